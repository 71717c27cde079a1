//! Lets visitors in: who does not say what they want in time is shown out.

use std::{convert::Infallible, net::SocketAddr, time::Duration};

use axum::{body::Body, extract::ConnectInfo};
use hyper::{Request, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::net::{TcpListener, TcpStream};

use crate::House;

/// How long a visitor may take for the headers of a request, also of the next one on the same line.
const ASKING: Duration = Duration::from_secs(10);
/// How long we wait when the machine has no room for another connection.
const BREATH: Duration = Duration::from_millis(100);

/// Serves everybody until `stop` is over, then finishes what has begun.
pub async fn open(door: TcpListener, house: House, stop: impl Future<Output = ()>) {
    let visitors = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let arrival = tokio::select! {
            () = &mut stop => break,
            arrival = door.accept() => arrival,
        };
        match arrival {
            Ok((line, address)) => receive(&visitors, house.clone(), line, address),
            Err(error) => {
                tracing::warn!(%error, "a visitor could not be let in");
                tokio::time::sleep(BREATH).await;
            }
        }
    }
    drop(door);
    visitors.shutdown().await;
}

fn receive(visitors: &GracefulShutdown, house: House, line: TcpStream, address: SocketAddr) {
    let _ = line.set_nodelay(true);
    let answer = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(address));
        let house = house.clone();
        async move { Ok::<_, Infallible>(house.answer(request).await) }
    });
    let conversation = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(ASKING)
        .serve_connection(TokioIo::new(line), answer);
    let conversation = visitors.watch(conversation);
    tokio::spawn(async move {
        if let Err(error) = conversation.await {
            tracing::debug!(%error, "a visitor left in the middle");
        }
    });
}
