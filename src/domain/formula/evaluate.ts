import { fromSerial } from "../calendar-date";
import { parseCellName } from "../address";
import type { CellValue } from "../snapshot";

/** What a formula may ask of the workbook. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  readonly date1904: boolean;
  /** The value of a cell; `sheet` absent for the formula's own. `undefined` where it is blank. */
  readonly valueAt: (row: number, column: number, sheet?: string) => CellValue | undefined;
}

type Value = string | number | boolean | null;

/**
 * The result of a simple formula: sums, counts, arithmetic, row numbers, parts of dates, choices. `undefined` for whatever is
 * not understood to the last sign, or comes to an error: then only the host can tell.
 */
export function evaluateFormula(formula: string, place: FormulaPlace): string | number | undefined {
  try {
    const parser = new Parser(formula.replace(/^=/, ""), place);
    const value = parser.whole();
    return typeof value === "boolean" || value === null ? undefined : value;
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class NotUnderstood extends Error {}

const not = (): never => {
  throw new NotUnderstood();
};

/** Rows a range may span before a result is left to the host. */
const MANY_CELLS = 50_000;

class Parser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly place: FormulaPlace,
  ) {}

  whole(): Value {
    const value = this.compare();
    this.space();
    return this.at === this.text.length ? value : not();
  }

  private compare(): Value {
    const left = this.joined();
    const sign = this.take(/<>|<=|>=|[=<>]/y);
    if (!sign) return left;
    const right = this.joined();
    if (sign === "=") return same(left, right);
    if (sign === "<>") return !same(left, right);
    const [a, b] = [number(left), number(right)];
    return sign === "<" ? a < b : sign === ">" ? a > b : sign === "<=" ? a <= b : a >= b;
  }

  private joined(): Value {
    let value = this.sum();
    while (this.take(/&/y)) value = shown(value) + shown(this.sum());
    return value;
  }

  private sum(): Value {
    let value = this.product();
    for (let sign = this.take(/[+-]/y); sign; sign = this.take(/[+-]/y)) {
      const next = number(this.product());
      value = sign === "+" ? number(value) + next : number(value) - next;
    }
    return value;
  }

  private product(): Value {
    let value = this.unary();
    for (let sign = this.take(/[*/]/y); sign; sign = this.take(/[*/]/y)) {
      const next = number(this.unary());
      if (sign === "/" && next === 0) return not();
      value = sign === "*" ? number(value) * next : number(value) / next;
    }
    return value;
  }

  private unary(): Value {
    const sign = this.take(/[+-]/y);
    if (sign) return sign === "-" ? -number(this.unary()) : number(this.unary());
    const value = this.atom();
    return this.take(/%/y) ? number(value) / 100 : value;
  }

  private atom(): Value {
    const text = this.take(/"(?:[^"]|"")*"/y);
    if (text) return text.slice(1, -1).replace(/""/g, '"');
    const figure = this.take(/\d+(?:\.\d+)?(?![\d:A-Za-z])/y);
    if (figure) return Number(figure);
    if (this.take(/\(/y)) {
      const value = this.compare();
      return this.take(/\)/y) ? value : not();
    }
    const name = this.take(/[A-Za-z]+(?=\()/y);
    if (name) return this.call(name.toUpperCase());
    const cells = this.reference();
    return cells.length === 1 ? cells[0]! : not();
  }

  /** The values of a cell or range. */
  private reference(): Value[] {
    const sheet = this.take(/(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/uy);
    const first = parseCellName(this.take(/\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(!])/uy) ?? "");
    if (!first) return not();
    const second = this.take(/:/y) ? parseCellName(this.take(/\$?[A-Za-z]{1,3}\$?\d{1,7}/y) ?? "") : first;
    if (!second) return not();
    const name = sheet?.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
    if ((second.row - first.row + 1) * (second.column - first.column + 1) > MANY_CELLS) return not();
    const values: Value[] = [];
    for (let row = first.row; row <= second.row; row++)
      for (let column = first.column; column <= second.column; column++)
        values.push(plain(this.place.valueAt(row, column, name)));
    return values;
  }

  private call(name: string): Value {
    this.take(/\(/y);
    if (name === "ROW" && this.take(/\)/y)) return this.place.row;
    if (name === "COLUMN" && this.take(/\)/y)) return this.place.column;
    const args: Value[][] = [];
    do args.push(this.argument());
    while (this.take(/[,，]/y));
    if (!this.take(/\)/y)) return not();
    const act = FUNCTIONS[name];
    return act ? act(args, this.place.date1904) : not();
  }

  /** A range gives its cells, anything else one value. */
  private argument(): Value[] {
    const start = this.at;
    try {
      const cells = this.reference();
      this.space();
      if (/[,)]/.test(this.text[this.at] ?? "")) return cells;
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
    }
    this.at = start;
    return [this.compare()];
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? "")) this.at += 1;
  }

  private take(pattern: RegExp): string | undefined {
    this.space();
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at += match[0].length;
    return match[0];
  }
}

const FUNCTIONS: Readonly<Record<string, (args: Value[][], date1904: boolean) => Value>> = {
  SUM: (args) => numbersIn(args).reduce((sum, value) => sum + value, 0),
  COUNT: (args) => numbersIn(args).length,
  COUNTA: (args) => args.flat().filter((value) => value !== null).length,
  MAX: (args) => Math.max(0, ...numbersIn(args)),
  MIN: (args) => Math.min(...numbersIn(args)),
  ROUND: ([value, places]) => {
    const power = 10 ** number(places?.[0] ?? 0);
    return Math.round(number(one(value)) * power) / power;
  },
  IF: ([test, yes, no]) => (truth(one(test)) ? one(yes) : one(no)),
  COUNTIF: ([cells, wanted]) => {
    const word = one(wanted);
    if (typeof word === "string" && /[*?<>=]/.test(word)) return not();
    return cells!.filter((value) => same(value, word)).length;
  },
  YEAR: ([day], date1904) => dayOf(day, date1904).year,
  MONTH: ([day], date1904) => dayOf(day, date1904).month,
  DAY: ([day], date1904) => dayOf(day, date1904).day,
};

function dayOf(values: Value[] | undefined, date1904: boolean): { year: number; month: number; day: number } {
  const value = one(values);
  return (typeof value === "number" && value >= 1 ? fromSerial(Math.floor(value), date1904) : undefined) ?? not();
}

const one = (values: Value[] | undefined): Value => (values?.length === 1 ? values[0]! : not());

function plain(value: CellValue | undefined): Value {
  if (value === undefined || value === "") return null;
  return typeof value === "object" ? not() : value;
}

/** Texts in ranges are no numbers to a sum. */
const numbersIn = (args: Value[][]): number[] =>
  args.flat().filter((value): value is number => typeof value === "number");

function number(value: Value): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : not();
}

const truth = (value: Value): boolean => (typeof value === "boolean" ? value : number(value) !== 0);
const shown = (value: Value): string => (value === null ? "" : String(value));

function same(a: Value, b: Value): boolean {
  if (a === null || b === null) return (a ?? "") === (b ?? "") || (a ?? 0) === (b ?? 0);
  return typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;
}
