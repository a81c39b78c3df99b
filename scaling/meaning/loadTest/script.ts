import { LoadTestArgs } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { draftScript, loadPlanOf } from "../../loadtest/cluster";
import { utf8Bytes } from "../../model/text";
import { said, when } from "../problems";

/** A ConfigMap takes 1 MiB with its keys; some of it is left for addresses that come late. */
const mostBytes = 1_048_576 - 8_192;
const mostSeconds = 31 * 86_400;

/** A script that fits where it has to stand, and a run that ends. */
export function checkScript(args: LoadTestArgs): readonly Problem[] {
  const { text } = draftScript(args);
  const bytes = utf8Bytes(text);
  const { durationSeconds } = loadPlanOf(args);
  return [
    ...when(bytes > mostBytes, () =>
      said(
        args.body ? "body" : "load",
        `what makes a script of ${bytes} bytes`,
        `at most ${mostBytes}, since a ConfigMap holds it`,
        args.body ? "send a smaller body" : "send a shorter load",
      ),
    ),
    ...when(durationSeconds > mostSeconds, () =>
      said(
        "speed",
        `a run of ${Math.round(durationSeconds)} seconds`,
        `at most ${mostSeconds} seconds, 31 days`,
        "raise speed, or shorten the load",
      ),
    ),
  ];
}
