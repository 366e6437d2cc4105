import { planSheet, REPORTS } from "../../plans";
import { EXIT } from "../fault";
import type { Host } from "../host";
import type { Options } from "../options";
import { checkLedger, hasLedger, saveTo } from "../read-ledger";
import { refused } from "../refusal-words";

/** `report`: the workbook with summary sheets of ours; all of them where none is named. */
export async function report(options: Options, host: Host): Promise<number> {
  const { port, books, report: checked, standards, asOf } = await checkLedger(options, host);
  if (!hasLedger(books)) return EXIT.noLedger;
  const context = { books, report: checked, standards, branchName: books.branchName, asOf, language: "zh" } as const;
  const ids = options.reports.length > 0 ? options.reports : REPORTS.map(({ id }) => id);
  const done = await port.writeSheets(ids.map((id) => planSheet(id, context)));
  if (!done.ok) throw refused(done.refusal, options.file);
  saveTo(port, options, host);
  host.tell(`写了 ${done.value.length} 张表到 ${options.out!}：${done.value.map(({ name }) => name).join("、")}\n`);
  return EXIT.done;
}
