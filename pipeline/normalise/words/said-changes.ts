/** Another word each year: by how much something is more or less than the year before. */
const amount = '(?:约|近)?[\\d,]+(?:\\.\\d+)?(?:%|‰|个?[百千]分点|万?人次?|张|个|例|家|所|万?元|次|件|岁|天|台)?';
const more = '(?:增加|增长|上升|提高|增|升)';
const less = '(?:减少|下降|降低|减|降)';
const than = '(?:[与比较同](?:上年|去年|上一年|20\\d\\d年)(?:同期|末|底)?(?:相比)?|同比)';
const by = `(?:略有?|有所|小幅|大幅|净)?(?:${more}|${less})了?(?:${amount})?`;
const change = new RegExp(`${than}(?:${by}|基本持平|持平)(?:[,、(]?(?:${more}|${less})了?${amount}\\)?)*`, 'gu');

/** A key with 〈变〉 for what it says of a change since the year before; one that heads a column says how it is told and is left as it is. */
export function withoutChanges(key: string): string {
  return key.replace(change, (said, at: number) =>
    /\d|持平/u.test(said) || (at > 1 && at + said.length === key.length) ? '〈变〉' : said,
  );
}
