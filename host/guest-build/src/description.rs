//! The description of a module's imports and exports, reduced to what the module has.
//!
//! Bindings generators embed the description of a whole world, whatever of it a guest uses:
//! for the world of a task, 11 KB. The reduced one says the same about every function that
//! is left, in the same encoding, so that any tool which wraps modules into components can
//! read it. What it can't tell apart it leaves alone.

use std::collections::{BTreeMap, BTreeSet};
use wasmparser::{Parser, Payload};
use wit_component::{StringEncoding, metadata};
use wit_parser::{InterfaceId, LiveTypes, Resolve, WorldId, WorldItem, WorldKey};

/// How the names of the sections begin that hold descriptions.
pub(crate) const SECTION: &str = "component-type";

/// What a core import is called that drops a resource.
const DROP: &str = "[resource-drop]";

/// The imported functions of a core module, by module.
type Imports = BTreeMap<String, BTreeSet<String>>;

/// The reduced description of a module; `None` for a module without one.
pub(crate) fn reduce(module: &[u8]) -> Result<Option<Vec<u8>>, String> {
    let text = |error: &dyn std::fmt::Display| format!("{error:#}");
    let (described, bindgen) = metadata::decode(module).map_err(|error| text(&error))?;
    if described.is_none() {
        return Ok(None);
    }
    let imports = imports(module).map_err(|error| text(&error))?;
    let (mut resolve, world) = (bindgen.resolve, bindgen.world);
    let mut live = LiveTypes::default();
    let mut kept: Vec<(WorldKey, WorldItem)> = Vec::new();
    for (key, item) in &resolve.worlds[world].exports {
        if let WorldItem::Interface { id, .. } = item {
            check_encoding(&bindgen.metadata.export_encodings, &resolve, key, *id)?;
        }
        live.add_world_item(&resolve, item);
    }
    let interfaces = imported_interfaces(&resolve, world);
    for (key, id) in &interfaces {
        check_encoding(&bindgen.metadata.import_encodings, &resolve, key, *id)?;
        let used = imports.get(&resolve.name_world_key(key));
        mark(&resolve, *id, used.unwrap_or(&BTreeSet::new()), &mut live);
    }
    for (key, id) in interfaces {
        let used = imports.get(&resolve.name_world_key(&key)).cloned();
        let used = used.unwrap_or_default();
        if is_understood(&resolve, id, &used) {
            let interface = &mut resolve.interfaces[id];
            interface.functions.retain(|name, _| used.contains(name));
            interface.types.retain(|_, id| live.contains(*id));
        }
    }
    for (key, item) in &resolve.worlds[world].imports {
        let keep = match item {
            WorldItem::Interface { id, .. } => {
                let interface = &resolve.interfaces[*id];
                !interface.functions.is_empty() || !interface.types.is_empty()
            }
            WorldItem::Function(_) | WorldItem::Type { .. } => true,
        };
        if keep {
            kept.push((key.clone(), item.clone()));
        }
    }
    resolve.worlds[world].imports = kept.into_iter().collect();
    let bytes = metadata::encode(&resolve, world, StringEncoding::UTF8, None)
        .map_err(|error| text(&error))?;
    without_producers(&bytes).map(Some)
}

fn imported_interfaces(resolve: &Resolve, world: WorldId) -> Vec<(WorldKey, InterfaceId)> {
    let imports = resolve.worlds[world].imports.iter();
    let interfaces = imports.filter_map(|(key, item)| match item {
        WorldItem::Interface { id, .. } => Some((key.clone(), *id)),
        WorldItem::Function(_) | WorldItem::Type { .. } => None,
    });
    interfaces.collect()
}

/// Whether every import from the interface is a function of it or drops a resource. One that
/// is neither may need anything, so then the interface stays whole.
fn is_understood(resolve: &Resolve, id: InterfaceId, used: &BTreeSet<String>) -> bool {
    let interface = &resolve.interfaces[id];
    used.iter().all(|name| {
        interface.functions.contains_key(name)
            || name
                .strip_prefix(DROP)
                .is_some_and(|resource| interface.types.contains_key(resource))
    })
}

/// Notes the types that the used functions of an interface need.
fn mark(resolve: &Resolve, id: InterfaceId, used: &BTreeSet<String>, live: &mut LiveTypes) {
    if !is_understood(resolve, id, used) {
        live.add_interface(resolve, id);
        return;
    }
    let interface = &resolve.interfaces[id];
    for name in used {
        if let Some(function) = interface.functions.get(name) {
            live.add_func(resolve, function);
        }
        let dropped = name.strip_prefix(DROP);
        if let Some(resource) = dropped.and_then(|name| interface.types.get(name)) {
            live.add_type_id(resolve, *resource);
        }
    }
}

/// A description has one encoding of strings for all its functions; ours is UTF-8.
fn check_encoding(
    encodings: &metadata::EncodingMap,
    resolve: &Resolve,
    key: &WorldKey,
    id: InterfaceId,
) -> Result<(), String> {
    let functions = resolve.interfaces[id].functions.keys();
    for function in functions {
        let encoding = encodings.get(resolve, key, function);
        if encoding.is_some_and(|encoding| encoding != StringEncoding::UTF8) {
            return Err(format!(
                "{}#{function}: its strings aren't in UTF-8",
                resolve.name_world_key(key)
            ));
        }
    }
    Ok(())
}

fn imports(module: &[u8]) -> wasmparser::Result<Imports> {
    let mut found = Imports::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                let import = import?;
                let names = found.entry(import.module.to_owned()).or_default();
                names.insert(import.name.to_owned());
            }
        }
    }
    Ok(found)
}

/// The same component without the section that names the encoder.
fn without_producers(component: &[u8]) -> Result<Vec<u8>, String> {
    let mut out = wasm_encoder::Component::new();
    for payload in Parser::new(0).parse_all(component) {
        let payload = payload.map_err(|error| error.to_string())?;
        if let Payload::CustomSection(section) = &payload
            && section.name() == "producers"
        {
            continue;
        }
        if let Some((id, range)) = payload.as_section() {
            let data = component.get(range).unwrap_or_default();
            out.section(&wasm_encoder::RawSection { id, data });
        }
    }
    Ok(out.finish())
}
