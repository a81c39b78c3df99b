// STAND-IN for tests and the offline demo, never shipped: aws:autoscaling/schedule:Schedule.
import type { Call, ResourceKind } from "../../kind";
import { stableUuid } from "../../naming";
import { UNKNOWN, type Props, type Value } from "../../../../plugin-kit/values";
import { itemWhere } from "../scaling";
import { groupCall, groupOf } from "./autoscaling";

/** What the provider's types have for a size that the action leaves alone. */
const LEFT_ALONE = -1;
const SIZES = { minSize: "MinSize", maxSize: "MaxSize", desiredCapacity: "DesiredCapacity" };
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

export const schedule: ResourceKind = {
  defaults: {},
  replaceOn: ["scheduledActionName", "autoscalingGroupName"],
  computed: [
    "arn",
    "desiredCapacity",
    "endTime",
    "maxSize",
    "minSize",
    "recurrence",
    "startTime",
    "timeZone",
  ],
  check: (inputs) =>
    ["startTime", "endTime"]
      .filter((name) => !isTimestamp(inputs[name]))
      .map((property) => ({
        property,
        reason: `"${String(inputs[property])}" cannot be parsed as iso8601 Timestamp Format`,
      })),
  id: (inputs) => inputs["scheduledActionName"] as string,
  outputs: (inputs, _response, { region, accountId }) => ({
    arn: inventedArn(inputs, region, accountId),
    ...Object.fromEntries(Object.keys(SIZES).map((name) => [name, inputs[name] ?? 0])),
    recurrence: inputs["recurrence"] ?? "",
    timeZone: inputs["timeZone"] ?? "",
    startTime: inputs["startTime"] ?? "",
    endTime: inputs["endTime"] ?? "",
  }),
  api: {
    names: { autoscalingGroupName: "AutoScalingGroupName" },
    create: put,
    update: put,
    remove: (state) => groupCall("DeleteScheduledAction", keyOf(state)),
    describe: (state) =>
      groupCall("DescribeScheduledActions", {
        ...groupOf(state),
        ScheduledActionNames: [state["scheduledActionName"] ?? null],
      }),
    read: (response, { scheduledActionName }) => {
      const found = itemWhere(
        response,
        "ScheduledUpdateGroupActions",
        "ScheduledActionName",
        scheduledActionName,
      );
      if (!found) return undefined;
      const sizes = Object.entries(SIZES).map(([name, member]) => [
        name,
        found[member] ?? LEFT_ALONE,
      ]);
      return Object.fromEntries(sizes) as Props;
    },
    readsBack: true,
  },
};

function keyOf(inputs: Props): Props {
  return { ScheduledActionName: inputs["scheduledActionName"], ...groupOf(inputs) };
}

/** A size that is absent is sent as 0, as the provider does: -1 leaves it alone. */
function put(inputs: Props): Call {
  const sizes = Object.entries(SIZES)
    .map(([name, member]) => [member, inputs[name] ?? 0] as const)
    .filter(([, size]) => size !== LEFT_ALONE);
  return groupCall("PutScheduledUpdateGroupAction", {
    ...keyOf(inputs),
    ...Object.fromEntries(sizes),
    Recurrence: textOf(inputs["recurrence"]),
    TimeZone: textOf(inputs["timeZone"]),
    StartTime: textOf(inputs["startTime"]),
    EndTime: textOf(inputs["endTime"]),
  });
}

function textOf(value: Value | undefined): Value | undefined {
  return value === "" ? undefined : value;
}

function isTimestamp(value: Value | undefined): boolean {
  return value === undefined || value === UNKNOWN || value === "" || TIMESTAMP.test(String(value));
}

function inventedArn(inputs: Props, region: string, accountId: string): string {
  const { scheduledActionName, autoscalingGroupName } = inputs;
  const id = stableUuid([autoscalingGroupName, scheduledActionName].join());
  const prefix = `arn:aws:autoscaling:${region}:${accountId}:scheduledUpdateGroupAction:${id}`;
  return `${prefix}:autoScalingGroupName/${autoscalingGroupName}:scheduledActionName/${scheduledActionName}`;
}
