const notWorded = /^[\d\s()（）\-—/.:：]*$/u;

/** 医政科（快报）, not 总诊疗人次（基层）由规划所列…得出. */
const shortly = /^[^()（）【】[\]]{1,16}[(（【[][^()（）【】[\]]*[)）\]】]。?$/u;

/** The clauses of a text, what stands in brackets apart; titles of books and addresses are no words about figures. */
export function clausesIn(value: string): readonly { readonly clause: string; readonly isInside: boolean }[] {
  const isShort = shortly.test(value.trim());
  return value
    .replace(/《[^《》]*》|“[^“”]*”|https?:[\x21-\x28\x2a-\x7e]+/gu, ' ')
    .split(/([(（【[][^()（）【】[\]]*[)）\]】])/u)
    .flatMap((part, at) =>
      part.split(/[()（）【】[\]，,。；;\n]/u).map((clause) => ({ clause, isInside: at % 2 === 1 && isShort })),
    )
    .filter(({ clause }) => !notWorded.test(clause));
}
