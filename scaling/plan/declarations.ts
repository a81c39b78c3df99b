import { Declaration, Input, InputObject, UNKNOWN } from "../model/input";
import { childName, Plan } from "./plan";
import { Computed, mapTree, PlannedResource, Ref, refsIn, Template } from "./value";

/**
 * A plan as declared resources, so that the rules judge it like any other program. Names that the
 * provider will choose are stood in for by the resources' own; what comes from outside is unknown.
 */
export function declarationsOf(plan: Plan, component: string): readonly Planned[] {
  return plan.resources.map((resource) => ({
    resource,
    declaration: declarationOf(resource, component),
  }));
}

export interface Planned {
  readonly resource: PlannedResource;
  readonly declaration: Declaration;
}

function declarationOf(resource: PlannedResource, component: string): Declaration {
  const resolve = (leaf: unknown) => inputOf(leaf, component);
  const inputs = mapTree(resource.inputs, resolve) as InputObject;
  const dependencies = Object.entries(resource.inputs).map(
    ([property, tree]) => [property, dependenciesOf(tree, component)] as const,
  );
  return {
    urn: urnOf(resource, component),
    type: resource.type,
    inputs: named(inputs, resource, component),
    dependencies: [
      ...dependencies.flatMap(([, urns]) => urns),
      ...resource.after.map((each) => urnOf(each, component)),
    ],
    propertyDependencies: Object.fromEntries(dependencies),
    ignoreChanges: resource.ignoreChanges,
    protect: false,
    custom: true,
  };
}

/** With the name that the provider will choose; an object of Kubernetes carries its own in its metadata. */
function named(inputs: InputObject, resource: PlannedResource, component: string): InputObject {
  if (resource.type.startsWith("kubernetes:")) return inputs;
  return { ...inputs, name: stringInput(inputs["name"]) ?? symbolicName(resource, component) };
}

function dependenciesOf(tree: unknown, component: string): readonly string[] {
  return refsIn(tree).flatMap((ref) => {
    const deeper = ref.output === "resourceId" ? ref.resource.inputs["resourceId"] : undefined;
    return [urnOf(ref.resource, component), ...dependenciesOf(deeper, component)];
  });
}

function inputOf(leaf: unknown, component: string): Input {
  if (leaf instanceof Ref) return refInput(leaf, component);
  if (leaf instanceof Template) return templateInput(leaf, component);
  if (leaf instanceof Computed) return computedInput(leaf, component);
  if (leaf === null || leaf === undefined) return leaf;
  return ["string", "number", "boolean"].includes(typeof leaf) ? (leaf as Input) : UNKNOWN;
}

function refInput({ resource, output }: Ref, component: string): Input {
  if (output !== "name" && output !== "resourceId") return UNKNOWN;
  if (output === "resourceId") return inputOf(resource.inputs["resourceId"], component);
  return stringInput(resource.inputs["name"]) ?? symbolicName(resource, component);
}

function templateInput({ parts }: Template, component: string): Input {
  const inputs = parts.map((part) => inputOf(part, component));
  return inputs.every((part) => typeof part === "string") ? inputs.join("") : UNKNOWN;
}

function computedInput({ from, compute }: Computed, component: string): Input {
  const values = from.map((tree) => mapTree(tree, (leaf) => inputOf(leaf, component)));
  return values.some(hasUnknown) ? UNKNOWN : (compute(...values) as Input);
}

function hasUnknown(tree: unknown): boolean {
  if (tree === UNKNOWN) return true;
  if (Array.isArray(tree)) return tree.some(hasUnknown);
  return typeof tree === "object" && tree !== null && Object.values(tree).some(hasUnknown);
}

function stringInput(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A name that fits SageMaker's rule for names, whatever the component is called. */
function symbolicName(resource: PlannedResource, component: string): string {
  const name = childName(component, resource).replace(/[^a-zA-Z0-9]+/g, "-");
  return name.replace(/^-+/, "").slice(0, 63).replace(/-+$/, "") || "planned";
}

function urnOf(resource: PlannedResource, component: string): string {
  return `urn:pulumi:plan::plan::${resource.type}::${childName(component, resource)}`;
}
