import type { Books } from "../../domain/books";
import { valueOf } from "../../domain/reading";
import type { SheetSnapshot, Snapshot, SnapshotRow } from "../../domain/snapshot";
import type { Claim, ClaimSource } from "../record";
import { normalText } from "./branch-name";

/** Rows looked at where no header ends the head of a sheet. */
const HEAD_ROWS = 8;
const LABEL =
  "(?:支部名称|党支部名称|所[在属]党?支部|党支部|支部|党组织名称|党组织|组织名称|单位名称|填[报表]单位|报送单位|单位)";
const META = new RegExp(`${LABEL}(?:[(（][^)）]*[)）])?\\s*[:：]\\s*([^\\s:：，,；;]+)`, "g");
const BARE_LABEL = new RegExp(`^${LABEL}(?:\\([^)]*\\))?:?$`);
/** What people write where no name is known yet. */
const NO_VALUE = /^[_—\-/]*$|^(?:书记|联系电话|填表人|填报时间|日期)/;

/** Every text of a workbook that may name its branch. Sheets that are no ledger speak only where no ledger does. */
export function claimsOf(snapshot: Snapshot, books: Books): Claim[] {
  const ledgers = new Set(books.tables.filter(({ kind }) => kind !== "other").map(({ sheet }) => sheet));
  const inLedgers = headClaims(
    snapshot.sheets.filter(({ name }) => ledgers.has(name)),
    books,
  );
  const head = inLedgers.some(({ text }) => /支部/.test(text)) ? inLedgers : headClaims(snapshot.sheets, books);
  return unique([
    ...head,
    ...rosterClaims(books),
    ...snapshot.sheets.map(({ name }) => claim("sheet", name)),
    ...fileClaims(snapshot.fileName),
  ]);
}

/** What the name of a file says; the folders it lies in are no claim. */
export function fileClaims(path: string): Claim[] {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[a-z]{2,5}$/i, "");
  return name === "" ? [] : [claim("file", name)];
}

const claim = (by: ClaimSource, text: string): Claim => ({ by, text });

function headClaims(sheets: readonly SheetSnapshot[], books: Books): Claim[] {
  return sheets.flatMap((sheet) => {
    const first = books.tables.find((table) => table.sheet === sheet.name);
    const end = first?.headerRows[0] ?? HEAD_ROWS + 1;
    const head = sheet.rows.filter(({ row }) => row < Math.max(end, 2)).slice(0, HEAD_ROWS);
    return head.flatMap(lineClaims);
  });
}

function lineClaims({ cells }: SnapshotRow): Claim[] {
  const texts = cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  return texts.flatMap((text, at): Claim[] => {
    const plain = normalText(text);
    if (BARE_LABEL.test(plain)) {
      const value = texts[at + 1] ?? "";
      return value === "" || NO_VALUE.test(value.trim()) ? [] : [claim("meta", value.trim())];
    }
    if (/[:：]/.test(text))
      return [...text.matchAll(META)]
        .filter((found) => !NO_VALUE.test(found[1]!))
        .map((found) => claim("meta", found[1]!));
    return plain.length >= 4 && plain.length <= 60 ? [claim("title", text.trim())] : [];
  });
}

/** The branch that a column of the roster names; several of them are several claims. */
function rosterClaims(books: Books): Claim[] {
  const names = books.members.flatMap(({ branch }) => valueOf(branch)?.trim() ?? []);
  return [...new Set(names)].map((name) => claim("roster", name));
}

function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ by, text }) => {
    const key = `${by}|${normalText(text)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
