import * as pulumi from "@pulumi/pulumi";
import { PlannedMesh } from "../../scaling/plan/meshModelService";
import { servicePortOf } from "../../scaling/plan/meshModelService/rootService";
import { replacementOf } from "../../scaling/plan/meshModelService/replacement";
import { hpaNameOf } from "../../scaling/plan/modelService";
import { Ref } from "../../scaling/plan/value";
import { MeshModelServiceOutputs } from "../generated/outputs";
import { ServiceObject, urlOf } from "./address";
import { warnOfMesh } from "./meshNotes";
import { noteReliability } from "./notes";
import { ChildClasses, of, output, register, Registered, valueOf } from "./register";
import { Work } from "./work";

/** A model server in versions behind one name, in a mesh. Its arguments and outputs are described in the contract. */
export class MeshModelService extends pulumi.ComponentResource {
  readonly outputs: MeshModelServiceOutputs;

  static readonly type = "mlscale:index:MeshModelService";

  /** What the arguments come to; they have been checked, and their reliability has been assessed. */
  constructor(
    name: string,
    { planned, assessment }: Work<PlannedMesh>,
    classes: ChildClasses,
    options: pulumi.ComponentResourceOptions,
  ) {
    super(MeshModelService.type, name, {}, options);
    const { plan, args, versions, rootService } = planned;
    const registered = register(plan, classes, this, name);
    const made = of(rootService, registered) as unknown as ServiceObject;
    const namespace = made.metadata.apply((metadata) => metadata?.namespace ?? "default");
    const byVersion = <T>(of: (version: (typeof versions)[number]) => T) =>
      pulumi.output(Object.fromEntries(versions.map((each) => [each.name, of(each)])));

    this.outputs = {
      ...addressOutputs(planned, namespace, registered),
      serviceName: pulumi.output(planned.name),
      namespace,
      weights: byVersion(({ weight }) => weight),
      deploymentNames: byVersion(({ server }) => server.name),
      hpaNames: byVersion(({ server }) => hpaNameOf(server)),
      adapterRules: pulumi.output(planned.adapterRules),
      replacement: pulumi.output(args.mesh.appMesh && replacementOf(args, planned.name)),
      reliability: pulumi.output(assessment?.figures),
    };
    warnOfMesh(this, args);
    noteReliability(this, assessment);
    this.registerOutputs(this.outputs);
  }
}

type AddressOutputs = Pick<MeshModelServiceOutputs, "url" | "host" | "serviceNetworkArn">;

/** Where it is called: by the name that Lattice made, else by that within the cluster. */
function addressOutputs(
  { args, name, traffic: { lattice } }: PlannedMesh,
  namespace: pulumi.Output<string>,
  registered: Registered,
): AddressOutputs {
  const inCluster = pulumi.interpolate`${name}.${namespace}.svc.cluster.local`;
  if (lattice === undefined) {
    return {
      host: inCluster,
      url: urlOf(inCluster, servicePortOf(args)),
      serviceNetworkArn: pulumi.output(undefined),
    };
  }
  const { service, serviceNetwork, scheme, port, customDomainName } = lattice;
  const entries = of(service, registered).dnsEntries;
  const made = pulumi.output(entries).apply((all) => all?.[0]?.domainName ?? "");
  const host =
    customDomainName === undefined ? made : valueOf<string>(customDomainName, registered);
  return {
    host,
    url: urlOf(host, port, scheme),
    serviceNetworkArn: serviceNetwork
      ? output(new Ref(serviceNetwork, "arn"), registered)
      : pulumi.output(undefined),
  };
}
