import { ModelServiceArgs } from "../../contract/generated/types";
import { unitsOf } from "../../model/quantity";
import { Problem } from "../../contract/problem";
import { problem, when } from "../problems";

/** Amounts that are there, and limits that leave room for what is requested. */
export function checkResources(args: ModelServiceArgs): readonly Problem[] {
  const { cpu, memory, ephemeralStorage, sharedMemory, limits } = args.resources;
  const amounts: readonly (readonly [string, string | undefined])[] = [
    ["resources.cpu", cpu],
    ["resources.memory", memory],
    ["resources.ephemeralStorage", ephemeralStorage],
    ["resources.sharedMemory", sharedMemory],
    ["model.download.sizeLimit", args.model?.download?.sizeLimit],
    ["security.temporaryDirectorySize", args.security?.temporaryDirectorySize],
  ];
  return [
    ...amounts.flatMap(([path, amount]) =>
      when(amount !== undefined && unitsOf(amount) === 0, () =>
        problem(path, amount, "more than 0", "give an amount"),
      ),
    ),
    ...atLeast("resources.limits.cpu", limits?.cpu, "resources.cpu", cpu),
    ...atLeast("resources.limits.memory", limits?.memory, "resources.memory", memory),
    ...within(sharedMemory, limits?.memory ?? memory),
    ...wholeBytes(amounts, limits?.memory),
  ];
}

function atLeast(
  path: string,
  limit: string | undefined,
  requestPath: string,
  request: string,
): readonly Problem[] {
  const [most, least] = [unitsOf(limit ?? request), unitsOf(request)];
  return when(most !== undefined && least !== undefined && most < least, () =>
    problem(
      path,
      limit,
      `at least ${requestPath}, which is ${request}`,
      "raise the limit or lower the request",
    ),
  );
}

function within(sharedMemory: string | undefined, memory: string): readonly Problem[] {
  const [part, whole] = [unitsOf(sharedMemory ?? "0"), unitsOf(memory)];
  return when(part !== undefined && whole !== undefined && part > whole, () =>
    problem(
      "resources.sharedMemory",
      sharedMemory,
      `at most the limit of memory, which is ${memory} and counts it`,
      "raise the limit of memory, or lower sharedMemory",
    ),
  );
}

/** There is no part of a byte; 100m, where 100M was meant, is a tenth of one. */
function wholeBytes(
  amounts: readonly (readonly [string, string | undefined])[],
  memoryLimit: string | undefined,
): readonly Problem[] {
  const bytes = [...amounts, ["resources.limits.memory", memoryLimit] as const].filter(
    ([path]) => path !== "resources.cpu",
  );
  return bytes.flatMap(([path, amount]) =>
    when(amount !== undefined && !Number.isInteger(unitsOf(amount) ?? 0), () =>
      problem(path, amount, "a whole number of bytes", "write 512Mi or 4Gi"),
    ),
  );
}
