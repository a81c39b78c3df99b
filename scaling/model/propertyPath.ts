/** The path of a part: keys that are no plain words, as `nvidia.com/gpu`, stand in brackets. */
export function pathTo(path: string, key: string): string {
  if (!/^[\w-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}
