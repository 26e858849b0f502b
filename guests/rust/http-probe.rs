//! Sends the requests that its arguments describe, one after the other, and prints what came of
//! each in a line: for tests. Arguments: the base of all URLs; settings as `-key=value`; cases
//! as `METHOD,PATH` with `,key=value` behind.

use smallos::{
    Args,
    http::{Client, Error, Header, RequestBuilder, Response},
    println,
    time::Duration,
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let base = args.get(0).ok_or("no base URL")?;
    let mut builder = Client::builder().default_header("X-Probe", "yes");
    let mut blocking = false;
    for setting in args.iter().filter(|word| word.starts_with('-')) {
        let (key, value) = setting.split_once('=').unwrap_or((setting, "0"));
        let number: u64 = value.parse()?;
        let time = Duration::from_millis(number);
        builder = match key {
            "-connect" => builder.connect_timeout(time),
            "-head" => builder.head_timeout(time),
            "-body" => builder.body_timeout(time),
            "-call" => builder.blocking_timeout(time),
            "-max" => builder.response_bytes(number),
            "-redirects" => builder.redirects(number as u32),
            "-idle" => builder.idle_connections(number as u32),
            "-blocking" => {
                blocking = true;
                builder
            }
            _ => return Err(format!("what is {key}?").into()),
        };
    }
    let client = builder.build()?;
    for case in args.iter().skip(1).filter(|word| !word.starts_with('-')) {
        let case = Case::parse(base, case);
        let outcome = match blocking {
            false => case.run(&client).await,
            true => case.run_blocking(&client),
        };
        match outcome {
            Ok(text) => println!("{} {}: {text}", case.method, case.path),
            Err(error) => println!("{} {}: {}", case.method, case.path, name(error)),
        }
    }
    Ok(())
}

struct Case<'a> {
    method: &'a str,
    path: &'a str,
    url: String,
    options: Vec<(&'a str, &'a str)>,
}

impl<'a> Case<'a> {
    fn parse(base: &str, text: &'a str) -> Self {
        let mut words = text.split(',');
        let method = words.next().unwrap_or_default();
        let path = words.next().unwrap_or_default();
        let url = match path.contains("://") {
            true => String::from(path),
            false => format!("{base}{path}"),
        };
        let options = words.map(|word| word.split_once('=').unwrap_or((word, "")));
        Self {
            method,
            path,
            url,
            options: options.collect(),
        }
    }

    fn option(&self, name: &str) -> Option<&'a str> {
        let found = self.options.iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| *value)
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.option(name)?.parse().ok()
    }

    fn request<'c>(&self, client: &'c Client) -> RequestBuilder<'c> {
        let mut request = client.request(self.method, &self.url);
        for (key, value) in &self.options {
            request = match *key {
                "header" => {
                    let (name, value) = value.split_once(':').unwrap_or((value, ""));
                    request.header(name, value)
                }
                "query" => request.query("q", value),
                "text" => request.text(value),
                "form" => request.form(&[("field", value)]),
                "fill" => request.body(vec![b'f'; value.parse().unwrap_or(0)]),
                "expect" => request.expect_continue(),
                "timeout" => request.timeout(Duration::from_millis(value.parse().unwrap_or(0))),
                "user" => request.basic_auth(value, "secret"),
                _ => request,
            };
        }
        request
    }

    async fn run(&self, client: &Client) -> Result<String, Error> {
        let length = self.number("length");
        let Some(size) = length.or(self.number("chunks")) else {
            return self.show(self.request(client).send().await?).await;
        };
        let upload = self.request(client).upload(length.map(|n| n as u64))?;
        let mut left = size;
        while left > 0 {
            let piece = vec![b'u'; left.min(7_000)];
            match upload.write(&piece).await {
                Ok(count) => left -= count,
                Err(Error::Closed) => return self.show(upload.response().await?).await,
                Err(error) => return Err(error),
            }
        }
        let trailers = self.option("trailer").map(|value| Header {
            name: "X-End".into(),
            value: value.into(),
        });
        let trailers: Vec<Header> = trailers.into_iter().collect();
        self.show(upload.finish_with(&trailers).await?).await
    }

    fn run_blocking(&self, client: &Client) -> Result<String, Error> {
        let length = self.number("length");
        let Some(size) = length.or(self.number("chunks")) else {
            return self.show_blocking(self.request(client).send_blocking()?);
        };
        let upload = self.request(client).upload(length.map(|n| n as u64))?;
        upload.write_all_blocking(&vec![b'u'; size])?;
        self.show_blocking(upload.finish_blocking()?)
    }

    async fn show(&self, mut response: Response) -> Result<String, Error> {
        let mut shown = Shown::of(&response);
        if self.option("drop").is_some() {
            return Ok(shown.end(None));
        }
        loop {
            match response.chunk().await {
                Ok(Some(piece)) => shown.body.extend_from_slice(&piece),
                Ok(None) => break,
                Err(error) => return Ok(shown.end(Some(error))),
            }
        }
        for trailer in response.trailers()? {
            shown.trailers.push_str(&format!(
                " trailer {}={}",
                trailer.name,
                String::from_utf8_lossy(&trailer.value)
            ));
        }
        Ok(shown.end(None))
    }

    fn show_blocking(&self, mut response: Response) -> Result<String, Error> {
        let mut shown = Shown::of(&response);
        loop {
            match response.chunk_blocking() {
                Ok(Some(piece)) => shown.body.extend_from_slice(&piece),
                Ok(None) => return Ok(shown.end(None)),
                Err(error) => return Ok(shown.end(Some(error))),
            }
        }
    }
}

/// An error in a word.
fn name(error: Error) -> String {
    match error {
        Error::Net(code) => format!("Net({})", code.name()),
        other => format!("{other:?}"),
    }
}

/// What is known of a response.
struct Shown {
    head: String,
    body: Vec<u8>,
    trailers: String,
}

impl Shown {
    fn of(response: &Response) -> Self {
        let mut head = response.status().to_string();
        if let Some(url) = response.redirected_to() {
            head.push_str(" from ");
            head.push_str(url);
        }
        for header in response.headers() {
            if header.name.to_ascii_lowercase().starts_with("x-") {
                let value = String::from_utf8_lossy(&header.value);
                head.push_str(&format!(" {}={value}", header.name));
            }
        }
        Self {
            head,
            body: Vec::new(),
            trailers: String::new(),
        }
    }

    fn end(self, error: Option<Error>) -> String {
        let Self {
            mut head,
            body,
            trailers,
        } = self;
        match body.len() {
            0..=60 => head.push_str(&format!(" {:?}", String::from_utf8_lossy(&body))),
            length => {
                let sum: u64 = body.iter().map(|byte| u64::from(*byte)).sum();
                head.push_str(&format!(" {length} bytes, sum {sum}"));
            }
        }
        head.push_str(&trailers);
        if let Some(error) = error {
            head.push_str(&format!(" then {}", name(error)));
        }
        head
    }
}
