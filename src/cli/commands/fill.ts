import { engine } from "../../engine";
import { EXIT, Fault } from "../fault";
import type { Host } from "../host";
import type { Options } from "../options";
import { formText } from "../print/form-text";
import { formJson } from "../print/form-json";
import { checkLedger, hasLedger, openFile, saveTo } from "../read-ledger";
import { refused } from "../refusal-words";

/** `fill`: a form of the superior body with what its questions and the books agree on; everything left blank is listed. */
export async function fill(options: Options, host: Host): Promise<number> {
  const ledger = await checkLedger(options, host);
  if (!hasLedger(ledger.books)) return EXIT.noLedger;
  const port = await openFile(options.template!, host);
  const form = await port.readSnapshot();
  if (!form.ok) throw refused(form.refusal, options.template!);
  const { snapshot, books, standards, asOf, year } = ledger;
  const filled = engine.planForm({
    form: form.value,
    looks: port.formLooks(),
    ledger: snapshot,
    books,
    standards,
    asOf,
    year,
  });
  if (!filled.asks) throw new Fault(EXIT.noLedger, `${options.template!}：没有认出表头，不知道要填什么。`);
  if (filled.plan.edits.length > 0) {
    const written = await port.applyEdits(filled.plan);
    if (!written.ok) throw refused(written.refusal, options.template!);
  }
  saveTo(port, options, host);
  if (options.json) host.print(`${JSON.stringify(formJson(filled), null, 1)}\n`);
  host.tell(`填了 ${filled.filled.length} 格，写到 ${options.out!}\n`);
  if (filled.hasIds) host.tell("上级表格要身份证号，已按名册填入，请注意保管。\n");
  host.tell(formText(filled));
  return EXIT.done;
}
