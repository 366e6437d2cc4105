import { LIFE_KINDS } from "../../domain/meeting-kinds";
import { cellOf } from "../../domain/books";
import type { CellAddress } from "../../domain/address";
import { valueOf } from "../../domain/reading";
import { type FillInput, type Filler, type Proposal, toSuggestions } from "./suggestion";

/** A type cell that means exactly one kind, in the standard's word. What says more (第一党小组会, 主题党日：…) is left. */
export const fillKindWord: Filler = (input) =>
  toSuggestions(
    input,
    input.books.meetings.flatMap((meeting): Proposal[] => {
      const at = cellOf(input.books, meeting, "type");
      const [kind, ...more] = meeting.kinds;
      const raw = valueOf(meeting.type)?.trim();
      if (!at || !raw || !kind || more.length > 0 || !LIFE_KINDS.includes(kind) || raw === kind) return [];
      if (meeting.groupKeys.length > 0 || !isBareWord(raw)) return [];
      return [{ kind: "kindWord", at, after: kind, from: [at], sure: true, args: { before: raw } }];
    }),
  );

/** Only a bare name of the kind may be replaced: 支部/党支部/全体/委员会/会议/活动 around it say nothing more. */
function isBareWord(raw: string): boolean {
  return /^(党支部|支部)?(全体)?(党员大会|大会|委员会|委员会会议|委员会议|党小组会议?|党小组活动|上?党课|党课学习|党课教育|主题党日|主题党日活动|党日活动|党员主题党日活动|组织生活会议?|民主评议)$|^支委会议$|^党员民主评议$/.test(
    raw.replace(/\s/g, ""),
  );
}

/**
 * A name cell that differs from the roster's spelling: only white space or a middle dot (sure), with the roster as the
 * authority. Names that fit two people are left.
 */
export const fillNameSpelling: Filler = (input) => {
  const roster = new Map<string, { raw: string; at: CellAddress }>();
  const twice = new Set<string>();
  for (const member of input.books.members) {
    const at = cellOf(input.books, member, "name");
    if (roster.has(member.name)) twice.add(member.name);
    else if (at) roster.set(member.name, { raw: member.nameRaw, at });
  }
  const proposals = nameCells(input).flatMap(({ name, raw, at }): Proposal[] => {
    const entry = twice.has(name) ? undefined : roster.get(name);
    if (!entry || entry.raw === raw || entry.at.sheet === at.sheet) return [];
    return [
      {
        kind: "nameSpelling",
        at,
        after: entry.raw,
        from: [entry.at],
        sure: true,
        args: { before: raw, name: entry.raw },
      },
    ];
  });
  return toSuggestions(input, proposals);
};

function nameCells(input: FillInput): { name: string; raw: string; at: CellAddress }[] {
  const { books } = input;
  const rows = [...books.dues, ...books.appraisal, ...books.development, ...books.attendance];
  const single = rows.flatMap((record) => cellWithText(input, cellOf(books, record, "name"), record.name));
  const study = books.study.flatMap((record) => {
    const list = valueOf(record.names);
    const only = list && list.names.length === 1 && !list.everyone ? list.names[0]! : undefined;
    return only && !only.role && !only.reason ? cellWithText(input, cellOf(books, record, "name"), only.name) : [];
  });
  return [...single, ...study];
}

function cellWithText(
  input: FillInput,
  at: CellAddress | undefined,
  name: string,
): { name: string; raw: string; at: CellAddress }[] {
  const value = at && input.cells.at(at)?.value;
  if (!at || typeof value !== "string" || !name) return [];
  // Anything beside the bare name (流动, 组长 …) would be lost.
  return value.replace(/[\s·•．]/g, "") === name ? [{ name, raw: value, at }] : [];
}
