import { ModelServiceArgs, NetworkService } from "../../contract/generated/types";
import { serviceTypeOf } from "../../plan/modelService/networkService";
import { longestRequestOf } from "../../plan/modelService/timing";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** How the service is reached: settings that only some types have, and routes that wait long enough. */
export function checkExposure(args: ModelServiceArgs): readonly Problem[] {
  const { service } = args;
  const type = serviceTypeOf(args);
  const isExternal = type !== "ClusterIP";
  const isBalanced = type === "LoadBalancer";
  return [
    ...onlyFor(service, "nodePort", isExternal, "NodePort and LoadBalancer", type),
    ...onlyFor(service, "externalTrafficPolicy", isExternal, "NodePort and LoadBalancer", type),
    ...onlyFor(service, "loadBalancerClass", isBalanced, "LoadBalancer", type),
    ...onlyFor(service, "sourceRanges", isBalanced, "LoadBalancer", type),
    ...affinity(service),
    ...ranges(service),
    ...routes(args),
  ];
}

function onlyFor(
  service: NetworkService | undefined,
  name: "nodePort" | "externalTrafficPolicy" | "loadBalancerClass" | "sourceRanges",
  fits: boolean,
  types: string,
  type: string,
): readonly Problem[] {
  return when(service?.[name] !== undefined && !fits, () =>
    said(`service.${name}`, `${name} with type ${type}`, `it with ${types}`, "drop it"),
  );
}

function affinity(service: NetworkService | undefined): readonly Problem[] {
  const seconds = service?.sessionAffinityTimeoutSeconds;
  return when(seconds !== undefined && service?.sessionAffinity !== "ClientIP", () =>
    problem(
      "service.sessionAffinityTimeoutSeconds",
      seconds,
      "it with sessionAffinity ClientIP",
      "drop it, or set sessionAffinity",
    ),
  );
}

const cidr =
  /^([0-9]{1,3}(\.[0-9]{1,3}){3}\/[0-9]{1,2}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*\/[0-9]{1,3})$/;

function ranges(service: NetworkService | undefined): readonly Problem[] {
  return (service?.sourceRanges ?? []).flatMap((range, index) =>
    when(typeof range === "string" && !cidr.test(range), () =>
      problem(`service.sourceRanges[${index}]`, range, "a CIDR, as 10.0.0.0/8", "correct it"),
    ),
  );
}

function routes(args: ModelServiceArgs): readonly Problem[] {
  const timeout = args.route?.timeoutSeconds;
  const longest = longestRequestOf(args);
  return when(timeout !== undefined && timeout < longest, () =>
    problem(
      "route.timeoutSeconds",
      timeout,
      `at least longestRequestSeconds, which is ${longest}`,
      "raise it, or leave it out",
    ),
  );
}
