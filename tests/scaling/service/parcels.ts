import { ServiceModel } from "../../../scaling/service/service";

/** The fluid queue by brute force: small parcels that arrive, wait, are served and are given up. */
export class ParcelQueue {
  served = 0;
  refused = 0;
  timedOut = 0;
  backlogSeconds = 0;
  private parcels: { count: number; seconds: number }[] = [];
  private now = 0;

  constructor(
    private readonly service: ServiceModel,
    private readonly sliceSeconds: number,
  ) {}

  get backlog() {
    return this.parcels.reduce((sum, { count }) => sum + count, 0);
  }

  serve(arrivalRate: number, ready: number, stepSeconds: number) {
    const slices = Math.round(stepSeconds / this.sliceSeconds);
    const limit = this.service.queueLimitPerInstance * (ready || Number.MIN_VALUE);
    for (let slice = 0; slice < slices; slice++) this.pass(arrivalRate, ready, limit);
  }

  private pass(arrivalRate: number, ready: number, limit: number) {
    const h = this.sliceSeconds;
    this.parcels.push({ count: arrivalRate * h, seconds: this.now });
    this.now += h;
    this.take(ready * this.service.requestsPerSecondPerInstance * h);
    while (this.parcels[0] && this.now - this.parcels[0].seconds > this.service.timeoutSeconds) {
      this.timedOut += this.parcels.shift()!.count;
    }
    const newest = this.parcels.at(-1);
    if (newest) {
      const refused = Math.min(newest.count, Math.max(0, this.backlog - limit));
      newest.count -= refused;
      this.refused += refused;
    }
    this.backlogSeconds += this.backlog * h;
  }

  private take(capacity: number) {
    let left = capacity;
    while (left > 0 && this.parcels[0]) {
      const taken = Math.min(left, this.parcels[0].count);
      this.parcels[0].count -= taken;
      this.served += taken;
      left -= taken;
      if (this.parcels[0].count <= 0) this.parcels.shift();
    }
  }
}
