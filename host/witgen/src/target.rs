//! Where a contract comes from and where its printed text goes. The printers themselves know no
//! path of this project, so that other WIT packages (the tests of the canonical ABI have some)
//! get the same code.

/// The paths that printed text uses, and what WIT can't say about the packages.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// The folder of the packages, as the first line of each printed file names it.
    pub source: &'a str,
    /// The crate with the printed contract, as the glue sees it. `crate` if both are in one.
    pub contract: &'a str,
    /// The crate of the wasmi engine, as the glue sees it.
    pub engine_wasmi: &'a str,
    /// The functions that may park their caller: interface and function, as in the import.
    /// An entry that the packages don't have is an error.
    pub waits: &'a [(&'a str, &'a str)],
    /// The packages that a build may leave out: a package's name, and the Cargo feature of the
    /// crates with the printed text that brings it. A package that isn't listed is always there.
    /// A package that doesn't exist changes nothing, so that it can be listed before its WIT is
    /// written.
    pub optional: &'a [(&'a str, &'a str)],
}

impl Target<'static> {
    /// The guest contract of smallOS itself.
    pub const SMALLOS: Self = Self {
        source: "wit/",
        contract: "smallos_contract",
        engine_wasmi: "crate",
        waits: crate::waits::WAITING,
        optional: &[("web", "web"), ("redis", "redis"), ("mqtt", "mqtt")],
    };
}

impl Target<'_> {
    pub(crate) fn header(&self) -> String {
        let Self { source, .. } = self;
        format!(
            "// Generated from {source} by `cargo xtask bindings`. Don't edit: edit {source}.\n\n"
        )
    }

    /// The feature that brings a package; `None` for one that is always there.
    pub(crate) fn feature(&self, package: &str) -> Option<&str> {
        let mut optional = self.optional.iter();
        let found = optional.find(|(name, _)| *name == package);
        found.map(|(_, feature)| *feature)
    }
}
