import { RequestTarget, SageMakerTarget, sageMakerUrl } from "../target";
import { literal } from "./literal";
import { credentialsText } from "./credentials";
import { signingText } from "./signing";

/** Imports of the script that its requests need. */
export function requestImports({ sageMaker, body }: RequestTarget): readonly string[] {
  return [
    ...(sageMaker === undefined ? [] : ['import crypto from "k6/crypto";']),
    ...(body?.base64 === undefined ? [] : ['import encoding from "k6/encoding";']),
  ];
}

/** The functions `setup` and `send` of the script. */
export function requestText(target: RequestTarget, timeoutSeconds: number): string {
  const { http, sageMaker } = target;
  const body = `const body = ${bodyText(target)};`;
  const timeout = `${Math.ceil(timeoutSeconds * 1000)}ms`;
  if (sageMaker !== undefined) return [body, sageMakerText(sageMaker, timeout)].join("\n");
  const { url, headers = {}, headersFromEnvironment = {} } = http!;
  const method = http!.method ?? (target.body === undefined ? "GET" : "POST");
  return `${body}
const fromEnvironment = ${literal(headersFromEnvironment)};
const headers = ${literal(headers)};

export function setup() {
  needed(Object.values(fromEnvironment));
}

/** Sends one request. */
function send() {
  for (const name of Object.keys(fromEnvironment)) headers[name] = __ENV[fromEnvironment[name]];
  return http.request(${literal(method)}, ${literal(url)}, body, { headers, timeout: "${timeout}" });
}
`;
}

function bodyText({ body }: RequestTarget): string {
  if (body?.base64 !== undefined) return `encoding.b64decode(${literal(body.base64)})`;
  return body?.text === undefined ? "null" : literal(body.text);
}

function sageMakerText(sageMaker: SageMakerTarget, timeout: string): string {
  const url = new URL(sageMakerUrl(sageMaker));
  const { region, variantName, inferenceComponentName, contentType } = sageMaker;
  const headers = {
    "Content-Type": contentType ?? "application/json",
    ...(variantName === undefined ? {} : { "X-Amzn-SageMaker-Target-Variant": variantName }),
    ...(inferenceComponentName === undefined
      ? {}
      : { "X-Amzn-SageMaker-Inference-Component": inferenceComponentName }),
  };
  const request = { method: "POST", host: url.host, path: url.pathname, headers };
  return `const request = { ...${literal(request)}, body: body === null ? "" : body };

/** Sends one request to the endpoint, signed. */
function send() {
  const keys = keysNow();
  if (keys === undefined) return { status: 0 };
  const scope = { service: "sagemaker", region: ${literal(region)} };
  const headers = signedHeaders(request, scope, keys, new Date());
  return http.post(${literal(url.href)}, request.body, { headers, timeout: "${timeout}" });
}
${credentialsText}${signingText}`;
}
