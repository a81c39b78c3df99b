/** The constant's name for an enum value: CpuUtilization for CPU_UTILIZATION. */
export function enumName(value: string | number): string {
  const words = String(value)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const name = words.map(constantWord).join("");
  return /^[0-9]/.test(name) ? `Value${name}` : name;
}

function constantWord(word: string): string {
  return capitalized(word === word.toUpperCase() ? word.toLowerCase() : word);
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
