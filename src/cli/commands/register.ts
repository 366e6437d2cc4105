import { cellName, rectName } from "../../domain/address";
import type { EditPlan, Grown } from "../../domain/plan";
import type { CellValue } from "../../domain/snapshot";
import type { Finding } from "../../domain/finding";
import { drain, engine } from "../../engine";
import type { EntryPlan, RegisterRefusal } from "../../plans/register";
import { EXIT } from "../fault";
import type { Host } from "../host";
import type { Options } from "../options";
import { homelessWord, registerSentence } from "../print/register-words";
import { readEntry } from "../read-entry";
import { checkLedger, hasLedger, saveTo } from "../read-ledger";
import { refused } from "../refusal-words";

/** `register`: one entry into the ledger it belongs to, as its keeper would have written it; refused whole or written whole. */
export async function register(options: Options, host: Host): Promise<number> {
  const entry = readEntry(options.entry!, host);
  const { port, snapshot, books, settings, asOf, year, report, standards } = await checkLedger(options, host);
  if (!hasLedger(books)) return EXIT.noLedger;
  const told = { year, layouts: settings?.layouts ?? [], corrections: settings?.corrections ?? [] };
  const planned = engine.entries.plan(entry, snapshot, books, told);
  if ("refusal" in planned) return refuseEntry(planned.refusal, options, host);
  const judged = drain(engine.check(planned.after, { asOf, year, standards }));
  const said = ofNewRows(judged.findings, planned).filter((one) => !isKnown(one, report.findings));
  const sentences = said.map((one) => ({
    code: one.code,
    severity: one.severity,
    message: engine.describeFinding(one, "zh", standards).what,
  }));
  // Nobody is there to decide, as in the pane: what the books themselves contradict is not written.
  const against = sentences.filter(({ code, severity }) => code.startsWith("X") && severity !== "look");
  if (against.length > 0)
    return refuseEntry({ code: "contradicts", detail: against.map(({ message }) => message).join("") }, options, host);
  const done = await port.applyEdits(planned.plan);
  if (!done.ok) {
    if (options.json)
      host.print(`${JSON.stringify(refusalJson(done.refusal.code, refused(done.refusal, "").message))}\n`);
    host.tell(`${refused(done.refusal, options.file).message}\n`);
    return EXIT.refused;
  }
  saveTo(port, options, host);
  if (options.json) host.print(`${JSON.stringify(writtenJson(planned, done.value.grown ?? [], sentences), null, 1)}\n`);
  tellWritten(planned, options, host);
  for (const { message } of sentences) host.tell(`${message}\n`);
  return EXIT.done;
}

function refuseEntry(refusal: RegisterRefusal, options: Options, host: Host): number {
  const sentence = registerSentence(refusal);
  if (options.json) host.print(`${JSON.stringify(refusalJson(refusal.code, sentence), null, 1)}\n`);
  host.tell(`${options.file}：${sentence}没有写入任何内容。\n`);
  return EXIT.refused;
}

const refusalJson = (code: string, sentence: string): object => ({
  written: [],
  inserted: [],
  grown: [],
  homeless: [],
  refused: { code, sentence },
});

function writtenJson(planned: EntryPlan, grown: readonly object[], findings: readonly object[]): object {
  return {
    written: writtenCells(planned.plan),
    inserted: planned.plan.inserts.map(({ sheet, before, count }) => ({ sheet, before, count })),
    grown: [...grownInPlan(planned.plan), ...grown],
    homeless: planned.homeless,
    stale: planned.stale.map(({ at, text }) => ({ sheet: at.sheet, cell: cellName(at.row, at.column), text })),
    findings,
    refused: null,
  };
}

/** Formulas, merged areas and named tables that reach further; the file tells of the rest. */
function grownInPlan(plan: EditPlan): Grown[] {
  const formulas = plan.edits.flatMap(({ at, formulaBefore, formula }): Grown[] =>
    formulaBefore !== undefined && formula !== undefined
      ? [{ what: "formula", where: `${at.sheet}!${cellName(at.row, at.column)}`, from: formulaBefore, to: formula }]
      : [],
  );
  const merges = (plan.merges ?? []).flatMap(({ sheet, before, after }): Grown[] =>
    before ? [{ what: "merge", where: sheet, from: rectName(before), to: rectName(after) }] : [],
  );
  const tables = (plan.resizes ?? []).map(({ table, range }): Grown => ({
    what: "table",
    where: table,
    from: "",
    to: rectName(range),
  }));
  return [...formulas, ...merges, ...tables];
}

/** What the checks say of the rows that are new. */
function ofNewRows(findings: readonly Finding[], { plan, landing }: EntryPlan): Finding[] {
  const { sheet } = landing.table;
  const rows = new Set(
    plan.edits.filter((edit) => edit.at.sheet === sheet && !edit.formulaBefore).map(({ at }) => at.row),
  );
  return findings.filter(({ at }) => at.some((cell) => cell.sheet === sheet && rows.has(cell.row)));
}

const isKnown = (finding: Finding, before: readonly Finding[]): boolean =>
  before.some((one) => one.code === finding.code && JSON.stringify(one.args) === JSON.stringify(finding.args));

function writtenCells(plan: EditPlan): object[] {
  return plan.edits
    .filter((edit) => edit.formula !== undefined || edit.after !== edit.before)
    .map((edit) => ({
      sheet: edit.at.sheet,
      cell: cellName(edit.at.row, edit.at.column),
      before: edit.formulaBefore ?? shown(edit.before),
      after: edit.formula ?? shown(edit.after),
    }));
}

const shown = (value: CellValue | null): string | number | boolean | null =>
  typeof value === "object" && value !== null ? value.error : value;

function tellWritten(planned: EntryPlan, options: Options, host: Host): void {
  const { landing, homeless, stale } = planned;
  host.tell(
    `写到《${landing.table.sheet}》第 ${landing.row} 行${landing.insert ? "（新插入）" : ""}，存为 ${options.out!}\n`,
  );
  if (homeless.length > 0)
    host.tell(`台账没有地方写，没有写进去：${homeless.map(({ field }) => homelessWord(field)).join("、")}。\n`);
  for (const { at, text } of stale)
    host.tell(`《${at.sheet}》${cellName(at.row, at.column)} 的合计是手填的（${text}），请自己改。\n`);
}
