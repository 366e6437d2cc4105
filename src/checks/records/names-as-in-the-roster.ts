/*
 * X28. What: a person's name is written as in the roster. Why: with another character he is counted as someone else, and
 * his hours and talks are lost. What to do: check the name; correct the cell or the roster.
 */
import { type Books, type DateValue, type NameList, type RecordPlace, cellOf } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Subject } from "../../domain/finding";
import type { FieldName } from "../../domain/ledger";
import type { Reading } from "../../domain/reading";
import type { Check } from "../check";
import { cellsOf, meetingSubject } from "../members/subjects";
import type { BranchView } from "../../view/branch-view";
import { daysIn, isNotLater, onDay } from "../../view/certainty";
import { type NearName, nearNames } from "./near-names";

type Messages = { differs: { pairs: readonly string[] } };
type Row = {
  readonly record: RecordPlace;
  readonly subject: Subject;
  readonly cells: readonly (readonly [FieldName, readonly string[]])[];
};

/** Pairs are kept as `written roster`. */
const pairText = (pair: string, arrow: string): string => pair.replace(" ", arrow);

const check: Check<Messages> = {
  meta: {
    code: "X28",
    name: "names-as-in-the-roster",
    scope: "cell",
    subject: "members",
    severity: "should",
    basis: ["X28"],
  },
  messages: {
    differs: {
      sample: { pairs: ["欧阳健华 欧阳建华"] },
      zh: ({ pairs }) => ({
        what: `名册里没有这个名字，只差一字的有：${pairs.map((pair) => pairText(pair, "（名册：")).join("）、")}）。`,
        fix: "请核对写法；确为同一人的改成与名册一致。",
      }),
      en: ({ pairs }) => ({
        what: `Not on the roster, and one character from a name that is: ${pairs.map((pair) => pairText(pair, " → ")).join(", ")}.`,
        fix: "Check the spelling; where it is the same person, write it as in the roster.",
      }),
    },
  },
  run: ({ books, view, asOf }) => {
    const near = nearNames(books);
    return {
      findings: rows(books, view, asOf, near).flatMap(({ record, subject, cells }) => {
        const wrong = cells.flatMap(([field, names]) => misspelt(names, near).map((pair) => ({ field, pair })));
        if (wrong.length === 0) return [];
        const pairs = [...new Set(wrong.map(({ pair }) => pair))];
        const at = cellsOf(books, record, ...wrong.map(({ field }) => field));
        return [{ messageId: "differs" as const, args: { pairs }, subject, at, part: [record.sheet, ...pairs].join() }];
      }),
    };
  },
};

/** A name near a roster name that does not stand in the same cell: there it would be another person. */
function misspelt(names: readonly string[], near: NearName): string[] {
  return names.flatMap((name) => {
    const meant = near(name);
    return meant !== undefined && !names.includes(meant) ? [`${name} ${meant}`] : [];
  });
}

function list(reading: Reading<NameList>): string[] {
  const names: string[] = [];
  if (reading.state === "read") for (const person of reading.value.names) if (!person.observer) names.push(person.name);
  return names;
}

/** The cells that hold one or a few persons. Attendance lists are left to X10. */
function rows(books: Books, view: BranchView, asOf: CalendarDate, near: NearName): Row[] {
  const isPast = (date: Reading<DateValue>): boolean => {
    const days = daysIn(date);
    return !days || isNotLater(days, onDay(asOf)) === true;
  };
  const person = (record: RecordPlace & { readonly name: string }): Row => ({
    record,
    subject: { type: "member", name: record.name },
    cells: [["name", [record.name]]],
  });
  const meetings = view.meetings.all.filter(({ days, counts }) => !days || counts === true);
  return [
    ...meetings.map(({ meeting: m }): Row => ({
      record: m,
      subject: meetingSubject(m),
      cells: [
        ["host", list(m.host)],
        ["recorder", list(m.recorder)],
      ],
    })),
    ...books.study
      .filter((s) => list(s.names).some(near) && isPast(s.date) && cellOf(books, s, "name"))
      .map((s): Row => ({ record: s, subject: meetingSubject(s), cells: [["name", list(s.names)]] })),
    ...[...books.dues, ...books.appraisal, ...books.attendance].map(person),
    ...books.talks
      .filter((t) => isPast(t.date))
      .map((t): Row => ({
        record: t,
        subject: { type: "member", name: list(t.target)[0] ?? "" },
        cells: [
          ["speaker", list(t.speaker)],
          ["target", list(t.target)],
        ],
      })),
    ...books.development.map((d): Row => ({
      record: d,
      subject: { type: "member", name: d.name },
      cells: [
        ["contacts", list(d.contacts)],
        ["introducer", list(d.introducer)],
      ],
    })),
  ];
}

export default check;
