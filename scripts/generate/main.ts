import { join } from "node:path";
import { repositoryRoot } from "../../tests/toolchain/repository";
import { generate } from "./generate";

generate(join(repositoryRoot, "contract"), repositoryRoot).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
