import { Circumstances, RuleConfiguration } from "../../scaling/check/configuration";
import { reportExemptions } from "../../scaling/check/exemptions";
import { Rule } from "../../scaling/check/rule";
import { configureAll, GivenSettings } from "../config/settings";
import { Program } from "../input/program";
import { shownPosition } from "../yaml/lines";
import { judge, Verdict } from "./judge";

/** What the caller chose for a run. */
export interface RunOptions {
  /** Rules asked for by name; none means all. */
  readonly only: readonly string[];
  readonly environment: string | undefined;
  /** Today as 2026-11-22. */
  readonly today: string;
}

/** The rules as they are configured for the environment of each program. */
export class Run {
  constructor(
    private readonly rules: readonly Rule[],
    private readonly given: GivenSettings,
    private readonly options: RunOptions,
  ) {}

  judge(program: Program): Verdict {
    const circumstances = this.circumstancesOf(program);
    return judge(program, this.rules, this.configurations(circumstances), circumstances);
  }

  /** Rules that are not switched off. */
  get activeRules(): number {
    const all = [
      ...this.configurations({ environment: undefined, today: this.options.today }).values(),
    ];
    return all.filter(({ level }) => level !== "disabled").length;
  }

  /** Exemptions that do nothing any more. */
  warnings(verdicts: readonly Verdict[]): readonly string[] {
    const circumstances = { environment: undefined, today: this.options.today };
    const applied = verdicts.flatMap((verdict) => verdict.applied);
    const configurations = this.configurations(circumstances);
    const { expired, unused } = reportExemptions(configurations, applied, circumstances);
    return [
      ...expired.map((text) => `expired exemption: ${text}; renew or remove it`),
      ...unused.map((text) => `exemption that covers nothing: ${text}; remove it`),
      ...verdicts.flatMap((verdict) => this.idle(verdict, configurations)),
    ];
  }

  /** Suppressions in manifests that do nothing, of rules that were asked. */
  private idle(
    { program, met }: Verdict,
    configurations: ReadonlyMap<string, RuleConfiguration>,
  ): readonly string[] {
    const isAsked = (rule: string): boolean =>
      (configurations.get(rule)?.level ?? "disabled") !== "disabled";
    const idle = program.suppressions.filter((each) => !met.has(each) && isAsked(each.rule));
    return idle.map(({ rule, place }) => {
      const at = `${place.file}${shownPosition(place.position)}`;
      return `${at}: the suppression of ${rule} covers nothing; remove it`;
    });
  }

  /** What the caller says, else the configuration, else the stack's name, as in the pack. */
  private circumstancesOf({ stack, fileOf }: Program): Circumstances {
    const environment = this.options.environment ?? this.given.environment ?? stack;
    return { environment, today: this.options.today, fileOf };
  }

  private configurations(circumstances: Circumstances): ReadonlyMap<string, RuleConfiguration> {
    return configureAll(this.rules, this.given, circumstances, this.options.only);
  }
}
