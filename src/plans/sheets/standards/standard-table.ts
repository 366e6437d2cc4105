import type { Rect } from "../../../domain/address";
import { toIso } from "../../../domain/calendar-date";
import type { CellLook, SheetCell } from "../../../domain/plan";
import { PACK_COLUMNS, STANDARD_TABLE, type TableRow, packToRows } from "../../../standards";
import type { ReportContext, ReportTemplate } from "../context";
import { cell, headerCells, layOut } from "../paper";
import { bySection } from "./standard-sheet";

const WIDTHS = [12, 30, 8, 16, 9, 9, 10, 36, 26];
/** 启用, 标准值, 周期, 理由 are for the reader to change; the rest says what they mean. */
const LOOKS: readonly CellLook[] = [
  "centre",
  "wrapped",
  "input",
  "wrapped",
  "input",
  "centre",
  "input",
  "wrapped",
  "input",
];
const SWITCH = PACK_COLUMNS.indexOf("启用") + 1;
const PERIOD = PACK_COLUMNS.indexOf("周期") + 1;
const PERIODS = ["每月", "每季度", "每半年", "每年"];

/**
 * The 支部标准 table: the standards as anybody can read and edit them without us. It is always Chinese, for it is read back
 * by its words, and it is written once: after that it belongs to its readers and only single cells of it are changed.
 */
export const standardTable: ReportTemplate = {
  id: STANDARD_TABLE,
  title: { zh: "支部标准", en: "支部标准 (the branch's standards)" },
  description: {
    zh: "每条标准的启用、标准值、周期和理由，可直接在表里改。",
    en: "Switch, figure, period and reason of every standard, to be edited in the sheet.",
  },
  plan: (given) => {
    const context: ReportContext = { ...given, language: "zh" };
    const rows = tableLines(context);
    const body = rows.map((row) => row.map((value, i): SheetCell => cell(value, LOOKS[i])));
    const plan = layOut(
      {
        name: "支部标准",
        title: context.branchName ? `${context.branchName}标准` : "支部标准",
        widths: WIDTHS,
        signed: false,
        lines: [
          [
            {
              value:
                "改“启用”“标准值”“周期”，写上理由，保存后重新检查即按改过的来。不要改动“条款”和表头；看不懂的一格会说明，并仍按原来的数。",
              look: "meta",
              span: WIDTHS.length,
            },
          ],
          metaLine(context),
        ],
        header: [headerCells(PACK_COLUMNS)],
        body,
        notes: ["这张表就是本支部的标准：表里写的算数。删去的行按上级或全国标准。上级下发时，把“层级”写成“上级”。"],
      },
      context,
    );
    const [first, last] = [plan.headerRows[1] + 1, plan.headerRows[1] + rows.length];
    return {
      ...plan,
      choices: [{ range: column(SWITCH, first, last), values: ["是", "否"] }, ...periodChoices(rows, first, context)],
    };
  },
};

function tableLines({ standards }: ReportContext): TableRow[] {
  return packToRows(bySection(standards.clauses)).slice(1);
}

function metaLine({ branchName, asOf }: ReportContext) {
  const words: readonly [string, number][] = [
    ["标准包编号", 1],
    [branchName || "支部标准", 1],
    ["版本", 1],
    [toIso(asOf), 1],
    ["层级", 1],
    ["支部", 1],
    ["", 3],
  ];
  return words.map(([value, span]) => ({ value, look: "meta" as const, span }));
}

/** Periods are offered only where the clause can be judged by another. */
function periodChoices(rows: readonly TableRow[], first: number, { standards }: ReportContext) {
  return rows.flatMap((row, i) => {
    const free = standards.clauses.some(({ id, periods }) => id === row[0] && (periods?.length ?? 0) > 0);
    return free ? [{ range: column(PERIOD, first + i, first + i), values: PERIODS }] : [];
  });
}

const column = (at: number, top: number, bottom: number): Rect => ({ top, bottom, left: at, right: at });
