import { RuleSettings } from "../../check/rule";
import { Service } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { said, when } from "../../contract/said";
import { pathWords } from "../../contract/segments";
import { checkShape } from "../../contract/shape";
import { checkLoads, checkObjectives } from "../../judge/declaration";
import { checkSize } from "../../judge/declaration/size";
import { showValue } from "../../model/field";
import { signals } from "../../simulate/fromManifest";
import { Configured, configuredBy, reliabilityOf } from "./_settings";

/** What the contract and the simulation refuse in the values of the knobs. */
export function settingsProblems(settings: RuleSettings): readonly Problem[] {
  const configured = configuredBy(settings);
  const problems = [...shapeProblems(configured), ...signalProblems(configured)];
  return problems.length > 0 ? problems : meaningProblems(configured);
}

/** Stands for the services where the parts around them are checked. */
const anyService: Service = { requestsPerSecondPerInstance: 1, serviceTimeSeconds: 1 };

function shapeProblems(configured: Configured): readonly Problem[] {
  const { services, loads } = configured;
  if (loads.length === 0) return unused(configured);
  return [
    ...checkShape("Reliability", reliabilityOf(configured, anyService)),
    ...Object.entries(services).flatMap(([name, service]) =>
      checkShape("Service", service).map((each) => below(serviceAt(name), each)),
    ),
  ];
}

function signalProblems({ signals: given }: Configured): readonly Problem[] {
  return Object.entries(given).flatMap(([name, signal]) =>
    when(!signals.includes(signal), () =>
      said(pathWords(["signals", name]), showValue(signal), signals.join(", "), "use one of them"),
    ),
  );
}

/** Whoever says what must hold, and under no load, believes in a check that there is not. */
function unused(configured: Configured): readonly Problem[] {
  const { objectives, services, signals: meanings } = configured;
  const given = Object.keys({ ...objectives, ...services, ...meanings }).length > 0;
  return when(given, () =>
    said("loads", "empty", "at least one load", "add a load, or drop the other settings"),
  );
}

function meaningProblems(configured: Configured): readonly Problem[] {
  const { loads, objectives, services } = configured;
  if (loads.length === 0) return [];
  const placed = Object.entries(services).map(([name, service]) => ({
    service,
    path: serviceAt(name),
  }));
  return [
    ...checkLoads(loads, "loads"),
    ...checkObjectives(objectives, "objectives", placed, {}),
    ...checkSize(reliabilityOf(configured, anyService), "").map(unrooted),
  ];
}

function unrooted(each: Problem): Problem {
  return { ...each, path: each.path.replace(/^\./, "") };
}

function serviceAt(name: string): string {
  return pathWords(["services", name]);
}

function below(path: string, each: Problem): Problem {
  return { ...each, path: each.path === "args" ? path : `${path}.${each.path}` };
}
