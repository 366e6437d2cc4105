import type { PeriodKind } from "../domain/period";
import { type Clause, type ClauseRecord, citation } from "./clause";
import { RECORDS } from "./data/index";
import { PACK_FORMAT, type Pack, type PackClause } from "./pack";
import { type PackReading, withoutFaults } from "./pack-file";
import type { PackFault } from "./pack-faults";

/** The columns of the 支部标准 table. Whoever edits it needs no manual: one line a figure, in Chinese. */
export const PACK_COLUMNS = ["条款", "名称", "启用", "项目", "标准值", "单位", "周期", "依据", "理由"] as const;

const PERIODS: Readonly<Record<PeriodKind, string>> = {
  month: "每月",
  quarter: "每季度",
  half: "每半年",
  year: "每年",
};
const META = {
  标准包编号: "id",
  版本: "version",
  名称: "title",
  发布单位: "issuer",
  日期: "date",
  层级: "level",
} as const;
const ON = /^(是|启用|开|√|✓|1|true)$/i;
const OFF = /^(否|停用|关|×|0|false)$/i;

/** Anything longer in the column of ids is a note somebody wrote under the table. */
const LONGEST_ID = 8;

export type TableRow = readonly (string | number | null)[];

/** The clauses that can be judged as rows: each figure that may be changed, or the switch alone. */
export function packToRows(clauses: readonly Clause[]): TableRow[] {
  return [PACK_COLUMNS, ...clauses.filter((clause) => clause.severity !== undefined).flatMap(rowsOf)];
}

function rowsOf(clause: Clause): TableRow[] {
  const period = PERIODS[clause.period as PeriodKind] ?? "";
  const reason =
    clause.changed
      .map((change) => change.reason)
      .filter(Boolean)
      .at(-1) ?? "";
  const row = (label: string, value: number | null, unit: string): TableRow => [
    clause.id,
    clause.title.zh,
    clause.on ? "是" : "否",
    label,
    value,
    unit,
    period,
    citation(clause, "zh"),
    reason,
  ];
  const figures = Object.entries(clause.adjustable).map(([name, figure]) =>
    row(figure.label.zh, clause.values[name] ?? null, figure.unit.zh),
  );
  return figures.length > 0 ? figures : [row("", null, "")];
}

/** Reads the table back: lines before the header name the pack, lines that say what stands above (the records, or those of a superior body) change nothing. */
export function packFromTable(rows: readonly TableRow[], above: readonly ClauseRecord[] = RECORDS): PackReading {
  const head = headerOfTable(rows);
  if (head < 0) return { faults: [{ kind: "noHeader" }] };
  const column = (name: (typeof PACK_COLUMNS)[number]): number => rows[head]!.findIndex((cell) => text(cell) === name);
  const at = {
    id: column("条款"),
    on: column("启用"),
    label: column("项目"),
    value: column("标准值"),
    period: column("周期"),
    reason: column("理由"),
  };
  const faults: PackFault[] = [];
  const changes = new Map<string, PackClause>();
  rows.slice(head + 1).forEach((row, i) => {
    const id = text(row[at.id]).toUpperCase();
    const record = above.find((one) => one.id === id);
    if (id === "" || id.length > LONGEST_ID) return;
    if (!record) return void faults.push({ kind: "unknownClause", id });
    const change = changeOf(row, at, record, (said) => faults.push({ kind: "badCell", row: head + i + 2, text: said }));
    if (change.on !== undefined || change.values || change.period) changes.set(id, merged(changes.get(id), change));
  });
  const read = withoutFaults({ ...metaOf(rows.slice(0, head)), clauses: [...changes.values()] });
  return { ...read, faults: [...faults, ...read.faults] };
}

/** Index of the header line; -1 where there is none. */
export const headerOfTable = (rows: readonly TableRow[]): number =>
  rows.findIndex((row) => row.some((cell) => text(cell) === "条款") && row.some((cell) => text(cell) === "标准值"));

type At = Readonly<Record<"id" | "on" | "label" | "value" | "period" | "reason", number>>;

function changeOf(row: TableRow, at: At, record: ClauseRecord, unread: (said: string) => void): PackClause {
  const [switched, label, period] = [text(row[at.on]), text(row[at.label]), text(row[at.period])];
  const name = Object.keys(record.adjustable).find((key) => record.adjustable[key]!.label.zh === label);
  const value = numberOf(row[at.value]);
  const kind = (Object.keys(PERIODS) as PeriodKind[]).find((key) => PERIODS[key] === period);
  const on = ON.test(switched) ? true : OFF.test(switched) ? false : undefined;
  if (switched !== "" && on === undefined) unread(switched);
  if (text(row[at.value]) !== "" && (value === undefined || name === undefined)) unread(text(row[at.value]));
  if (period !== "" && kind === undefined) unread(period);
  const reason = text(row[at.reason]);
  return {
    id: record.id,
    ...(on !== undefined && on !== record.on ? { on } : {}),
    ...(name !== undefined && value !== undefined && value !== record.values[name]
      ? { values: { [name]: value } }
      : {}),
    ...(kind !== undefined && kind !== record.period ? { period: kind } : {}),
    ...(reason ? { reason } : {}),
  };
}

function merged(before: PackClause | undefined, change: PackClause): PackClause {
  if (!before) return change;
  const values = { ...before.values, ...change.values };
  return { ...before, ...change, ...(Object.keys(values).length > 0 ? { values } : {}) };
}

function metaOf(rows: readonly TableRow[]): Omit<Pack, "clauses"> {
  const meta: Record<string, string> = {};
  for (const row of rows) {
    row.forEach((cell, i) => {
      const key = META[text(cell).replace(/[:：]$/, "") as keyof typeof META];
      if (key && text(row[i + 1]) !== "") meta[key] = text(row[i + 1]);
    });
  }
  const date = /^\d{4}-\d{2}-\d{2}$/.test(meta["date"] ?? "") ? { date: meta["date"]! } : {};
  return {
    format: PACK_FORMAT,
    id: meta["id"] ?? "支部标准",
    version: meta["version"] ?? "1",
    ...(meta["title"] ? { title: meta["title"] } : {}),
    ...(meta["issuer"] ? { issuer: meta["issuer"] } : {}),
    ...date,
    level: /上级|党委|县|区|市/.test(meta["level"] ?? "") ? "superior" : "branch",
  };
}

const text = (cell: string | number | null | undefined): string =>
  cell === null || cell === undefined ? "" : String(cell).trim();

/** A number, or a number with its unit behind it (`32学时`). */
function numberOf(cell: string | number | null | undefined): number | undefined {
  if (typeof cell === "number") return cell;
  const match = /^(-?\d+(?:\.\d+)?)\D*$/.exec(text(cell).normalize("NFKC"));
  return match ? Number(match[1]) : undefined;
}
