import { servingInstances, Step } from "../../simulate/step";
import { Shortage, ShortageFacts } from "./shortage";
import { isShort } from "../../service/wholeInstances";

/** Enough capacity for less than this does not end a shortage: noise must not cut it to pieces. */
const longestGapSeconds = 60;

/** Finds the times in which more was needed than served, and keeps the longest and the heaviest one. */
export class Shortages {
  private isOpen = false;
  private readonly current = new Shortage();
  private readonly longestOne = new Shortage();
  private readonly heaviestOne = new Shortage();

  add(step: Step): void {
    if (!isShort(step.needed, servingInstances(step))) return;
    if (this.isOpen && step.seconds - this.current.endSeconds >= longestGapSeconds) this.close();
    if (!this.isOpen) {
      this.current.begin(step);
      this.isOpen = true;
    }
    this.current.add(step);
  }

  /** The one that took longest; undefined if there was none. */
  longest(): ShortageFacts | undefined {
    this.close();
    return this.longestOne.durationSeconds > 0 ? this.longestOne.facts() : undefined;
  }

  /** The one in which most was missing, instances times seconds. */
  heaviest(): ShortageFacts | undefined {
    this.close();
    return this.heaviestOne.durationSeconds > 0 ? this.heaviestOne.facts() : undefined;
  }

  private close(): void {
    const { current, longestOne, heaviestOne } = this;
    if (!this.isOpen) return;
    this.isOpen = false;
    if (current.durationSeconds > longestOne.durationSeconds) longestOne.copyFrom(current);
    if (current.missingInstanceSeconds > heaviestOne.missingInstanceSeconds) {
      heaviestOne.copyFrom(current);
    }
  }
}
