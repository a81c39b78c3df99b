import { group } from "../../check/fixturesEc2";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { isAbsent, isKnown, knownTo } from "../../model/field";
import { HealthyRange } from "../../model/ec2";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";

function maintained(instanceMaintenancePolicy: InputObject): Declaration {
  return group({ instanceMaintenancePolicy });
}

function refreshed(preferences: InputObject, maintenance?: InputObject): Declaration {
  return group({
    instanceMaintenancePolicy: maintenance,
    instanceRefresh: { strategy: "Rolling", preferences },
  });
}

export default defineRule({
  id: "asg-maintenance-policy",
  area: "asg",
  title: "Replacing instances keeps the fleet in service, by the same limits everywhere",
  severity: "medium",
  level: "advisory",
  rationale:
    "A maintenance policy holds while the group replaces instances for whatever reason, and an instance refresh may override it. A low minimum takes " +
    "serving instances out at the very time when the others load their model, in the middle of a peak as well as at night.",
  fix: "Set minHealthyPercentage to 90 or more and maxHealthyPercentage above 100, so that replacements start first; leave them out of the refresh.",
  whenNotToUse: "Where accelerators are too scarce for a second instance beside the first.",
  sources: [
    {
      title: "InstanceMaintenancePolicy: ranges, and at most 100 between them",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceMaintenancePolicy.html",
    },
    {
      title: "RefreshPreferences: the policy of the group by default",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html",
    },
  ],
  on: ["autoScalingGroup"],
  knobs: {
    minHealthy: {
      type: "integer",
      minimum: 0,
      maximum: 100,
      default: 90,
      description: "The least minHealthyPercentage.",
    },
    maxHealthy: {
      type: "integer",
      minimum: 100,
      maximum: 200,
      default: 200,
      description: "The largest maxHealthyPercentage, for fleets that cannot be doubled.",
    },
  },
  examples: {
    good: [
      { name: "replacements start first", declare: [group()] },
      { name: "no policy", declare: [group({ instanceMaintenancePolicy: undefined })] },
      {
        name: "ninety, and a tenth more",
        declare: [maintained({ minHealthyPercentage: 90, maxHealthyPercentage: 110 })],
      },
      {
        name: "a second fleet beside the first",
        declare: [maintained({ minHealthyPercentage: 100, maxHealthyPercentage: 200 })],
      },
      {
        name: "a policy that is cleared",
        declare: [maintained({ minHealthyPercentage: -1, maxHealthyPercentage: -1 })],
      },
      {
        name: "a refresh by the policy of the group",
        declare: [
          refreshed(
            { instanceWarmup: "300" },
            { minHealthyPercentage: 100, maxHealthyPercentage: 110 },
          ),
        ],
      },
      {
        name: "a refresh that is as careful",
        declare: [
          refreshed(
            { minHealthyPercentage: 100, maxHealthyPercentage: 110 },
            { minHealthyPercentage: 100, maxHealthyPercentage: 110 },
          ),
        ],
      },
    ],
    bad: [
      {
        name: "half of the fleet out of service",
        declare: [maintained({ minHealthyPercentage: 50, maxHealthyPercentage: 100 })],
        finds: ["instanceMaintenancePolicy.minHealthyPercentage is 50", "90 to 100"],
      },
      {
        name: "more than the double",
        declare: [maintained({ minHealthyPercentage: 100, maxHealthyPercentage: 201 })],
        finds: ["maxHealthyPercentage is 201", "100 to 200"],
      },
      {
        name: "less than the fleet",
        declare: [maintained({ minHealthyPercentage: 90, maxHealthyPercentage: 95 })],
        finds: ["maxHealthyPercentage is 95"],
      },
      {
        name: "more than the organisation has room for",
        settings: { maxHealthy: 120 },
        declare: [maintained({ minHealthyPercentage: 100, maxHealthyPercentage: 150 })],
        finds: ["maxHealthyPercentage is 150", "100 to 120"],
      },
      {
        name: "one limit alone",
        declare: [maintained({ minHealthyPercentage: 100 })],
        finds: ["maxHealthyPercentage is not set", "both limits"],
      },
      {
        name: "too far apart",
        settings: { minHealthy: 50 },
        declare: [maintained({ minHealthyPercentage: 60, maxHealthyPercentage: 170 })],
        finds: ["maxHealthyPercentage is 170", "at most 100 above minHealthyPercentage"],
      },
      {
        name: "a refresh that takes half away",
        declare: [refreshed({ minHealthyPercentage: 50 })],
        finds: ["instanceRefresh.preferences.minHealthyPercentage is 50", "90 to 100"],
      },
      {
        name: "a refresh below the policy of the group",
        declare: [
          refreshed(
            { minHealthyPercentage: 95 },
            { minHealthyPercentage: 100, maxHealthyPercentage: 110 },
          ),
        ],
        finds: [
          "instanceRefresh.preferences.minHealthyPercentage is 95",
          "at least that of instanceMaintenancePolicy, 100",
        ],
      },
    ],
    unknown: [
      { name: "policy not known", declare: [group({ instanceMaintenancePolicy: UNKNOWN })] },
      {
        name: "limits not known",
        declare: [maintained({ minHealthyPercentage: UNKNOWN, maxHealthyPercentage: UNKNOWN })],
      },
      { name: "refresh not known", declare: [group({ instanceRefresh: UNKNOWN })] },
      {
        name: "policy not known beside a refresh",
        declare: [
          refreshed(
            { minHealthyPercentage: 95 },
            { minHealthyPercentage: UNKNOWN, maxHealthyPercentage: 150 },
          ),
        ],
      },
    ],
  },
  check: ({ maintenance, refresh }, settings) => [
    ...(isKnown(maintenance.presence) && !isCleared(maintenance)
      ? [...both(maintenance), ...limits(maintenance, settings)]
      : []),
    ...(isKnown(refresh.presence)
      ? [...limits(refresh, settings), ...consistent(refresh, maintenance)]
      : []),
  ],
});

/** Without either limit a policy is taken off again. */
function isCleared({ minHealthyPercent: min, maxHealthyPercent: max }: HealthyRange): boolean {
  return isAbsent(min) && isAbsent(max);
}

function both({
  minHealthyPercent: min,
  maxHealthyPercent: max,
}: HealthyRange): readonly Outcome[] {
  return [min, max].filter(isAbsent).map((field) => violation(field, "both limits"));
}

function limits(range: HealthyRange, settings: RuleSettings): readonly Outcome[] {
  const { minHealthyPercent: min, maxHealthyPercent: max } = range;
  const [least, most] = [settings.number("minHealthy"), settings.number("maxHealthy")];
  const outside: Outcome[] = [];
  if (knownTo(min, (percent) => percent < least || percent > 100))
    outside.push(violation(min, `${least} to 100 percent`));
  if (knownTo(max, (percent) => percent < 100 || percent > most))
    outside.push(violation(max, `100 to ${most} percent`));
  const isWide = isKnown(min) && isKnown(max) && max.value - min.value > 100;
  return isWide && outside.length === 0
    ? [violation(max, "at most 100 above minHealthyPercentage")]
    : outside;
}

/** What a refresh says of its own takes the place of the policy. */
function consistent(refresh: HealthyRange, policy: HealthyRange): readonly Outcome[] {
  const [own, agreed] = [refresh.minHealthyPercent, policy.minHealthyPercent];
  if (!isKnown(own) || !isKnown(agreed) || own.value >= agreed.value) return [];
  const limit = agreed.secret ? "" : `, ${agreed.value}`;
  return [violation(own, `at least that of instanceMaintenancePolicy${limit}`)];
}
