//! The metrics, in the text form that Prometheus reads.

use std::fmt::{Display, Write};

use chrono::{DateTime, Utc};

use super::Stored;
use super::health::{CLASSES, Health};
use crate::clock::{Clock, Difference};
use crate::store::{figures::Totals, outbox::Priority};

/// A page under construction.
#[derive(Default)]
struct Page(String);

impl Page {
    fn about(&mut self, name: &str, kind: &str, help: &str) {
        writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}").expect("a string takes everything");
    }

    fn value(&mut self, name: &str, value: impl Display) {
        writeln!(self.0, "{name} {value}").expect("a string takes everything");
    }

    fn gauge(&mut self, name: &str, help: &str, value: impl Display) {
        self.about(name, "gauge", help);
        self.value(name, value);
    }
}

/// The page of metrics. `stored` is none if the store is not open, or does not answer.
pub(super) fn page(health: &Health, stored: Option<Stored>, clock: &Clock) -> String {
    let mut page = Page::default();
    page.gauge("chappe_gateway_up", "Whether the gateway is connected.", u8::from(health.gateway_is_up()));
    if let Some(silent) = health.silent_for() {
        let help = "Seconds since the delivery worker last went around.";
        page.gauge("chappe_worker_silence_seconds", help, silent.as_secs_f64());
    }
    if let Some(age) = health.tick_age() {
        let help = "Seconds since the tick last had looked at everything that was due.";
        page.gauge("chappe_tick_age_seconds", help, age.as_secs_f64());
    }
    page.about("chappe_sent_total", "counter", "Messages delivered since the start.");
    page.value("chappe_sent_total", health.sent_so_far());
    interactions(&mut page, health);
    clocks(&mut page, clock.difference());
    page.gauge("chappe_store_up", "Whether the store answers.", u8::from(stored.is_some()));
    if let Some(Stored { term, figures, server }) = stored {
        if let Some(term) = term {
            page.gauge("chappe_term", "The number of this start; a later one takes its place.", term);
        }
        page.gauge("chappe_server_joined", "Whether the bot is on its server.", u8::from(server.is_joined()));
        let help = "Whether the server has the bot's commands.";
        page.gauge("chappe_commands_registered", help, u8::from(server.has_commands()));
        queue(&mut page, &figures, clock.now());
    }
    page.0
}

fn clocks(page: &mut Page, Difference { machine, discord }: Difference) {
    let help =
        "Seconds by which the machine's clock is ahead of what the bot counts: a leap that is not believed.";
    page.gauge("chappe_clock_leap_seconds", help, machine.as_seconds_f64());
    if let Some(discord) = discord {
        let help = "Seconds by which the bot's clock was ahead of Discord's when that answered last.";
        page.gauge("chappe_clock_ahead_of_discord_seconds", help, discord.as_seconds_f64());
    }
}

fn interactions(page: &mut Page, health: &Health) {
    const NAME: &str = "chappe_interaction_seconds";
    page.about(NAME, "histogram", "Time to the first answer of a command or button.");
    let (classes, waited) = health.latencies();
    let mut so_far = 0;
    for (index, count) in classes.iter().enumerate() {
        so_far += count;
        let end = CLASSES.get(index).map_or("+Inf".to_owned(), |millis| {
            std::time::Duration::from_millis(*millis).as_secs_f64().to_string()
        });
        page.value(&format!("{NAME}_bucket{{le=\"{end}\"}}"), so_far);
    }
    page.value(&format!("{NAME}_sum"), waited.as_secs_f64());
    page.value(&format!("{NAME}_count"), so_far);
}

fn queue(page: &mut Page, figures: &Totals, now: DateTime<Utc>) {
    page.about("chappe_outbox_ready", "gauge", "Messages that wait to be sent.");
    for (priority, name) in
        [(Priority::Urgent, "urgent"), (Priority::Normal, "normal"), (Priority::Bulk, "bulk")]
    {
        let found = figures.ready.iter().find(|(own, _)| *own == priority);
        page.value(
            &format!("chappe_outbox_ready{{priority=\"{name}\"}}"),
            found.map_or(0, |(_, count)| *count),
        );
    }
    let late = figures.first_due.map(|due| (now - due.instant()).as_seconds_f64().max(0.0));
    page.gauge("chappe_outbox_late_seconds", "How long the oldest message is due.", late.unwrap_or_default());
    page.gauge("chappe_outbox_in_flight", "Attempts without a result yet.", figures.in_flight);
    page.gauge("chappe_outbox_set_aside", "Messages that Discord refused.", figures.set_aside);
    page.gauge("chappe_outbox_put_off", "Messages that Discord leaves without an answer.", figures.put_off);
    let help = "Messages of which Discord does not show whether it has them.";
    page.gauge("chappe_outbox_in_doubt", help, figures.in_doubt);
    page.gauge("chappe_channels_blocked", "Channels to which nothing can be posted.", figures.blocked);
    page.gauge("chappe_roles_silent", "Roles that are to ring somebody and ring nobody.", figures.silent);
    page.gauge("chappe_rows_unreadable", "Rows that cannot be read, and are set aside.", figures.unreadable);
    let help = "Things that were due and could not be looked at; they are tried again.";
    page.gauge("chappe_due_failed", help, figures.failed);
    page.gauge("chappe_follow_ups_open", "Asks that are not closed.", figures.open);
}
