import type { SheetSnapshot } from "../domain/snapshot";

/** Traditional characters of the words and names ledgers hold, and the simplified ones they are read as, in the same order. */
const TRADITIONAL =
  "丟並亂佔併來侷係俬俱個倖偉傑備傢傳僅價儘優儲兒內兩冊別刪則剛劃劉動務勝勞勵匯區卹卻厙厲參吳呂員唸問啓啟喪喬單嘗噹嚐嚮嚴國圍園圓圖團埰執堅報場塊塗塵墊墜墳壇壘壜壞壩壽夠夢夾奪奬奮娛婁婦媽嫻嬰孫學宮實寧審寫寬寵寶將專尋對導屆層屬島崗嶺嶼帥師帳帶幟幣幫幹幾庫廟廢廣廬廳廻張強彆彌彎彙後徑從復徵徹悶惡惱愛慇態" +
  "慘慣慮慶慼憂憤憲憶懃懇應懞懮懲懶懷懸懼戀戰戲戶拋捨捲掃掛採揚換揮搆損搖搶摺撈撐撥撫擁擇擊擋擔據擠擬擲擴擺擾攜攝敗敵數斷時晝暈暢暫曆曉曏曠書會東條棄棟楊楓業極榖榮構槍樂樑樓標樣樹橋機橫檔檢檯檸櫃欄權欒欵歐歡歲歷歸殘殺毀氣決沒況淚淵淺減測湧湯準溝溫溼滅滬滾滿漁漢漲潔潤澤濃濕濟濤濫濱濾瀋瀏瀰灑灣災為烏無煉" +
  "煙煩熱燈燒營燬燭爍爐爛爲爾牽狀猶獄獎獨獲獵獻現瑪環產産畢畫異當疊瘋瘡療發皺盞盡監盤盧盪眞眾睏硏碩確碼礎祿禍禪禮稅種稱穀積穩穫窮竇竊競筆筍箇節範築篩簡簽籌籤糧糰糾紀約紅紋納純紗紙級紛紡細紳紹終組結絕絡給統絶綁經綜綠綫維綱網綴綿緑緒線緣編緩緬緱練緻縣縮縱縴總績繆織繞繪繫繳繼續纍纏纔纖纜罈罎罣罰罵羅羣習聞" +
  "聯聰聶職聽肅脫腦腳腸膚膠臉臘臨臺與舉舊舖艙艦艷荊莊菓華菸萊萬葉葯蒼蓆蓋蓮蔔蔣蔴蕩蕭薊薑薦藍藝藥藺蘆蘇蘭處虛虜號蝕蟲蟻蠻衆術衚衛裏補裝裡製複襲覈見規覓視親覺覽觀觸訂計訊討訓記訪設許訴診註証詐評詞詢試詩話該詳誌認誕語誤說説誰課誼調談請諒論諧諸諾謀謂謊謙講謝謠謡謹證識譙譚譜譯議護譽讀變讓讚豈豐豔貝貞負財貢" +
  "貨販貪貫責貴貸費貼貿賀賁資賈賊賓賞賠賦質賬賭賴賺購賽贈贊贏趕趙趨跤跼踐踰蹤躍車軌軍軒軟較載輔輕輛輝輩輪輯輸轉辦辭農迴這連進遊運過達違遞遠適遲遷選遺邁還邊邏郟郵鄉鄒鄔鄧鄭鄰酈醫醬釋釘針釣釦鈄鈕鈴鈺鉛銀銅銘銳銷鋒鋪鋭鋼錄錢錦錫錯録錶鍊鍋鍛鍵鍾鎖鎗鎮鏈鏡鐘鐵鑄鑰鑽長門閃閉開閑閒間閔関閣閥閭閱閲閻闆闊闕闖關" +
  "闞陝陣陰陳陸陽隊階際隨險隱隻雖雙雛雜雞離難雲電霧靈靜鞏韋韓頁頂項順須預頑頒頓頗領頭頻顆題額顏顔願類顧顯風颱飄飛飢飯飲飽飾餅養餘館饑饒馬馮馳駁駐駕駛駡駱騙騰驅驕驗驚驟體髮鬆鬍鬚鬧鬱魚魯鮑鮮鳥鳳鳴鴨鴻鴿鵬鶯鶴鷄鷹鹹鹽麗麥麯麵麼黃點黨齊齒齡齣龍龐龔龜佈託週";
const SIMPLIFIED =
  "丢并乱占并来局系私具个幸伟杰备家传仅价尽优储儿内两册别删则刚划刘动务胜劳励汇区恤却厍厉参吴吕员念问启启丧乔单尝当尝向严国围园圆图团采执坚报场块涂尘垫坠坟坛垒坛坏坝寿够梦夹夺奖奋娱娄妇妈娴婴孙学宫实宁审写宽宠宝将专寻对导届层属岛岗岭屿帅师帐带帜币帮干几库庙废广庐厅回张强别弥弯汇后径从复征彻闷恶恼爱殷态" +
  "惨惯虑庆戚忧愤宪忆勤恳应蒙忧惩懒怀悬惧恋战戏户抛舍卷扫挂采扬换挥构损摇抢折捞撑拨抚拥择击挡担据挤拟掷扩摆扰携摄败敌数断时昼晕畅暂历晓向旷书会东条弃栋杨枫业极谷荣构枪乐梁楼标样树桥机横档检台柠柜栏权栾款欧欢岁历归残杀毁气决没况泪渊浅减测涌汤准沟温湿灭沪滚满渔汉涨洁润泽浓湿济涛滥滨滤沈浏弥洒湾灾为乌无炼" +
  "烟烦热灯烧营毁烛烁炉烂为尔牵状犹狱奖独获猎献现玛环产产毕画异当叠疯疮疗发皱盏尽监盘卢荡真众困研硕确码础禄祸禅礼税种称谷积稳获穷窦窃竞笔笋个节范筑筛简签筹签粮团纠纪约红纹纳纯纱纸级纷纺细绅绍终组结绝络给统绝绑经综绿线维纲网缀绵绿绪线缘编缓缅缑练致县缩纵纤总绩缪织绕绘系缴继续累缠才纤缆坛坛挂罚骂罗群习闻" +
  "联聪聂职听肃脱脑脚肠肤胶脸腊临台与举旧铺舱舰艳荆庄果华烟莱万叶药苍席盖莲卜蒋麻荡萧蓟姜荐蓝艺药蔺芦苏兰处虚虏号蚀虫蚁蛮众术胡卫里补装里制复袭核见规觅视亲觉览观触订计讯讨训记访设许诉诊注证诈评词询试诗话该详志认诞语误说说谁课谊调谈请谅论谐诸诺谋谓谎谦讲谢谣谣谨证识谯谭谱译议护誉读变让赞岂丰艳贝贞负财贡" +
  "货贩贪贯责贵贷费贴贸贺贲资贾贼宾赏赔赋质账赌赖赚购赛赠赞赢赶赵趋交局践逾踪跃车轨军轩软较载辅轻辆辉辈轮辑输转办辞农回这连进游运过达违递远适迟迁选遗迈还边逻郏邮乡邹邬邓郑邻郦医酱释钉针钓扣钭钮铃钰铅银铜铭锐销锋铺锐钢录钱锦锡错录表炼锅锻键钟锁枪镇链镜钟铁铸钥钻长门闪闭开闲闲间闵关阁阀闾阅阅阎板阔阙闯关" +
  "阚陕阵阴陈陆阳队阶际随险隐只虽双雏杂鸡离难云电雾灵静巩韦韩页顶项顺须预顽颁顿颇领头频颗题额颜颜愿类顾显风台飘飞饥饭饮饱饰饼养余馆饥饶马冯驰驳驻驾驶骂骆骗腾驱骄验惊骤体发松胡须闹郁鱼鲁鲍鲜鸟凤鸣鸭鸿鸽鹏莺鹤鸡鹰咸盐丽麦曲面么黄点党齐齿龄出龙庞龚龟布托周";

const simpleOf = new Map([...TRADITIONAL].map((ch, i) => [ch, [...SIMPLIFIED][i]!]));
const ANY = new RegExp(`[${TRADITIONAL}]`);
const EACH = new RegExp(`[${TRADITIONAL}]`, "g");

/** The text in simplified characters; the same text where there is nothing to change. */
export const simplified = (text: string): string =>
  ANY.test(text) ? text.replace(EACH, (ch) => simpleOf.get(ch)!) : text;

/** Words of ledgers, not of names: two of them near its top make a sheet one of traditional writing. */
const WORDS =
  /黨|會議|議題|時間|類別|性別|序號|編號|證號|學號|記錄|記録|應到|實到|學習|學時|課時|內容|地點|單位|轉正|繳|聯繫|電話|職務|職稱|備註|籍貫|學歷|簽到|簽名|出席人員|人員|主題活動/g;
const FEWEST = 2;
const LOOKED_AT = 40;

/** A sheet kept in traditional characters as if it were kept in simplified ones: places and all but the texts stay. */
export function simplifiedSheet(sheet: SheetSnapshot): SheetSnapshot {
  let found = 0;
  for (const { cells } of sheet.rows.slice(0, LOOKED_AT))
    for (const { value } of cells)
      if (typeof value === "string" && ANY.test(value)) found += value.match(WORDS)?.length ?? 0;
  if (found < FEWEST) return sheet;
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      typeof cell.value === "string" ? { ...cell, value: simplified(cell.value) } : cell,
    ),
  }));
  return { ...sheet, rows };
}
