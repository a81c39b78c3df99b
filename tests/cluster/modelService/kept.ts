/** What `made` has of what was `sent`, in the form in which it was sent. */
export function kept(sent: unknown, made: unknown): unknown {
  if (Array.isArray(sent)) {
    const items = Array.isArray(made) ? (made as unknown[]) : [];
    return [...sent.map((item, i) => kept(item, items[i])), ...items.slice(sent.length)];
  }
  if (typeof sent !== "object" || sent === null) return made;
  const object = (made ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(sent).map(([key, value]) => [key, kept(value, object[key])]),
  );
}
