import { MeshModelServiceArgs } from "../../contract/generated/types";
import { serverArgsOf } from "../../plan/meshModelService/versions";
import { PlannedMesh } from "../../plan/meshModelService";
import { Problem } from "../../contract/problem";
import { checkServing } from "../modelService";
import { problem, said, when } from "../problems";

const longestName = 63;

/** Each version as a ModelService, with its problems where they were written. */
export function checkVersions(
  args: MeshModelServiceArgs,
  planned: PlannedMesh,
  component: string,
): readonly Problem[] {
  return planned.versions.flatMap(({ at, placeOf, server }, index) => [
    ...longName(server.name, at),
    ...checkServing(serverArgsOf(args, args.versions[index]!, planned.name), component).map(
      ({ path, seen, allowed, fix }) => said(placeOf(path), seen, allowed, fix),
    ),
  ]);
}

function longName(name: string, at: string): readonly Problem[] {
  return when(name.length > longestName, () =>
    said(
      `${at}.name`,
      `a name that makes one of ${name.length} characters in the cluster, ${name}`,
      `at most ${longestName} together with resourceName`,
      "shorten it, or resourceName",
    ),
  );
}

/** Labels by which the Service in front of all versions, and who reads them, tell pods apart. */
export function checkOwnLabels(args: MeshModelServiceArgs): readonly Problem[] {
  const own = ["app.kubernetes.io/part-of", "app.kubernetes.io/version"];
  const places = [
    { path: "labels", labels: args.labels },
    { path: "podLabels", labels: args.podLabels },
    ...args.versions.map(({ podLabels }, index) => ({
      path: `versions[${index}].podLabels`,
      labels: podLabels,
    })),
  ];
  return places.flatMap(({ path, labels }) =>
    own
      .filter((key) => Object.hasOwn(labels ?? {}, key))
      .map((key) =>
        problem(path, key, "labels that do not tell versions and their pods apart", "drop it"),
      ),
  );
}
