import type { live as zh } from "../zh/live";

export const live: typeof zh = {
  looking: "The sheet has changed; it will be looked at in a moment.",
  same: "Looked again: nothing else has changed.",
  held: (period, clause) => `${period}: ${clause} met`,
  notHeld: (period, clause) => `${period}: ${clause} no record`,
  lacking: (period, clause) => `${period}: ${clause} short`,
  hours: (hours, people) => `${hours} hours: ${people} short`,
  solved: (n) => `${n} fewer ${n === 1 ? "finding" : "findings"}`,
  added: (n) => `${n} more ${n === 1 ? "finding" : "findings"}`,
  joiner: "; ",
};
