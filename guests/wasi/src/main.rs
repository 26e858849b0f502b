//! A standard WASI 0.2 command (`wasm32-wasip2`) that knows nothing of smallOS. Without
//! arguments it shows what every such program gets; the first argument asks for more:
//! `read` (standard input), `open PATH`, `connect HOST:PORT`, `sleep MILLISECONDS`, `loop`,
//! `exit CODE`, `panic`.

use std::{
    collections::hash_map::RandomState,
    env, fs,
    hash::BuildHasher,
    hint::black_box,
    io::{self, Read, Write},
    net::TcpStream,
    process::ExitCode,
    thread,
    time::{Duration, Instant, SystemTime},
};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("wasi-hello: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["read"] => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text)?;
            println!("read {} bytes: {}", text.len(), text.trim_end());
        }
        ["open", path] => println!("{path}: {}", fs::read_to_string(path)?.trim_end()),
        ["connect", address] => {
            let mut stream = TcpStream::connect(address)?;
            stream.write_all(b"hello from wasi\n")?;
            let mut answer = [0; 64];
            let count = stream.read(&mut answer)?;
            println!(
                "answer: {}",
                String::from_utf8_lossy(&answer[..count]).trim_end()
            );
        }
        ["sleep", span_ms] => thread::sleep(Duration::from_millis(span_ms.parse()?)),
        ["loop"] => {
            let mut number = 0u64;
            loop {
                number = black_box(number.wrapping_add(1));
            }
        }
        ["exit", code] => return Ok(ExitCode::from(code.parse::<u8>()?)),
        ["panic"] => panic!("on purpose"),
        _ => surroundings(&words)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Arguments, environment, clocks, random numbers.
fn surroundings(arguments: &[&str]) -> Result<(), Box<dyn std::error::Error>> {
    println!("hello from wasi");
    println!("arguments {arguments:?}");
    for (name, value) in env::vars() {
        println!("environment {name} {value}");
    }
    let start = Instant::now();
    let wall = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    println!("the wall clock is set: {}", wall.as_secs() > 1_600_000_000);
    thread::sleep(Duration::from_millis(5));
    println!(
        "time passes: {}",
        start.elapsed() >= Duration::from_millis(5)
    );
    // The keys of a hash map are the random numbers that the standard library offers.
    let numbers = [
        RandomState::new().hash_one(1),
        RandomState::new().hash_one(1),
    ];
    println!("random numbers differ: {}", numbers[0] != numbers[1]);
    Ok(())
}
