import { halfWidth, squeeze } from "../text";

/** Voters and votes a text records. */
export interface VoteFacts {
  readonly votersDue?: number;
  readonly votersPresent?: number;
  readonly voteYes?: number;
  readonly voteNo?: number;
  readonly voteAbstain?: number;
}

const COUNT = "(\\d{1,4})";
const UNIT = "(?:票|人|名|位)";

/** Reads `应到会有表决权党员9名，实到8名；赞成8票，反对0票，弃权0票`. */
export function readVotes(text: string): VoteFacts | undefined {
  const plain = halfWidth(squeeze(text));
  if (!/表决权|赞成|同意|反对|弃权|正式党员/.test(plain)) return undefined;
  const facts: { -readonly [K in keyof VoteFacts]: number } = {};
  const set = (key: keyof VoteFacts, ...patterns: string[]): void => {
    for (const pattern of patterns) {
      const match = new RegExp(pattern).exec(plain);
      if (match && facts[key] === undefined) facts[key] = Number(match[1] ?? match[2]);
    }
  };
  set("votersDue", `应到会?有?表决权(?:的)?(?:正式)?(?:党员)?(?:人数)?[:：为]?${COUNT}`, `有表决权(?:的)?(?:正式)?党员(?:应到会?)?[:：为]?${COUNT}${UNIT}`);
  set("votersPresent", `实到会?(?:有表决权(?:的)?)(?:正式)?(?:党员)?(?:人数)?[:：为]?${COUNT}`);
  if (facts.votersDue !== undefined) set("votersPresent", `实到会?(?:党员)?[:：为]?${COUNT}`, `到会(?:有表决权)?(?:的)?(?:正式)?党员[:：为]?${COUNT}`);
  set("voteYes", `(?<!不)(?:赞成|同意)票?[:：为]?${COUNT}${UNIT}?`, `${COUNT}${UNIT}(?<!不)(?:赞成|同意)`);
  set("voteNo", `(?:反对|不同意|不赞成)票?[:：为]?${COUNT}${UNIT}?`, `${COUNT}${UNIT}(?:反对|不同意|不赞成)`);
  set("voteAbstain", `弃权票?[:：为]?${COUNT}${UNIT}?`, `${COUNT}${UNIT}弃权`);
  if (/无(人)?反对/.test(plain) && facts.voteYes !== undefined && facts.voteNo === undefined) facts.voteNo = 0;
  if (/无(人)?弃权/.test(plain) && facts.voteYes !== undefined && facts.voteAbstain === undefined) facts.voteAbstain = 0;
  return Object.keys(facts).length > 0 ? facts : undefined;
}
