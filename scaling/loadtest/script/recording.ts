/** Quantiles of latencies that a script reports, in percent. */
export const percentiles = [5, 10, 25, 50, 75, 90, 95, 99] as const;

/** What a request that was not served met. */
export const failureKinds = ["timeout", "refused", "other"] as const;

export type FailureKind = (typeof failureKinds)[number];

/**
 * What a script records: k6 keeps a metric with each value of a tag apart where a threshold asks for it,
 * even one without conditions. So each interval has its own counts and quantiles in the summary, in
 * memory that does not need a file with a line for each sample.
 */
export const recordingText = String.raw`
const begun = new Gauge("mlscale_begun");
const started = new Counter("mlscale_started");
const failed = new Rate("mlscale_failed");
const latency = new Trend("mlscale_latency", true);

/** The interval of a moment; what ends after the load counts in the last one. */
function at(milliseconds) {
  const interval = Math.floor((milliseconds - exec.scenario.startTime) / plan.intervalMilliseconds);
  return String(Math.max(0, Math.min(interval, plan.intervals - 1)));
}

export default function () {
  begun.add(exec.scenario.startTime);
  started.add(1, { interval: at(Date.now()) });
  const response = send();
  const interval = at(Date.now());
  const isServed = response.status >= 200 && response.status < 300;
  failed.add(!isServed, isServed ? { interval } : { interval, kind: kindOf(response) });
  if (isServed) latency.add(response.timings.duration, { interval });
}

function kindOf({ status, error_code: code }) {
  if (status === 429 || status === 503) return "refused";
  return code === 1050 ? "timeout" : "other";
}

/** Submetrics that the summary needs, beside the limits. */
function recorded() {
  const wanted = {};
  for (let interval = 0; interval < plan.intervals; interval++) {
    for (const name of ["started", "failed", "latency"]) {
      wanted["mlscale_" + name + "{interval:" + interval + "}"] = [];
    }
  }
  for (const kind of plan.failures) wanted["mlscale_failed{kind:" + kind + "}"] = [];
  return wanted;
}

/** Ends a test before it begins where the environment lacks something. */
function needed(names) {
  const missing = names.filter((name) => !__ENV[name]);
  if (missing.length > 0) throw new Error("set " + missing.join(", ") + " in the environment");
}
`;

/** The end of a script: one JSON document, to a file or, for "-", to standard output as one line. */
export const summaryText = String.raw`
export function handleSummary({ metrics }) {
  const values = (name) => (metrics[name] && metrics[name].values) || {};
  const of = (name, tag) => values("mlscale_" + name + "{" + tag + "}");
  const ended = (rate) => ({ served: rate.fails || 0, failed: rate.passes || 0 });
  const intervals = [];
  for (let interval = 0; interval < plan.intervals; interval++) {
    const tag = "interval:" + interval;
    intervals.push({
      started: of("started", tag).count || 0,
      ...ended(of("failed", tag)),
      latency: quantiles(of("latency", tag)),
    });
  }
  const limits = Object.entries(metrics).flatMap(([metric, { thresholds = {} }]) =>
    Object.entries(thresholds).map(([limit, { ok }]) => ({ metric, limit, holds: ok })),
  );
  const run = {
    mlscaleRun: 1,
    load: plan.load,
    scale: plan.scale,
    speed: plan.speed,
    part,
    parts,
    startMilliseconds: values("mlscale_begun").value || 0,
    intervalSeconds: plan.intervalMilliseconds / 1000,
    stages: plan.stages,
    unsent: values("dropped_iterations").count || 0,
    failures: Object.fromEntries(plan.failures.map((kind) => [kind, of("failed", "kind:" + kind).passes || 0])),
    latency: quantiles(values("mlscale_latency")),
    limits,
    intervals,
  };
  const file = __ENV.MLSCALE_RUN || "mlscale-run.json";
  const text = JSON.stringify(run) + "\n";
  return file === "-" ? { stdout: text } : { [file]: text, stdout: said(run, file) };
}

/** Seconds by percent; null where nothing was served. */
function quantiles(trend) {
  if (!trend.count) return null;
  const seconds = (milliseconds) => Math.round(milliseconds * 1000) / 1e6;
  return {
    count: trend.count,
    mean: seconds(trend.avg),
    least: seconds(trend.min),
    most: seconds(trend.max),
    percentiles: plan.percentiles.map((percent) => [percent, seconds(trend["p(" + percent + ")"])]),
  };
}

function said({ intervals, unsent, limits, load }, file) {
  const sum = (key) => intervals.reduce((total, each) => total + each[key], 0);
  const counts = sum("started") + " sent, " + sum("served") + " served, " + sum("failed") + " failed, " + unsent + " not sent";
  const lines = limits.map(({ metric, limit, holds }) => (holds ? "✓ " : "✗ ") + metric + " " + limit);
  return ["load " + JSON.stringify(load) + ": " + counts, ...lines, "written: " + file, ""].join("\n");
}
`;
