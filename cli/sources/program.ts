import { Reliability } from "../../scaling/contract/generated/types";
import { judgeReliability } from "../../scaling/judge/reliability";
import { Subject } from "../../scaling/judge/subject";
import { ScalingModel } from "../../scaling/link/scalingModel";
import { valueOf } from "../../scaling/model/field";
import { ScalableTarget } from "../../scaling/model/fragments";
import { Declaration, nameOf } from "../../scaling/model/input";
import { DeclaredScaler, scalerOf } from "../../scaling/simulate/fromModel";
import { BadInput } from "../exit";
import { Program } from "../input/program";
import { componentTarget, declaresReliability } from "./component";
import { settingsOf } from "./settings";
import { Source, Target } from "./target";

/** Components that declare their reliability, and every other scalable target of a program. */
export function programSource({ place, declarations, external, notes }: Program): Source {
  const components = declarations.filter(declaresReliability).map(componentTarget);
  const problems = components.flatMap((each) => ("problems" in each ? each.problems : []));
  if (problems.length > 0) throw new BadInput(problems.map((each) => `${place}: ${each}`));
  const model = ScalingModel.of(declarations);
  const parts = partsOfComponents(declarations);
  const others = model
    .all("target")
    .filter(({ source }) => !external.has(source.urn) && !parts.has(source.urn));
  return {
    place,
    kind: "program",
    targets: [
      ...components.flatMap((each) => ("target" in each ? [each.target] : [])),
      ...others.map((each) => target(model, each)),
    ],
    left: notes,
  };
}

/** The resources below components that declare their reliability: these are simulated as a whole. */
function partsOfComponents(declarations: readonly Declaration[]): ReadonlySet<string> {
  const byUrn = new Map(declarations.map((each) => [each.urn, each]));
  const isPart = ({ urn, parent }: Declaration, seen = new Set([urn])): boolean => {
    const above = parent === undefined || seen.has(parent) ? undefined : byUrn.get(parent);
    return (
      above !== undefined && (declaresReliability(above) || isPart(above, seen.add(above.urn)))
    );
  };
  return new Set(declarations.filter((each) => isPart(each)).map(({ urn }) => urn));
}

function target(model: ScalingModel, found: ScalableTarget): Target {
  const resource = nameOf(found.source.urn);
  const read = ({ service, assumptions }: Reliability): DeclaredScaler => {
    const scaler = scalerOf(model, found, { service, ...(assumptions && { assumptions }) });
    return scaler.ok && scaler.isSecret ? { ok: false, why: [secret] } : scaler;
  };
  const subjects = (reliability: Reliability): readonly Subject[] => {
    const scaler = read(reliability);
    const { service } = reliability;
    return scaler.ok ? [{ name: "", service, loadShare: 1, ...shown(scaler) }] : [];
  };
  const any = scalerOf(model, found, { service: anyService });
  return {
    name: valueOf(found.resourceId) ?? resource,
    title: `${valueOf(found.resourceId) ?? resource} (${resource})`,
    settings: any.ok && !any.isSecret ? settingsOf(shown(any)) : [],
    subjects: (reliability) => {
      const scaler = read(reliability);
      return { subjects: subjects(reliability), why: scaler.ok ? [] : scaler.why };
    },
    judge: (reliability, options) =>
      subjects(reliability).map((subject) => judgeReliability(reliability, subject, options)),
  };
}

/** A report would show what it plays. */
const secret = "its scaling has secret numbers, which a report would show";

function shown({ scaler, initialCapacity }: Extract<DeclaredScaler, { ok: true }>) {
  return { scaler, initialCapacity };
}

/** The declared numbers of a scaling do not depend on the service. */
const anyService = { requestsPerSecondPerInstance: 1, serviceTimeSeconds: 1 };
