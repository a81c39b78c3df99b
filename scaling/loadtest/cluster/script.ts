import { LoadTestArgs } from "../../contract/generated/types";
import { defaults } from "../../contract/generated/defaults";
import { withDefaults } from "../../judge/declaration";
import { Computed } from "../../plan/value";
import { runLimits } from "../limits";
import { LoadPlan, planOf } from "../plan";
import { Script, scriptOf } from "../script";
import { RequestTarget, targetProblems } from "../target";
import { variableOf } from "./variables";

/** The load as it is played, scaled and sped up as declared. */
export function loadPlanOf({ load, scale, speed }: LoadTestArgs): LoadPlan {
  return planOf(withDefaults(load), {
    scale: scale ?? defaults.LoadTest.scale,
    speed: speed ?? defaults.LoadTest.speed,
  });
}

/** The parts of the target that may be known only to the deployment. */
export interface Addresses {
  readonly url?: unknown;
  readonly endpointName?: unknown;
  readonly region?: unknown;
}

export function addressesOf({ target: { http, sageMaker } }: LoadTestArgs): Addresses {
  return http
    ? { url: http.url }
    : { url: sageMaker?.url, endpointName: sageMaker?.endpointName, region: sageMaker?.region };
}

/** The target with addresses that are known. */
export function targetOf(args: LoadTestArgs, known: Addresses): RequestTarget {
  const { target, body } = args;
  const carried = body && { body };
  if (target.http) {
    const { method, headers, headersFromSecrets = [] } = target.http;
    const fromEnvironment = headersFromSecrets.map(({ name }, index) => [name, variableOf(index)]);
    const http = {
      url: String(known.url),
      ...(method && { method }),
      ...(headers && { headers }),
      headersFromEnvironment: Object.fromEntries(fromEnvironment) as Record<string, string>,
    };
    return { http, ...carried };
  }
  const { variantName, inferenceComponentName, contentType } = target.sageMaker!;
  const sageMaker = {
    endpointName: String(known.endpointName),
    region: String(known.region),
    ...(variantName !== undefined && { variantName }),
    ...(inferenceComponentName !== undefined && { inferenceComponentName }),
    ...(contentType !== undefined && { contentType }),
    ...(typeof known.url === "string" && { url: known.url }),
  };
  return { sageMaker, ...carried };
}

/** The script for a target that is known. */
export function knownScript(args: LoadTestArgs, known: Addresses): Script {
  const { service, objectives = {}, parallelism, mostUsers, intervalSeconds } = args;
  return scriptOf({
    plan: loadPlanOf(args),
    target: targetOf(args, known),
    limits: runLimits(objectives, service),
    service,
    parts: parallelism ?? defaults.LoadTest.parallelism,
    ...(mostUsers !== undefined && { mostUsers }),
    ...(intervalSeconds !== undefined && { intervalSeconds }),
  });
}

/** The script before the addresses are known, to be measured and noted on. */
export function draftScript(args: LoadTestArgs): Script {
  return knownScript(args, { url: "http://x/", endpointName: "x", region: "eu-west-1" });
}

/** The script, once the addresses are known; what is wrong with one that comes late ends the deployment. */
export function scriptLeaf(args: LoadTestArgs): Computed {
  return new Computed([addressesOf(args)], (known) => {
    const addresses = known as Addresses;
    const [problem] = targetProblems(targetOf(args, addresses));
    if (problem) throw new Error(`target.${problem.path}: ${problem.message}`);
    return knownScript(args, addresses).text;
  });
}
