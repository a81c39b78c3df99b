import { createHash } from "node:crypto";
import { version } from "../../package.json";
import { defaults } from "../../scaling/contract/generated/defaults";
import { Reliability } from "../../scaling/contract/generated/types";
import { everything, Judgement } from "../../scaling/judge/reliability";
import { reportOf } from "../../scaling/report/fromJudgement";
import { Fact, SimulationReport } from "../../scaling/report/report";
import { BadInput } from "../exit";
import { asSaved } from "../report/savedRun";
import { declaredPrefix } from "./declaredPrefix";
import { Overrides, overridden } from "./overrides";
import { Chosen } from "./selectTargets";

/** Simulates what was chosen and reports all of it together. */
export function play(
  place: string,
  chosen: readonly Chosen[],
  overrides: Overrides,
  command: string,
): SimulationReport {
  const played = chosen.map(({ target, reliability }) => ({
    target,
    reliability: overridden(reliability, overrides),
  }));
  refuseUnsimulated(place, played);
  const several = played.length > 1;
  const judgements = played.flatMap(({ target, reliability }) =>
    target
      .judge(reliability, everything)
      .map((judgement) => (several ? under(target.name, judgement) : judgement)),
  );
  const { aggregation } = played[0]!.reliability;
  const head = {
    title: several ? place : played[0]!.target.title,
    toolVersion: version,
    command,
    inputs: factsOf(place, played),
    aggregation: aggregation ?? defaults.Reliability.aggregation,
  };
  return asSaved(reportOf(head, judgements));
}

/** All that stands in the way of a simulation, of every target at once. */
function refuseUnsimulated(place: string, played: readonly Chosen[]): void {
  const problems = played.flatMap(({ target, reliability }) => {
    const { subjects, why } = target.subjects(reliability);
    const none = subjects.length + why.length === 0 ? ["nothing of it has a capacity"] : [];
    return [...why, ...none].map(
      (each) => `${place}: ${target.title} cannot be simulated: ${each}`,
    );
  });
  if (problems.length > 0) throw new BadInput(problems);
}

function under(name: string, judgement: Judgement): Judgement {
  const { subject } = judgement;
  const full = subject.name === "" ? name : `${name}/${subject.name}`;
  return { ...judgement, subject: { ...subject, name: full } };
}

function factsOf(place: string, played: readonly Chosen[]): readonly Fact[] {
  const several = played.length > 1;
  return [
    { name: "source", value: place },
    ...played.flatMap(({ target, reliability }) => {
      const of = several ? `${target.name}: ` : "";
      return [
        { name: `${of}loads`, value: `sha256 ${loadsDigest(reliability)}` },
        { name: `${of}seeds`, value: `1 to ${reliability.seeds ?? defaults.Reliability.seeds}` },
        ...target.settings.map(({ name, value }) => ({
          name: `${declaredPrefix}${of}${name}`,
          value,
        })),
      ];
    }),
  ];
}

/** Tells loads and service apart: runs with the same digest have played the same. */
export function loadsDigest({ loads, service, stepSeconds }: Reliability): string {
  const text = JSON.stringify([loads, service, stepSeconds ?? defaults.Reliability.stepSeconds]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
