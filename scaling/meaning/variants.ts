import { InferenceEndpointArgs, Variant } from "../contract/generated/types";
import { inherits } from "../plan/variantScaling";
import { Problem } from "../contract/problem";
import { problem, repeated, said, when } from "./problems";

interface Placed {
  readonly variant: Variant;
  readonly path: string;
  readonly shadow: boolean;
}

/** What the service and the component ask of variants together, beyond the shape of each. */
export function checkVariants(args: InferenceEndpointArgs): readonly Problem[] {
  const all = placed(args);
  return [
    ...uniqueNames(all),
    ...shadowing(args),
    ...hosting(args, all),
    ...all.flatMap((each) => [
      ...modelOf(each),
      ...serverless(args, each),
      ...managed(each),
      ...scaled(each),
    ]),
    ...unusedScaling(args),
  ];
}

function placed(args: InferenceEndpointArgs): readonly Placed[] {
  const shadows = args.shadowVariants ?? [];
  return [
    ...args.variants.map((variant, i) => ({ variant, path: `variants[${i}]`, shadow: false })),
    ...shadows.map((variant, i) => ({ variant, path: `shadowVariants[${i}]`, shadow: true })),
  ];
}

function uniqueNames(all: readonly Placed[]): readonly Problem[] {
  const named = all.map(({ variant, path }) => ({ name: variant.name, path: `${path}.name` }));
  return repeated(named)
    .filter(({ path, first }) => path.split("[")[0] !== first.split("[")[0]) // else told by the shape
    .map(({ name, path, first }) =>
      problem(path, name, `a name other than that of ${first}`, "rename one of the two variants"),
    );
}

function shadowing({ variants, shadowVariants }: InferenceEndpointArgs): readonly Problem[] {
  const shadows = shadowVariants?.length ?? 0;
  return when(shadows > 0 && variants.length > 1, () =>
    said(
      "variants",
      `${variants.length} production variants`,
      "exactly one beside shadow variants",
      "leave one production variant, or drop shadowVariants",
    ),
  );
}

function isHost({ variant }: Placed): boolean {
  const model = variant.model ?? variant.modelName;
  return model === undefined && variant.serverless === undefined;
}

/** Endpoints that host inference components have no models at all, and a role of their own. */
function hosting(args: InferenceEndpointArgs, all: readonly Placed[]): readonly Problem[] {
  const hosts = all.filter(isHost);
  if (hosts.length === 0) return [];
  const mixed = hosts.length < all.length ? hosts : [];
  return [
    ...mixed.map(({ path }) =>
      said(
        `${path}.modelName`,
        "no model, while other variants have one",
        "a model for every variant, or (for inference components) for none",
        "give modelName or model",
      ),
    ),
    ...when(mixed.length === 0 && args.executionRoleArn === undefined, () =>
      said(
        "executionRoleArn",
        "nothing, while the variants have no model",
        "the role of an endpoint that hosts inference components",
        "give executionRoleArn, or give the variants modelName or model",
      ),
    ),
  ];
}

function modelOf({ variant, path }: Placed): readonly Problem[] {
  return when(
    variant.serverless !== undefined && (variant.model ?? variant.modelName) === undefined,
    () => said(`${path}.modelName`, "nothing", "a model", "give modelName or model"),
  );
}

/** Source: developer guide, "Deploy models with Amazon SageMaker Serverless Inference", exclusions. */
function serverless(args: InferenceEndpointArgs, { variant, path, shadow }: Placed): Problem[] {
  if (variant.serverless === undefined) return [];
  const at = `${path}.serverless`;
  const refuse = (broken: boolean, seen: string, fix: string) =>
    when(broken, () => said(at, `serverless ${seen}`, "one serverless variant alone", fix));
  const { maxConcurrency, provisionedConcurrency } = variant.serverless;
  return [
    ...refuse(shadow, "as a shadow variant", "use instances for shadow variants"),
    ...refuse(args.variants.length > 1, "beside other variants", "make an endpoint for each"),
    ...refuse(args.async !== undefined, "with async", "use instances for asynchronous endpoints"),
    ...refuse(
      args.dataCapture !== undefined,
      "with dataCapture",
      "use instances, or drop dataCapture",
    ),
    ...refuse(
      variant.model?.vpc !== undefined,
      "with model.vpc",
      "use instances, or drop model.vpc",
    ),
    ...refuse(
      variant.model?.enableNetworkIsolation === true,
      "with model.enableNetworkIsolation",
      "use instances, or drop enableNetworkIsolation",
    ),
    ...when(provisionedConcurrency !== undefined && provisionedConcurrency > maxConcurrency, () =>
      problem(
        `${at}.provisionedConcurrency`,
        provisionedConcurrency,
        `at most maxConcurrency, which is ${maxConcurrency}`,
        "raise maxConcurrency or lower provisionedConcurrency",
      ),
    ),
    ...when((variant.scaling?.maxCapacity ?? 0) > maxConcurrency, () =>
      problem(
        `${path}.scaling.maxCapacity`,
        variant.scaling?.maxCapacity,
        `at most serverless.maxConcurrency, which is ${maxConcurrency}`,
        "raise serverless.maxConcurrency or lower maxCapacity",
      ),
    ),
  ];
}

function managed(each: Placed): readonly Problem[] {
  const { variant, path } = each;
  const { managedInstanceScaling } = variant;
  if (managedInstanceScaling === undefined) return [];
  return [
    ...when(!isHost(each), () =>
      said(
        `${path}.managedInstanceScaling`,
        "managed instance scaling on a variant with a model",
        "it only on variants that host inference components",
        "drop it and give scaling, or drop the model",
      ),
    ),
    ...when(variant.scaling !== undefined, () =>
      said(
        `${path}.scaling`,
        "scaling beside managedInstanceScaling",
        "one owner of the instance count",
        "drop one of the two",
      ),
    ),
  ];
}

function scaled({ variant, path }: Placed): readonly Problem[] {
  return when(variant.scalingEnabled === false && variant.scaling !== undefined, () =>
    problem(
      `${path}.scalingEnabled`,
      false,
      "true where the variant has its own scaling",
      "drop the variant's scaling, or scalingEnabled",
    ),
  );
}

function unusedScaling(args: InferenceEndpointArgs): readonly Problem[] {
  if (args.scaling === undefined) return [];
  const used = args.variants.some(
    (variant) =>
      inherits(args, variant) && variant.scaling === undefined && variant.scalingEnabled !== false,
  );
  return when(!used, () =>
    said(
      "scaling",
      "scaling that no variant takes",
      "it where an instance-backed production variant has no scaling of its own",
      "drop it, or move it to the variant that is meant",
    ),
  );
}
