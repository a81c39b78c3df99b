/** Families of instances with GPUs, Inferentia, Trainium or Gaudi. */
const accelerated = /^ml\.(?:p|g|gr|inf|trn|dl)\d/;

export function isAccelerated(instanceType: string): boolean {
  return accelerated.test(instanceType);
}

/** Cores of an instance, from its size: 4 for xlarge, 4n for n-xlarge, 2 for large. */
export function virtualCpusOf(instanceType: string): number | undefined {
  const size = /^ml\.[^.]+\.(?:(\d+)xlarge|(xlarge)|(large))$/.exec(instanceType);
  if (size === null) return undefined;
  if (size[1] !== undefined) return 4 * Number(size[1]);
  return size[2] !== undefined ? 4 : 2;
}
