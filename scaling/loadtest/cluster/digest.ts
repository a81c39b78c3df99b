const prime = 0x01000193;
const seeds = [0x811c9dc5, 0x9e3779b9] as const;

/** Eight letters and digits that another text is unlikely to have (FNV-1a, folded from two seeds). */
export function digestOf(text: string): string {
  const words = seeds.map((seed) => {
    let hash: number = seed;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), prime);
    }
    return (hash >>> 0).toString(36).padStart(7, "0");
  });
  return words.map((word) => word.slice(-4)).join("");
}
