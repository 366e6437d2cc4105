import { rawOf } from "../../domain/reading";
import { type VoteRow, votersDue } from "./vote-row";

const REFUSED = /未通过|未获通过|不予通过|没有通过|不通过/;
/** 通过无记名投票方式 tells how, not that it passed. */
const PASSED = /通过(?!无记名|不记名|举手|投票|票决|表决|学习|讨论|观看|开展|交流|听取)/;

/** Whether resolution or content say that it passed. */
export function saysPassed({ meeting }: VoteRow): boolean {
  const text = [meeting.resolution, meeting.content].map(rawOf).join("\n");
  return PASSED.test(text) && !REFUSED.test(text);
}

/** Said to have passed, though the ayes are not more than `percent` of the voters due (exactly that much is not enough). */
export function passedWithoutMajority(row: VoteRow, percent: number): boolean {
  const due = votersDue(row);
  return row.yes !== undefined && due !== undefined && 100 * row.yes.value <= percent * due && saysPassed(row);
}
