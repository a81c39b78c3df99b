import { declare, exampleUrn } from "../../scaling/check/declare";
import { endpoint, target, trackingPolicy, types } from "../../scaling/check/fixtures";
import { Declaration } from "../../scaling/model/input";

/** Programs for tests of the command itself: judged by two rules that are here to stay. */

export const boundsRule = "aas-target-bounds-valid";
export const linkRule = "aas-policy-target-exists";
export const onlyBounds = ["--only", boundsRule] as const;

export const targetUrn = exampleUrn(types.target, "reco-target");
export const componentUrn = exampleUrn("mlscale:index:InferenceEndpoint", "reco");

export const swappedBounds = target({ minCapacity: 12, maxCapacity: 10 });
export const goodTarget = target();
export const danglingPolicy = trackingPolicy();
export const component: Declaration = declare("mlscale:index:InferenceEndpoint", "reco", {});
export const swappedInComponent = target({ minCapacity: 12 }, { parent: componentUrn });
export const bucket = declare("aws:s3/bucket:Bucket", "data", { bucket: "data" });

export { endpoint };
