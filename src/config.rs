//! What the operator sets: a TOML file, and secrets from the environment or from files of their own.
//!
//! Every command reads it first, before it touches anything.
//!
//! Laws: all mistakes are told at once, each with its line; an unknown key is a mistake. A secret is in no message
//! and in no `Debug`. The result has real types: nothing that was read has to be checked again.

use std::ffi::OsString;
use std::fmt;
use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::{env, fs};

use url::Url;

pub use secret::Token;

use crate::domain::{snowflake::GuildId, terms::AllTerms, zone::Zones};
use crate::log::Log;
use crate::store::Target;
use table::Table;

mod clocks;
mod secret;
mod table;

/// The commented file with all defaults, which `chappe config` prints.
pub const EXAMPLE: &str = include_str!("../chappe.example.toml");

/// The file that is read if no other is named; it need not exist.
const USUAL: &str = "chappe.toml";

/// Where health and metrics are answered by default.
const LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 9090);

/// What every command may need.
#[derive(Debug)]
pub struct Config {
    /// Where everything is kept.
    pub database: Target,
    /// Where Discord is, if not at its own address.
    pub base_url: Option<Url>,
    /// A folder of texts that replace those in the binary.
    pub locales: Option<PathBuf>,
    /// The folder of the zone data; none for the binary's own.
    pub zoneinfo: Option<PathBuf>,
    /// The zone data.
    pub zones: Zones,
    /// Whether `TLP:RED` is refused.
    pub refuse_red: bool,
    /// The terms that alerts are raised with.
    pub clocks: AllTerms,
    /// Where health and metrics are answered; none if they are off.
    pub listen: Option<SocketAddr>,
    /// How logs are written.
    pub log: Log,
}

/// The bot's account and its server. `run` needs it; `doctor` uses it if it is configured.
#[derive(Debug)]
pub struct Identity {
    /// The bot's token.
    pub token: Token,
    /// The one server that it serves.
    pub guild: GuildId,
}

/// Something wrong with the configuration.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistake {
    /// The line, counted from 1; none if it is not about the file.
    pub line: Option<usize>,
    /// What is wrong, in English.
    pub wrong: String,
}

/// All mistakes of a configuration, at least one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistakes {
    /// The file as it was named.
    pub file: PathBuf,
    /// In the order of their lines; those that are not about the file last.
    pub list: Vec<Mistake>,
}

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, mistake) in self.list.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            if let Some(line) = mistake.line {
                write!(f, "{}:{line}: ", self.file.display())?;
            }
            f.write_str(&mistake.wrong)?;
        }
        Ok(())
    }
}

/// A setting that has no default.
enum Given<T> {
    /// It is not set.
    Nowhere,
    /// It is set, and a mistake says what is wrong with it.
    Bad,
    /// It is set, and can be used.
    Good(T),
}

impl<T> Given<T> {
    fn good(self) -> Option<T> {
        match self {
            Self::Good(value) => Some(value),
            Self::Bad | Self::Nowhere => None,
        }
    }
}

impl<T, E> From<Result<T, E>> for Given<T> {
    fn from(read: Result<T, E>) -> Self {
        read.map_or(Self::Bad, Self::Good)
    }
}

/// Everything that was read of a configuration.
struct Reading {
    database: Given<Target>,
    token: Given<Token>,
    guild: Given<GuildId>,
    rest: Rest,
    mistakes: Vec<Mistake>,
}

/// The settings that have defaults.
struct Rest {
    base_url: Option<Url>,
    locales: Option<PathBuf>,
    zoneinfo: Option<PathBuf>,
    zones: Zones,
    refuse_red: bool,
    clocks: AllTerms,
    listen: Given<Option<SocketAddr>>,
    log: Log,
}

/// The configuration for a command that needs only the database.
pub fn for_a_tool(file: Option<&Path>) -> Result<Config, Mistakes> {
    let (path, reading) = load(file)?;
    finish(path, reading).map(|(config, _)| config)
}

/// The configuration for the doctor, which also looks on Discord if the token and the server are named.
pub fn for_the_doctor(file: Option<&Path>) -> Result<(Config, Option<Identity>), Mistakes> {
    let (path, reading) = load(file)?;
    finish(path, reading)
}

/// The configuration for the sandbox. The sandbox has its own database, token and server, and a health page only if
/// one is asked for.
#[cfg(feature = "sandbox")]
pub fn for_the_sandbox(file: Option<&Path>) -> Result<Config, Mistakes> {
    let (path, mut reading) = load(file)?;
    reading.database = Given::Good(Target::Sqlite(PathBuf::new()));
    if matches!(reading.rest.listen, Given::Nowhere) {
        reading.rest.listen = Given::Good(None);
    }
    finish(path, reading).map(|(config, _)| config)
}

/// The configuration for the bot, whose token and server must be known.
pub fn for_the_bot(file: Option<&Path>) -> Result<(Config, Identity), Mistakes> {
    let (path, mut reading) = load(file)?;
    let mut missing = |what: &str| reading.mistakes.push(Mistake { line: None, wrong: what.to_owned() });
    if matches!(reading.token, Given::Nowhere) {
        missing("the bot's token is missing: set CHAPPE_TOKEN, or name a file with `token_file`");
    }
    if matches!(reading.guild, Given::Nowhere) {
        missing("the server is not named: set `guild` under [discord]");
    }
    let (config, identity) = finish(path, reading)?;
    Ok((config, identity.expect("what is missing is a mistake")))
}

fn finish(file: PathBuf, reading: Reading) -> Result<(Config, Option<Identity>), Mistakes> {
    let Reading { database, token, guild, rest, mistakes: mut list } = reading;
    if matches!(database, Given::Nowhere) {
        let wrong = "the database is not named: set CHAPPE_DATABASE, or name a file with `database_file`";
        list.push(Mistake { line: None, wrong: wrong.to_owned() });
    }
    list.sort_by_key(|mistake| mistake.line.unwrap_or(usize::MAX));
    let Some(database) = database.good().filter(|_| list.is_empty()) else {
        return Err(Mistakes { file, list });
    };
    let Rest { base_url, locales, zoneinfo, zones, refuse_red, clocks, listen, log } = rest;
    let listen = listen.good().unwrap_or(Some(LISTEN));
    let config = Config { database, base_url, locales, zoneinfo, zones, refuse_red, clocks, listen, log };
    Ok((config, token.good().zip(guild.good()).map(|(token, guild)| Identity { token, guild })))
}

fn load(file: Option<&Path>) -> Result<(PathBuf, Reading), Mistakes> {
    let path = file.unwrap_or(Path::new(USUAL)).to_owned();
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound && file.is_none() => String::new(),
        Err(error) => {
            let wrong = format!("{} cannot be read: {error}", path.display());
            return Err(Mistakes { file: path, list: vec![Mistake { line: None, wrong }] });
        }
    };
    Ok((path, read(&text, &|name| env::var_os(name))))
}

/// Reads the text of a configuration file; `variable` reads the environment.
fn read(text: &str, variable: &dyn Fn(&str) -> Option<OsString>) -> Reading {
    let (parsed, errors) = toml::de::DeTable::parse_recoverable(text);
    let mut file = Table::whole(text, parsed.get_ref());
    for error in errors {
        file.wrong_at(error.span().map_or(0, |span| span.start), error.message());
    }
    let token = secret::find(&mut file, variable, &secret::TOKEN);
    let database = secret::find(&mut file, variable, &secret::DATABASE);
    let refuse_red = file.flag("refuse_red").unwrap_or_default();
    let locales = file.folder("locales");
    let zoneinfo = file.folder("zoneinfo");
    let zones = zoneinfo.as_ref().and_then(|folder| {
        let zones = Zones::from_folder(|name| fs::read(folder.join(name)).ok());
        zones.inspect_err(|error| file.wrong("zoneinfo", &error.to_string())).ok()
    });

    let mut discord = file.table("discord");
    let id = |text: &str| text.parse().ok().filter(|id: &GuildId| id.0 > 0);
    let guild = discord.checked("guild", "Discord's id of a server", id);
    let without = if discord.has("guild") { Given::Bad } else { Given::Nowhere };
    let guild = guild.map_or(without, Given::Good);
    let base_url = discord.checked("base_url", BASE_URL, base_url);
    file.take_back(discord);

    let mut table = file.table("log");
    let mut log = Log::default();
    log.format = table.parsed("format").unwrap_or(log.format);
    log.level = table.parsed("level").unwrap_or(log.level);
    file.take_back(table);

    let mut web = file.table("web");
    let address = |text: &str| if text == "off" { Some(None) } else { text.parse().ok().map(Some) };
    let listen = web.checked("listen", "an address such as `127.0.0.1:9090`, or `off`", address);
    file.take_back(web);

    let clocks = clocks::read(&mut file);
    let rest = Rest {
        base_url,
        locales,
        zoneinfo,
        zones: zones.unwrap_or_else(Zones::bundled),
        refuse_red,
        clocks,
        listen: listen.map_or(Given::Nowhere, Given::Good),
        log,
    };
    Reading { database, token, guild, rest, mistakes: file.end() }
}

const BASE_URL: &str = "https://HOST, or http://HOST:PORT on this machine, without anything after it";

/// The address of Discord's API. The token is sent there, so plain HTTP is allowed to this machine only.
fn base_url(text: &str) -> Option<Url> {
    let url: Url = text.parse().ok()?;
    let here = match url.host()? {
        url::Host::Domain(name) => name == "localhost",
        url::Host::Ipv4(address) => address.is_loopback(),
        url::Host::Ipv6(address) => address.is_loopback(),
    };
    let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    let nobody = url.username().is_empty() && url.password().is_none();
    (bare && nobody && (url.scheme() == "https" || url.scheme() == "http" && here)).then_some(url)
}

#[cfg(test)]
mod tests;
