import type { MemberType } from "../../domain/books";
import { squeeze } from "../text";

/** What a type cell decides: 正式党员 full, 预备党员 probationary, anybody else other. `undefined` where it tells nothing. */
export function readMemberType(text: string): MemberType | undefined {
  const plain = squeeze(text);
  if (plain === "") return undefined;
  if (/预备/.test(plain)) return "probationary";
  if (/积极分子|发展对象|申请人|申请入党|群众|共青团员|团员|民主党派|无党派|入党培养/.test(plain)) return "other";
  if (/正式|^中共党员|^党员$|^是$|离退休.{0,300}党员|退休党员|在职党员|流动党员/.test(plain)) return "full";
  return undefined;
}

/** True for a word that belongs into a column of member types. */
export function isMemberTypeWord(text: string): boolean {
  return /^(中共)?(正式|预备)(党员)?(（.*）|\(.*\))?$|^(入党)?(积极分子|发展对象|申请人)$|^中共党员$|^群众$|^共青团员$|^申请入党人员?$/.test(
    squeeze(text),
  );
}

/** True for a word that belongs into a column of party posts. */
export function isPartyPostWord(text: string): boolean {
  return /^(党?总?支部|党委)?(第?[一二三四五六七八九十]*党小组)?(副?书记|书记|组织委员?|宣传委员?|纪检委员?|纪律检查委员|统战委员|青年委员|生活委员|学习委员|群工委员|保密委员|生产委员|组织、?宣传委员|组宣委员|委员|支委|党小组组?长|普通党员|党员)(兼.*)?$/.test(
    squeeze(text),
  );
}
