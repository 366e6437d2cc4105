/** Exit statuses of the contract. */
export const EXIT = { done: 0, usage: 2, notAWorkbook: 3, noLedger: 4, refused: 5 } as const;

/** What ends a command early: a sentence for the person and the exit status. */
export class Fault extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export const badUsage = (message: string): Fault => new Fault(EXIT.usage, message);
