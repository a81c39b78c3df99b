import {
  container,
  deployment,
  deploymentOf,
  hpa,
  podTemplate,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { isKnown, knownTo, valueOf } from "../../model/field";
import { Container, runningContainers } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { surelyScaled } from "./_scaled";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
const imageOf = (image: string | typeof UNKNOWN) => [deploymentOf({ image }), hpa()];

export default defineRule({
  id: "workload-image-pinned",
  area: "kubernetes",
  title: "A workload that is scaled names one version of its image",
  severity: "medium",
  level: "advisory",
  rationale:
    "Each node resolves a tag when it pulls: after latest has moved, pods that a scale-up adds run another version " +
    "than those that already serve, without a rollout, without its probes, and without a way back. A digest is the " +
    "same bytes for every replica.",
  fix: "Name the image by its digest, as name@sha256:..., or at least by a tag that is never moved.",
  whenNotToUse: "On development clusters.",
  sources: [
    {
      title: "Images, names, tags and digests",
      url: "https://kubernetes.io/docs/concepts/containers/images/#image-names",
    },
  ],
  on: ["workload"],
  knobs: {
    requireDigest: {
      type: "boolean",
      default: false,
      description: "Whether a tag is not enough.",
    },
    ignoreContainers: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Names of containers that are not judged, as those whose image a mesh fills in.",
    },
  },
  examples: {
    good: [
      { name: "a digest", declare: [deployment(), hpa()] },
      { name: "a tag", declare: imageOf("registry.example.com/ml-model:3.2.1") },
      {
        name: "a registry with a port, and a tag",
        declare: imageOf("registry.example.com:5000/ml-model:3.2.1"),
      },
      { name: "latest with a digest", declare: imageOf(`ml-model:latest@${digest}`) },
      { name: "not scaled", declare: [deploymentOf({ image: "ml-model" })] },
      {
        name: "a digest, which is demanded",
        settings: { requireDigest: true },
        declare: imageOf(`ml-model@${digest}`),
      },
      {
        name: "a container that is not judged",
        settings: { ignoreContainers: ["istio-proxy"] },
        declare: [
          deployment({
            template: podTemplate({
              containers: [container(), container({ name: "istio-proxy", image: "auto" })],
            }),
          }),
          hpa(),
        ],
      },
    ],
    bad: [
      {
        name: "latest",
        declare: imageOf("registry.example.com/ml-model:latest"),
        finds: ['image is "registry.example.com/ml-model:latest"', "a digest or a tag"],
      },
      {
        name: "neither tag nor digest, which means latest",
        declare: [deploymentOf({ image: "ml-model" }), scaledObject()],
        finds: ['image is "ml-model"', "a digest or a tag"],
      },
      {
        name: "a registry with a port, and no tag",
        declare: imageOf("registry.example.com:5000/ml-model"),
        finds: ["a digest or a tag"],
      },
      {
        name: "a sidecar",
        declare: [
          deployment({
            template: podTemplate({
              initContainers: [{ name: "proxy", image: "envoy:latest", restartPolicy: "Always" }],
            }),
          }),
          hpa(),
        ],
        finds: ['initContainers[0].image is "envoy:latest"'],
      },
      {
        name: "a tag where a digest is demanded",
        settings: { requireDigest: true },
        declare: imageOf("ml-model:3.2.1"),
        finds: ['image is "ml-model:3.2.1"', "a digest"],
      },
    ],
    unknown: [
      { name: "image not known", declare: imageOf(UNKNOWN) },
      {
        name: "containers not known",
        declare: [deployment({ template: podTemplate({ containers: UNKNOWN }) }), hpa()],
      },
      {
        name: "what the autoscaler acts on is not known",
        declare: [deploymentOf({ image: "ml-model" }), hpa({ scaleTargetRef: UNKNOWN })],
      },
    ],
  },
  checkInStack: (workload, model, settings) =>
    surelyScaled(model, workload)
      ? (valueOf(runningContainers(workload.pod)) ?? []).flatMap((each) => unpinned(each, settings))
      : [],
});

function unpinned({ name, image }: Container, settings: RuleSettings): Outcome[] {
  const ignored = settings.list("ignoreContainers");
  if (!isKnown(image) || image.value === "" || knownTo(name, (own) => ignored.includes(own))) {
    return [];
  }
  if (image.value.includes("@")) return [];
  if (settings.boolean("requireDigest")) return [violation(image, "an image with a digest")];
  const tag = /:([^/:]*)$/.exec(image.value)?.[1];
  const moves = tag === undefined || tag === "" || tag === "latest";
  return moves ? [violation(image, "an image with a digest or a tag, which latest is not")] : [];
}
