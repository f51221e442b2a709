/** The words that every page and sheet of a demonstration or a draft carries; none for a publication. */
export function marksOf({ demonstration, draft }: Marked): readonly string[] {
  return [...(demonstration ? ['演示数据'] : []), ...(draft ? ['草稿'] : [])];
}

/** What a document must say of itself on every page. */
export interface Marked {
  readonly demonstration: boolean;
  readonly draft: boolean;
}
