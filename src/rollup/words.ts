import type { BranchOutcome, BranchState } from "./fold/settle";
import type { Reason } from "./record";

/** What a reason means and what to do, for the clerk who rolls up. */
export const REASON_WORDS: Readonly<Record<Reason, { readonly short: string; readonly long: string }>> = {
  damaged: { short: "打不开", long: "文件损坏或不完整，打不开；请支部重新复制一份原文件报来。" },
  password: { short: "打不开", long: "设了打开密码；请支部取消密码、另存后再报。" },
  "old-format": { short: "打不开", long: "是旧的 .xls 格式，读不了；请支部另存为 .xlsx 再报。" },
  "not-a-workbook": { short: "打不开", long: "不是 Excel 工作簿；请支部报 .xlsx 文件。" },
  "too-large": { short: "打不开", long: "文件展开后太大，没有读取；请支部删去多余的工作表或图片，另存后再报。" },
  macro: { short: "打不开", long: "含有宏，没有打开；请支部另存为不含宏的 .xlsx 再报。" },
  "needs-file": {
    short: "待合并",
    long: "本支部的几份文件要合在一起判定，而这里没有原文件；请在有原文件的电脑上汇总这个支部。",
  },
  failed: { short: "打不开", long: "读到一半停了，这个文件没有计入；请单独用 check 命令查看。" },
  "not-a-ledger": { short: "不是台账", long: "没有认出台账（名册、会议、学习等）；请核对是否报错了文件。" },
  empty: { short: "未填", long: "只有空表，没有填写任何记录，按未报处理。" },
  "other-year": { short: "期间不符", long: "记录的是其他年度，不是本次要的年度；请支部报本年度台账。" },
  "several-branches": { short: "待分开", long: "一本里有几个支部，分不清各自的表；请按支部分开报。" },
  "name-mismatch": {
    short: "名称矛盾",
    long: "表里写的支部与别处（表名、文件名）写的不一致；请核对是哪个支部的，改一致后再汇总。",
  },
  "not-listed": { short: "不在名单", long: "看不出是名单上哪个支部的，或支部不在应报名单上；没有计入。" },
  duplicate: { short: "重复", long: "与本支部另一份文件内容相同（重复），只计一次。" },
  "two-versions": {
    short: "重复，待选",
    long: "本支部有两份内容不同的台账（两个版本），没有替您选；请留下一份再汇总。",
  },
  incomplete: { short: "不全", long: "缺名册、会议或学习台账，缺的那部分没有数，不当作零。" },
  exempt: { short: "豁免", long: "名单写明免报，来了文件，没有计入。" },
  temporary: { short: "临时文件", long: "临时文件或系统文件，没有读。" },
};

/** States of a branch as the lists print them. */
export const STATE_WORDS: Readonly<Record<BranchState, string>> = {
  accepted: "已计入",
  rejected: "未计入",
  missing: "未报",
  exempt: "豁免",
  unlisted: "不在名单",
};

export const fileWords = (reasons: readonly Reason[]): string =>
  reasons.map((reason) => REASON_WORDS[reason].long).join("");

/** The state with its reasons: 重复，待选; 未报; 豁免（免报）. */
export function branchWords({ state, reasons, due }: BranchOutcome): string {
  if (state === "exempt") return due?.exempt && due.exempt !== STATE_WORDS.exempt ? `豁免（${due.exempt}）` : "豁免";
  if (state === "accepted" || state === "missing" || state === "unlisted") return STATE_WORDS[state];
  return [...new Set(reasons.map((reason) => REASON_WORDS[reason].short))].join("、") || STATE_WORDS[state];
}
