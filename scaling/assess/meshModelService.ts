import { MeshModelServiceArgs } from "../contract/generated/types";
import { firstShare, LoadShare, shareStepsOf } from "../load";
import { PlannedMesh, PlannedVersion, planMeshModelService } from "../plan/meshModelService";
import { retriesOf } from "../plan/meshModelService/traffic";
import { sharesOf, weightsAt } from "../plan/meshModelService/weights";
import { compileMesh, MeshModel } from "../service/mesh";
import { assess, Assessment } from "./assess";
import { serviceSubjects } from "./modelService";
import { Read } from "./subjects";

/** What the reliability of a MeshModelService is about: each version that gets traffic, with its autoscaler. */
export function meshSubjects(planned: PlannedMesh, component: string): readonly Read[] {
  const { args, versions } = planned;
  const { reliability } = args;
  if (reliability === undefined) return [];
  const mesh = proxiesOf(args);
  return versions.flatMap((version, index) => {
    const loadShare = loadShareOf(args, versions, index);
    if (loadShare === 0) return [];
    const service = args.versions[index]?.service ?? reliability.service;
    const { server, placeOf, name } = version;
    const asked = { ...server, args: { ...server.args, reliability: { ...reliability, service } } };
    return serviceSubjects(asked, component).map((read) =>
      ofVersion(read, { name, loadShare, placeOf, ...(mesh && { mesh }) }),
    );
  });
}

/** A version's part of the load: for good, or over the steps of a canary. */
function loadShareOf(
  args: MeshModelServiceArgs,
  versions: readonly PlannedVersion[],
  index: number,
): LoadShare {
  const { canary } = args;
  if (canary === undefined) return sharesOf(versions.map(({ weight }) => weight))[index]!;
  const steps = shareStepsOf(canary.steps, (weightPercent) => {
    return sharesOf(weightsAt(args, weightPercent))[index]!;
  });
  return steps.every(({ share }) => share === 0) ? 0 : steps;
}

/** What the proxies do with requests that fail and instances that fail them. */
function proxiesOf(args: MeshModelServiceArgs): MeshModel | undefined {
  const retries = retriesOf(args);
  const { outlierDetection, mesh } = args;
  return compileMesh({
    ...(retries && {
      retries: {
        attempts: retries.attempts,
        perTrySeconds: retries.perTrySeconds,
        on: [...retries.on],
        ...(retries.backoffSeconds !== undefined && { backoffSeconds: retries.backoffSeconds }),
      },
    }),
    ...(outlierDetection && { outlierDetection }),
    ejectsAtLeastOne: mesh.appMesh !== undefined,
  });
}

interface Version {
  readonly name: string;
  readonly loadShare: LoadShare;
  readonly placeOf: (path: string) => string;
  readonly mesh?: MeshModel;
}

/** The same under the version's name, with its part of the traffic and the proxies in front of it. */
function ofVersion(read: Read, { name, loadShare, placeOf, mesh }: Version): Read {
  const { declared } = read;
  if (declared.autoscaler === undefined) return read;
  const { autoscaler } = declared;
  const named = {
    ...declared,
    name,
    loadShare: firstShare(loadShare),
    path: placeOf(declared.path),
    autoscaler: { ...autoscaler, targetPaths: autoscaler.targetPaths.map(placeOf) },
  };
  if (read.subject === undefined) return { declared: named, why: read.why };
  return { declared: named, subject: { ...read.subject, name, loadShare, ...(mesh && { mesh }) } };
}

export function assessMesh(args: MeshModelServiceArgs, component: string): Assessment | undefined {
  if (args.reliability === undefined) return undefined;
  return assess(args.reliability, meshSubjects(planMeshModelService(args, component), component));
}
