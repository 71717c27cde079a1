//! The front door key: hands the command line to `cli`.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    reynard::cli::run().await
}
