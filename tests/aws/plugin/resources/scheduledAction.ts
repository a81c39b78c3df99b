// STAND-IN for tests and the offline demo, never shipped:
// aws:appautoscaling/scheduledAction:ScheduledAction.
import type { Call, ResourceKind } from "../kind";
import { stableUuid } from "../naming";
import { toApi } from "../translate";
import type { Props } from "../../../plugin-kit/values";
import { itemWhere, scalingCall, TARGET_KEY, targetOf } from "./scaling";

const NAMES = { name: "ScheduledActionName" };

export const scheduledAction: ResourceKind = {
  autoNamed: "name",
  defaults: { timezone: "UTC" },
  replaceOn: ["name", ...TARGET_KEY],
  computed: ["arn"],
  id: ({ name, serviceNamespace, resourceId }) => `${name}-${serviceNamespace}-${resourceId}`,
  outputs: (inputs, _response, { region, accountId }) => ({
    arn: inventedArn(inputs, region, accountId),
  }),
  api: {
    names: NAMES,
    create: put,
    update: put,
    remove: (state) => scalingCall("DeleteScheduledAction", keyOf(state)),
    describe: (state) =>
      scalingCall("DescribeScheduledActions", {
        ...targetOf(state),
        ScheduledActionNames: [state["name"] ?? null],
      }),
    read: (response, { name }) =>
      itemWhere(response, "ScheduledActions", "ScheduledActionName", name) && {},
  },
};

function keyOf(inputs: Props): Props {
  return { ScheduledActionName: inputs["name"], ...targetOf(inputs) };
}

function put(inputs: Props): Call {
  return scalingCall("PutScheduledAction", {
    ...keyOf(inputs),
    Schedule: inputs["schedule"],
    Timezone: inputs["timezone"],
    StartTime: inputs["startTime"],
    EndTime: inputs["endTime"],
    ScalableTargetAction: toApi(inputs["scalableTargetAction"] ?? null, {}),
  });
}

/** PutScheduledAction answers with nothing; the real provider reads the ARN afterwards. */
function inventedArn(inputs: Props, region: string, accountId: string): string {
  const { name, serviceNamespace, resourceId } = inputs;
  const id = stableUuid([name, resourceId, inputs["scalableDimension"]].join());
  const resource = `resource/${serviceNamespace}/${resourceId}`;
  const prefix = `arn:aws:autoscaling:${region}:${accountId}:scheduledAction`;
  return `${prefix}:${id}:${resource}:scheduledActionName/${name}`;
}
