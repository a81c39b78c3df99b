import { defineRule, Outcome, RuleSettings, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { show, showValue } from "../../model/field";
import { bad, good, unknown } from "./_capacityBudgetExamples";
import { costPerHour, countedThings, Scaler, Taken, takenOf } from "./_capacity";

export default defineRule({
  id: "cross-capacity-budget",
  area: "cross",
  title: "All upper bounds together stay within the budget",
  severity: "medium",
  level: "advisory",
  rationale:
    "Each upper bound looks right by itself, but a spike that hits all services takes all of them to their bound at once. Beyond " +
    "what the account, the cluster or the budget has, the last ones to scale get nothing.",
  fix: "Lower upper bounds until the sum fits, or raise the budget together with the quota behind it.",
  whenNotToUse: "Where peaks of services surely never meet. Without a budget nothing is checked.",
  sources: [
    {
      title: "Service quotas of SageMaker: instances for each type of endpoint",
      url: "https://docs.aws.amazon.com/general/latest/gr/sagemaker.html#limits_sagemaker",
    },
    {
      title: "Service quotas of EC2: on-demand instances by their vCPU",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html#ec2-on-demand-instances-limits",
    },
    {
      title: "Kubernetes, requests and what a node has room for",
      url: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#how-pods-with-resource-requests-are-scheduled",
    },
  ],
  on: ["target", "autoScalingGroup", "horizontalPodAutoscaler", "scaledObject"],
  knobs: {
    budget: {
      type: "object",
      additionalProperties: { type: "number", minimum: 0 },
      default: {},
      description:
        "The most that all upper bounds of the program may come to: cpu in cores, memory in GiB, other requested resources " +
        "(nvidia.com/gpu) and pods in pieces, instances of SageMaker and EC2 by their type (ml.g5.xlarge, g5.xlarge), and costPerHour.",
    },
    pricesPerHour: {
      type: "object",
      additionalProperties: { type: "number", minimum: 0 },
      default: {},
      description:
        "Price of an hour of one of each, by the names that budget has for them; costPerHour is held against their sum.",
    },
  },
  examples: { good, bad, unknown },
  checkInStack: (scaler, model, settings) => {
    if (Object.keys(settings.numbers("budget")).length === 0) return [];
    const build = () => findings(model, settings);
    return model.derived("capacity budget", build).get(scaler) ?? [];
  },
});

/** Every budget that is exceeded, on the scaler that takes the most of it. */
function findings(
  model: ScalingModel,
  settings: RuleSettings,
): ReadonlyMap<Scaler, readonly Outcome[]> {
  const taken = takenOf(model, countedThings(settings));
  const prices = settings.numbers("pricesPerHour");
  const found = new Map<Scaler, Outcome[]>();
  const add = ({ scaler }: Taken, outcome: Outcome) =>
    found.set(scaler, [...(found.get(scaler) ?? []), outcome]);
  for (const [thing, budget] of Object.entries(settings.numbers("budget"))) {
    const parts = taken.map((each) => ({ each, amount: amountOf(each, thing, prices) }));
    const sum = parts.reduce((total, { amount }) => total + (amount.known ?? 0), 0);
    const largest = parts.reduce<(typeof parts)[number] | undefined>(
      (most, part) => (part.amount.known > (most?.amount.known ?? 0) ? part : most),
      undefined,
    );
    if (isMore(sum, budget) && largest) {
      const total = taken.some(({ secret }) => secret) ? undefined : sum;
      add(
        largest.each,
        exceeded(largest.each, { thing, budget, total, own: largest.amount.known }),
      );
      continue;
    }
    for (const { each } of parts.filter(({ amount }) => amount.isOpen)) {
      if (!found.has(each.scaler)) add(each, open(each, thing));
    }
  }
  return found;
}

/** What is surely taken, and whether there may be more. */
interface Amount {
  readonly known: number;
  readonly isOpen: boolean;
}

function amountOf(
  { amounts }: Taken,
  thing: string,
  prices: Readonly<Record<string, number>>,
): Amount {
  if (thing !== costPerHour) return part(amounts.has(thing) ? amounts.get(thing) : 0, 1);
  const parts = Object.entries(prices)
    .filter(([name]) => amounts.has(name))
    .map(([name, price]) => part(amounts.get(name), price));
  return {
    known: parts.reduce((sum, { known }) => sum + known, 0),
    isOpen: parts.some(({ isOpen }) => isOpen),
  };
}

function part(amount: number | undefined, factor: number): Amount {
  return { known: (amount ?? 0) * factor, isOpen: amount === undefined && factor > 0 };
}

/** Sums of fractions are not exact to the last digit. */
function isMore(sum: number, budget: number): boolean {
  return sum > budget * (1 + 1e-9);
}

interface Excess {
  readonly thing: string;
  readonly budget: number;
  /** Undefined where a part of it is secret. */
  readonly total: number | undefined;
  readonly own: number;
}

function exceeded({ bound }: Taken, { thing, budget, total, own }: Excess): Outcome {
  const sums =
    total === undefined ? "" : `; they come to ${round(total)}, ${round(own)} of it here`;
  const allowed = `upper bounds of at most ${budget} ${thingText(thing)} together${sums}`;
  return violation(bound, allowed, undefined, show(bound));
}

function open({ bound }: Taken, thing: string): Outcome {
  return undecided(bound.path, `how much of ${thingText(thing)} it takes is not known`);
}

const units: Readonly<Record<string, string>> = {
  cpu: "cores of cpu",
  memory: "GiB of memory",
  pods: "pods",
  [costPerHour]: "an hour",
};

function thingText(thing: string): string {
  return Object.hasOwn(units, thing) ? units[thing]! : showValue(thing).replaceAll('"', "");
}

function round(amount: number): number {
  return Number(amount.toPrecision(6));
}
