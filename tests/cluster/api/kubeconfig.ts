import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parse } from "yaml";
import type { Connection } from "./client";

type Entries<Key extends string, T> = ({ name: string } & Record<Key, T>)[];

interface Kubeconfig {
  "current-context"?: string;
  clusters?: Entries<"cluster", Cluster>;
  contexts?: Entries<"context", Context>;
  users?: Entries<"user", User>;
}

interface Cluster {
  server: string;
  "certificate-authority"?: string;
  "certificate-authority-data"?: string;
}

interface Context {
  cluster: string;
  user: string;
  namespace?: string;
}

interface User {
  token?: string;
  "client-certificate-data"?: string;
  "client-key-data"?: string;
}

/** What a kubeconfig says of its current context. */
export interface Access extends Connection {
  readonly namespace: string;
}

/** Reads a kubeconfig that is given as a path, as YAML or as JSON; `context` overrides its own. */
export function readKubeconfig(pathOrText: string, context?: string): Access {
  const isPath = !pathOrText.includes("\n") && existsSync(pathOrText);
  const folder = isPath ? dirname(pathOrText) : ".";
  const config = parse(isPath ? readFileSync(pathOrText, "utf8") : pathOrText) as Kubeconfig | null;
  if (typeof config !== "object" || config === null) {
    throw new Error("the kubeconfig is neither a file nor the text of one");
  }
  const name = context ?? config["current-context"] ?? "";
  const current = entry("context", config.contexts, name).context;
  const { cluster } = entry("cluster", config.clusters, current.cluster);
  const { user } = entry("user", config.users, current.user);
  return {
    server: cluster.server,
    ca: authorityOf(cluster, folder),
    token: user.token,
    certificate: certificateOf(user),
    namespace: current.namespace ?? "default",
  };
}

/** A kubeconfig for one server, one user and their only context. */
export function writeKubeconfig({ server, ca, token }: Connection): string {
  const name = "test";
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    "current-context": name,
    contexts: [{ name, context: { cluster: name, user: name } }],
    clusters: [{ name, cluster: { server, "certificate-authority-data": toBase64(ca ?? "") } }],
    users: [{ name, user: { token } }],
  });
}

function entry<T extends { name: string }>(what: string, list: T[] | undefined, name: string): T {
  const found = list?.find((one) => one.name === name);
  if (!found) throw new Error(`the kubeconfig has no ${what} "${name}"`);
  return found;
}

function authorityOf(cluster: Cluster, folder: string): string | undefined {
  const data = cluster["certificate-authority-data"];
  if (data) return fromBase64(data);
  const file = cluster["certificate-authority"];
  return file && readFileSync(resolve(folder, file), "utf8");
}

function certificateOf(user: User): Connection["certificate"] {
  const [cert, key] = [user["client-certificate-data"], user["client-key-data"]];
  return cert && key ? { cert: fromBase64(cert), key: fromBase64(key) } : undefined;
}

function fromBase64(text: string): string {
  return Buffer.from(text, "base64").toString("utf8");
}

function toBase64(text: string): string {
  return Buffer.from(text).toString("base64");
}
