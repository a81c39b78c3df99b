import { strict as assert } from "node:assert";
import * as pulumi from "@pulumi/pulumi";
import { Plugin } from "../../provider/plugin";
import { ModelServiceArgs } from "../../scaling/contract/generated/types";
import { at } from "../scaling/plan/at";
import { outputValue, recordRegistrations, Registration } from "./mocks";
import { fullService, kedaService, modelService } from "./samples";

type Outputs = Record<string, pulumi.Output<unknown>>;

interface Constructed {
  readonly children: readonly Registration[];
  readonly outputs: Outputs;
}

interface World {
  readonly preview?: boolean;
  /** What the cluster knows of the Service beyond its inputs. */
  readonly status?: object;
}

async function construct(args: ModelServiceArgs, world: World = {}): Promise<Constructed> {
  const registered = recordRegistrations({
    preview: world.preview ?? false,
    state: ({ type }) =>
      type === "kubernetes:core/v1:Service" && world.status ? { status: world.status } : {},
  });
  const result = await new Plugin("0.0.0").construct(
    "reco",
    "mlscale:index:ModelService",
    args,
    {},
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    children: registered.filter((each) => each.custom),
    outputs: result.state as Outputs,
  };
}

function child({ children }: Constructed, type: string): Registration {
  const found = children.filter((each) => each.type.endsWith(`:${type}`));
  assert.equal(found.length, 1, `${type}: ${children.map((each) => each.type).join(", ")}`);
  return found[0]!;
}

const balanced = { loadBalancer: { ingress: [{ hostname: "reco.elb.example.com" }] } };

describe("a ModelService", () => {
  it("makes one of each child under the class of its kind, all with one name in the cluster", async () => {
    const made = await construct(fullService);
    assert.deepEqual(made.children.map(({ type, name }) => `${type} ${name}`).sort(), [
      "kubernetes:apps/v1:Deployment reco",
      "kubernetes:autoscaling.k8s.io/v1:VerticalPodAutoscaler reco-recommender",
      "kubernetes:autoscaling/v2:HorizontalPodAutoscaler reco-autoscaler",
      "kubernetes:core/v1:Service reco-service",
      "kubernetes:core/v1:ServiceAccount reco-account",
      "kubernetes:gateway.networking.k8s.io/v1:HTTPRoute reco-route",
      "kubernetes:policy/v1:PodDisruptionBudget reco-disruption-budget",
    ]);
    const places = made.children.map(({ inputs }) => at(inputs, "metadata", "namespace"));
    assert.deepEqual(new Set(places), new Set(["ranking"]));
    const names = made.children.map(({ inputs }) => at(inputs, "metadata", "name"));
    assert.deepEqual(new Set(names), new Set(["reco-server"]));
  });

  it("makes a ScaledObject in the place of an autoscaler, never both", async () => {
    const made = await construct(kedaService);
    const types = made.children.map(({ type }) => type);
    assert.ok(types.includes("kubernetes:keda.sh/v1alpha1:ScaledObject"));
    assert.ok(!types.some((type) => type.includes("HorizontalPodAutoscaler")));
    assert.equal(await outputValue(made.outputs["hpaName"]!), "keda-hpa-reco");
    assert.equal(await outputValue(made.outputs["scalerName"]!), "reco");
  });

  it("gives out the address that the load balancer has got", async () => {
    const { outputs } = await construct(modelService, { status: balanced });
    assert.equal(await outputValue(outputs["address"]!), "reco.elb.example.com");
    assert.equal(await outputValue(outputs["url"]!), "http://reco.elb.example.com/");
  });

  it("writes an IPv6 address and a port into the URL as browsers read them", async () => {
    const status = { loadBalancer: { ingress: [{ ip: "2001:db8::1" }] } };
    const { outputs } = await construct({ ...modelService, service: { port: 8000 } }, { status });
    assert.equal(await outputValue(outputs["url"]!), "http://[2001:db8::1]:8000/");
  });

  it("gives out the name within the cluster where there is no load balancer", async () => {
    const within: ModelServiceArgs = {
      ...modelService,
      namespace: "ranking",
      service: { type: "ClusterIP" },
    };
    const { outputs } = await construct(within);
    assert.equal(await outputValue(outputs["address"]!), "reco.ranking.svc");
    assert.equal(await outputValue(outputs["namespace"]!), "ranking");
  });

  it("does not guess the address of a load balancer in a preview", async () => {
    const status = { loadBalancer: {} };
    const { outputs } = await construct(modelService, { preview: true, status });
    assert.equal(await isKnown(outputs["url"]!), false);
    assert.equal(await isKnown(outputs["deploymentName"]!), true);
    const within: ModelServiceArgs = { ...modelService, service: { type: "ClusterIP" } };
    const known = await construct(within, { preview: true, status });
    assert.equal(await isKnown(known.outputs["url"]!), true);
  });

  it("passes on what only the deployment knows, and waits for none of it", async () => {
    const image = pulumi.output("registry.example.com/made:1");
    const namespace = pulumi.output("made");
    const made = await construct({ ...modelService, image, namespace });
    const { inputs } = child(made, "Deployment");
    assert.equal(
      at(inputs, "spec", "template", "spec", "containers", 0, "image"),
      "registry.example.com/made:1",
    );
    assert.equal(at(inputs, "metadata", "namespace"), "made");
    assert.equal(await outputValue(made.outputs["namespace"]!), "made");
  });
});

function isKnown(output: pulumi.Output<unknown>): Promise<boolean> {
  return (output as unknown as { isKnown: Promise<boolean> }).isKnown;
}
