import { MeshModelServiceArgs } from "../../contract/generated/types";
import { Identity } from "../modelService/labels";
import { Plan } from "../plan";
import { PlannedResource } from "../value";

/** A version as the mesh sends requests to it. */
export interface MeshBackend {
  /** The version's name. */
  readonly name: string;
  readonly serviceName: string;
  readonly weight: number;
  /** Where the version stands in the arguments, as `versions[0]`. */
  readonly at: string;
  readonly service: PlannedResource;
  readonly deployment: PlannedResource;
  /** Labels that select its pods. */
  readonly selector: Readonly<Record<string, string>>;
  readonly loadBalancerArn: unknown;
}

/** What the objects of every mesh are made from. */
export interface MeshContext {
  readonly plan: Plan;
  readonly args: MeshModelServiceArgs;
  /** `metadata.name` of the Service in front of all versions, and of what routes to them. */
  readonly name: string;
  /** For the metadata of objects that belong to no version. */
  readonly identity: Identity;
  readonly rootService: PlannedResource;
  readonly backends: readonly MeshBackend[];
}
