import { componentTriple, stepPolicy, trackingPolicy } from "../../check/fixtures";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { isAbsent, isKnown, isUnknown, show } from "../../model/field";
import { ScalingPolicy } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { Cooldown, cooldownsOf, effectiveSeconds, isJudged, namespaces } from "./_cooldowns";

export default defineRule({
  id: "aas-cooldown-asymmetric",
  area: "aas",
  title: "Scale-in waits at least as long as scale-out",
  severity: "medium",
  level: "advisory",
  rationale:
    "Adding an instance that is not needed costs minutes of one instance; removing one that is needed costs " +
    "failed requests until a new one has started. So the fleet should shrink more slowly than it grows.",
  fix: "Raise scaleInCooldown to scaleOutCooldown or more.",
  whenNotToUse: "For very costly instances behind a queue that may wait.",
  sources: [
    {
      title: "Target tracking: scale-in is meant to be conservative, scale-out continuous",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html",
    },
  ],
  on: ["policy"],
  knobs: {
    ratio: {
      type: "number",
      default: 1,
      minimum: 0,
      description: "Least scaleInCooldown as a multiple of scaleOutCooldown.",
    },
    namespaces,
  },
  examples: {
    good: [
      { name: "300 in, 60 out", declare: [trackingPolicy()] },
      {
        name: "equal",
        declare: [trackingPolicy({ scaleInCooldown: 60, scaleOutCooldown: 60 })],
      },
      {
        name: "both left to the service",
        declare: [trackingPolicy({ scaleInCooldown: undefined, scaleOutCooldown: undefined })],
      },
      {
        name: "no scale-in",
        declare: [
          trackingPolicy({ disableScaleIn: true, scaleInCooldown: 60, scaleOutCooldown: 300 }),
        ],
      },
      { name: "step policy, which has one cooldown", declare: [stepPolicy()] },
    ],
    bad: [
      {
        name: "quick in, slow out",
        declare: [trackingPolicy({ scaleInCooldown: 60, scaleOutCooldown: 300 })],
        finds: ["scaleInCooldown is 60", "at least 300, since scaleOutCooldown is 300"],
      },
      {
        name: "slow out against the default",
        declare: [trackingPolicy({ scaleInCooldown: undefined, scaleOutCooldown: 600 })],
        finds: ["scaleInCooldown is not set", "the service takes 300", "at least 600"],
      },
      {
        name: "quick in against the default",
        declare: [trackingPolicy({ scaleInCooldown: 120, scaleOutCooldown: undefined })],
        finds: ["scaleInCooldown is 120", "at least 300, since the service takes 300"],
      },
      {
        name: "a stricter ratio",
        settings: { ratio: 2.5 },
        declare: [trackingPolicy({ scaleInCooldown: 120, scaleOutCooldown: 60 })],
        finds: ["scaleInCooldown is 120", "at least 150"],
      },
    ],
    unknown: [
      {
        name: "scale-out unknown",
        declare: [trackingPolicy({ scaleInCooldown: 60, scaleOutCooldown: UNKNOWN })],
      },
      {
        name: "whether scale-in is off is unknown",
        declare: [
          trackingPolicy({ disableScaleIn: UNKNOWN, scaleInCooldown: 60, scaleOutCooldown: 300 }),
        ],
      },
      {
        name: "the default of copies is not documented",
        declare: [
          trackingPolicy({ scaleOutCooldown: 600, scaleInCooldown: undefined }, componentTriple),
        ],
      },
    ],
  },
  check: (policy, settings) => {
    const pair = pairOf(policy, settings);
    if (pair === undefined) return [];
    const { scaleIn, scaleOut } = pair;
    const isSecret = isKnown(scaleOut.field) && scaleOut.field.secret;
    const least = isSecret ? "scaleOutCooldown" : `${pair.least}`;
    const since = isAbsent(scaleOut.field)
      ? `the service takes ${scaleOut.defaultSeconds} after a scale-out`
      : `scaleOutCooldown is ${show(scaleOut.field)}`;
    const seen = isAbsent(scaleIn.field)
      ? `not set, so the service takes ${scaleIn.defaultSeconds}`
      : undefined;
    const fix = `set scaleInCooldown to ${least} or more`;
    return [violation(scaleIn.field, `at least ${least}, since ${since}`, fix, seen)];
  },
  remedy: (policy, settings) => {
    const pair = pairOf(policy, settings);
    return pair ? [{ path: pair.scaleIn.field.path, value: pair.least }] : [];
  },
});

interface Pair {
  readonly scaleIn: Cooldown;
  readonly scaleOut: Cooldown;
  /** What the scale-in cooldown should be at least. */
  readonly least: number;
}

/** The two cooldowns of a policy whose scale-in is surely the shorter one. */
function pairOf(policy: ScalingPolicy, settings: RuleSettings): Pair | undefined {
  const tracking = policy.targetTracking;
  if (!tracking || isUnknown(tracking.disableScaleIn) || !isJudged(policy, settings))
    return undefined;
  const cooldowns = cooldownsOf({ ...policy, stepScaling: undefined });
  const scaleIn = cooldowns.find(({ after }) => after === "scaleIn");
  const scaleOut = cooldowns.find(({ after }) => after === "scaleOut");
  if (scaleIn === undefined || scaleOut === undefined) return undefined;
  const [inSeconds, outSeconds] = [effectiveSeconds(scaleIn), effectiveSeconds(scaleOut)];
  if (inSeconds === undefined || outSeconds === undefined) return undefined;
  const least = Math.ceil(outSeconds * settings.number("ratio"));
  return inSeconds < least ? { scaleIn, scaleOut, least } : undefined;
}
