import { basename } from "node:path";
import type { Books } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import type { CheckReport } from "../domain/finding";
import type { LedgerSettings } from "../domain/settings";
import type { Snapshot } from "../domain/snapshot";
import { drain, engine, type Standards } from "../engine";
import { selectStandards } from "../standards";
import { type FilePort, openAnyWorkbook } from "../workbook/file";
import { badUsage, EXIT, Fault } from "./fault";
import type { Host } from "./host";
import type { Options } from "./options";
import { packsFor } from "./read-packs";
import { refused } from "./refusal-words";

/** A ledger that was opened and read. */
export interface Ledger {
  readonly port: FilePort;
  readonly snapshot: Snapshot;
  readonly books: Books;
  readonly settings: LedgerSettings | null;
  readonly asOf: CalendarDate;
  readonly year: number;
}

export interface CheckedLedger extends Ledger {
  readonly report: CheckReport;
  readonly standards: Standards;
}

/** Opens a workbook file; a file that is not there or cannot be read ends the command. */
export async function openFile(path: string, host: Host): Promise<FilePort> {
  let bytes: Uint8Array;
  try {
    bytes = host.readFile(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new Fault(
      EXIT.notAWorkbook,
      missing
        ? `${path}：没有这个文件。`
        : `${path}：读不了这个文件（${(error as NodeJS.ErrnoException).code ?? "错误"}）。`,
    );
  }
  const opened = await openAnyWorkbook(bytes, basename(path));
  if (!opened.ok) throw refused(opened.refusal, path);
  return opened.value;
}

/** Opens the workbook and reads its ledgers, with what it remembers of its layouts. */
export async function readLedger(options: Options, host: Host): Promise<Ledger> {
  const asOf = options.asOf ?? host.today;
  const year = options.year ?? asOf.year;
  const port = await openFile(options.file, host);
  const snapshot = await port.readSnapshot();
  if (!snapshot.ok) throw refused(snapshot.refusal, options.file);
  const kept = await port.readSettings();
  const settings = kept.ok ? kept.value.settings : null;
  if (!kept.ok || kept.value.damaged)
    host.tell(`${options.file}：里面保存的本程序设置已损坏或来自更新的版本，没有采用，按表头重新识别。\n`);
  const told = { year, layouts: settings?.layouts ?? [], corrections: settings?.corrections ?? [] };
  const books = ofBranch(drain(engine.recognise(snapshot.value, told)), options.branch);
  return { port, snapshot: snapshot.value, books, settings, asOf, year };
}

/** The branch asked for; of a book of one branch it is that one. */
function ofBranch(books: Books, name: string | undefined): Books {
  if (name === undefined) return books;
  const { branches } = books.coverage;
  const found = engine.branchBooks(books, name);
  if (found) return found.books;
  throw badUsage(
    branches.length === 0
      ? `--branch ${name}：这本台账里没有分支部记的表，不用写 --branch`
      : `--branch ${name}：没有找到这个支部，或不止一个；台账里有：${branches.map((one) => one.name).join("、")}`,
  );
}

/** True where at least one table is a ledger of a known kind. */
export const hasLedger = (books: Books): boolean => books.tables.some(({ kind }) => kind !== "other");

/** Reads and judges; as the pane, without what was told 已核对. */
export async function checkLedger(options: Options, host: Host): Promise<CheckedLedger> {
  const ledger = await readLedger(options, host);
  const standards = selectStandards(ledger.asOf, packsFor(options.pack, ledger.snapshot, ledger.settings, host));
  const whole = drain(engine.check(ledger.books, { asOf: ledger.asOf, year: ledger.year, standards }));
  const { report, acknowledged } = engine.open(whole, ledger.settings?.acknowledged ?? []);
  if (acknowledged.length > 0) host.tell(`${acknowledged.length} 处“请核对”已核对过，不再列出。\n`);
  return { ...ledger, report, standards };
}

/** Saves the workbook to OUT, which is never FILE itself. */
export function saveTo(port: FilePort, options: Options, host: Host): void {
  const saved = port.save();
  if (!saved.ok) throw refused(saved.refusal, options.out!);
  try {
    host.writeFile(options.out!, saved.value);
  } catch (error) {
    throw badUsage(`写不了 ${options.out!}（${(error as NodeJS.ErrnoException).code ?? "错误"}），没有留下半个文件。`);
  }
}

/** Refuses before any work where OUT is one of the files that are only read. */
export function refuseOverwriting(options: Options, host: Host): void {
  for (const read of [options.file, options.template, options.pack, options.entry]) {
    if (options.out !== undefined && read !== undefined && host.isSameFile(options.out, read))
      throw badUsage(`-o 不能就是 ${read}：原文件从不改写，请换一个文件名。`);
  }
}
