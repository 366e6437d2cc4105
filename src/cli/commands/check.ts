import { EXIT } from "../fault";
import type { Host } from "../host";
import type { Options } from "../options";
import { checkedJson } from "../print/ledger-json";
import { overviewText } from "../print/overview-text";
import { checkLedger, hasLedger } from "../read-ledger";

/** `check`: verdicts and findings. Gaps found or not, the command has done its work. */
export async function check(options: Options, host: Host): Promise<number> {
  const ledger = await checkLedger(options, host);
  const known = hasLedger(ledger.books);
  if (options.json) host.print(`${JSON.stringify(checkedJson(ledger), null, 1)}\n`);
  else if (known) host.print(overviewText(ledger));
  return known ? EXIT.done : EXIT.noLedger;
}
