import { absent, Field, isKnown, notKnown } from "../model/field";
import { Declaration } from "../model/input";
import { Reader } from "./reader";

/**
 * The physical name or ARN of a resource: what the program declares, else what the last deployment
 * gave, else unknown, since the provider chooses it at deployment.
 */
export function physical(declaration: Declaration, property: string): Field<string> {
  const declared = Reader.of(declaration.inputs).at(property).string();
  if (declared.state !== "absent") return declared;
  const deployed = Reader.of(declaration.outputs).at(property).string();
  return isKnown(deployed) ? deployed : notKnown(property);
}

/**
 * A property that is declared by reference to another resource: an empty text in the place of a
 * reference that is not there yet counts as unknown.
 */
export function reference(reader: Reader): Field<string> {
  const field = reader.string();
  if (isKnown(field) && field.value === "") return absent(field.path);
  return field;
}
