import { defineRule, undecided } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { FragmentOf } from "../../model/fragments";
import { isScaledGroup } from "../../simulate/fromGroup/isScaled";
import { bad, good, unknown } from "./_examples";
import { Broken, play } from "./_play";
import { Configured, configuredBy, knobs } from "./_settings";
import { settingsProblems } from "./_settingsProblems";
import { badGroups, goodGroups, unknownGroups } from "./_groupExamples";
import { simulatedGroupOf } from "./_groups";
import { badPods, goodPods, unknownPods } from "./_podExamples";
import { simulatedPodsOf } from "./_pods";
import { Found, Simulated, Terms } from "./_simulated";
import { simulatedOf } from "./_target";
import { termsOfGroup, termsOfPods, termsOfTarget } from "./_terms";
import { hiddenViolation, violationOf } from "./_words";

export default defineRule({
  id: "simulated-load-survives",
  area: "simulated",
  title: "The declared scaling holds the loads that the organization asks for",
  severity: "high",
  level: "advisory",
  rationale:
    "Bounds, targets, cooldowns and start-up times that are each allowed can together be too slow or too " +
    "small for a peak. Whether they are shows only under load: here in a simulation, else in production.",
  fix:
    "Raise the bounds, lower the target or the cooldowns, or add a scheduled action before a known peak, " +
    "until the configured loads are held.",
  whenNotToUse:
    "For services that never see such a load: exempt them, or give them objectives of their own with " +
    "reliability on their component.",
  sources: [
    {
      title: "Load testing a SageMaker endpoint before its scaling policy is chosen",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-loadtest.html",
    },
    {
      title: "How target tracking works, and that it does not act at once",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html",
    },
    {
      title: "How predictive scaling works, and that it needs dynamic scaling beside it",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html",
    },
    {
      title: "How the HorizontalPodAutoscaler decides, and how fast it may scale",
      url: "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#algorithm-details",
    },
    {
      title: "KEDA: polling, cooldown and what the autoscaler does above zero",
      url: "https://keda.sh/docs/latest/reference/scaledobject-spec/",
    },
  ],
  on: ["target", "horizontalPodAutoscaler", "scaledObject", "autoScalingGroup"],
  knobs,
  settingsProblems,
  examples: {
    good: [...good, ...goodPods, ...goodGroups],
    bad: [...bad, ...badPods, ...badGroups],
    unknown: [...unknown, ...unknownPods, ...unknownGroups],
  },
  checkInStack: (subject, model, settings) => {
    const configured = configuredBy(settings);
    if (configured.loads.length === 0) return [];
    if (subject.kind === "autoScalingGroup" && !isScaledGroup(model, subject)) return [];
    const [read, terms] = readingOf(subject, model, configured);
    if (!read.ok) return [undecided(read.path, read.why)];
    const { value } = read;
    if (value.share === 0) return [];
    const word = value.isSecret ? hiddenViolation : violationOf;
    return played(value, model, configured).map((broken) => word(terms, broken));
  },
});

type Subject = FragmentOf<
  "target" | "horizontalPodAutoscaler" | "scaledObject" | "autoScalingGroup"
>;

function readingOf(
  subject: Subject,
  model: ScalingModel,
  configured: Configured,
): readonly [Found<Simulated>, Terms] {
  switch (subject.kind) {
    case "target":
      return [simulatedOf(subject, model, configured), termsOfTarget(subject)];
    case "autoScalingGroup":
      return [simulatedGroupOf(subject, model, configured), termsOfGroup(subject)];
    default:
      return [simulatedPodsOf(subject, model, configured), termsOfPods(subject)];
  }
}

/** More than so many that break are told without the change that would hold, which takes the time. */
const mostSearched = 50;

/** What is declared alike is played once. */
function played(
  simulated: Simulated,
  model: ScalingModel,
  configured: Configured,
): readonly Broken[] {
  const plays = model.derived("simulated loads", () => new Plays());
  const key = JSON.stringify(simulated);
  const known = plays.byScaling.get(key);
  if (known) return known;
  const broken = play(simulated, configured, plays.broken < mostSearched);
  plays.byScaling.set(key, broken);
  if (broken.length > 0) plays.broken++;
  return broken;
}

class Plays {
  readonly byScaling = new Map<string, readonly Broken[]>();
  /** Scalings that do not hold some load. */
  broken = 0;
}
