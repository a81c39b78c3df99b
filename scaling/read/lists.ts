import { Field, isKnown, known } from "../model/field";
import { Reader } from "./reader";

/** A list of which each element is read in the same way. */
export function listAt<T>(at: Reader, read: (item: Reader) => T): Field<readonly T[]> {
  const items = at.items();
  return isKnown(items) ? known(items.value.map(read), items.path, items.secret) : items;
}

export function namesAt(at: Reader): Field<readonly Field<string>[]> {
  return listAt(at, (item) => item.string());
}
