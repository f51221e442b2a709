import { limitingName } from '../shared/limiting-name.ts';

/** What keeps figures to some, to a time or a way of counting; how to fill in a cell is no matter for who reads it. */
const limiting = new RegExp(
  `不含|不包[含括]|不计|仅|只[含统填报]|口径|截[至止]|[去上]年|${limitingName}|估[计算]|户籍|(?<!\\d)(?:[1-9]|1[01])月|季度`,
  'u',
);
/** 上年：在建, which a form made here prints for comparison, and 仅限填写数字. */
const harmless = /^上年：|[仅只][限能可]?(?:填[写报]?|输入|录入)?[^，。；]{0,3}(?:数字|整数|小数|数值|正数|日期|文字)/u;
/** What puts a figure in doubt, which only tips of links say of one: a prompt says it of what is filled in. */
const doubting = /待[核审定补]|未[核审]|存疑|有误|不[准实]|错|缺\s*\d|漏|计划|在编|外聘|含外|更正|作废/u;
/** 待核 and no more: no word on how to fill in. */
const stateAlone =
  /^(?:[此本]?数据?|数字)?(?:均|都)?[为系是]?(?:待(?:核|审|定|补)(?:[实核定报])?|[未没](?:经?)(?:核|审)[实核定对]?|存疑|有误|暂[估定]数?|计划数?|规划数?|目标[数值]?|预[测估]数?)[。！]?$/u;
const tags = /<(?:\w+:)?dataValidation\s[^<>]*>/g;
const links = /<(?:\w+:)?hyperlink\s[^<>]*\stooltip="([^"]*)"/g;

/**
 * The prompts that an .xlsx shows beside a chosen cell, and what its links show, that limit what is filled in (不含民营), each as a note. Prompts that
 * are not shown, and those that say how to fill in, are left out.
 * @param xml of a worksheet's part, bytes as latin1; so are the texts, their entities as they stand
 */
export function promptTexts(xml: string): readonly string[] {
  const prompts = [...xml.matchAll(tags)].flatMap(([tag]) => {
    if (!/\sshowInputMessage="(?:1|true)"/.test(tag)) return [];
    return [/\spromptTitle="([^"]*)"/, /\sprompt="([^"]*)"/].flatMap((pattern) =>
      (pattern.exec(tag)?.[1] ?? '').split(/&#10;|&#xA;|_x000[aAdD]_|[\r\n]+/),
    );
  });
  const tips = [...xml.matchAll(links)].map(([, tip = '']) => tip);
  const isLimiting = (text: string) => (limiting.test(text) && !harmless.test(text)) || stateAlone.test(text.trim());
  const plain = (text: string) => Buffer.from(text, 'latin1').toString('utf8');
  return [
    ...new Set([
      ...prompts.filter((text) => isLimiting(plain(text))),
      ...tips.filter((text) => isLimiting(plain(text)) || doubting.test(plain(text))),
    ]),
  ].map((text) => `${note}${text.replaceAll('&amp;', '&amp;&amp;')}`);
}

const note = Buffer.from('注：', 'utf8').toString('latin1');
