import { defaults } from "../../contract/generated/defaults";
import { LoadTestArgs } from "../../contract/generated/types";
import { utf8Bytes } from "../../model/text";
import { usersFor } from "../users";
import { loadPlanOf } from "./script";

const baseMebibytes = 256;
const kibibytesPerUser = 256;
/** A user may have a copy of the body of its own, and one more of it on its way. */
const bodiesPerUser = 2;

/** What a pod requests; its memory is what its users take, and its limit. */
export function resourcesOf(args: LoadTestArgs): {
  readonly requests: object;
  readonly limits: object;
} {
  const memory = args.resources?.memory ?? `${mebibytesFor(args)}Mi`;
  const cpu = args.resources?.cpu ?? defaults.LoadTestResources.cpu;
  return { requests: { cpu, memory }, limits: { memory } };
}

function mebibytesFor(args: LoadTestArgs): number {
  const perUser = kibibytesPerUser + (bodiesPerUser * bodyBytes(args)) / 1024;
  return baseMebibytes + Math.ceil((usersOfOnePod(args) * perUser) / 1024);
}

function bodyBytes({ body }: LoadTestArgs): number {
  if (body?.base64 !== undefined) return (body.base64.length * 3) / 4;
  return utf8Bytes(body?.text ?? "");
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
