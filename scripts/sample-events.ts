import { membersOn } from "./sample-people";

/** One event of the branch, as the secretary would tell of it. */
export interface SampleEvent {
  readonly date: string;
  readonly type: string;
  readonly place: string;
  readonly host: string;
  readonly recorder: string;
  readonly content: string;
  /** Who was missing and why; drawn where it is left out. */
  readonly absent?: string;
  /** What the row says in place of the true figures: the slips of a busy person. */
  readonly figures?: string;
  readonly remark?: string;
}

const BOARD = "周明远、沈静宜、罗立诚、方晓岚、高敬之";
const REASONS = ["事假", "病假", "公出", "外出培训", "支教"];

/** 支部党员大会, 支委会, 党课, 组织生活会: one line an event. */
const MEETINGS = `
2025-01-07|支委会|党员活动室|周明远|方晓岚|研究2024年度组织生活会和民主评议党员工作方案；讨论寒假期间值班及走访慰问安排。
2025-01-15|组织生活会、民主评议党员|三楼会议室|周明远|方晓岚|召开2024年度组织生活会，支委班子对照检查，党员开展批评与自我批评，进行民主测评。
2025-02-18|支委会|党员活动室|周明远|方晓岚|研究新学期支部工作要点，审定2025年党员教育培训计划，安排三月学雷锋志愿服务。
2025-03-04|支委会|党员活动室|周明远|方晓岚|讨论第一季度党员大会议题；研究党员先锋岗评选办法，确定各年级联系人。
2025-03-14|支部党员大会|三楼会议室|周明远|方晓岚|支部书记报告上年度支部工作和本学期打算，通报2024年度党费收缴情况，党员讨论发言。
2025-03-21|党课|报告厅|沈静宜|方晓岚|主讲人沈静宜：从张桂梅事迹看人民教师的初心与担当。结合案例分组讨论，交流体会。|34/32|康乐怡（外出培训）
2025-04-08|支委会|党员活动室|周明远|罗立诚|研究接收邢凯旋同志为预备党员的有关事项，审查入党材料；安排清明祭扫总结。
2025-04-11|支部党员大会|三楼会议室|周明远|方晓岚|讨论接收邢凯旋同志为中共预备党员。应到会有表决权党员33名，实到31名；赞成31票，反对0票，弃权0票。通过。
2025-05-13|支委会|党员活动室|沈静宜|方晓岚|讨论“廉洁教育月”活动安排，明确签订承诺书、观看警示片、家校座谈三项内容；研究作业设计比武中党员示范课名单和评分办法。|||书记外出培训，委托副书记主持
2025-06-10|支委会|党员活动室|周明远|方晓岚|研究接收施雨晴同志为预备党员的有关事项；安排“七一”走访慰问退休党员。
2025-06-20|支部党员大会|三楼会议室|周明远|方晓岚|讨论接收施雨晴同志为中共预备党员。应到会有表决权党员33名，实到32名；赞成32票，反对0票，弃权0票。通过。
2025-06-27|党课|报告厅|周明远|方晓岚|主讲人周明远：重温入党誓词，做新时代“四有”好老师。会后撰写心得体会。|36/34|无
2025-07-03|支委会|党员活动室|周明远|方晓岚|总结上半年支部工作，研究暑期党员家访和校舍安全值守安排。
2025-09-09|支委会|党员活动室|周明远||研究教师节表扬优秀党员教师事宜，讨论新学期党员联系班级分工。
2025-09-26|党课|报告厅|方晓岚|罗立诚|主讲人方晓岚：新修订《中小学教育惩戒规则》与师德底线。观看警示教育片。
2025-10-14|支委会|党员活动室|周明远|方晓岚|研究第四季度重点工作，讨论主题教育实践成果展示方案。
2025-10-17|组织学习|三楼会议室|周明远|方晓岚|集中学习党的二十届四中全会精神，党员谈体会。
2025-11-11|支委会|党员活动室|周明远|方晓岚|研究2025年度民主评议党员工作，讨论青年教师入党积极分子培养情况。
2025-11-14|党课|报告厅|高敬之|方晓岚|主讲人高敬之：学习贯彻党的二十届四中全会精神，纠治教师有偿补课问题。|35/32| 
2025-12-09|支委会|党员活动室|周明远|方晓岚|研究柯文博同志预备党员转正有关事项；审议支部2025年度工作总结。
2025-12-19|支部党员大会|三楼会议室|周明远|方晓岚|讨论柯文博同志预备党员转正。应到会有表决权党员32名，实到30名；赞成30票，反对0票，弃权0票。通过。
2026-01-06|支委会|党员活动室|周明远|方晓岚|研究2025年度组织生活会方案，汇总征求到的意见建议，安排谈心谈话。
2026-01-14|组织生活会、民主评议党员|三楼会议室|周明远|方晓岚|召开2025年度组织生活会，书记代表支委会述职，党员逐一对照检查，开展民主评议和测评。
2026-03-10|支委会|党员活动室|周明远|方晓岚|研究2026年支部工作计划和经费预算，讨论党员责任区调整。
2026-03-20|支部党员大会|三楼会议室|周明远|方晓岚|通报2025年度党费收缴使用情况，审议2026年支部工作计划，部署课后服务党员示范岗。
2026-04-07|支委会|党员活动室|周明远|方晓岚|研究春季研学活动安全预案，讨论入党积极分子季晓枫同志考察情况。
2026-04-17|党课|报告厅|沈静宜|方晓岚|主讲人沈静宜：教育家精神与课堂改革。三位青年党员作交流发言。
2026-05-12|支委会||周明远|方晓岚|讨论“廉洁教育月”活动安排，明确签订承诺书、观看警示片、家校座谈三项内容；研究作业设计比武中党员示范课名单和评分办法。
2026-06-09|支委会|党员活动室|罗立诚|方晓岚|研究“七一”系列活动方案，×月×日前确定表扬名单；讨论支部换届准备工作。|||书记参加县里会议
2026-06-12|支部党员大会|三楼会议室|周明远|方晓岚|学习新修订的《中国共产党发展党员工作细则》，通报上半年支部工作，征求换届工作意见。
`;

const THEME_DAYS = `
2025-01-10|走访慰问退休老党员、送学上门|学校及社区|沈静宜
2025-02-21|开学第一课：党员教师承诺践诺|录播教室|周明远
2025-03-28|学雷锋志愿服务：清理校园周边环境|校园周边|罗立诚
2025-04-03|清明祭英烈，重温入党誓词|县烈士陵园|周明远
2025-05-16|“廉洁从教”家校座谈|阶梯教室|高敬之
2025-06-30|庆“七一”诗歌朗诵和表扬先进|报告厅|方晓岚
2025-08-29|开学准备：党员责任区大扫除|校园|罗立诚
2025-09-12|我的教育故事分享会|报告厅|方晓岚
2025-10-24|参观县博物馆红色展厅|县博物馆|周明远
2025-11-21|党员示范课展示与评议|录播教室|沈静宜
2025-12-12|交流研讨：读《做有温度的教育》|图书馆|方晓岚
2026-01-09|走访慰问困难党员和退休教师|学校及社区|沈静宜
2026-02-27|开学第一课：立德树人我先行|录播教室|周明远
2026-03-27|植树护绿志愿服务|校园后山|罗立诚
2026-04-03|清明祭扫，重走红色路|县烈士陵园|周明远
2026-05-15|结对帮扶乡村教学点送教|竹溪教学点|沈静宜
2026-06-18|学党章、过“政治生日”|党员活动室|周明远
`;

const GROUP_TOPICS: Readonly<Record<string, string>> = {
  "01": "学习县委教育工委文件，交流寒假家访情况",
  "02": "讨论新学期小组学习安排，认领党员先锋岗",
  "03": "围绕“双减”作业设计交流做法",
  "04": "学习《中小学教师职业道德规范》，对照查摆",
  "05": "交流廉洁从教体会，签订承诺书",
  "06": "学习党史故事，酝酿优秀党员推荐人选",
  "07": "暑期读书分享与校舍值守分工",
  "08": "学习新课标，准备新学期党员示范课",
  "09": "教师节谈初心，讨论结对帮扶学生名单",
  "10": "学习先进典型事迹，开展小组谈心",
  "11": "集体备课与党员推门听课反馈",
  "12": "小组工作小结，准备个人对照检查材料",
};

/** Months in which a group held no meeting. */
const GROUP_MISSED = new Set(["2025-02/3", "2025-08/1", "2025-08/2", "2025-08/3", "2026-02/2", "2026-05/3"]);
const GROUP_LEADERS = ["陶慧敏", "贺文斌", "简素芬"];

export const MONTHS: readonly string[] = ["2025", "2026"].flatMap((year) =>
  Array.from({ length: year === "2025" ? 12 : 6 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`),
);

export const meetings: readonly SampleEvent[] = MEETINGS.trim()
  .split("\n")
  .map((line) => {
    const [date, type, place, host, recorder, content, figures, absent, remark] = line.split("|");
    return {
      date,
      type,
      place,
      host,
      recorder,
      content,
      remark,
      ...(figures ? { figures } : {}),
      ...(absent ? { absent } : {}),
    } as SampleEvent;
  });

export const themeDays: readonly SampleEvent[] = THEME_DAYS.trim()
  .split("\n")
  .map((line) => {
    const [date, content, place, host] = line.split("|") as [string, string, string, string];
    return { date, type: "主题党日", place, host, recorder: host === "方晓岚" ? "谭雨桐" : "方晓岚", content };
  });

/** 党小组会 of the three groups; days differ so that nobody is in two places. */
export const groupMeetings: readonly (SampleEvent & { readonly group: 1 | 2 | 3 })[] = MONTHS.flatMap((month) =>
  ([1, 2, 3] as const)
    .filter((group) => !GROUP_MISSED.has(`${month}/${group}`))
    .map((group) => ({
      group,
      date: `${month}-${String(workday(month, (month.endsWith("-02") ? 23 : 15) + group)).padStart(2, "0")}`,
      type: "党小组会",
      place: `${["语文", "数学", "综合"][group - 1]}教研室`,
      host: GROUP_LEADERS[group - 1]!,
      recorder: ["谭雨桐", "姜若水", "康乐怡"][group - 1]!,
      content: GROUP_TOPICS[month.slice(5)]!,
    })),
);

/** The first day from `day` on that is no weekend. */
function workday(month: string, day: number): number {
  for (let d = day; ; d++) {
    const weekday = new Date(`${month}-${String(d).padStart(2, "0")}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) return d;
  }
}

/** 应到, 实到 and who was missing: the board for 支委会, everybody otherwise. */
export function attendanceOf(
  event: SampleEvent,
  index: number,
): { expected: number; names: string[]; absent: string[] } {
  if (event.type === "支委会")
    return { expected: 5, names: BOARD.split("、"), absent: event.absent ? [event.absent] : [] };
  const due = membersOn(event.date);
  const voters = /实到(\d+)名/.exec(event.content);
  const votersDue = /党员(\d+)名/.exec(event.content);
  const count = voters && votersDue ? Number(votersDue[1]) - Number(voters[1]) : [2, 1, 3, 0, 2, 1][index % 6]!;
  const able = due.filter(
    (p) =>
      p.full !== "" &&
      p.full <= event.date &&
      p.name !== event.host &&
      p.name !== event.recorder &&
      !/委员|书记/.test(p.post),
  );
  const missing = Array.from({ length: count }, (_, i) => able[(index * 7 + i * 11 + 3) % able.length]!.name);
  const absent = [...new Set(missing)].map(
    (name, i) =>
      `${name}（${/退休/.test(due.find((p) => p.name === name)!.remark) ? "身体原因" : REASONS[(index + i) % 5]}）`,
  );
  return { expected: due.length, names: due.map((p) => p.name).filter((name) => !missing.includes(name)), absent };
}
