//! Files that came with messages and with what people filled in: their names, their addresses, how long they stay.
//!
//! Called by `posting` and `editing` for messages and by the people's side for options and forms. `files` hands them
//! out.
//!
//! Law: the state knows addresses without the server's own, which is another with each start. [`State::absolute`]
//! completes them where something leaves the sandbox.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Kind, State};
use crate::id::Id;

/// Discord's limit on one file, in bytes.
pub(crate) const LARGEST: usize = 10 * 1024 * 1024;

/// A file that came with a request.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    /// Its number: the `n` of `files[n]`, and the id of its entry under `attachments`.
    pub(crate) index: usize,
    pub(crate) filename: String,
    pub(crate) content_type: Option<String>,
    pub(crate) bytes: Bytes,
}

/// A file that came with a message or an option.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Attachment {
    pub(crate) id: Id,
    pub(crate) filename: String,
    pub(crate) content_type: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) size: usize,
    /// The path below the server's own address.
    pub(crate) url: String,
    pub(crate) ephemeral: bool,
}

impl Attachment {
    /// A file under an id of its own. `folder` is where its path begins.
    pub(crate) fn new(id: Id, folder: &str, name: &str, upload: &Upload) -> Self {
        let filename = safe(name);
        Self {
            id,
            url: format!("/{folder}/{id}/{}", encoded(&filename)),
            filename,
            content_type: upload.content_type.clone(),
            description: None,
            size: upload.bytes.len(),
            ephemeral: false,
        }
    }

    pub(crate) fn json(&self) -> Value {
        let mut json = json!({
            "id": self.id,
            "filename": self.filename,
            "size": self.size,
            "url": self.url,
            "proxy_url": self.url,
        });
        for (key, value) in [("content_type", &self.content_type), ("description", &self.description)] {
            if let Some(value) = value {
                json[key] = json!(value);
            }
        }
        if self.ephemeral {
            json["ephemeral"] = json!(true);
        }
        json
    }

    /// Whether `attachment://name` means this file.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.filename == safe(name)
    }
}

/// A file's name as Discord writes it: what could be more than a name becomes `_`.
fn safe(name: &str) -> String {
    let plain = |char: char| if char.is_alphanumeric() || ".-_".contains(char) { char } else { '_' };
    let name: String = name.trim_start_matches('.').chars().map(plain).collect();
    if name.is_empty() { "unknown".into() } else { name }
}

/// A safe name in a path.
fn encoded(name: &str) -> String {
    let byte = |byte: u8| if byte.is_ascii() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    name.bytes().map(byte).collect()
}

impl State {
    /// The files of a request, named and described as its `attachments` say. They are not kept yet.
    pub(super) fn described(
        &mut self,
        channel: Id,
        body: &Value,
        files: &[Upload],
        ephemeral: bool,
    ) -> Vec<Attachment> {
        let folder = format!("attachments/{channel}");
        let mut described = Vec::new();
        for file in files {
            let mut list = body["attachments"].as_array().into_iter().flatten();
            let index = file.index.to_string();
            let about = list.find(|entry| match &entry["id"] {
                Value::String(id) => *id == index,
                id => id.as_u64() == Some(file.index as u64),
            });
            let text = |key| about.and_then(|entry| entry[key].as_str());
            let name = text("filename").unwrap_or(&file.filename);
            let mut attachment = Attachment::new(self.next_id(), &folder, name, file);
            attachment.description = text("description").map(str::to_owned);
            attachment.ephemeral = ephemeral;
            described.push(attachment);
        }
        described
    }

    /// Keeps the bytes of files that were described.
    pub(super) fn keep_files(&mut self, described: &[Attachment], files: &[Upload]) {
        for (attachment, file) in described.iter().zip(files) {
            self.put_file(attachment.id, file.bytes.clone());
        }
    }

    /// Lets go of the bytes of files.
    pub(super) fn free_files<'a>(&mut self, files: impl IntoIterator<Item = &'a Attachment>) {
        for file in files {
            self.dirty.touch(Kind::File, file.id);
            self.files.remove(&file.id);
        }
    }

    /// Completes the addresses of this server's files, wherever they stand in something that leaves the sandbox.
    pub(crate) fn absolute(&self, json: &mut Value) {
        match json {
            Value::Array(list) => list.iter_mut().for_each(|item| self.absolute(item)),
            Value::Object(object) => {
                for (key, value) in object {
                    match value {
                        Value::String(url) if key.ends_with("url") && url.starts_with('/') => {
                            url.insert_str(0, &self.base_url);
                        }
                        other => self.absolute(other),
                    }
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{encoded, safe};

    #[test]
    fn a_name_is_nothing_but_a_name() {
        let names = [
            ("a b.txt", "a_b.txt"),
            ("a/b.txt", "a_b.txt"),
            ("..", "unknown"),
            ("", "unknown"),
            (".env", "env"),
            ("x\r\ny", "x__y"),
            ("../../../sandbox/v1/", "_.._.._sandbox_v1_"),
            ("écran-1_2.png", "écran-1_2.png"),
            ("?#%&", "____"),
        ];
        for (given, wanted) in names {
            assert_eq!(safe(given), wanted);
            assert_eq!(safe(wanted), wanted, "what is safe stays");
        }
        assert_eq!(encoded("écran.png"), "%C3%A9cran.png");
    }
}
