/** What keeps figures to some, to a time or a way of counting; how to fill in a cell is no matter for who reads it. */
const limiting =
  /不含|不包[含括]|不计|仅|只[含统填报]|口径|截[至止]|[去上]年|初步|快报|预计|估[计算]|[区县市委局]属|民营|公立|社会办|户籍|(?<!\d)(?:[1-9]|1[01])月|季度|半年/u;
/** 上年：在建, which a form made here prints for comparison, and 仅限填写数字. */
const harmless = /^上年：|[仅只][限能可]?(?:填[写报]?|输入|录入)?[^，。；]{0,3}(?:数字|整数|小数|数值|正数|日期|文字)/u;
const tags = /<(?:\w+:)?dataValidation\s[^<>]*>/g;

/**
 * The prompts that an .xlsx shows beside a chosen cell and that limit what is filled in (不含民营), each as a note. Prompts that
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
  const isLimiting = (text: string) => limiting.test(text) && !harmless.test(text);
  return [...new Set(prompts)]
    .filter((text) => isLimiting(Buffer.from(text, 'latin1').toString('utf8')))
    .map((text) => `${note}${text.replaceAll('&amp;', '&amp;&amp;')}`);
}

const note = Buffer.from('注：', 'utf8').toString('latin1');
