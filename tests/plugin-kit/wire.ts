// STAND-IN for tests and the offline demo, never shipped: protobuf structs <-> properties.
import type * as grpc from "@grpc/grpc-js";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { statusOf } from "./initError";
import { opened, type Props } from "./values";

type JavaScript = Parameters<typeof Struct.fromJavaScript>[0];

/** As sent, secrets still marked. */
export function raw(struct: Struct | undefined): Props {
  return (struct?.toJavaScript() ?? {}) as Props;
}

export function props(struct: Struct | undefined): Props {
  return opened(raw(struct));
}

export function struct(values: Props): Struct {
  return Struct.fromJavaScript(values as JavaScript);
}

type Unary<Request, Response> = grpc.handleUnaryCall<Request, Response>;

/** A handler whose failure is the call's error, with the provider's own words. */
export function handler<Request, Response>(
  answer: (request: Request) => Promise<Response> | Response,
): Unary<Request, Response> {
  return (call, callback) => {
    void (async () => answer(call.request))().then(
      (response) => callback(null, response),
      (error: Error) => callback(statusOf(error)),
    );
  };
}
