import { defaults } from "../../contract/generated/defaults";
import { PredictiveFleetArgs, PredictivePolicy } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedInputs, PlannedResource } from "../value";
import { acrossGroups } from "./acrossGroups";
import { FleetGroup } from "./fleetGroup";
import { loadTypes, pairTypes, scalingTypes } from "./fleetMetrics";
import { metricQueries } from "./metricQueries";
import { policyInputs, policySuffix } from "./policy";
import { requestLabel } from "./requestLabel";

const at = "predictiveScalingConfiguration";

/** The name given, else the usual one. */
export function predictiveName({ name }: PredictivePolicy): string {
  return name ?? defaults.PredictivePolicy.name;
}

/** The forecast's policy for one group; the provider takes its numbers as text. */
export function planPredictive(
  plan: Plan,
  args: PredictiveFleetArgs,
  groups: readonly FleetGroup[],
  group: FleetGroup,
  declared: PredictivePolicy,
): PlannedResource {
  const standard = defaults.PredictivePolicy;
  const name = predictiveName(declared);
  const buffer = declared.increaseMaxCapacity?.bufferPercent;
  return plan.add(
    types.groupPolicy,
    policySuffix(group, name),
    {
      ...policyInputs(group, name, declared.enabled ?? standard.enabled),
      policyType: "PredictiveScaling",
      [at]: {
        mode: declared.mode ?? standard.mode,
        schedulingBufferTime: String(
          declared.schedulingBufferSeconds ?? standard.schedulingBufferSeconds,
        ),
        maxCapacityBreachBehavior:
          buffer === undefined ? "HonorMaxCapacity" : "IncreaseMaxCapacity",
        maxCapacityBuffer: buffer === undefined ? undefined : String(buffer),
        metricSpecification: {
          targetValue: declared.target,
          ...metricsOf(args, groups, group, declared),
        },
      },
    },
    { origins: origins(declared) },
  );
}

function metricsOf(
  args: PredictiveFleetArgs,
  groups: readonly FleetGroup[],
  group: FleetGroup,
  { pair, load, scaling, custom }: PredictivePolicy,
): PlannedInputs {
  if (custom) {
    return {
      customizedLoadMetricSpecification: asked(metricQueries(custom.load, group)),
      customizedScalingMetricSpecification: asked(metricQueries(custom.scaling, group)),
      customizedCapacityMetricSpecification:
        custom.capacity && asked(metricQueries(custom.capacity, group)),
    };
  }
  const shared = groups.length > 1 && pair ? acrossGroups(args, groups, pair) : undefined;
  if (shared) return shared;
  if (pair) {
    return {
      predefinedMetricPairSpecification: named(pairTypes[pair], pair === "AlbRequestCount", args),
    };
  }
  return {
    predefinedLoadMetricSpecification:
      load && named(loadTypes[load], load === "AlbTargetGroupRequestCount", args),
    predefinedScalingMetricSpecification:
      scaling && named(scalingTypes[scaling], scaling === "AlbRequestCountPerTarget", args),
  };
}

function asked(metricDataQueries: readonly PlannedInputs[]): PlannedInputs {
  return { metricDataQueries };
}

function named(type: string, isOfRequests: boolean, args: PredictiveFleetArgs): PlannedInputs {
  return {
    predefinedMetricType: type,
    resourceLabel: isOfRequests ? requestLabel(args) : undefined,
  };
}

function origins({ pair }: PredictivePolicy): Readonly<Record<string, string>> {
  const own = pair ? "predictive.pair" : "predictive.custom";
  const metrics = `${at}.metricSpecification`;
  return {
    "": "predictive",
    name: "predictive.name",
    [`${at}.mode`]: "predictive.mode",
    [`${at}.schedulingBufferTime`]: "predictive.schedulingBufferSeconds",
    [`${at}.maxCapacityBreachBehavior`]: "predictive.increaseMaxCapacity",
    [`${at}.maxCapacityBuffer`]: "predictive.increaseMaxCapacity.bufferPercent",
    [`${metrics}.targetValue`]: "predictive.target",
    [`${metrics}.predefinedMetricPairSpecification`]: "predictive.pair",
    [`${metrics}.predefinedLoadMetricSpecification`]: "predictive.load",
    [`${metrics}.predefinedScalingMetricSpecification`]: "predictive.scaling",
    [`${metrics}.customizedLoadMetricSpecification`]: pair ? own : `${own}.load`,
    [`${metrics}.customizedScalingMetricSpecification`]: pair ? own : `${own}.scaling`,
    [`${metrics}.customizedCapacityMetricSpecification`]: pair ? own : `${own}.capacity`,
  };
}
