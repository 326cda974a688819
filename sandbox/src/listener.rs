//! The listening socket: connections that can be broken on demand, the way networks break them.
//!
//! `axum::serve` takes a [`Listener`]; each request then carries a [`Peer`] as `ConnectInfo`, whose [`Cut`] breaks
//! the connection. The REST side and the gateway use it for faults.
//!
//! Law: a connection that is not cut is an ordinary one, and none outlives its listener: a sandbox that has ended
//! answers nobody.

use std::{
    io,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::{extract::connect_info::Connected, serve::IncomingStream};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// Accepts connections with `TCP_NODELAY` that can be cut.
#[derive(Debug)]
pub(crate) struct Listener {
    tcp: TcpListener,
    /// Its end is the end of all connections.
    alive: watch::Sender<()>,
}

impl Listener {
    pub(crate) fn new(tcp: TcpListener) -> Self {
        Self { tcp, alive: watch::Sender::new(()) }
    }
}

/// Who is at the other end of a request's connection, and how to break it.
#[derive(Clone, Debug)]
pub(crate) struct Peer {
    pub(crate) address: SocketAddr,
    pub(crate) cut: Cut,
}

impl Peer {
    pub(crate) fn ip(&self) -> IpAddr {
        self.address.ip().to_canonical()
    }
}

impl Connected<IncomingStream<'_, Listener>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Listener>) -> Self {
        stream.remote_addr().clone()
    }
}

/// Breaks one connection with a TCP reset.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cut(Arc<Mutex<Mode>>);

#[derive(Clone, Copy, Debug, Default)]
enum Mode {
    #[default]
    Whole,
    /// Reset instead of closing.
    AtEnd,
    /// Let the next answer's head out and so many bytes of its body.
    InBody(usize),
    /// Let so many bytes out, then reset.
    After(usize),
}

impl Cut {
    /// When the server drops the connection, the client sees a reset and no orderly end.
    pub(crate) fn at_end(&self) {
        self.set(Mode::AtEnd);
    }

    /// The next answer breaks off after its head and so many bytes of its body, in any case before its end. To be called just before the answer
    /// is given to the server.
    pub(crate) fn in_body(&self, bytes: usize) {
        self.set(Mode::InBody(bytes));
    }

    /// Nothing of the next answer goes out. To be called just before the answer is given to the server.
    pub(crate) fn before_head(&self) {
        self.set(Mode::After(0));
    }

    fn set(&self, mode: Mode) {
        *self.0.lock().expect("nobody panics while holding it") = mode;
    }

    fn mode(&self) -> Mode {
        *self.0.lock().expect("nobody panics while holding it")
    }

    /// How many of these bytes, which the server wants to write, go out.
    fn allowed(&self, bytes: &[u8]) -> usize {
        match self.mode() {
            Mode::Whole | Mode::AtEnd => bytes.len(),
            Mode::InBody(body) => {
                let head = bytes.windows(4).position(|end| end == b"\r\n\r\n").map_or(0, |at| at + 4);
                // Something is always kept back, so that an empty answer breaks off too.
                let out = (head + body).min(bytes.len().saturating_sub(1));
                self.set(Mode::After(out));
                out
            }
            Mode::After(left) => bytes.len().min(left),
        }
    }

    fn written(&self, bytes: usize) {
        if let Mode::After(left) = self.mode() {
            self.set(Mode::After(left - bytes));
        }
    }
}

/// A connection that can be cut.
pub(crate) struct Connection {
    tcp: TcpStream,
    cut: Cut,
    /// Done when the listener has ended; then none.
    alive: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        if !matches!(self.cut.mode(), Mode::Whole) {
            // Where it fails, the connection is already gone.
            let _ = self.tcp.set_zero_linger();
        }
    }
}

impl axum::serve::Listener for Listener {
    type Io = Connection;
    type Addr = Peer;

    async fn accept(&mut self) -> (Connection, Peer) {
        loop {
            if let Ok((tcp, address)) = self.tcp.accept().await {
                // Where it fails, the connection is merely slower.
                let _ = tcp.set_nodelay(true);
                let (cut, mut listener) = (Cut::default(), self.alive.subscribe());
                let alive: Pin<Box<dyn Future<Output = ()> + Send>> =
                    Box::pin(async move { while listener.changed().await.is_ok() {} });
                return (Connection { tcp, cut: cut.clone(), alive: Some(alive) }, Peer { address, cut });
            }
            // Out of descriptors, or the client left again: either passes.
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    fn local_addr(&self) -> io::Result<Peer> {
        self.tcp.local_addr().map(|address| Peer { address, cut: Cut::default() })
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.has_ended(cx) {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        Pin::new(&mut self.tcp).poll_read(cx, buf)
    }
}

impl Connection {
    /// Whether the listener has ended, and the connection with it.
    fn has_ended(&mut self, cx: &mut Context<'_>) -> bool {
        if self.alive.as_mut().is_some_and(|alive| alive.as_mut().poll(cx).is_ready()) {
            self.alive = None;
        }
        self.alive.is_none()
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        if self.has_ended(cx) {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        let allowed = self.cut.allowed(buf);
        if allowed == 0 && !buf.is_empty() {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        let written = ready!(Pin::new(&mut self.tcp).poll_write(cx, &buf[..allowed]))?;
        self.cut.written(written);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.cut.mode() {
            Mode::Whole => Pin::new(&mut self.tcp).poll_shutdown(cx),
            // An orderly end must not go before the reset.
            Mode::AtEnd | Mode::InBody(_) | Mode::After(_) => Poll::Ready(Ok(())),
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::{Router, extract::ConnectInfo, routing::get};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    async fn half(ConnectInfo(peer): ConnectInfo<Peer>) -> &'static str {
        peer.cut.in_body(5);
        "0123456789"
    }

    async fn empty(ConnectInfo(peer): ConnectInfo<Peer>) {
        peer.cut.in_body(0);
    }

    async fn at_end(ConnectInfo(peer): ConnectInfo<Peer>) -> &'static str {
        peer.cut.at_end();
        "0123456789"
    }

    /// What a client reads until the connection ends, and how it ends.
    async fn ask(path: &str) -> (String, io::Result<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("is bound");
        let routes = Router::new()
            .route("/whole", get(|| async { "0123456789" }))
            .route("/half", get(half))
            .route("/empty", get(empty))
            .route("/end", get(at_end))
            .into_make_service_with_connect_info::<Peer>();
        let server = tokio::spawn(axum::serve(Listener::new(listener), routes).into_future());
        let mut client = TcpStream::connect(address).await.expect("connects");
        let request = format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
        client.write_all(request.as_bytes()).await.expect("writes");
        let (mut read, mut buffer) = (Vec::new(), [0; 1024]);
        let end = loop {
            match client.read(&mut buffer).await {
                Ok(0) => break Ok(()),
                Ok(count) => read.extend_from_slice(&buffer[..count]),
                Err(error) => break Err(error),
            }
        };
        server.abort();
        let text = String::from_utf8(read).expect("text");
        (text.split_once("\r\n\r\n").map_or("no whole head", |(_, body)| body).to_owned(), end)
    }

    #[tokio::test]
    async fn an_answer_breaks_off_in_its_body_with_a_reset() {
        let (body, end) = ask("/half").await;
        assert_eq!(body, "01234");
        assert_eq!(end.expect_err("a reset").kind(), io::ErrorKind::ConnectionReset);
    }

    #[tokio::test]
    async fn an_answer_without_a_body_breaks_off_in_its_head() {
        let (body, end) = ask("/empty").await;
        assert_eq!(body, "no whole head");
        assert_eq!(end.expect_err("a reset").kind(), io::ErrorKind::ConnectionReset);
    }

    #[tokio::test]
    async fn a_connection_ends_with_a_reset_instead_of_an_orderly_end() {
        let (body, end) = ask("/end").await;
        assert_eq!(body, "0123456789");
        assert_eq!(end.expect_err("a reset").kind(), io::ErrorKind::ConnectionReset);
    }

    #[tokio::test]
    async fn a_connection_ends_with_its_listener() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("is bound");
        let routes = Router::new().route("/", get(|| async {})).into_make_service_with_connect_info::<Peer>();
        let server = tokio::spawn(axum::serve(Listener::new(listener), routes).into_future());
        let mut client = TcpStream::connect(address).await.expect("connects");
        client.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.expect("writes");
        assert!(client.read(&mut [0; 1024]).await.expect("an answer") > 0);
        server.abort();
        assert_eq!(client.read(&mut [0; 1024]).await.expect("an end"), 0);
    }

    #[tokio::test]
    async fn a_connection_that_is_not_cut_is_ordinary() {
        let (body, end) = ask("/whole").await;
        assert_eq!(body, "0123456789");
        end.expect("an orderly end");
    }
}
