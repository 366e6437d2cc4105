import { templateResidue } from "../../../src/checks/records/template-residue";

test.each<[string, string | undefined]>([
  ["听取××同志汇报", "××"],
  ["XX党支部", "XX"],
  ["xx同志", "xx"],
  ["20xx年主题党日", "20xx年"],
  ["20××年总结", "20××年"],
  ["×月×日", "×月×日"],
  ["X月X日会议", "X月X日"],
  ["（待补充）", "待补充"],
  ["此处填写议题", "此处填写"],
  ["请填写", "请填写"],
  ["某某社区", "某某"],
  ["采购3×4米展板与XXL码志愿服", undefined],
  ["2×3米党旗", undefined],
  ["电话138××××2211", undefined],
  ["电话138XXXX2211", undefined],
  ["138****2211", undefined],
  ["观看《20××年的春天》", undefined],
  ["X光影像中心", undefined],
  ["学习maxx软件", undefined],
  ["", undefined],
])("%s", (text, found) => expect(templateResidue(text)).toBe(found));
