import { SeedAggregation } from "../../scaling/contract/generated/types";
import { TraceOptions } from "../../scaling/load";
import { Signals } from "../../scaling/simulate/fromManifest";
import { ColourMode } from "../output/colour";

/** What every verb that simulates is asked. */
export interface PlayRequest {
  readonly targets: readonly string[];
  readonly reliabilityFile: string | undefined;
  readonly loadFile: string | undefined;
  readonly trace: TraceOptions;
  readonly seeds: number | undefined;
  readonly aggregation: SeedAggregation | undefined;
  readonly signals: Signals;
  readonly maxInputMib: number;
  readonly followSymlinks: boolean;
  readonly stdinName: string;
  readonly colour: ColourMode;
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** The words of the command that decide its result, to repeat it. */
  readonly command: string;
}
