import { Command } from "commander";
import type { RequestTarget } from "../../scaling/loadtest";
import { BadInput } from "../exit";
import { Io } from "../io";
import { lazy } from "../lazy";
import { Reporter } from "../reporter";
import { parseMib } from "./mib";
import { numberUpTo } from "./numberUpTo";
import { addReadFlags, addTraceFlags, append, dashed, PlayFlags, traceOptions } from "./playFlags";
import { whole } from "./tuneCommand";

interface K6Flags extends PlayFlags {
  readonly url?: string;
  readonly method?: string;
  readonly header?: readonly string[];
  readonly headerFrom?: readonly string[];
  readonly body?: string;
  readonly endpoint?: string;
  readonly region?: string;
  readonly variant?: string;
  readonly inferenceComponent?: string;
  readonly contentType?: string;
  readonly endpointUrl?: string;
  readonly scale: string;
  readonly speed: string;
  readonly seed: string;
  readonly parallelism: string;
  readonly maxUsers?: string;
  readonly interval?: string;
  readonly output?: string;
}

const examples = `
Examples:
  mlscale k6 web.yaml --url https://models.example/v1/predict --body request.json > load.js
  mlscale k6 web.yaml --load "evening rush" --endpoint reco --region eu-central-1 --body request.json -o load.js
  mlscale k6 web.yaml --load last-week.csv --speed 24 --scale 0.1 --url http://127.0.0.1:8080/ -o load.js
  k6 run load.js; mlscale compare-run web.yaml mlscale-run.json --instances 2

Requests to SageMaker are signed with AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN of the
environment in which k6 runs, or the keys that its pod is given; no credentials stand in the script.

Exit codes:
  0    the script is printed
  2    bad flags, or input that is wrong or cannot be read
  3    a fault of mlscale itself
  130  interrupted`;

/** Adds `mlscale k6`. */
export function addK6(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command("k6")
    .summary("a declared load as a load test for k6")
    .description(
      "Prints a script for k6 that sends a declared load for real, with the objectives as thresholds.",
    )
    .argument("<file>", "declaration, or its reliability alone; - is stdin")
    .option(
      "--load <name>",
      "the load of a declaration with several, or a recorded one (.csv, .tsv)",
    );
  addTargetFlags(command)
    .option("--scale <factor>", "multiply the rates", "1")
    .option("--speed <factor>", "let the load pass so many times as fast, at the same rates", "1")
    .option("--seed <number>", "of the load's noise", "1")
    .option("--parallelism <number>", "processes of k6 that send the load together", "1")
    .option(
      "--max-users <number>",
      "most requests that are open at a time (default: 2000 for each process)",
    )
    .option("--interval <seconds>", "length of the intervals that results are told in")
    .option("-o, --output <file>", "write the script to a file");
  addReadFlags(addTraceFlags(command))
    .addHelpText("after", examples)
    .action(async (file: string, flags: K6Flags) => {
      done(await lazy.simulator().k6(requestOf(file, flags), io, new Reporter(io, flags)));
    });
}

function addTargetFlags(command: Command): Command {
  return command
    .option("--url <url>", "address that requests are sent to")
    .option("--method <method>", "its method (default: POST with a body, else GET)")
    .option("--header <name: value>", "header of each request; repeatable", append)
    .option("--header-from <name: VARIABLE>", "header from k6's environment; repeatable", append)
    .option("--body <file>", "what each request carries")
    .option("--endpoint <name>", "endpoint of SageMaker, called with signed requests")
    .option("--region <region>", "its region")
    .option("--variant <name>", "its production variant")
    .option("--inference-component <name>", "its inference component")
    .option("--content-type <type>", "of the body (default: application/json)")
    .option("--endpoint-url <url>", "address of the runtime in the place of the region's own");
}

function requestOf(file: string, flags: K6Flags) {
  refuseIneffective(file, flags);
  const { maxUsers, interval } = flags;
  return {
    file,
    load: flags.load,
    trace: traceOptions(flags),
    target: targetOf(flags),
    bodyFile: flags.body,
    plan: {
      scale: numberUpTo("--scale", flags.scale, 1e6),
      speed: numberUpTo("--speed", flags.speed, 1e6),
      seed: whole("--seed", flags.seed, 1, 1e6),
    },
    parts: whole("--parallelism", flags.parallelism, 1, 1000),
    mostUsers: maxUsers === undefined ? undefined : whole("--max-users", maxUsers, 1, 1e6),
    intervalSeconds: interval === undefined ? undefined : whole("--interval", interval, 1, 3600),
    output: flags.output,
    maxInputMib: parseMib(flags.maxInputMib),
    followSymlinks: flags.followSymlinks ?? false,
    stdinName: flags.stdinFilename ?? "<stdin>",
    quiet: flags.quiet ?? false,
  };
}

const ofUrl = ["method", "header", "headerFrom"] as const;
const ofEndpoint = [
  ...(["region", "variant", "inferenceComponent"] as const),
  ...(["contentType", "endpointUrl"] as const),
];
const ofTable = ["rows", "timeColumn", "valueColumn", "intervalSeconds"] as const;

/** Every flag that would do nothing. */
function refuseIneffective(file: string, flags: K6Flags): void {
  const without = (keys: readonly (keyof K6Flags)[], partner: string): readonly string[] =>
    keys
      .filter((key) => flags[key] !== undefined)
      .map((key) => `${dashed(key)} has no effect without ${partner}; remove it`);
  const isTable = /\.(csv|tsv)$/i.test(flags.load ?? "");
  const problems = [
    ...(flags.url === undefined ? without(ofUrl, "--url") : []),
    ...(flags.endpoint === undefined ? without(ofEndpoint, "--endpoint") : []),
    ...(isTable ? [] : without(ofTable, "a table in --load")),
    ...(flags.endpoint !== undefined && flags.region === undefined
      ? ["--endpoint needs --region, which requests are signed for"]
      : []),
    ...(file !== "-" && flags.stdinFilename !== undefined
      ? ['--stdin-filename has no effect without "-" as the file; remove it']
      : []),
  ];
  if (problems.length > 0) throw new BadInput(problems);
}

function targetOf(flags: K6Flags): Omit<RequestTarget, "body"> {
  const { url, method, endpoint, region, variant, inferenceComponent, contentType } = flags;
  const http = url !== undefined && {
    url,
    ...(method !== undefined && { method: method.toUpperCase() }),
    headers: pairs("--header", flags.header),
    headersFromEnvironment: pairs("--header-from", flags.headerFrom),
  };
  const sageMaker = endpoint !== undefined && {
    endpointName: endpoint,
    region: region!,
    ...(variant !== undefined && { variantName: variant }),
    ...(inferenceComponent !== undefined && { inferenceComponentName: inferenceComponent }),
    ...(contentType !== undefined && { contentType }),
    ...(flags.endpointUrl !== undefined && { url: flags.endpointUrl }),
  };
  return { ...(http && { http }), ...(sageMaker && { sageMaker }) };
}

/** Reads `Name: value`. */
function pairs(flag: string, given: readonly string[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((text): readonly [string, string] => {
      const at = text.indexOf(":");
      if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
      throw BadInput.at(flag, `is "${text.slice(0, 40)}"; write it as "Name: value"`);
    }),
  );
}
