import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Breach } from "../../scaling/judge/verdict";
import { rules } from "../../scaling/rules";
import { incidents } from "../../scripts/incidents/incidents";
import { lineDiff } from "../../scripts/incidents/lineDiff";
import { incidentsPage, pageFile } from "../../scripts/incidents/page";
import { folder, Played, playIncident } from "../../scripts/incidents/play";

const root = join(__dirname, "..", "..");

/** The way in which an incident fails: the objective that breaks first, and what shows how it broke. */
interface Way {
  readonly objective: string;
  readonly shows: (breach: Breach, played: Played) => boolean;
}

const figure = ({ load }: Played, name: string): number =>
  load.outcome.figures.find(({ measure }) => measure === name)?.decides ?? NaN;

const overload = (shows: Way["shows"]): Way => ({ objective: "maxOverloadSeconds", shows });
const spent = (instances: number): Way => ({
  objective: "maxInstanceHoursPerDay",
  shows: (_, played) => figure(played, "peakInstances") >= instances,
});

const ways: Readonly<Record<string, Way>> = {
  "reddit-2016": overload(
    (breach) => breach.readyInstances === 20 && breach.demandInstances === 120,
  ),
  "slack-2021": overload((breach) => breach.atSeconds < 4200 && !breach.limitedByMaximum),
  "us-east-1-2025": overload(
    (breach) => breach.unavailableSeconds > 21_600 && breach.atUnixSeconds > 1_760_952_300,
  ),
  "grafana-2019": overload(
    (breach) => breach.atSeconds === 1800 && breach.unavailableSeconds === 1800,
  ),
  "buildkite-2016": overload((breach) => breach.limitedByMaximum && breach.maxCapacity === 2),
  "milkie-way-2020": {
    objective: "maxMonthlyCost",
    shows: (breach) => breach.measured > 70 * breach.limit,
  },
  komodor: spent(4000),
  "keda-source-down": overload((breach) =>
    breach.heldBy.some(({ reason, seconds }) => /data|metric/i.test(reason) && seconds >= 1000),
  ),
  "hpa-broken-metric": overload((breach) => breach.readyInstances === 2),
  "hpa-doubling": spent(200),
  "karpenter-loop": spent(235),
  "reapply-replicas": overload(
    (breach) => breach.atSeconds === 43_200 && breach.readyInstances === 2,
  ),
  "reapply-desired": overload(
    (breach) => breach.atSeconds === 43_200 && breach.readyInstances === 1,
  ),
};

describe("incidents of others", function () {
  this.timeout(60_000);

  it("have each a way to fail, a failed and a held form, and no other file", () => {
    const names = incidents.map(({ name }) => name).sort();
    assert.deepEqual(names, Object.keys(ways).sort());
    const files = readdirSync(folder).filter((file) => !file.endsWith(".reliability.yaml"));
    const wanted = names.flatMap((name) => [`${name}.failed.yaml`, `${name}.held.yaml`]);
    assert.deepEqual(files.sort(), wanted.sort());
  });

  for (const { name, title } of incidents) {
    describe(title, () => {
      it("breaks its first objective in the way in which it happened", () => {
        const played = playIncident(name, "failed");
        const { objective, shows } = ways[name]!;
        const [breach] = played.load.outcome.breaches;
        assert.equal(breach?.objective, objective);
        assert.ok(shows(breach, played), JSON.stringify(breach));
      });

      it("does not happen under the guardrail", () => {
        const { outcome } = playIncident(name, "held").load;
        assert.deepEqual(outcome.breaches, []);
      });

      it("differs between its forms in the declared scaling alone", () => {
        const [failed, held] = (["failed", "held"] as const).map((form) => {
          const { load } = playIncident(name, form);
          const { service, faults, load: series } = load.scenario;
          return { service, faults, rates: series.requestsPerSecond.join() };
        });
        assert.deepEqual(failed, held);
      });
    });
  }

  it("name rules that there are", () => {
    const ids = new Set(rules.map(({ id }) => id));
    const named = incidents.flatMap((each) => each.rules);
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    );
  });

  it("stand on the page as they are simulated now", () => {
    const page = readFileSync(join(root, pageFile), "utf8");
    assert.equal(page, incidentsPage(), "run npm run generate");
  });
});

describe("the difference of two declarations", () => {
  it("is the second where lines taken away are left out, and the first where new ones are", () => {
    const before = ["a", "b: 1", "c", "e"];
    const after = ["a", "b: 2", "c", "d", "e", "f"];
    const lines = lineDiff(before, after);
    const without = (mark: string) =>
      lines.filter((line) => !line.startsWith(mark)).map((line) => line.slice(2));
    assert.deepEqual(without("-"), after);
    assert.deepEqual(without("+"), before);
    assert.deepEqual(
      lines.filter((line) => line.startsWith(" ")),
      ["  a", "  c", "  e"],
    );
  });
});
