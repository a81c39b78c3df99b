import { Reliability, Scaling } from "../../scaling/contract/generated/types";
import { Judgement, JudgeOptions } from "../../scaling/judge/reliability";
import { Subject } from "../../scaling/judge/subject";
import { Fact } from "../../scaling/report/report";

/** Something declared that can be simulated. */
export interface Target {
  /** What `--target` calls it. */
  readonly name: string;
  /** In a few words, for the title of a report. */
  readonly title: string;
  /** The reliability that is declared with it. */
  readonly own?: Reliability;
  /** Begins with nothing beside others that serve: played only where it is named, or alone. */
  readonly standsBy?: true;
  /** The declared numbers of its scaling by their paths, to compare. */
  readonly settings: readonly Fact[];
  /** Its scaling as a declaration of ours, if it is one. */
  readonly scaling?: Scaling;
  /** What is simulated under a reliability, or why that cannot be. */
  readonly subjects: (reliability: Reliability) => Subjects;
  readonly judge: (reliability: Reliability, options: JudgeOptions) => readonly Judgement[];
}

export interface Subjects {
  readonly subjects: readonly Subject[];
  readonly why: readonly string[];
}

/** What one file holds that can be simulated. */
export interface Source {
  readonly place: string;
  readonly kind: "declaration" | "program" | "manifests";
  readonly targets: readonly Target[];
  /** What could not be read as a target, and why. */
  readonly left: readonly string[];
}
