import { scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import { Field, isKnown } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { hpaNameOf, kedaSources } from "./_keda";

const MOST_CHARACTERS = 63;

const called = (length: number) => scaledObject({}, { metadata: { name: "a".repeat(length) } });
const calling = (name: string | typeof UNKNOWN) => ({
  advanced: { horizontalPodAutoscalerConfig: { name } },
});

export default defineRule({
  id: "keda-name-length",
  area: "kubernetes",
  title: "The name of a ScaledObject leaves room for that of its autoscaler",
  severity: "high",
  level: "mandatory",
  rationale:
    "KEDA puts the name into a label, and calls its autoscaler keda-hpa- and the name; neither may be longer than 63 " +
    "characters. A name of 55 is valid for every other object, and fails here at the end of the deployment.",
  fix: "Shorten the name to 54 characters, or set advanced.horizontalPodAutoscalerConfig.name to a shorter one.",
  whenNotToUse: "Never: KEDA refuses it.",
  sources: [
    kedaSources.webhook,
    {
      title: "Labels and selectors, syntax",
      url: "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set",
    },
  ],
  on: ["scaledObject"],
  examples: {
    good: [
      { name: "54 characters", declare: [called(54)] },
      {
        name: "63 characters, and an autoscaler of another name",
        declare: [scaledObject(calling("model"), { metadata: { name: "a".repeat(63) } })],
      },
    ],
    bad: [
      {
        name: "55 characters",
        declare: [called(55)],
        finds: ["metadata.name is 64 characters long with keda-hpa-", "at most 63"],
      },
      {
        name: "64 characters, and an autoscaler of another name",
        declare: [scaledObject(calling("model"), { metadata: { name: "a".repeat(64) } })],
        finds: ["metadata.name is 64 characters long", "at most 63"],
      },
      {
        name: "an autoscaler's name of 64 characters",
        declare: [scaledObject(calling("a".repeat(64)))],
        finds: ["horizontalPodAutoscalerConfig.name is 64 characters long", "at most 63"],
      },
    ],
    unknown: [
      {
        name: "name not known",
        declare: [scaledObject({}, { metadata: { name: UNKNOWN } })],
      },
      { name: "autoscaler's name not known", declare: [scaledObject(calling(UNKNOWN))] },
      {
        name: "a name that the provider chooses",
        declare: [scaledObject({}, { metadata: { name: undefined } })],
      },
    ],
  },
  check: (scaled) => {
    const own = tooLong(scaled.name, "");
    if (own.length > 0) return own;
    const isMade = scaled.hpaName.state === "absent";
    return tooLong(hpaNameOf(scaled), isMade ? " with keda-hpa-" : "");
  },
});

function tooLong(name: Field<string>, how: string): Outcome[] {
  if (!isKnown(name) || name.secret || name.value.length <= MOST_CHARACTERS) return [];
  const seen = `${name.value.length} characters long${how}`;
  return [violation(name, `at most ${MOST_CHARACTERS} characters`, undefined, seen)];
}
