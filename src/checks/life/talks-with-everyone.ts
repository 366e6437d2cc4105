/*
 * M12. What: committee members talk with each other, and some committee member with every member, once a year. Why: the
 * regulation asks for it; with whom members talk among themselves it does not say, so that is not judged. What to do:
 * enter talks that were held; hold the others before the year ends.
 */
import type { Member } from "../../domain/books";
import { earlierOf } from "../../domain/calendar-date";
import type { Verdict } from "../../domain/finding";
import { type Period, lastDay, periodState, periodsOf } from "../../domain/period";
import { figureOf } from "../../standards";
import type { Check, CheckInput, UnmetArgs } from "../check";
import { memberSubject } from "../members/subjects";
import { isOutside } from "../../view/circumstances";
import { SILENT, type SilenceQuestion } from "../../view/coverage";
import { type TalkedWith, talkedWith } from "./talked-with";

type Messages = { unmet: UnmetArgs };

const check: Check<Messages> = {
  meta: {
    code: "M12",
    name: "talks-with-everyone",
    scope: "cross",
    subject: "talks",
    severity: "should",
    basis: ["M12"],
  },
  messages: {
    unmet: {
      sample: { period: "2025", name: "王小明", expected: 4, actual: 3 },
      zh: ({ period, name, expected, actual }) => ({
        what:
          actual === 0
            ? `${name}${period}年没有谈心谈话记录（应与${expected}人谈）。`
            : `${name}${period}年有记录的谈心谈话${actual}人，应有${expected}人。`,
        fix: "谈过的补记；没有谈的请安排。",
      }),
      en: ({ period, name, expected, actual }) => ({
        what: `${name}: ${actual} of ${expected} talks in ${period} in the ledger.`,
        fix: "Enter talks that were held; arrange the others.",
      }),
    },
  },
  run: (input) => ({ verdicts: judgeYear(input, periodsOf("year", input.year)[0]!) }),
};

function judgeYear(input: CheckInput, year: Period): Verdict[] {
  const { view, asOf } = input;
  const missing = [
    ...(view.keeps("talks") ? [] : [{ ledger: "talks" as const }]),
    ...(view.people.all.length ? [] : [{ ledger: "members" as const }]),
    ...(view.committee.known ? [] : [{ field: "partyPost" }]),
  ];
  if (missing.length)
    return [
      {
        clause: "M12",
        subject: { type: "branch" },
        period: String(year.year),
        verdict: "unknown",
        evidence: [],
        missing,
      },
    ];
  const date = earlierOf(asOf, lastDay(year));
  const committee = new Set(view.committee.membersOn(date).map((officer) => officer.name));
  const talks = talkedWith(input, year);
  return view.people
    .membersOn(date)
    .filter((member) => !isOutside(member, date, view.people))
    .map((member) => judge(input, year, member, committee, talks));
}

function judge(
  input: CheckInput,
  year: Period,
  member: Member,
  committee: ReadonlySet<string>,
  talks: TalkedWith,
): Verdict {
  const times = figureOf(input.clause.for(year), "times");
  const base = { clause: "M12", subject: memberSubject(member), period: String(year.year) };
  const others = [...committee].filter((name) => name !== member.name);
  const isOfficer = committee.has(member.name);
  if (isOfficer && others.length === 0) return { ...base, verdict: "exempt", evidence: [] };
  const rows = others.map((name) => talks.get(member.name)?.get(name) ?? []);
  const evidence = [...new Map(rows.flat().map((row) => [`${row.sheet} ${row.row}`, row])).values()];
  const expected = isOfficer ? others.length : times;
  const actual = isOfficer ? rows.filter((talk) => talk.length >= times).length : Math.min(times, evidence.length);
  const state = periodState(year, input.asOf);
  const open = state === "over" ? "unmet" : state === "running" ? "pending" : "notDue";
  const silence = actual >= expected || open !== "unmet" ? SILENT : input.view.coverage.silenceCounts(ofYear(year));
  if (!silence.counts) return { ...base, verdict: "unknown", evidence, missing: silence.missing };
  return { ...base, verdict: actual >= expected ? "met" : open, expected, actual, evidence };
}

const ofYear = (year: Period): SilenceQuestion => ({ ledger: "talks", period: year, holds: ["people", "dates"] });

export default check;
