/**
 * What can go wrong between pane and Excel. `refuse`: not carried out, an error comes back. `lose`: carried out, an error comes back.
 * `half`: carried out to the middle, then an error. `late`: carried out, the answer waits until it is let go. `silent`: carried out, no answer ever.
 */
export type Fault = "refuse" | "lose" | "half" | "late" | "silent";

/** Faults by the number of the round trip (1-based, counted from the moment they are set). */
export class FaultPlan {
  private count = 0;
  private planned = new Map<number, Fault>();
  private held: (() => void)[] = [];

  set(faults: Readonly<Record<number, Fault>>): void {
    this.count = 0;
    this.planned = new Map(Object.entries(faults).map(([number, fault]) => [Number(number), fault]));
  }

  next(): Fault | undefined {
    this.count += 1;
    return this.planned.get(this.count);
  }

  hold(answer: () => void): void {
    this.held.push(answer);
  }

  letGo(): void {
    const held = this.held;
    this.held = [];
    held.forEach((answer) => answer());
  }
}
