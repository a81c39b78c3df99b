import { Reliability } from "../contract/generated/types";
import { ScalerSpec } from "../control/spec";
import { everything, JudgeOptions } from "../judge/reliability";
import { compareReports, Comparison } from "../report/compare";
import { ReportHead, reportOf } from "../report/fromJudgement";
import { judgeDeclared } from "./judged";
import { Read } from "./subjects";

/** What the two sides are called. */
export const sideNames = { before: "reactive only", after: "forecast and reactive" } as const;

/**
 * A fleet with its forecast beside the same fleet without, under the same loads: what the forecast gains
 * and what it costs. Undefined where no forecast scales, or not all is known.
 */
export function compareForecast(
  head: ReportHead,
  reliability: Reliability,
  read: Read,
  options: JudgeOptions = everything,
): Comparison | undefined {
  const reactive = withoutForecast(read);
  if (reactive === undefined) return undefined;
  const reportFor = (each: Read, name: string) =>
    reportOf(
      { ...head, title: `${head.title}, ${name}` },
      judgeDeclared(reliability, [each], options),
    );
  const { before, after } = sideNames;
  return compareReports(
    { name: before, report: reportFor(reactive, before) },
    { name: after, report: reportFor(read, after) },
  );
}

/** The same with the policies that react alone. */
export function withoutForecast({ declared, subject }: Read): Read | undefined {
  const scaler = subject && reactiveOnly(subject.scaler);
  return scaler && { declared, subject: { ...subject, scaler } };
}

function reactiveOnly(scaler: ScalerSpec): ScalerSpec | undefined {
  if (scaler.kind !== "Ec2AutoScaling" || scaler.predictive?.mode !== "ForecastAndScale") {
    return undefined;
  }
  const { predictive: _forecast, ...reactive } = scaler;
  return reactive;
}
