import { Reliability } from "../contract/generated/types";
import { JudgedLoad, Judgement, JudgeOptions, judgeReliability } from "../judge/reliability";
import { Declared, Read } from "./subjects";
import { inUsersWords } from "./words";

/** Every load against everything that is declared, in the words of the declaration, for a report. */
export function judgeDeclared(
  reliability: Reliability,
  all: readonly Read[],
  options: JudgeOptions,
): readonly Judgement[] {
  const named = all.length > 1;
  return all.flatMap(({ declared, subject }): readonly Judgement[] => {
    if (subject === undefined) return [];
    const called = named ? subject : { ...subject, name: "" };
    const judgement = judgeReliability(reliability, called, options);
    const loads = judgement.loads.map((load) => told(load, declared));
    const outcomes = loads.map(({ outcome }) => outcome);
    return [{ ...judgement, loads, verdict: { ...judgement.verdict, loads: outcomes } }];
  });
}

function told(load: JudgedLoad, declared: Declared): JudgedLoad {
  return { ...load, outcome: inUsersWords(load.outcome, declared) };
}
