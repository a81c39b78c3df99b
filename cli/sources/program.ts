import { ScalingModel } from "../../scaling/link/scalingModel";
import { FragmentBase } from "../../scaling/model/fragments";
import { Declaration } from "../../scaling/model/input";
import { BadInput } from "../exit";
import { Program } from "../input/program";
import { componentTarget, declaresReliability } from "./component";
import { scaledIn } from "./scaled";
import { Source } from "./target";

/** Components that declare their reliability, and whatever else of a program scales. */
export function programSource({ place, declarations, external, notes }: Program): Source {
  const components = declarations.filter(declaresReliability).map(componentTarget);
  const problems = components.flatMap((each) => ("problems" in each ? each.problems : []));
  if (problems.length > 0) throw new BadInput(problems.map((each) => `${place}: ${each}`));
  const model = ScalingModel.of(declarations);
  const parts = partsOfComponents(declarations);
  const isOther = ({ source }: FragmentBase) => !external.has(source.urn) && !parts.has(source.urn);
  return {
    place,
    kind: "program",
    targets: [
      ...components.flatMap((each) => ("target" in each ? [each.target] : [])),
      ...scaledIn(model, isOther),
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
