/** A public incident that a declaration in examples/incidents repeats. */
export interface Incident {
  /** Begins the names of its files. */
  readonly name: string;
  readonly title: string;
  readonly happened: string;
  /** What the simulation plays in its place. */
  readonly played: string;
  readonly guardrail: string;
  /** Rules that find the declaration before it is simulated. */
  readonly rules: readonly string[];
  readonly sources: readonly Source[];
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** One that no declaration shows, and why not. */
export interface Unplayed {
  readonly title: string;
  readonly happened: string;
  readonly why: string;
  readonly source: Source;
}

function github(repository: string, ...numbers: readonly number[]): readonly Source[] {
  return numbers.map((number) => ({
    title: `${repository} #${number}`,
    url: `https://github.com/${repository}/issues/${number}`,
  }));
}

export const incidents: readonly Incident[] = [
  {
    name: "reddit-2016",
    title: "Reddit, 11 August 2016: an autoscaler reads half-migrated data",
    happened:
      "During a migration, configuration management switched the autoscaler back on. It read incomplete " +
      "data and ended most application and cache servers within seconds: an hour and a half down, and as " +
      "long slow.",
    played:
      "Steady load on 200 pods; for 20 minutes the metric shows one percent of use. The policy may remove " +
      "everything at once.",
    guardrail: "A cap on scale-in: at most 5 percent of the pods in 5 minutes.",
    rules: [],
    sources: [
      {
        title: "r/announcements, 4y0m56",
        url: "https://www.reddit.com/r/announcements/comments/4y0m56/",
      },
    ],
  },
  {
    name: "slack-2021",
    title: "Slack, 4 January 2021: CPU falls because everything waits",
    happened:
      "A network that lost packets made threads wait. CPU fell, so the web tier was scaled in on the " +
      "morning of the year's first working day; when it was to grow again, the service that provisions " +
      "servers reached its own limits.",
    played:
      "A morning's rise; CPU reads 8 percent for 40 minutes, and afterwards no more than 24 instances can " +
      "be had.",
    guardrail:
      "CPU alone may add but not remove capacity; a schedule takes it back at night. A second policy on " +
      "concurrency would see the work that waits.",
    rules: [],
    sources: [
      {
        title: "Slack's outage on January 4th 2021",
        url: "https://slack.engineering/slacks-outage-on-january-4th-2021/",
      },
    ],
  },
  {
    name: "us-east-1-2025",
    title: "AWS us-east-1, 20 October 2025: no launches for eight hours",
    happened:
      "Launches of EC2 instances failed from the night into the working day. Whoever had scaled in for " +
      "the night had to carry the morning with what was left.",
    played:
      "A day with its peak in the afternoon of New York; nothing can be launched for 8 h 11 min.",
    guardrail: "A floor that carries the part of the peak that must be served without any launch.",
    rules: ["aas-target-min-floor"],
    sources: [{ title: "AWS message 101925", url: "https://aws.amazon.com/message/101925/" }],
  },
  {
    name: "grafana-2019",
    title: "Grafana Cloud, 19 July 2019: pods of a higher priority move in",
    happened:
      "New pods had a high priority by default and preempted those that served, for about half an hour.",
    played: "A third of the pods is lost, and none can be started in their place for half an hour.",
    guardrail:
      "Headroom: a target of 35 percent leaves two thirds of the pods enough for the load (and a priority " +
      "class for what serves).",
    rules: [],
    sources: [
      {
        title: "How a production outage was caused using Kubernetes pod priorities",
        url: "https://grafana.com/blog/2019/07/24/how-a-production-outage-was-caused-using-kubernetes-pod-priorities/",
      },
    ],
  },
  {
    name: "buildkite-2016",
    title: "Buildkite, 23 August 2016: a smaller database meets the next peak",
    happened:
      "A database was made smaller to save money. At the next peak it was too slow, health checks that " +
      "asked it failed, and all instances left the load balancer.",
    played:
      "The change of size, before it is made, under the peak day of the week before. How the health " +
      "checks then took everything down is not simulated.",
    guardrail: "Replay the peak day before a change that saves capacity.",
    rules: [],
    sources: [{ title: "A list of post-mortems", url: "https://github.com/danluu/post-mortems" }],
  },
  {
    name: "milkie-way-2020",
    title: "Milkie Way, 2020: requests that make requests",
    happened:
      "A service that called itself was scaled without an upper bound worth the name. A budget of 7 " +
      "dollars became a bill of about 72,000 within hours; the alert came a day late.",
    played:
      "A load that feeds itself, on up to 1,000 instances; the cost is that of a month at this rate.",
    guardrail:
      "An upper bound that somebody can pay for. Most of the runaway load is then dropped.",
    rules: ["aas-target-max-ceiling"],
    sources: [
      { title: "The Register, 10 December 2020", url: "https://www.theregister.com/2020/12/10/" },
    ],
  },
  {
    name: "komodor",
    title: "A customer of Komodor: from 30 to 4,000 pods overnight",
    happened:
      "An autoscaler without a sensible maximum grew through the night, and 200 nodes with it.",
    played: "Every new pod reports full use; the metric does not fall when capacity grows.",
    guardrail: "A maximum in proportion to the normal size.",
    rules: [],
    sources: [{ title: "Komodor's blog (a vendor's story)", url: "https://komodor.com/blog/" }],
  },
  {
    name: "keda-source-down",
    title: "KEDA: the source of the metric is down",
    happened:
      "With the source of a trigger gone, workloads were scaled to zero or to their minimum, or stayed " +
      "as they were while their load grew.",
    played: "No datapoints for half an hour, in which the load doubles.",
    guardrail:
      "A fallback that knows how many replicas the peak needs, and a minimum above zero, since a fallback " +
      "does not start the first replica.",
    rules: [],
    sources: github("kedacore/keda", 886, 3064, 7239),
  },
  {
    name: "hpa-broken-metric",
    title: "Kubernetes: scaled in although one metric was broken",
    happened:
      "Of two metrics one could not be read, and the other asked for little: the autoscaler removed pods " +
      "that the first would have kept. Kubernetes has mended it since.",
    played: "For five minutes all that is left to decide by shows little use.",
    guardrail: "A stabilisation window for scale-in that is longer than a short outage of metrics.",
    rules: [],
    sources: github("kubernetes/kubernetes", 99394, 105187),
  },
  {
    name: "hpa-doubling",
    title: "Kubernetes: 8, 16, 32, 64, 128, 200 pods within 75 seconds",
    happened:
      "With a CPU request that was far too small, starting pods looked overloaded, and every sync doubled " +
      "them up to the maximum.",
    played: "For 90 seconds the metric shows ten times the target.",
    guardrail: "A cap on scale-up: two pods a minute. And a request that is measured.",
    rules: [],
    sources: github("kubernetes/kubernetes", 78761),
  },
  {
    name: "karpenter-loop",
    title: "Karpenter: 235 nodes in 12 hours for a pod that fits none",
    happened: "A pod could never be placed, so nodes were launched for it again and again.",
    played:
      "Capacity grows as long as anything waits, and no instance that is started ever serves.",
    guardrail: "An upper bound that counts what is paid for, not what serves.",
    rules: ["aas-target-max-ceiling"],
    sources: github("aws/karpenter-provider-aws", 1905),
  },
  {
    name: "reapply-replicas",
    title: "Kubernetes: a deployment sets replicas back to the number in the code",
    happened:
      "A Deployment that declares replicas beside an autoscaler falls back to that number with every " +
      "deployment.",
    played:
      "At noon the count is set to 2 for a minute; two scheduled actions stand for the deployment.",
    guardrail: "Declare no count where an autoscaler owns it; the components do not.",
    rules: ["sagemaker-endpoint-update-keeps-capacity"],
    sources: github("kubernetes/kubernetes", 25238),
  },
  {
    name: "reapply-desired",
    title: "EC2: a deployment shrinks the group to the code's desired capacity",
    happened: "Groups shrank to the declared capacity with every deployment, once to nothing.",
    played: "At noon the count is set to 1 for a minute, while 15 instances are needed.",
    guardrail: "Leave the live capacity alone (ignoreChanges, or no number in the code).",
    rules: ["sagemaker-endpoint-update-keeps-capacity", "sagemaker-initial-count-in-bounds"],
    sources: github("hashicorp/terraform", 11236),
  },
];

export const unplayed: readonly Unplayed[] = [
  {
    title: "AWS Kinesis, 25 November 2020",
    happened:
      "A small addition of servers pushed every front-end over a limit of threads that grows with the fleet.",
    why: "In the simulation an instance costs its neighbours nothing; a maximum is what guards against it.",
    source: { title: "AWS message 11201", url: "https://aws.amazon.com/message/11201/" },
  },
  {
    title: "AWS us-east-1, 7 December 2021",
    happened:
      "Automatic scaling set off a surge of connections that congested an internal network.",
    why: "Traffic that scaling itself causes is not simulated; only clients that try again are.",
    source: { title: "AWS message 12721", url: "https://aws.amazon.com/message/12721/" },
  },
  {
    title: "An HPA that crashes the controller manager",
    happened:
      "Target type and value field of a valid object disagreed, and the controller died of it.",
    why:
      "Nothing is scaled then. `mlscale simulate` refuses such a manifest, since the value of its target " +
      "type is not set.",
    source: {
      title: "kubernetes/kubernetes #121015",
      url: "https://github.com/kubernetes/kubernetes/issues/121015",
    },
  },
  {
    title: "Removing the autoscaler first",
    happened: "Finalizers never ended, because the controller that ends them was gone.",
    why: "It is about the order of deletion, not about load.",
    source: {
      title: "kubernetes-sigs/karpenter #6870 and #4223",
      url: "https://github.com/aws/karpenter-provider-aws/issues/6870",
    },
  },
];
