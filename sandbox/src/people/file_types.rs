//! Which files a field takes, by the ends of their names. The contents are nobody's concern, as on Discord.
//!
//! Source: Discord's developer documentation, "File Type Filtering" (August 2026), which says that these lists may
//! change.

use serde_json::Value;

use super::Refused;

/// The groups that have a name.
const GROUPS: [(&str, &[&str]); 3] = [
    ("image", &[".png", ".gif", ".jpg", ".jpeg", ".jfif", ".webp", ".avif"]),
    ("video", &[".mp4", ".mov", ".qt", ".webm"]),
    ("audio", &[".mp3", ".m4a", ".wav", ".ogg", ".opus", ".flac"]),
];

/// Whether a file of this name is among these types: groups, or ends of names with their dot. None or none at all
/// takes every file.
pub(super) fn check(types: &Value, filename: &str) -> Result<(), Refused> {
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
