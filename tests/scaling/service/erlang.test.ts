import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  erlangB,
  erlangC,
  meanWaitSeconds,
  pollaczekKhinchine,
  variationFactor,
  waitTail,
} from "../../../scaling/service/erlang";
import { within } from "./statistics";

/** The recurrence from 0 servers on, and the sum of its definition. */
function plainErlangB(servers: number, offered: number) {
  let reciprocal = 1;
  for (let k = 1; k <= servers; k++) reciprocal = 1 + (k / offered) * reciprocal;
  return 1 / reciprocal;
}

function erlangBBySum(servers: number, offered: number) {
  let [term, sum] = [1, 1];
  for (let k = 1; k <= servers; k++) sum += term *= offered / k;
  return term / sum;
}

/** The same to 12 digits, where it is not next to nothing. */
function near(seen: number, expected: number) {
  const allowed = Math.max(1e-12 * expected, 1.1e-30);
  assert.ok(Math.abs(seen - expected) <= allowed, `${seen} is not ${expected}`);
}

describe("Queue formulas", () => {
  it("give the loads of published Erlang B tables at 1 percent loss", () => {
    for (const [servers, offered] of [
      [1, 0.0101],
      [5, 1.361],
      [10, 4.461],
      [20, 12.03],
      [50, 37.9],
      [100, 84.06],
    ] as const) {
      within(erlangB(servers, offered), 0.01, 0.005);
    }
  });

  it("give the textbook values of Erlang C", () => {
    within(erlangC(1, 0.7), 0.7, 1e-12);
    within(erlangC(2, 1), 1 / 3, 1e-12);
    within(erlangC(3, 2), 4 / 9, 1e-12);
    assert.equal(erlangC(4, 4), 1);
    assert.equal(erlangC(4, 0), 0);
  });

  it("give the call centre example: 10 erlangs, 14 agents, 17.4 % wait, 88.8 % within 20 s", () => {
    within(erlangC(14, 10), 0.174, 0.003);
    within(1 - waitTail(14, 10, 180, 20), 0.888, 0.001);
    within(meanWaitSeconds(14, 10, 180), 7.8, 0.01);
  });

  it("give mean waits of one server by Pollaczek and Khinchine: constant is half of exponential", () => {
    within(pollaczekKhinchine(0.8, 1, 1), 4, 1e-12);
    within(pollaczekKhinchine(0.8, 1, 0), 2, 1e-12);
    within(pollaczekKhinchine(0.8, 1, 2), 10, 1e-12);
    within(pollaczekKhinchine(0.8, 1, 1), meanWaitSeconds(1, 0.8, 1), 1e-12);
    within(pollaczekKhinchine(0.8, 1, 2), meanWaitSeconds(1, 0.8, 1) * variationFactor(2), 1e-12);
    assert.equal(pollaczekKhinchine(1, 1, 1), Infinity);
    assert.equal(meanWaitSeconds(2, 2, 1), Infinity);
  });

  it("agree with the sum that defines them", () => {
    const load = fc.double({ min: 0.01, max: 60, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), load, (servers, offered) => {
        near(erlangB(servers, offered), erlangBBySum(servers, offered));
      }),
    );
  });

  it("lose nothing where the recurrence begins late, from 1 to 100,000 servers", () => {
    const utilization = fc.double({ min: 0.01, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), utilization, (servers, rho) => {
        near(erlangB(servers, servers * rho), plainErlangB(servers, servers * rho));
      }),
    );
  });

  it("say that fewer wait with more servers, and more with more load", () => {
    const load = fc.double({ min: 0.01, max: 300, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), load, (servers, offered) => {
        const share = erlangC(servers, offered);
        assert.ok(share >= 0 && share <= 1);
        assert.ok(erlangC(servers + 1, offered) <= share);
        assert.ok(erlangC(servers, offered * 1.1) >= share);
      }),
    );
  });
});
