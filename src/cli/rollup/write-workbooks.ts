import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { SheetPlan } from "../../domain/plan";
import { type BranchOutcome, returnSlip, rollupSheets, type SheetsContext } from "../../rollup";
import { newWorkbook, openWorkbook } from "../../workbook/file";
import { badUsage } from "../fault";
import type { Host } from "../host";
import { refused } from "../refusal-words";

/** Writes the roll-up as a workbook, whole or not at all. */
export async function writeRollup(path: string, context: SheetsContext, host: Host): Promise<void> {
  await writeSheets(path, rollupSheets(context), host);
}

/** Writes a return slip for each branch that has one; returns how many. */
export async function writeReturns(folder: string, context: SheetsContext, host: Host): Promise<number> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw badUsage(`写不了文件夹 ${folder}（${(error as NodeJS.ErrnoException).code ?? "错误"}）。`);
  }
  const taken = new Set<string>();
  for (const branch of context.branches) {
    const slip = returnSlip(branch, context);
    if (slip) await writeSheets(join(folder, slipName(branch, taken)), [slip], host);
  }
  return taken.size;
}

async function writeSheets(path: string, plans: readonly SheetPlan[], host: Host): Promise<void> {
  const opened = openWorkbook(newWorkbook(plans[0]!.report, plans[0]!.name), "");
  if (!opened.ok) throw refused(opened.refusal, path);
  const written = await opened.value.writeSheets(plans);
  if (!written.ok) throw refused(written.refusal, path);
  const saved = opened.value.save();
  if (!saved.ok) throw refused(saved.refusal, path);
  try {
    host.writeFile(path, saved.value);
  } catch (error) {
    throw badUsage(`写不了 ${path}（${(error as NodeJS.ErrnoException).code ?? "错误"}），没有留下半个文件。`);
  }
}

/** A name that every system takes, no two alike. */
function slipName({ name }: BranchOutcome, taken: Set<string>): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_").slice(0, 80);
  let file = `${plain}_退回单.xlsx`;
  for (let n = 2; taken.has(file); n++) file = `${plain}_退回单(${n}).xlsx`;
  taken.add(file);
  return file;
}
