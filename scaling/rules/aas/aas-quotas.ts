import { declare } from "../../check/declare";
import { schedule, stepPolicy, target, trackingPolicy, types } from "../../check/fixtures";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isKnown, shownValueOf } from "../../model/field";
import { Fragment, ScalableTarget, ScalingPolicy } from "../../model/fragments";
import { Declaration, UNKNOWN } from "../../model/input";

const quotas: Readonly<Record<string, number>> = {
  policiesPerTarget: 50,
  schedulesPerTarget: 200,
  stepsPerPolicy: 20,
  targetsPerType: 500,
  "targets:cassandra": 1500,
  "targets:dynamodb": 5000,
  "targets:ecs": 3000,
};

const few = { policiesPerTarget: 1, schedulesPerTarget: 1, stepsPerPolicy: 1, targetsPerType: 1 };

function second(resourceId: string, scalableDimension: string): Declaration {
  const namespace = { serviceNamespace: scalableDimension.split(":")[0]! };
  return declare(types.target, "second", { ...namespace, resourceId, scalableDimension });
}

const green = second("endpoint/reco/variant/green", "sagemaker:variant:DesiredInstanceCount");

export default defineRule({
  id: "aas-quotas",
  area: "aas",
  title: "A program stays within the quotas of Application Auto Scaling",
  severity: "high",
  level: "mandatory",
  rationale:
    "The service refuses the fifty-first policy, the two-hundred-and-first schedule and the twenty-first step. " +
    "Programs that make one for each hour or customer reach that in the middle of a deployment.",
  fix: "Merge policies, schedules or steps, spread targets over accounts or regions, or have the quota raised.",
  whenNotToUse: "Where quotas were raised: say so in quotas.",
  sources: [
    {
      title: "Quotas for Application Auto Scaling",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-quotas.html",
    },
  ],
  on: ["target", "policy"],
  knobs: {
    quotas: {
      type: "object",
      additionalProperties: { type: "number", minimum: 1 },
      default: quotas,
      description:
        "policiesPerTarget, schedulesPerTarget, stepsPerPolicy, targetsPerType (for a type such as " +
        "sagemaker:variant), and targets:<namespace> where a service has a quota of its own; those " +
        "not named keep their default.",
    },
  },
  examples: {
    good: [
      {
        name: "a few of each",
        declare: [target(), green, trackingPolicy(), stepPolicy(), schedule()],
      },
      {
        name: "types are counted apart",
        settings: { quotas: few },
        declare: [
          target(),
          second("inference-component/llm", "sagemaker:inference-component:DesiredCopyCount"),
        ],
      },
      {
        name: "a service with a quota of its own",
        settings: { quotas: few },
        declare: [
          second("table/a", "dynamodb:table:ReadCapacityUnits"),
          target({
            serviceNamespace: "dynamodb",
            resourceId: "table/b",
            scalableDimension: "dynamodb:table:WriteCapacityUnits",
          }),
        ],
      },
      {
        name: "as many as there may be",
        settings: { quotas: few },
        declare: [
          target(),
          stepPolicy({
            stepAdjustments: [{ metricIntervalLowerBound: "0", scalingAdjustment: 1 }],
          }),
          schedule(),
        ],
      },
    ],
    bad: [
      {
        name: "twenty-one steps",
        declare: [
          stepPolicy({
            stepAdjustments: Array.from({ length: 21 }, (_, index) => ({
              metricIntervalLowerBound: String(index),
              metricIntervalUpperBound: index < 20 ? String(index + 1) : undefined,
              scalingAdjustment: index + 1,
            })),
          }),
        ],
        finds: ["stepAdjustments is 21 items", "at most 20 steps"],
      },
      {
        name: "policies of one target",
        settings: { quotas: few },
        declare: [
          target(),
          trackingPolicy(),
          stepPolicy({
            stepAdjustments: [{ metricIntervalLowerBound: "0", scalingAdjustment: 1 }],
          }),
        ],
        finds: ["resourceId is that of 2 scaling policies", "at most 1"],
      },
      {
        name: "schedules of one target",
        settings: { quotas: few },
        declare: [target(), schedule(), schedule({}, {}, "night")],
        finds: ["resourceId is that of 2 scheduled actions", "at most 1"],
      },
      {
        name: "targets of one type",
        settings: { quotas: few },
        declare: [target(), green],
        finds: ["2 scalable targets of sagemaker:variant", "at most 1"],
      },
      {
        name: "targets of a service with its own quota",
        settings: { quotas: { "targets:dynamodb": 1 } },
        declare: [
          second("table/a", "dynamodb:table:ReadCapacityUnits"),
          target({
            serviceNamespace: "dynamodb",
            resourceId: "table/a",
            scalableDimension: "dynamodb:index:ReadCapacityUnits",
          }),
        ],
        finds: ["2 scalable targets of dynamodb", "at most 1"],
      },
    ],
    unknown: [
      { name: "steps unknown", declare: [stepPolicy({ stepAdjustments: UNKNOWN })] },
      {
        name: "policies that may belong to the target",
        settings: { quotas: few },
        declare: [
          target(),
          trackingPolicy({}, { resourceId: UNKNOWN }),
          trackingPolicy({}, { resourceId: UNKNOWN }, {}, "another"),
        ],
      },
      {
        name: "dimension unknown",
        settings: { quotas: few },
        declare: [green, target({ scalableDimension: UNKNOWN })],
      },
    ],
  },
  check: (subject, settings) => (subject.kind === "policy" ? stepsOf(subject, settings) : []),
  checkInStack: (subject, model, settings) => {
    if (subject.kind !== "target") return [];
    const policies = model.policiesOf(subject).linked;
    const schedules = model.schedulesOf(subject).linked;
    return [
      ...tooMany(subject, policies, quota("policiesPerTarget", settings), "scaling policies"),
      ...tooMany(subject, schedules, quota("schedulesPerTarget", settings), "scheduled actions"),
      ...targetsLike(subject, model, settings),
    ];
  },
});

function quota(name: string, settings: RuleSettings): number {
  return { ...quotas, ...settings.numbers("quotas") }[name] ?? Infinity;
}

function stepsOf({ stepScaling }: ScalingPolicy, settings: RuleSettings): Outcome[] {
  const most = quota("stepsPerPolicy", settings);
  if (!stepScaling || !isKnown(stepScaling.steps) || stepScaling.steps.value.length <= most)
    return [];
  return [violation(stepScaling.steps, `at most ${most} steps`)];
}

function tooMany(
  target: ScalableTarget,
  some: readonly Fragment[],
  most: number,
  what: string,
): Outcome[] {
  if (some.length <= most) return [];
  return [
    violation(target.resourceId, `at most ${most}`, undefined, `that of ${some.length} ${what}`),
  ];
}

/** Reported once, on the first target beyond the quota. */
function targetsLike(
  target: ScalableTarget,
  model: ScalingModel,
  settings: RuleSettings,
): Outcome[] {
  const type = typeOf(target);
  if (type === undefined) return [];
  const own = quota(`targets:${type}`, settings);
  const most = own === Infinity ? quota("targetsPerType", settings) : own;
  const alike = model.derived("targets by type", () => byType(model.all("target"))).get(type) ?? [];
  if (alike[most] !== target) return [];
  const shown = shownValueOf(target.scalableDimension) === undefined ? "one type" : type;
  const seen = `one of ${alike.length} scalable targets of ${shown}`;
  return [
    violation(
      target.scalableDimension,
      `at most ${most} in an account and region`,
      undefined,
      seen,
    ),
  ];
}

/** What is counted together: a service that has a quota of its own, else a type of resource. */
function typeOf({ scalableDimension }: ScalableTarget): string | undefined {
  if (!isKnown(scalableDimension) || !/^[\w:-]{1,100}$/.test(scalableDimension.value))
    return undefined;
  const [namespace, resource] = scalableDimension.value.split(":");
  return Object.hasOwn(quotas, `targets:${namespace}`) ? namespace : `${namespace}:${resource}`;
}

/** In the order of URNs, so that the finding does not depend on the order of declaration. */
function byType(
  targets: readonly ScalableTarget[],
): ReadonlyMap<string, readonly ScalableTarget[]> {
  const groups = new Map<string, ScalableTarget[]>();
  const ordered = [...targets].sort((a, b) => (a.source.urn < b.source.urn ? -1 : 1));
  for (const target of ordered) {
    const type = typeOf(target);
    if (type === undefined) continue;
    const group = groups.get(type);
    if (group) group.push(target);
    else groups.set(type, [target]);
  }
  return groups;
}
