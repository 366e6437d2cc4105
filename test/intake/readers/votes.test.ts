import { readVotes } from "../../../src/intake/readers/votes";

test.each<[string, object | undefined]>([
  [
    "应到会有表决权党员9名，实到8名；赞成8票，反对0票，弃权0票",
    { votersDue: 9, votersPresent: 8, voteYes: 8, voteNo: 0, voteAbstain: 0 },
  ],
  ["应到会有表决权的正式党员 12 人,实到会有表决权的正式党员 11 人", { votersDue: 12, votersPresent: 11 }],
  ["应到会有选举权的党员12名，实到会11名", { votersDue: 12, votersPresent: 11 }],
  ["有表决权的党员应到九名，实到八名", { votersDue: 9, votersPresent: 8 }],
  ["应到党员12名，实到11名，其中有选举权的应到10名，实到9名", { votersDue: 10, votersPresent: 9 }],
  ["应到会党员12名，其中有表决权的正式党员10名，到会9名", { votersDue: 10, votersPresent: 9 }],
  ["实到有表决权党员8名", { votersPresent: 8 }],
  ["8票赞成，1票反对，0票弃权", { voteYes: 8, voteNo: 1, voteAbstain: 0 }],
  ["同意：8票；不同意：1票；弃权：0票", { voteYes: 8, voteNo: 1, voteAbstain: 0 }],
  ["赞成票数为十二票", { voteYes: 12 }],
  ["赞成８票，无人反对，无弃权", { voteYes: 8, voteNo: 0, voteAbstain: 0 }],
  ["应到12人，实到11人", undefined],
  ["大家一致赞成，讨论了2项工作", undefined],
  ["", undefined],
])("%s", (text, facts) => expect(readVotes(text)).toEqual(facts));
