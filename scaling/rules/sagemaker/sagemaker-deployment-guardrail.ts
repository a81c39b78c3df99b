import { configuration, endpoint, target } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isAbsent, isKnown, knownTo } from "../../model/field";
import { Endpoint } from "../../model/fragments";
import { Input, InputObject, UNKNOWN } from "../../model/input";
import { openTarget } from "./_examples";

const mostAlarms = 10;

const blueGreenUpdatePolicy = {
  trafficRoutingConfiguration: { type: "ALL_AT_ONCE", waitIntervalInSeconds: 300 },
};
const alarms = [{ alarmName: "reco-5xx" }];

function guarded(change: InputObject = {}): InputObject {
  const autoRollbackConfiguration = { alarms };
  return { deploymentConfig: { blueGreenUpdatePolicy, autoRollbackConfiguration, ...change } };
}

const withAlarms = (given: Input) => guarded({ autoRollbackConfiguration: { alarms: given } });

export default defineRule({
  id: "sagemaker-deployment-guardrail",
  area: "sagemaker",
  title: "An autoscaled endpoint is updated under a guardrail that rolls back on alarms",
  severity: "medium",
  level: "advisory",
  rationale:
    "Without alarms, an update that breaks the model or leaves it too small shifts all traffic and stays. " +
    "With them, SageMaker watches the new instances for the baking time and goes back to the old ones by " +
    "itself.",
  fix:
    "Set deploymentConfig with a blueGreenUpdatePolicy or a rollingUpdatePolicy, and 1 to 10 alarms under " +
    "autoRollbackConfiguration, as on Invocation5XXErrors and ModelLatency of the endpoint.",
  whenNotToUse:
    "For endpoints without production traffic, and for those that guardrails exclude, such as " +
    "marketplace models and ml.inf1 instances.",
  sources: [
    {
      title: "Deployment guardrails: auto-rollback configuration and monitoring",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-configuration.html",
    },
    {
      title: "DeploymentConfig: only one update policy",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeploymentConfig.html",
    },
  ],
  on: ["endpoint"],
  examples: {
    good: [
      {
        name: "blue/green with an alarm",
        declare: [configuration(), endpoint(guarded()), target()],
      },
      {
        name: "rolling with an alarm",
        declare: [
          configuration(),
          endpoint(
            guarded({
              blueGreenUpdatePolicy: undefined,
              rollingUpdatePolicy: {
                maximumBatchSize: { type: "CAPACITY_PERCENT", value: 25 },
                waitIntervalInSeconds: 300,
              },
            }),
          ),
          target(),
        ],
      },
      {
        name: "as many alarms as SageMaker takes",
        declare: [
          configuration(),
          endpoint(withAlarms(Array.from({ length: 10 }, () => alarms[0]!))),
          target(),
        ],
      },
      { name: "not autoscaled", declare: [configuration(), endpoint()] },
    ],
    bad: [
      {
        name: "no guardrail",
        declare: [configuration(), endpoint(), target()],
        finds: [
          "deploymentConfig.blueGreenUpdatePolicy is not set",
          "together with 1 to 10 rollback alarms",
        ],
      },
      {
        name: "alarms, but no time in which they could fire",
        declare: [
          configuration(),
          endpoint(guarded({ blueGreenUpdatePolicy: undefined })),
          target(),
        ],
        finds: ["deploymentConfig.blueGreenUpdatePolicy is not set"],
      },
      {
        name: "no alarm",
        declare: [configuration(), endpoint(withAlarms([])), target()],
        finds: ["alarms is 0 items", "1 to 10 alarms"],
      },
      {
        name: "more alarms than SageMaker takes",
        declare: [endpoint(withAlarms(Array.from({ length: 11 }, () => alarms[0]!)))],
        finds: ["alarms is 11 items", "1 to 10 alarms"],
      },
      {
        name: "both policies",
        declare: [endpoint(guarded({ rollingUpdatePolicy: { waitIntervalInSeconds: 0 } }))],
        finds: ["rollingUpdatePolicy is set", "not set beside blueGreenUpdatePolicy"],
      },
    ],
    unknown: [
      {
        name: "all of it not known",
        declare: [configuration(), endpoint({ deploymentConfig: UNKNOWN }), target()],
      },
      {
        name: "policy and alarms not known",
        declare: [
          configuration(),
          endpoint(
            guarded({
              blueGreenUpdatePolicy: UNKNOWN,
              autoRollbackConfiguration: { alarms: UNKNOWN },
            }),
          ),
          target(),
        ],
      },
      {
        name: "alarm's name not known",
        declare: [configuration(), endpoint(withAlarms([{ alarmName: UNKNOWN }])), target()],
      },
      {
        name: "autoscaled or not is not known",
        declare: [configuration(), endpoint(), target({ resourceId: UNKNOWN })],
      },
      {
        name: "new endpoint with a guardrail",
        declare: [configuration(), endpoint({ ...guarded(), name: undefined }), openTarget()],
      },
    ],
  },
  check: (endpoint) => [...tooMany(endpoint), ...bothPolicies(endpoint)],
  checkInStack: (endpoint, model) => {
    if (model.sagemaker.targetsOn(endpoint).linked.length === 0) return [];
    return hasNoPolicy(endpoint) ? [noPolicy(endpoint)] : noAlarms(endpoint);
  },
});

function tooMany({ rollbackAlarmNames }: Endpoint): readonly Outcome[] {
  const isTooMany = knownTo(rollbackAlarmNames, (names) => names.length > mostAlarms);
  return isTooMany ? [violation(rollbackAlarmNames, `1 to ${mostAlarms} alarms`)] : [];
}

function bothPolicies({ blueGreenPolicy, rollingPolicy }: Endpoint): readonly Outcome[] {
  if (!isKnown(blueGreenPolicy) || !isKnown(rollingPolicy)) return [];
  return [violation(rollingPolicy, "not set beside blueGreenUpdatePolicy", undefined, "set")];
}

function hasNoPolicy({ blueGreenPolicy, rollingPolicy }: Endpoint): boolean {
  return isAbsent(blueGreenPolicy) && isAbsent(rollingPolicy);
}

function noPolicy({ blueGreenPolicy }: Endpoint): Outcome {
  const allowed = `set (or rollingUpdatePolicy), together with 1 to ${mostAlarms} rollback alarms`;
  return violation(blueGreenPolicy, `${allowed}, for an autoscaled endpoint`);
}

function noAlarms({ rollbackAlarmNames: alarms }: Endpoint): readonly Outcome[] {
  const isNone = isAbsent(alarms) || knownTo(alarms, (names) => names.length === 0);
  return isNone ? [violation(alarms, `1 to ${mostAlarms} alarms that roll a bad update back`)] : [];
}
