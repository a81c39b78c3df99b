/** What a resource id of Application Auto Scaling says; each form belongs to its own dimensions. */
export type ParsedResourceId =
  | { readonly form: "variant"; readonly endpointName: string; readonly variantName: string }
  | { readonly form: "inferenceComponent"; readonly name: string };

/** SageMaker's rule for endpoint, variant and component names. */
export const sagemakerName = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;

const variantForm = /^endpoint\/([^/]+)\/variant\/([^/]+)$/;
const componentForm = /^inference-component\/([^/]+)$/;

export function parseResourceId(resourceId: string): ParsedResourceId | undefined {
  const variant = variantForm.exec(resourceId);
  if (variant) return { form: "variant", endpointName: variant[1]!, variantName: variant[2]! };
  const component = componentForm.exec(resourceId);
  if (component) return { form: "inferenceComponent", name: component[1]! };
  return undefined;
}

export const dimensions = {
  instanceCount: "sagemaker:variant:DesiredInstanceCount",
  provisionedConcurrency: "sagemaker:variant:DesiredProvisionedConcurrency",
  copyCount: "sagemaker:inference-component:DesiredCopyCount",
} as const;
