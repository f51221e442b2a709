/** An age band in completed years, ends included; `to` is null for an open band, 'next' for `5～`, which ends where the next begins. */
export interface AgeBand {
  readonly from: number;
  readonly to: number | null | 'next';
}

/**
 * Reads the label of an age band from its key: 0岁, <1岁, 不满1岁, 1-4岁, 01-04, 5~9, 85岁及以上, 85+, ≥85岁, and the short form 5-.
 * A bare number is not an age; the caller decides where one may stand.
 */
export function ageBand(key: string): AgeBand | null {
  const text = key.replace(/(周岁|岁组|岁)/gu, '岁').replace(/组$/u, '');
  let match = /^(?:(?:<|不满|未满|小于)1岁?|0岁|1岁以下)$/u.exec(text);
  if (match !== null) return { from: 0, to: 0 };
  match = /^(\d{1,3})岁?[-至](\d{1,3})岁?$/u.exec(text);
  if (match !== null) return { from: Number(match[1]), to: Number(match[2]) };
  match =
    /^(?:≥|>=)?(\d{1,3})岁?(?:\+|及以上|及其以上|以上|或以上)岁?$/u.exec(text) ?? /^(?:≥|>=)(\d{1,3})岁?$/u.exec(text);
  if (match !== null) return { from: Number(match[1]), to: null };
  match = /^(\d{1,3})岁?-$/u.exec(text);
  if (match !== null) return { from: Number(match[1]), to: 'next' };
  return null;
}

/** Equal bands have equal keys. */
export function bandKey(band: AgeBand): string {
  return `${band.from}-${band.to ?? ''}`;
}

/**
 * 60岁+, ≥60岁 and >=60周岁 of a key as 60岁及以上, <3岁 and 不满3岁 as 3岁以下; 60以上 as 60岁以上, but not 20以上 of anything that is
 * counted or measured.
 */
export function withWordedAges(key: string): string {
  return key
    .replace(bareAge, '$1岁$2')
    .replace(/(?:≥|⩾|≧|>=)(\d{1,3}周?岁)(?!及?以|[-+])/gu, '$1及以上')
    .replace(/(?:≤|⩽|≦|<=)(\d{1,3}周?岁)(?!及?以|[-+])/gu, '$1及以下')
    .replace(/(?:<|小于|不满|未满)(\d{1,3}周?岁)(?!及?以|[-+])/gu, '$1以下')
    .replace(/(\d{1,3}周?岁)\+/gu, '$1及以上');
}

const bareAge =
  /(?<![\d.,第-])(\d{2})(及?以[上下])(?![\d张个家所户名万亿元倍天日年月周时分秒次台间套件辆支只例%‰℃级甲项种类千公平米床])/gu;
