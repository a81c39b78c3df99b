import { defaults } from "../contract/generated/defaults";
import { Load, Objectives, Reliability } from "../contract/generated/types";
import { Timeline } from "../simulate/timeline";
import { run } from "../simulate/run";
import { Scenario } from "../simulate/scenario";
import { boundNamesOf } from "./boundNames";
import { readFigures, RunFigures } from "./figures";
import { judgeLoad } from "./judgeLoad";
import { Measure, MeasureSettings } from "./measure";
import { measures } from "./measures";
import { needDelays, Objective, objectivesOf } from "./objectives";
import { Play, playsOf, underScaler } from "./plays";
import { variationsOf } from "./sensitivity";
import { smallestChange } from "./remedy";
import { Subject } from "./subject";
import { Totals } from "./totals";
import { LoadOutcome, Verdict, verdictOf } from "./verdict";

/** How much to find out beside the verdict. */
export interface JudgeOptions {
  /** Most points of each run's timeline; 0 for no timelines. */
  readonly timelinePoints: number;
  /** Whether delays are measured even if no objective is about them. */
  readonly allFigures: boolean;
  /** Whether to look for the smallest change under which a broken load would hold. */
  readonly searchChange: boolean;
  /** Whether to judge again under other assumptions about what AWS does not publish. */
  readonly sensitivity: boolean;
}

/** What a preview needs: the verdict, and what to do about it. */
export const verdictOnly: JudgeOptions = {
  timelinePoints: 0,
  allFigures: false,
  searchChange: true,
  sensitivity: false,
};

/** What a report shows. */
export const everything: JudgeOptions = {
  timelinePoints: 4000,
  allFigures: true,
  searchChange: true,
  sensitivity: true,
};

export interface JudgedRun {
  readonly seed: number;
  readonly figures: RunFigures;
  readonly timeline?: Timeline;
}

/** The verdict if AWS did something that it does not publish otherwise than assumed. */
export interface OtherAssumption {
  readonly name: string;
  readonly outcome: LoadOutcome;
}

export interface JudgedLoad {
  readonly load: Load;
  readonly scenario: Scenario;
  readonly outcome: LoadOutcome;
  readonly runs: readonly JudgedRun[];
  readonly sensitivity: readonly OtherAssumption[];
}

export interface Judgement {
  readonly subject: Subject;
  readonly objectives: readonly Objective[];
  readonly verdict: Verdict;
  readonly loads: readonly JudgedLoad[];
}

/** Plays every declared load against a declared scaling and holds the runs against the objectives. */
export function judgeReliability(
  reliability: Reliability,
  subject: Subject,
  options: JudgeOptions,
): Judgement {
  const court = new Court(reliability, subject, options);
  const loads = court.judge();
  const outcomes = loads.map(({ outcome }) => outcome);
  const verdict = verdictOf(outcomes, court.aggregation);
  return { subject, objectives: court.objectives, verdict, loads };
}

class Court {
  readonly aggregation;
  private readonly plays: readonly Play[];
  readonly objectives: readonly Objective[];
  private readonly settings: MeasureSettings;
  private readonly wanted: readonly Measure[];

  constructor(
    reliability: Reliability,
    private readonly subject: Subject,
    private readonly options: JudgeOptions,
  ) {
    this.aggregation = reliability.aggregation ?? defaults.Reliability.aggregation;
    this.plays = playsOf(reliability, subject);
    this.objectives = objectivesOf(reliability.objectives);
    const delays = options.allFigures || needDelays(this.objectives);
    this.wanted = options.allFigures
      ? measures
      : measures.filter(({ name }) => name !== "position");
    this.settings = { ...measureSettings(reliability.objectives, subject), delays };
  }

  judge(): readonly JudgedLoad[] {
    const judged = this.plays.map((play) => this.judgePlay(play));
    if (!this.options.searchChange || judged.every(({ outcome }) => outcome.holds)) return judged;
    return this.withChanges(judged);
  }

  private judgePlay(play: Play): JudgedLoad {
    const { timelinePoints, sensitivity } = this.options;
    const runs = play.scenarios.map((scenario) => this.runOne(scenario, timelinePoints));
    return {
      load: play.load,
      scenario: play.scenarios[0]!,
      outcome: this.outcomeOf(
        play,
        runs.map(({ figures }) => figures),
      ),
      runs,
      sensitivity: sensitivity ? this.otherAssumptions(play) : [],
    };
  }

  private runOne(scenario: Scenario, timelinePoints: number): JudgedRun {
    const totals = new Totals(scenario, this.settings);
    const { seed, load } = scenario;
    const timeline =
      timelinePoints > 0 ? new Timeline(load.requestsPerSecond.length, timelinePoints) : undefined;
    run(scenario, timeline ? [totals, timeline] : [totals]);
    const figures = readFigures(totals, this.wanted);
    return { seed, figures, ...(timeline && { timeline }) };
  }

  private outcomeOf({ load, scenarios }: Play, runs: readonly RunFigures[]): LoadOutcome {
    const { startSeconds, stepSeconds, requestsPerSecond } = scenarios[0]!.load;
    const durationSeconds = stepSeconds * requestsPerSecond.length;
    const played = { name: load.name, startSeconds, durationSeconds, runs };
    const [, maximumName] = boundNamesOf(this.subject.scaler.kind);
    return { ...judgeLoad(played, this.objectives, this.aggregation), maximumName };
  }

  private outcomeUnder(play: Play): LoadOutcome {
    return this.outcomeOf(
      play,
      play.scenarios.map((scenario) => this.runOne(scenario, 0).figures),
    );
  }

  private otherAssumptions(play: Play): readonly OtherAssumption[] {
    return variationsOf(this.subject.scaler).map(({ name, scaler }) => ({
      name,
      outcome: this.outcomeUnder(underScaler(play, scaler)),
    }));
  }

  /** Each broken load by itself: the change under which that load holds. */
  private withChanges(judged: readonly JudgedLoad[]): readonly JudgedLoad[] {
    return judged.map((each, index) => {
      const { outcome } = each;
      if (outcome.holds) return each;
      const play = this.plays[index]!;
      const wouldHold = smallestChange(
        this.subject.scaler,
        outcome,
        (scaler) => this.outcomeUnder(underScaler(play, scaler)),
        evaluationsFor(play),
      );
      return { ...each, outcome: { ...outcome, wouldHold } };
    });
  }
}

/** Steps that may be played in search of a change: a few seconds, however long the load is. */
const searchedSteps = 20_000_000;

/** A mesh is played second by second, and tries by tries. */
const stepsPerSecondOfMesh = 10;

function evaluationsFor({ scenarios }: Play): number {
  const steps = scenarios.reduce((sum, { load, mesh }) => {
    const weight = mesh ? stepsPerSecondOfMesh * load.stepSeconds : 1;
    return sum + weight * load.requestsPerSecond.length;
  }, 0);
  return Math.min(60, Math.max(6, Math.floor(searchedSteps / steps)));
}

function measureSettings(objectives: Objectives, { service }: Subject): MeasureSettings {
  const { pricePerInstanceHour, warmPoolPricePerInstanceHour } = service;
  const { delayedAfterSeconds } = objectives;
  return {
    ...(warmPoolPricePerInstanceHour === undefined ? {} : { warmPoolPricePerInstanceHour }),
    ...(pricePerInstanceHour === undefined ? {} : { pricePerInstanceHour }),
    ...(delayedAfterSeconds === undefined ? {} : { delayedAfterSeconds }),
  };
}
