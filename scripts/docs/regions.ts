/** Text between `<!-- begin NAME: ... -->` and `<!-- end NAME -->` of a page that people write. */
export function withRegions(page: string, regions: ReadonlyMap<string, string>): string {
  let text = page;
  for (const [name, content] of regions) {
    const region = new RegExp(`(<!-- begin ${name}:[^>]*-->\\n)[^]*?(<!-- end ${name} -->)`);
    if (!region.test(text)) throw new Error(`the page has no place for "${name}"`);
    text = text.replace(
      region,
      (_, begin: string, end: string) => `${begin}\n${content}\n\n${end}`,
    );
  }
  return text;
}
