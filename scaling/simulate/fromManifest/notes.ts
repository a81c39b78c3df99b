import { Problem } from "../../contract/problem";

/** What came up while a manifest was read. */
export class Notes {
  /** Mistakes. */
  readonly problems: Problem[] = [];
  /** Paths of what was asked for and is decided only by the deployment. */
  readonly open = new Set<string>();
  /** Whether anything that was asked for is secret. */
  isSecret = false;
}
