import type { LabelUse } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';

/** What one person may have several of: diseases, examinations, services. */
const care = /(?:癌|病|症|炎|瘤|筛|筛查|检查|检测|体检|项目|服务)(?:\([^()]*\))?$/u;

/** Two or more diseases or examinations among the names of lines, or columns, that are not read: the first of them, else empty. */
export function kindsOfCare(uses: readonly LabelUse[]): string {
  const names = new Set(
    uses.flatMap(({ text, facets }) =>
      (facets === null || (facets.ignored !== undefined && facets.derived === undefined)) && care.test(nameKey(text))
        ? [text.trim()]
        : [],
    ),
  );
  const [first = ''] = names;
  return names.size > 1 ? first : '';
}
