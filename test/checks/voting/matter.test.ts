import { type Matter, matterOfText, sentencesOn } from "../../../src/checks/voting/matter";

test.each<[string, Matter | undefined]>([
  ["讨论接收张三为中共预备党员", "admission"],
  ["吸收张三同志入党", "admission"],
  ["讨论预备党员张三转正", "confirmation"],
  ["张三转为中共正式党员", "confirmation"],
  ["延长张三预备期", "qualification"],
  ["取消张三预备党员资格", "qualification"],
  ["选举新一届支部委员会", "election"],
  ["换届工作", "election"],
  ["补选宣传委员", "election"],
  ["讨论给予张三警告处分", "discipline"],
  ["认定不合格党员", "discipline"],
  ["推荐优秀共产党员", "commendation"],
  ["年度评优", "commendation"],
  ["学习《中国共产党纪律处分条例》", undefined],
  ["讨论《选举工作条例》宣传栏", undefined],
  ["学习发展党员和接收预备党员有关规定；通报评优结果", undefined],
  ["1.学习处分条例；2.选举委员", "election"],
  ["听取换届工作汇报，讨论接收张三为预备党员", "admission"],
  ["部署换届工作", undefined],
  ["接收社区任务；讨论预备党员培养", undefined],
  ["", undefined],
])("%s → %s", (text, matter) => expect(matterOfText(text)).toBe(matter));

test("the sentences on a matter leave the others out", () => {
  expect(sentencesOn("admission", "介绍人李一发言。讨论接收王小明为预备党员；布置工作")).toBe(
    "讨论接收王小明为预备党员",
  );
});
