import { halfWidth, squeeze } from "../text";

/** What a name says of whose list it is. */
export type NamedOwner = "party" | "development" | "other" | "staff" | undefined;

/** Those who were members, stand for something or serve in something: never the roster of a branch. */
const NEVER = /历史党员|转出|去世|已故|候选|代表(?!会议)|志愿者|失联|党外|入党前/;
const ON_THE_WAY = /申请人|入党申请|积极分子|发展对象|拟转正|申请转正|拟吸收|拟接收|拟发展|推优/;
/** A party list among others: 党员、发展对象名册 is one, 发展党员 and 预备党员拟转正 are none. */
const MEMBERS = /(?<!发展|预备|历史|非)党员/;
const OTHER_PEOPLE =
  /学生|班级|团员|群众|家长|幼儿|儿童|患者|病人|住户|居民|村民|业主|客户|会员|离退休干部|退休(人员|职工|干部|教师)/;
const STAFF = /职工|教职工|员工|教师|人员|干部|医护|护士|工作人员|在职/;

/** Whose list a title, sheet or file name says it is; `undefined` where it says nothing. */
export function ownerOfPeople(name: string): NamedOwner {
  const plain = halfWidth(squeeze(name));
  if (NEVER.test(plain)) return "other";
  if (ON_THE_WAY.test(plain)) return MEMBERS.test(plain) ? "party" : "development";
  if (/党员/.test(plain)) return "party";
  if (/(?<!团)支部.*(名册|名单|花名册)/.test(plain)) return "party";
  if (OTHER_PEOPLE.test(plain)) return "other";
  return STAFF.test(plain) ? "staff" : undefined;
}

const OTHER_BODY =
  /共青团|团支部|团小组|团课|团委|团总支|团员|两制|工会|学生会|社团|少先队|少代会|班会|家长|教研|备课|妇联|妇代会|协会|俱乐部|兴趣小组|业委会|物业|董事会|股东|村民(代表)?(会议|大会)|居民(代表)?(会议|大会)|职工(代表)?大会|晨会|早会|周例会|班前会|安全生产|消防/;
const PARTY = /党|(?<!团)支部(?!书记信箱)|三会一课|组织生活|支委|(?<![a-z])party(?!time)|(?<![a-z])cpc(?![a-z])/i;

/** True where a name says that the meetings, study or talks under it are of another body than the party. */
export function namesOtherBody(name: string): boolean {
  const plain = halfWidth(squeeze(name));
  return OTHER_BODY.test(plain) && !/党/.test(plain);
}

export const namesParty = (name: string): boolean =>
  PARTY.test(halfWidth(squeeze(name)).replace(/团支部|工会支部/g, ""));

const OTHER_DUES = /团费|会费|班费|物业费|水费|电费|水电|伙食|餐费|房租|保险费|学费|停车/;

/** True where a list of payments is of other dues. */
export const namesOtherDues = (name: string): boolean => OTHER_DUES.test(squeeze(name)) && !/党费/.test(name);

const OTHER_JOB =
  /维修|巡检|巡查|巡逻|值班|走访|家访|出车|用车|派车|接待|施工|检修|保养|点检|报修|入户|随访|查房|交接班|应急演练|安全检查|隐患|信访|来访|采购|验收|面试|请假条|出差/;

/** True where a form's name is that of another job. */
export const namesOtherJob = (name: string): boolean => OTHER_JOB.test(squeeze(name)) && !/党/.test(name);
