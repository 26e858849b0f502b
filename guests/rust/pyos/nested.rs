//! PyOS: nested coroutine calls. An async function calls others, which wait, and gets their
//! values back; PyOS needed a trampoline for it.

use smallos::{
    println,
    time::{Duration, sleep},
};

#[smallos::task]
async fn main() {
    let sum = add(2, 2).await;
    println!("2 + 2 = {sum}");
    println!("10! = {}", factorial(10).await);
}

async fn add(x: u64, y: u64) -> u64 {
    sleep(Duration::from_millis(1)).await;
    x + y
}

/// Recursion needs a box around each level.
fn factorial(n: u64) -> std::pin::Pin<Box<dyn Future<Output = u64>>> {
    Box::pin(async move {
        smallos::yield_now().await;
        if n == 0 {
            1
        } else {
            n * factorial(n - 1).await
        }
    })
}
