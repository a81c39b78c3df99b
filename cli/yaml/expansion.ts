/**
 * How many values a document has once its aliases are written out; Infinity if it contains itself.
 * Sizes are added up, not built.
 */
export function expandedSize(value: unknown): number {
  const sizes = new Map<object, number>();
  const sizeOf = (part: unknown): number => {
    if (typeof part !== "object" || part === null) return 1;
    const counted = sizes.get(part);
    if (counted !== undefined) return counted;
    sizes.set(part, Infinity); // what contains itself never ends
    const size = Object.values(part).reduce<number>((sum, inner) => sum + sizeOf(inner), 1);
    sizes.set(part, size);
    return size;
  };
  return sizeOf(value);
}
