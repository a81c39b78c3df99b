import { join } from "node:path";
import { Analyzer } from "./analyzer";
import { builtPack, PackFolder } from "./packFolder";

/** Packs that several test files use: built and started once, ended after the last test. */
class SharedPack {
  private readonly folder: Promise<PackFolder>;
  private started: Promise<Analyzer> | undefined;

  constructor(entry?: string) {
    this.folder = builtPack(entry);
  }

  get analyzer(): Promise<Analyzer> {
    this.started ??= this.folder.then(({ path }) => Analyzer.start(path));
    return this.started;
  }

  async end(): Promise<void> {
    (await this.started)?.stop();
    (await this.folder).remove();
  }
}

const shared = new Map<string, SharedPack>();

/** The pack as it ships. */
export function shippedPack(): Promise<Analyzer> {
  return sharedPack("shipped");
}

/** The pack with further rules that show how it treats rules: one that fails, some with remedies. */
export function testRulesPack(): Promise<Analyzer> {
  return sharedPack("test rules", join(__dirname, "testRules.ts"));
}

function sharedPack(name: string, entry?: string): Promise<Analyzer> {
  const pack = shared.get(name) ?? new SharedPack(entry);
  shared.set(name, pack);
  return pack.analyzer;
}

/** For a root `after` in each file that uses a pack: files may run in processes of their own. */
export async function endSharedPacks(): Promise<void> {
  const packs = [...shared.values()];
  shared.clear();
  for (const pack of packs) await pack.end();
}
