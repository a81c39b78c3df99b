import { prometheusTrigger, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import { knownTo, valueOf } from "../../model/field";
import { KedaTrigger } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { textOf } from "./_hpaSignals";
import { kedaSources } from "./_keda";

/** A ScaledObject whose trigger says what an answer without a value means. */
function answering(ignoreNullValues: string | typeof UNKNOWN | undefined) {
  const said = ignoreNullValues === undefined ? {} : { ignoreNullValues };
  const metadata = { ...prometheusTrigger.metadata, ...said };
  return scaledObject({ triggers: [{ ...prometheusTrigger, metadata }] });
}

export default defineRule({
  id: "keda-prometheus-null",
  area: "kubernetes",
  title: "An answer of Prometheus without a value does not count as no load",
  severity: "medium",
  level: "advisory",
  rationale:
    "A query finds nothing when the pods are no longer scraped, when a metric has another name in a new version, or " +
    "when Prometheus starts anew with no history. By default KEDA reads that as 0, takes the replicas away under full " +
    "load, and never reaches the fallback, since nothing failed.",
  fix: 'Set ignoreNullValues to "false" and a fallback; end a query that may rightly find nothing in "or vector(0)".',
  whenNotToUse: "Where nothing to be found does mean that there is nothing to do.",
  sources: [
    { title: "KEDA, Prometheus scaler", url: "https://keda.sh/docs/latest/scalers/prometheus/" },
    {
      title: "KEDA, an empty answer of Prometheus",
      url: "https://github.com/kedacore/keda/issues/3065",
    },
    kedaSources.specification,
  ],
  on: ["scaledObject"],
  examples: {
    good: [
      { name: "nothing is a failure", declare: [answering("false")] },
      {
        name: "another source",
        declare: [
          scaledObject({
            triggers: [{ type: "rabbitmq", metadata: { queueName: "jobs", value: "20" } }],
          }),
        ],
      },
      {
        name: "the query itself says what nothing means",
        declare: [
          scaledObject({
            triggers: [
              {
                ...prometheusTrigger,
                metadata: {
                  ...prometheusTrigger.metadata,
                  query: "sum(rate(http_requests_total[1m])) or vector(0)",
                },
              },
            ],
          }),
        ],
      },
    ],
    bad: [
      {
        name: "left out",
        declare: [answering(undefined)],
        finds: ["ignoreNullValues is not set", '"false"'],
      },
      {
        name: "nothing is no load",
        declare: [answering("true")],
        finds: ['ignoreNullValues is "true"', '"false"'],
      },
    ],
    unknown: [
      { name: "what nothing means is not known", declare: [answering(UNKNOWN)] },
      { name: "triggers not known", declare: [scaledObject({ triggers: UNKNOWN })] },
      {
        name: "type not known",
        declare: [scaledObject({ triggers: [{ ...prometheusTrigger, type: UNKNOWN }] })],
      },
      {
        name: "metadata not known",
        declare: [scaledObject({ triggers: [{ ...prometheusTrigger, metadata: UNKNOWN }] })],
      },
      {
        name: "query not known",
        declare: [
          scaledObject({
            triggers: [
              {
                ...prometheusTrigger,
                metadata: { ...prometheusTrigger.metadata, query: UNKNOWN },
              },
            ],
          }),
        ],
      },
    ],
  },
  check: ({ triggers }) =>
    (valueOf(triggers) ?? [])
      .filter(({ type }) => knownTo(type, (name) => name === "prometheus"))
      .flatMap(readsNothingAsNoLoad),
});

function readsNothingAsNoLoad(trigger: KedaTrigger): Outcome[] {
  const query = textOf(trigger.metadata, "query");
  if (query.state === "unknown" || knownTo(query, (text) => /\bor\s+vector\s*\(/i.test(text))) {
    return [];
  }
  const nulls = textOf(trigger.metadata, "ignoreNullValues");
  const isIgnored =
    nulls.state === "absent" || knownTo(nulls, (text) => /^(true|t|1)$/i.test(text));
  return isIgnored ? [violation(nulls, '"false", so that nothing counts as a failure')] : [];
}
