/** Surnames, three in four of those that are met. */
export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/** Surnames of two characters that no place in a title begins with. */
export const longSurnames = '欧阳|诸葛|上官|慕容|令狐|皇甫|尉迟|端木';

const end = '(?=$|[^\\u4e00-\\u9fff])';
const start = '(?<![\\u4e00-\\u9fff])';

/** What is done to a table before it is sent, and by whom. */
const act = '填报|填写|填|修改|改|核对|核实|复核|校对|审核|审定|核|审|整理|确认|盖章|签字|签章';
const heads = '(?:领导|局长|科长|处长|主任|负责人)';
/** Not 未审核, 待核实, 请核对, which are still to be done. */
const done = [
  `(?<![未没不待请需再尚暂])(?:(?:已|业?经)(?:${act})+(?:过|好|完成?|完毕|无误)?|(?:${act})+(?:过|好了?|完[成了]?|完毕|无误)|${heads}(?:已|签)?(?:${act})+)(?:版|稿|件)?${end}`,
  `${start}无误${end}`,
  `${start}[请需](?:填写|填报|提供|查收)`,
];

/** 给规信科, 发王芳, 报市里; the office or the person is read for itself. */
const recipient = [
  `(?:报送?|给|交|发给?|送)[给至到]?(?=(?:[\\u4e00-\\u9fff]{1,6}[科处办委局]|[${surnames}][\\u4e00-\\u9fff]{1,2})${end})`,
  `(?:上?报|送|交)?[给至到]?[市区县委局]里(?=(?:的?(?:数据?|表|材料))?${end})`,
];

/** 规划用, 规划科要的数据, 医政科报. */
const purpose = [
  `(?<=规划|监测|评估|报告|年报|统计|总结|汇报|编制)用(?=(?:数据?|表|材料)?${end})`,
  `(?<=规划|监测|评估|报告|年报|统计|[科处办])要的?(?=(?:数据?|表|材料|指标)${end})`,
  `(?<=[科处办])[填报]${end}`,
];

/** Kinds of paper, and how its tables lie in it. */
const paper = [
  `(?<=[\\u4e00-\\u9fff])(?<!手)[卷册辑]${end}`,
  `(?:清册|花名册|名册|台帐|底账|底帐|电子档|一本账|一页纸|便函|请示)${end}`,
  `共?[一二两三四五六七八九]张表?${end}|(?<=指标|数据)[长宽]表${end}`,
  `分年[度份]?${end}|${start}分年[度份]?`,
  '[京国]?卫[健计]?统(?=\\d)',
  '关于(?:报送|上报|填报|提交|反馈|提供)+',
];

/** 张主任, 李科长, 小王: not 王院长, whose hospital it may be. */
const persons = [
  `[${surnames}][\\u4e00-\\u9fff]{0,2}?(?:主任|科长|处长|局长|老师|会计|书记|同志)${end}`,
  `${start}[小老][${surnames}]${end}`,
];

const handling = new RegExp([...done, ...recipient, ...purpose, ...paper, ...persons].join('|'), 'gu');

/**
 * The key of a name of a file or a folder without the words for how a document is made, handed on and by whom; a break
 * stands in their place. What is in the document, and whether it is final, is said by other words.
 */
export function withoutHandling(key: string): string {
  return key.replace(handling, '|');
}
