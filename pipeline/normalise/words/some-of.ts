const some =
  /(?:部分|典型|个别|若干|少数|多数|几家|多家|各大|大型|龙头)(?:地区|区域|街[道乡镇]|乡镇|镇街|社区|单位|机构|医院)/u;

/** 部分地区, where a text says whose figures are: some of those of an area. Beside a list of cities it is a title for all of them. */
export function someOf(text: string): string | null {
  return some.exec(text)?.[0] ?? null;
}
