//! `chappe`: the bot and the operator's commands.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    chappe::cli::main().await
}
