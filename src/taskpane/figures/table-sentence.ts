import type { RecognisedTable, SkippedRow } from "../../domain/ledger";
import type { Words } from "../../i18n";

/** Rows named one by one before 等 n 行. */
const NAMED = 4;
/** Reasons for skipping that are told; a header or a column number is nothing to wonder at. */
const TOLD: readonly SkippedRow["why"][] = ["blank", "total", "example", "note", "rule", "block-title", "number-only"];

/** What was understood of a table, in her words: 「《三会一课》是会议台账，第 3 行是表头，13 次会议；…」 */
export function tableSentence(table: RecognisedTable, words: Words): string {
  const { sentence, kinds } = words.recognised;
  const first = [sentence.is(table.sheet, kinds[table.kind]), headerPart(table, words), recordsPart(table, words)].join(
    sentence.comma,
  );
  const joined = table.columns
    .filter((role) => role.field.includes("/") && !role.field.startsWith("header:"))
    .map((role) => sentence.joined(role.header));
  return [first, ...joined, ...skippedParts(table, words)].join(sentence.semicolon) + sentence.stop;
}

function headerPart(table: RecognisedTable, words: Words): string {
  const { sentence } = words.recognised;
  if (table.shape === "form") return sentence.form;
  return table.headerRows.length > 0 ? sentence.headers(rowSpan(table.headerRows)) : sentence.noHeader;
}

function recordsPart(table: RecognisedTable, words: Words): string {
  const { records } = words.recognised.sentence;
  if (table.kind === "meetings") return records.meetings(table.records);
  return table.kind === "members" ? records.people(table.records) : records.rows(table.records);
}

function skippedParts(table: RecognisedTable, words: Words): string[] {
  const { sentence, skippedWhy } = words.recognised;
  return TOLD.flatMap((why) => {
    const rows = table.skipped.filter((one) => one.why === why).map((one) => one.row);
    if (rows.length === 0) return [];
    const named = rows.slice(0, NAMED).join(sentence.listComma);
    return [
      rows.length > NAMED
        ? sentence.skipped.many(named, rows.length, skippedWhy[why])
        : sentence.skipped.rows(named, skippedWhy[why]),
    ];
  });
}

/** `3` or `2-3`. */
export function rowSpan(rows: readonly number[]): string {
  const first = rows[0];
  const last = rows.at(-1);
  return first === undefined || last === undefined ? "" : first === last ? `${first}` : `${first}-${last}`;
}

/** Reads `3` or `2-3` back; `undefined` for anything else. */
export function parseRowSpan(text: string): readonly number[] | undefined {
  const match = /^\s*(\d{1,4})\s*(?:[-–—~～到至]\s*(\d{1,4})\s*)?$/.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (first < 1 || last < first || last - first > 4) return undefined;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
