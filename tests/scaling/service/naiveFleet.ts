interface Instance {
  state: "starting" | "ready" | "out" | "draining";
  untilSeconds: number;
}

/** The same fleet, one object for each instance in the order of launch (or of going), searched from end to end. */
export class NaiveFleet {
  desired: number;
  limit = Infinity;
  startFactor = 1;
  private instances: Instance[] = [];
  private room: number;

  constructor(
    initial: number,
    private readonly startupSeconds: number,
    private readonly drainSeconds: number,
    private readonly newNode = { room: Infinity, medianSeconds: 0 },
  ) {
    this.room = newNode.room;
    this.desired = initial;
    for (let i = 0; i < initial; i++) this.instances.push({ state: "ready", untilSeconds: 0 });
  }

  get ready() {
    return this.of("ready").length;
  }

  get starting() {
    return this.of("starting").length + this.of("out").length;
  }

  get draining() {
    return this.of("draining").length;
  }

  advance(now: number) {
    this.instances = this.instances.filter((i) => i.state !== "draining" || i.untilSeconds > now);
    for (const instance of this.of("starting")) {
      if (instance.untilSeconds <= now) instance.state = "ready";
    }
    this.launchMissing(now);
  }

  setDesired(count: number, now: number) {
    this.desired = count;
    while (this.ready + this.starting > count) this.releaseOne(now);
    this.launchMissing(now);
  }

  lose(fraction: number) {
    if (this.room < Infinity) this.room -= upward(this.room * fraction);
    for (const state of ["ready", "out", "starting", "draining"] as const) {
      const all = this.of(state);
      const lost = all.filter((_, i) => upward((i + 1) * fraction) > upward(i * fraction));
      this.instances = this.instances.filter((instance) => !lost.includes(instance));
    }
  }

  takeOut(fraction: number) {
    this.bringBack();
    const ready = this.of("ready");
    ready.slice(0, upward(ready.length * fraction)).forEach((i) => (i.state = "out"));
  }

  bringBack() {
    this.of("out").forEach((instance) => (instance.state = "ready"));
  }

  private of(state: Instance["state"]) {
    return this.instances.filter((instance) => instance.state === state);
  }

  private launchMissing(now: number) {
    while (this.ready + this.starting < this.desired && this.instances.length < this.limit) {
      const waitSeconds = this.instances.length < this.room ? 0 : this.newNode.medianSeconds;
      const untilSeconds = now + (this.startupSeconds + waitSeconds) * this.startFactor;
      this.instances.push({ state: "starting", untilSeconds });
    }
  }

  private releaseOne(now: number) {
    const idle = this.of("starting").pop() ?? this.of("out").pop();
    const going = idle ?? this.of("ready").pop()!;
    this.instances.splice(this.instances.indexOf(going), 1);
    if (idle !== undefined || this.drainSeconds === 0) return;
    this.instances.push({ state: "draining", untilSeconds: now + this.drainSeconds });
  }
}

function upward(amount: number) {
  return Math.ceil(amount - 1e-9);
}
