/** A text on one line that moves no cursor: breaks of lines as ↵, other control and direction characters by their number. */
export function visible(text: string): string {
  return text.replace(/\r\n|[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (found) =>
    /[\r\n\u2028\u2029]/.test(found)
      ? '↵'
      : `〔U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`,
  );
}
