//! Files that people hand over: with a message, an option or a form.

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use serde_json::Value;

use super::{File, Refused};
use crate::state::attachment::{LARGEST, Upload};

/// The groups of types that have a name. Source: Discord's developer documentation, "File Type Filtering" (August
/// 2026), which says that they may change.
const GROUPS: [(&str, &[&str]); 3] = [
    ("image", &[".png", ".gif", ".jpg", ".jpeg", ".jfif", ".webp", ".avif"]),
    ("video", &[".mp4", ".mov", ".qt", ".webm"]),
    ("audio", &[".mp3", ".m4a", ".wav", ".ogg", ".opus", ".flac"]),
];

/// Whether a file of this name is among these types: groups, or ends of names with their dot. Without any, every file
/// is. The contents are nobody's concern, as on Discord.
pub(super) fn check_type(types: &Value, filename: &str) -> Result<(), Refused> {
    let types: Vec<String> =
        types.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_lowercase).collect();
    let filename = filename.to_lowercase();
    let takes = |one: &String| match GROUPS.iter().find(|(name, _)| name == one) {
        Some((_, ends)) => ends.iter().any(|end| filename.ends_with(end)),
        None => filename.ends_with(one),
    };
    if types.is_empty() || types.iter().any(takes) {
        return Ok(());
    }
    Err(Refused(format!("`{filename}` is none of {}", types.join(", "))))
}

/// Files as a request would carry them.
pub(super) fn uploads(files: &[File]) -> Result<Vec<Upload>, Refused> {
    let upload = |(index, file): (usize, &File)| {
        let bytes = STANDARD.decode(&file.data);
        let bytes = bytes.map_err(|_| Refused(format!("`{}` is not in base64", file.filename)))?;
        if bytes.len() > LARGEST {
            return Err(Refused(format!("`{}` is larger than 10 MiB", file.filename)));
        }
        Ok(Upload {
            index,
            filename: file.filename.clone(),
            content_type: file.content_type.clone(),
            bytes: Bytes::from(bytes),
        })
    };
    files.iter().enumerate().map(upload).collect()
}
