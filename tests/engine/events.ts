/** The parts of the engine's event log that tests look at; one line of the log is one event. */
export interface EngineEvent {
  readonly sequence: number;
  readonly diagnosticEvent?: {
    readonly urn?: string;
    readonly prefix?: string;
    readonly message: string;
    readonly severity: string;
    readonly ephemeral?: boolean;
  };
  readonly policyEvent?: {
    readonly resourceUrn?: string;
    readonly message: string;
    readonly policyName: string;
    readonly policyPackName: string;
    readonly enforcementLevel: string;
    readonly severity?: string;
  };
  readonly resourcePreEvent?: { readonly metadata: StepMetadata };
  readonly resOutputsEvent?: { readonly metadata: StepMetadata };
  readonly summaryEvent?: { readonly resourceChanges?: Readonly<Record<string, number>> };
}

interface StepMetadata {
  readonly op: string;
  readonly urn: string;
  readonly type: string;
  readonly old: ResourceState | null;
  readonly new: ResourceState | null;
  readonly keys?: readonly string[];
  readonly diffs?: readonly string[];
  readonly provider: string;
}

/** A resource as the event log shows it: secrets blinded, unknown values as `UNKNOWN`. */
export interface ResourceState {
  readonly id: string;
  readonly parent: string;
  readonly protect?: boolean;
  readonly inputs: Properties;
  readonly outputs: Properties;
}

export type Properties = Readonly<Record<string, unknown>>;

/** How the engine writes a value that is known only after the update. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** A policy violation, in the order of the log. */
export interface PolicyViolation {
  readonly policy: string;
  readonly pack: string;
  readonly level: string;
  /** Only newer engines log it. */
  readonly severity: string | undefined;
  readonly urn: string;
  readonly message: string;
}

/** What the engine, the program or a plugin told the user. */
export interface Diagnostic {
  readonly urn: string;
  readonly severity: string;
  readonly message: string;
}

/** What the engine does, or would do, with a resource. */
export interface Step {
  readonly op: string;
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly provider: string;
  readonly diffs: readonly string[];
  readonly replaceKeys: readonly string[];
  readonly old: ResourceState | undefined;
  readonly new: ResourceState | undefined;
}

/** Reads an event log; a last line that a killed engine left unfinished is left out. */
export function parseEvents(log: string): EngineEvent[] {
  const lines = log.split("\n").filter((line) => line.trim() !== "");
  return lines.flatMap((line, index) => {
    try {
      return [JSON.parse(line) as EngineEvent];
    } catch (error) {
      if (index === lines.length - 1) {
        return [];
      }
      throw error;
    }
  });
}

export function policyViolationsIn(events: readonly EngineEvent[]): PolicyViolation[] {
  return present(events.map((event) => event.policyEvent)).map((event) => ({
    policy: event.policyName,
    pack: event.policyPackName,
    level: event.enforcementLevel,
    severity: event.severity,
    urn: event.resourceUrn ?? "",
    message: plainText(event.message).trim(),
  }));
}

/** Lasting messages to the user: none for debugging, none shown only while work is going on. */
export function diagnosticsIn(events: readonly EngineEvent[]): Diagnostic[] {
  return present(events.map((event) => event.diagnosticEvent))
    .filter((event) => event.ephemeral !== true && event.severity !== "debug")
    .map((event) => ({
      urn: event.urn ?? "",
      severity: event.severity,
      message: plainText(`${event.prefix ?? ""}${event.message}`).trim(),
    }));
}

export function stepsIn(events: readonly EngineEvent[]): Step[] {
  return present(events.map((event) => event.resourcePreEvent)).map(({ metadata }) => ({
    op: metadata.op,
    urn: metadata.urn,
    type: metadata.type,
    name: metadata.urn.slice(metadata.urn.lastIndexOf("::") + 2),
    provider: metadata.provider,
    diffs: metadata.diffs ?? [],
    replaceKeys: metadata.keys ?? [],
    old: metadata.old ?? undefined,
    new: metadata.new ?? undefined,
  }));
}

/** The outputs of the stack, in a preview with `UNKNOWN` for what is not known yet. */
export function stackOutputsIn(events: readonly EngineEvent[]): Properties {
  const stacks = present(events.map((event) => event.resOutputsEvent)).filter(
    ({ metadata }) => metadata.type === "pulumi:pulumi:Stack",
  );
  return stacks.at(-1)?.metadata.new?.outputs ?? {};
}

/** How many resources are created, updated and so on, by operation. */
export function changesIn(events: readonly EngineEvent[]): Readonly<Record<string, number>> {
  return present(events.map((event) => event.summaryEvent)).at(-1)?.resourceChanges ?? {};
}

/** Text without terminal escapes and without the engine's own colour marks. */
export function plainText(text: string): string {
  return text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, "").replace(/<\{%[^%]*%\}>/g, "");
}

function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
