import { planMarks } from "../../plans";
import { EXIT } from "../fault";
import type { Host } from "../host";
import type { Options } from "../options";
import { checkLedger, hasLedger, openFile, saveTo } from "../read-ledger";
import { refused } from "../refusal-words";

/** `mark`: the workbook with its gaps highlighted; former marks of ours are replaced, values are not touched. */
export async function mark(options: Options, host: Host): Promise<number> {
  const { port, books, report } = await checkLedger(options, host);
  if (!hasLedger(books)) return EXIT.noLedger;
  const done = await port.applyMarks(planMarks(report, books));
  if (!done.ok) throw refused(done.refusal, options.file);
  for (const { sheet, why } of done.value.skipped) host.tell(`工作表“${sheet}”有单元格没有标注（${why}）。\n`);
  saveTo(port, options, host);
  host.tell(`标注了 ${done.value.marked} 个单元格，写到 ${options.out!}\n`);
  return EXIT.done;
}

/** `unmark`: the workbook without any mark of ours. */
export async function unmark(options: Options, host: Host): Promise<number> {
  const port = await openFile(options.file, host);
  const done = await port.clearMarks();
  if (!done.ok) throw refused(done.refusal, options.file);
  saveTo(port, options, host);
  host.tell(`清除了 ${done.value.removed} 处标注，写到 ${options.out!}\n`);
  return EXIT.done;
}
