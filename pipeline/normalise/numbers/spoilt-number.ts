/** l1452, 1452.1.2, 25130 123, 25130/25130, 26987箩筐, 1452E+04. */
const spoilt =
  /^[-+]?[\dloi][\dloi.,\s/、;]*(?:e[+-]?\d+)?(?:(?![年月日岁号类级期])\p{L}{0,2})?(?:左右|多|余|以上|以下)?$/iu;
/** What a name that begins with digits may end with: 12月, 3级, 1岁. */
const named = /[月季年日岁期级类号型项周度组章节表天时分次]$/u;
const dated = /^(?:19|20)\d{2}(?:\.\d{1,2}\.\d{1,2})?$/u;
const range = /^(\d{3,})[~-](\d{3,})$/u;

/**
 * Whether a text that no register knows is a number that somebody spoilt, by a letter, a second number, a strange unit
 * or a word of doubt: 约1452, ≥26987, 26987（待核）, 145870？.
 */
export function isSpoiltNumber(text: string): boolean {
  const whole = text
    .normalize('NFKC')
    .trim()
    .replace(/[~～—–－]+/gu, '-');
  const plain = whole
    .replace(/\((?![^)]*[年月日岁])[^()]*\)$/u, '')
    .replace(/[?!。.]+$/u, '')
    .replace(/^(?:(?:约|近|超|共|计)+|[<>≥≤≈]+(?=\d{3}))/u, '');
  const [, from = '', to = ''] = range.exec(plain) ?? [];
  if (from !== '') return !/^(?:19|20)\d{2}$/u.test(from) && !/^(?:19|20)\d{2}$/u.test(to);
  return /\d/u.test(plain) && spoilt.test(plain) && !named.test(plain) && !dated.test(plain);
}

/** Written in place of a number that is still to come. */
export function isPending(text: string): boolean {
  return /^(?:待(?:核|核实|定|报|补|补充|查|填|统计)|暂(?:无|缺)|缺报|未报|未统计|不详|无数据)$/u.test(text.trim());
}
