import { logToStderr } from "../../toolchain/cache";
import { buildDriver, KUBERNETES, replayForReal } from "./driver";
import { generate } from "./generate";
import { writeVectors } from "./vectors";

const COUNT = 160;
const SYNCS = 100;
const SEED = 2026;

/** Records the vectors anew; the live test runs other scenarios. */
async function main(): Promise<void> {
  const scenarios = generate(COUNT, SYNCS, SEED);
  const outcomes = await replayForReal(await buildDriver(logToStderr), scenarios);
  const cases = scenarios.map((scenario, index) => ({ scenario, outcome: outcomes[index]! }));
  const bytes = writeVectors({ version: KUBERNETES, cases });
  console.log(`${COUNT} scenarios of Kubernetes ${KUBERNETES}: ${bytes} bytes`);
}

void main();
