import { Reliability, Service } from "../../scaling/contract/generated/types";
import { judgeReliability } from "../../scaling/judge/reliability";
import { Subject } from "../../scaling/judge/subject";
import {
  isAutoscaler,
  Manifest,
  manifestScaler,
  manifestsIn,
  Signal,
  Signals,
  signals,
} from "../../scaling/simulate/fromManifest";
import { YamlDocument } from "../yaml/document";
import { BadInput } from "../exit";
import { problemLines } from "./problemLines";
import { settingsOf } from "./settings";
import { Source, Target } from "./target";

interface Placed {
  readonly manifest: Manifest;
  readonly file: YamlDocument;
}

export function isManifest({ data }: YamlDocument): boolean {
  return manifestsIn(data).length > 0;
}

/** The autoscalers in the documents of a file. */
export function manifestSource(
  place: string,
  files: readonly YamlDocument[],
  given: Signals,
): Source {
  const placed = files.flatMap((file) =>
    manifestsIn(file.data).map((manifest) => ({ manifest, file })),
  );
  const all = placed.map(({ manifest }) => manifest);
  const scalers = placed.filter(({ manifest }) => isAutoscaler(manifest));
  if (scalers.length === 0) {
    const kinds = [...new Set(all.map(({ kind }) => kind))].join(", ");
    const expected = "a HorizontalPodAutoscaler or a ScaledObject";
    throw BadInput.at(place, `has manifests (${kinds}), but no autoscaler; expected ${expected}`);
  }
  const problems = scalers.flatMap((each) => problemsOf(place, each, all, given));
  if (problems.length > 0) throw new BadInput(problems);
  return {
    place,
    kind: "manifests",
    targets: scalers.map(({ manifest }) => target(manifest, all, given)),
    left: [],
  };
}

/** The numbers of an autoscaler do not depend on the service. */
const anyService: Service = { requestsPerSecondPerInstance: 1, serviceTimeSeconds: 1 };

function problemsOf(
  place: string,
  { manifest, file }: Placed,
  all: readonly Manifest[],
  given: Signals,
): readonly string[] {
  const { problems } = manifestScaler(manifest, all, anyService, given);
  const isAlone = file.data === manifest.value;
  return problemLines(place, problems, isAlone ? file.locate : () => "");
}

function target(manifest: Manifest, all: readonly Manifest[], given: Signals): Target {
  const { kind, name } = manifest;
  const subjects = ({
    service,
  }: Reliability): { readonly subjects: Subject[]; readonly why: string[] } => {
    const { scaler, initialCapacity, why } = manifestScaler(manifest, all, service, given);
    const subject = { name: "", scaler, initialCapacity, service, loadShare: 1 };
    return { subjects: why.length === 0 ? [subject] : [], why: [...why] };
  };
  return {
    name,
    title: `${kind} ${name}`,
    settings: settingsOf(manifest.value["spec"]),
    subjects,
    judge: (reliability, options) =>
      subjects(reliability).subjects.map((each) => judgeReliability(reliability, each, options)),
  };
}

/** Reads `--metric http_requests=requestsPerSecond`. */
export function parseSignals(given: readonly string[]): Signals {
  const entries = given.map((text): readonly [string, Signal] => {
    const at = text.lastIndexOf("=");
    const signal = signals.find((each) => each === text.slice(at + 1));
    if (at > 0 && signal !== undefined) return [text.slice(0, at), signal];
    throw BadInput.at("--metric", `is "${text}"; allowed: NAME= with one of ${signals.join(", ")}`);
  });
  return Object.fromEntries(entries);
}
