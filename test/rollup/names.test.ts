import { branchFinder } from "../../src/rollup/names/find-branches";
import { statedName } from "../../src/rollup/names/branch-name";
import { identify } from "../../src/rollup/names/identity";
import type { Claim } from "../../src/rollup";

const LIST = [
  "青江区第一中学党支部",
  "青江区实验小学党支部",
  "青江区第二实验小学党支部",
  "青江区教育局机关党支部",
  "云镇中心小学党支部",
  "沙镇中心小学党支部",
  "河街道中心幼儿园（南园）党支部",
  "沙镇中学党支部",
];
const find = branchFinder(LIST);
const named = (text: string): string[] => find(text).certain.map((at) => LIST[at]!);

describe("names of a list in a text", () => {
  it.each([
    ["青江区第一中学党支部2025年台账", "青江区第一中学党支部"],
    ["2025三会一课（实验小学）", "青江区实验小学党支部"],
    ["2025三会一课实验小学", "青江区实验小学党支部"],
    ["附件1：青江区第二实验小学党支部组织生活台账", "青江区第二实验小学党支部"],
    ["2025年度中共河街道中心幼儿园(南园)支部委员会三会一课登记表", "河街道中心幼儿园（南园）党支部"],
    ["河街道中心幼儿园南园支部", "河街道中心幼儿园（南园）党支部"],
    ["云 镇 中 心 小 学 党 支 部", "云镇中心小学党支部"],
    ["青江区云镇中心小学", "云镇中心小学党支部"],
    ["教育局机关党支部", "青江区教育局机关党支部"],
    ["青江区第1中学 支部", "青江区第一中学党支部"],
    ["中国共产党沙镇中学支部委员会", "沙镇中学党支部"],
  ])("%s", (text, branch) => expect(named(text)).toEqual([branch]));

  it.each([
    "青江区第四实验小学党支部",
    "新区实验小学党支部",
    "沙镇中学附属小学党支部",
    "党支部会议记录",
    "支委会",
    "青江区第一中学校友会党支部",
    "李镇中心小学党支部",
  ])("%s is none of them", (text) => expect(named(text)).toEqual([]));

  it("a short name that fits two is neither", () => {
    expect(find("中心小学党支部台账")).toEqual({ certain: [], several: [[4, 5]] });
  });
});

describe("the branch a title states", () => {
  it.each([
    ["2025年度青江区第九中学党支部三会一课台账", "青江区第九中学"],
    ["中共青江区第九中学支部委员会工作记录", "青江区第九中学"],
    ["党支部会议记录", undefined],
    ["支部委员会名单", undefined],
    ["先进党支部申报表", undefined],
    ["2025年度三会一课台账", undefined],
    ["中心幼儿园等三个支部2025年台账", undefined],
  ])("%s", (text, name) => expect(statedName(text)).toBe(name));
});

describe("which branch a file is from", () => {
  const of = (...claims: [Claim["by"], string][]) =>
    identify(
      claims.map(([by, text]) => ({ by, text })),
      find,
      (at) => LIST[at]!,
    );

  it("the title decides over silence elsewhere", () => {
    expect(of(["title", "青江区第一中学党支部名册"], ["sheet", "Sheet1"], ["file", "台账（甲）"])).toEqual({
      kind: "one",
      branch: 0,
    });
  });
  it("a file name that names another branch contradicts it", () => {
    expect(of(["title", "青江区第一中学党支部名册"], ["file", "实验小学台账"])).toEqual({
      kind: "mismatch",
      branches: [0, 1],
    });
  });
  it("a joint meeting in one title contradicts nothing", () => {
    expect(
      of(["title", "青江区第一中学党支部台账"], ["title", "青江区第一中学党支部与沙镇中学党支部联合主题党日"]),
    ).toEqual({
      kind: "one",
      branch: 0,
    });
  });
  it("a short name is settled by another place that names one of them", () => {
    expect(of(["title", "中心小学党支部台账"], ["file", "沙镇中心小学台账"])).toEqual({ kind: "one", branch: 5 });
  });
  it("a short name alone is asked about", () => {
    expect(of(["title", "中心小学党支部台账"])).toEqual({ kind: "unclear", branches: [4, 5] });
  });
  it("titles of two branches are a book of several", () => {
    expect(of(["title", "云镇中心小学党支部名册"], ["title", "沙镇中心小学党支部名册"])).toEqual({
      kind: "several",
      branches: [4, 5],
    });
  });
  it("a name that is not on the list is told as it stands", () => {
    expect(of(["title", "青江区社区学院党支部名册"])).toEqual({ kind: "unlisted", name: "青江区社区学院" });
  });
  it("nothing said is nothing known", () =>
    expect(of(["sheet", "Sheet1"], ["file", "台账"])).toEqual({ kind: "nameless" }));
});
