import { compareChecks, describeChecks } from "./check";
import { compareHpa, describeHpa } from "./hpa";
import { comparePacks, describe } from "./pack";
import { comparePlugins, describePlugins } from "./plugin";
import { describeReliability, measureReliability } from "./reliability";
import { describeSweep, measureSweep } from "./sweep";
import { describeTune, measureTune } from "./tune";

/** Runs every benchmark, one after the other; `--json` prints one JSON object instead of text. */
async function main(asJson: boolean): Promise<void> {
  const say = (text: string): void => void (asJson || console.log(text));
  const plugin = await comparePlugins();
  say(describePlugins(plugin));
  const reliability = await measureReliability();
  say(describeReliability(reliability));
  const sweep = await measureSweep();
  say(describeSweep(sweep));
  const tune = await measureTune();
  say(describeTune(tune));
  const hpa = await compareHpa();
  say(describeHpa(hpa));
  const pack = await comparePacks();
  say(describe(pack));
  const check = await compareChecks();
  say(describeChecks(check));
  const all = { plugin, reliability, sweep, tune, hpa, pack, check };
  if (asJson) console.log(JSON.stringify(all, null, 2));
}

void main(process.argv.includes("--json"));
