import { Reliability } from "../../scaling/contract/generated/types";
import { BadInput } from "../exit";
import { excerpt } from "../output/escape";
import { Source, Target } from "../sources/target";

/** A target and the reliability that it is simulated under. */
export interface Chosen {
  readonly target: Target;
  readonly reliability: Reliability;
}

/**
 * The targets to simulate: those that were named; else every one that declares its reliability; else
 * the only one, under the reliability that was given.
 */
export function selectTargets(
  source: Source,
  names: readonly string[],
  given: Reliability | undefined,
): readonly Chosen[] {
  const { place, targets } = source;
  if (targets.length === 0) {
    throw BadInput.at(place, nothing);
  }
  const wanted = names.length > 0 ? named(source, names) : byThemselves(source, given);
  refuseUnused(source, wanted, given);
  const chosen = wanted.map((target) => ({ target, reliability: target.own ?? given }));
  const without = chosen.filter(({ reliability }) => reliability === undefined);
  if (without.length > 0) {
    const which = without.map(({ target }) => excerpt(target.name)).join(", ");
    throw BadInput.at(place, `${which}: has no reliability; give one with --reliability FILE`);
  }
  return chosen as readonly Chosen[];
}

function named({ place, targets }: Source, names: readonly string[]): readonly Target[] {
  const unknown = names.filter((name) => !targets.some((target) => target.name === name));
  if (unknown.length === 0) return targets.filter(({ name }) => names.includes(name));
  const text = unknown.map((name) => `"${excerpt(name)}"`).join(", ");
  throw BadInput.at("--target", `${text} is not in ${place}; allowed: ${listed(targets)}`);
}

function byThemselves(
  { place, targets }: Source,
  given: Reliability | undefined,
): readonly Target[] {
  const own = targets.filter((target) => target.own !== undefined);
  const others = targets.filter(({ own, standsBy }) => own === undefined && !standsBy);
  if (given === undefined && own.length > 0) return own;
  if (targets.length === 1) return targets;
  if (given !== undefined && others.length === 1) return others;
  const remedy = given === undefined ? "--reliability FILE and --target NAME" : "--target NAME";
  throw BadInput.at(
    place,
    `has ${targets.length} targets: ${listed(targets)}; choose with ${remedy}`,
  );
}

/** A reliability that nothing is simulated under was meant for something. */
function refuseUnused(source: Source, wanted: readonly Target[], given?: Reliability): void {
  if (given === undefined || source.kind === "declaration") return;
  if (wanted.some(({ own }) => own === undefined)) return;
  const which = wanted.map(({ name }) => excerpt(name)).join(", ");
  throw BadInput.at("--reliability", `has no effect: ${which} declares its own; remove the flag`);
}

const nothing =
  "has nothing that scales: no target of Application Auto Scaling, no Auto Scaling group with a " +
  "policy, a scheduled action or a scaling plan";

const mostListed = 10;

function listed(targets: readonly Target[]): string {
  const names = targets.slice(0, mostListed).map(({ name }) => excerpt(name));
  const rest = targets.length - names.length;
  return [...names, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}
