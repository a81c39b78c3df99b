import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { Cluster } from "./cluster";
import { liveCases } from "./live/cases";
import { liveOptions } from "./live/live";
import { recordAll } from "./live/record";
import { recordedFile } from "./live/recorded";
import { simulatedSeries } from "./live/simulation";

describe("the controller of a real cluster", function () {
  this.timeout(400_000);
  let cluster: Cluster;
  let series: Record<string, readonly number[]>;

  before(async () => {
    cluster = await Cluster.start(liveOptions);
    series = await recordAll(cluster);
  });

  after(() => cluster?.stop());

  for (const live of liveCases) {
    it(`scales as simulated, sync by sync, up and down: ${live.title}`, () => {
      assert.deepEqual(series[live.name], simulatedSeries(live));
    });
  }
});

describe("the recorded series of a real cluster", () => {
  const recorded = JSON.parse(readFileSync(recordedFile, "utf8")) as Record<string, number[]>;

  it("has every case, and its load makes each scale", () => {
    assert.deepEqual(
      Object.keys(recorded),
      liveCases.map(({ name }) => name),
    );
    for (const series of Object.values(recorded)) assert.ok(new Set(series).size > 3);
  });

  for (const live of liveCases) {
    it(`is what the simulator says: ${live.title}`, () => {
      assert.deepEqual(recorded[live.name], simulatedSeries(live));
    });
  }
});
