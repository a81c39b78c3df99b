import { LoadTestArgs } from "../../contract/generated/types";
import { Plan } from "../../plan/plan";
import { metadataOrigins } from "../../plan/modelService/labels";
import { resourceNameOf } from "../../plan/modelService/names";
import { types } from "../../plan/types";
import { Computed, PlannedResource } from "../../plan/value";
import { LoadPlan } from "../plan";
import { digestOf } from "./digest";
import { deadlineSeconds, jobSpec } from "./job";
import { scriptFile } from "./pod";
import { loadPlanOf, scriptLeaf } from "./script";
import { testRunSpec } from "./testRun";

export { addressesOf, draftScript, loadPlanOf, targetOf } from "./script";
export { longestNameEnd } from "./testRun";

/** A load test as objects of a cluster. */
export interface PlannedLoadTest {
  readonly plan: Plan;
  readonly args: LoadTestArgs;
  readonly load: LoadPlan;
  readonly script: Computed;
  readonly configMap: PlannedResource;
  /** The Job or the TestRun. */
  readonly run: PlannedResource;
  /** Name of both objects, which is another one whenever anything of the run changes. */
  readonly runName: Computed;
}

/** Everything that a LoadTest is going to register. */
export function planLoadTest(args: LoadTestArgs, component: string): PlannedLoadTest {
  const plan = new Plan();
  const load = loadPlanOf(args);
  const script = scriptLeaf(args);
  const name = nameOf(args, component);
  const labels = labelsOf(args, name);
  const podLabels = { ...labels, ...args.podLabels };
  const spec = (configMapName: unknown): object =>
    args.operator
      ? testRunSpec(args, configMapName, podLabels)
      : jobSpec(args, load, configMapName, podLabels);
  const runName = new Computed([script, spec(""), args.runId], (...parts) => {
    return `${name}-${digestOf(JSON.stringify(parts))}`;
  });
  const configMap = planConfigMap(plan, args, { runName, labels }, script);
  const run = planRun(plan, args, { runName, labels }, spec(runName), configMap, load);
  return { plan, args, load, script, configMap, run, runName };
}

export function nameOf(args: LoadTestArgs, component: string): string {
  return resourceNameOf(args, component);
}

interface Named {
  readonly runName: Computed;
  readonly labels: object;
}

function labelsOf(args: LoadTestArgs, name: string): object {
  return {
    "app.kubernetes.io/name": name,
    "app.kubernetes.io/component": "load-test",
    "app.kubernetes.io/managed-by": "pulumi",
    ...args.labels,
  };
}

function metadataOf(args: LoadTestArgs, { runName, labels }: Named, own: object = {}): object {
  const annotations = { ...args.annotations, ...own };
  return {
    name: runName,
    namespace: args.namespace,
    labels,
    annotations: Object.keys(annotations).length > 0 ? annotations : undefined,
  };
}

function planConfigMap(
  plan: Plan,
  args: LoadTestArgs,
  named: Named,
  script: Computed,
): PlannedResource {
  const inputs = {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: metadataOf(args, named),
    data: { [scriptFile]: script },
  };
  return plan.add(types.configMap, "script", inputs, {
    origins: { "": "load", ...metadataOrigins },
  });
}

/** A deployment goes on while the load is on its way, unless it is told to wait. */
const goOn = { "pulumi.com/skipAwait": "true" };

function planRun(
  plan: Plan,
  args: LoadTestArgs,
  named: Named,
  spec: object,
  configMap: PlannedResource,
  load: LoadPlan,
): PlannedResource {
  const isJob = args.operator !== true;
  const waits = isJob && args.waitForCompletion === true;
  const inputs = {
    apiVersion: isJob ? "batch/v1" : "k6.io/v1alpha1",
    kind: isJob ? "Job" : "TestRun",
    metadata: metadataOf(args, named, waits ? {} : goOn),
    spec,
  };
  return plan.add(isJob ? types.job : types.loadTestRun, "", inputs, {
    origins: { "": "load", ...metadataOrigins, ...(isJob ? jobOrigins : runOrigins) },
    after: [configMap],
    ...(waits && { timeoutSeconds: deadlineSeconds(args, load) }),
  });
}

const pod = "spec.template.spec";
const container = `${pod}.containers[0]`;

const jobOrigins = {
  "spec.parallelism": "parallelism",
  "spec.completions": "parallelism",
  "spec.ttlSecondsAfterFinished": "ttlSecondsAfterFinished",
  "spec.template.metadata.labels": "podLabels",
  "spec.template.metadata.annotations": "podAnnotations",
  [`${pod}.serviceAccountName`]: "serviceAccountName",
  [`${pod}.imagePullSecrets`]: "imagePullSecrets",
  [`${pod}.nodeSelector`]: "scheduling.nodeSelector",
  [`${pod}.tolerations`]: "scheduling.tolerations",
  [`${pod}.priorityClassName`]: "scheduling.priorityClassName",
  [`${container}.image`]: "image",
  [`${container}.resources`]: "resources",
  [`${container}.env`]: "target",
} as const;

const runOrigins = {
  "spec.parallelism": "parallelism",
  "spec.runner.image": "image",
  "spec.runner.resources": "resources",
  "spec.runner.env": "target",
  "spec.runner.serviceAccountName": "serviceAccountName",
} as const;
