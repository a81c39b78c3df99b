import * as pulumi from "@pulumi/pulumi";
import { EndpointScalingOutputs } from "../../provider/generated/outputs";
import { PlannedEndpointScaling } from "../plan/endpointScaling";
import { Ref } from "../plan/value";
import { noteScheduledBounds } from "./notes";
import { outputsOf } from "./outputs";
import { AwsClasses, output, register } from "./register";

/** Scaling for something that exists already. Described in the contract. */
export class EndpointScaling extends pulumi.ComponentResource {
  readonly outputs: EndpointScalingOutputs;

  static readonly type = "mlscale:index:EndpointScaling";

  /** `planned` is what the arguments come to; they have been checked. */
  constructor(
    name: string,
    { plan, scaling }: PlannedEndpointScaling,
    classes: AwsClasses,
    options: pulumi.ComponentResourceOptions,
  ) {
    super(EndpointScaling.type, name, {}, options);
    const registered = register(plan, classes, this, name);
    this.outputs = {
      resourceId: output(new Ref(scaling.target, "resourceId"), registered),
      policyArns: outputsOf(scaling.policies, "arn", registered),
      alarmArns: outputsOf(scaling.alarms, "arn", registered),
      reliability: pulumi.output(undefined),
    };
    noteScheduledBounds(this, plan);
    this.registerOutputs(this.outputs);
  }
}
