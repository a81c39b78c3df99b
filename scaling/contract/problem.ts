import { comparePaths, pathWords } from "./segments";
import type { Segment } from "./segments";

/** One mistake in the arguments of a component or function, in words. */
export interface Problem {
  /** The property, as in variants[0].scaling.minCapacity. */
  readonly path: string;
  /** What was found there; texts are shortened, secrets are not shown. */
  readonly seen: string;
  /** What may stand there. */
  readonly allowed: string;
  /** What to change. */
  readonly fix: string;
  /** All of it in one sentence. */
  readonly message: string;
}

/** A mistake whose path is not in words yet. */
export interface Finding {
  readonly segments: readonly Segment[];
  readonly seen: string;
  readonly allowed: string;
  readonly fix: string;
}

const mostProblems = 200;

/** Findings as problems, in the order of their paths; of very many, the last one counts the rest. */
export function problemsOf(findings: readonly Finding[]): Problem[] {
  const ordered = [...findings].sort((a, b) => comparePaths(a.segments, b.segments));
  const problems = ordered.slice(0, mostProblems).map(problemOf);
  const next = ordered[mostProblems];
  return next === undefined
    ? problems
    : [...problems, theRest(next, ordered.length - mostProblems)];
}

function problemOf({ segments, seen, allowed, fix }: Finding): Problem {
  return withMessage({ path: pathWords(segments) || "args", seen, allowed, fix });
}

function theRest(next: Finding, count: number): Problem {
  return withMessage({
    path: pathWords(next.segments) || "args",
    seen: `this and ${count - 1} more problems`,
    allowed: "none",
    fix: "mend the problems above and run again",
  });
}

function withMessage(problem: Omit<Problem, "message">): Problem {
  return { ...problem, message: `${problem.path}: ${reason(problem)}` };
}

/** A problem in one sentence without its path, for callers that print the path themselves. */
export function reason({ seen, allowed, fix }: Omit<Problem, "path" | "message">): string {
  return `got ${seen}; allowed: ${allowed}; fix: ${fix}`;
}
