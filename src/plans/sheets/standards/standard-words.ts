import type { Severity } from "../../../domain/finding";
import type { Language } from "../../../domain/language";
import { packName } from "../head-words";

interface StandardWords {
  readonly name: string;
  readonly title: (branch: string, year: number) => string;
  readonly scope: (day: string, year: number, pack: { readonly id: string; readonly version: string }) => string;
  readonly columns: readonly string[];
  readonly sections: Readonly<Record<string, string>>;
  readonly each: string;
  readonly nothing: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly places: (count: number) => string;
  readonly more: (count: number) => string;
  readonly noLedger: (ledger: string) => string;
  readonly persons: (count: number) => string;
  readonly periods: (count: number) => string;
  readonly lacks: (list: string) => string;
  readonly andMore: (count: number) => string;
  readonly exempt: (names: string) => string;
  readonly short: (who: string, count: string) => string;
  readonly note: string;
  readonly silent: string;
  readonly off: (list: string) => string;
  readonly checklist: (pack: string) => string;
  readonly shortEach: (periods: string, count: string) => string;
}

const LEDGER_ZH: Readonly<Record<string, string>> = {
  members: "党员名册",
  meetings: "会议台账",
  study: "学习台账",
  dues: "党费台账",
  development: "发展党员台账",
  talks: "谈心谈话记录",
  plan: "年度安排",
  appraisal: "民主评议结果",
  committee: "支委（换届）台账",
  attendance: "考勤表",
};

/** Words of 《对标检查表》. */
export const STANDARD_WORDS: Readonly<Record<Language, StandardWords>> = {
  zh: {
    name: "对标检查表",
    title: (branch, year) => `${branch}${year}年对标检查表`,
    scope: (day, year, pack) =>
      `检查年度：${year}年　　统计截至${day}　　标准包：${packName(pack.id, "zh")} ${pack.version}`,
    columns: ["编号", "标准", "要求", "依据", "周期", "结论", "实有/应有", "依据记录", "缺什么", "建议"],
    sections: {
      O: "一、组织设置",
      M: "二、组织生活",
      Q: "三、表决和到会",
      E: "四、学习培训",
      P: "五、党员管理",
      V: "六、发展党员",
      D: "七、党费",
      K: "八、记录要素",
      X: "九、记录核对",
    },
    each: "逐条",
    nothing: "未发现问题",
    severity: { must: "必须补齐", should: "建议完善", look: "请核对" },
    places: (count) => `${count}处`,
    more: (count) => `\n……共${count}处，见问题清单`,
    noLedger: (ledger) => `没有识别到${LEDGER_ZH[ledger] ?? ledger}`,
    persons: (count) => `${count}人`,
    periods: (count) => `${count}期`,
    lacks: (list) => `缺${list}`,
    andMore: (count) => `……共${count}项`,
    exempt: (names) => `不作要求：${names}`,
    short: (who, count) => `${who}差${count}`,
    note: "结论只说台账能看出来的：“无法判断”是台账缺内容，不等于没有做；“未发现问题”指台账中没有看到，不替代现场核实。依据中注明“惯例”“地方”“单位”的不是党内法规条文。",
    silent: "缺少台账或栏目时，逐条核对的标准不作判断。",
    off: (list) => `默认不检查或已关闭：${list}。`,
    checklist: (pack) => `${pack}（上级一览表，结论由支部填写）`,
    shortEach: (periods, count) => `${periods}各差${count}`,
  },
  en: {
    name: "Standards",
    title: (branch, year) => `${branch} — check against the standards ${year}`,
    scope: (day, year, pack) =>
      `Year: ${year}    As of ${day}    Standards: ${packName(pack.id, "en")} ${pack.version}`,
    columns: [
      "No.",
      "Standard",
      "Requirement",
      "Basis",
      "Period",
      "Verdict",
      "Actual/asked",
      "Rows it rests on",
      "What is missing",
      "Advice",
    ],
    sections: {
      O: "1 Organisation",
      M: "2 Organisational life",
      Q: "3 Quorum and votes",
      E: "4 Study",
      P: "5 Members",
      V: "6 Admission",
      D: "7 Dues",
      K: "8 Parts of a record",
      X: "9 Records compared",
    },
    each: "each record",
    nothing: "nothing found",
    severity: { must: "must", should: "should", look: "please check" },
    places: (count) => String(count),
    more: (count) => `\n… ${count} in all, see the list of findings`,
    noLedger: (ledger) => `no ledger of ${ledger} was recognised`,
    persons: (count) => `${count} members`,
    periods: (count) => `${count} periods`,
    lacks: (list) => `missing: ${list}`,
    andMore: (count) => ` … ${count} in all`,
    exempt: (names) => `not asked of: ${names}`,
    short: (who, count) => `${who} ${count} short`,
    note: "The verdicts say only what the ledgers show: “cannot be judged” means that the ledger lacks something, not that nothing was done; “nothing found” does not replace a visit. A basis called custom, local rule or rule of the unit is no party regulation.",
    silent: "Where a ledger or column is missing, standards checked record by record are not judged.",
    off: (list) => `Not checked by default, or switched off: ${list}.`,
    checklist: (pack) => `${pack} (list of the superior body, to be filled in by the branch)`,
    shortEach: (periods, count) => `${periods}: ${count} short each`,
  },
};
