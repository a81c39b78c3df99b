// STAND-IN for tests and the offline demo, never shipped: what the engine keeps of an object.
// It is the live object, and beside it the inputs that made it, as the real provider keeps them.
import {
  entriesOf,
  isProps,
  keepSecrets,
  secret,
  UNKNOWN,
  type Props,
  type Value,
} from "../../plugin-kit/values";

const INPUTS = "__inputs";
const VERSION = "__initialApiVersion";
const MANAGER = "__fieldManager";

export interface Checkpoint {
  inputs: Props;
  live: Props;
  fieldManager: string | undefined;
}

export function parseCheckpoint(state: Props): Checkpoint {
  const { [INPUTS]: inputs, [VERSION]: _version, [MANAGER]: manager, ...live } = state;
  return {
    inputs: isProps(inputs) ? inputs : {},
    live,
    fieldManager: typeof manager === "string" ? manager : undefined,
  };
}

/** `source` are the inputs as the engine sent them: what is secret there is secret here. */
export function checkpoint(inputs: Props, live: Props, source: Props, fieldManager: string): Props {
  return {
    ...withSecrets(live, source),
    [INPUTS]: withSecrets(inputs, source),
    [VERSION]: String(inputs["apiVersion"]),
    [MANAGER]: fieldManager,
  };
}

/** As `keepSecrets`; the data of a Secret is secret, whatever the program says. */
export function withSecrets(object: Props, source: Props): Props {
  const kept = keepSecrets(object, source);
  if (object["kind"] !== "Secret") return kept;
  const texts = ["data", "stringData"].filter((name) => object[name] !== undefined);
  return { ...kept, ...Object.fromEntries(texts.map((name) => [name, secret(object[name]!)])) };
}

/** A Secret's texts as the data that the API server makes of them. */
export function withData(object: Props): Props {
  const { stringData, ...others } = object;
  if (object["kind"] !== "Secret" || !isProps(stringData)) return object;
  const encoded = entriesOf(stringData).map(([name, text]) => [
    name,
    text === UNKNOWN ? UNKNOWN : Buffer.from(String(text)).toString("base64"),
  ]);
  return { ...others, data: { ...asProps(object["data"]), ...Object.fromEntries(encoded) } };
}

function asProps(value: Value | undefined): Props {
  return isProps(value) ? value : {};
}

const READ_ONLY = [
  "creationTimestamp",
  "deletionGracePeriodSeconds",
  "deletionTimestamp",
  "generation",
  "managedFields",
  "resourceVersion",
  "uid",
];

/** An object without what only the API server sets. */
export function withoutReadOnly(object: Props): Props {
  if (!isProps(object["metadata"])) return object;
  const metadata = Object.entries(object["metadata"]).filter(([name]) => !READ_ONLY.includes(name));
  return { ...object, metadata: Object.fromEntries(metadata) };
}

/** Inputs that would make a live object which no program has made: for an import. */
export function inputsFromLive({ status: _, ...live }: Props): Props {
  return withoutReadOnly(live);
}

/**
 * The parts of a live object that inputs name: lists as far as the inputs' are long. The API server
 * leaves out many a zero that it was sent; such a one counts as there.
 */
export function pruned(live: Value, inputs: Value): Value {
  if (isProps(live) && isProps(inputs)) {
    const seen: Props = { ...zerosOf(inputs), ...live };
    const shared = Object.keys(seen).filter((name) => inputs[name] !== undefined);
    return Object.fromEntries(shared.map((name) => [name, pruned(seen[name]!, inputs[name]!)]));
  }
  if (!Array.isArray(live) || !Array.isArray(inputs)) return live;
  return live.slice(0, inputs.length).map((item, index) => pruned(item, inputs[index]!));
}

function zerosOf(inputs: Props): Props {
  const isZero = (value: Value | undefined): boolean =>
    value === 0 || value === "" || value === false;
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => isZero(value)));
}
