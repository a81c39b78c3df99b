import { createHash, createHmac } from "node:crypto";
import { IncomingMessage } from "node:http";

/** Credentials that a server knows. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const sha256 = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");

/** Why a request is not signed by these keys (Signature Version 4); undefined if it is. */
export function whyUnsigned(
  request: IncomingMessage,
  body: Buffer,
  keys: Keys,
  nowMilliseconds: number,
): string | undefined {
  const shape =
    /^AWS4-HMAC-SHA256 Credential=(.+)\/(\d{8})\/([\w-]+)\/(\w+)\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=(\w+)$/;
  const found = shape.exec(request.headers.authorization ?? "");
  if (found === null) return "no signature";
  const [, id, day, region, service, names, signature] = found as unknown as string[];
  if (id !== keys.accessKeyId) return `unknown key ${id}`;
  const time = String(request.headers["x-amz-date"]);
  const signedAt = Date.parse(
    time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"),
  );
  if (!(Math.abs(signedAt - nowMilliseconds) < 300_000)) return `signed at ${time}`;
  const list = names!.split(";");
  for (const name of ["host", "x-amz-date"])
    if (!list.includes(name)) return `${name} is not signed`;
  const mine = Object.keys(request.headers).filter((name) => name.startsWith("x-amz"));
  for (const name of mine) if (!list.includes(name)) return `${name} is not signed`;
  const values = list.map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const path = request.url!.split("?")[0]!;
  const canonical = [request.method, path, "", values.join(""), names, sha256(body)].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`;
  let key: Buffer | string = `AWS4${keys.secretAccessKey}`;
  for (const part of [day!, region!, service!, "aws4_request"]) {
    key = createHmac("sha256", key).update(part).digest();
  }
  const expected = createHmac("sha256", key).update(text).digest("hex");
  return expected === signature ? undefined : "the signature does not match";
}
