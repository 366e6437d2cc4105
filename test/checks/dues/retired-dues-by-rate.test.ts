import check from "../../../src/checks/dues/retired-dues-by-rate";
import { testCheck } from "../../support/check-tester";

const one = (base: number, monthlyDue: number, category = "离退休") => ({
  dues: [{ name: "王小明", base, monthlyDue, category }],
});

testCheck(check, {
  pass: [
    { name: "5000 is of the first bracket", ...one(5000, 25) },
    { name: "above, of the second", ...one(5001, 50) },
    { name: "离休 too", ...one(3200, 16, "离休") },
    { name: "working members pay by D02", ...one(5000, 99, "在职") },
    { name: "退休返聘 is working", ...one(5000, 50, "退休返聘") },
  ],
  gap: [
    {
      name: "the rate of working members",
      ...one(5000, 50),
      gaps: [{ id: "rate", severity: "should", cells: ["党费!monthlyDue2"], args: { right: "25.00" } }],
    },
    { name: "too little above 5000", ...one(5001, 25, "退休"), gaps: [{ id: "rate" }] },
  ],
});
