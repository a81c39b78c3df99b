import { defaults } from "../../contract/generated/defaults";
import { PodSecurity } from "../../contract/generated/types";

type Settings = PodSecurity & typeof defaults.PodSecurity;

/** What is declared, over the restricted profile. */
export function securityOf(security: PodSecurity | undefined): Settings {
  return { ...defaults.PodSecurity, ...security } as Settings;
}

export function podSecurityContext(security: Settings): object {
  const { runAsNonRoot, runAsUser, runAsGroup, fsGroup, seccompProfile } = security;
  return {
    runAsNonRoot,
    runAsUser,
    runAsGroup,
    fsGroup,
    fsGroupChangePolicy: fsGroup === undefined ? undefined : "OnRootMismatch",
    seccompProfile: { type: seccompProfile },
  };
}

export function containerSecurityContext(security: Settings): object {
  const { allowPrivilegeEscalation, readOnlyRootFilesystem, addCapabilities } = security;
  const drop = security.dropAllCapabilities ? ["ALL"] : undefined;
  return {
    allowPrivilegeEscalation,
    readOnlyRootFilesystem,
    capabilities: drop || addCapabilities ? { drop, add: addCapabilities } : undefined,
  };
}
