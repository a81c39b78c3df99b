import { defaults } from "../../contract/generated/defaults";
import { Health, ModelServiceArgs } from "../../contract/generated/types";
import { startupFailures, startupProbeOf } from "./timing";

/** The port that the probes ask. */
export function healthPort({ health, port }: ModelServiceArgs): number {
  return health?.port ?? port ?? defaults.ModelService.port;
}

/** The three probes of the server, which ask the same question. */
export function probesOf(args: ModelServiceArgs): object {
  const handler = handlerOf(args.health, healthPort(args));
  const startup = startupProbeOf(args);
  const readiness = { ...defaults.ReadinessProbe, ...args.health?.readiness };
  const liveness = { ...defaults.LivenessProbe, ...args.health?.liveness };
  return {
    startupProbe: {
      ...handler,
      periodSeconds: startup.periodSeconds,
      timeoutSeconds: startup.timeoutSeconds,
      failureThreshold: startupFailures(args),
    },
    readinessProbe: { ...handler, ...readiness },
    livenessProbe: liveness.enabled
      ? {
          ...handler,
          periodSeconds: liveness.periodSeconds,
          timeoutSeconds: liveness.timeoutSeconds,
          failureThreshold: liveness.failureThreshold,
        }
      : undefined,
  };
}

function handlerOf(health: Health | undefined, port: number): object {
  if (health?.httpPath !== undefined) {
    return { httpGet: { path: health.httpPath, port, scheme: health.https ? "HTTPS" : "HTTP" } };
  }
  if (health?.grpc !== undefined) {
    return { grpc: { port, service: health.grpc.service } };
  }
  return { tcpSocket: { port } };
}
