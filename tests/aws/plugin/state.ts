// STAND-IN for tests and the offline demo, never shipped: inputs and states of one resource.
import { DEFAULTS, entriesOf, isProps, type Props, type Value } from "../../plugin-kit/values";

/** `news`, and of `olds` what no input asked for: what AWS or the provider made. */
export function carryOver(olds: Props, oldInputs: Props, news: Props): Props {
  const made = entriesOf(olds).filter(([name]) => !(name in news) && !(name in oldInputs));
  const merged = entriesOf(news).map(([name, value]) => {
    return [name, carryValue(olds[name], oldInputs[name], value)] as const;
  });
  return { ...Object.fromEntries(made), ...Object.fromEntries(merged) };
}

function carryValue(old: Value | undefined, oldInput: Value | undefined, now: Value): Value {
  if (isProps(now) && isProps(old) && isProps(oldInput)) return carryOver(old, oldInput, now);
  if (!Array.isArray(now) || !Array.isArray(old) || !Array.isArray(oldInput)) return now;
  return now.map((item, index) => carryValue(old[index], oldInput[index], item));
}

/** `inputs` with each value as `state` has it: what a refresh leaves. */
export function refreshed(inputs: Props, state: Props): Props {
  const entries = entriesOf(inputs).map(([name, value]) => {
    const now = state[name];
    return [
      name,
      name === DEFAULTS || now === undefined ? value : refreshedValue(value, now ?? null),
    ];
  });
  return Object.fromEntries(entries) as Props;
}

function refreshedValue(input: Value, now: Value): Value {
  if (isProps(input) && isProps(now)) return refreshed(input, now);
  if (!Array.isArray(input) || !Array.isArray(now) || input.length !== now.length) return now;
  return input.map((item, index) => refreshedValue(item, now[index]!));
}
