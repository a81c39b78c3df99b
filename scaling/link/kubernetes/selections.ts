import { absent, Field, isKnown } from "../../model/field";
import { KubernetesService, PodDisruptionBudget, Texts, Workload } from "../../model/kubernetes";
import { Truth } from "../link";
import { and, labelsMatch, selects } from "./labels";
import { Selection } from "./selectors";

/** A budget without a selector counts no pods; in policy/v1beta1 an empty selector counts none too. */
export const budgetSelection: Selection<PodDisruptionBudget> = {
  required: ({ selector }) => selector?.matchLabels ?? absent("spec.selector"),
  chooses: ({ selector, apiVersion }, labels) => {
    if (selector === undefined) return false;
    const empty = and([isEmpty(selector.matchLabels), isEmpty(selector.matchExpressions)]);
    if (apiVersion !== "policy/v1beta1" || empty === false) return selects(selector, labels);
    return empty === true ? false : "unknown";
  },
};

/** A service without a selector sends requests where others tell it to. */
export const serviceSelection: Selection<KubernetesService> = {
  required: ({ selector }) => selector,
  chooses: ({ selector }, labels) => {
    const empty = isEmpty(selector);
    if (empty === true) return false;
    return empty === false ? labelsMatch(selector, labels) : "unknown";
  },
};

/** What a workload counts as its pods, and its autoscaler with it. */
export const workloadSelection: Selection<Workload> = {
  required: ({ selector }) => selector?.matchLabels ?? absent("spec.selector"),
  chooses: ({ selector }, labels) => (selector === undefined ? false : selects(selector, labels)),
};

function isEmpty(part: Texts | Field<readonly unknown[]>): Truth {
  if (!isKnown<object>(part)) return part.state === "absent" ? true : "unknown";
  return Object.keys(part.value).length === 0;
}
