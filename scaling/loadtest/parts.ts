/** What one of several processes of k6 is told, so that all together send the load once. */
export interface Part {
  /** `1/4:2/4` */
  readonly segment: string;
  /** `0,1/4,2/4,3/4,1` */
  readonly sequence: string;
}

/** Equal parts of a load, in order. */
export function partsOf(count: number): readonly Part[] {
  const cut = (index: number): string =>
    index === 0 ? "0" : index === count ? "1" : `${index}/${count}`;
  const sequence = Array.from({ length: count + 1 }, (_, index) => cut(index)).join(",");
  return Array.from({ length: count }, (_, index) => ({
    segment: `${cut(index)}:${cut(index + 1)}`,
    sequence,
  }));
}
