import { type AnswerValue, type Figure, type Question, spanWords, understand, yearSpan } from "../../answers";
import { type Measure } from "../../answers";
import { spanFrom, takePeriod } from "../../answers/dictionary/period-words";
import { count, known, placeOf, text, unknown } from "../../answers/answer";
import { appraisalOf } from "../../answers/measures/appraisal";
import { leavingOf } from "../../answers/measures/leaving";
import type { CalendarDate } from "../../domain/calendar-date";
import { wholeYears } from "../../domain/calendar-date";
import type { FieldName, LedgerKind } from "../../domain/ledger";
import { rawOf, valueOf } from "../../domain/reading";
import { daysIn } from "../../view/certainty";
import type { FormColumn } from "./columns";
import { copyField, fieldNamed } from "./copy-field";
import type { SheetContext } from "./form";
import type { Subject } from "./subjects";

/** What a list's column asks of each of its rows; why, where that was not understood. */
export type ListColumn =
  | { readonly ask: (subject: Subject) => Figure; readonly words: string; readonly field?: FieldName }
  | { readonly why: "word" | "judgement" | "period"; readonly words: string }
  | "leave";

/** What kind of list it is: decides which words its heads may be. */
export interface ListKind {
  readonly kinds: readonly LedgerKind[];
  readonly scope: "person" | "meeting";
  /** Columns of months alone ask for money, or for hours. */
  readonly months: "dues" | "study" | undefined;
  readonly day: CalendarDate;
}

/** Reads one column of a list. */
export function listColumn(column: FormColumn, list: ListKind, context: SheetContext): ListColumn {
  const { role, words, shown } = column;
  if (role === "remark" || role === "no") return "leave";
  if (role === "judgement") return { why: "judgement", words: shown };
  if (role === "branch") return { ask: () => ownName(context), words: shown, field: "branch" };
  const { input } = context;
  const taken = takePeriod(words);
  if (taken.clash) return { why: "period", words: shown };
  const span = spanFrom([taken.period, context.title.period, ...context.meta], input.year) ?? yearSpan(input.year);
  const asked = understand(taken.rest, {
    scope: list.scope,
    figures: list.months !== undefined,
    title: context.title.text,
  });
  const monthly = taken.rest === "" && taken.period.months !== undefined ? list.months : undefined;
  const totals = /^(合计|总计|累计|小计)$/.test(taken.rest) ? list.months : undefined;
  const line = monthly ?? totals;
  const found =
    asked ??
    (line
      ? understand(line === "dues" ? "实缴党费" : "完成学时", { scope: "person", figures: true, title: "" })
      : undefined);
  const field = fieldNamed(list.kinds, column.path) ?? fieldNamed(list.kinds, [words]);
  const fits = found && !(found.line.id.startsWith("dues") && list.months !== "dues" && !/党费/.test(words));
  if (fits && !(field !== undefined && COPIED.has(field)))
    return {
      ask: (subject) =>
        askOf(found.line.measure, { ...found, measure: found.line.id, span, day: list.day }, subject, context),
      words: `${shown} · ${spanWords(span)}`,
    };
  if (taken.period.months !== undefined || field === undefined) return { why: "word", words: shown };
  return { ask: (subject) => fieldOf(subject, field, list, context), words: shown, field };
}

/** Fields that a list of meetings holds as typed, though a measure of one meeting would say them too. */
const COPIED: ReadonlySet<FieldName> = new Set(["name", "date", "type"]);

function askOf(measure: Measure, question: Question, { person, meeting }: Subject, { input }: SheetContext): Figure {
  return measure({ ...question, ...(person ? { person } : {}), ...(meeting ? { meeting } : {}) }, input.ledger);
}

const ownName = ({ branch }: SheetContext): Figure =>
  branch === "" ? unknown("not-kept", "台账里没有支部名称") : known(text(branch));

/** A field of the row's own record: worked out where it changes with the day, else as the ledger has it. */
export function fieldOf(subject: Subject, field: FieldName, list: ListKind, context: SheetContext): Figure {
  const special = SPECIAL[field]?.(subject, list, context);
  if (special) return special;
  const { input } = context;
  const records = [subject.meeting?.meeting, subject.candidate, subject.person, ...others(subject, context)].filter(
    (one) => one !== undefined,
  );
  for (const record of records) {
    const copied = copyField(record, field, input.ledger, input.date1904);
    if (copied === undefined) continue;
    if (copied === "unread") return unknown("not-read", "台账里这一格读不懂");
    if (copied === "blank") continue;
    return known(
      "date" in copied
        ? { is: "date", date: copied.date }
        : typeof copied.value === "number"
          ? count(copied.value, "")
          : text(copied.value),
      [placeOf(record)],
    );
  }
  const kept = records.some((record) => copyField(record, field, input.ledger, input.date1904) !== undefined);
  return unknown("not-kept", kept ? "台账里这一格空着" : "台账里没有这一项");
}

/** Where else the books speak of the person: the way into the party, the committee. */
function others({ person, candidate }: Subject, { input }: SheetContext) {
  const name = person?.name ?? candidate?.name;
  if (name === undefined || input.ledger.view.people.named(name).length > 1) return [];
  const { development, committee } = input.ledger.books;
  return [
    ...(candidate ? [] : development.filter((record) => record.name === name)),
    ...committee.filter((record) => record.name === name),
  ];
}

type Special = (subject: Subject, list: ListKind, context: SheetContext) => Figure | undefined;

const SPECIAL: Readonly<Record<FieldName, Special>> = {
  name: ({ person, candidate, absent, meeting }) => {
    if (absent)
      return known(text(absent.raw.replace(/[（(].*$/, "").replace(/\s+/g, "") || absent.name), [
        placeOf(meeting!.meeting),
      ]);
    const raw = person?.nameRaw.replace(/[（(].*$/, "").replace(/\s+/g, "") ?? candidate?.name;
    return raw === undefined ? undefined : known(text(raw), person ? [placeOf(person)] : [placeOf(candidate!)]);
  },
  memberType: ({ person, candidate }, { day }, { input }) => {
    if (candidate || !person) return undefined;
    const { people } = input.ledger.view;
    const [full, probationary] = [people.isFull(person, day), people.isProbationary(person, day)];
    if (full === true) return known(text("正式党员"), [placeOf(person)]);
    if (probationary === true) return known(text("预备党员"), [placeOf(person)]);
    // Gone before the day: as the roster writes it.
    return full === undefined ? unknown("people", "当天是正式还是预备看不出") : undefined;
  },
  partyPost: ({ person }, { day }, { input }) => {
    if (!person) return undefined;
    const { committee } = input.ledger.view;
    const officer = committee.officersOn(day).find(({ name, row }) => name === person.name && row === person.row);
    if (officer) return known(text(officer.posts.map(({ raw }) => raw).join("、")), [placeOf(person)]);
    return committee.known ? unknown("not-kept", "没有党内职务") : undefined;
  },
  age: ({ person }, { day }) => {
    const born = person && daysIn(person.birthDate);
    if (!born) return undefined;
    const [old, young] = [wholeYears(born.first, day), wholeYears(born.last, day)];
    return old === young ? known(count(old, "岁"), [placeOf(person)]) : unknown("people", "出生日期不够具体");
  },
  transferOutDate: ({ person }) => {
    const left = person && leavingOf(person);
    if (!left || left === "undated") return undefined;
    const month = left.first.day !== left.last.day || left.first.month !== left.last.month;
    return known({ is: "date", date: { precision: month ? "month" : "day", first: left.first, last: left.last } }, [
      placeOf(person),
    ]);
  },
  type: ({ meeting }) => {
    if (!meeting) return undefined;
    const { kinds, type } = meeting.meeting;
    const words = type.state === "read" && kinds.length !== 1 ? rawOf(type).trim() : kinds.join("、");
    return words === "" ? undefined : known(text(words), [placeOf(meeting.meeting)]);
  },
  absentReason: ({ absent, meeting }) =>
    absent && meeting
      ? absent.reason
        ? known(text(absent.reason), [placeOf(meeting.meeting)])
        : unknown("not-kept", "台账里没写原因")
      : undefined,
  result: ({ person }, { day }, { input }) => {
    if (!person) return undefined;
    const found = appraisalOf({ span: yearSpan(day.year) }, input.ledger);
    if ("known" in found) return found;
    const record = found.find(({ name }) => name === person.name);
    const grade = record && valueOf(record.result);
    return grade ? known(text(grade), [placeOf(record)]) : unknown("not-kept", "没有评议结果");
  },
  group: ({ person }) => {
    const group = person && valueOf(person.group);
    return group ? known(text(group), [placeOf(person)]) : undefined;
  },
};

export type { AnswerValue };
