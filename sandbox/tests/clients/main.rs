//! Bots written with libraries as people use them, on the sandbox: nothing of the libraries is replaced, and they are
//! told no more than where Discord is.

mod discordjs;
#[expect(dead_code, unreachable_pub, reason = "the example is a program of its own, with its own `main`")]
#[path = "../../examples/hello.rs"]
mod hello;
mod home;
mod page;
mod script;
mod serenity;
