//! The front door key: hands the command line to `cli`.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Many small answers made by several threads at a time are quicker with it than with the C library's own.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    reynard::cli::run().await
}
