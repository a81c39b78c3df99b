import { exp } from "../math";

/** Shares smaller than its reciprocal count as 0. */
const mostReciprocal = 1e30;

/**
 * Share of the requests that find all `servers` busy and are lost, where none can wait (Erlang B).
 * @param offered mean number of busy servers if there were enough: arrival rate x service time.
 *
 * By the recurrence on its reciprocal, 1/B(k) = 1 + k/offered x 1/B(k-1), which forgets below the
 * offered load where it began: begun 9 deviations lower than needed, the error is less than rounding.
 */
export function erlangB(servers: number, offered: number): number {
  if (offered <= 0) return servers === 0 ? 1 : 0;
  const enough = Math.min(servers, offered) - 9 * Math.sqrt(offered);
  const first = Math.max(0, Math.floor(enough));
  let reciprocal = 1 / (1 - first / offered);
  for (let k = first + 1; k <= servers && reciprocal < mostReciprocal; k++) {
    reciprocal = 1 + (k / offered) * reciprocal;
  }
  return reciprocal < mostReciprocal ? 1 / reciprocal : 0;
}

/** Share of the requests that have to wait for one of `servers` (Erlang C); 1 from full load on. */
export function erlangC(servers: number, offered: number): number {
  if (offered >= servers) return 1;
  const lost = erlangB(servers, offered);
  return (servers * lost) / (servers - offered * (1 - lost));
}

/** Share of the requests that wait longer than `seconds` in M/M/c, first come, first served. */
export function waitTail(
  servers: number,
  offered: number,
  serviceTimeSeconds: number,
  seconds: number,
): number {
  if (offered >= servers) return 1;
  const decay = (servers - offered) / serviceTimeSeconds;
  return erlangC(servers, offered) * exp(-decay * seconds);
}

/** Mean wait in M/M/c; Infinity from full load on. */
export function meanWaitSeconds(
  servers: number,
  offered: number,
  serviceTimeSeconds: number,
): number {
  if (offered >= servers) return Infinity;
  return (erlangC(servers, offered) * serviceTimeSeconds) / (servers - offered);
}

/**
 * By how much waits are longer (below 1: shorter) than in M/M/c where the service time has another
 * coefficient of variation than 1, and arrivals are random (Allen and Cunneen; exact for one server).
 */
export function variationFactor(serviceTimeVariation: number): number {
  return (1 + serviceTimeVariation * serviceTimeVariation) / 2;
}

/** Mean wait in M/G/1, exactly (Pollaczek and Khinchine); Infinity from full load on. */
export function pollaczekKhinchine(
  arrivalRate: number,
  serviceTimeSeconds: number,
  serviceTimeVariation: number,
): number {
  const utilization = arrivalRate * serviceTimeSeconds;
  if (utilization >= 1) return Infinity;
  const residual = serviceTimeSeconds * variationFactor(serviceTimeVariation);
  return (utilization * residual) / (1 - utilization);
}
