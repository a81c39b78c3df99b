import {
  AutoScalingGroup,
  DeploymentConfig,
  DeploymentGroup,
  Ec2Fragment,
  GroupAttachment,
  GroupPolicy,
  GroupSchedule,
  LaunchConfiguration,
  LaunchTemplate,
  LifecycleHook,
  PlanInstruction,
  ScalingPlan,
  WarmPoolOf,
} from "../model/ec2";
import { Field, isAbsent, isKnown, known, notKnown } from "../model/field";
import { deploymentsBy, groupsAmong } from "./ec2/deployedGroups";
import { launchTemplateFor } from "./ec2/launchTemplates";
import { invert, Link, NameIndex, Referrers, resolve } from "./link";
import type { ScalingModel } from "./scalingModel";

/** What names the group that it belongs to. */
export type PartOfGroup =
  GroupPolicy | GroupSchedule | GroupAttachment | LifecycleHook | WarmPoolOf;

/** An instruction together with the plan that holds it. */
export interface PlacedInstruction {
  readonly plan: ScalingPlan;
  readonly instruction: PlanInstruction;
}

const nameProperties = ["autoscalingGroupName", "autoScalingGroupName"];
const groupResource = /^autoScalingGroup\/(.+)$/;

/**
 * What belongs to which Auto Scaling group, by its name or by the dependency on it. What only the
 * deployment decides is "undecided"; "missing" is a group that the program surely does not declare.
 */
export class Ec2Links {
  private readonly found = new WeakMap<PartOfGroup, Link<AutoScalingGroup>>();

  constructor(private readonly model: ScalingModel) {}

  groupOf(part: PartOfGroup): Link<AutoScalingGroup> {
    const kept = this.found.get(part);
    if (kept) return kept;
    const link = this.around(part) ?? this.groupNamed(part, nameProperties, part.groupName);
    this.found.set(part, link);
    return link;
  }

  /** The group that an instruction of a plan is about; "missing" too for one about another service. */
  groupOfInstruction({ plan, instruction }: PlacedInstruction): Link<AutoScalingGroup> {
    const { serviceNamespace, resourceId } = instruction;
    if (isKnown(serviceNamespace) && serviceNamespace.value !== "autoscaling") {
      return { state: "missing" };
    }
    const name = isKnown(resourceId) ? groupResource.exec(resourceId.value)?.[1] : undefined;
    if (isKnown(resourceId) && name === undefined) return { state: "missing" };
    const field = name === undefined ? notKnown(resourceId.path) : known(name, resourceId.path);
    return this.groupNamed(plan, ["scalingInstructions"], field);
  }

  policiesOf(group: AutoScalingGroup): Referrers<GroupPolicy> {
    return this.partsOf("groupPolicy")(group);
  }

  schedulesOf(group: AutoScalingGroup): Referrers<GroupSchedule> {
    return this.partsOf("groupSchedule")(group);
  }

  /** Traffic sources that resources of their own attach to a group. */
  attachmentsOf(group: AutoScalingGroup): Referrers<GroupAttachment> {
    return this.partsOf("groupAttachment")(group);
  }

  /** Hooks of a group, those that it declares itself among them. */
  hooksOf(group: AutoScalingGroup): Referrers<LifecycleHook> {
    return this.partsOf("lifecycleHook")(group);
  }

  /** Warm pools that are declared as resources of their own. */
  warmPoolsOf(group: AutoScalingGroup): Referrers<WarmPoolOf> {
    return this.partsOf("warmPool")(group);
  }

  /** Instructions of scaling plans about a group. */
  instructionsOf(group: AutoScalingGroup): Referrers<PlacedInstruction> {
    return this.model.derived("ec2 instructions", () => {
      const placed = this.model.all("scalingPlan").flatMap(placedIn);
      return invert(placed, (each) => this.groupOfInstruction(each));
    })(group);
  }

  /** The groups that a deployment group deploys to. */
  groupsOf(deployment: DeploymentGroup): Referrers<AutoScalingGroup> {
    return groupsAmong(deployment, this.model.graph, this.groups);
  }

  deploymentGroupsOf(group: AutoScalingGroup): Referrers<DeploymentGroup> {
    return this.model.derived("ec2 deployments", () =>
      deploymentsBy(this.model.all("deploymentGroup"), (each) => this.groupsOf(each)),
    )(group);
  }

  /** The program's own configuration behind a deployment group; "missing" for those of AWS. */
  configOf(deployment: DeploymentGroup): Link<DeploymentConfig> {
    if (isAbsent(deployment.configName)) return { state: "missing" };
    return resolve(this.model.graph, {
      from: deployment,
      properties: ["deploymentConfigName"],
      name: [deployment.configName],
      among: this.model.derived(
        "ec2 deployment configs",
        () => new NameIndex(this.model.all("deploymentConfig"), ({ name }) => [name]),
      ),
      closed: isKnown(deployment.configName),
    });
  }

  /** The launch template of a group, be it of one instance type or of several. */
  launchTemplateOf(group: AutoScalingGroup): Link<LaunchTemplate> {
    return launchTemplateFor(group, this.model);
  }

  launchConfigurationOf(group: AutoScalingGroup): Link<LaunchConfiguration> {
    if (isAbsent(group.launchConfigurationName)) return { state: "missing" };
    return resolve(this.model.graph, {
      from: group,
      properties: ["launchConfiguration", "launchConfigurationName"],
      name: [group.launchConfigurationName],
      among: this.model.derived(
        "ec2 launch configurations",
        () => new NameIndex(this.model.all("launchConfiguration"), ({ name }) => [name]),
      ),
      closed: isKnown(group.launchConfigurationName),
    });
  }

  /** Hooks that a group declares itself can belong to no other. */
  private around(part: PartOfGroup): Link<AutoScalingGroup> | undefined {
    if (part.kind !== "lifecycleHook" || part.path === "") return undefined;
    const group = this.model.all("autoScalingGroup").find(({ source }) => source === part.source);
    return group && { state: "linked", to: group, by: "name" };
  }

  private groupNamed(
    from: Ec2Fragment,
    properties: readonly string[],
    name: Field<string>,
  ): Link<AutoScalingGroup> {
    return resolve(this.model.graph, {
      from,
      properties,
      name: [name],
      among: this.groups,
      closed: isKnown(name),
    });
  }

  private get groups(): NameIndex<AutoScalingGroup> {
    return this.model.derived(
      "ec2 groups",
      () => new NameIndex(this.model.all("autoScalingGroup"), ({ name }) => [name]),
    );
  }

  private partsOf<K extends PartOfGroup["kind"]>(
    kind: K,
  ): (group: AutoScalingGroup) => Referrers<Extract<PartOfGroup, { kind: K }>> {
    type Part = Extract<PartOfGroup, { kind: K }>;
    return this.model.derived(`ec2 parts ${kind}`, () =>
      invert(this.model.all(kind) as unknown as readonly Part[], (part) => this.groupOf(part)),
    );
  }
}

/** The instructions of a plan, as far as they are known. */
export function placedIn(plan: ScalingPlan): readonly PlacedInstruction[] {
  const { instructions } = plan;
  return isKnown(instructions)
    ? instructions.value.map((instruction) => ({ plan, instruction }))
    : [];
}
