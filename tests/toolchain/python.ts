import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cachedBuild, keyOf, type Log } from "./cache";
import { runOrFail } from "./run";

/** A Python environment: its interpreter, and the folder of its commands. */
export interface PythonEnvironment {
  readonly python: string;
  readonly bin: string;
}

const requirements = join(__dirname, "requirements.txt");

/** Returns the Python environment of the tests, made from `requirements.txt` when it is missing. */
export async function ensurePython(log?: Log): Promise<PythonEnvironment> {
  const version = await pythonVersion();
  const folder = await cachedBuild({
    name: "python",
    key: keyOf(version, process.platform, process.arch, readFileSync(requirements, "utf8")),
    notice: `Setting up a Python ${version} environment (usually 2 minutes)`,
    build: async (target) => {
      await runOrFail("python3", ["-m", "venv", target]);
      const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
      await runOrFail(pythonIn(target), [...pip, "--requirement", requirements]);
    },
    log,
  });
  return { python: pythonIn(folder), bin: join(folder, "bin") };
}

function pythonIn(folder: string): string {
  return join(folder, "bin", "python");
}

async function pythonVersion(): Promise<string> {
  const expression = "import platform; print(platform.python_version())";
  try {
    return (await runOrFail("python3", ["-c", expression])).trim();
  } catch (error) {
    throw new Error("Python 3.10 or newer must be on PATH as python3", { cause: error });
  }
}
