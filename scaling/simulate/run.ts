import { Controller } from "../control/controller";
import { Ec2AutoScaling } from "../control/ec2";
import { Fleet } from "../service/fleet";
import { controllerOf } from "./controllers";
import { Deployments } from "./deployment";
import { FaultWindows } from "./faultWindows";
import { FleetInService } from "./fleetInService";
import { FleetTroubles } from "./fleetTroubles";
import { Front } from "./front";
import { MetricFeed } from "./metricFeed";
import { Samples } from "./samples";
import { Scenario, settleSteps } from "./scenario";
import { firstStep, MutableStep, Step } from "./step";

/** Whatever follows a run step by step: gauges, timelines. */
export interface Observer {
  add(step: Step): void;
}

/**
 * Plays a scenario. It begins settled: until second 0 the first rate has been served for a while, and
 * nobody follows that. At each step: starts that end begin to serve, datapoints that are due reach the
 * controller, it decides, the fleet changes, the queue is served, and the metrics are sampled.
 */
export function run(scenario: Scenario, observers: readonly Observer[]): void {
  const simulation = new Simulation(scenario);
  const steps = scenario.load.requestsPerSecond.length;
  for (let index = -simulation.settleSteps; index < 0; index++) simulation.advance(index);
  for (let index = 0; index < steps; index++) {
    simulation.advance(index);
    for (const observer of observers) observer.add(simulation.step);
  }
}

const noGroup = { warmPool: undefined, deployment: undefined };

class Simulation {
  readonly step: MutableStep;
  readonly settleSteps: number;
  private readonly controller: Controller;
  /** The same, where it scales an Auto Scaling group. */
  private readonly group?: Ec2AutoScaling;
  private readonly fleet: Fleet;
  private readonly inService: FleetInService;
  private readonly deployments?: Deployments;
  private readonly front: Front;
  private readonly faults: FaultWindows;
  private readonly troubles: FleetTroubles;
  private readonly feed: MetricFeed;
  private readonly samples: Samples;
  private readonly load: Float64Array;

  constructor(scenario: Scenario) {
    const { service, load, faults, scaler } = scenario;
    const { warmPool, deployment } = scaler.kind === "Ec2AutoScaling" ? scaler : noGroup;
    this.load = load.requestsPerSecond;
    this.settleSteps = settleSteps(scenario);
    this.step = firstStep(load.stepSeconds, scenario.initialCapacity);
    this.faults = new FaultWindows(faults, this.settleSteps * load.stepSeconds);
    this.controller = controllerOf(scenario);
    this.fleet = new Fleet(service, scenario.initialCapacity, scenario.seed, warmPool);
    this.inService = new FleetInService(this.fleet);
    if (this.controller instanceof Ec2AutoScaling) this.group = this.controller;
    if (deployment && this.group) {
      const all = this.faults.all("deployment");
      this.deployments = new Deployments(deployment, all, this.fleet, this.group);
    }
    this.front = new Front(scenario, this.faults);
    this.troubles = new FleetTroubles(this.faults, this.fleet, service.startup.failureFraction);
    this.feed = new MetricFeed(this.controller.metrics, load.stepSeconds, this.faults);
    this.samples = new Samples(this.step, this.front);
  }

  /** Plays the step of that index; {@link step} then holds what happened. */
  advance(index: number): void {
    const { step } = this;
    const now = (index + this.settleSteps) * step.stepSeconds;
    step.index = index;
    step.seconds = index * step.stepSeconds;
    this.scale(now);
    this.serve(index, now);
    this.feed.sample(this.samples, now + step.stepSeconds);
  }

  private scale(now: number): void {
    const { step, fleet, controller } = this;
    this.troubles.apply(now);
    if (this.group) fleet.mayLaunch = !this.group.suspensions.has("Launch");
    step.previousDesired = fleet.desired;
    fleet.advance(now);
    this.troubles.applyRollout(now);
    this.deployments?.apply(now);
    this.feed.deliver(controller, now);
    const desired = controller.decide(now, this.inService);
    if (desired !== fleet.desired) fleet.setDesired(desired, now);
    if (fleet.warmPool) fleet.prepare(controller.maxCapacity, now);
    this.showFleet();
    step.minCapacity = controller.minCapacity;
    step.maxCapacity = controller.maxCapacity;
    step.reason = controller.reason;
    step.cause = controller.cause;
    step.metric = this.feed.latest;
  }

  private showFleet(): void {
    const { step, fleet, deployments } = this;
    step.desired = fleet.desired;
    step.ready = fleet.ready;
    step.installing = fleet.installing;
    step.starting = fleet.starting + fleet.installing;
    step.draining = fleet.draining;
    step.beside = fleet.beside;
    step.pooled = fleet.warmPool?.waiting ?? 0;
    step.isPoolRunning = fleet.warmPool?.isRunning ?? false;
    step.deployment = deployments?.words ?? "";
  }

  private serve(index: number, now: number): void {
    const requests = this.load[index < 0 ? 0 : index]! + this.repeatedTries(now);
    this.front.serve(requests, this.step, now);
  }

  /** Requests per second that come again after having been dropped in the step before. */
  private repeatedTries(now: number): number {
    if (!this.faults.has("retries")) return 0;
    const share = this.faults.amount("retries", now);
    return Number.isNaN(share) ? 0 : (share * this.step.dropped) / this.step.stepSeconds;
  }
}
