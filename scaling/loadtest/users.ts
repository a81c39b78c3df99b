/** Virtual users of k6: each has one request open at a time. */
export interface Users {
  /**
   * All are made before the load begins: k6 leaves out an arrival for which it must first make a user,
   * which would take the top off an overload.
   */
  readonly count: number;
  /** Requests that would be open if all waited for their timeout. */
  readonly wanted: number;
}

/** For arrivals that come close together. */
const spare = 10;

/** They take about 0.4 GB of memory in one process of k6. */
export const mostUsersOfOnePart = 2000;

export interface UserNeeds {
  readonly peakRps: number;
  /** How long a request is open at most. */
  readonly longestSeconds: number;
  readonly parts: number;
  /** Default: 2000 in each part. */
  readonly mostUsers?: number;
}

/** By Little's law: open requests = rate x time for which each is open. */
export function usersFor(needs: UserNeeds): Users {
  const { peakRps, longestSeconds, parts, mostUsers = mostUsersOfOnePart * parts } = needs;
  const wanted = Math.ceil(peakRps * longestSeconds) + spare;
  return { count: Math.max(1, Math.min(mostUsers, wanted)), wanted };
}
