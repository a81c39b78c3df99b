import { RuleConfiguration } from "../scaling/check/configuration";
import { Judgement } from "../scaling/check/judge";
import { Edit, Rule } from "../scaling/check/rule";
import { Declaration, Input, InputObject, Secret, Unknown } from "../scaling/model/input";
import { read } from "../scaling/read";

type Plain =
  null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** A change that can be applied: where it leads through the inputs, and the value to put there. */
export interface Change {
  readonly path: readonly (string | number)[];
  readonly value: Plain;
}

/**
 * The remedies for one resource, rule by rule in the order in which the engine asks: each sees what the
 * ones before it changed. A remedy is asked for only where its rule is broken, so that exemptions and
 * exclusions hold, and it changes nothing that is unknown or lies inside something unknown.
 */
export class Remediation {
  constructor(
    private declaration: Declaration,
    private readonly judge: (declaration: Declaration) => Judgement,
  ) {}

  changesFor(rule: Rule, configuration: RuleConfiguration): readonly Change[] {
    const { remedy } = rule;
    const broken = this.judge(this.declaration).findings.some(
      (finding) => finding.rule === rule.id && finding.verdict === "violation",
    );
    if (!broken || remedy === undefined) return [];
    const edits = editsOf(() =>
      read(this.declaration)
        .filter((fragment) => rule.on.includes(fragment.kind))
        .flatMap((fragment) => remedy(fragment, configuration.settings)),
    );
    return edits.flatMap((edit) => this.apply(edit));
  }

  private apply(edit: Edit): readonly Change[] {
    const path = stepsOf(edit.path);
    const changed = isPlain(edit.value)
      ? withValue(this.declaration.inputs, path, edit.value)
      : undefined;
    if (changed === undefined || !isPlain(edit.value)) return [];
    this.declaration = withInputs(this.declaration, changed as InputObject);
    return [{ path, value: edit.value }];
  }
}

/** The same resource; a declaration's members may be computed, so they are named one by one. */
function withInputs(declaration: Declaration, inputs: InputObject): Declaration {
  const { urn, type, parent, provider, custom, protect, ignoreChanges } = declaration;
  const { dependencies, propertyDependencies } = declaration;
  const place = { urn, type, parent, provider, custom, protect, ignoreChanges };
  return { ...place, dependencies, propertyDependencies, inputs };
}

/** Puts a change into the SDK's view of the properties, in place: it keeps unknowns and secrets there. */
export function applyChange(properties: Record<string, unknown>, change: Change): void {
  const last = change.path.at(-1);
  if (last === undefined) return;
  let node = properties as Record<string | number, unknown>;
  for (const step of change.path.slice(0, -1)) {
    if (node[step] === undefined || node[step] === null) node[step] = {};
    node = node[step] as Record<string | number, unknown>;
  }
  node[last] = change.value;
}

/** A rule that fails to name its remedy leaves the violation, which is then reported. */
function editsOf(edits: () => readonly Edit[]): readonly Edit[] {
  try {
    return edits();
  } catch {
    return [];
  }
}

function stepsOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([step]) =>
    /^\d+$/.test(step) ? Number(step) : step,
  );
}

/** The same inputs with another value at the path; undefined where something unknown is in the way. */
function withValue(node: Input, path: readonly (string | number)[], value: Plain): Input {
  if (node instanceof Secret) {
    const inner = withValue(node.value, path, value);
    return inner === undefined ? undefined : new Secret(inner);
  }
  if (node instanceof Unknown) return undefined;
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") return withItem(node, step, rest, value);
  if (Array.isArray(node) || (node !== null && node !== undefined && typeof node !== "object")) {
    return undefined;
  }
  const object = (node ?? {}) as InputObject;
  const inner = withValue(Object.hasOwn(object, step) ? object[step] : undefined, rest, value);
  return inner === undefined ? undefined : { ...object, [step]: inner };
}

function withItem(
  node: Input,
  index: number,
  rest: readonly (string | number)[],
  value: Plain,
): Input {
  if (!Array.isArray(node) || index >= node.length) return undefined;
  const inner = withValue((node as readonly Input[])[index], rest, value);
  return inner === undefined ? undefined : node.with(index, inner as never);
}

function isPlain(value: Input): value is Plain {
  if (value === undefined || value instanceof Unknown || value instanceof Secret) return false;
  if (Array.isArray(value)) return value.every(isPlain);
  return value === null || typeof value !== "object" || Object.values(value).every(isPlain);
}
