import { compareHpa, describeHpa } from "./hpa";
import { comparePacks, describe } from "./pack";
import { comparePlugins, describePlugins } from "./plugin";

/** Runs every benchmark, one after the other; `--json` prints one JSON object instead of text. */
async function main(asJson: boolean): Promise<void> {
  const plugin = await comparePlugins();
  if (!asJson) console.log(describePlugins(plugin));
  const hpa = await compareHpa();
  if (!asJson) console.log(describeHpa(hpa));
  const pack = await comparePacks();
  console.log(asJson ? JSON.stringify({ plugin, hpa, pack }, null, 2) : describe(pack));
}

void main(process.argv.includes("--json"));
