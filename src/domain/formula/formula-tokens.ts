import { columnIndex, MAX_COLUMN, MAX_ROW } from "../address";

/** One end of a reference as written: `$` marks kept; no column for whole rows, no row for whole columns. */
export interface RefPoint {
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A piece of a formula: a reference to cells, or anything else as text. */
export type FormulaToken =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "reference";
      readonly text: string;
      /** What stands before `!`, as written, quotes and book in brackets included. */
      readonly qualifier?: string;
      readonly first: RefPoint;
      /** The far corner of a range. */
      readonly last?: RefPoint;
    };

// Strings, quoted sheet names, structured references, names, numbers, and references, tried in this order at each place.
const QUALIFIER = String.raw`(?:(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const RANGE = String.raw`(?:${CELL}:${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|${CELL})`;
const STEP = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${QUALIFIER})?(${RANGE})(?![\p{L}\p{N}_.(!\\])|${QUALIFIER}?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])?|\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]|\d+\.?\d*(?:[eE][+-]?\d+)?|#[A-Z/0]+[!?]?`,
  "gu",
);

/** Cuts a formula into references and the rest; joined again the tokens are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  for (const match of formula.matchAll(STEP)) {
    const reference = match[2] ? readReference(match[2]) : undefined;
    if (!reference) continue;
    if (match.index > at) tokens.push({ kind: "text", text: formula.slice(at, match.index) });
    tokens.push({
      kind: "reference",
      text: match[0],
      ...(match[1] ? { qualifier: match[1].slice(0, -1) } : {}),
      ...reference,
    });
    at = match.index + match[0].length;
  }
  if (at < formula.length) tokens.push({ kind: "text", text: formula.slice(at) });
  return tokens;
}

function readReference(text: string): { first: RefPoint; last?: RefPoint } | undefined {
  const [a, b] = text.split(":").map(readPoint);
  if (!a || (text.includes(":") && !b)) return undefined;
  return b ? { first: a, last: b } : { first: a };
}

function readPoint(text: string): RefPoint | undefined {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(text);
  if (!match) return undefined;
  const [, dollar, letters, dollar2, digits] = match;
  const column = letters ? columnIndex(letters) : undefined;
  const row = digits ? Number(digits) : undefined;
  if (letters && column === undefined) return undefined;
  if (row !== undefined && (row < 1 || row > MAX_ROW)) return undefined;
  if (column !== undefined && column > MAX_COLUMN) return undefined;
  return {
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    columnFixed: Boolean(letters && dollar),
    rowFixed: Boolean(letters ? dollar2 : dollar || dollar2),
  };
}
