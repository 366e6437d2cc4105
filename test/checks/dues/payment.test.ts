import { paymentOf } from "../../../src/checks/dues/payment";
import { ABSENT, BLANK, read } from "../../../src/domain/reading";

test.each([
  ["15", "paid"],
  ["15.5元", "paid"],
  ["¥30", "paid"],
  ["√", "paid"],
  ["✓", "paid"],
  ["已交", "paid"],
  ["交", "paid"],
  ["补", "paid"],
  ["补交", "paid"],
  ["已缴", "paid"],
  ["缴纳", "paid"],
  ["免", "waived"],
  ["免交", "waived"],
  ["减免", "waived"],
  ["缓", "waived"],
  ["缓交", "waived"],
  ["0", "unpaid"],
  ["0.00", "unpaid"],
  ["×", "unpaid"],
  ["欠", "unpaid"],
  ["未交", "unpaid"],
  ["欠缴", "unpaid"],
  ["见收据", "unclear"],
  ["-15", "unclear"],
])("%s is %s", (text, said) => expect(paymentOf(read(text, text))).toBe(said));

test("blank is not paid; a month without a column tells nothing", () => {
  expect([paymentOf(BLANK), paymentOf(ABSENT), paymentOf(undefined)]).toEqual(["unpaid", "unclear", "unclear"]);
});
