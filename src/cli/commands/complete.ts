import { cellName } from "../../domain/address";
import { drain, engine } from "../../engine";
import type { Suggestion } from "../../engine/types";
import { isStyle } from "../../plans/fill";
import { EXIT } from "../fault";
import type { Host } from "../host";
import type { Options } from "../options";
import { hasLedger, readLedger, saveTo } from "../read-ledger";
import { refused } from "../refusal-words";

/** `complete`: blanks that follow from the books beyond doubt; with `--only style` the form of what stands there instead. */
export async function complete(options: Options, host: Host): Promise<number> {
  const { port, snapshot, books, asOf } = await readLedger(options, host);
  if (!hasLedger(books)) return EXIT.noLedger;
  const wanted = drain(engine.suggest(snapshot, books, asOf)).filter(
    (one) => isStyle(one.kind) === (options.only === "style"),
  );
  const sure = wanted.filter((one) => one.sure);
  if (sure.length > 0) {
    const done = await port.applyEdits(engine.planFill(sure));
    if (!done.ok) {
      const sentence = refused(done.refusal, options.file).message;
      if (options.json)
        host.print(`${JSON.stringify({ ...completed([], []), refused: { code: done.refusal.code, sentence } })}\n`);
      host.tell(`${sentence}没有写入任何内容。\n`);
      return EXIT.refused;
    }
  }
  saveTo(port, options, host);
  if (options.json)
    host.print(
      `${JSON.stringify(
        completed(
          sure,
          wanted.filter((one) => !one.sure),
        ),
        null,
        1,
      )}\n`,
    );
  host.tell(`写了 ${sure.length} 格，另有 ${wanted.length - sure.length} 格要人来定，存为 ${options.out!}\n`);
  return EXIT.done;
}

function completed(written: readonly Suggestion[], offered: readonly Suggestion[]): object {
  return {
    written: written.map(shown),
    inserted: [],
    grown: [],
    homeless: [],
    offered: offered.map(shown),
    refused: null,
  };
}

const shown = ({ kind, at, before, after, from }: Suggestion): object => ({
  sheet: at.sheet,
  cell: cellName(at.row, at.column),
  before: typeof before === "object" && before !== null ? before.error : before,
  after,
  kind,
  from: from.map((cell) => ({ sheet: cell.sheet, cell: cellName(cell.row, cell.column) })),
});
