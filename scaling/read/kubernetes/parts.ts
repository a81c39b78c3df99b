import { Field, isKnown, known, notKnown } from "../../model/field";
import {
  Amounts,
  IntOrPercent,
  LabelSelector,
  ScaleTargetRef,
  Texts,
} from "../../model/kubernetes";
import { unitsOf } from "../../model/quantity";
import { listAt, namesAt } from "../lists";
import { Reader } from "../reader";

export { listAt, namesAt };

/** A map of texts; numbers and booleans count as what they are written as. */
export function textsAt(at: Reader): Texts {
  return mapAt(at, (value) => {
    const flag = value.boolean();
    return isKnown(flag) ? known(String(flag.value), flag.path, flag.secret) : value.string();
  });
}

export function amountsAt(at: Reader): Amounts {
  return mapAt(at, quantityAt);
}

/** A quantity in whole units: cores, bytes, requests. */
export function quantityAt(at: Reader): Field<number> {
  const text = at.string();
  if (!isKnown(text)) return text;
  const units = unitsOf(text.value);
  return units === undefined ? notKnown(text.path) : known(units, text.path, text.secret);
}

export function intOrPercentAt(at: Reader): Field<IntOrPercent> {
  const text = at.string();
  if (!isKnown(text)) return text;
  const [, digits, percent] = /^(\d+)(%?)$/.exec(text.value.trim()) ?? [];
  if (digits === undefined) return notKnown(text.path);
  return known({ amount: Number(digits), percent: percent === "%" }, text.path, text.secret);
}

export function selectorAt(at: Reader): LabelSelector | undefined {
  if (!at.isPresent) return undefined;
  return {
    path: at.path,
    matchLabels: textsAt(at.at("matchLabels")),
    matchExpressions: listAt(at.at("matchExpressions"), (item) => ({
      path: item.path,
      key: item.at("key").string(),
      operator: item.at("operator").string(),
      values: namesAt(item.at("values")),
    })),
  };
}

export function targetRefAt(at: Reader): ScaleTargetRef {
  return {
    path: at.path,
    apiVersion: at.at("apiVersion").string(),
    objectKind: at.at("kind").string(),
    name: at.at("name").string(),
  };
}

function mapAt<T>(
  at: Reader,
  read: (value: Reader) => Field<T>,
): Field<Readonly<Record<string, Field<T>>>> {
  const entries = at.entries();
  if (!isKnown(entries)) return entries;
  const fields = entries.value.map(([key, value]) => [key, read(value)] as const);
  return known(Object.fromEntries(fields), entries.path, entries.secret);
}
