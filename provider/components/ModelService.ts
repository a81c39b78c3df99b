import * as pulumi from "@pulumi/pulumi";
import { ModelServiceOutputs } from "../generated/outputs";
import { hpaNameOf, PlannedModelService } from "../../scaling/plan/modelService";
import { servicePortOf, serviceTypeOf } from "../../scaling/plan/modelService/networkService";
import { addressOf, ServiceObject, urlOf } from "./address";
import { noteReliability } from "./notes";
import { ChildClasses, of, register } from "./register";
import { Work } from "./work";

/** A model server on Kubernetes that scales. Its arguments and outputs are described in the contract. */
export class ModelService extends pulumi.ComponentResource {
  readonly outputs: ModelServiceOutputs;

  static readonly type = "mlscale:index:ModelService";

  /** What the arguments come to; they have been checked, and their reliability has been assessed. */
  constructor(
    name: string,
    { planned, assessment }: Work<PlannedModelService>,
    classes: ChildClasses,
    options: pulumi.ComponentResourceOptions,
  ) {
    super(ModelService.type, name, {}, options);
    const { plan, args, service } = planned;
    const registered = register(plan, classes, this, name);
    const made = of(service, registered) as unknown as ServiceObject;
    const address = addressOf(made, planned.name, serviceTypeOf(args) === "LoadBalancer");
    const namespace = made.metadata.apply((metadata) => metadata?.namespace ?? "default");

    this.outputs = {
      url: urlOf(address, servicePortOf(args)),
      address,
      serviceName: pulumi.output(planned.name),
      deploymentName: pulumi.output(planned.name),
      scalerName: pulumi.output(planned.name),
      hpaName: pulumi.output(hpaNameOf(planned)),
      namespace,
      selector: pulumi.output(planned.selector),
      reliability: pulumi.output(assessment?.figures),
    };
    noteReliability(this, assessment);
    this.registerOutputs(this.outputs);
  }
}
