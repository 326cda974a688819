//! A program for Node.js in `tests/node`. It is told what to do on its input, and tells on its output what became of
//! it and what it heard: a JSON object a line, both ways.

use std::{
    collections::VecDeque,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
    thread,
};

use serde_json::{Value, json};
use tokio::{sync::mpsc, time::timeout};

use crate::home::PATIENCE;

/// Node.js with one of the programs.
pub(crate) fn node(program: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/node").join(program));
    command
}

/// A running program. It ends with this value.
pub(crate) struct Script {
    child: Child,
    input: ChildStdin,
    output: mpsc::UnboundedReceiver<Value>,
    /// What was said while something else was waited for.
    unheard: VecDeque<Value>,
}

impl Script {
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("Node.js starts");
        let input = child.stdin.take().expect("its input is a pipe");
        let lines = BufReader::new(child.stdout.take().expect("its output is a pipe")).lines();
        let (send, output) = mpsc::unbounded_channel();
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let said = serde_json::from_str(&line).unwrap_or_else(|_| panic!("no JSON: {line}"));
                if send.send(said).is_err() {
                    return;
                }
            }
        });
        Self { child, input, output, unheard: VecDeque::new() }
    }

    /// Has something done, and gives what became of it.
    pub(crate) async fn does(&mut self, what: &str, with: Value) -> Value {
        writeln!(self.input, "{}", json!({ "do": what, "with": with })).expect("the program listens");
        self.says(what).await
    }

    /// The next thing of this name that the program says.
    pub(crate) async fn says(&mut self, what: &str) -> Value {
        let named = |said: &Value| said.get(what).cloned();
        if let Some(at) = self.unheard.iter().position(|said| said.get(what).is_some()) {
            return self.unheard.remove(at).and_then(|said| named(&said)).expect("it was just there");
        }
        let said = async {
            loop {
                let said = self.output.recv().await.unwrap_or_else(|| panic!("it ended before `{what}`"));
                assert!(said.get("failed").is_none(), "{said}");
                match named(&said) {
                    Some(said) => return said,
                    None => self.unheard.push_back(said),
                }
            }
        };
        timeout(PATIENCE, said).await.unwrap_or_else(|_| panic!("it did not say `{what}`"))
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        // A program that has ended by itself needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
