import { CompiledMetric, compileMetric } from "./compiledMetric";
import { HpaDecision } from "./decision";
import { applyHpaDefaults, DefaultedHpaSpec } from "./defaults";
import { explain, Outcome } from "./explain";
import { BehaviorNormalizer, Normalizer, PlainNormalizer } from "./normalizer";
import { Basis, Proposal } from "./proposal";
import { Proposer } from "./propose";
import { HpaAggregate, HpaReading } from "./reading";
import { HpaControllerOptions, hpaControllerDefaults, HpaSpec } from "./spec";
import { Tolerances } from "./tolerance";

/**
 * The Kubernetes controller of one HorizontalPodAutoscaler (v1.36), exact: the same replicas from the
 * same spec and readings. Call `sync` or `step` once every sync period with growing times; apply the
 * replicas it returns, and pass those of the scale object the next time.
 */
export class Hpa {
  readonly spec: DefaultedHpaSpec;
  readonly options: HpaControllerOptions;

  // What the last sync did; `decision` turns it into an object when somebody asks.
  nowSeconds = NaN;
  current = 0;
  /** The replicas that the last sync decided on. */
  desired = 0;
  /** One of `Outcome`. */
  outcome: number = Outcome.disabled;
  recommended = 0;
  /** Index of the metric that asked for the most; -1: none. */
  chosen = -1;
  readonly proposals: readonly Proposal[];
  readonly metrics: readonly CompiledMetric[];
  readonly normalizer: Normalizer;

  private started = false;
  /** As the condition ScaledToZero in the status: the HPA itself scaled to zero. */
  private scaledToZero = false;
  private readonly totalMetrics: boolean;
  private readonly proposer: Proposer;

  constructor(spec: HpaSpec, options: Partial<HpaControllerOptions> = {}) {
    this.spec = applyHpaDefaults(spec);
    this.options = { ...hpaControllerDefaults, ...options };
    this.metrics = this.spec.metrics.map(compileMetric);
    this.proposals = this.metrics.map(() => new Proposal());
    this.totalMetrics = this.spec.metrics.some(({ type }) => /^(Object|External)$/.test(type));
    this.proposer = new Proposer(tolerancesOf(this.spec, this.options), this.options);
    const { behavior } = this.spec;
    this.normalizer =
      behavior === undefined
        ? new PlainNormalizer(this.spec, this.options)
        : new BehaviorNormalizer(this.spec, behavior, this.options);
  }

  /** One sync from lists of pods. `statusReplicas`: the scale object's status, which may lag. */
  sync(
    nowSeconds: number,
    reading: HpaReading,
    currentReplicas: number,
    statusReplicas: number = currentReplicas,
  ): HpaDecision {
    if (this.begin(nowSeconds, currentReplicas)) {
      const replicas = { nowSeconds, current: currentReplicas, status: statusReplicas };
      this.metrics.forEach((metric, index) => {
        const samples = reading.metrics[index];
        this.proposer.fromReading(this.proposals[index]!, metric, reading, samples, replicas);
      });
      this.conclude();
    }
    return this.decision();
  }

  /** The same from counts of pods that are alike; allocates nothing. Returns the desired replicas. */
  step(
    nowSeconds: number,
    aggregate: HpaAggregate,
    currentReplicas: number,
    statusReplicas: number,
  ): number {
    if (this.begin(nowSeconds, currentReplicas)) {
      const { metrics, proposals, proposer } = this;
      for (let index = 0; index < metrics.length; index++) {
        const out = proposals[index]!;
        const metric = metrics[index]!;
        proposer.fromAggregate(out, metric, index, aggregate, currentReplicas, statusReplicas);
      }
      this.conclude();
    }
    return this.desired;
  }

  /** What the last sync or step decided, and why. */
  decision(): HpaDecision {
    return explain(this);
  }

  /** Decides what needs no metric; true: the metrics decide. */
  private begin(nowSeconds: number, current: number): boolean {
    this.nowSeconds = nowSeconds;
    this.current = current;
    this.desired = current;
    this.chosen = -1;
    if (!this.started) {
      this.started = true;
      this.normalizer.recordRecommendation(nowSeconds, current);
    }
    const { minReplicas, maxReplicas } = this.spec;
    if (current === 0) {
      this.outcome = Outcome.disabled;
      return this.scaledToZero;
    }
    if (current > maxReplicas) {
      this.outcome = Outcome.aboveMaximum;
      this.rescale(maxReplicas);
      return false;
    }
    if (current < minReplicas) {
      this.outcome = Outcome.belowMinimum;
      this.rescale(minReplicas);
      return false;
    }
    return true;
  }

  /** Takes the largest proposal, and stabilizes and limits it. */
  private conclude(): void {
    const { proposals, current } = this;
    let replicas = 0;
    let failed = 0;
    for (let index = 0; index < proposals.length; index++) {
      const proposal = proposals[index]!;
      if (proposal.basis === Basis.failed) {
        failed++;
      } else if (replicas === 0 || proposal.replicas > replicas) {
        replicas = proposal.replicas;
        this.chosen = index;
      }
    }
    if (failed > 0 && (failed === proposals.length || replicas < current)) {
      this.outcome = failed === proposals.length ? Outcome.noMetric : Outcome.blocked;
      return;
    }
    this.outcome = Outcome.computed;
    this.recommended = Math.max(0, replicas);
    const desired = this.normalizer.normalize(this.nowSeconds, current, this.recommended);
    this.rescale(desired);
  }

  private rescale(desired: number): void {
    const { current } = this;
    if (desired === current) return;
    this.desired = desired;
    this.normalizer.recordChange(this.nowSeconds, current, desired);
    this.scaledToZero =
      this.options.scaleToZero && desired === 0 && this.spec.minReplicas === 0 && this.totalMetrics;
  }
}

function tolerancesOf({ behavior }: DefaultedHpaSpec, options: HpaControllerOptions): Tolerances {
  const own = options.configurableTolerance ? behavior : undefined;
  return {
    scaleDown: own?.scaleDown.tolerance ?? options.tolerance,
    scaleUp: own?.scaleUp.tolerance ?? options.tolerance,
  };
}
