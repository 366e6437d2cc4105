import type { ColumnRole } from "../../domain/ledger";
import { cellText, isBlankCell } from "../grid";
import type { DraftTable } from "../layout/tables/draft-table";
import { readKinds } from "../readers/meeting-kinds";
import { headerKey, squeeze } from "../text";
import { namesOtherBody, namesParty } from "./titles";

/** Rows looked at for what most of them say. */
const SAMPLE = 40;

/** Cells of a column in the first records that hold something. */
export function valuesOf(table: DraftTable, column: number): string[] {
  const values: string[] = [];
  for (const row of table.recordRows) {
    const cell = table.grid.shown(row, column);
    if (!isBlankCell(cell)) values.push(squeeze(cellText(cell)));
    if (values.length >= SAMPLE) break;
  }
  return values;
}

const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const lastOf = (role: ColumnRole): string => headerKey(role.header.split("/").pop() ?? "");

/** Column heads that only a list of party members keeps. */
const PARTY_HEAD =
  /入党|加入(中国)?共产?党|党员(类别|类型|身份|性质|状态|种类|分类)|党籍|党内职务|党内任职|支部职务|支委|党小组|党龄|政治生日|预备期|成为预备党员|成为正式党员/;
/** 转正 is also the end of a trial in a job. */
const EMPLOYED = /入职|试用|合同|岗位|工资|入园|入学/;

/** Fields of a roster that say the same whatever the head is. */
const PARTY_FIELDS: ReadonlySet<string> = new Set(["partyPost", "partyAge", "extension", "politicalBirthday"]);

/** Under an English or pinyin head the field is all there is. */
const ROSTER_FIELDS: ReadonlySet<string> = new Set([
  "joinDate",
  "fullMemberDate",
  "partyPost",
  "partyAge",
  "memberType",
]);

/** True where a column of a people list is one that only party members have. */
export function hasPartyColumn(table: DraftTable): boolean {
  const roles = table.columns;
  const heads = roles.map((role) => headerKey(role.header));
  if (heads.some((head) => PARTY_HEAD.test(head))) return true;
  if (heads.some((head) => /转正/.test(head)) && !heads.some((head) => EMPLOYED.test(head))) return true;
  if (roles.some((role) => PARTY_FIELDS.has(role.field) && /党|支/.test(role.header))) return true;
  if (roles.some((role) => ROSTER_FIELDS.has(role.field) && !/\p{Script=Han}/u.test(role.header) && role.header !== ""))
    return true;
  if (
    roles.some(
      (role) => role.field === "branch" && share(valuesOf(table, role.column), (value) => /党支部$/.test(value)) >= 0.5,
    )
  )
    return true;
  // A form keeps fields without heads of their own.
  return (
    roles.length === 0 &&
    ["joinDate", "fullMemberDate", "partyPost", "partyAge"].some((field) => table.fields.has(field))
  );
}

const MEMBER_WORD = /^(中共)?(正式|预备)党员|^中共党员|^党员$/;

/** Columns that say of each person whether he is a member, where half of them or more are. */
export const hasMemberValues = (table: DraftTable): boolean =>
  table.columns.some((role) => share(valuesOf(table, role.column), (value) => MEMBER_WORD.test(value)) >= 0.5);

/** The column 政治面貌 of a list of staff. */
export const outlookColumn = (table: DraftTable): ColumnRole | undefined =>
  table.columns.find((role) => /政治面[貌目]/.test(lastOf(role)));

/** What most cells of the type column, else of the names and topics, say of whose meetings these are. */
export function ownerOfRows(table: DraftTable): "party" | "other" | undefined {
  const type = table.fields.get("type");
  if (type !== undefined) {
    const values = valuesOf(table, type);
    if (share(values, isOtherKind) >= 0.3) return "other";
    if (share(values, isPartyKind) > 0) return "party";
  }
  const rows = table.recordRows.slice(0, SAMPLE);
  const says = (test: (text: string) => boolean): number => rows.filter((row) => test(textOfRow(table, row))).length;
  const spoken = says((text) => /党|支部|支委|组织生活/.test(text));
  // A row of study seldom says the word: one that does is enough beside nothing that speaks against it.
  if (table.kind === "study" ? spoken > 0 : spoken * 2 > rows.length) return "party";
  return rows.length > 0 && says(namesOtherBody) * 2 > rows.length ? "other" : undefined;
}

/** A form's record lies on a grid of its own and has no columns. */
const textOfRow = (table: DraftTable, row: number): string =>
  table.columns.length > 0
    ? table.columns.map((role) => table.grid.text(row, role.column)).join(" ")
    : table.grid
        .cellsOf(row)
        .map((cell) => cellText(cell))
        .join(" ");

const isOtherKind = (value: string): boolean =>
  /团课|团支部|团员|团小组|班会|队会|工会|教研|例会$|晨会/.test(value) && !/党/.test(value);
const isPartyKind = (value: string): boolean =>
  namesParty(value) || readKinds(value).kinds.some((kind) => kind !== "集中学习");
