import * as pulumi from "@pulumi/pulumi";
import { InferenceEndpointOutputs } from "../../provider/generated/outputs";
import { PlannedEndpoint } from "../plan/inferenceEndpoint";
import { Ref } from "../plan/value";
import { noteScheduledBounds } from "./notes";
import { merged, outputsOf } from "./outputs";
import { AwsClasses, output, register } from "./register";

/** A SageMaker endpoint that scales. Its arguments and outputs are described in the contract. */
export class InferenceEndpoint extends pulumi.ComponentResource {
  readonly outputs: InferenceEndpointOutputs;

  static readonly type = "mlscale:index:InferenceEndpoint";

  /** `planned` is what the arguments come to; they have been checked. */
  constructor(
    name: string,
    planned: PlannedEndpoint,
    classes: AwsClasses,
    options: pulumi.ComponentResourceOptions,
  ) {
    super(InferenceEndpoint.type, name, {}, options);
    const { plan, endpoint, configuration, scalings, rollbackAlarms } = planned;
    const registered = register(plan, classes, this, name);
    const all = [...scalings.values()];
    const targets = new Map([...scalings].map(([variant, { target }]) => [variant, target]));
    const policies = merged(all.map((each) => each.policies));
    const alarms = merged([...all.map((each) => each.alarms), rollbackAlarms]);

    this.outputs = {
      endpointName: output(new Ref(endpoint, "name"), registered),
      endpointArn: output(new Ref(endpoint, "arn"), registered),
      endpointConfigName: output(new Ref(configuration, "name"), registered),
      resourceIds: outputsOf(targets, "resourceId", registered),
      policyArns: outputsOf(policies, "arn", registered),
      alarmArns: outputsOf(alarms, "arn", registered),
      reliability: pulumi.output(undefined),
    };
    noteScheduledBounds(this, plan);
    this.registerOutputs(this.outputs);
  }
}
