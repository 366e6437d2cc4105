import { indexCells } from "../../domain/cell-index";
import { planTemplate } from "../../plans/template";
import { readBooks } from "../../intake";
import { EXIT, Fault } from "../fault";
import type { Host } from "../host";
import type { Options } from "../options";
import { gapText } from "../print/gap-text";
import { checkLedger, hasLedger, openFile, saveTo } from "../read-ledger";
import { refused } from "../refusal-words";

/** `fill`: an upper body's own table with what follows from the books; what does not is listed. */
export async function fill(options: Options, host: Host): Promise<number> {
  const { snapshot: read, books, report, asOf } = await checkLedger(options, host);
  if (!hasLedger(books)) return EXIT.noLedger;
  const port = await openFile(options.template!, host);
  const snapshot = await port.readSnapshot();
  if (!snapshot.ok) throw refused(snapshot.refusal, options.template!);
  const template = { books: readBooks(snapshot.value, { year: report.year }), cells: indexCells(snapshot.value) };
  if (template.books.tables.length === 0)
    throw new Fault(EXIT.noLedger, `${options.template!}：没有认出表头，不知道要填什么。`);
  const planned = planTemplate({
    template,
    source: { books, cells: indexCells(read), date1904: read.date1904 },
    report,
    asOf,
  });
  if (planned.plan.edits.length > 0) {
    const written = await port.applyEdits(planned.plan);
    if (!written.ok) throw refused(written.refusal, options.template!);
  }
  saveTo(port, options, host);
  host.tell(`填了 ${planned.plan.edits.length} 格，写到 ${options.out!}\n`);
  if (planned.hasIds) host.tell("上级表格要身份证号，已按名册填入，请注意保管。\n");
  host.tell(gapText(planned.gaps));
  return EXIT.done;
}
