import { Analyzer, Diagnostic, PackConfig, wired, WireResource } from "./analyzer";
import { Declaration } from "../../scaling/model/input";

export const openQuestions = "mlscale-open-questions";
export const exemptions = "mlscale-exemptions";

/** What a pack reports on a program in a stack that is configured anew. */
export async function judged(
  pack: Analyzer,
  program: readonly (Declaration | WireResource)[],
  config: PackConfig = {},
  stack: Parameters<Analyzer["configureStack"]> = ["dev"],
): Promise<Report> {
  await pack.configureStack(...stack);
  await pack.configure(config);
  return new Report(await pack.run(program.map(wire)));
}

/** The diagnostics of one operation, by what a test asks of them. */
export class Report {
  constructor(readonly diagnostics: readonly Diagnostic[]) {}

  /** What a rule reports. */
  of(rule: string): readonly Diagnostic[] {
    return this.diagnostics.filter(({ policy }) => policy === rule);
  }

  messages(rule: string): readonly string[] {
    return this.of(rule).map(({ message }) => message);
  }

  /** Names of the rules that report something, without the summaries. */
  get rules(): readonly string[] {
    const names = this.diagnostics.map(({ policy }) => policy);
    return [...new Set(names.filter((name) => !name.startsWith("mlscale-")))].sort();
  }

  get openQuestions(): string {
    return this.messages(openQuestions).join("\n");
  }

  get exemptions(): string {
    return this.messages(exemptions).join("\n");
  }
}

function wire(resource: Declaration | WireResource): WireResource {
  return "inputs" in resource ? wired(resource) : resource;
}
