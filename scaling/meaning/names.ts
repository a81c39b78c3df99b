import { sagemakerName } from "../link/resourceId";
import { InferenceEndpointArgs } from "../contract/generated/types";
import { Problem } from "../contract/problem";
import { problem, said, when } from "./problems";

/** Longest name of an endpoint, configuration or model. */
const longest = 63;

/** What the provider appends to a resource's name to make it unique: a dash and seven digits. */
const suffixLength = 8;

/**
 * Endpoints, configurations and models get names that are made from the component's; what SageMaker
 * would refuse only when it is deployed is refused here.
 */
export function checkNames(args: InferenceEndpointArgs, component: string): readonly Problem[] {
  const models = args.variants
    .concat(args.shadowVariants ?? [])
    .filter((variant) => variant.model !== undefined)
    .map((variant) => `${component}-${variant.name}-model`);
  const endpoint = args.endpointName === undefined ? [component] : [];
  const names = [...endpoint, `${component}-config`, ...models];
  const long = names.filter((name) => name.length + suffixLength > longest);
  return [
    ...when(!sagemakerName.test(component.slice(0, longest)), () =>
      problem(
        "name",
        component,
        "letters, digits and dashes between them in the component's own name, since SageMaker's names are made from it",
        "rename the component",
      ),
    ),
    ...long
      .slice(0, 1)
      .map((name) =>
        said(
          "name",
          `a component's name of ${component.length} characters, which makes one of ${name.length + suffixLength}`,
          `at most ${longest} for the names of endpoints, configurations and models`,
          "shorten the component's or the variant's name",
        ),
      ),
  ];
}
