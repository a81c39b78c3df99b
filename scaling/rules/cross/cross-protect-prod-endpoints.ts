import { configuration, endpoint, target } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { UNKNOWN } from "../../model/input";

const environment = "prod";

export default defineRule({
  id: "cross-protect-prod-endpoints",
  area: "cross",
  title: "A scaled endpoint of production is protected from being deleted",
  severity: "medium",
  level: "advisory",
  rationale:
    "An endpoint that is scaled has traffic, and deleting it - by a renamed resource, a removed line, a destroyed stack - " +
    "drops all of it at once. With protect, Pulumi refuses until somebody says so.",
  fix: "Set the option protect: true on the endpoint, or on the component that makes it.",
  whenNotToUse:
    "For endpoints that are made anew with each release, behind something that keeps their name.",
  sources: [
    {
      title: "Pulumi, resource option protect",
      url: "https://www.pulumi.com/docs/iac/concepts/options/protect/",
    },
    {
      title: "DeleteEndpoint frees all resources of the endpoint",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html",
    },
  ],
  on: ["endpoint"],
  knobs: {
    production: {
      type: "array",
      items: { type: "string" },
      default: ["prod", "production"],
      description: "Names of the environments in which endpoints are to be protected.",
    },
  },
  examples: {
    good: [
      {
        name: "protected",
        environment,
        declare: [configuration(), endpoint({}, { protect: true }), target()],
      },
      {
        name: "no production",
        environment: "dev",
        declare: [configuration(), endpoint(), target()],
      },
      { name: "no environment", declare: [configuration(), endpoint(), target()] },
      { name: "not scaled", environment, declare: [configuration(), endpoint()] },
    ],
    bad: [
      {
        name: "in production",
        environment,
        declare: [configuration(), endpoint(), target()],
        finds: ["protect is false; allowed: true in prod"],
      },
      {
        name: "in an environment of that kind",
        environment: "live",
        settings: { production: ["live"] },
        declare: [configuration(), endpoint(), target()],
        finds: ["protect is false; allowed: true in live"],
      },
    ],
    unknown: [
      {
        name: "what the target scales is unknown",
        environment,
        declare: [
          endpoint({ name: undefined }),
          { ...endpoint(), urn: `${endpoint().urn}-2` },
          target({ resourceId: UNKNOWN }),
        ],
      },
    ],
  },
  checkInStack: (endpoint, model, settings) => {
    const { environment } = settings;
    if (environment === undefined || !settings.list("production").includes(environment)) return [];
    if (endpoint.source.protect) return [];
    const isScaled = model.all("target").some((target) => {
      const link = model.endpointOf(target);
      return link.state === "linked" && link.to === endpoint;
    });
    if (!isScaled) return [];
    const protect = { state: "absent", path: "protect" } as const;
    return [violation(protect, `true in ${environment}`, undefined, "false")];
  },
});
