import * as pulumi from "@pulumi/pulumi";
import { EndpointScalingOutputs } from "../../provider/generated/outputs";
import { PlannedEndpointScaling } from "../../scaling/plan/endpointScaling";
import { Ref } from "../../scaling/plan/value";
import { noteReliability, noteScheduledBounds } from "./notes";
import { outputsOf } from "./outputs";
import { ChildClasses, output, register } from "./register";
import { Work } from "./work";

/** Scaling for something that exists already. Described in the contract. */
export class EndpointScaling extends pulumi.ComponentResource {
  readonly outputs: EndpointScalingOutputs;

  static readonly type = "mlscale:index:EndpointScaling";

  /** What the arguments come to; they have been checked, and their reliability has been assessed. */
  constructor(
    name: string,
    { planned, assessment }: Work<PlannedEndpointScaling>,
    classes: ChildClasses,
    options: pulumi.ComponentResourceOptions,
  ) {
    super(EndpointScaling.type, name, {}, options);
    const { plan, scaling } = planned;
    const registered = register(plan, classes, this, name);
    this.outputs = {
      resourceId: output(new Ref(scaling.target, "resourceId"), registered),
      policyArns: outputsOf(scaling.policies, "arn", registered),
      alarmArns: outputsOf(scaling.alarms, "arn", registered),
      reliability: pulumi.output(assessment?.figures),
    };
    noteScheduledBounds(this, plan);
    noteReliability(this, assessment);
    this.registerOutputs(this.outputs);
  }
}
