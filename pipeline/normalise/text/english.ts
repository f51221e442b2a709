import { limitsBeyond } from './english-limits.ts';

/**
 * 注册护士数 Registered Nurses, 万人(10 000 persons), 65岁及以上 65 and Over: the Chinese before English words, which may say its
 * ages again; `null` for another text, and where the English keeps it to something that the Chinese does not say.
 */
export function withoutEnglish(text: string): string | null {
  const parts = partsOf(text);
  return parts === null || limitsBeyond(parts.english, parts.chinese) ? null : parts.chinese;
}

/** The English behind a Chinese name that says more than the name does: Nurses (part-time); `null` for another text. */
export function limitingEnglish(text: string): string | null {
  const parts = partsOf(text);
  return parts !== null && limitsBeyond(parts.english, parts.chinese) ? parts.english.trim() : null;
}

function partsOf(text: string): { readonly chinese: string; readonly english: string } | null {
  const whole = text.trim();
  // Chinese, then a blank, stroke or bracket, then Latin letters to the end.
  const match =
    /^([^a-z]*[\u4e00-\u9fff)）])[\s/(（]*(?:10{2,4}|10[ ,]000|(?<=\s)(\d{1,3})(?:\s*[-–~]\s*\d{1,3})?(?=\s))?\s*[a-z][a-z\d\s,.'’&/%()（）-]*$/iu.exec(
      whole,
    );
  const [, chinese, age] = match ?? [];
  if (age !== undefined && !new RegExp(`(?<!\\d)${age}(?=岁|[-–—~～至]\\d)`, 'u').test(chinese ?? '')) return null;
  if (chinese === undefined || !/[a-z]{3}/u.test(whole)) return null;
  return { chinese, english: whole.slice(chinese.length) };
}

/** Whether English words without blanks keep figures to something: publichospitalsonly. */
export function saysLimit(key: string): boolean {
  return /only$|exclu|except|partial|preliminar|provisional|estimated|unaudited/u.test(key);
}
