import { join } from "node:path";
import { cachedBuild, keyOf, textsUnder } from "../../tests/toolchain/cache";
import { goBuildFlags, goEnvironment, requireGo } from "../../tests/toolchain/go";
import { repositoryRoot } from "../../tests/toolchain/repository";
import { runOrFail } from "../../tests/toolchain/run";

/** Later releases of Go changed filepath.Rel, on which Pulumi's generator for Node relies. */
const goToolchain = "go1.24.9";

/** Writes nodejs/, python/ and go/ into a folder, from a schema, with Pulumi's own generators. */
export async function generateSdks(schemaPath: string, folder: string): Promise<void> {
  const license = join(repositoryRoot, "LICENSE");
  const tool = await sdkGenerator();
  await runOrFail(tool, ["generate", "-schema", schemaPath, "-license", license, "-out", folder]);
}

/** Fails unless the schema satisfies Pulumi's package metaschema and every reference resolves. */
export async function checkSchema(schemaPath: string): Promise<void> {
  await runOrFail(await sdkGenerator(), ["check", "-schema", schemaPath]);
}

/** The path of the compiled sdk-gen, which is built when it is not in the cache. */
async function sdkGenerator(): Promise<string> {
  const source = join(repositoryRoot, "sdk-gen");
  const folder = await cachedBuild({
    name: "sdk-gen",
    key: keyOf(
      `${process.platform}-${process.arch}`,
      goToolchain,
      ...goBuildFlags,
      ...textsUnder(source, () => true),
    ),
    notice: "Building sdk-gen, Pulumi's code generators (usually 1 to 2 minutes, once)",
    build: async (target) => {
      await requireGo();
      const args = ["build", ...goBuildFlags, "-o", join(target, "sdk-gen"), "."];
      const env = { ...goEnvironment(), GOTOOLCHAIN: goToolchain };
      await runOrFail("go", args, { cwd: source, env });
    },
  });
  return join(folder, "sdk-gen");
}
