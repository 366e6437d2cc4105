import type { Evidence, LeftOut } from "../../domain/finding";

/** Hours of one person in a year: those that are sure, and those that may come on top (vague dates, unread hours, shared names). */
export interface Hours {
  sure: number;
  extra: number;
  readonly evidence: Evidence[];
  readonly leftOut: LeftOut[];
}
