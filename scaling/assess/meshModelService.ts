import { MeshModelServiceArgs } from "../contract/generated/types";
import { planMeshModelService, PlannedMesh } from "../plan/meshModelService";
import { sharesOf } from "../plan/meshModelService/weights";
import { assess, Assessment } from "./assess";
import { serviceSubjects } from "./modelService";
import { Read } from "./subjects";

/** What the reliability of a MeshModelService is about: each version that gets traffic, with its autoscaler. */
export function meshSubjects(planned: PlannedMesh, component: string): readonly Read[] {
  const { reliability } = planned.args;
  if (reliability === undefined) return [];
  const shares = sharesOf(planned.versions.map(({ weight }) => weight));
  return planned.versions.flatMap((version, index) => {
    const loadShare = shares[index]!;
    if (!(loadShare > 0)) return [];
    const service = planned.args.versions[index]?.service ?? reliability.service;
    const { server, placeOf, name } = version;
    const asked = { ...server, args: { ...server.args, reliability: { ...reliability, service } } };
    return serviceSubjects(asked, component).map((read) =>
      ofVersion(read, { name, loadShare, placeOf }),
    );
  });
}

interface Version {
  readonly name: string;
  readonly loadShare: number;
  readonly placeOf: (path: string) => string;
}

/** The same under the version's name, with its part of the traffic. */
function ofVersion(read: Read, { name, loadShare, placeOf }: Version): Read {
  const { declared } = read;
  if (declared.autoscaler === undefined) return read;
  const { autoscaler } = declared;
  const named = {
    ...declared,
    name,
    loadShare,
    path: placeOf(declared.path),
    autoscaler: { ...autoscaler, targetPaths: autoscaler.targetPaths.map(placeOf) },
  };
  if (read.subject === undefined) return { declared: named, why: read.why };
  return { declared: named, subject: { ...read.subject, name, loadShare } };
}

export function assessMesh(args: MeshModelServiceArgs, component: string): Assessment | undefined {
  if (args.reliability === undefined) return undefined;
  return assess(args.reliability, meshSubjects(planMeshModelService(args, component), component));
}
