import { behavior, hpa, ObjectPlace, scaledObject } from "../../check/fixturesKubernetes";
import { Declaration, InputObject } from "../../model/input";

/** Autoscaler "ml-model" with parts of its behaviour replaced. */
export function hpaBehaving(
  { scaleUp, scaleDown }: { scaleUp?: InputObject; scaleDown?: InputObject },
  spec: InputObject = {},
  place?: ObjectPlace,
): Declaration {
  const changed = {
    scaleUp: { ...behavior.scaleUp, ...scaleUp },
    scaleDown: { ...behavior.scaleDown, ...scaleDown },
  };
  return hpa({ behavior: changed, ...spec }, place);
}

/** ScaledObject "ml-model" whose autoscaler behaves as given. */
export function kedaBehaving(given: InputObject, spec: InputObject = {}): Declaration {
  return scaledObject({
    advanced: { horizontalPodAutoscalerConfig: { behavior: given } },
    ...spec,
  });
}
