use proptest::prelude::*;

use super::*;
use crate::model::{Protocol, ServiceId};
use crate::names::NoNames;
use crate::rule_table::FreeStanding;

fn loaded(text: &str) -> Result<Vec<usize>, Vec<String>> {
    match load(text.as_bytes(), &NoNames, &FreeStanding, Limits::default()) {
        Ok(rules) => Ok(rules.iter().map(|rule| rule.line).collect()),
        Err(problems) => Err(problems.iter().map(ToString::to_string).collect()),
    }
}

#[test]
fn lines_as_people_type_them_are_rules() {
    let text = "# the web\n\nipvsadm -A -t 10.0.0.1:80 -s rr # round robin\r\n  /sbin/ipvsadm -a -t 10.0.0.1:80 \\\n   -r 10.0.1.1 -m\n\
                -A -t '[2001:db8::1]:80'\n-A -t \"[2001:db8::1]:81\" -s wlc";
    assert_eq!(loaded(text), Ok(vec![3, 4, 6, 7]));
    assert_eq!(loaded(""), Ok(vec![]));
    assert_eq!(loaded("ipvsadm\n#\n  \t\n"), Ok(vec![]));
}

#[test]
fn a_number_sign_inside_a_word_is_part_of_it() {
    assert_eq!(loaded("-A -t 10.0.0.1:80#x"), Err(vec!["1: illegal virtual server address[:port] specified".into()]));
}

#[test]
fn every_problem_is_reported_with_its_line() {
    let text = "-A -t 10.0.0.1:80 -s rr\nnonsense\n-L -n\n-A -t 10.0.0.1:80 -s rr\n-a -t 10.0.0.2:80 -r 10.0.1.1\n\
                -a -t 10.0.0.1:80 -r 10.0.1.1:99999 -m\n-A -t 10.0.0.3:80 -s 'rr\n-A -t 10.0.0.4:80 --nosuch\n-6";
    assert_eq!(
        loaded(text),
        Err([
            "2: no command in `nonsense'",
            "3: `-L -n' is not a rule",
            "4: Service already exists",
            "5: Service not defined",
            "6: illegal real server address[:port] specified",
            "7: a quote that is not closed",
            "8: --nosuch: unknown option",
            "9: no command in `-6'",
        ]
        .map(String::from)
        .to_vec())
    );
}

#[test]
fn a_table_that_holds_something_can_be_loaded_onto() {
    let mut table = RuleTable::default();
    let service = ServiceId::Address { protocol: Protocol::Tcp, address: "10.0.0.1".parse().unwrap(), port: 80 };
    let settings = crate::model::ServiceSettings::default_for(service.family());
    table.apply(&Change::AddService { service, settings }, &FreeStanding).unwrap();
    let text = b"-a -t 10.0.0.1:80 -r 10.0.1.1 -m";
    assert_eq!(load_onto(table, text, &NoNames, &FreeStanding).map(|rules| rules.len()), Ok(1));
}

proptest! {
    #[test]
    fn any_bytes_are_rules_or_problems(text in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = load(&text, &NoNames, &FreeStanding, Limits::default());
    }
}
