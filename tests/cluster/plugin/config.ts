// STAND-IN for tests and the offline demo, never shipped: the provider's own configuration.
import { isDeepStrictEqual } from "node:util";
import type { Change } from "../../plugin-kit/changes";
import { isProps, UNKNOWN, type Props, type Value } from "../../plugin-kit/values";
import { readKubeconfig, type Access } from "../api/kubeconfig";

export interface Configuration {
  /** Absent: offline. */
  readonly access?: Access;
  /** For objects that name none. */
  readonly namespace: string;
  readonly enablePatchForce: boolean;
  readonly upsertExistingObjects: boolean;
  /** How long to wait for an object that says nothing of it itself. */
  readonly awaitSeconds: number;
}

export const OFFLINE: Configuration = {
  namespace: "default",
  enablePatchForce: false,
  upsertExistingObjects: false,
  awaitSeconds: 0,
};

const AWAIT_SECONDS = 60;

/** The settings that say which cluster is meant. */
const CLUSTER = ["kubeconfig", "context", "cluster"];

/**
 * Another server is another provider, and so may be one that is not known yet, as in the real
 * provider; unless `clusterIdentifier` says that it is the same.
 */
export function diffConfig(olds: Props, news: Props): Change[] {
  const names = Object.keys({ ...olds, ...news });
  const changed = names.filter((name) => !isDeepStrictEqual(olds[name], news[name]));
  const identity = news["clusterIdentifier"];
  const isTold = identity !== undefined && olds["clusterIdentifier"] !== undefined;
  return changed.map((path) => ({
    path,
    kind: "update",
    replaces: isTold
      ? path === "clusterIdentifier"
      : CLUSTER.includes(path) && (news[path] === UNKNOWN || isAnotherServer(olds, news)),
  }));
}

/** MLSCALE_KUBERNETES_STANDIN=offline: whatever the kubeconfig says, no server is called. */
export function configurationOf(
  args: Props,
  variables: Map<string, string>,
  environment: NodeJS.ProcessEnv,
): Configuration {
  const setting = (name: string): string | undefined =>
    textOf(args[name]) ?? (variables.get(`kubernetes:config:${name}`) || undefined);
  const kubeconfig = setting("kubeconfig") ?? environment["KUBECONFIG"];
  const isOffline = environment["MLSCALE_KUBERNETES_STANDIN"] === "offline" || !kubeconfig;
  const access = isOffline ? undefined : readKubeconfig(kubeconfig, setting("context"));
  return {
    ...(access && { access }),
    namespace: setting("namespace") ?? access?.namespace ?? OFFLINE.namespace,
    enablePatchForce: setting("enablePatchForce") === "true",
    upsertExistingObjects: setting("upsertExistingObjects") === "true",
    awaitSeconds: Number(environment["MLSCALE_KUBERNETES_AWAIT_SECONDS"] ?? AWAIT_SECONDS),
  };
}

function isAnotherServer(olds: Props, news: Props): boolean {
  const [before, after] = [olds, news].map(serverOf);
  return before !== undefined && after !== undefined && before !== after;
}

function serverOf({ kubeconfig, context }: Props): string | undefined {
  const text = textOf(kubeconfig);
  if (text === undefined) return undefined;
  try {
    return readKubeconfig(text, textOf(context)).server;
  } catch {
    return undefined;
  }
}

function textOf(value: Value | undefined): string | undefined {
  if (isProps(value)) return JSON.stringify(value);
  return typeof value === "string" && value !== UNKNOWN && value !== "" ? value : undefined;
}
