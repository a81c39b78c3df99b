import {
  BackendTls,
  MeshModelServiceArgs,
  RetryCondition,
} from "../../../contract/generated/types";
import { retriesOf } from "../../../plan/meshModelService/traffic";
import { Problem } from "../../../contract/problem";
import { problem, said, when } from "../../problems";
import { conditionWords } from "./conditions";
import { unable } from "./unable";

/** What an HTTPRoute cannot say. */
export function checkGatewayApi(args: MeshModelServiceArgs): readonly Problem[] {
  const { gatewayApi } = args.mesh;
  if (gatewayApi === undefined) return [];
  return [
    ...unable(
      args,
      "Gateway API",
      ["timeouts.idleSeconds", "outlierDetection", "connectionPool"],
      "choose istio, which has it",
    ),
    ...checkChannel(args, gatewayApi.experimentalChannel ?? false),
    ...checkConditions(args),
    ...checkBackendTls(gatewayApi.backendTls, gatewayApi.gatewayName !== undefined),
  ];
}

function checkChannel(
  { retries }: MeshModelServiceArgs,
  experimental: boolean,
): readonly Problem[] {
  return when(retries !== undefined && !experimental, () =>
    said(
      "retries",
      "retries, which the standard channel of Gateway API does not have",
      "them with mesh.gatewayApi.experimentalChannel: true",
      "drop them, or set it where the cluster has the definitions of the experimental channel",
    ),
  );
}

const alwaysRetried: readonly RetryCondition[] = ["ConnectFailure", "Reset"];

/** A route that tries again at all does so for lost connections, and its codes are the four that everybody knows. */
function checkConditions(args: MeshModelServiceArgs): readonly Problem[] {
  const on = retriesOf(args)?.on ?? [];
  const missing = alwaysRetried.filter((condition) => !on.includes(condition));
  return [
    ...when(on.length > 0 && missing.length > 0, () =>
      said(
        "retries.on",
        conditionWords(on),
        "ConnectFailure and Reset among them, since Gateway API always tries lost connections again",
        `add ${conditionWords(missing)}`,
      ),
    ),
    ...when(on.includes("ServerError"), () =>
      said(
        "retries.on",
        conditionWords(on),
        "Unavailable (503) or GatewayError (502 to 504); of all answers from 500 to 599, Gateway API promises only 500, 502, 503 and 504",
        "write GatewayError, or choose istio, which has ServerError",
      ),
    ),
  ];
}

const hostName = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const address = /^[0-9.]+$/;

function checkBackendTls(tls: BackendTls | undefined, hasGateway: boolean): readonly Problem[] {
  if (tls === undefined) return [];
  const at = "mesh.gatewayApi.backendTls";
  return [
    ...when(!hasGateway, () =>
      said(
        at,
        "backendTls without a Gateway",
        "it with gatewayName, since it says how a Gateway calls the servers",
        "give gatewayName, or drop it and leave TLS between pods to the mesh",
      ),
    ),
    ...when(tls.systemCertificates === false, () =>
      problem(
        `${at}.systemCertificates`,
        false,
        "true, or caConfigMapName in its place",
        "set it to true, or name the ConfigMap with the certificates that are trusted",
      ),
    ),
    ...when(!hostName.test(tls.hostname) || address.test(tls.hostname), () =>
      problem(
        `${at}.hostname`,
        tls.hostname,
        "a host name in lower case, neither an address nor with *",
        "write the name that stands in the servers' certificate",
      ),
    ),
  ];
}
