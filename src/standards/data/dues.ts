import type { ClauseRecord } from "../clause";
import { CONSTITUTION, DUES, LOCAL, clause } from "./documents";
import { monthsAtMost } from "./units";

/** Brackets of D02: monthly income up to `top1`, `top2`, `top3`, above; rates in percent of the whole base. */
const BRACKETS = { top1: 3000, rate1: 0.5, top2: 5000, rate2: 1, top3: 10000, rate3: 1.5, rate4: 2, cents: 0.05, whole: 1 };

/** D01–D12: 党费. */
export const DUES_RECORDS: readonly ClauseRecord[] = [
  clause({ ...DUES, id: "D01", article: "第一条", confidence: "A", sources: ["S35"], title: ["党费基数", "Base of the dues"], period: "month", scope: ["member"], severity: undefined, judged: ["不判断：工资项目不在台账里。", "Not judged: the pay slip is not in the ledger."] }),
  clause({
    ...DUES, id: "D02", article: "第二条", confidence: "A", sources: ["S34", "S31", "S32"], title: ["党费比例", "Rate of the dues"],
    figure: ["{top1} 元以下 {rate1}%，{top2} 元以下 {rate2}%，{top3} 元以下 {rate3}%，以上 {rate4}%，按全部基数计算", "up to {top1} {rate1} %, to {top2} {rate2} %, to {top3} {rate3} %, above {rate4} %, on the whole base"],
    values: BRACKETS, period: "month", scope: ["member"], severity: "should", judged: ["月应交与基数乘比例比较，允许取整。", "Monthly due against base times rate; rounding allowed."], blind: ["基数是否核定正确；学生、农民、下岗等另有标准，不判断。", "Whether the base is right; students, farmers and others pay otherwise."],
  }),
  clause({
    ...DUES, id: "D03", article: "第二条", confidence: "B", sources: ["S31", "S32"], title: ["离退休党员党费比例", "Rate of retired members"], figure: ["{top1} 元以下 {rate1}%，以上 {rate2}%", "up to {top1} {rate1} %, above {rate2} %"], values: { top1: 5000, rate1: 0.5, rate2: 1, cents: 0.05, whole: 1 },
    period: "month", scope: ["member"], severity: "should", judged: ["注明离退休的按此比例。", "For those noted as retired."],
  }),
  clause({ ...DUES, id: "D04", confidence: "B", sources: ["S32"], title: ["学生、农民等党费", "Dues of students, farmers and others"], figure: ["每月 {least} 至 {most} 元", "{least} to {most} yuan a month"], values: { least: 0.2, most: 1 }, period: "month", scope: ["member"], severity: undefined, judged: ["不判断：类别很少写清。", "Not judged: categories are seldom clear."] }),
  clause({
    ...DUES, id: "D05", confidence: "B", sources: ["S33"], title: ["按月交纳党费", "Dues paid each month"], figure: ["按月；补交一般不超过 {months} 个月", "monthly; made up within {months} months"], values: { months: 6 }, adjustable: { months: monthsAtMost("补交期限", "Time to make up", 1, 24) },
    period: "month", scope: ["member"], severity: "should", judged: ["已过月份没有交纳、减免或缓交的记录；注明按季的按季度看。", "Months over with no payment, waiver or delay; by quarter where noted."], blind: ["代交而未登记。", "Payments by others not entered."],
  }),
  clause({ ...DUES, id: "D06", confidence: "B", sources: ["S33", "S31"], title: ["预备党员交纳起始月", "First month of a new member"], figure: ["从支部大会通过之日起", "from the day of the meeting"], period: "once", scope: ["member"], severity: "should", judged: ["入党月份及以前的月份。", "The month of joining and those before."] }),
  clause({ ...DUES, id: "D07", confidence: "B", sources: ["S33"], title: ["年内数额不变", "Constant within a year"], period: "year", scope: ["member"], severity: undefined, judged: ["不判断：调资后会变。", "Not judged: pay changes."] }),
  clause({ ...DUES, id: "D08", confidence: "B", sources: ["S33"], title: ["公布收缴情况", "Made public"], figure: ["每年 {times} 次", "{times} a year"], values: { times: 1 }, period: "year", scope: ["branch"], severity: undefined, judged: ["不判断：公布记录不在台账里。", "Not judged: not in a ledger."] }),
  clause({ ...DUES, id: "D09", confidence: "B", sources: ["S33"], title: ["向所在支部交纳", "Paid to one's branch"], period: "month", scope: ["member"], severity: undefined, judged: ["不判断。", "Not judged."] }),
  clause({ ...DUES, id: "D10", confidence: "B", sources: ["S32b", "S31"], title: ["少交免交须批准", "Waivers need approval"], period: "month", scope: ["member"], severity: undefined, judged: ["不判断：批准在纸质材料中。", "Not judged: approvals are on paper."] }),
  clause({ ...LOCAL, id: "D11", document: "（出处未核实）", confidence: "D", sources: ["S32c"], title: ["一次多交 1000 元以上", "A large gift"], figure: ["{yuan} 元", "{yuan} yuan"], values: { yuan: 1000 }, period: "each", scope: ["member"], severity: undefined, judged: ["不判断。", "Not judged."] }),
  clause({
    ...CONSTITUTION, id: "D12", article: "第九条", confidence: "A", sources: ["S16"], title: ["连续未交党费", "Months without dues in a row"], figure: ["连续 {months} 个月", "{months} months in a row"], values: { months: 6 }, period: "always", scope: ["member"], severity: "must",
    judged: ["应交月份连续没有交纳、减免或缓交。", "Months in a row owed with no payment, waiver or delay."], blind: ["没有记录的正当理由；只提示了解情况。", "Good reasons nobody wrote down."],
  }),
];
