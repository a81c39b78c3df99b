import { defaults } from "../../contract/generated/defaults";
import { ModelServiceArgs, ServedModel } from "../../contract/generated/types";
import { securityOf } from "./security";

/** A volume of the pod, and how a container sees it. */
export interface MountedVolume {
  readonly volume: object;
  readonly mount: object;
}

/** Where the model is; nothing where it is in the server's image. */
export function modelVolume(model: ServedModel = {}): MountedVolume | undefined {
  const { volume, download, image } = model;
  if (volume) {
    const readOnly = volume.readOnly ?? defaults.ModelVolume.readOnly;
    const source = { persistentVolumeClaim: { claimName: volume.claimName, readOnly } };
    return mounted(model, source, { readOnly, subPath: volume.subPath });
  }
  if (download) return mounted(model, { emptyDir: { sizeLimit: download.sizeLimit } }, {});
  if (image === undefined) return undefined;
  const { reference, pullPolicy } = image;
  return mounted(model, { image: { reference, pullPolicy } }, { readOnly: true });
}

function mounted({ mountPath }: ServedModel, source: object, how: object): MountedVolume {
  const name = "model";
  return {
    volume: { name, ...source },
    mount: { name, mountPath: mountPath ?? defaults.ServedModel.mountPath, ...how },
  };
}

/** What the server writes to while its root file system is read-only. */
export function temporaryVolume({ security }: ModelServiceArgs): MountedVolume | undefined {
  const { readOnlyRootFilesystem, temporaryDirectorySize } = securityOf(security);
  if (!readOnlyRootFilesystem) return undefined;
  return {
    volume: { name: "tmp", emptyDir: { sizeLimit: temporaryDirectorySize } },
    mount: { name: "tmp", mountPath: "/tmp" },
  };
}

export function sharedMemoryVolume({ resources }: ModelServiceArgs): MountedVolume | undefined {
  const { sharedMemory } = resources;
  if (sharedMemory === undefined) return undefined;
  return {
    volume: { name: "shm", emptyDir: { medium: "Memory", sizeLimit: sharedMemory } },
    mount: { name: "shm", mountPath: "/dev/shm" },
  };
}
