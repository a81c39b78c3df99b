import { defaults } from "../../contract/generated/defaults";
import { PredictiveFleetArgs } from "../../contract/generated/types";
import { Plan } from "../plan";
import { PlannedResource, Ref } from "../value";
import { planAlarms } from "./alarms";
import { FleetGroup } from "./fleetGroup";
import { GroupParts, planGroup } from "./group";
import { planInstanceIdentity } from "./instanceRole";
import { latestVersion, planLaunchTemplate } from "./launchTemplate";
import { TemplateVersion } from "./mixedInstances";
import { planNotifications } from "./notifications";
import { planPolicies, PlannedPolicies } from "./policies";
import { planRollout, PlannedRollout } from "./rollout";
import { planScalingPlan } from "./scalingPlan";
import { planSchedule } from "./schedule";

export interface PlannedFleet {
  readonly plan: Plan;
  readonly args: PredictiveFleetArgs;
  readonly groups: readonly FleetGroup[];
  readonly live: FleetGroup;
  readonly template: TemplateVersion;
  /** By the key of the component's outputs. */
  readonly policies: ReadonlyMap<string, PlannedResource>;
  readonly alarms: ReadonlyMap<string, PlannedResource>;
  readonly rollout: PlannedRollout | undefined;
}

/** Everything that a PredictiveFleet is going to register. */
export function planPredictiveFleet(args: PredictiveFleetArgs, component: string): PlannedFleet {
  const plan = new Plan();
  const started = planStart(plan, args, component);
  const groups = colorsOf(args).map((group) =>
    planGroup(plan, { args, component, ...started }, group),
  );
  const live = groups.find(({ isLive }) => isLive)!;
  const scaled = planScaling(plan, args, component, groups, live);
  (args.schedules ?? []).forEach((each, index) => planSchedule(plan, live, each, index));
  if (args.notifications) planNotifications(plan, args.notifications, groups);
  const own = planAlarms(plan, args, groups, scaled.predictiveByGroup);
  const rollout = planRollout(plan, args, component, {
    groups,
    alarms: own,
    ...(started.made && { launchTemplate: started.made }),
    ...(started.role && { instanceRole: started.role }),
  });
  return {
    plan,
    args,
    groups,
    live,
    template: started.template,
    policies: scaled.policies,
    alarms: new Map([...scaled.alarms, ...own]),
    rollout,
  };
}

interface Started extends Pick<GroupParts, "template" | "after"> {
  readonly made: PlannedResource | undefined;
  readonly role: PlannedResource | undefined;
}

/** The launch template, made or given; of both, none is refused by the contract. */
function planStart(plan: Plan, args: PredictiveFleetArgs, component: string): Started {
  const { launch, launchTemplate } = args;
  if (launch === undefined) {
    const { id, version } = launchTemplate ?? {};
    return { template: { id, version }, after: [], made: undefined, role: undefined };
  }
  const identity = planInstanceIdentity(plan, args, launch);
  const made = planLaunchTemplate(plan, args, launch, component, identity);
  const template = { id: new Ref(made, "id"), version: latestVersion(made) };
  return { template, after: [], made, role: identity.role };
}

/** One group, or the two of blue/green, of which one serves. */
function colorsOf({ rollout }: PredictiveFleetArgs): readonly Omit<FleetGroup, "resource">[] {
  const { blueGreen } = rollout ?? {};
  if (blueGreen === undefined) return [{ key: "fleet", isLive: true, suffix: "" }];
  const live = blueGreen.liveColor ?? defaults.BlueGreenRollout.liveColor;
  return [
    { key: "blue", isLive: live === "Blue", suffix: "blue" },
    { key: "green", isLive: live === "Green", suffix: "green" },
  ];
}

/** Policies of the groups; the older product's plan in their place where it is asked for. */
function planScaling(
  plan: Plan,
  args: PredictiveFleetArgs,
  component: string,
  groups: readonly FleetGroup[],
  live: FleetGroup,
): PlannedPolicies {
  if (args.scalingPlan === undefined) return planPolicies(plan, args, groups);
  planScalingPlan(plan, args, component, live);
  return { policies: new Map(), alarms: new Map(), predictiveByGroup: new Map() };
}
