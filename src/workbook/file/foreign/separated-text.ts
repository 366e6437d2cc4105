const SEPARATORS = [",", "\t", ";"] as const;

/** Rows of a text whose cells stand between commas, tabs or semicolons; `undefined` where none of them divides it. */
export function readSeparated(text: string): string[][] | undefined {
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text.replace(/^\uFEFF/, "");
  const separator = told?.[1] ?? separatorOf(body);
  return separator === undefined ? undefined : rowsOf(body, separator);
}

/** The separator that stands most often outside quotes; a sentence may hold a comma, a table holds its separator in every line. */
function separatorOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  let quoted = false;
  for (let i = 0; i < Math.min(text.length, 100_000); i++) {
    const letter = text[i]!;
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (SEPARATORS as readonly string[]).includes(letter))
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A quote inside quotes is written twice; line ends inside quotes belong to the cell. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push("");
      continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Found {
  readonly cell: string;
  /** Place of the separator or line end behind it. */
  readonly end: number;
}

function plainCell(text: string, from: number, separator: string): Found {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { cell: text.slice(from, end), end };
}

function quotedCell(text: string, from: number): Found {
  let cell = "";
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}
