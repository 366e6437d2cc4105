import type { Reading } from "../../domain/reading";

/** What a month's cell says. `unclear`: something stands there that is neither a payment nor its absence. */
export type Payment = "paid" | "waived" | "unpaid" | "unclear";

const PAID = /^(?:[√✓✔☑]|是|已?[交缴](?:纳|清|齐|费)?|补[交缴]?(?:纳|清|齐)?|已补[交缴]?)$/;
const WAIVED = /^(?:免[交缴]?(?:纳)?|减免|缓[交缴]?(?:纳)?|经批准免[交缴])$/;
const UNPAID = /^(?:[×✗✘xX]|欠[交缴]?|未[交缴](?:纳|费)?|没[交缴]|否|无)$/;
const AMOUNT = /^[¥￥]?(-?\d+(?:\.\d+)?)元?$/;

/** A blank cell is not paid; a month the ledger has no column for is unclear. */
export function paymentOf(cell: Reading<string> | undefined): Payment {
  if (!cell || cell.state === "absent") return "unclear";
  if (cell.state === "blank") return "unpaid";
  const text = cell.raw.normalize("NFKC").replace(/[\s,]/g, "");
  const amount = AMOUNT.exec(text);
  if (amount) return Number(amount[1]) > 0 ? "paid" : Number(amount[1]) === 0 ? "unpaid" : "unclear";
  if (PAID.test(text)) return "paid";
  if (WAIVED.test(text)) return "waived";
  return UNPAID.test(text) ? "unpaid" : "unclear";
}
