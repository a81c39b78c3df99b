import { strict as assert } from "node:assert";
import { schemas } from "../../../scaling/contract/generated/validators";
import type { ShapeSchema } from "../../../scaling/contract/rules";
import { planLoadTest } from "../../../scaling/loadtest/cluster";
import { planEndpointScaling } from "../../../scaling/plan/endpointScaling";
import { planInferenceEndpoint } from "../../../scaling/plan/inferenceEndpoint";
import { planMeshModelService } from "../../../scaling/plan/meshModelService";
import { planModelService } from "../../../scaling/plan/modelService";
import { Plan } from "../../../scaling/plan/plan";
import { planPredictiveFleet } from "../../../scaling/plan/predictiveFleet";
import { fleets } from "../../provider/fleetSamples";
import { loadTests } from "../../provider/loadTestSamples";
import { meshes } from "../../provider/meshSamples";
import * as samples from "../../provider/samples";

const plans: Readonly<Record<string, readonly Plan[]>> = {
  InferenceEndpoint: [samples.endpoint, samples.asyncEndpoint, samples.serverlessEndpoint].map(
    (args) => planInferenceEndpoint(args).plan,
  ),
  EndpointScaling: [samples.componentScaling, samples.serviceScaling].map(
    (args) => planEndpointScaling(args).plan,
  ),
  ModelService: [samples.modelService, samples.fullService, samples.kedaService].map(
    (args) => planModelService(args, "reco").plan,
  ),
  MeshModelService: Object.values(meshes).map((args) => planMeshModelService(args, "reco").plan),
  LoadTest: Object.values(loadTests).map((args) => planLoadTest(args, "reco").plan),
  PredictiveFleet: Object.values(fleets).map((args) => planPredictiveFleet(args, "reco").plan),
};

/** Whether a path is one that a user may write, as the contract has it. */
function isInput(component: string, path: string): boolean {
  const steps = path.split(/\.|(?=\[)/);
  let shape: ShapeSchema | undefined = schemas[component];
  for (const step of steps) {
    const known: ShapeSchema | undefined = shape?.$ref ? schemas[shape.$ref] : shape;
    const isFree = typeof known?.additionalProperties === "object";
    shape = step.startsWith("[")
      ? known?.items
      : isFree
        ? (known.additionalProperties as ShapeSchema)
        : known?.properties?.[step];
    if (shape === undefined) return false;
  }
  return true;
}

describe("the origins of what is planned", () => {
  for (const [component, all] of Object.entries(plans)) {
    it(`name inputs of ${component} alone, so that findings speak of what the user wrote`, () => {
      const origins = all.flatMap(({ resources }) =>
        resources.flatMap((resource) => Object.values(resource.origins)),
      );
      assert.ok(origins.length > 10);
      const strangers = origins.filter((path) => !isInput(component, path));
      assert.deepEqual([...new Set(strangers)], []);
    });
  }
});
