import { isInFront, normalText, shorterForms, coreName, withoutBracketed, withoutBrackets } from "./branch-name";

/** What a text says about branches of a list: those named for certain, and short names that fit several of them. */
export interface NamedIn {
  readonly certain: readonly number[];
  /** Indexes into the list, one group for each name that fits more than one. */
  readonly several: readonly (readonly number[])[];
}

interface Spelling {
  readonly text: string;
  readonly branch: number;
  /** What was left out in front. */
  readonly front: string;
}

/** Looks for the names of a list in texts. Made once for a list. */
export type BranchFinder = (text: string) => NamedIn;

export function branchFinder(names: readonly string[]): BranchFinder {
  const index = indexSpellings(names);
  return (text) => {
    const hits = longestOnly(hitsIn(normalText(text), index));
    const certain = new Set<number>();
    const several: number[][] = [];
    for (const { branches } of hits) {
      if (branches.length === 1) certain.add(branches[0]!);
      else several.push(branches);
    }
    return { certain: [...certain], several };
  };
}

/** Spellings by their first two characters, so that a text is searched once however long the list is. */
type Index = ReadonlyMap<string, readonly Spelling[]>;

function indexSpellings(names: readonly string[]): Index {
  const index = new Map<string, Spelling[]>();
  const add = (spelling: Spelling): void => {
    if (spelling.text.length < 2) return;
    const key = spelling.text.slice(0, 2);
    const list = index.get(key) ?? [];
    if (!list.some(({ text, branch }) => text === spelling.text && branch === spelling.branch)) list.push(spelling);
    index.set(key, list);
  };
  names.forEach((name, branch) => {
    const core = coreName(name);
    for (const form of shorterForms(core)) {
      const front = core.slice(0, core.length - form.length);
      for (const text of new Set([withoutBrackets(form), withoutBrackets(withoutBracketed(form))]))
        add({ text, branch, front });
    }
  });
  return index;
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly branches: number[];
}

/** Brackets around a part of a name are passed over in the text, too. */
function hitsIn(text: string, index: Index): Hit[] {
  const bare = [...text].flatMap((sign, at) => (sign === "(" || sign === ")" ? [] : [{ sign, at }]));
  const flat = bare.map(({ sign }) => sign).join("");
  const hits: Hit[] = [];
  for (let at = 0; at + 2 <= flat.length; at++) {
    for (const { text: name, branch, front } of index.get(flat.slice(at, at + 2)) ?? []) {
      if (!flat.startsWith(name, at)) continue;
      const [from, to] = [bare[at]!.at, bare[at + name.length - 1]!.at + 1];
      if (!mayBegin(text.slice(0, from), front) || !mayEnd(text.slice(to))) continue;
      const known = hits.find((hit) => hit.from === from && hit.to === to);
      if (known) known.branches.push(branch);
      else hits.push({ from, to, branches: [branch] });
    }
  }
  return hits;
}

const longestOnly = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(
    (hit) =>
      !hits.some((other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from),
  );

const LEDGER_WORDS =
  "三会一课|主题党日|组织生活会?|党员大会|支委会|党课|花名册|名册|名单|台账|学时|学习|记录|登记表?|情况|计划|汇总|资料|材料|会议|活动|党员|年度?|月份?|季度|上半年|下半年|报送|上报|关于|支部|附件[一二三四五六七八九十]*|附表|中共|中国共产党|党委|总支|最终版?|定稿";
const LINKS = "新|等|和|与|的";
const BEFORE = new RegExp(`(?:^|[^\\p{Script=Han}]|${LEDGER_WORDS}|${LINKS})$`, "u");
const AFTER = new RegExp(
  `^(?:$|[^\\p{Script=Han}]|党|支|委员会|第[一二三四五六七八九十]+(?:季度|党小组|小组)|[一二三四]季度|两会|签到|考勤|培训|工作|封面|目录|流动|老弱|重点|发展|民主|谈心|收缴|修改|副本|版|[一二三四五六七八九十]+月|[两三四五六七八九十]个|${LEDGER_WORDS}|${LINKS})`,
  "u",
);

/**
 * A name begins where the text before it cannot belong to it. A short form may follow what was left out or a part of it
 * (长岭区 + 实验小学), a full name any place or body.
 */
function mayBegin(before: string, front: string): boolean {
  if (BEFORE.test(before)) return true;
  const words = /\p{Script=Han}+$/u.exec(before)?.[0] ?? "";
  const tail = words.replace(new RegExp(`^.*(?:${LEDGER_WORDS})`), "");
  if (front === "") return isInFront(tail);
  return front.endsWith(tail) || (tail.endsWith(front) && isInFront(tail));
}

const mayEnd = (after: string): boolean => AFTER.test(after);
