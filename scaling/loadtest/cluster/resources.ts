import { defaults } from "../../contract/generated/defaults";
import { LoadTestArgs } from "../../contract/generated/types";
import { usersFor } from "../users";
import { loadPlanOf } from "./script";

const baseMebibytes = 256;
const usersPerMebibyte = 4;

/** What a pod requests; its memory is what its users take, and its limit. */
export function resourcesOf(args: LoadTestArgs): {
  readonly requests: object;
  readonly limits: object;
} {
  const memory = args.resources?.memory ?? `${mebibytesFor(usersOfOnePod(args))}Mi`;
  const cpu = args.resources?.cpu ?? defaults.LoadTestResources.cpu;
  return { requests: { cpu, memory }, limits: { memory } };
}

function mebibytesFor(users: number): number {
  return baseMebibytes + Math.ceil(users / usersPerMebibyte);
}

function usersOfOnePod(args: LoadTestArgs): number {
  const { parallelism: parts = defaults.LoadTest.parallelism, mostUsers } = args;
  const { count } = usersFor({
    peakRps: loadPlanOf(args).peakRps,
    longestSeconds: longestRequestSeconds(args),
    parts,
    ...(mostUsers !== undefined && { mostUsers }),
  });
  return Math.ceil(count / parts);
}

/** How long a request is open at most. */
export function longestRequestSeconds({ service }: LoadTestArgs): number {
  return (service.timeoutSeconds ?? defaults.Service.timeoutSeconds) + service.serviceTimeSeconds;
}
