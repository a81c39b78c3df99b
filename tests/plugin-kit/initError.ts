// STAND-IN for tests and the offline demo, never shipped: a resource that exists and is not well.
import { Any } from "google-protobuf/google/protobuf/any_pb";
import * as grpc from "@grpc/grpc-js";
import { ErrorResourceInitFailed } from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Props } from "./values";

/** The resource was made or changed, and its state must be kept, but it did not become ready. */
export class InitError extends Error {
  constructor(
    message: string,
    readonly id: string,
    readonly state: Props,
    readonly reasons: readonly string[] = [],
  ) {
    super(message);
  }
}

/** An error as a gRPC status; what the engine must keep of the resource goes with it. */
export function statusOf(error: Error): Partial<grpc.StatusObject> {
  const status = { code: grpc.status.UNKNOWN, details: error.message };
  if (!(error instanceof InitError)) return status;
  const failed = new ErrorResourceInitFailed()
    .setId(error.id)
    .setProperties(
      Struct.fromJavaScript(error.state as Parameters<typeof Struct.fromJavaScript>[0]),
    )
    .setReasonsList([error.message, ...error.reasons]);
  const detail = new Any();
  detail.pack(failed.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
  const full = new Status().setCode(status.code).setMessage(error.message).setDetailsList([detail]);
  const metadata = new grpc.Metadata();
  // The field in which Go's gRPC looks for structured details.
  metadata.add("grpc-status-details-bin", Buffer.from(full.serializeBinary()));
  return { ...status, metadata };
}
