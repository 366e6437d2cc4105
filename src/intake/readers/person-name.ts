import { HAN, squeeze } from "../text";

const DOTS = /[·•．.・‧∙●]/g;
const PLAIN = new RegExp(`^[${HAN}]{2,5}$`, "u");
const DOTTED = new RegExp(`^[${HAN}]{1,12}(?:[·•．.・‧∙●][${HAN}]{1,12}){1,4}$`, "u");
const LATIN = /^[A-Za-z]{2,}(?: [A-Za-z]+){0,3}$/;

/** The form in which names are compared: no white space, no middle dots, no bracket notes. */
export function comparedName(text: string): string {
  return squeeze(text)
    .replace(/[（(【[].{0,300}?[)）】\]]/g, "")
    .replace(DOTS, "");
}

/** True for what can be a person's name: two to five ideographs, or more with a middle dot. */
export function isNameShaped(text: string): boolean {
  const plain = squeeze(text);
  return (
    PLAIN.test(plain) ||
    DOTTED.test(plain) ||
    (plain.length <= 30 && LATIN.test(text.trim()) && !/^(no|yes|ok|test)$/i.test(plain))
  );
}

const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖付代洛海岳帅缑亢况有琴归伯赏南宫墨哈谯笪年爱阳佟覃";
const DOUBLE =
  /^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|闾丘|令狐|呼延)/;

/** True for a name that also begins with a surname: what a column of names shows where its header does not say. */
export function isLikelyName(text: string): boolean {
  const plain = squeeze(text);
  if (!isNameShaped(text)) return false;
  return plain.length > 4 || DOUBLE.test(plain) || (plain.length <= 4 && SURNAMES.includes(plain[0]!));
}
