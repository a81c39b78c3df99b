import { randomBytes } from "node:crypto";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ApiClient } from "./api/client";
import { writeKubeconfig } from "./api/kubeconfig";
import {
  conditionOf,
  type Deployment,
  type KubeObject,
  type Pod,
  type Service,
} from "./api/objects";
import { Discovery, pathOf } from "./api/paths";
import { type Change, type Handler, ObjectWatch } from "./api/watch";
import { buildControlPlane } from "./controlPlane";
import { installCrds } from "./crds";
import { flagsOf } from "./flags";
import { Kubelet } from "./kubelet";
import { LoadBalancers } from "./loadBalancers";
import { registerMetricsApis } from "./metrics/registration";
import { MetricsServer } from "./metrics/server";
import { Metrics } from "./metrics/sources";
import { addNode } from "./nodes";
import type { ClusterOptions, NodeOptions, Program } from "./options";
import { freePorts } from "./ports";
import { ServerProcess } from "./serverProcess";
import { type Truthy, until } from "./until";

const TOKEN = "admin-token";
const ATTEMPTS = 3;
const PROGRAMS: readonly Program[] = ["kube-controller-manager", "kube-scheduler"];

const folders = new Set<string>();
process.once("exit", () => folders.forEach(removeFolder));

/**
 * A real Kubernetes control plane on loopback - etcd, API server, controllers, scheduler - around
 * which this process plays the rest: kubelets, the metrics pipeline and the cloud's load balancers.
 */
export class Cluster {
  readonly metrics = new Metrics();
  /** The API server as an administrator. */
  api!: ApiClient;
  /** The text of a kubeconfig for `api`. */
  kubeconfig!: string;
  kubelet!: Kubelet;
  loadBalancers!: LoadBalancers;

  discovery!: Discovery;

  private readonly folder = mkdtempSync(join(tmpdir(), "mlscale-cluster-"));
  private readonly processes: ServerProcess[] = [];
  private readonly watches: { stop(): void }[] = [];
  private metricsServer: MetricsServer | undefined;
  private podWatch: ObjectWatch<Pod> | undefined;
  private nodes = 0;

  private constructor(
    private readonly controlPlane: string,
    private readonly options: ClusterOptions,
  ) {
    folders.add(this.folder);
  }

  /** Starts a cluster; it takes about 3 seconds once the control plane is compiled. */
  static async start(options: ClusterOptions = {}): Promise<Cluster> {
    const controlPlane = await buildControlPlane();
    for (let attempt = 1; ; attempt += 1) {
      const cluster = new Cluster(controlPlane, options);
      try {
        await cluster.start();
        return cluster;
      } catch (error) {
        await cluster.stop();
        const portWasTaken = /address already in use/.test(String(error));
        if (!portWasTaken || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Ends everything and removes what was written. */
  async stop(): Promise<void> {
    this.kubelet?.stop();
    this.watches.forEach((watch) => watch.stop());
    this.metricsServer?.stop();
    this.api?.close();
    await Promise.all(this.processes.map((process) => process.stop()));
    removeFolder(this.folder);
    folders.delete(this.folder);
  }

  /** Makes a namespace that no other test has. */
  async namespace(prefix = "test"): Promise<string> {
    const name = `${prefix}-${randomBytes(4).toString("hex")}`;
    await this.api.create("/api/v1/namespaces", { metadata: { name } });
    return name;
  }

  /** Creates any object; what the API server does not know is an error, not left out. */
  async create<T extends KubeObject>(object: T): Promise<T> {
    const { apiVersion = "", kind = "", metadata } = object;
    const served = await this.discovery.find(apiVersion, kind);
    if (!served) throw new Error(`the cluster has no ${kind} of ${apiVersion}`);
    return this.api.create(pathOf(served, metadata.namespace), object, {
      fieldValidation: "Strict",
    });
  }

  /** Adds a node, as a cluster autoscaler would. */
  addNode(options: NodeOptions = {}): Promise<void> {
    const name = options.name ?? `node-${this.nodes}`;
    this.nodes += 1;
    return addNode(this.api, name, options);
  }

  /** The pods of a namespace as last seen. */
  pods(namespace: string): Pod[] {
    return (this.podWatch?.all() ?? []).filter((pod) => pod.metadata.namespace === namespace);
  }

  /** Tells every change of the objects under a path until the cluster stops. */
  async watch<T extends KubeObject>(path: string, handler: Handler<T>): Promise<ObjectWatch<T>> {
    const watch = await ObjectWatch.start(this.api, path, handler);
    this.watches.push(watch);
    return watch;
  }

  /** Waits for a truthy answer, and fails at once if a part of the cluster has died. */
  until<T>(what: string, ask: () => T | Promise<T>, seconds = 60): Promise<Truthy<T>> {
    return until(what, ask, { seconds, check: () => this.assertHealthy() });
  }

  /** Waits until a Deployment has exactly so many replicas, all of them ready. */
  untilReplicas(namespace: string, name: string, replicas: number): Promise<Deployment> {
    const path = `/apis/apps/v1/namespaces/${namespace}/deployments/${name}`;
    return this.until(`${replicas} ready replicas of ${name}`, async () => {
      const deployment = await this.api.get<Deployment>(path);
      const { readyReplicas = 0, replicas: all = 0 } = deployment.status;
      const settled = deployment.spec.replicas === replicas && all === replicas;
      return settled && readyReplicas === replicas && deployment;
    });
  }

  /** Memory of each program in MiB. */
  memory(): Record<string, number | undefined> {
    return Object.fromEntries(this.processes.map((one) => [one.name, one.residentMiB()]));
  }

  /** Throws what went wrong outside of any request: a program that died, a fault of the kubelet. */
  assertHealthy(): void {
    this.processes.forEach((process) => process.assertRunning());
    if (this.kubelet?.fault) throw this.kubelet.fault;
  }

  private async start(): Promise<void> {
    const file = (name: string): string => join(this.folder, name);
    await promisify(execFile)(this.controlPlane, ["certificates", this.folder]);
    const [apiPort, etcdPort, peerPort] = (await freePorts(3)) as [number, number, number];
    this.connect(apiPort);
    const places = { apiPort, etcdPort, file };
    const etcd = [file("etcd"), ...[etcdPort, peerPort].map((port) => `http://127.0.0.1:${port}`)];
    this.run("etcd", etcd);
    this.run("kube-apiserver", flagsOf("kube-apiserver", places, this.options));
    await this.until("the API server", async () => (await this.api.get("/readyz")) === "ok", 120);
    for (const program of PROGRAMS) this.run(program, flagsOf(program, places, this.options));
    await Promise.all([this.playTheRest(), this.addNodes(), this.installDefinitions()]);
    await this.ready();
  }

  private connect(port: number): void {
    const ca = this.read("ca.crt").toString("utf8");
    const connection = { server: `https://127.0.0.1:${port}`, ca, token: TOKEN };
    this.api = new ApiClient(connection);
    this.discovery = new Discovery(this.api);
    this.kubeconfig = writeKubeconfig(connection);
    writeFileSync(join(this.folder, "kubeconfig"), this.kubeconfig);
    writeFileSync(join(this.folder, "tokens.csv"), `${TOKEN},admin,admin,system:masters\n`);
  }

  private run(name: string, args: readonly string[]): void {
    const log = join(this.folder, `${name}.log`);
    this.processes.push(new ServerProcess(name, this.controlPlane, [name, ...args], log));
  }

  /** Kubelets, load balancers, and the metrics APIs. */
  private async playTheRest(): Promise<void> {
    this.kubelet = new Kubelet(this.api, this.options.podTimes ?? (() => ({})));
    this.loadBalancers = new LoadBalancers(this.api, this.options.loadBalancer);
    const tls = { key: this.read("tls.key"), cert: this.read("tls.crt") };
    const pods = (): Pod[] => this.podWatch?.all() ?? [];
    this.metricsServer = await MetricsServer.start(tls, this.metrics, pods);
    this.podWatch = await this.watch<Pod>("/api/v1/pods", (...told) =>
      this.kubelet.notice(...told),
    );
    await this.watch("/api/v1/services", (change: Change, service: Service) =>
      this.loadBalancers.notice(change, service),
    );
    await registerMetricsApis(this.api, this.metricsServer.port, this.read("ca.crt"));
  }

  private async addNodes(): Promise<void> {
    for (const node of this.options.nodes ?? [{}, {}]) await this.addNode(node);
  }

  private async installDefinitions(): Promise<void> {
    for (const set of this.options.crds ?? []) await installCrds(this.api, set);
  }

  private async ready(): Promise<void> {
    const services = "/apis/apiregistration.k8s.io/v1/apiservices";
    await this.until("the metrics APIs", async () => {
      const { items } = await this.api.get<{ items: ApiService[] }>(services);
      return items.every((item) => conditionOf(item, "Available")?.status === "True");
    });
  }

  private read(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }
}

type ApiService = Parameters<typeof conditionOf>[0];

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
