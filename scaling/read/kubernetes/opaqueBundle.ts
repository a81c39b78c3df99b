import { absent, Field } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { OpaqueBundle } from "../../model/kubernetes";
import { physical } from "../names";
import { Reader } from "../reader";

/** What installs a chart without telling the program what is in it. */
const opaque = ["kubernetes:helm.sh/v3:Release"];

/** Components that register what they render, unless that has to wait for the deployment. */
const rendered = [
  "kubernetes:helm.sh/v2:Chart",
  "kubernetes:helm.sh/v3:Chart",
  "kubernetes:helm.sh/v4:Chart",
  "kubernetes:yaml:ConfigFile",
  "kubernetes:yaml:ConfigGroup",
  "kubernetes:yaml/v2:ConfigFile",
  "kubernetes:yaml/v2:ConfigGroup",
  "kubernetes:kustomize:Directory",
  "kubernetes:kustomize/v2:Directory",
];

export const types = [...opaque, ...rendered] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const bundle: OpaqueBundle = {
    kind: "opaqueBundle",
    source,
    path: "",
    objectKind: source.type.split(":").at(-1) ?? "",
    apiVersion: "",
    group: "",
    isPatch: false,
    namespace: inputs.at("namespace").string(),
    name: physical(source, "name"),
    autoNamed: false,
    labels: absent("labels"),
    annotations: absent("annotations"),
    content: contentAt(inputs),
    listsObjects: rendered.includes(source.type),
  };
  return [bundle];
}

function contentAt(inputs: Reader): Field<string> {
  const fields = ["chart", "file", "directory"].map((property) => inputs.at(property).string());
  return fields.find((field) => field.state !== "absent") ?? absent("chart");
}
