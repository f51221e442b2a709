/** 能够提供, 可开展, 已实现互联互通: that it can be done is no more than that it is done. */
const ability = /^(?:能够?|可以?|已?经?能够?|已经)(?=提供|开展|设置|设立)/u;
const achieved = /^(已?)(?:经)?(?:实现|完成)(?=.{2})/u;

/** What those do that 开展安宁疗护服务的 speaks of, also without the words that add nothing to it. */
export function plainDeeds(words: string): readonly string[] {
  const said = words.replace(/的$/u, '').replace(ability, '').replace(achieved, '已');
  return [...new Set([words.replace(/的$/u, ''), said, said.replace(/服务$/u, '')])];
}
