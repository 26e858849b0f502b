//! What each grant allows and refuses, through the public surface.

use smallos_grants::{GRANT_BYTES_MAX, GRANTS_KNOWN, GRANTS_MAX, Grants, Reason, parse_one};
use std::net::IpAddr;

fn set(texts: &[&str]) -> Grants {
    Grants::parse(texts.iter().copied()).unwrap()
}

fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

fn reason(text: &str) -> Reason {
    parse_one(text).unwrap_err().reason().clone()
}

#[test]
fn nothing_is_allowed_by_default() {
    let none = Grants::default();
    assert!(!none.connect(Some("localhost"), Some(ip("127.0.0.1")), 80));
    assert!(!none.listen(ip("127.0.0.1"), 7000));
    assert!(!none.resolve("localhost") && !none.resolve("127.0.0.1"));
    assert!(!none.spawn_own() && !none.spawn_named("a"));
    assert!(!none.control() && !none.console_read());
    assert!(!none.any_connect() && !none.any_listen() && !none.any_resolve() && !none.any_spawn());
    assert_eq!(none.directories().count(), 0);
    assert_eq!(none.to_string(), "nothing");
}

#[test]
fn allow_all_allows_all_but_names_no_directory() {
    let all = Grants::all();
    assert!(all.allows_all() && !all.is_empty());
    assert!(all.connect(None, Some(ip("8.8.8.8")), 53) && all.listen(ip("::"), 0));
    assert!(all.resolve("x") && all.spawn_own() && all.spawn_named("x"));
    assert!(all.control() && all.console_read() && all.any_spawn());
    assert_eq!(all.directories().count(), 0);
}

#[test]
fn connect_by_name() {
    let g = set(&["net.connect=Example.ORG:443"]);
    assert!(g.connect(Some("example.org"), Some(ip("1.2.3.4")), 443));
    assert!(g.connect(Some("EXAMPLE.org."), None, 443));
    assert!(!g.connect(Some("example.org"), None, 444));
    assert!(!g.connect(Some("a.example.org"), None, 443));
    assert!(!g.connect(None, Some(ip("1.2.3.4")), 443));
}

#[test]
fn to_connect_is_not_to_take_any_certificate() {
    let connect = set(&["net.connect=*:*"]);
    assert!(!connect.unverified(Some("example.org"), Some(ip("1.2.3.4")), 443));
    let g = set(&[
        "net.unverified=*.example.org:443",
        "net.unverified=10.0.0.0/8:8000-8001",
        "net.unverified=localhost:*",
    ]);
    assert!(g.unverified(Some("a.example.org"), Some(ip("1.2.3.4")), 443));
    assert!(!g.unverified(Some("example.org"), Some(ip("1.2.3.4")), 443));
    assert!(!g.unverified(Some("a.example.org"), None, 444));
    assert!(g.unverified(Some("inside"), Some(ip("10.1.2.3")), 8001));
    assert!(!g.unverified(Some("inside"), Some(ip("11.1.2.3")), 8001));
    assert!(g.unverified(Some("localhost"), Some(ip("::1")), 1));
    assert!(!g.unverified(Some("localhost"), Some(ip("1.2.3.4")), 1));
    assert!(!g.any_connect() && !g.connect(Some("a.example.org"), None, 443));
    assert_eq!(reason("net.unverified=a:0"), Reason::PortZero);
    assert!(set(&["net.unverified=a.example.org:443"]).is_subset_of(&g));
    assert!(!set(&["net.unverified=a:443"]).is_subset_of(&connect));
    assert!(Grants::all().unverified(Some("a"), None, 1));
}

#[test]
fn connect_by_suffix() {
    let g = set(&["net.connect=*.example.org:7000-7010"]);
    assert!(g.connect(Some("a.example.org"), None, 7000));
    assert!(g.connect(Some("a.b.Example.org"), None, 7010));
    assert!(!g.connect(Some("example.org"), None, 7000));
    assert!(!g.connect(Some("badexample.org"), None, 7000));
    assert!(!g.connect(Some("a.example.org.evil.net"), None, 7000));
    assert!(!g.connect(Some(".example.org"), None, 7000));
    assert!(!g.connect(Some("a.example.org"), None, 7011));
}

#[test]
fn connect_by_address() {
    let g = set(&[
        "net.connect=10.0.0.0/8:80",
        "net.connect=[fd00::]/8:*",
        "net.connect=[::1]:1",
    ]);
    assert!(g.connect(Some("internal"), Some(ip("10.1.2.3")), 80));
    assert!(
        g.connect(Some("10.1.2.3"), None, 80),
        "a literal is an address"
    );
    assert!(g.connect(None, Some(ip("::ffff:10.1.2.3")), 80), "mapped");
    assert!(g.connect(None, Some(ip("fd12::1")), 9) && g.connect(Some("[::1]"), None, 1));
    assert!(!g.connect(Some("internal"), Some(ip("11.1.2.3")), 80));
    assert!(!g.connect(None, Some(ip("fe00::1")), 9));
    assert!(
        !g.connect(Some("10.1.2.3"), Some(ip("11.0.0.1")), 80),
        "the real address decides"
    );
}

#[test]
fn networks_do_not_cross_families() {
    assert!(!set(&["net.connect=[::]/0:80"]).connect(None, Some(ip("10.0.0.1")), 80));
    assert!(!set(&["net.connect=[::]/0:80"]).connect(None, Some(ip("::ffff:10.0.0.1")), 80));
    assert!(!set(&["net.connect=0.0.0.0/0:80"]).connect(None, Some(ip("::1")), 80));
    let mapped = set(&["net.connect=[::ffff:10.0.0.0]/104:80"]);
    assert!(mapped.connect(None, Some(ip("10.9.9.9")), 80));
    assert_eq!(
        mapped.iter().next().unwrap().to_string(),
        "net.connect=10.0.0.0/8:80"
    );
}

#[test]
fn localhost_is_the_name_and_the_loopback_addresses() {
    let g = set(&["net.connect=localhost:80"]);
    assert!(g.connect(Some("LocalHost"), None, 80));
    assert!(g.connect(None, Some(ip("127.0.0.2")), 80) && g.connect(None, Some(ip("::1")), 80));
    assert!(g.connect(None, Some(ip("::ffff:127.0.0.1")), 80));
    assert!(
        !g.connect(Some("localhost"), Some(ip("9.9.9.9")), 80),
        "a lying resolver"
    );
    assert!(!g.connect(None, Some(ip("0.0.0.0")), 80));
}

#[test]
fn addresses_in_disguise_match_no_name() {
    let any_name = set(&["net.resolve=*"]);
    for hostile in [
        "127.1",
        "0x7f000001",
        "2130706433",
        "a b",
        "",
        ".",
        "a..b",
        "x\0",
        "é",
    ] {
        assert!(!any_name.resolve(hostile), "{hostile:?}");
    }
}

#[test]
fn listen() {
    let any = set(&["net.listen=:7000"]);
    assert!(any.listen(ip("127.0.0.1"), 7000) && any.listen(ip("::"), 7000));
    assert!(!any.listen(ip("127.0.0.1"), 7001) && !any.listen(ip("127.0.0.1"), 0));
    let one = set(&["net.listen=127.0.0.1:*"]);
    assert!(one.listen(ip("::ffff:127.0.0.1"), 0) && one.listen(ip("127.0.0.1"), 9));
    assert!(!one.listen(ip("0.0.0.0"), 9) && !one.listen(ip("::"), 9));
    let v4 = set(&["net.listen=0.0.0.0:0"]);
    assert!(v4.listen(ip("0.0.0.0"), 0) && v4.listen(ip("192.168.0.1"), 0));
    assert!(!v4.listen(ip("::"), 0) && !v4.listen(ip("::1"), 0));
    let zero_net = set(&["net.listen=0.0.0.0/8:80", "net.listen=[::]/8:80"]);
    assert!(!zero_net.listen(ip("0.0.0.0"), 80) && !zero_net.listen(ip("::"), 80));
    let local = set(&["net.listen=localhost:80-90"]);
    assert!(local.listen(ip("::1"), 85) && !local.listen(ip("10.0.0.1"), 85));
}

#[test]
fn resolve_comes_with_connect() {
    let g = set(&["net.connect=*.example.org:443", "net.resolve=other.net"]);
    assert!(g.resolve("a.example.org") && g.resolve("OTHER.net.") && g.resolve("localhost"));
    assert!(!g.resolve("example.org") && !g.resolve("a.other.net"));
    assert!(set(&["net.connect=*:443"]).resolve("anything"));
    let address_only = set(&["net.connect=10.0.0.1:443"]);
    assert!(!address_only.resolve("anything") && address_only.resolve("10.0.0.1"));
    assert!(!set(&["net.listen=:7000"]).any_resolve());
}

#[test]
fn spawn() {
    let g = set(&["task.spawn"]);
    assert!(g.spawn_own() && g.spawn_named("worker"));
    let g = set(&["task.spawn=self"]);
    assert!(g.spawn_own() && g.any_spawn() && !g.spawn_named("worker") && !g.spawn_named("self"));
    let g = set(&["task.spawn=worker"]);
    assert!(!g.spawn_own() && g.spawn_named("worker") && !g.spawn_named("Worker"));
}

#[test]
fn directories() {
    let g = set(&["fs.read=data", "fs.write=/var/x::/x"]);
    let seen: Vec<_> = g
        .directories()
        .map(|(d, w)| (d.host(), d.guest(), w))
        .collect();
    assert_eq!(seen, [("data", "data", false), ("/var/x", "/x", true)]);
    for bad in [
        "fs.read=::/x",
        "fs.read=/x::",
        "fs.read=/x::/a/../b",
        "fs.read=a::b::c",
    ] {
        assert_eq!(reason(bad), Reason::DirectoryBad, "{bad}");
    }
}

#[test]
fn subsets() {
    let wide = set(&[
        "net.connect=10.0.0.0/8:1-100",
        "net.connect=*.a.org:*",
        "task.spawn",
        "fs.write=d",
    ]);
    for narrow in [
        "net.connect=10.2.0.0/16:80",
        "net.connect=x.a.org:443",
        "net.connect=*.b.a.org:443",
        "task.spawn=self",
        "task.spawn=m",
        "fs.read=d",
    ] {
        assert!(set(&[narrow]).is_subset_of(&wide), "{narrow}");
        assert!(!wide.is_subset_of(&set(&[narrow])), "{narrow}");
    }
    for outside in [
        "net.connect=10.0.0.0/7:80",
        "net.connect=10.0.0.1:*",
        "net.connect=a.org:1",
        "net.connect=*:1",
        "net.listen=:1",
        "task.control",
        "fs.read=e",
    ] {
        assert!(!set(&[outside]).is_subset_of(&wide), "{outside}");
    }
    assert!(wide.is_subset_of(&wide) && Grants::none().is_subset_of(&Grants::none()));
    assert!(
        !Grants::all().is_subset_of(&wide) && set(&["task.spawn"]).is_subset_of(&Grants::all())
    );
    assert!(
        !set(&["fs.read=d"]).is_subset_of(&Grants::all()),
        "all names no directory"
    );
    let local = set(&["net.listen=localhost:1", "net.connect=localhost:1"]);
    assert!(set(&["net.listen=127.0.0.1:1", "net.connect=[::1]:1"]).is_subset_of(&local));
    assert!(!set(&["net.listen=0.0.0.0:1"]).is_subset_of(&local));
    assert!(!set(&["net.listen=:1"]).is_subset_of(&set(&["net.listen=0.0.0.0:1"])));
}

#[test]
fn printed_grants_read_back() {
    for (text, canonical) in [
        ("net.connect=*:*", "net.connect=*:*"),
        ("net.connect=LOCALHOST:80", "net.connect=localhost:80"),
        (
            "net.connect=[2001:DB8::/32]:80",
            "net.connect=[2001:db8::]/32:80",
        ),
        ("net.connect=[::1]:7000-7000", "net.connect=[::1]:7000"),
        (
            "net.connect=127.0.0.1/32:0-65535",
            "net.connect=127.0.0.1:*",
        ),
        ("net.listen=*:7000", "net.listen=:7000"),
        ("net.listen=[::]:7000", "net.listen=:7000"),
        ("net.listen=0.0.0.0:0", "net.listen=0.0.0.0:0"),
        ("net.resolve=*.A.b.", "net.resolve=*.a.b"),
        ("task.spawn=*", "task.spawn"),
        ("task.spawn=self", "task.spawn=self"),
        ("task.control", "task.control"),
        ("console.read", "console.read"),
        ("fs.read=a=b", "fs.read=a=b"),
        ("fs.write=a::/b", "fs.write=a::/b"),
    ] {
        let grant = parse_one(text).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(grant.to_string(), canonical);
        assert_eq!(canonical.parse(), Ok(grant));
    }
}

#[test]
fn errors_name_the_text_and_the_way_out() {
    let message = |text: &str| parse_one(text).unwrap_err().to_string();
    assert_eq!(
        message("net.conect=a:80"),
        "grant \"net.conect=a:80\": unknown grant (did you mean net.connect?)"
    );
    assert!(message("banana").contains("known are net.connect, net.unverified, net.listen"));
    assert!(message("net.connect").contains("write net.connect=HOST:PORT"));
    assert_eq!(
        reason("net.connect=a"),
        Reason::PortMissing("net.connect=HOST:PORT")
    );
    assert_eq!(
        reason("net.connect=[::1]"),
        Reason::PortMissing("net.connect=HOST:PORT")
    );
    assert_eq!(reason("net.connect=::1:80"), Reason::BracketsMissing);
    assert_eq!(reason("net.connect=10.0.0.1/8:80"), Reason::HostBits);
    assert_eq!(reason("net.connect=10.0.0.0/33:80"), Reason::PrefixBad);
    assert_eq!(reason("net.connect=10.0.0.0/:80"), Reason::PrefixBad);
    assert_eq!(reason("net.connect=10.0.0.0/+8:80"), Reason::PrefixBad);
    assert_eq!(reason("net.connect=[::ffff:0:0]/95:80"), Reason::PrefixBad);
    assert_eq!(reason("net.connect=300.0.0.1:80"), Reason::AddressBad);
    assert_eq!(reason("net.connect=a:0"), Reason::PortZero);
    for port in [
        "65536",
        "-1",
        "+1",
        "9-8",
        "1-",
        "x",
        " 1",
        "99999999999999999999",
    ] {
        assert_eq!(
            reason(&format!("net.connect=a:{port}")),
            Reason::PortBad,
            "{port}"
        );
    }
    for name in ["*a", "a.*", "a*b", "*..a", "é", "a b"] {
        assert!(parse_one(&format!("net.resolve={name}")).is_err(), "{name}");
    }
    assert_eq!(reason("net.listen=example.org:80"), Reason::AddressNeeded);
    assert_eq!(reason("task.control=x"), Reason::PatternUnexpected);
    assert_eq!(reason("task.spawn="), Reason::ModuleBad);
    assert_eq!(reason(""), Reason::Empty);
}

#[test]
fn hostile_text_is_refused_and_not_repeated() {
    assert_eq!(
        reason(&"x".repeat(GRANT_BYTES_MAX + 1)),
        Reason::TooLong(GRANT_BYTES_MAX + 1)
    );
    let message = parse_one(&"\u{1b}[31m".repeat(100))
        .unwrap_err()
        .to_string();
    assert!(
        !message.contains('\u{1b}') && message.len() < 1200,
        "{message}"
    );
    assert_eq!(reason("fs.read=a\0b"), Reason::ControlCharacter);
    for text in [
        "=",
        "==",
        ":",
        "net.connect=[",
        "net.connect=]:1",
        "net.connect=[[::1]]:1",
        "net.connect=[::1/64/64]:1",
        "net.connect=[::1/0]/0:1",
        "net.connect=[::1]x:1",
        "net.connect=:80",
        "net.connect=*:",
        "net.listen=[]:1",
        "net.connect=/8:1",
    ] {
        assert!(parse_one(text).is_err(), "{text}");
    }
}

#[test]
fn random_text_never_panics_and_what_reads_prints_back() {
    const PIECES: &[&str] = &[
        "net.connect=",
        "net.listen=",
        "net.resolve=",
        "fs.read=",
        "task.spawn=",
        "*",
        ".",
        "[",
        "]",
        ":",
        "::",
        "/",
        "-",
        "0",
        "7",
        "65535",
        "127.0.0.1",
        "a",
        "é",
        "ffff",
        "..",
        "=",
    ];
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut read = 0;
    for _ in 0..100_000 {
        let mut text = String::new();
        for _ in 0..8 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            if text.is_empty() {
                text.push_str(PIECES[(state >> 8) as usize % 5]);
            }
            if !state.is_multiple_of(3) {
                text.push_str(PIECES[(state >> 32) as usize % PIECES.len()]);
            }
        }
        if let Ok(grant) = parse_one(&text) {
            read += 1;
            assert_eq!(parse_one(&grant.to_string()).as_ref(), Ok(&grant), "{text}");
            assert!(grant.covers(&grant), "{text}");
        }
    }
    assert!(read > 1000, "{read}");
}

#[test]
fn a_set_is_bounded_and_has_no_doubles() {
    let mut g = Grants::none();
    for port in 1..=GRANTS_MAX {
        let grant = parse_one(&format!("net.listen=:{port}")).unwrap();
        g.add(grant.clone()).unwrap();
        g.add(grant).unwrap();
    }
    assert_eq!(g.iter().count(), GRANTS_MAX);
    let full = g.add(parse_one("task.control").unwrap()).unwrap_err();
    assert_eq!(full.reason(), &Reason::SetFull);
}

#[test]
fn every_known_grant_can_be_read() {
    for known in GRANTS_KNOWN {
        let pattern = match known.name {
            "net.connect" | "net.unverified" | "net.listen" => "=127.0.0.1:1",
            "net.resolve" | "fs.read" | "fs.write" => "=a",
            _ => "",
        };
        let grant = parse_one(&format!("{}{pattern}", known.name)).unwrap();
        assert_eq!(grant.name(), known.name);
    }
}
