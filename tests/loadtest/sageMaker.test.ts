import { strict as assert } from "node:assert";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { AddressInfo } from "node:net";
import { RequestTarget } from "../../scaling/loadtest";
import { unlessKeptUp } from "./keepsUp";
import { ModelServer } from "./modelServer";
import { K6Folder, K6Run } from "./runScript";
import { scriptFor } from "./scripts";
import { whyUnsigned } from "./signature";

const keys = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
};
const environment = {
  AWS_ACCESS_KEY_ID: keys.accessKeyId,
  AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
};
const load = { name: "few", constant: { rps: 10 }, durationSeconds: 2 };

interface Seen {
  readonly url: string | undefined;
  readonly variant: string | string[] | undefined;
  readonly body: string;
}

describe("requests to SageMaker", function () {
  this.timeout(300_000);
  let server: ModelServer;
  let folder: K6Folder;
  let unsigned: string[];
  let seen: Seen[];

  beforeEach(async () => {
    [unsigned, seen] = [[], []];
    folder = new K6Folder();
    server = await ModelServer.start({
      workers: 10,
      serviceSeconds: 0.005,
      judge: (request, body) => {
        const { headers, url } = request;
        seen.push({ url, variant: headers["x-amzn-sagemaker-target-variant"], body: String(body) });
        const why = whyUnsigned(request, body, keys, Date.now());
        if (why !== undefined) unsigned.push(why);
        return why === undefined ? 200 : 403;
      },
    });
  });

  afterEach(async () => {
    await server.stop();
    folder.remove();
  });

  function play(
    body: RequestTarget["body"],
    extra: Record<string, string> = {},
    users?: number,
  ): Promise<K6Run> {
    const sageMaker = {
      endpointName: "reco",
      region: "eu-central-1",
      variantName: "blue",
      url: server.url,
    };
    const target = { sageMaker, ...(body && { body }) };
    const { text } = scriptFor(load, target, { maxDroppedFraction: 0 }, 1, users);
    assert.ok(!text.includes(keys.secretAccessKey));
    return folder.run(text, { environment: { ...environment, ...extra } });
  }

  for (const [name, body, sent] of [
    ["a text", { text: '{"instances": ["Grüße", 1]}' }, '{"instances": ["Grüße", 1]}'],
    ["bytes", { base64: "AAEC" }, "\u0000\u0001\u0002"],
    ["nothing", undefined, ""],
  ] as const) {
    it(`are signed so that a server accepts them, with ${name} in them`, async function () {
      const run = await play(body);
      unlessKeptUp(this, run, server);
      assert.deepEqual(unsigned, []);
      assert.equal(run.code, 0, run.stderr);
      assert.ok(seen.length >= 19 && seen.length <= 20);
      const expected = { url: "/endpoints/reco/invocations", variant: "blue", body: sent };
      seen.forEach((each) => assert.deepEqual(each, expected));
    });
  }

  it("are refused with another secret, and the run fails", async function () {
    const run = await play({ text: "{}" }, { AWS_SECRET_ACCESS_KEY: "another" });
    unlessKeptUp(this, run, server);
    assert.deepEqual([...new Set(unsigned)], ["the signature does not match"]);
    assert.equal(run.code, 99);
  });

  it("carry and sign the token of a session", async function () {
    const run = await play({ text: "{}" }, { AWS_SESSION_TOKEN: "a+session/token==" });
    unlessKeptUp(this, run, server);
    assert.deepEqual(unsigned, []);
    assert.equal(run.code, 0, run.stderr);
  });

  it("are signed with keys that a pod is given, which are renewed before they expire", async function () {
    const tokenFile = folder.file("token");
    writeFileSync(tokenFile, "a-token\n");
    let given = 0;
    const agent = createServer((request, response) => {
      response.statusCode = request.headers.authorization === "a-token" ? 200 : 401;
      const expires = new Date(Date.now() + (given++ === 0 ? 0 : 3_600_000)).toISOString();
      const made = { AccessKeyId: keys.accessKeyId, SecretAccessKey: keys.secretAccessKey };
      response.end(JSON.stringify({ ...made, Token: "session", Expiration: expires }));
    });
    await new Promise<void>((resolve) => agent.listen(0, "127.0.0.1", resolve));
    const { port } = agent.address() as AddressInfo;
    const run = await play(
      { text: "{}" },
      {
        AWS_ACCESS_KEY_ID: "",
        AWS_SECRET_ACCESS_KEY: "",
        AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}/v1/credentials`,
        AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile,
      },
      1,
    );
    agent.closeAllConnections();
    agent.close();
    unlessKeptUp(this, run, server);
    assert.deepEqual(unsigned, []);
    assert.equal(run.code, 0, run.stderr);
    assert.ok(seen.length >= 19 && seen.length <= 20);
    assert.equal(given, 2);
  });

  it("are not sent at all without credentials, and the error names what is missing", async () => {
    const run = await play({ text: "{}" }, { AWS_SECRET_ACCESS_KEY: "" });
    assert.notEqual(run.code, 0);
    assert.match(run.stderr, /set AWS_SECRET_ACCESS_KEY in the environment/);
    assert.equal(seen.length, 0);
  });
});
