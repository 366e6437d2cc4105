import { halfWidth, squeeze } from "../text";
import { chineseNumber } from "./chinese-numbers";

/** Voters and votes a text records. */
export interface VoteFacts {
  readonly votersDue?: number;
  readonly votersPresent?: number;
  readonly voteYes?: number;
  readonly voteNo?: number;
  readonly voteAbstain?: number;
}

const VOTE_WORD = /表决权|选举权|赞成|同意|反对|弃权/;
const NUMBER = "(\\d{1,4}|[〇零一二两三四五六七八九十]+)";
/** Anything but a number or the end of a clause: `应到会有表决权的党员 9 名`. */
const WORDS = "[^，。；,;\\d〇零一二两三四五六七八九十]*";
const RIGHT = "(?:表决权|选举权)";
const DUE = new RegExp(
  `(?:应到${WORDS}${RIGHT}|${RIGHT}${WORDS}应到)${WORDS}${NUMBER}|(?<!到|到会)有${RIGHT}(?:的)?(?:正式)?党员${NUMBER}[人名位]`,
);
const PRESENT = new RegExp(`(?<!应)(?:实到|到会)${WORDS}${NUMBER}`);
const PRESENT_VOTERS = new RegExp(`(?:实到${WORDS}${RIGHT}|${RIGHT}${WORDS}实到)${WORDS}${NUMBER}`);

/** `赞成8票`, `赞成票：8`, `8票赞成`. */
const votesFor = (words: string): RegExp =>
  new RegExp(
    `(?:${words})(?:的)?(?:票数|票|人数)?(?:为|是|有|[:：])?${NUMBER}(?=[票人名位，。；,;、]|$)|${NUMBER}[票人名位](?:${words})`,
  );
const YES = votesFor("(?<!不)(?:赞成|同意)");
const NO = votesFor("反对|不同意|不赞成");
const ABSTAIN = votesFor("弃权");

/** Reads `应到会有表决权党员9名，实到8名；赞成8票，反对0票，弃权0票`. A plain 应到 without 表决权 is attendance, no vote. */
export function readVotes(text: string): VoteFacts | undefined {
  if (!VOTE_WORD.test(text)) return undefined;
  const plain = halfWidth(squeeze(text));
  const due = DUE.exec(plain);
  const present = PRESENT_VOTERS.exec(plain) ?? (due ? PRESENT.exec(plain.slice(due.index + due[0].length)) : null);
  const yes = numberIn(YES.exec(plain));
  const none = (pattern: RegExp): number | undefined => (yes !== undefined && pattern.test(plain) ? 0 : undefined);
  const facts = {
    votersDue: numberIn(due),
    votersPresent: numberIn(present),
    voteYes: yes,
    voteNo: numberIn(NO.exec(plain)) ?? none(/无(人)?反对/),
    voteAbstain: numberIn(ABSTAIN.exec(plain)) ?? none(/无(人)?弃权/),
  };
  const found = Object.entries(facts).filter(([, value]) => value !== undefined);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function numberIn(match: RegExpExecArray | null): number | undefined {
  const token = match?.slice(1).find((group) => group !== undefined);
  return token === undefined ? undefined : /^\d/.test(token) ? Number(token) : chineseNumber(token);
}
