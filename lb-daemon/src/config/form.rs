//! The form of the configuration: keys and types.

use serde::Deserialize;

/// The whole file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a mapping of settings")]
pub(super) struct Form {
    #[serde(default)]
    pub(super) interfaces: Vec<String>,
    pub(super) attach: Option<String>,
    pub(super) connections: Option<i64>,
    pub(super) timeouts: Option<Timeouts>,
    pub(super) sysctls: Option<Sysctls>,
    #[serde(default)]
    pub(super) services: Vec<Service>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a mapping of settings")]
pub(super) struct Timeouts {
    pub(super) tcp: Option<i64>,
    pub(super) tcp_fin: Option<i64>,
    pub(super) udp: Option<i64>,
}

/// By IPVS's names.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a mapping of settings")]
pub(super) struct Sysctls {
    pub(super) sloppy_tcp: Option<i64>,
    pub(super) expire_nodest_conn: Option<i64>,
    pub(super) conn_reuse_mode: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a mapping of settings")]
pub(super) struct Service {
    pub(super) address: String,
    pub(super) port: i64,
    pub(super) protocol: Option<String>,
    pub(super) scheduler: Option<String>,
    #[serde(default)]
    pub(super) any_address: bool,
    #[serde(default)]
    pub(super) real_servers: Vec<RealServer>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a mapping of settings")]
pub(super) struct RealServer {
    pub(super) address: String,
    pub(super) port: Option<i64>,
    pub(super) weight: Option<i64>,
    pub(super) forwarding: Option<String>,
}

/// Reads the form, or says where it is wrong.
pub(super) fn read(text: &[u8], name: &str) -> Result<Form, String> {
    let form: Result<Option<Form>, _> = serde_path_to_error::deserialize(serde_yaml::Deserializer::from_slice(text));
    form.map(Option::unwrap_or_default).map_err(|error| {
        let key = error.path().to_string();
        let inner = error.into_inner();
        let place = inner.location().map_or(String::new(), |at| format!("{}:{}:", at.line(), at.column()));
        let text = without_place(&inner.to_string());
        // For an unknown key it names the mapping that the key is in.
        let mapping = key.rsplit_once('.').map(|(mapping, _)| format!("{mapping}: ")).unwrap_or_default();
        let text = text.strip_prefix(&mapping).unwrap_or(&text);
        let key = if key == "." || text.starts_with(&key) { String::new() } else { format!("{key}: ") };
        format!("{name}:{place} {key}{text}\n  hint: `man lbd.yaml` lists the keys and what they hold")
    })
}

/// The YAML library says the place once more, after the text, and the key before it.
fn without_place(text: &str) -> String {
    text.rsplit_once(" at line ").map_or(text, |(text, _)| text).to_owned()
}
