import { strict as assert } from "node:assert";
import { createHash, createHmac } from "node:crypto";
import { signingText } from "../../../scaling/loadtest/script/signing";

type Headers = Readonly<Record<string, string>>;

interface Request {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

type Sign = (
  request: Request,
  scope: { readonly service: string; readonly region: string },
  keys: object,
  now: Date,
) => Headers;

/** What scripts import from k6, on Node's own functions. */
const crypto = {
  sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
  hmac: (_: string, key: string | Buffer, text: string, encoding: "hex" | "binary") => {
    const made = createHmac("sha256", key).update(text);
    return encoding === "hex" ? made.digest("hex") : made.digest();
  },
};

const sign = new Function("crypto", `${signingText}; return signedHeaders;`)(crypto) as Sign;
const keys = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
};
const now = new Date("2015-08-30T12:36:00.123Z");
const vanilla = { host: "example.amazonaws.com", path: "/" };
const ofService = { service: "service", region: "us-east-1" };
const ofSageMaker = { service: "sagemaker", region: "eu-central-1" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };

/** The first two are of AWS's own test suite for Signature Version 4, the others signed by botocore. */
const vectors: readonly (readonly [string, Request, typeof ofService, object, string])[] = [
  [
    "get-vanilla",
    { ...vanilla, method: "GET", headers: {}, body: "" },
    ofService,
    keys,
    "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
  ],
  [
    "post-x-www-form-urlencoded",
    { ...vanilla, method: "POST", headers: form, body: "Param1=value1" },
    ofService,
    keys,
    "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
  ],
  [
    "InvokeEndpoint in a session, with text beyond ASCII",
    {
      method: "POST",
      host: "runtime.sagemaker.eu-central-1.amazonaws.com",
      path: "/endpoints/reco/invocations",
      headers: { "Content-Type": "application/json", "X-Amzn-SageMaker-Target-Variant": "blue" },
      body: '{"instances": ["Grüße", 1]}',
    },
    ofSageMaker,
    { ...keys, sessionToken: "a+session/token==" },
    "a3ac01e434045daae9e1d23eaa38541414a5ce952cc3c2e8e76c2763b046212d",
  ],
  [
    "a port, an encoded path and a header with many spaces",
    {
      method: "POST",
      host: "gateway.example:8443",
      path: "/a%20b/endpoints/reco/invocations",
      headers: { "Content-Type": "text/csv;  charset=utf-8" },
      body: "1,2",
    },
    ofSageMaker,
    keys,
    "a59ae6b5123a14037312a4d5bab3b12732a04e63c54c3e2846ec387b1f582f38",
  ],
];

describe("the signature in scripts", () => {
  for (const [name, request, scope, given, signature] of vectors) {
    it(`is the one of AWS for ${name}`, () => {
      const { Authorization: said } = sign(request, scope, given, now);
      assert.match(said!, new RegExp(`, Signature=${signature}$`));
    });
  }
});
