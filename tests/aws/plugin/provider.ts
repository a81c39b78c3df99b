// STAND-IN for tests and the offline demo, never shipped: the aws provider without a cloud.
// It does what the bridged provider (p-aws 7.48.0) does, as far as an engine or a policy can see.
import type { Answer, Backend, Phase } from "./backend";
import { withDefaults } from "./defaults";
import type { Change } from "../../plugin-kit/changes";
import type { CheckOptions, Failure } from "../../plugin-kit/check";
import { autoName, nameOf, randomHex, typeOf } from "../../plugin-kit/urns";
import { deletesFirst, diff, type Sides } from "./diff";
import type { Before, Call, Calls, Context, ResourceKind } from "./kind";
import { ACCOUNT_ID, RANDOM_DIGITS } from "./naming";
import { kindOf } from "./resources";
import { carryOver } from "./state";
import { tagCalls } from "./tags";
import { toPulumiPath } from "./translate";
import {
  DEFAULTS,
  isProps,
  UNKNOWN,
  withoutDefaults,
  type Props,
  type Value,
} from "../../plugin-kit/values";

export interface Configuration {
  region: string;
  defaultTags: Props;
}

export interface State {
  id: string;
  properties: Props;
}

export class StandIn {
  configuration: Configuration = { region: "us-east-1", defaultTags: {} };

  constructor(private readonly backend: Backend) {}

  /** What the simulated account answers to a question; undefined where there is no account. */
  async ask(call: Call, region: string): Promise<Props | undefined> {
    const answer = await this.backend.execute(call, "", "read", region);
    const words = refusal(answer);
    if (words) throw new Error(`${call.service}: ${call.operation}: ${words}`);
    return answer.moto ? answer.response : undefined;
  }

  async check(
    urn: string,
    olds: Props,
    news: Props,
    options: CheckOptions,
  ): Promise<{ inputs: Props; failures: Failure[] }> {
    const kind = kindOf(typeOf(urn));
    const inputs = named(kind, urn, olds, withDefaults(news, kind.defaults), options);
    const own = kind.check?.(withoutDefaults(inputs)) ?? [];
    return { inputs, failures: [...own, ...(await this.failures(kind, urn, inputs))] };
  }

  private async failures(kind: ResourceKind, urn: string, inputs: Props): Promise<Failure[]> {
    if (!kind.api) return [];
    const { api } = kind;
    const completed = this.complete(kind, inputs, () => UNKNOWN);
    const planned = { ...this.planned(kind, inputs), id: UNKNOWN };
    const settle = api.settle?.(completed, planned) ?? [];
    const answers = [];
    for (const call of [api.create(completed), ...settle]) {
      answers.push(await this.backend.validate(call, urn));
    }
    return answers.flatMap(({ problems }) =>
      problems.map(({ path, reason }) => ({ property: toPulumiPath(path, api), reason })),
    );
  }

  diff(urn: string, sides: Sides): { changes: Change[]; deleteBeforeReplace: boolean } {
    const kind = kindOf(typeOf(urn));
    const changes = diff(kind, sides);
    const replaces = changes.some((change) => change.replaces);
    return { changes, deleteBeforeReplace: replaces && deletesFirst(kind, sides) };
  }

  async create(urn: string, inputs: Props, preview: boolean): Promise<State> {
    const kind = kindOf(typeOf(urn));
    if (preview) return { id: "", properties: this.planned(kind, inputs) };
    const completed = this.complete(kind, inputs, (prefix) => `${prefix}${randomHex()}`);
    refuse(kind, completed);
    const response = await this.run(kind.api?.create(completed), urn, "create", completed);
    const outputs = kind.outputs(completed, response, this.context(urn, completed));
    const id = kind.id(completed, outputs);
    const settle = kind.api?.settle?.(completed, { ...completed, ...outputs, id }) ?? [];
    await this.runAll(settle, urn, "create", completed);
    return { id, properties: await this.readBack(kind, urn, id, { ...completed, ...outputs }) };
  }

  /** What a preview knows of the state to come. */
  private planned(kind: ResourceKind, inputs: Props): Props {
    const completed = this.complete(kind, inputs, () => UNKNOWN);
    const unknown = kind.computed.filter((name) => completed[name] === undefined);
    return { ...completed, ...Object.fromEntries(unknown.map((name) => [name, UNKNOWN])) };
  }

  async update(urn: string, id: string, sides: Sides, preview: boolean): Promise<Props> {
    const kind = kindOf(typeOf(urn));
    const inputs = withoutDefaults(sides.news);
    const news = this.complete(kind, inputs, () => UNKNOWN);
    const before = beforeOf(kind, id, { ...sides, news });
    if (!preview) {
      refuse(kind, news);
      await this.runAll(updateCalls(kind, { ...sides, news }, before), urn, "update", sides.olds);
    }
    const kept = carryOver(sides.olds, inputsBefore(kind, sides.oldInputs), inputs);
    const renewed = kind.renewed?.(news, before) ?? {};
    const state = {
      ...this.complete(kind, kept, () => UNKNOWN),
      ...(preview ? mapValues(renewed, () => UNKNOWN) : renewed),
    };
    return preview ? state : this.readBack(kind, urn, id, state);
  }

  /** `state` as AWS has it, where the provider reads what it wrote. */
  private async readBack(
    kind: ResourceKind,
    urn: string,
    id: string,
    state: Props,
  ): Promise<Props> {
    if (!kind.api?.readsBack) return state;
    const seen = await this.read(urn, id, state);
    if (!seen) throw new Error(`${urn} is gone as soon as it was written`);
    return seen.properties;
  }

  async read(urn: string, id: string, given: Props): Promise<State | undefined> {
    const kind = kindOf(typeOf(urn));
    const state = { ...(kind.autoNamed ? { [kind.autoNamed]: id } : {}), ...given };
    const known = {
      id,
      properties: { ...kind.outputs(state, {}, this.context(urn, state)), ...state },
    };
    if (!kind.api) return known;
    const { region } = this.context(urn, state);
    const call = kind.api.describe({ ...state, id });
    const answer = await this.backend.execute(call, urn, "read", region);
    if (!answer.moto) return known;
    const found = answer.error ? undefined : kind.api.read(answer.response ?? {}, { ...state, id });
    return found && { id, properties: { ...known.properties, ...found } };
  }

  async delete(urn: string, id: string, state: Props): Promise<void> {
    const calls = kindOf(typeOf(urn)).api?.remove({ ...state, id }) ?? [];
    await this.runAll(listOf(calls), urn, "delete", state);
  }

  private async runAll(calls: readonly Call[], urn: string, phase: Phase, of: Props) {
    for (const call of calls) await this.run(call, urn, phase, of);
  }

  private async run(call: Call | undefined, urn: string, phase: Phase, of: Props): Promise<Props> {
    if (!call) return {};
    const answer = await this.backend.execute(call, urn, phase, this.context(urn, of).region);
    const words = refusal(answer);
    if (words) throw new Error(`${call.service}: ${call.operation}: ${words}`);
    return answer.response ?? {};
  }

  /** `inputs` with the region, all tags and what the provider invents. */
  private complete(kind: ResourceKind, inputs: Props, invent: (prefix: string) => string): Props {
    const given = withoutDefaults(inputs);
    const completed = kind.complete?.(given, invent) ?? given;
    return {
      ...completed,
      region: completed["region"] ?? this.configuration.region,
      ...(kind.api?.tagging ? { tagsAll: this.allTags(completed["tags"]) } : {}),
    };
  }

  private allTags(tags: Value | undefined): Value {
    if (tags === UNKNOWN) return UNKNOWN;
    return { ...this.configuration.defaultTags, ...(isProps(tags) ? tags : {}) };
  }

  private context(urn: string, { region }: Props): Context {
    return { urn, region: String(region ?? this.configuration.region), accountId: ACCOUNT_ID };
  }
}

function updateCalls(kind: ResourceKind, sides: Sides, before: Before): Call[] {
  if (!kind.api) return [];
  const { tagging, update } = kind.api;
  const { news } = sides;
  const ignoreChanges = [...sides.ignoreChanges, ...(tagging ? ["tags", "tagsAll"] : [])];
  const changes = diff(kind, { ...sides, ignoreChanges });
  return [
    ...(update && changes.length > 0 ? listOf(update(news, before)) : []),
    ...(tagging ? tagCalls(tagging, before.state, tagsOf(before.state), tagsOf(news)) : []),
  ];
}

function beforeOf(kind: ResourceKind, id: string, sides: Sides): Before {
  const names = new Set(diff(kind, sides).map(({ path }) => path.split(/[.[]/)[0]));
  return { state: { ...sides.olds, id }, changed: (name) => names.has(name) };
}

/** The inputs whose values go when the program no longer gives them. */
function inputsBefore(kind: ResourceKind, oldInputs: Props): Props {
  const entries = Object.entries(oldInputs).filter(([name]) => !kind.computed.includes(name));
  return Object.fromEntries(entries);
}

function refuse(kind: ResourceKind, inputs: Props): void {
  const words = kind.api?.refuse?.(inputs);
  if (words) throw new Error(words);
}

function listOf(calls: Calls): readonly Call[] {
  return "service" in calls ? [calls] : calls;
}

function mapValues(props: Props, change: () => Value): Props {
  return Object.fromEntries(Object.keys(props).map((name) => [name, change()]));
}

function refusal({ problems, error }: Answer): string | undefined {
  if (error) return `api error ${error.code}: ${error.message}`;
  return problems.length > 0 ? problems.map(({ reason }) => reason).join("; ") : undefined;
}

/** Fills in the auto-name; one that was given at creation stays. */
function named(
  kind: ResourceKind,
  urn: string,
  olds: Props,
  inputs: Props,
  { seed, naming }: CheckOptions,
): Props {
  const property = kind.autoNamed;
  if (!property || inputs[property] !== undefined || inputs["namePrefix"]) return inputs;
  const wasAutoNamed = ((olds[DEFAULTS] ?? []) as Value[]).includes(property);
  const name = wasAutoNamed
    ? (olds[property] as string)
    : autoName(urn, RANDOM_DIGITS, seed, naming);
  if (name === undefined) return inputs;
  if (kind.nameLimit !== undefined && name.length > kind.nameLimit) {
    throw new Error(
      `could not make instance of '${typeOf(urn)}': name '${nameOf(urn)}' plus ${RANDOM_DIGITS}` +
        ` random chars is longer than maximum length ${kind.nameLimit}`,
    );
  }
  const defaults = [...((inputs[DEFAULTS] ?? []) as string[]), property].sort();
  return { ...inputs, [property]: name, [DEFAULTS]: defaults };
}

function tagsOf(state: Props): Props {
  return isProps(state["tagsAll"]) ? state["tagsAll"] : {};
}
