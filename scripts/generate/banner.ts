/** The first line of every generated file. */
export const bannerText =
  "Generated from schema.json. Change contract/, then run: npm run generate";

export function banner(comment: "//" | "<!--"): string {
  return comment === "//" ? `// ${bannerText}` : `<!-- ${bannerText} -->`;
}
