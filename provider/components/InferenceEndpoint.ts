import * as pulumi from "@pulumi/pulumi";
import { InferenceEndpointOutputs } from "../generated/types";
import { PlannedEndpoint } from "../plan/inferenceEndpoint";
import { Ref } from "../plan/value";
import { noteScheduledBounds } from "./notes";
import { merged, outputsOf } from "./outputs";
import { AwsClasses, output, register } from "./register";

/** A SageMaker endpoint that scales. Its arguments and outputs are described in the contract. */
export class InferenceEndpoint
  extends pulumi.ComponentResource
  implements InferenceEndpointOutputs
{
  readonly endpointName: pulumi.Output<string>;
  readonly endpointArn: pulumi.Output<string>;
  readonly endpointConfigName: pulumi.Output<string>;
  readonly resourceIds: pulumi.Output<Record<string, string>>;
  readonly policyArns: pulumi.Output<Record<string, string>>;
  readonly alarmArns: pulumi.Output<Record<string, string>>;

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

    this.endpointName = output(new Ref(endpoint, "name"), registered);
    this.endpointArn = output(new Ref(endpoint, "arn"), registered);
    this.endpointConfigName = output(new Ref(configuration, "name"), registered);
    this.resourceIds = outputsOf(targets, "resourceId", registered);
    this.policyArns = outputsOf(merged(all.map((each) => each.policies)), "arn", registered);
    const alarms = merged([...all.map((each) => each.alarms), rollbackAlarms]);
    this.alarmArns = outputsOf(alarms, "arn", registered);
    noteScheduledBounds(this, plan);
    this.registerOutputs({
      endpointName: this.endpointName,
      endpointArn: this.endpointArn,
      endpointConfigName: this.endpointConfigName,
      resourceIds: this.resourceIds,
      policyArns: this.policyArns,
      alarmArns: this.alarmArns,
    });
  }
}
