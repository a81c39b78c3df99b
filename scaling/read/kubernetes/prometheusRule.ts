import { Field, isKnown, known } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { PrometheusAlert } from "../../model/kubernetes";
import { Reader } from "../reader";
import { ReadObject, readObjects } from "./object";
import { typesOf } from "./objectType";

export const types = typesOf("monitoring.coreos.com", ["v1"], ["PrometheusRule"]);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, readRule);
}

function readRule({ common, spec }: ReadObject): Fragment {
  return { kind: "prometheusRule", ...common, alerts: alertsAt(spec.at("groups")) };
}

/** The alerts of all groups in one list; not known as a whole if one of the groups is not. */
function alertsAt(at: Reader): Field<readonly PrometheusAlert[]> {
  const groups = at.items();
  if (!isKnown(groups)) return groups;
  const rules = groups.value.map((group) => group.at("rules").items());
  const open = rules.find((list) => list.state === "unknown");
  if (open?.state === "unknown") return open;
  const alerts = rules
    .flatMap((list) => (isKnown(list) ? list.value : []))
    .filter((rule) => rule.at("alert").isPresent);
  return known(alerts.map(alertAt), groups.path, groups.secret);
}

function alertAt(rule: Reader): PrometheusAlert {
  return {
    path: rule.path,
    name: rule.at("alert").string(),
    expression: rule.at("expr").string(),
    holdsFor: rule.at("for").string(),
  };
}
