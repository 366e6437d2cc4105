import { readVoteText } from "../../../src/checks/voting/vote-text";

test.each([
  ["应到会有表决权党员9名，实到8名；赞成8票，反对0票，弃权0票", { due: 9, present: 8, yes: 8, no: 0, abstain: 0 }],
  ["应到会有表决权的正式党员 12 人,实到会有表决权的正式党员 11 人", { due: 12, present: 11 }],
  ["有表决权的党员应到九名，实到八名", { due: 9, present: 8 }],
  ["应到党员12名，实到11名，其中有选举权的应到10名，实到9名", { due: 10, present: 9 }],
  ["实到有表决权党员8名", { present: 8 }],
  ["8票赞成，1票反对，0票弃权", { yes: 8, no: 1, abstain: 0 }],
  ["同意：8票；不同意：1票；弃权：0票", { yes: 8, no: 1, abstain: 0 }],
  ["赞成票数为十二票", { yes: 12 }],
  ["赞成　８票", { yes: 8 }],
  ["应到12人，实到11人", {}],
  ["大家一致赞成，讨论了2项工作", {}],
  ["", {}],
])("%s", (text, numbers) => expect(readVoteText(text)).toEqual(numbers));
