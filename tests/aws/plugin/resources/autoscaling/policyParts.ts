// STAND-IN for tests and the offline demo, never shipped:
// the configurations of a scaling policy of a group, as its API takes them.
import { numeric, orUnknown, present, toApi } from "../../translate";
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";

const BOUNDS = ["metricIntervalLowerBound", "metricIntervalUpperBound"] as const;

/** Step bounds are strings in Pulumi's types and numbers in the API. */
export function stepsApi(steps: Value | undefined): Value {
  return orUnknown(steps, (known) =>
    (known as Value[]).map((step) => {
      if (!isProps(step)) return step;
      const numbers = BOUNDS.map((bound) => [bound, numeric(step[bound])] as const);
      return toApi(present({ ...step, ...Object.fromEntries(numbers) }), {});
    }),
  );
}

export function trackingApi(tracking: Value | undefined): Value {
  return toApi(tracking ?? null, { metricDimensions: "Dimensions" });
}

/** The API has a list of specifications, of which the provider knows one, and numbers. */
export function predictiveApi(predictive: Value | undefined): Value {
  return orUnknown(predictive, (known) => {
    const { metricSpecification, maxCapacityBuffer, schedulingBufferTime, ...rest } =
      known as Props;
    return toApi(
      present({
        ...rest,
        maxCapacityBuffer: numeric(maxCapacityBuffer),
        schedulingBufferTime: numeric(schedulingBufferTime),
        MetricSpecifications: [toApi(metricSpecification ?? null, {})],
      }),
      {},
    );
  });
}
