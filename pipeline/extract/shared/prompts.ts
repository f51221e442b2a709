import { limitingName } from './limiting-name.ts';

/** What keeps figures to some, to a time or a way of counting; how to fill in a cell is no matter for who reads it. */
const limiting = new RegExp(
  `不含|不包[含括]|不计|仅|只[含统填报计算]|口径|截[至止]|[去上]年|${limitingName}|估[计算]|在编|编制[内数]|[目规计][标划][数值]|户籍|(?<!\\d)(?:[1-9]|1[01])月|季度`,
  'u',
);
/** 上年：在建, which a form made here prints for comparison, and 仅限填写数字. */
const harmless = /^上年：|[仅只][限能可]?(?:填[写报]?|输入|录入)?[^，。；]{0,3}(?:数字|整数|小数|数值|正数|日期|文字)/u;
/** 不应超过上年的两倍: what is compared when something is filled in. */
const compared = /[大小高低多少超]于|[大小高低多少]过|超过|不[足到]|[倍%]/u;
/** 只知道月份的填“2026年6月”: how to write a day. */
const example = /[填如写]\s*[“"]?(?:19|20)\d{2}年\d{1,2}月/gu;
/** What puts a figure in doubt, which only tips say of one: a prompt says it of what is filled in. */
const doubting = /待[核审定补]|未[核审]|存疑|有误|不[准实]|错|缺\s*\d|漏|计划|在编|外聘|含外|更正|作废/u;
/** 待核 and no more: no word on how to fill in. */
const stateAlone =
  /^(?:[此本]?数据?|数字)?(?:均|都)?[为系是]?(?:待(?:核|审|定|补)(?:[实核定报])?|[未没](?:经?)(?:核|审)[实核定对]?|存疑|有误|暂[估定]数?|计划[数值]?|规划[数值]?|目标[数值]?|预[测估]数?)[。！]?$/u;

/** Whether what is shown beside a cell while it is filled in limits what its number is of: 不含民营, 只填在编人数. */
export function isLimitingPrompt(text: string): boolean {
  return (limiting.test(text) && !harmless.test(text)) || stateAlone.test(text.trim());
}

/** Whether what is shown when something else was filled in limits what its number is of. */
export function isLimitingAlert(text: string): boolean {
  return isLimitingPrompt(text.replace(example, '')) && !compared.test(text);
}

/** Whether what is shown over a cell or a link limits its number, or puts it in doubt. */
export function isTellingTip(text: string): boolean {
  return isLimitingPrompt(text) || doubting.test(text);
}
