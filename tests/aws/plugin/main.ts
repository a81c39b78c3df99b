// STAND-IN for tests and the offline demo, never shipped: the process `pulumi-resource-aws`.
import { backendFrom } from "./backend";
import { StandIn } from "./provider";
import { serve } from "./server";

async function main(): Promise<void> {
  await serve(new StandIn(backendFrom(process.env)));
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
