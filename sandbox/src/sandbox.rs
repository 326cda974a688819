//! A running sandbox: how it is started, and everything a program can do with it.

use std::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::Instant,
};

use axum::Router;
use serde_json::Value;
use tokio::{net::TcpListener, task::JoinHandle};

use crate::{
    clock::Clock,
    error::ApiError,
    faults::Fault,
    files, form, gateway,
    id::Id,
    keep::{KeepError, Keeper},
    limits::{Budget, Config},
    listener::{Listener, Peer},
    log::{Connection, Numbered, Ping, Request},
    page, people,
    people::{Refused, Say, Seen, SubmitModal, UseCommand, UseComponent},
    rest,
    rest::Page,
    rules::Rules,
    shared::{Shared, lock},
    state::State,
    timetable::{Ahead, timetable},
    welcome::Welcome,
};

/// How a sandbox is to start. The default: any free port, the real time, no limits, nothing kept.
#[derive(Debug)]
pub struct Options {
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// Where everything is kept across restarts.
    pub data_dir: Option<PathBuf>,
    /// The rate limits.
    pub limits: Config,
    /// The civil clock; what is kept in `data_dir` goes before it.
    pub clock: Clock,
    /// Whether the request log has the bodies of requests and answers, too.
    pub record_bodies: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 0, data_dir: None, limits: Config::off(), clock: Clock::real(), record_bodies: false }
    }
}

/// A sandbox could not start.
#[derive(Debug)]
pub enum StartError {
    /// The port is taken, or may not be used.
    Port(u16, std::io::Error),
    /// The data folder cannot be used.
    Data(KeepError),
    /// The rate limits cannot be kept to.
    Limits(Refused),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Port(port, error) => write!(f, "port {port} cannot be used: {error}"),
            Self::Data(error) => error.fmt(f),
            Self::Limits(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StartError {}

/// A bot: its ids and how it shows who it is.
#[derive(Clone, Debug)]
pub struct Bot {
    /// The application, whose bot's user has the same id.
    pub id: Id,
    /// Its token.
    pub token: String,
}

/// A local Discord that runs in this process. It ends when it is dropped; [`Sandbox::stop`] ends it in order.
pub struct Sandbox {
    shared: Arc<Shared>,
    base_url: String,
    keeper: Option<Arc<Keeper>>,
    serving: Option<JoinHandle<()>>,
    keeping: Option<JoinHandle<()>>,
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.serving.iter().chain(&self.keeping).for_each(JoinHandle::abort);
    }
}

impl Sandbox {
    /// Starts one. It serves when this returns.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        options.limits.check(rest::routes()).map_err(StartError::Limits)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await;
        let listener = listener.map_err(|error| StartError::Port(options.port, error))?;
        let address = listener.local_addr().map_err(|error| StartError::Port(options.port, error))?;
        let base_url = format!("http://{address}");
        let mut state = State::new(options.clock, base_url.clone());
        let keeper = options.data_dir.map(|folder| Keeper::open(&folder, &mut state)).transpose();
        let keeper = keeper.map_err(StartError::Data)?.map(Arc::new);
        let shared = Arc::new(Shared::new(state, options.limits, options.record_bodies));
        let serving = Some(tokio::spawn(serve(listener, app(&shared))));
        let keeping = keeper.clone().map(|keeper| {
            let shared = shared.clone();
            tokio::spawn(async move { keeper.run(&shared).await })
        });
        Ok(Self { shared, base_url, keeper, serving, keeping })
    }

    /// Ends it, with everything written that is to be kept.
    pub async fn stop(mut self) -> Result<(), StartError> {
        // First the server: what is answered after the last writing would be lost.
        if let Some(task) = self.serving.take() {
            end(task).await;
        }
        self.shared.state().dirty.touch_clock();
        self.written().await?;
        if let Some(task) = self.keeping.take() {
            end(task).await;
        }
        Ok(())
    }

    /// Waits until everything that has changed so far is on the disk.
    pub async fn written(&self) -> Result<(), StartError> {
        match &self.keeper {
            Some(keeper) => keeper.flush(&self.shared).await.map_err(StartError::Data),
            None => Ok(()),
        }
    }

    /// `http://127.0.0.1:PORT`: the page, and what a bot's library takes for `https://discord.com`.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// A handle on the civil clock, to share with the program under test.
    #[must_use]
    pub fn clock(&self) -> Clock {
        self.shared.clock.clone()
    }

    /// Has the clock of the page and of the control API go from event to event of the program under test. `ask` waits until
    /// the program has nothing left to do now, then says what lies ahead; it is asked before and after each step, and
    /// whenever the page shows what is next, for somebody who looks at that channel. It should not wait for longer than some
    /// seconds: from 15 on its answer is no longer waited for. The [`clock`](Self::clock) itself leaps as before.
    pub fn set_timetable<F>(&self, ask: impl Fn(Option<Id>) -> F + Send + Sync + 'static)
    where
        F: Future<Output = Ahead> + Send + 'static,
    {
        *lock(&self.shared.timetable) = Some(timetable(ask));
    }

    /// Where the page opens, and what it tells a visitor.
    pub fn set_welcome(&self, welcome: Welcome) -> Result<(), Refused> {
        self.shared.set_welcome(welcome)
    }

    /// Ids of the servers, bots with their tokens and addresses: what `GET /sandbox/v1/` says.
    #[must_use]
    pub fn facts(&self) -> Value {
        self.shared.state().facts()
    }

    // --- The world ------------------------------------------------------------------------------------------------

    /// A new person. `locale` is one of Discord's.
    ///
    /// # Panics
    ///
    /// Where it is none.
    #[must_use]
    pub fn create_user(&self, username: &str, locale: &str) -> Id {
        let locale = people::known_locale(locale).expect("the locale is one of Discord's");
        self.shared.state().create_user(username, None, locale)
    }

    /// Sets the time zone that a person's client shows times in, such as `Asia/Tokyo`; without one the page takes the
    /// browser's.
    pub fn set_timezone(&self, user: Id, zone: &str) -> Result<(), Refused> {
        self.shared.state().user_mut(user)?.timezone = Some(zone.to_owned());
        Ok(())
    }

    /// A new application with its bot; it is in no server yet.
    #[must_use]
    pub fn create_bot(&self, name: &str, owner: Id) -> Bot {
        let mut state = self.shared.state();
        let id = state.create_bot(name, owner);
        Bot { id, token: state.apps[&id].token.clone() }
    }

    /// Invites a bot to a server with these permissions (Discord's bits).
    pub fn invite_bot(&self, guild: Id, bot: Id, permissions: u64) -> Result<(), Refused> {
        Ok(self.shared.state().invite_bot(guild, bot, permissions)?)
    }

    /// A new server with its owner and one channel.
    pub fn create_guild(&self, name: &str, owner: Id) -> Result<Id, Refused> {
        Ok(self.shared.state().create_guild(name, owner)?)
    }

    /// A new role; the body is that of Discord's route.
    pub fn create_role(&self, guild: Id, body: &Value) -> Result<Id, Refused> {
        form::role::create(body).map_err(ApiError::from)?;
        Ok(self.shared.state().create_role(guild, body)?)
    }

    /// A new channel; the body is that of Discord's route.
    pub fn create_channel(&self, guild: Id, body: &Value) -> Result<Id, Refused> {
        form::channel::create(body).map_err(ApiError::from)?;
        Ok(self.shared.state().create_channel(guild, body)?)
    }

    /// Adds a person to a server with roles.
    pub fn add_member(&self, guild: Id, user: Id, roles: Vec<Id>) -> Result<(), Refused> {
        Ok(self.shared.state().add_member(guild, user, roles)?)
    }

    /// One change, as `POST /sandbox/v1/changes` takes it: `{"delete_channel": {"channel_id": "…"}}`.
    pub fn change(&self, change: &Value) -> Result<(), Refused> {
        people::world::apply(&mut self.shared.state(), change)
    }

    /// Sets the rules that Discord does not publish.
    pub fn set_rules(&self, rules: Rules) {
        self.shared.state().rules = rules;
    }

    /// Sets the rate limits. Refused where one cannot be kept to, or a bucket's route is not there.
    pub fn set_limits(&self, limits: Config) -> Result<(), Refused> {
        limits.check(rest::routes())?;
        self.shared.limits().set(limits);
        Ok(())
    }

    // --- What goes wrong ----------------------------------------------------------------------------------------------

    /// Adds a fault and gives its number. Refused where it could never strike, or not be answered with.
    pub fn add_fault(&self, fault: Fault) -> Result<u64, Refused> {
        fault.check(rest::routes())?;
        Ok(self.shared.faults().add(fault).id)
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        self.shared.faults().clear();
    }

    /// Disturbs the gateway connections of one bot, or of all. Gives how many there were.
    #[expect(clippy::must_use_candidate, reason = "what matters is what happens")]
    pub fn disturb_gateway(&self, bot: Option<Id>, how: gateway::How) -> usize {
        self.shared.state().gateway.disturb(bot, how)
    }

    /// Sets how often clients of new gateway connections have to send a heartbeat.
    pub fn set_heartbeat(&self, every: std::time::Duration) {
        self.shared.state().gateway.heartbeat = every;
    }

    // --- The people -----------------------------------------------------------------------------------------------

    /// A person writes a message.
    pub fn say(&self, user: Id, say: &Say) -> Result<Value, Refused> {
        self.shared.say(user, say)
    }

    /// A person uses a command, or asks for completions.
    pub async fn command(&self, user: Id, used: &UseCommand) -> Result<Seen, Refused> {
        self.shared.command(user, used).await
    }

    /// A person presses a button or chooses from a menu.
    pub async fn component(&self, user: Id, used: &UseComponent) -> Result<Seen, Refused> {
        self.shared.component(user, used).await
    }

    /// A person sends a form.
    pub async fn modal(&self, user: Id, sent: &SubmitModal) -> Result<Seen, Refused> {
        self.shared.modal(user, sent).await
    }

    /// A person reacts to a message. The emoji is itself, or `name:id`.
    pub fn react(&self, user: Id, channel: Id, message: Id, emoji: &str) -> Result<(), Refused> {
        self.shared.state().person_reacts(user, channel, message, emoji, true)
    }

    /// A person takes back a reaction.
    pub fn take_back_reaction(&self, user: Id, channel: Id, message: Id, emoji: &str) -> Result<(), Refused> {
        self.shared.state().person_reacts(user, channel, message, emoji, false)
    }

    /// A person dismisses a message that only they see.
    pub fn dismiss(&self, user: Id, channel: Id, message: Id) -> Result<(), Refused> {
        self.shared.state().dismiss(user, channel, message)
    }

    /// What the client of this user shows before a channel is opened: the servers, their channels, roles and members.
    pub fn view(&self, user: Id) -> Result<Value, Refused> {
        self.shared.state().view(user)
    }

    /// The last messages of a channel as this user sees them, newest first.
    pub fn messages(&self, user: Id, channel: Id, limit: usize) -> Result<Vec<Value>, Refused> {
        let page = Page { before: None, after: None, around: None, limit };
        let list = self.shared.state().messages_seen(user, channel, page)?;
        Ok(list.as_array().cloned().unwrap_or_default())
    }

    // --- What happened ------------------------------------------------------------------------------------------------

    /// Requests after a number, oldest first.
    #[must_use]
    pub fn requests(&self, after: u64, limit: usize) -> Vec<Numbered<Request>> {
        self.shared.requests().after(after, limit)
    }

    /// Requests for which there is no route.
    #[must_use]
    pub fn unknown_requests(&self) -> Vec<Numbered<Request>> {
        self.requests(0, usize::MAX).into_iter().filter(|entry| entry.record.route.is_none()).collect()
    }

    /// Messages that alerted people.
    #[must_use]
    pub fn pings(&self, after: u64, limit: usize) -> Vec<Numbered<Ping>> {
        self.shared.state().pings.after(after, limit)
    }

    /// What happened on the gateway.
    #[must_use]
    pub fn gateway_log(&self, after: u64, limit: usize) -> Vec<Numbered<Connection>> {
        self.shared.state().gateway.log.after(after, limit)
    }

    /// How much of the limits is used.
    #[must_use]
    pub fn budget(&self) -> Budget {
        self.shared.limits().budget(Instant::now())
    }
}

/// Everything that answers.
fn app(shared: &Arc<Shared>) -> Router {
    Router::new()
        .merge(rest::router(shared))
        .merge(gateway::routes(shared, page::index))
        .merge(people::routes(shared))
        .merge(files::routes(shared))
        .merge(page::routes())
}

/// Ends a task. It is told to: how it ends says nothing.
async fn end(task: JoinHandle<()>) {
    task.abort();
    let _ = task.await;
}

async fn serve(listener: TcpListener, app: Router) {
    let service = app.into_make_service_with_connect_info::<Peer>();
    // It only ends with the task.
    let _ = axum::serve(Listener::new(listener), service).await;
}

impl State {
    /// Where the gateway is.
    pub(crate) fn gateway_url(&self) -> String {
        let address: &str = self.base_url.trim_start_matches("http://");
        debug_assert!(address.parse::<SocketAddr>().is_ok(), "a base URL is made from an address");
        format!("ws://{address}")
    }
}
