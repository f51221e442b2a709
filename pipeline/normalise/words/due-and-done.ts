import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { namesAnother } from './names-ending.ts';

/** A measure of what is to be done or is done, with what stands between that word and the end of its name. */
interface Due {
  readonly measure: Measure;
  readonly act: string;
  readonly rest: string;
}

/**
 * The measures that a heading of what is to be done, or is done, leaves the middle out of, where a title has it: 应覆盖数 and
 * 已覆盖数 under 社区和行政村医疗卫生机构覆盖情况. Only where the dictionary has both of the two.
 */
export function measuresDue(noun: string, titles: readonly string[], dictionary: Dictionary): readonly Measure[] {
  const found = (duesOf(dictionary).get(noun) ?? []).filter(({ measure, act, rest }) =>
    titles.some((title) => isOfCare(title, rest, act.slice(1)) && !namesAnother(title, rest, measure, dictionary)),
  );
  const longest = Math.max(...found.map(({ rest }) => rest.length));
  return [...new Set(found.filter(({ rest }) => rest.length === longest).map(({ measure }) => measure))];
}

/** Whether nothing but care as such stands between what is to be reached and 覆盖: 医疗卫生机构, not 公共卫生委员会 or 村医. */
function isOfCare(title: string, rest: string, act: string): boolean {
  const at = title.indexOf(rest);
  if (at < 0) return false;
  const [before, behind] = [title.slice(0, at), title.slice(at + rest.length)];
  const [between = ''] = behind.includes(act) ? behind.split(act) : (before.split(act).slice(1) ?? []);
  return /^(?:的|全|基本|基层|医疗|卫生|服务|机构|网点|体系)*$/u.test(between);
}

/** 应覆盖数: the measures whose names are these words with others between them, which stand in both names of a pair. */
const duesOf = oncePer(({ measureNames }: Dictionary) => {
  const dues = new Map<string, Due[]>();
  for (const [name, measure] of measureNames) {
    const other = name.startsWith('应') ? '已' : '应';
    if (!/^[应已]/u.test(name) || !measureNames.has(`${other}${name.slice(1)}`)) continue;
    for (const pattern of names) {
      const [, act = '', rest = '', end = ''] = pattern.exec(name) ?? [];
      if (rest === '') continue;
      const key = `${act}${end.replace(/^的/u, '')}`;
      dues.set(key, [...(dues.get(key) ?? []), { measure, act, rest }]);
    }
  }
  return dues;
});

const names = [1, 2].map(
  (length) => new RegExp(`^(.[\\u4e00-\\u9fff]{${length}})(.{4,}?)((?:的(?:场所|机构|单位|人))?数)$`, 'u'),
);
