/**
 * 注册护士数 Registered Nurses, 万人(10 000 persons), 65岁及以上 65 and Over: the Chinese before English words, which may say its
 * ages again; `null` for another text.
 */
export function withoutEnglish(text: string): string | null {
  // Chinese, then a blank, stroke or bracket, then Latin letters to the end.
  const match =
    /^([^a-z]*[\u4e00-\u9fff)）])[\s/(（]*(?:10{2,4}|10[ ,]000|(?<=\s)(\d{1,3})(?:\s*[-–~]\s*\d{1,3})?(?=\s))?\s*[a-z][a-z\d\s,.'’&/%()（）-]*$/iu.exec(
      text.trim(),
    );
  const [, chinese, age] = match ?? [];
  if (age !== undefined && !new RegExp(`(?<!\\d)${age}(?=岁|[-–—~～至]\\d)`, 'u').test(chinese ?? '')) return null;
  if (chinese === undefined || !/[a-z]{3}/u.test(text)) return null;
  return limits.test(text.slice(chinese.length)) && !said.test(chinese) ? null : chinese;
}

/** English that is no translation of a name which does not say the same: 2025年 estimated, 注册护士数 (excl. private hospitals). */
const limits =
  /(?<![a-z])(?:prelim(?:inary)?|provisional|estimate[ds]?|est\.|forecast|projected|unaudited|draft|excl(?:\.|ud(?:es?|ed|ing))|except|only|partial|approx|sampled?|targets?|planned|budget|(?:not|as|to) (?:audited|final|of|at|date))(?![a-z])/iu;
const said = /初|暂|估|预|草|稿|不含|除|仅|只|部分|约|样|抽|目标|应|计划|规划|拟|截/u;

/** Whether English words without blanks keep figures to something: publichospitalsonly. */
export function saysLimit(key: string): boolean {
  return /only$|exclu|except|partial|preliminar|provisional|estimated|unaudited/u.test(key);
}
