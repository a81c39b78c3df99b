import { createRequire } from "node:module";
import type { IAnalyzerService } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import type {
  AnalyzeRequest,
  AnalyzerStackConfigureRequest,
  AnalyzeStackRequest,
  ConfigureAnalyzerRequest,
} from "@pulumi/pulumi/proto/analyzer_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";

/**
 * Sees each request of the engine as it was sent. The policy SDK hands policies a copy in which secrets
 * are unwrapped and unknown values throw when they are read, made anew for each policy; rules need to
 * know of both, so the pack reads the requests itself, once.
 */
export interface RequestObserver {
  configure(request: ConfigureAnalyzerRequest): void;
  configureStack(request: AnalyzerStackConfigureRequest): void;
  remediate(request: AnalyzeRequest): void;
  analyze(request: AnalyzeRequest): void;
  analyzeStack(request: AnalyzeStackRequest): void;
}

const methods = ["configure", "configureStack", "remediate", "analyze", "analyzeStack"] as const;

interface Method {
  requestDeserialize: (bytes: Buffer) => unknown;
}

/** Has the observer see every request from now on; call it before the pack is served. */
export function observeRequests(observer: RequestObserver): void {
  const service = analyzerService();
  const missing = methods.filter((name) => !isMethod(service[name]));
  if (missing.length > 0) throw unsupported(`its service lacks ${missing.join(", ")}`);
  for (const name of methods) {
    tap(service[name] as Method, observer[name].bind(observer) as (request: unknown) => void);
  }
}

/** An empty property map of the protocol's own kind. */
export function emptyProperties(): Struct {
  return new structModule.Struct();
}

/** The error for a policy SDK that does not work as this pack was written for. */
export function unsupported(what: string): Error {
  const advice = "install the versions that the pack's package.json names";
  return new Error(`mlscale does not work with the installed @pulumi/policy: ${what}; ${advice}`);
}

function tap(method: Method, observe: (request: unknown) => void): void {
  const original = method.requestDeserialize;
  method.requestDeserialize = (bytes) => {
    const request = original(bytes);
    observe(request);
    return request;
  };
}

function isMethod(value: unknown): value is Method {
  return typeof (value as Partial<Method> | undefined)?.requestDeserialize === "function";
}

/** Resolved from where the SDK resolves it, so that it is the very module that the SDK serves. */
const fromPolicySdk = createRequire(require.resolve("@pulumi/policy"));
const fromPulumiSdk = createRequire(fromPolicySdk.resolve("@pulumi/pulumi/proto/analyzer_pb"));
const structModule = fromPulumiSdk(
  "google-protobuf/google/protobuf/struct_pb",
) as typeof import("google-protobuf/google/protobuf/struct_pb");

function analyzerService(): Partial<Record<(typeof methods)[number], unknown>> {
  const module = fromPolicySdk("@pulumi/pulumi/proto/analyzer_grpc_pb") as {
    AnalyzerService?: IAnalyzerService;
  };
  if (module.AnalyzerService === undefined) throw unsupported("it has no AnalyzerService");
  return module.AnalyzerService;
}
