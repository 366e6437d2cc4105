import { saysTime, spanFrom } from "../../answers/dictionary/period-words";
import { yearSpan } from "../../answers";
import { comparedName } from "../../intake/readers/person-name";
import { takeHints } from "./form-text";
import { join, NOTHING, type Part, placeAt, type SheetContext } from "./form";
import type { FormLabel } from "./layout";
import { listColumn, type ListKind } from "./list-cells";
import { roleOf } from "./roles";
import { answerPart, dayFor, figurePart, readCell } from "./read-cell";
import { refusal } from "./refusal";

/** Fills a form of labels with blank places: about one person where it names one, else about the branch. */
export function fillLabels(context: SheetContext): Part {
  const { labels } = context.sheet;
  const named = labels.find(({ label }) => /^(党员)?姓名$/.test(label));
  if (named) return aboutPerson(named, labels, context);
  const refused = refusal(context);
  if (refused) {
    const at = placeAt(context, labels[0]!.at.row, labels[0]!.at.column);
    return { ...NOTHING, unanswered: [{ at, question: context.title.text, ...refused }] };
  }
  return join(labels.filter(({ value }) => value === "").map((label) => aboutBranch(label, context)));
}

function aboutBranch({ label, at }: FormLabel, context: SheetContext): Part {
  const { words, date } = takeHints(label);
  const place = placeAt(context, at.row, at.column);
  const role = roleOf(words);
  if (role === "branch")
    return context.branch === ""
      ? NOTHING
      : {
          edits: [{ at: place, before: null, after: context.branch, from: [] }],
          filled: [{ at: place, value: context.branch, question: words, rows: [], leftOut: [] }],
          unanswered: [],
        };
  if (role === "judgement")
    return { ...NOTHING, unanswered: [{ at: place, question: words, why: "judgement", detail: "" }] };
  if (role === "remark") return NOTHING;
  const reading = readCell({ row: "", head: words, section: "", unit: "", figures: false, scope: "branch" }, context);
  return answerPart(reading, at.row, at.column, words, context, date);
}

/** A form of one person, whose name stands in it. */
function aboutPerson(named: FormLabel, labels: readonly FormLabel[], context: SheetContext): Part {
  const { input } = context;
  const place = placeAt(context, named.at.row, named.at.column);
  const persons = input.ledger.view.people.named(comparedName(named.value));
  if (persons.length !== 1) {
    const detail = named.value === "" ? "表里没有写是谁" : persons.length > 1 ? "名册里有同名的人" : "名册里没有这个人";
    return { ...NOTHING, unanswered: [{ at: place, question: named.label, why: "people", detail }] };
  }
  const span = spanFrom([context.title.period, ...context.meta], input.year) ?? yearSpan(input.year);
  const day = saysTime(context.title.period) ? dayFor([context.title.period], span.to, context) : input.ledger.asOf;
  const kind: ListKind = {
    kinds: ["members", "development", "dues", "appraisal", "committee"],
    scope: "person",
    months: undefined,
    day,
  };
  return join(
    labels
      .filter(({ value }) => value === "")
      .map(({ label, at }) => {
        const { words, date } = takeHints(label);
        const column = { column: at.column, path: [words], words, shown: words, role: roleOf(words) };
        const read = listColumn(column, kind, context);
        if (read === "leave") return NOTHING;
        const cell = placeAt(context, at.row, at.column);
        if ("why" in read)
          return { ...NOTHING, unanswered: [{ at: cell, question: words, why: read.why, detail: "" }] };
        return figurePart(
          read.ask({ person: persons[0]! }),
          at.row,
          at.column,
          words,
          `${persons[0]!.name} · ${read.words}`,
          context,
          date,
        );
      }),
  );
}
