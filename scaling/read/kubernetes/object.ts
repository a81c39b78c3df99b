import { Field, isKnown, knownTo, notKnown } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { KubernetesObject, OpaqueBundle } from "../../model/kubernetes";
import { Declaration } from "../../model/input";
import { Reader } from "../reader";
import { ObjectType, objectTypeOf } from "./objectType";
import { textsAt } from "./parts";

/** An object that is being read: what all have, and where to read the rest. */
export interface ReadObject {
  readonly common: KubernetesObject;
  readonly at: Reader;
  readonly spec: Reader;
}

/** Set by the provider on objects for which it chose the name. */
const autoNamedAnnotation = "pulumi.com/autonamed";

/** Reads the object that a resource declares, or each of those in a List. */
export function readObjects(
  source: Declaration,
  make: (object: ReadObject) => Fragment,
): readonly Fragment[] {
  const type = objectTypeOf(source.type);
  if (type === undefined) return [];
  const inputs = type.isPatch ? Reader.ofPatch(source.inputs) : Reader.of(source.inputs);
  if (!type.isList) return [make(objectAt(source, type, inputs, Reader.of(source.outputs)))];
  const items = inputs.at("items").items();
  if (items.state === "unknown") return [unlisted(objectAt(source, type, inputs))];
  if (!isKnown(items)) return [];
  return items.value.map((item) => make(objectAt(source, type, item)));
}

/** The name that an object has in the cluster, as far as it is known. */
export function nameOfObject(metadata: Reader, deployed?: Reader): Field<string> {
  const declared = metadata.at("name").string();
  if (declared.state === "unknown" || knownTo(declared, (name) => name !== "")) return declared;
  const outputs = deployed?.at("metadata").at("name").string();
  return outputs !== undefined && isKnown(outputs) ? outputs : notKnown(declared.path);
}

function objectAt(
  source: Declaration,
  type: ObjectType,
  at: Reader,
  deployed?: Reader,
): ReadObject {
  const metadata = at.at("metadata");
  // A patch leaves out what it does not change, but what it changes it names like any other object.
  const identity = type.isList ? metadata : Reader.of(source.inputs).at("metadata");
  const { apiVersion, group, objectKind, isPatch } = type;
  const common: KubernetesObject = {
    source,
    path: at.path,
    objectKind,
    apiVersion,
    group,
    isPatch,
    namespace: namespaceAt(identity),
    name: nameOfObject(identity, deployed),
    autoNamed: !isPatch && !type.isList && isAutoNamed(metadata),
    labels: textsAt(metadata.at("labels")),
    annotations: textsAt(metadata.at("annotations")),
  };
  return { common, at, spec: at.at("spec") };
}

/** An empty text in the place of a namespace means none, as the API server reads it. */
function namespaceAt(metadata: Reader): Field<string> {
  const field = metadata.at("namespace").string();
  return knownTo(field, (name) => name === "") ? { state: "absent", path: field.path } : field;
}

function isAutoNamed(metadata: Reader): boolean {
  const mark = metadata.at("annotations").at(autoNamedAnnotation).boolean();
  if (knownTo(mark, (marked) => marked)) return true;
  const name = metadata.at("name").string();
  return name.state === "absent" || knownTo(name, (text) => text === "");
}

/** A List whose items only the deployment decides may hold any objects. */
function unlisted({ common }: ReadObject): OpaqueBundle {
  const content = notKnown("items");
  return { ...common, kind: "opaqueBundle", content, listsObjects: false };
}
