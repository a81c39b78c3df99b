import { defaults } from "../../contract/generated/defaults";
import { DiurnalLoad, Load, LoadPart, SpikeLoad } from "../../contract/generated/types";
import * as played from "../../load/declaration";

/** A declared load as it is played: with the contract's defaults, without its faults and what was before it. */
export function withDefaults({ faults: _faults, history: _history, ...load }: Load): played.Load {
  return partWithDefaults(load);
}

function partWithDefaults(part: LoadPart): played.Load {
  const { spike, diurnal, sequence, sum } = part;
  return {
    ...part,
    ...(spike && { spike: spikeWithDefaults(spike) }),
    ...(diurnal && { diurnal: diurnalWithDefaults(diurnal) }),
    ...(sequence && { sequence: sequence.map(partWithDefaults) }),
    ...(sum && { sum: sum.map(partWithDefaults) }),
  } as played.Load;
}

function spikeWithDefaults(spike: SpikeLoad): played.SpikeLoad {
  return { ...spike, startSeconds: spike.startSeconds ?? defaults.SpikeLoad.startSeconds };
}

function diurnalWithDefaults(diurnal: DiurnalLoad): played.DiurnalLoad {
  return { ...diurnal, peakHour: diurnal.peakHour ?? defaults.DiurnalLoad.peakHour };
}
