//! The runtime showcase: every scheduling call once, with a transcript that is the same in
//! each run. Started without arguments it is the parent; its children are the same module
//! with the name of their role as the first argument. Needs the grant `task.spawn`.

use std::{cell::Cell, error::Error, rc::Rc};

use smallos::{
    Args, println, signals, spawn_local,
    task::{self, Failure, JoinError, Spawn, Task},
    time::{Duration, sleep, timeout},
};

/// The parent gets this signal when the `tree` child has its own children.
const GROWN: u8 = 1;

#[smallos::task]
async fn main(args: Args) -> Result<String, Box<dyn Error>> {
    match args.get(0) {
        None => parent().await,
        Some("add") => Ok((args.get_or(1, 0) + args.get_or(2, 0)).to_string()),
        Some("number") => number(&args).await,
        Some("fail") => Err("this child fails on purpose".into()),
        Some("signals") => late_listener().await,
        Some("sleep") => endless_sleep().await,
        Some("tree") => tree().await,
        Some(other) => Err(format!("unknown role {other:?}").into()),
    }
}

async fn parent() -> Result<String, Box<dyn Error>> {
    println!("showcase: begins");
    let sum = child("add").args([2, 3]).start()?.join().await?;
    println!("spawn and join: 2 + 3 = {}", String::from_utf8_lossy(&sum));
    priorities().await?;
    joins().await?;
    latched_signals().await?;
    handlers().await?;
    watchers()?;
    subtree().await?;
    limits().await?;
    println!("showcase: ends");
    Ok("showcase".into())
}

/// A child of this module in a role.
fn child(role: &str) -> Spawn {
    Spawn::own().arg(role).name(role)
}

async fn priorities() -> Result<(), Box<dyn Error>> {
    let sleeper = child("sleep").priority(7).start()?;
    let before = sleeper.info()?.priority;
    sleeper.set_priority(8)?;
    println!("priorities: {before}, then {}", sleeper.info()?.priority);
    sleeper.kill()?;
    println!("join a killed task: {}", outcome(sleeper.join().await));
    Ok(())
}

async fn joins() -> Result<(), Box<dyn Error>> {
    // The first sleeps longest; the results keep the order of the list all the same.
    let numbers = (1..=3)
        .map(|n| child("number").args([n, 40 - 10 * n]).start())
        .collect::<Result<Vec<_>, _>>()?;
    let results = task::join_all(numbers).await?;
    println!(
        "join-all: {}",
        results
            .iter()
            .map(|bytes| text(bytes))
            .collect::<Vec<_>>()
            .join(", ")
    );

    let good = child("number").args([4, 0]).start()?;
    let bad = child("fail").start()?;
    let worse = child("no-such-role").start()?;
    match task::join_all([good, bad, worse]).await {
        Err(first) if first.task == bad.pid() => {
            println!(
                "join-all with a failing child: {}",
                outcome(Err(first.error))
            );
        }
        other => return Err(format!("join-all gave {other:?}").into()),
    }
    println!("join later: {}", outcome(good.join().await));
    println!(
        "join an unknown task: {}",
        outcome(Task::from_pid(u32::MAX).join().await)
    );
    println!("join itself: {}", outcome(task::current().join().await));
    Ok(())
}

async fn latched_signals() -> Result<(), Box<dyn Error>> {
    let listener = child("signals").start()?;
    // Sent before it listens: latched. Sent twice: kept once.
    for slot in [5, 3, 5] {
        listener.signal(slot)?;
    }
    println!("signals: {}", outcome(listener.join().await));
    Ok(())
}

async fn handlers() -> Result<(), Box<dyn Error>> {
    let heard = Rc::new(Cell::new(0));
    let count = Rc::clone(&heard);
    let handler = signals::on(9, move || {
        count.set(count.get() + 1);
        async {}
    })?;
    for _ in 0..3 {
        task::current().signal(9)?;
        sleep(Duration::from_millis(2)).await;
    }
    handler.abort();
    println!("handler: ran {} times", heard.get());
    Ok(())
}

fn watchers() -> Result<(), Box<dyn Error>> {
    // It sleeps for ever, and the host ends all the same: a watcher keeps nothing alive.
    let watcher = child("sleep").name("watcher").watcher().start()?;
    println!("watcher: {}", watcher.info()?.watcher);
    Ok(())
}

async fn subtree() -> Result<(), Box<dyn Error>> {
    let tree = child("tree").start()?;
    timeout(Duration::from_secs(10), signals::wait(1 << GROWN)).await??;
    println!("children of the tree: {}", tree.children()?.len());
    println!("tasks cancelled with it: {}", tree.kill_tree()?);
    println!("join the tree: {}", outcome(tree.join().await));
    Ok(())
}

async fn limits() -> Result<(), Box<dyn Error>> {
    let short = child("sleep").timeout(Duration::from_millis(20)).start()?;
    println!("timeout: {}", outcome(short.join().await));
    let local = spawn_local(async { 6 * 7 });
    println!("inside the task: {:?}", local.await);
    Ok(())
}

/// What a join gave, in words.
fn outcome(result: Result<Vec<u8>, JoinError>) -> String {
    match result {
        Ok(bytes) => format!("ok {:?}", text(&bytes)),
        Err(JoinError::Failed(failure)) => match failure {
            Failure::Error(message) => format!("error: {message}"),
            Failure::Cancelled => "cancelled".into(),
            Failure::Timeout => "timeout".into(),
            other => format!("{other:?}"),
        },
        Err(JoinError::UnknownTask) => "unknown task".into(),
        Err(JoinError::OwnTask) => "own task".into(),
        Err(JoinError::Denied) => "denied".into(),
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

async fn number(args: &Args) -> Result<String, Box<dyn Error>> {
    sleep(Duration::from_millis(args.get_or(2, 0))).await;
    Ok(args.get(1).unwrap_or_default().into())
}

async fn late_listener() -> Result<String, Box<dyn Error>> {
    sleep(Duration::from_millis(30)).await;
    let first = signals::wait(u32::MAX).await?;
    let second = signals::wait(u32::MAX).await?;
    Ok(format!("{first}, {second}, then {:#b}", signals::pending()))
}

async fn endless_sleep() -> Result<String, Box<dyn Error>> {
    loop {
        sleep(Duration::from_secs(3600)).await;
    }
}

async fn tree() -> Result<String, Box<dyn Error>> {
    for _ in 0..2 {
        child("sleep").start()?;
    }
    if let Some(parent) = task::current().info()?.parent {
        signals::send(parent, GROWN)?;
    }
    endless_sleep().await
}
