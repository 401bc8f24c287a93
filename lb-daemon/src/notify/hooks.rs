//! Hooks: programs that are run for every event, in their order and one at a time.

use super::{Follower, LONG, hook, is_for_hooks};
use crate::config::Hook;
use crate::events::{Event, Kind, Recorded, Recorder};

/// Runs the hooks for every event after `first`.
pub(super) async fn run(hooks: Vec<Hook>, events: Recorder, first: u64) {
    let mut follower = Follower::new(&events, first, is_for_hooks);
    loop {
        let (waiting, left_out) = follower.waiting();
        if left_out > 0 {
            let reason = format!("{left_out} events were left out: they come faster than the hooks take them");
            events.record(Event::new(Kind::HookFailed).because(reason));
        }
        for event in &waiting {
            for hook in &hooks {
                run_one(hook, event, &events).await;
            }
        }
        if waiting.is_empty() {
            follower.wait(LONG).await;
        }
    }
}

async fn run_one(hook: &Hook, event: &Recorded, events: &Recorder) {
    let (arguments, variables) = (arguments(&event.event), variables(event));
    if let Err(reason) = hook::run(&hook.command, &arguments, &variables, hook.timeout).await {
        let program = hook.command.first().map_or("", String::as_str);
        let failed = Event::new(Kind::HookFailed).new_value(program);
        events.record(failed.because(format!("for {}: {reason}", event.event.kind.name())));
    }
}

/// As keepalived orders those of its scripts: what it is, which one, its state; then the service of a real server.
pub(super) fn arguments(event: &Event) -> Vec<String> {
    let (what, which) = match (&event.real_server, &event.service, &event.interface) {
        (Some(server), _, _) => ("SERVER", server.clone()),
        (None, Some(service), _) => ("SERVICE", service.clone()),
        (None, None, Some(interface)) => ("INTERFACE", interface.clone()),
        (None, None, None) => ("DIRECTOR", "lbd".to_owned()),
    };
    let state = match event.kind {
        Kind::ServerUp | Kind::QuorumUp => "UP".to_owned(),
        Kind::ServerDown | Kind::QuorumDown => "DOWN".to_owned(),
        kind => kind.name().to_uppercase(),
    };
    let mut arguments = vec![what.to_owned(), which, state];
    if event.real_server.is_some() {
        arguments.extend(event.service.clone());
    }
    arguments
}

/// Everything of the event, each in its variable; what it does not have is empty.
pub(super) fn variables(event: &Recorded) -> Vec<(&'static str, String)> {
    let Event { kind, service, real_server, interface, old, new, cause } = &event.event;
    let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
    // No value of a variable can hold a zero byte.
    let variables = [
        ("LBD_EVENT", kind.name()),
        ("LBD_ID", event.id.to_string()),
        ("LBD_TIME", event.time.to_string()),
        ("LBD_SERVICE", or_empty(service)),
        ("LBD_REAL_SERVER", or_empty(real_server)),
        ("LBD_INTERFACE", or_empty(interface)),
        ("LBD_OLD", or_empty(old)),
        ("LBD_NEW", or_empty(new)),
        ("LBD_CAUSE", cause.clone()),
        ("LBD_TEXT", event.event.to_string()),
    ];
    variables.into_iter().map(|(name, value)| (name, value.replace('\0', " "))).collect()
}
