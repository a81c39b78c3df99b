import { defaults } from "../../contract/generated/defaults";
import { MeshModelServiceArgs, ModelServiceArgs } from "../../contract/generated/types";
import { Identity } from "../modelService/labels";
import { resourceNameOf } from "../modelService/names";
import { planModelService, PlannedModelService } from "../modelService";
import { Plan } from "../plan";
import { PlannedResource } from "../value";
import { adapterOf, adapterRulesOf, planAdapterRules } from "./adapterRules";
import { MeshBackend, MeshContext } from "./context";
import { planMesh, PlannedTraffic } from "./mesh";
import { planRootService, servicePortOf } from "./rootService";
import { placeOf, serverArgsOf, serviceLabel } from "./versions";
import { weightsOf } from "./weights";

/** One version of a MeshModelService, planned as the ModelService that it is. */
export interface PlannedVersion {
  readonly name: string;
  readonly at: string;
  readonly weight: number;
  readonly server: PlannedModelService;
  /** Where what stands at a path of its ModelService was written. */
  readonly placeOf: (path: string) => string;
}

export interface PlannedMesh {
  readonly plan: Plan;
  readonly args: MeshModelServiceArgs;
  /** `metadata.name` of the Service in front of all versions. */
  readonly name: string;
  readonly rootService: PlannedResource;
  readonly versions: readonly PlannedVersion[];
  /** What carries the traffic, where something of it is given out. */
  readonly traffic: PlannedTraffic;
  readonly adapterRules: string | undefined;
}

/** Everything that a MeshModelService is going to register. */
export function planMeshModelService(args: MeshModelServiceArgs, component: string): PlannedMesh {
  const plan = new Plan();
  const name = meshNameOf(args, component);
  const adapterRules = adapterRulesOf(args, name);
  const identity = identityOf(args, name);
  const adapter = adapterOf(args);
  if (adapter && adapterRules) planAdapterRules(plan, identity, adapterRules, adapter);
  const versions = planVersions(plan, args, component, name);
  const deployments = versions.map(({ server }) => server.deployment);
  const rootService = planRootService(plan, identity, deployments);
  const backends = versions.map((version) => backendOf(version, args));
  const context: MeshContext = { plan, args, name, identity, rootService, backends };
  const traffic = planMesh(context);
  return { plan, args, name, rootService, versions, traffic, adapterRules };
}

export function meshNameOf(args: MeshModelServiceArgs, component: string): string {
  return resourceNameOf(args, component);
}

function planVersions(
  plan: Plan,
  args: MeshModelServiceArgs,
  component: string,
  name: string,
): readonly PlannedVersion[] {
  const weights = weightsOf(args);
  return args.versions.map((version, index) => {
    const at = `versions[${index}]`;
    const place = placeOf(version, at);
    const server = planModelService(
      serverArgsOf(args, version, name),
      component,
      plan.part(version.name, place),
    );
    return { name: version.name, at, weight: weights[index]!, server, placeOf: place };
  });
}

function backendOf(version: PlannedVersion, args: MeshModelServiceArgs): MeshBackend {
  const { name, at, weight, server } = version;
  const declared = args.versions.find((each) => each.name === name);
  return {
    name,
    serviceName: server.name,
    weight,
    at,
    service: server.service,
    deployment: server.deployment,
    selector: server.selector,
    loadBalancerArn: declared?.loadBalancerArn,
  };
}

/** What belongs to no version is named and labelled after the whole. */
function identityOf(args: MeshModelServiceArgs, name: string): Identity {
  const { namespace, labels, annotations, health } = args;
  const whole = {
    namespace,
    labels: { ...labels, [serviceLabel]: name },
    annotations,
    health,
    port: args.port ?? defaults.MeshModelService.port,
    service: { port: servicePortOf(args) },
  } as unknown as ModelServiceArgs;
  return { args: whole, name, selector: { [serviceLabel]: name } };
}
