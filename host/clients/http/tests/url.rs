//! URLs, references, redirects and routes.

use smallos_http::http::{
    Body, Headers, Method, ResponseHead, Version, auth,
    client::Request,
    payload::Payload,
    redirect::{self, Policy, RedirectError},
    route::{Found, RouteError, Router},
    url::{self, Url, UrlError},
};

#[test]
fn rfc_3986_5_4_references() {
    let base = Url::parse("http://a/b/c/d;p?q").unwrap();
    for (reference, expected) in [
        ("g", "http://a/b/c/g"),
        ("./g", "http://a/b/c/g"),
        ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"),
        ("//g", "http://g/"),
        ("?y", "http://a/b/c/d;p?y"),
        ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"),
        ("g#s", "http://a/b/c/g#s"),
        ("g?y#s", "http://a/b/c/g?y#s"),
        (";x", "http://a/b/c/;x"),
        ("g;x", "http://a/b/c/g;x"),
        ("g;x?y#s", "http://a/b/c/g;x?y#s"),
        ("", "http://a/b/c/d;p?q"),
        (".", "http://a/b/c/"),
        ("./", "http://a/b/c/"),
        ("..", "http://a/b/"),
        ("../", "http://a/b/"),
        ("../g", "http://a/b/g"),
        ("../..", "http://a/"),
        ("../../", "http://a/"),
        ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"),
        ("../../../../g", "http://a/g"),
        ("/./g", "http://a/g"),
        ("/../g", "http://a/g"),
        ("g.", "http://a/b/c/g."),
        (".g", "http://a/b/c/.g"),
        ("g..", "http://a/b/c/g.."),
        ("..g", "http://a/b/c/..g"),
        ("./../g", "http://a/b/g"),
        ("./g/.", "http://a/b/c/g/"),
        ("g/./h", "http://a/b/c/g/h"),
        ("g/../h", "http://a/b/c/h"),
        ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
        ("g;x=1/../y", "http://a/b/c/y"),
        ("g?y/./x", "http://a/b/c/g?y/./x"),
        ("g?y/../x", "http://a/b/c/g?y/../x"),
        ("g#s/./x", "http://a/b/c/g#s/./x"),
        ("g#s/../x", "http://a/b/c/g#s/../x"),
    ] {
        assert_eq!(
            base.join(reference).unwrap().to_string(),
            expected,
            "{reference}"
        );
    }
    assert_eq!(base.join("g:h"), Err(UrlError::Scheme));
    assert_eq!(
        base.join("http:g"),
        Err(UrlError::Host),
        "the strict reading"
    );
}

#[test]
fn absolute_urls() {
    for (text, expected, host, port) in [
        ("http://A.Example", "http://a.example/", "a.example", 80),
        ("HTTPS://a:443/x", "https://a/x", "a", 443),
        ("https://a:8443?q", "https://a:8443/?q", "a", 8443),
        ("http://a:/", "http://a/", "a", 80),
        ("http://[::1]:8080/", "http://[::1]:8080/", "[::1]", 8080),
        (
            "http://[2001:DB8:0::1]",
            "http://[2001:db8::1]/",
            "[2001:db8::1]",
            80,
        ),
        (
            "http://127.0.0.1/%41\"<é",
            "http://127.0.0.1/%41%22%3C%C3%A9",
            "127.0.0.1",
            80,
        ),
        ("http://a/b/../../c/.", "http://a/c/", "a", 80),
    ] {
        let url = Url::parse(text).unwrap();
        assert_eq!(url.to_string(), expected);
        assert_eq!((url.host().to_string().as_str(), url.port()), (host, port));
    }
    for (text, error) in [
        ("ftp://a/", UrlError::Scheme),
        ("a/b", UrlError::Scheme),
        ("//a", UrlError::Scheme),
        ("http:/a", UrlError::Host),
        ("http:///a", UrlError::Host),
        ("http://", UrlError::Host),
        ("http://u:p@a/", UrlError::UserInfo),
        ("http://@a/", UrlError::UserInfo),
        ("http://a:0/", UrlError::Port),
        ("http://a:65536/", UrlError::Port),
        ("http://a:+1/", UrlError::Port),
        ("http://a:b/", UrlError::Port),
        ("http://a:1:2/", UrlError::Port),
        ("http://::1/", UrlError::Port),
        ("http://[::1/", UrlError::Host),
        ("http://[::1]x/", UrlError::Host),
        ("http://[fe80::1%25eth0]/", UrlError::Host),
        ("http://[1.2.3.4]/", UrlError::Host),
        ("http://127.1/", UrlError::Host),
        ("http://0x7f.0.0.1/", UrlError::Host),
        ("http://127.0.0.0x1/", UrlError::Host),
        ("http://0177.0.0.1/", UrlError::Host),
        ("http://2130706433/", UrlError::Host),
        ("http://127.0.0.1./", UrlError::Host),
        ("http://a..b/", UrlError::Host),
        ("http://%61/", UrlError::Host),
        ("http://bücher.example/", UrlError::Host),
        ("http://a/ b", UrlError::Character),
        ("http://a/\r\nX: y", UrlError::Character),
        ("http://a\\b/", UrlError::Character),
        ("http://a/%", UrlError::Percent),
        ("http://a/%4", UrlError::Percent),
        ("http://a/%zz", UrlError::Percent),
    ] {
        assert_eq!(Url::parse(text), Err(error), "{text}");
    }
    assert_eq!(
        Url::parse(&format!("http://a/{}", "b".repeat(8192))),
        Err(UrlError::TooLong)
    );
}

#[test]
fn queries_forms_and_credentials() {
    let mut url = Url::parse("http://a/s?x=1").unwrap();
    url.add_query("a b", "c&d=é+");
    assert_eq!(url.target(), "/s?x=1&a+b=c%26d%3D%C3%A9%2B");
    let pairs = url::decode_pairs(url.query().unwrap()).unwrap();
    assert_eq!(pairs[1], ("a b".to_string(), "c&d=é+".to_string()));
    assert_eq!(url::decode_pairs("a=%ff"), None);
    assert_eq!(Payload::form([("a", "1 2"), ("b", "")]).bytes, b"a=1+2&b=");
    // RFC 7617 2
    let value = auth::basic("Aladdin", "open sesame").unwrap();
    assert_eq!(value, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assert_eq!(auth::basic("a:b", "c"), None);
}

fn redirected(status: u16, locations: &[&str]) -> ResponseHead {
    let mut headers = Headers::new();
    for location in locations {
        headers.add("Location", location).unwrap();
    }
    ResponseHead {
        version: Version::Http11,
        status,
        reason: String::new(),
        headers,
    }
}

#[test]
fn redirects() {
    let mut post = Request::new(Method::POST, Url::parse("https://a/x#f").unwrap())
        .with_payload(&Payload::text("t"));
    post.headers.add("Authorization", "secret").unwrap();
    post.headers.add("Cookie", "c").unwrap();
    post.headers.add("X-Own", "1").unwrap();
    let follow = |request: &Request, status, location: &str| {
        redirect::next(
            &Policy::default(),
            request,
            &redirected(status, &[location]),
            0,
        )
    };
    for status in [301, 302, 303] {
        let next = follow(&post, status, "/y").unwrap().unwrap();
        assert_eq!((next.method, next.body), (Method::GET, Body::Empty));
        assert_eq!(next.url.to_string(), "https://a/y#f");
        assert_eq!(next.headers.get("content-type"), None);
        assert_eq!(
            next.headers.get("authorization"),
            Some(&b"secret"[..]),
            "same origin"
        );
    }
    for status in [307, 308] {
        let next = follow(&post, status, "https://a:444/y#g").unwrap().unwrap();
        assert_eq!((next.method, next.body), (Method::POST, Body::Length(1)));
        assert_eq!(next.url.fragment(), Some("g"));
        assert!(next.headers.get("content-type").is_some());
        assert_eq!(next.headers.get("authorization"), None, "another port");
        assert_eq!(next.headers.get("cookie"), None);
        assert_eq!(next.headers.get("x-own"), Some(&b"1"[..]));
    }
    let put = Request {
        method: Method::PUT,
        ..post.clone()
    };
    assert_eq!(
        follow(&put, 302, "/y").unwrap().unwrap().method,
        Method::PUT
    );
    assert_eq!(
        follow(&put, 303, "/y").unwrap().unwrap().method,
        Method::GET
    );
    let head = Request::new(Method::HEAD, Url::parse("http://a/").unwrap());
    assert_eq!(
        follow(&head, 303, "/y").unwrap().unwrap().method,
        Method::HEAD
    );
    assert_eq!(follow(&post, 200, "/y"), Ok(None));
    assert_eq!(follow(&post, 304, "/y"), Ok(None));
    assert_eq!(
        redirect::next(&Policy::default(), &post, &redirected(302, &[]), 0),
        Ok(None)
    );
    assert_eq!(
        follow(&post, 302, "http://a/"),
        Err(RedirectError::Downgrade)
    );
    assert_eq!(
        follow(&post, 302, "file:///x"),
        Err(RedirectError::Url(UrlError::Scheme))
    );
    assert_eq!(
        redirect::next(
            &Policy::default(),
            &post,
            &redirected(302, &["/a", "/b"]),
            0
        ),
        Err(RedirectError::Ambiguous)
    );
    assert_eq!(
        redirect::next(&Policy::default(), &post, &redirected(302, &["/a"]), 10),
        Err(RedirectError::TooMany)
    );
}

#[test]
fn routes() {
    let mut router = Router::new();
    router.add(Method::GET, "/", 0).unwrap();
    router.add(Method::GET, "/s/{id}", 1).unwrap();
    router.add(Method::GET, "/s/all", 2).unwrap();
    router.add(Method::POST, "/s/{id}", 3).unwrap();
    router.add(Method::GET, "/{a}/x/{b}", 4).unwrap();
    let found = |method: &Method, path: &str| match router.find(method, path) {
        Found::Handler(n, p) => format!("{n} {:?}", p.get("id")),
        Found::OtherMethods(allow) => allow,
        Found::Nothing => "404".into(),
        Found::Malformed => "400".into(),
    };
    assert_eq!(found(&Method::GET, "/"), "0 None");
    assert_eq!(found(&Method::GET, "/s/all"), "2 None", "the literal wins");
    assert_eq!(found(&Method::GET, "/s/a%2Fb%20"), "1 Some(\"a/b \")");
    assert_eq!(found(&Method::HEAD, "/s/7"), "1 Some(\"7\")");
    assert_eq!(found(&Method::POST, "/s/7"), "3 Some(\"7\")");
    assert_eq!(found(&Method::DELETE, "/s/7"), "GET, HEAD, POST");
    for path in ["/s/", "/s", "/S/7", "/s/7/", "//s/7", "*", ""] {
        assert_eq!(found(&Method::GET, path), "404", "{path}");
    }
    assert_eq!(found(&Method::GET, "/s/%zz"), "400");
    assert_eq!(found(&Method::GET, "/s/%ff"), "400");
    assert_eq!(
        router.add(Method::GET, "/s/{other}", 9),
        Err(RouteError::Conflict)
    );
    assert_eq!(router.add(Method::GET, "s", 9), Err(RouteError::Pattern));
    assert_eq!(
        router.add(Method::GET, "/a{b}", 9),
        Err(RouteError::Pattern)
    );
    assert_eq!(router.add(Method::GET, "/{}", 9), Err(RouteError::Pattern));
    assert_eq!(
        router.add(Method::GET, "/{a}/{a}", 9),
        Err(RouteError::Name)
    );
    assert_eq!(
        router.add(Method::GET, &"/a".repeat(33), 9),
        Err(RouteError::Limit)
    );
}
