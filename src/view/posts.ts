/** What a post in the branch means for the rules. 书记, 副书记 and 委员 are the committee; 党小组长 is not of it. */
export interface Post {
  readonly rank: "secretary" | "deputy" | "commissioner" | "groupLeader";
  /** 组织, 宣传, 纪检 … of a 委员; the group of a 组长 as typed; empty where none is named. */
  readonly duty: string;
  readonly raw: string;
}

/** Posts of other bodies, former posts and assistants are no posts in the branch. */
const ELSEWHERE = /党委|总支|党组|团支部|团委|团总支|工会|纪委|少先队|共青团|^原|前任|曾任|助理|干事|年级|教研|备课/;
const PARTS = /[、，,；;/兼\s+]+/;

/** The posts that a cell names: `支部书记`, `组织委员、宣传委员`, `书记兼组织委员`, `第一党小组组长`. */
export function parsePosts(text: string): Post[] {
  return text
    .replace(/组织、宣传委员/g, "组织委员、宣传委员")
    .split(PARTS)
    .flatMap((part) => postOf(part) ?? []);
}

function postOf(part: string): Post | undefined {
  if (part === "" || ELSEWHERE.test(part)) return undefined;
  if (/副书记$/.test(part)) return { rank: "deputy", duty: "", raw: part };
  if (/书记$/.test(part)) return { rank: "secretary", duty: "", raw: part };
  const leader = /^(.*?)(?:党小组|小组|组)组?长$/.exec(part);
  if (leader && !/副/.test(part)) return { rank: "groupLeader", duty: leader[1]!, raw: part };
  if (/委员?$/.test(part) && /委员|支委|纪检委|组织委|宣传委/.test(part))
    return { rank: "commissioner", duty: dutyOf(part), raw: part };
  return undefined;
}

function dutyOf(part: string): string {
  return /组织|宣传|纪检|纪律|青年|统战|学习|文体|生活|保密|群工/.exec(part)?.[0].replace("纪律", "纪检") ?? "";
}

export const isCommitteePost = (post: Post): boolean => post.rank !== "groupLeader";
