import { valueOf } from "../../../../src/domain/reading";
import { toIso } from "../../../../src/domain/calendar-date";
import type { Books, DateValue } from "../../../../src/domain/books";
import type { Reading } from "../../../../src/domain/reading";
import { checkKept, gap, type KeptSheet } from "../../support/told";

const iso = (reading: Reading<DateValue>): string => {
  const value = valueOf(reading);
  return value ? toIso(value.first) : reading.state;
};
const joined = (books: Books): string[] =>
  books.members.map((one) => `${one.name} ${iso(one.joinDate)} ${iso(one.fullMemberDate)}`);

const SHEETS: readonly KeptSheet[] = [
  {
    is: "headers in row 6 under 附件, title, two meta lines and a note",
    rows: [
      ["附件1"],
      ["××街道党员信息采集表"],
      ["填报单位：第一党支部", null, null, "填报时间：2025年1月5日"],
      ["联系人：王小明", null, null, "联系电话：13800000000"],
      ["注：日期请按2020.01.01填写"],
      ["序号", "姓名", "性别", "民族", "入党时间", "转正时间", "备注"],
      [1, "赵一鸣", "男", "汉", "2001.06.18", "2002.06.18"],
      [2, "钱二", "女", "汉", "2011.7.1", "2012.7.1"],
    ],
    merges: ["A2:G2", "A5:G5"],
    holds: ["members list h6 d7-8 n2 A=no B=name C=gender D=ethnicity E=joinDate F=fullMemberDate G=remark"],
    facts: joined,
    are: ["赵一鸣 2001-06-18 2002-06-18", "钱二 2011-07-01 2012-07-01"],
  },
  {
    is: "a branch's blocks with a subtotal each and one total, the header once",
    rows: [
      ["党员名册"],
      ["序号", "姓名", "性别", "入党时间", "党员类别"],
      ["第一党支部"],
      [1, "赵一鸣", "男", "2001.6", "正式党员"],
      [2, "钱二", "女", "2011.7", "正式党员"],
      [null, "小计", 2],
      ["第二党支部"],
      [1, "孙三", "男", "1999.7", "正式党员"],
      [null, "小计", 1],
      [null, "总计", 3],
    ],
    merges: ["A1:E1", "A3:E3", "A7:E7"],
    holds: ["members list h2 d4-8 n3 A=no B=name C=gender D=joinDate E=memberType"],
    facts: (books) => books.members.map((one) => one.name),
    are: ["赵一鸣", "钱二", "孙三"],
  },
  {
    is: "rows numbered in advance, a signature line, 续表 with the header again",
    rows: [
      ["序号", "姓名", "性别", "出生年月", "入党时间"],
      [1, "赵一鸣", "男", "1980.5", "2001.6"],
      [2, "钱二", "女", "1991.3", "2011.7"],
      ["续表"],
      ["序号", "姓名", "性别", "出生年月", "入党时间"],
      [3, "孙三", "男", "1975.5", "1999.7"],
      [4],
      [5],
      [6],
      ["支部书记（签字）：", null, null, "填表日期：2025.3.1"],
    ],
    holds: ["members list h1 d2-6 n3 A=no B=name C=gender D=birthDate E=joinDate"],
    facts: (books) => books.members.length,
    are: 3,
  },
  {
    is: "line breaks, brackets with rules, stars and typing errors in the header",
    rows: [
      [
        "序号*",
        "党员姓名\n（必填）",
        "性 别",
        "身份证号\n（18位）",
        "入党\n时间",
        "转正\n时间",
        "己培训",
        "党委缴纳至年月",
        "联系\n电话",
      ],
      [1, "赵一鸣", "男", "990101198001010017", "2001-06-18", "2002-06-18", "是", "2025.3", "13800000000"],
    ],
    holds: [
      "members list h1 d2-2 n1 A=no B=name C=gender D=idNumber E=joinDate F=fullMemberDate G=trained H=monthTo I=phone",
    ],
  },
  {
    is: "流动 and 年老体弱 as columns of a roster",
    rows: [
      [
        "姓名",
        "性别",
        "入党时间",
        "转正时间",
        "是否流动党员",
        "是否年老体弱",
        "健康状况",
        "是否党代表",
        "职业",
        "婚姻状况",
        "工作单位",
        "家庭住址",
      ],
      ["赵一鸣", "男", "2001.6", "2002.6", "否", "是", "一般", "否", "教师", "已婚", "一中", "和平路"],
      ["钱二", "女", "2011.7", "2012.7", "是", "否", "良好", "否", "教师", "未婚", "一中", "和平路"],
    ],
    holds: [
      "members list h1 d2-3 n2 A=name B=gender C=joinDate D=fullMemberDate E=isFloating F=isFrail G=health H=isDelegate I=occupation J=marital K=workUnit L=address",
    ],
    facts: (books) => books.members.map((one) => one.flags.join()),
    are: ["是否年老体弱", "是否流动党员"],
  },
  {
    is: "two header levels with the same child twice, the rest merged down",
    rows: [
      ["序号", "姓名", "性别", "入党", null, "转正", null, "备注"],
      [null, null, null, "时间", "所在支部", "时间", "所在支部"],
      [1, "赵一鸣", "男", "2001.6", "一支部", "2002.6", "二支部", null],
      [2, "钱二", "女", "2011.7", "一支部", "2012.7", "一支部", null],
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:H2"],
    holds: [
      "members list h1,2 d3-4 n2 A=no B=name C=gender D=joinDate E=joinBranch F=fullMemberDate G=fullBranch H=remark",
    ],
  },
  {
    is: "three header levels",
    rows: [
      ["党员信息采集表"],
      ["序号", "基本情况", null, null, null, "党籍情况", null, null],
      [null, "姓名", "身份", null, "联系电话", "入党时间", "转正时间", "党员类别"],
      [null, null, "性别", "民族", null, null, null, null],
      [1, "赵一鸣", "男", "汉族", "13800000000", "2001.6", "2002.6", "正式党员"],
      [2, "钱二", "女", "汉族", "13800000001", "2011.7", "2012.7", "正式党员"],
    ],
    merges: ["A1:H1", "A2:A4", "B2:E2", "F2:H2", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4", "H3:H4"],
    holds: [
      "members list h2,3,4 d5-6 n2 A=no B=name C=gender D=ethnicity E=phone F=joinDate G=fullMemberDate H=memberType",
    ],
  },
  {
    is: "an English roster",
    rows: [
      [
        "No.",
        "Name",
        "Gender",
        "Date of birth",
        "Date of joining",
        "Full member since",
        "Branch",
        "Position",
        "Mobile",
        "Remark",
      ],
      [1, "赵一鸣", "M", "1980-01-01", "2001-06-18", "2002-06-18", "First", "Teacher", "13800000000", null],
      [2, "钱二", "F", "1991-03-02", "2012-07-01", "2013-07-01", "First", "Teacher", "13800000001", null],
    ],
    holds: [
      "members list h1 d2-3 n2 A=no B=name C=gender D=birthDate E=joinDate F=fullMemberDate G=branch H=post I=phone J=remark",
    ],
    facts: (books) => books.members.map((one) => valueOf(one.gender)),
    are: ["男", "女"],
  },
  {
    is: "a paste without a header: the ids tell birth and joining",
    name: "党员名册",
    rows: [
      ["赵一鸣", "男", "990101198001010017", "1980-01-01", "2001-06-18", "13800000000"],
      ["钱二", "女", "990101199103020024", "1991-03-02", "2012-07-01", "13800000001"],
      ["孙三", "男", "990101197505050031", "1975-05-05", "1999-07-01", "13800000002"],
    ],
    holds: ["members list h d1-3 n3 A=name B=gender C=idNumber D=birthDate E=joinDate F=phone"],
  },
  {
    is: "a paste without a header and without ids: dates stay open and are told",
    name: "党员名册",
    rows: [
      ["赵一鸣", "男", "2001-06-18", "2012-06-18", "13800000000"],
      ["钱二", "女", "2012-07-01", "2023-07-01", "13800000001"],
      ["孙三", "男", "1999-07-01", "2000-07-01", "13800000002"],
    ],
    holds: ["members list h d1-3 n3 A=name B=gender C=header: D=header: E=phone"],
    facts: (books) => books.tables[0]!.unread.map((one) => [one.column, one.reason]),
    are: [
      [3, "unknown-column"],
      [4, "unknown-column"],
    ],
  },
  {
    is: "the same person in two rows, two of one name, a bracket beside a name",
    rows: [
      ["序号", "姓名", "身份证号", "入党时间", "备注"],
      [1, "李伟", "990101198001010017", "2001.6"],
      [2, "李伟", "990101199103020024", "2011.7"],
      [3, "王 芳（流动）", "990101197505050031", "1999.7"],
      [4, "阿卜杜拉·买买提", "990101197605050031", "1998.7"],
    ],
    holds: ["members list h1 d2-5 n4 A=no B=name C=idNumber D=joinDate E=remark"],
    facts: (books) => books.members.map((one) => one.name),
    are: ["李伟", "李伟", "王芳", "阿卜杜拉买买提"],
  },
  {
    is: "changes of members: where from and where to",
    name: "党员变动",
    rows: [
      ["党员变动情况登记表"],
      ["序号", "姓名", "变动类型", "变动时间", "转出党支部", "转入党支部", "备注"],
      [1, "赵一鸣", "转出", "2025.3.1", "一支部", "二支部"],
      [2, "钱二", "转入", "2025.4.1", "三支部", "一支部"],
    ],
    merges: ["A1:G1"],
    holds: ["other list h2 d3-4 n2 A=no B=name C=changeType D=changeDate E=fromBranch F=toBranch G=remark"],
  },
  {
    is: "the way into the party under the names of its stages",
    rows: [
      ["发展党员工作台账"],
      [
        "序号",
        "姓名",
        "入党申请人",
        null,
        "入党积极分子",
        null,
        null,
        "发展对象",
        null,
        "预备党员",
        null,
        "转正",
        null,
      ],
      [
        null,
        null,
        "递交申请书时间",
        "谈话时间",
        "确定时间",
        "培养联系人",
        "培训时间",
        "确定时间",
        "政审时间",
        "支部大会时间",
        "审批时间",
        "申请时间",
        "支部大会时间",
      ],
      [
        1,
        "赵一鸣",
        "2020.1.2",
        "2020.1.20",
        "2020.8.1",
        "孙三、李四",
        "2020.9.1",
        "2021.9.1",
        "2021.9.10",
        "2021.10.1",
        "2021.11.1",
        "2022.9.20",
        "2022.10.8",
      ],
      [2, "钱二", "2021.1.2", "2021.1.20", ...gap(9)],
    ],
    merges: ["A1:M1", "A2:A3", "B2:B3", "C2:D2", "E2:G2", "H2:I2", "J2:K2", "L2:M2"],
    holds: [
      "development list h2,3 d4-5 n2 A=no B=name C=applyDate D=firstTalkDate E=activistDate F=contacts G=activistTrainStart H=developDate I=politicalReview J=joinMeetingDate K=approvalDate L=fullApplyDate M=fullMemberDate",
    ],
  },
  {
    is: "stages ticked under one heading",
    rows: [
      ["入党积极分子培训成绩汇总表"],
      ["序号", "姓名", "学号", "发展阶段", null, null, "笔试成绩", "论文", "实践", "总成绩", "是否合格"],
      [null, null, null, "申请人", "积极分子", "发展对象"],
      [1, "赵一鸣", "20210101", null, "√", null, 80, 85, 90, 84, "合格"],
      [2, "钱二", "20210102", "√", null, null, 75, 85, 90, 80, "合格"],
    ],
    merges: ["A1:K1", "A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:H3", "I2:I3", "J2:J3", "K2:K3"],
    holds: [
      "development list h2,3 d4-5 n2 A=no B=name C=studentNo D=stage.applicant E=stage.activist F=stage.candidate G=written H=paper I=practice J=total K=passed",
    ],
  },
];

checkKept(SHEETS);
