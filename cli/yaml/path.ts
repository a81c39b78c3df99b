/** Keys of objects and places in lists, from the outside in. */
export type Path = readonly (string | number)[];

/** A path as its steps: `loads[0].name` is loads, 0, name. */
export function stepsOf(path: string): Path {
  const steps = path.match(/"(?:[^"\\]|\\.)*"|[^.[\]"]+/g) ?? [];
  return steps.map((step) => {
    if (/^\d+$/.test(step)) return Number(step);
    return step.startsWith('"') ? unquoted(step) : step;
  });
}

function unquoted(step: string): string {
  try {
    return JSON.parse(step) as string;
  } catch {
    return step;
  }
}
