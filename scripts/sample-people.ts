/** The people of the example ledger. All of them are invented; their ids use 990101, a region that does not exist. */
export interface Person {
  readonly name: string;
  readonly sex: "男" | "女";
  /** `YYYY-MM-DD`. */
  readonly birth: string;
  readonly education: string;
  readonly title: string;
  readonly join: string;
  /** Empty for a probationary member. */
  readonly full: string;
  readonly post: string;
  readonly group: 1 | 2 | 3;
  readonly remark: string;
  /** The day he left; empty for those who are there. */
  readonly left: string;
}

const ROWS = `
周明远|男|1974-03-12|本科|高级教师|1998-06-20|1999-06-20|书记|1||
沈静宜|女|1979-11-05|本科|高级教师|2004-12-10|2005-12-10|副书记|2||
罗立诚|男|1983-07-21|本科|一级教师|2008-06-18|2009-06-18|组织委员|1||
方晓岚|女|1985-02-17|研究生|一级教师|2007-05-25|2008-05-25|宣传委员|3||
高敬之|男|1977-09-30|本科|高级教师|2002-11-15|2003-11-15|纪检委员|2||
陶慧敏|女|1981-05-08|本科|一级教师|2006-06-23|2007-06-23|党小组长|1||
贺文斌|男|1980-12-19|本科|一级教师|2005-06-24|2006-06-24|党小组长|2||
简素芬|女|1976-08-02|大专|高级教师|2000-07-01|2001-07-01|党小组长|3||
卢嘉树|男|1990-04-14|本科|一级教师|2012-05-18|2013-05-18||1||
谭雨桐|女|1992-10-27|本科|二级教师|2013-11-22|2014-11-22||1||
邹思源|男|1988-06-09|本科|一级教师|2010-05-21|2011-05-21||1||
顾念慈|女|1987-01-23|研究生|一级教师|2009-06-12|2010-06-12||1||
秦向东|男|1968-05-16|大专|高级教师|1993-07-01|1994-07-01||1||
白雪莹|女|1994-03-03|本科|二级教师|2015-05-29|2016-05-29||1||
聂长青|男|1972-11-11|本科|高级教师|1997-06-27|1998-06-27||1||
俞佩兰|女|1984-09-18|本科|一级教师|2007-12-07|2008-12-07||1||
夏志恒|男|1991-08-25|本科|一级教师|2012-12-14|2013-12-14||2||
姜若水|女|1989-02-06|研究生|一级教师|2011-06-10|2012-06-10||2||
龚成业|男|1970-10-01|大专|高级教师|1996-06-28|1997-06-28||2||
蓝月华|女|1982-04-29|本科|一级教师|2006-11-17|2007-11-17||2||
牛建功|男|1978-07-13|本科|高级教师|2003-06-20|2004-06-20||2||
苗青青|女|1995-12-08|本科|二级教师|2016-12-02|2017-12-02||2||
史可为|男|1986-03-31|本科|一级教师|2009-12-11|2010-12-11||2||
田雅琴|女|1975-06-15|本科|高级教师|2001-06-29|2002-06-29||2||
万家宁|男|1993-09-07|研究生|二级教师|2014-06-13|2015-06-13||2||
汪若兰|女|1990-01-19|本科|一级教师|2011-12-09|2012-12-09||3||
尹光远|男|1958-02-24|中专|退休教师|1985-07-01|1986-07-01||3|退休，年老体弱|
毛玉珍|女|1960-08-10|大专|退休教师|1991-06-30|1992-06-30||3|退休|
包国栋|男|1981-10-22|本科|一级教师|2005-12-16|2006-12-16||3||
康乐怡|女|1996-05-05|本科|二级教师|2018-06-15|2019-06-15||3||
戚伟民|男|1973-12-28|本科|高级教师|1999-06-25|2000-06-25||3||
饶诗韵|女|1997-07-17|研究生|二级教师|2019-05-24|2020-05-24||3||
柯文博|男|1994-11-02|本科|二级教师|2024-12-06|2025-12-06||3||
施雨晴|女|1998-04-11|研究生|二级教师|2025-06-20|||1|预备期内|
邢凯旋|男|1996-09-26|本科|二级教师|2025-04-11|||2|预备期内|
米娜|女|1993-02-14|本科|一级教师|2015-11-20|2016-11-20||3|2025年8月调往青杉中学，组织关系已转出|2025-08-20
`;

/** Everybody of the roster, in its order. */
export const PEOPLE: readonly Person[] = ROWS.trim()
  .split("\n")
  .map((line) => {
    const [name, sex, birth, education, title, join, full, post, group, remark, left] = line.split("|");
    return {
      name,
      sex,
      birth,
      education,
      title,
      join,
      full,
      post,
      group: Number(group),
      remark,
      left: left ?? "",
    } as Person;
  });

/** Members on a day, in the roster's order. */
export function membersOn(iso: string, group?: number): readonly Person[] {
  return PEOPLE.filter(
    (p) => p.join <= iso && (p.left === "" || p.left >= iso) && (group === undefined || p.group === group),
  );
}

/** A sound id of the region that does not exist, made from birth date, sex and the place in the roster. */
export function idOf(person: Person): string {
  const serial = String(PEOPLE.indexOf(person) * 2 + (person.sex === "男" ? 1 : 2) + 100);
  const body = `990101${person.birth.replace(/-/g, "")}${serial}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * weights[i]!, 0);
  return body + "10X98765432"[sum % 11];
}

export const GROUP_NAMES = ["第一党小组", "第二党小组", "第三党小组"] as const;
