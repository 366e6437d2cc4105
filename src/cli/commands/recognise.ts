import { EXIT } from "../fault";
import type { Host } from "../host";
import type { Options } from "../options";
import { recognisedJson } from "../print/ledger-json";
import { recognisedText } from "../print/recognised-text";
import { hasLedger, readLedger } from "../read-ledger";

/** `recognise`: what was understood of the workbook. */
export async function recognise(options: Options, host: Host): Promise<number> {
  const { books } = await readLedger(options, host);
  host.print(
    options.json ? `${JSON.stringify(recognisedJson(options.file, books), null, 1)}\n` : recognisedText(books),
  );
  return hasLedger(books) ? EXIT.done : EXIT.noLedger;
}
