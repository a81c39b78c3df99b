import * as pulumi from "@pulumi/pulumi";
import { ComponentKind, components } from "./components";
import { functions } from "./functions";
import { alone } from "./guard";
import { readSchema } from "./schema";
import { allProblems } from "./validate";
import { withoutNulls } from "../scaling/contract/nulls";
import { Problem, reason } from "../scaling/contract/problem";
import { checkShape } from "../scaling/contract/shape";

const isOutput = (value: unknown): boolean => pulumi.Output.isInstance(value);

/** What the engine asks of the plugin. Nothing is kept between calls, which may run side by side. */
export class Plugin implements pulumi.provider.Provider {
  private cancelled = false;

  constructor(readonly version: string) {}

  getSchema(): Promise<string> {
    return readSchema();
  }

  async construct(
    name: string,
    type: string,
    inputs: pulumi.Inputs,
    options: pulumi.ComponentResourceOptions,
  ): Promise<pulumi.provider.ConstructResult> {
    if (this.cancelled) throw new Error("the plugin was asked to stop");
    const kind = components.get(type);
    if (kind === undefined)
      throw new Error(unknownToken("component", type, [...components.keys()]));
    const args = checked(kind, name, inputs);
    const component = await alone(() => kind.construct(name, args as never, options));
    return { urn: component.urn, state: component.outputs };
  }

  invoke(token: string, inputs: pulumi.Inputs): Promise<pulumi.provider.InvokeResult> {
    const kind = functions.get(token);
    if (kind === undefined) {
      return Promise.reject(new Error(unknownToken("function", token, [...functions.keys()])));
    }
    const problems = checkShape(kind.name, inputs, isOutput);
    if (problems.length > 0) {
      const failures = problems.map((each) => ({ property: each.path, reason: reason(each) }));
      return Promise.resolve({ outputs: {}, failures });
    }
    return Promise.resolve({ outputs: kind.call(withoutNulls(inputs, isOutput) as never) });
  }

  /** Starts nothing new; what is under way ends with the engine. */
  cancel(): Promise<void> {
    this.cancelled = true;
    return Promise.resolve();
  }
}

/** The arguments, once nothing is wrong with them; otherwise every problem in one error. */
function checked(kind: ComponentKind, name: string, inputs: pulumi.Inputs): pulumi.Inputs {
  const problems = allProblems(kind, name, inputs, isOutput);
  if (problems.length > 0) throw refused(kind, name, problems);
  return withoutNulls(inputs, isOutput);
}

function refused(kind: ComponentKind, name: string, problems: readonly Problem[]): Error {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return new pulumi.InputPropertiesError({
    message: `mlscale:index:${kind.name} "${name}": ${count} with its arguments, nothing was made`,
    errors: problems.map((each) => ({ propertyPath: each.path, reason: reason(each) })),
  });
}

function unknownToken(what: string, token: string, known: readonly string[]): string {
  return `mlscale has no ${what} ${token}; it has ${known.join(", ")}`;
}
