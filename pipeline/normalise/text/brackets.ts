/** A key without the brackets with which it ends: 床位数(张), 户籍地(区). */
export function withoutLastBracket(key: string): string {
  return key.replace(/\([^()]*\)$/u, '');
}

/** A key without the word that asks for a seal: 填报单位(盖章), (加盖公章). */
export function withoutSeal(key: string): string {
  return key.replace(/\((?:加?盖)?[公签]?章\)$/u, '');
}

/** A text without the brackets around the whole of it: （万元）, 【注】. */
export function withinBrackets(text: string): string {
  return text.replace(/^[(（【[](.*)[)）】\]]$/u, '$1');
}
