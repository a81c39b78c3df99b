// STAND-IN for tests and the offline demo, never shipped: the process `pulumi-resource-kubernetes`.
import { StandIn } from "./provider";
import { serve } from "./server";

serve(new StandIn()).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
