/** Numbers of a vote as told in a sentence; what the sentence does not give is left out. */
export interface VoteNumbers {
  readonly due?: number;
  readonly present?: number;
  readonly yes?: number;
  readonly no?: number;
  readonly abstain?: number;
}

const NUMBER = "(\\d+|[零〇一二两三四五六七八九十百]+)";
/** Anything but a number or the end of a clause: `应到会有表决权的党员 9 名`. */
const WORDS = "[^，。；,;\\d\\n零〇一二两三四五六七八九十百]*";
const RIGHT = "(?:表决权|选举权)";
const DUE = new RegExp(`(?:应到${WORDS}${RIGHT}|${RIGHT}${WORDS}应到)${WORDS}${NUMBER}`);
const PRESENT = new RegExp(`实到${WORDS}${NUMBER}`);
const PRESENT_VOTERS = new RegExp(`(?:实到${WORDS}${RIGHT}|${RIGHT}${WORDS}实到)${WORDS}${NUMBER}`);

/** `赞成8票`, `赞成票：8`, `8票赞成`. */
const votesFor = (words: string) =>
  new RegExp(`(?:${words})(?:的)?(?:票数|票|人数)?(?:为|是|有|[:：])?\\s*${NUMBER}(?=\\s*(?:票|人|名|[，。；,;、\\s]|$))|${NUMBER}\\s*票(?:${words})`);
const YES = votesFor("赞成|(?<!不)同意");
const NO = votesFor("反对|不同意|不赞成");
const ABSTAIN = votesFor("弃权");

const VOTE_WORD = /表决权|选举权|赞成|同意|反对|弃权/;

/** Reads `应到会有表决权党员9名，实到8名；赞成8票，反对0票，弃权0票`. A plain 应到 without 表决权 is attendance, no vote. */
export function readVoteText(text: string): VoteNumbers {
  if (!VOTE_WORD.test(text)) return {};
  const plain = text.normalize("NFKC").replace(/,/g, "，").replace(/;/g, "；");
  const due = DUE.exec(plain);
  const after = due ? plain.slice(due.index + due[0].length) : "";
  const present = PRESENT_VOTERS.exec(plain) ?? PRESENT.exec(after);
  return compact({
    due: numberIn(due),
    present: numberIn(present),
    yes: numberIn(YES.exec(plain)),
    no: numberIn(NO.exec(plain)),
    abstain: numberIn(ABSTAIN.exec(plain)),
  });
}

function numberIn(match: RegExpExecArray | null): number | undefined {
  const token = match?.slice(1).find((group) => group !== undefined);
  return token === undefined ? undefined : /^\d/.test(token) ? Number(token) : chineseNumber(token);
}

const DIGITS = "零一二三四五六七八九";

/** 十二 → 12, 二十 → 20, 一百零三 → 103. */
function chineseNumber(text: string): number {
  let total = 0;
  let digit = 0;
  for (const ch of text.replace(/〇/g, "零").replace(/两/g, "二")) {
    const unit = ch === "十" ? 10 : ch === "百" ? 100 : 0;
    if (unit) total += (digit || 1) * unit;
    digit = unit ? 0 : DIGITS.indexOf(ch);
  }
  return total + digit;
}

function compact(numbers: Record<keyof VoteNumbers, number | undefined>): VoteNumbers {
  return Object.fromEntries(Object.entries(numbers).filter(([, n]) => n !== undefined));
}
