import { defaults } from "../../contract/generated/defaults";
import { FleetLaunch, FleetVolume, PredictiveFleetArgs } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** What instances are started with, beyond the shape. */
export function checkLaunch(args: PredictiveFleetArgs): readonly Problem[] {
  const { launch } = args;
  if (launch === undefined) return [];
  return [
    ...type(args, launch),
    ...(launch.volumes ?? []).flatMap((each, i) => volume(each, `launch.volumes[${i}]`)),
    ...hibernation(launch),
  ];
}

function type({ instances }: PredictiveFleetArgs, launch: FleetLaunch): readonly Problem[] {
  const { instanceType } = launch;
  return [
    ...when(instanceType === undefined && instances === undefined, () =>
      said(
        "launch.instanceType",
        "no instance type",
        "one, or instances with types or requirements",
        "give launch.instanceType",
      ),
    ),
    ...when(instanceType !== undefined && instances?.requirements !== undefined, () =>
      problem(
        "launch.instanceType",
        instanceType,
        "none beside instances.requirements, which chooses the types",
        "drop one of the two",
      ),
    ),
  ];
}

interface Limits {
  readonly iops?: readonly [number, number];
  /** Most operations for each GiB. */
  readonly iopsPerGib?: number;
  /** Operations that must be given. */
  readonly needsIops?: true;
  readonly throughput?: true;
  readonly gib: readonly [number, number];
}

/** Sources: EBS user guide, "Amazon EBS volume types"; API reference of EbsBlockDevice. */
const limits: Readonly<Record<NonNullable<FleetVolume["type"]>, Limits>> = {
  gp2: { gib: [1, 16_384] },
  gp3: { iops: [3000, 80_000], iopsPerGib: 500, throughput: true, gib: [1, 65_536] },
  io1: { iops: [100, 64_000], iopsPerGib: 50, needsIops: true, gib: [4, 16_384] },
  io2: { iops: [100, 256_000], iopsPerGib: 1000, needsIops: true, gib: [4, 65_536] },
  st1: { gib: [125, 16_384] },
  sc1: { gib: [125, 16_384] },
  standard: { gib: [1, 1024] },
};

function volume(declared: FleetVolume, path: string): readonly Problem[] {
  const type = declared.type ?? defaults.FleetVolume.type;
  const { gib, throughput } = limits[type];
  const { sizeGib, snapshotId, throughputMibps } = declared;
  return [
    ...operations(declared, type, path),
    ...ratios(declared, type, path),
    ...when(throughputMibps !== undefined && !throughput, () =>
      problem(
        `${path}.throughputMibps`,
        throughputMibps,
        "it with type gp3",
        "drop it, or use gp3",
      ),
    ),
    ...when(sizeGib === undefined && snapshotId === undefined, () =>
      said(`${path}.sizeGib`, "no size", "one, unless snapshotId has it", "give sizeGib"),
    ),
    ...when(sizeGib !== undefined && (sizeGib < gib[0] || sizeGib > gib[1]), () =>
      problem(`${path}.sizeGib`, sizeGib, `${gib[0]} to ${gib[1]} GiB with ${type}`, "move it"),
    ),
  ];
}

function operations(
  { iops }: FleetVolume,
  type: NonNullable<FleetVolume["type"]>,
  path: string,
): readonly Problem[] {
  const { iops: range, needsIops } = limits[type];
  const at = `${path}.iops`;
  if (iops === undefined) {
    return when(needsIops === true, () =>
      said(at, "no iops", `it with type ${type}, which is bought by operations`, "give iops"),
    );
  }
  if (range === undefined) {
    return [problem(at, iops, "it with gp3, io1 or io2", "drop it, or use one of those")];
  }
  const [least, most] = range;
  return when(iops < least || iops > most, () =>
    problem(at, iops, `${least} to ${most} with type ${type}`, "move it"),
  );
}

/** Operations that a gp3 volume has without buying any. */
const includedIops = 3000;

/** Most MiB per second of a gp3 volume for each operation. */
const throughputPerIops = 0.25;

/** What a volume has of one limits what it may have of another. */
function ratios(
  { iops, sizeGib, throughputMibps: throughput }: FleetVolume,
  type: NonNullable<FleetVolume["type"]>,
  path: string,
): readonly Problem[] {
  const { iopsPerGib } = limits[type];
  const included = type === "gp3" ? includedIops : 0;
  const mostIops = Math.max((sizeGib ?? Infinity) * (iopsPerGib ?? Infinity), included);
  const mostThroughput = (iops ?? includedIops) * throughputPerIops;
  return [
    ...when(iops !== undefined && iops > mostIops, () =>
      problem(
        `${path}.iops`,
        iops,
        `at most ${mostIops} for ${sizeGib} GiB of ${type}`,
        "lower it, or raise sizeGib",
      ),
    ),
    ...when(type === "gp3" && throughput !== undefined && throughput > mostThroughput, () =>
      problem(
        `${path}.throughputMibps`,
        throughput,
        `at most ${mostThroughput} with ${iops ?? includedIops} iops`,
        "raise iops to four times the throughput, or lower it",
      ),
    ),
  ];
}

/** The memory is written to the root volume, which must be declared to be encrypted. */
function hibernation({ hibernation: isOn, volumes = [] }: FleetLaunch): readonly Problem[] {
  return when(isOn === true && volumes.length === 0, () =>
    said(
      "launch.volumes",
      "no volumes with hibernation",
      "the root volume, encrypted and large enough for the memory",
      "declare the root volume of the image",
    ),
  );
}
