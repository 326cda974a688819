//! What survives a restart: everything that is touched is written, a moment later, to one database file.
//!
//! The state notes what changed (`Dirty`); a task of its own writes it ([`Keeper`]). A sandbox that is stopped
//! in order loses nothing; one that is killed loses the last moments, as [`PAUSE`] says.
//!
//! Law: the state never waits for the disk.

use std::{fmt::Display, path::Path, sync::Arc, time::Duration};

use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use tokio::sync::Notify;

use crate::{
    clock::{Millis, real_now},
    id::Id,
    shared::Shared,
    state::{
        Interaction, Kind, Message, State,
        dirty::{Key, MEMORY},
    },
};

/// How long changes are gathered before they are written.
const PAUSE: Duration = Duration::from_millis(20);

/// Bytes of the file that are held in memory. Few: everything is there already, in the state.
const CACHE: usize = 16 << 20;

/// The value is JSON, of files the bytes.
const THINGS: TableDefinition<'_, Key, &[u8]> = TableDefinition::new("things");

/// How things are written. It grows with each change that an older or newer program would misread.
const LAYOUT: u8 = 1;

/// What belongs to no thing.
#[derive(Serialize, Deserialize)]
struct Memory {
    /// The layout of what is kept, see [`LAYOUT`].
    version: u8,
    last_id: u64,
    civil: Millis,
    frozen: bool,
    /// When this was written, in real time: a running clock has run on since.
    written: Millis,
}

/// Writes what changes.
pub(crate) struct Keeper {
    database: Arc<Database>,
    wake: Arc<Notify>,
    /// One writing at a time: what is newer is written later.
    writing: tokio::sync::Mutex<()>,
}

/// Something is wrong with the folder or the file in it.
#[derive(Debug)]
pub struct KeepError(String);

impl Display for KeepError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for KeepError {}

fn because<E: Display>(what: &'static str) -> impl Fn(E) -> KeepError {
    move |error| KeepError(format!("{what}: {error}"))
}

impl Keeper {
    /// Opens the file in a folder, which is made where it is missing, and reads into the state what it holds.
    pub(crate) fn open(folder: &Path, state: &mut State) -> Result<Self, KeepError> {
        std::fs::create_dir_all(folder).map_err(because("the data folder cannot be made"))?;
        let file = folder.join("sandbox.redb");
        let database = Database::builder().set_cache_size(CACHE).create(file);
        let database = database.map_err(because("the data file cannot be opened"))?;
        load(&database, state)?;
        let wake = Arc::new(Notify::new());
        state.dirty.keep(wake.clone());
        Ok(Self { database: Arc::new(database), wake, writing: tokio::sync::Mutex::default() })
    }

    /// Writes whenever something has changed, until the task is ended.
    pub(crate) async fn run(&self, shared: &Shared) {
        loop {
            self.wake.notified().await;
            tokio::time::sleep(PAUSE).await;
            if let Err(error) = self.flush(shared).await {
                eprintln!(
                    "discord-sandbox: what changed could not be written, and will be tried again: {error}"
                );
                tokio::time::sleep(Duration::from_secs(1)).await;
                self.wake.notify_one();
            }
        }
    }

    /// Writes all that has changed. What cannot be written stays noted.
    pub(crate) async fn flush(&self, shared: &Shared) -> Result<(), KeepError> {
        let _writing = self.writing.lock().await;
        let (mut rows, keys) = {
            let mut state = shared.state();
            let keys = state.dirty.take();
            if keys.is_empty() {
                return Ok(());
            }
            let rows: Vec<_> =
                keys.iter().filter(|key| **key != MEMORY).map(|key| (*key, written(&state, *key))).collect();
            (rows, keys)
        };
        rows.push((MEMORY, Some(memory(&shared.state()))));
        let database = self.database.clone();
        let done = tokio::task::spawn_blocking(move || write(&database, &rows)).await;
        let done = done.map_err(because("the writer failed")).and_then(|done| done);
        if done.is_err() {
            shared.state().dirty.put_back(keys);
        }
        done
    }
}

fn write(database: &Database, rows: &[(Key, Option<Vec<u8>>)]) -> Result<(), KeepError> {
    let transaction = database.begin_write().map_err(because("begin"))?;
    {
        let mut table = transaction.open_table(THINGS).map_err(because("open"))?;
        for (key, value) in rows {
            match value {
                Some(value) => drop(table.insert(key, value.as_slice()).map_err(because("insert"))?),
                None => drop(table.remove(key).map_err(because("remove"))?),
            }
        }
    }
    transaction.commit().map_err(because("commit"))
}

fn memory(state: &State) -> Vec<u8> {
    let reading = state.clock.read();
    let memory = Memory {
        version: LAYOUT,
        last_id: state.ids.last(),
        civil: reading.now,
        frozen: reading.frozen,
        written: real_now(),
    };
    serde_json::to_vec(&memory).expect("numbers can be written")
}

/// A thing as it is kept; none where it is gone.
fn written(state: &State, (kind, channel, id): Key) -> Option<Vec<u8>> {
    fn json<T: Serialize>(thing: Option<&T>) -> Option<Vec<u8>> {
        thing.map(|thing| serde_json::to_vec(thing).expect("what is kept can be written"))
    }
    let id = Id(id);
    match kind {
        kind if kind == Kind::User as u8 => json(state.users.get(&id)),
        kind if kind == Kind::App as u8 => json(state.apps.get(&id)),
        kind if kind == Kind::Guild as u8 => json(state.guilds.get(&id)),
        kind if kind == Kind::Channel as u8 => json(state.channels.get(&id)),
        kind if kind == Kind::Message as u8 => json(state.message(Id(channel), id)),
        kind if kind == Kind::Webhook as u8 => json(state.webhooks.get(&id)),
        kind if kind == Kind::Command as u8 => json(state.commands.get(&id)),
        kind if kind == Kind::Interaction as u8 => json(state.interactions.get(&id)),
        kind if kind == Kind::Read as u8 => json(state.reads.get(&(Id(channel), id))),
        kind if kind == Kind::Nonce as u8 => json(state.left_nonces.get(&id)),
        _ => state.files.get(&id).map(|bytes| bytes.to_vec()),
    }
}

fn load(database: &Database, state: &mut State) -> Result<(), KeepError> {
    let transaction = database.begin_read().map_err(because("begin"))?;
    let table = match transaction.open_table(THINGS) {
        Ok(table) => table,
        Err(redb::TableError::TableDoesNotExist(_)) => return Ok(()),
        Err(error) => return Err(because("open")(error)),
    };
    for row in table.iter().map_err(because("read"))? {
        let (key, value) = row.map_err(because("read"))?;
        let (kind, channel, id) = key.value();
        restore(state, kind, Id(channel), Id(id), value.value())?;
    }
    Ok(())
}

/// The message that bore a nonce last.
fn recall(state: &mut State, nonce: (Id, Box<str>), message: (Id, Id)) {
    let last = state.nonces.entry(nonce).or_insert(message);
    if last.1 < message.1 {
        *last = message;
    }
}

fn restore(state: &mut State, kind: u8, channel: Id, id: Id, bytes: &[u8]) -> Result<(), KeepError> {
    fn thing<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, KeepError> {
        serde_json::from_slice(bytes).map_err(because("the data file holds something unknown"))
    }
    state.ids.seen(id);
    match kind {
        kind if kind == MEMORY.0 => {
            let memory: Memory = thing(bytes)?;
            if memory.version != LAYOUT {
                let version = memory.version;
                return Err(KeepError(format!(
                    "the data file has layout {version}, and this program reads layout {LAYOUT} alone"
                )));
            }
            state.ids.seen(Id(memory.last_id));
            let run = if memory.frozen { 0 } else { (real_now() - memory.written).max(0) };
            state.clock.restore(memory.civil.saturating_add(run), memory.frozen);
        }
        kind if kind == Kind::User as u8 => drop(state.users.insert(id, thing(bytes)?)),
        kind if kind == Kind::App as u8 => drop(state.apps.insert(id, thing(bytes)?)),
        kind if kind == Kind::Guild as u8 => drop(state.guilds.insert(id, thing(bytes)?)),
        kind if kind == Kind::Channel as u8 => drop(state.channels.insert(id, thing(bytes)?)),
        kind if kind == Kind::Message as u8 => {
            let message: Message = thing(bytes)?;
            if let Some(nonce) = &message.nonce {
                recall(state, (message.author, nonce.clone()), (channel, id));
            }
            state.messages.entry(channel).or_default().insert(id, message);
        }
        kind if kind == Kind::Webhook as u8 => drop(state.webhooks.insert(id, thing(bytes)?)),
        kind if kind == Kind::Command as u8 => drop(state.commands.insert(id, thing(bytes)?)),
        kind if kind == Kind::Interaction as u8 => {
            let interaction: Interaction = thing(bytes)?;
            state.interactions.insert(id, interaction);
        }
        kind if kind == Kind::Read as u8 => drop(state.reads.insert((channel, id), thing(bytes)?)),
        kind if kind == Kind::Nonce as u8 => {
            let nonce: (Id, Box<str>) = thing(bytes)?;
            // Its message is gone: where it stood no longer matters.
            recall(state, nonce.clone(), (channel, id));
            state.left_nonces.insert(id, nonce);
        }
        kind if kind == Kind::File as u8 => drop(state.files.insert(id, bytes.to_vec().into())),
        other => return Err(KeepError(format!("the data file holds a thing of unknown kind {other}"))),
    }
    Ok(())
}
