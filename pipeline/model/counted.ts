const counted: ReadonlySet<string> = new Set(['人', '张', '个', '例', '次', '人次', '剂次', '床日']);

/** Whether a unit counts things one by one, so that a fraction is impossible. */
export function isCounted(unit: string): boolean {
  return counted.has(unit);
}
