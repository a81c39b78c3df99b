import * as pulumi from "@pulumi/pulumi";
import { ComponentKind, components } from "./components";
import { FunctionKind, functions } from "./functions";
import { alone, ours } from "./guard";
import { Assessment } from "../scaling/assess";
import { readSchema } from "./schema";
import { allProblems } from "../scaling/meaning/allProblems";
import { withoutNulls } from "../scaling/contract/nulls";
import { Problem, reason } from "../scaling/contract/problem";

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
    const assessment = assessed(kind, name, args);
    const component = await alone(() => kind.construct(name, args as never, assessment, options));
    return { urn: component.urn, state: component.outputs };
  }

  invoke(token: string, inputs: pulumi.Inputs): Promise<pulumi.provider.InvokeResult> {
    const kind = functions.get(token);
    if (kind === undefined) {
      return Promise.reject(new Error(unknownToken("function", token, [...functions.keys()])));
    }
    return new Promise((resolve) => resolve(this.answer(kind, inputs)));
  }

  private answer(kind: FunctionKind, inputs: pulumi.Inputs): pulumi.provider.InvokeResult {
    const problems = ours(`checking ${kind.name}`, () => functionProblems(kind, inputs));
    if (problems.length > 0) {
      const failures = problems.map((each) => ({ property: each.path, reason: reason(each) }));
      return { outputs: {}, failures };
    }
    const known = withoutNulls(inputs, isOutput);
    return { outputs: ours(kind.name, () => kind.call(known as never)) };
  }

  /** Starts nothing new; what is under way ends with the engine. */
  cancel(): Promise<void> {
    this.cancelled = true;
    return Promise.resolve();
  }
}

/** The arguments, once nothing is wrong with them; otherwise every problem in one error. */
function checked(kind: ComponentKind, name: string, inputs: pulumi.Inputs): pulumi.Inputs {
  const problems = ours(`checking ${titled(kind, name)}`, () =>
    allProblems(kind, name, inputs, isOutput),
  );
  if (problems.length > 0) throw refused(kind, name, problems);
  return withoutNulls(inputs, isOutput);
}

/** What the declared reliability comes to, if it may be deployed; otherwise what does not hold. */
function assessed(kind: ComponentKind, name: string, args: pulumi.Inputs): Assessment | undefined {
  const assessment = ours(`simulating ${titled(kind, name)}`, () =>
    kind.assess(args as never, name),
  );
  const { action, figures } = assessment ?? {};
  if (action === "Fail" && figures?.holds === false)
    throw new Error(`${titled(kind, name)}: ${figures.summary}`);
  return assessment;
}

/** Of the shape, and of the meaning of what has the right one. */
function functionProblems(kind: FunctionKind, inputs: pulumi.Inputs): readonly Problem[] {
  const check = (args: never) => kind.check(args);
  return allProblems({ name: kind.name, check }, kind.name, inputs, isOutput);
}

function titled(kind: ComponentKind, name: string): string {
  return `mlscale:index:${kind.name} "${name}"`;
}

function refused(kind: ComponentKind, name: string, problems: readonly Problem[]): Error {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return new pulumi.InputPropertiesError({
    message: `${titled(kind, name)}: ${count} with its arguments, nothing was made`,
    errors: problems.map((each) => ({ propertyPath: each.path, reason: reason(each) })),
  });
}

function unknownToken(what: string, token: string, known: readonly string[]): string {
  return `mlscale has no ${what} ${token}; it has ${known.join(", ")}`;
}
