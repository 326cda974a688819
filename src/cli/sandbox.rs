//! `chappe sandbox`.

use std::path::PathBuf;

use clap::Args;

use super::Failure;
use crate::config::Config;
use crate::log;
use crate::sandbox::{self, Choices};

#[derive(Args)]
pub(super) struct Arguments {
    /// Port of the web page on 127.0.0.1; 0 chooses a free one
    #[arg(long, default_value_t = 7070)]
    port: u16,
    /// Folder in which everything is kept for the next start [default: nothing is kept]
    #[arg(long, value_name = "FOLDER")]
    data_dir: Option<PathBuf>,
    /// Print the address and other facts as one line of JSON, for a program
    #[arg(long)]
    json: bool,
    /// Number of alerts that officers raise at the start, at most 200
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=200))]
    seed_alerts: u32,
}

pub(super) async fn obey(arguments: Arguments, config: Config) -> Result<(), Failure> {
    let Arguments { port, data_dir, json, seed_alerts } = arguments;
    let ended = sandbox::run(Choices { port, data_dir, json, seed_alerts }, config).await;
    ended.map_err(|fault| Failure::new(log::chain(&*fault)))
}
