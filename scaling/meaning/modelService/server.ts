import { defaults } from "../../contract/generated/defaults";
import { ModelServiceArgs } from "../../contract/generated/types";
import { securityOf } from "../../plan/modelService/security";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** The container: its variables, its folders, its probes and what it may do. */
export function checkServer(args: ModelServiceArgs): readonly Problem[] {
  return [
    ...variables(args, ""),
    ...variables(args.model?.download ?? {}, "model.download."),
    ...folders(args),
    ...probes(args),
    ...privileges(args),
  ];
}

const variableForm = /^[A-Za-z_.-][A-Za-z0-9_.-]*$/;

function variables(
  { env, secretEnv }: Pick<ModelServiceArgs, "env" | "secretEnv">,
  prefix: string,
): readonly Problem[] {
  const names = Object.keys(env ?? {});
  return [
    ...names.flatMap((name) =>
      when(!variableForm.test(name) || name.length > 1000, () =>
        problem(
          `${prefix}env`,
          name,
          "names of letters, digits, dashes, dots and underscores that do not begin with a digit",
          "rename the variable",
        ),
      ),
    ),
    ...(secretEnv ?? []).flatMap(({ name }, index) =>
      when(names.includes(name), () =>
        problem(
          `${prefix}secretEnv[${index}].name`,
          name,
          `a name that ${prefix}env does not have`,
          "drop one of the two",
        ),
      ),
    ),
  ];
}

/** Folders of the pod that a model's volume would hide. */
const taken = ["/", "/tmp", "/dev", "/dev/shm", "/proc", "/sys"];

function folders({ model }: ModelServiceArgs): readonly Problem[] {
  const { mountPath, volume, download, image } = model ?? {};
  const path = (mountPath ?? defaults.ServedModel.mountPath).replace(/(?<=.)\/+$/, "");
  const mounted = volume ?? download ?? image;
  const steps = [path, volume?.subPath ?? ""].flatMap((each) => each.split("/"));
  return [
    ...when(mounted !== undefined && taken.includes(path), () =>
      problem(
        "model.mountPath",
        mountPath,
        "a folder of its own, as /models",
        "choose another folder",
      ),
    ),
    ...when(mountPath !== undefined && mounted === undefined, () =>
      problem(
        "model.mountPath",
        mountPath,
        "it with volume, download or image",
        "drop it, or say where the model comes from",
      ),
    ),
    ...when(steps.includes(".."), () =>
      said(
        volume?.subPath?.includes("..") ? "model.volume.subPath" : "model.mountPath",
        "a path with ..",
        "a path that does not lead upward",
        "write the folder itself",
      ),
    ),
  ];
}

function probes(args: ModelServiceArgs): readonly Problem[] {
  const readiness = { ...defaults.ReadinessProbe, ...args.health?.readiness };
  const liveness = { ...defaults.LivenessProbe, ...args.health?.liveness };
  const quiet = readiness.periodSeconds * readiness.failureThreshold;
  const patience = liveness.periodSeconds * liveness.failureThreshold;
  return when(liveness.enabled && patience < quiet, () =>
    said(
      "health.liveness",
      `a restart after ${patience} seconds`,
      `at least the ${quiet} seconds after which the readiness probe takes the pod out, so that a busy server is spared before it is killed`,
      "raise periodSeconds or failureThreshold of health.liveness",
    ),
  );
}

function privileges({ security }: ModelServiceArgs): readonly Problem[] {
  const settings = securityOf(security);
  return [
    ...when(settings.runAsNonRoot && settings.runAsUser === 0, () =>
      problem(
        "security.runAsUser",
        0,
        "a user other than root while runAsNonRoot is true",
        "give another user, or set runAsNonRoot to false",
      ),
    ),
    ...(security?.addCapabilities ?? []).flatMap((name, index) =>
      when(!/^[A-Z][A-Z_]*$/.test(name) || name.startsWith("CAP_"), () =>
        problem(
          `security.addCapabilities[${index}]`,
          name,
          "a capability without the prefix CAP_, as IPC_LOCK",
          "correct the name",
        ),
      ),
    ),
    ...when(
      security?.temporaryDirectorySize !== undefined && !settings.readOnlyRootFilesystem,
      () =>
        problem(
          "security.temporaryDirectorySize",
          security?.temporaryDirectorySize,
          "it while readOnlyRootFilesystem is true",
          "drop it, or keep the root file system read-only",
        ),
    ),
  ];
}
