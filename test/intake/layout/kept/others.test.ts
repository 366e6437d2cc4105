import { valueOf } from "../../../../src/domain/reading";
import type { Books } from "../../../../src/domain/books";
import { checkKept, gap, type KeptSheet } from "../../support/told";

const planned = (books: Books): string[] =>
  books.plan.map((one) => {
    const when = valueOf(one.when);
    return `${when?.kind === "months" ? when.months.join("-") : (when?.kind ?? one.when.state)} ${one.kinds.join("+")} ${valueOf(one.content) ?? one.content.state}`;
  });

const SHEETS: readonly KeptSheet[] = [
  {
    is: "a plan of months by kinds",
    rows: [
      ["2025年度三会一课计划安排表"],
      ["月份", "支委会", "党员大会", "党课", "主题党日"],
      ["1月", "研究计划", null, null, "走访"],
      ["2月", "研究发展", "总结", "讲党课", "植树"],
      ["3月", "研究学习", null, null, "参观"],
    ],
    merges: ["A1:E1"],
    holds: ["plan matrix h2 d3-5 n3 A=month B=header:支委会 C=header:党员大会 D=header:党课 E=header:主题党日"],
    facts: planned,
    are: [
      "1 支委会 研究计划",
      "1 主题党日 走访",
      "2 支委会 研究发展",
      "2 党员大会 总结",
      "2 党课 讲党课",
      "2 主题党日 植树",
      "3 支委会 研究学习",
      "3 主题党日 参观",
    ],
  },
  {
    is: "a plan of kinds by months",
    rows: [
      ["2025年组织生活计划表"],
      ["项目", "1月", "2月", "3月"],
      ["支委会", "研究计划", "研究发展", "研究学习"],
      ["党员大会", null, "总结", null],
    ],
    merges: ["A1:D1"],
    holds: ["plan matrix h2 d3-4 n2 A=type B=header:1月 C=header:2月 D=header:3月"],
    facts: planned,
    are: ["1 支委会 研究计划", "2 支委会 研究发展", "3 支委会 研究学习", "2 党员大会 总结"],
  },
  {
    is: "a plan by quarter, half year and every month",
    rows: [
      ["2025年工作计划"],
      ["时间", "活动类型", "主要内容", "责任人", "完成情况"],
      ["第一季度", "党员大会", "总结", "赵一鸣", "已完成"],
      ["上半年", "党课", "讲党课", "赵一鸣"],
      ["每月", "主题党日", "活动", "钱二"],
      ["每季度", "党员大会", "学习", "钱二"],
      ["3-5月", "党课", "讲党课", "钱二"],
    ],
    merges: ["A1:E1"],
    holds: ["plan list h2 d3-7 n5 A=date B=type C=content D=owner E=done"],
    facts: planned,
    are: [
      "1-2-3 党员大会 总结",
      "1-2-3-4-5-6 党课 讲党课",
      "every 主题党日 活动",
      "unread 党员大会 学习",
      "3-4-5 党课 讲党课",
    ],
  },
  {
    is: "a plan with planned dates and participants",
    name: "年度计划",
    rows: [
      ["序号", "计划时间", "会议类型", "议题", "责任人", "参加对象", "完成情况", "备注"],
      [1, "2025年3月", "党员大会", "总结", "赵一鸣", "全体党员", "完成"],
      [2, "2025.4.5", "党课", "讲课", "钱二", "全体党员"],
    ],
    holds: ["plan list h1 d2-3 n2 A=no B=plannedDate C=type D=topic E=owner F=participants G=done H=remark"],
  },
  {
    is: "dues of one month in the title, the unit in a line of its own",
    rows: [
      ["第一党支部2025年3月份党费收缴明细表"],
      ["单位：元"],
      ["序号", "姓名", "月工资收入", "交纳比例", "月应缴党费", "实缴金额", "缴费日期", "支付方式", "签名"],
      [1, "赵一鸣", 5200, "1.5%", 78, 78, "2025.3.5", "微信"],
      [2, "钱二", "2,900.00", "0.5%", 14.5, "14.5元", "3月6日", "现金"],
      ["合  计", null, 8100, null, 92.5, 92.5],
    ],
    merges: ["A1:I1", "A2:I2"],
    holds: ["dues list h3 d4-5 n2 A=no B=name C=base D=rate E=monthlyDue F=paid G=payDate H=payMethod I=signature"],
    facts: (books) =>
      books.dues.map((one) => [
        valueOf(one.base),
        valueOf(one.rate),
        valueOf(one.paidAmount),
        valueOf(one.month)!.first.month,
      ]),
    are: [
      [5200, 0.015, 78, 3],
      [2900, 0.005, 14.5, 3],
    ],
  },
  {
    is: "dues from month to month, some by half year and quarter",
    rows: [
      ["姓名", "所属月份", "缴费起始月份", "缴费截止月份", "缴费金额", "缴费类型", "备注"],
      ["赵一鸣", "2025年上半年", "2025年1月", "2025年6月", 120, "现金"],
      ["钱二", "2025年第一季度", "202501", "202503", "60元", "微信"],
    ],
    holds: ["dues list h1 d2-3 n2 A=name B=month C=monthFrom D=monthTo E=paid F=payMethod G=remark"],
    facts: (books) => books.dues.map((one) => [valueOf(one.month)!.first.month, valueOf(one.month)!.last.month]),
    are: [
      [1, 6],
      [1, 3],
    ],
  },
  {
    is: "dues by months in Chinese numerals, the year in the sheet name, a carried amount",
    name: "2025年党费",
    rows: [
      ["序号", "姓名", "月缴党费", "上年结转", "一月", "二月", "三月", "四月", "五月", "六月", "合计", "欠缴金额"],
      [1, "赵一鸣", 20, 0, 20, "√", "补", "免", null, 20, 60, 20],
      [2, "钱二", 15, 0, 15, 15, 15, 15, 15, 15, 90, 0],
      [null, null, null, "合计", 35, 15, 15, 15, 15, 35, 150, 20],
    ],
    holds: [
      "dues matrix h1 d2-3 n2 A=no B=name C=monthlyDue D=carryOver E=paid.1 F=paid.2 G=paid.3 H=paid.4 I=paid.5 J=paid.6 K=annualPaid L=overdue",
    ],
    facts: (books) => books.dues[0]!.matrixYear,
    are: 2025,
  },
  {
    is: "dues with one parent whose child is one row lower, the others unmerged",
    rows: [
      ["党费收缴登记表"],
      ["序号", "姓名", "党费基数", "月应交党费", "2025年", "备注"],
      [...gap(4), "3月"],
      [1, "赵一鸣", 3000, 15, 15],
      [2, "钱二", 5000, 50, "√"],
    ],
    merges: ["A1:F1"],
    holds: ["dues matrix h2,3 d4-5 n2 A=no B=name C=base D=monthlyDue E=paid.3 F=remark"],
  },
  {
    is: "a branch by kind and quarter summary",
    rows: [
      ["2025年度“三会一课”开展情况汇总表"],
      ["序号", "支部名称", "支委会", ...gap(3), "党员大会", ...gap(3)],
      [null, null, "一季度", "二季度", "三季度", "四季度", "一季度", "二季度", "三季度", "四季度"],
      [1, "第一党支部", 3, 3, 3, 3, 1, 1, 1, 1],
      [2, "第二党支部", 3, 3, 2, 3, 1, 1, 0, 1],
      [null, "合计", 6, 6, 5, 6, 2, 2, 1, 2],
    ],
    merges: ["A1:J1", "A2:A3", "B2:B3", "C2:F2", "G2:J2"],
    holds: [
      `summary matrix h2,3 d4-5 n2 A=no B=branch ${["支委会", "党员大会"].flatMap((kind, k) => ["一", "二", "三", "四"].map((quarter, q) => `${"CDEFGHIJ"[k * 4 + q]}=header:${kind}/${quarter}季度`)).join(" ")}`,
    ],
  },
  {
    is: "a branch by month summary with counts in words",
    rows: [
      ["附件3"],
      ["各支部主题党日开展次数统计表"],
      ["填报单位：党委", ...gap(7), "填报时间：2025.6.30"],
      ["序号", "支部名称", "1月", "2月", "3月", "4月", "5月", "6月", "合计"],
      ["甲", "乙", 1, 2, 3, 4, 5, 6, 7],
      [1, "第一党支部", "1次", "1次", "1次", "1次", "1次", "1次", "6次"],
      [2, "第二党支部", 1, 0, 1, 1, 1, 1, 5],
      ["总计", null, 2, 1, 2, 2, 2, 2, 11],
      ["单位负责人：", null, null, "填表人："],
    ],
    merges: ["A2:I2"],
    holds: [
      "summary matrix h4 d6-7 n2 A=no B=branch C=times.1 D=times.2 E=times.3 F=times.4 G=times.5 H=times.6 I=total",
    ],
  },
  {
    is: "counts by category with shares",
    rows: [
      ["党员队伍情况统计表"],
      ["类别", "数量", "占比"],
      ["正式党员", 30, "93.8%"],
      ["预备党员", 2, "6.2%"],
      ["合计", 32, "100%"],
    ],
    merges: ["A1:C1"],
    holds: ["summary list h2 d3-4 n2 A=category B=count C=ratio"],
  },
  {
    is: "an appraisal with a column of votes",
    rows: [
      ["2024年度民主评议党员结果汇总表"],
      ["评议时间：2025年1月15日"],
      ["序号", "姓名", "党员类别", "个人自评", "评议等次", "备注"],
      [1, "赵一鸣", "正式党员", "合格", "优秀"],
      [2, "钱二", "预备党员", "合格", "不评定等次"],
    ],
    merges: ["A1:F1"],
    holds: ["appraisal list h3 d4-5 n2 A=no B=name C=memberType D=selfResult E=result F=remark"],
    facts: (books) => books.appraisal.map((one) => one.lifeYear),
    are: [2024, 2024],
  },
  {
    is: "terms of the committee",
    name: "换届情况",
    rows: [
      ["届次", "支部名称", "换届时间", "应换届时间", "实际换届时间", "是否按期"],
      ["第一届", "第一党支部", "2020-05-01", "2023-05-01", "2023-05-10", "是"],
    ],
    holds: ["committee list h1 d2-2 n1 A=term B=branch C=startDate D=dueDate E=actualDate F=header:是否按期"],
  },
];

checkKept(SHEETS);
