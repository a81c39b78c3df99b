import * as pulumi from "@pulumi/pulumi";
import { PlannedFleet } from "../../scaling/plan/predictiveFleet";
import { suspendProcessesCommand } from "../../scaling/plan/predictiveFleet/suspendCommand";
import { Ref } from "../../scaling/plan/value";
import { PredictiveFleetOutputs } from "../generated/outputs";
import { warnOfFleet } from "./fleetNotes";
import { noteReliability } from "./notes";
import { outputsOf } from "./outputs";
import { ChildClasses, output, register, Registered, valueOf } from "./register";
import { Work } from "./work";

/** A fleet of EC2 instances that scales ahead of its load. Its arguments and outputs are described in the contract. */
export class PredictiveFleet extends pulumi.ComponentResource {
  readonly outputs: PredictiveFleetOutputs;

  static readonly type = "mlscale:index:PredictiveFleet";

  /** What the arguments come to; they have been checked, and their reliability has been assessed. */
  constructor(
    name: string,
    { planned, assessment }: Work<PlannedFleet>,
    classes: ChildClasses,
    options: pulumi.ComponentResourceOptions,
  ) {
    super(PredictiveFleet.type, name, {}, options);
    const registered = register(planned.plan, classes, this, name);
    const { live, groups, policies, alarms, template } = planned;
    const byKey = new Map(groups.map(({ key, resource }) => [key, resource]));
    this.outputs = {
      groupName: output(new Ref(live.resource, "name"), registered),
      groupArn: output(new Ref(live.resource, "arn"), registered),
      groupNames: outputsOf(byKey, "name", registered),
      launchTemplateId: valueOf<string>(template.id, registered),
      launchTemplateVersion: valueOf<string>(template.version, registered),
      policyArns: outputsOf(policies, "arn", registered),
      alarmArns: outputsOf(alarms, "arn", registered),
      ...rolloutOutputs(planned, registered),
      reliability: pulumi.output(assessment?.figures),
    };
    warnOfFleet(this, planned.args);
    noteReliability(this, assessment);
    this.registerOutputs(this.outputs);
  }
}

type RolloutOutputs = Pick<
  PredictiveFleetOutputs,
  "applicationName" | "deploymentGroupName" | "suspendProcessesCommand"
>;

/** What a pipeline needs to create deployments. */
function rolloutOutputs({ args, rollout }: PlannedFleet, registered: Registered): RolloutOutputs {
  const command = rollout && suspendProcessesCommand(args, rollout);
  const { application, deploymentGroup } = rollout ?? {};
  return {
    applicationName: valueOf<string | undefined>(
      application && new Ref(application, "name"),
      registered,
    ),
    deploymentGroupName: valueOf<string | undefined>(
      deploymentGroup?.inputs["deploymentGroupName"],
      registered,
    ),
    suspendProcessesCommand: valueOf<string | undefined>(command, registered),
  };
}
