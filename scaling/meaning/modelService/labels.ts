import { ModelServiceArgs } from "../../contract/generated/types";
import { selectorOf } from "../../plan/modelService/names";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

type Texts = Readonly<Record<string, unknown>>;

const nameForm = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const prefixForm = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;
const valueForm = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const mostAnnotationCharacters = 262_144;

/** The syntax of labels and annotations; values that are not known yet pass. */
export function checkLabels(args: ModelServiceArgs): readonly Problem[] {
  return [
    ...labels(args.labels, "labels"),
    ...labels(args.podLabels, "podLabels"),
    ...labels(args.selector, "selector"),
    ...labels(args.scheduling?.nodeSelector, "scheduling.nodeSelector"),
    ...annotations(args.annotations, "annotations"),
    ...annotations(args.podAnnotations, "podAnnotations"),
    ...annotations(args.service?.annotations, "service.annotations"),
    ...annotations(args.serviceAccount?.annotations, "serviceAccount.annotations"),
    ...selectorKept(args),
  ];
}

function labels(texts: Texts | undefined, path: string): readonly Problem[] {
  return Object.entries(texts ?? {}).flatMap(([key, value]) => [
    ...keyProblems(key, path),
    ...when(typeof value === "string" && !valueForm.test(value), () =>
      problem(
        path,
        value,
        "values of at most 63 letters, digits, dashes, dots and underscores, with a letter or digit at both ends",
        `change the value of ${shown(key)}`,
      ),
    ),
  ]);
}

function annotations(texts: Texts | undefined, path: string): readonly Problem[] {
  const entries = Object.entries(texts ?? {});
  const length = entries.reduce(
    (sum, [key, value]) => sum + key.length + (typeof value === "string" ? value.length : 0),
    0,
  );
  return [
    ...entries.flatMap(([key]) => keyProblems(key, path)),
    ...when(length > mostAnnotationCharacters, () =>
      said(
        path,
        `annotations of ${length} characters together`,
        `at most ${mostAnnotationCharacters}`,
        "shorten or drop some",
      ),
    ),
  ];
}

function keyProblems(key: string, path: string): readonly Problem[] {
  const parts = key.split("/");
  const [prefix, name] = parts.length > 1 ? parts : [undefined, key];
  const good =
    parts.length <= 2 &&
    nameForm.test(name ?? "") &&
    (prefix === undefined || prefixForm.test(prefix));
  return when(!good, () =>
    problem(
      path,
      key,
      "keys of at most 63 letters, digits, dashes, dots and underscores, after a domain and a slash if wanted",
      "rename the key",
    ),
  );
}

/** What selects the pods is set once, in one place. */
function selectorKept(args: ModelServiceArgs): readonly Problem[] {
  const keys = Object.keys(selectorOf(args, ""));
  return (["labels", "podLabels"] as const).flatMap((path) =>
    keys
      .filter((key) => Object.hasOwn(args[path] ?? {}, key))
      .map((key) =>
        problem(path, key, "labels that do not select the pods", "drop it, or set it in selector"),
      ),
  );
}

function shown(key: string): string {
  return nameForm.test(key.split("/").at(-1) ?? "") && key.length < 100 ? key : "that key";
}
