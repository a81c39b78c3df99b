import { MetricQuery } from "../../contract/generated/types";
import { answering } from "../../plan/predictiveFleet/metricQueries";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** Metric math: one query is the answer, and expressions speak of queries that there are. */
export function checkQueries(queries: readonly MetricQuery[], path: string): readonly Problem[] {
  return [...answers(queries, path), ...references(queries, path)];
}

function answers(queries: readonly MetricQuery[], path: string): readonly Problem[] {
  const count = answering(queries).filter((isOne) => isOne).length;
  return when(count !== 1, () =>
    said(
      path,
      `${count} queries that return data`,
      "exactly one that returns data",
      "set returnData on one; left out everywhere it is the last",
    ),
  );
}

/** Words of an expression that could be an id: not of functions, and not inside of quotes. */
function namesIn(expression: string): readonly string[] {
  const bare = expression.replace(/'[^']*'|"[^"]*"/g, " ");
  return [...bare.matchAll(/\b[a-z][a-zA-Z0-9_]*\b(?!\s*\()/g)].map(([name]) => name);
}

function references(queries: readonly MetricQuery[], path: string): readonly Problem[] {
  const ids = new Set(queries.map(({ id }) => id));
  return queries.flatMap(({ expression }, index) => {
    const unknown = namesIn(expression ?? "").filter((name) => !ids.has(name));
    return [...new Set(unknown)].map((name) =>
      problem(
        `${path}[${index}].expression`,
        expression,
        `names of queries in the same list, which ${name} is not`,
        `add a query with the id ${name}, or write one of ${[...ids].join(", ")}`,
      ),
    );
  });
}
