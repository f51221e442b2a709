/** 注册护士数 Registered Nurses, 万人(10 000 persons): the Chinese before English words; `null` for another text. */
export function withoutEnglish(text: string): string | null {
  // Chinese, then a blank, stroke or bracket, then Latin letters to the end.
  const match = /^([^a-z]*[\u4e00-\u9fff)）])[\s/(（]*(?:10{2,3}|10 000)?\s*[a-z][a-z\d\s,.'’&/%()（）-]*$/iu.exec(
    text.trim(),
  );
  return match !== null && /[a-z]{3}/u.test(text) ? (match[1] ?? null) : null;
}
