import { MalformedXml } from "./xml/malformed";
import type { Outcome, Refusal } from "../port";

/** An expected refusal on its way to the port, where it becomes an answer. Nothing else of ours is thrown. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export function refuse(code: Refusal["code"], more: Omit<Refusal, "code"> = {}): never {
  throw new Refused({ code, ...more });
}

/** Runs a step; a refusal becomes an answer, anything else stays an error: it is a fault of ours. */
export function answer<T>(step: () => T): Outcome<T> {
  try {
    return { ok: true, value: step() };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

/** The refusal an error stands for; a fault of ours is thrown on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof MalformedXml) return { code: "damaged-part", detail: error.message };
  throw error;
}
