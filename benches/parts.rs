//! How long the small parts take that everything else is made of: `cargo bench --bench parts`.

#![allow(clippy::unwrap_used, reason = "a measurement that fails shall say so and stop")]

use criterion::{Criterion, criterion_group, criterion_main};
use reynard::cli::bench::Parts;
use tokio::runtime::Runtime;

fn parts(criterion: &mut Criterion) {
    let runtime = Runtime::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let parts = runtime.block_on(Parts::open(folder.path())).unwrap();
    criterion.bench_function("a letter is sealed", |it| it.iter(|| parts.seal().unwrap()));
    criterion.bench_function("a letter is verified", |it| it.iter(|| parts.verify().unwrap()));
    criterion.bench_function("a reply is verified, read and heard again", |it| {
        it.iter(|| runtime.block_on(parts.hear()).unwrap());
    });
    criterion.bench_function("the words of a stranger are cleaned", |it| it.iter(|| parts.clean()));
    criterion.bench_function("a review with 14 comments is shown", |it| {
        it.iter(|| runtime.block_on(parts.page()).unwrap());
    });
}

criterion_group!(benches, parts);
criterion_main!(benches);
