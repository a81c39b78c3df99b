/** A value that will be known later, as the output of another resource is. */
export interface Later<T> {
  apply<U>(then: (value: T) => U): object;
}

/** A value that may come from another resource, so that a preview may not know it yet. */
export type Eventual<T> = T | Promise<T> | Later<T>;

/** The same with every value in it known. */
export type Known<T> = T extends string | number | boolean | undefined | null
  ? T
  : T extends Promise<infer U> | Later<infer U>
    ? Known<U>
    : { [K in keyof T]: Known<T[K]> };
