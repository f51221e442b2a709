import type { LabelReader } from '../labels/facets.ts';
import { oncePer } from '../memory/once-per.ts';
import { remembered } from '../memory/remembered.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { mayBeName, nameKey } from '../text/name-key.ts';

/** What may stand before the measure in a title: number of the table, year, scope. */
const decoration = [
  /^(表|附表|附件|续表)\d*(-\d+)*[:、.]?/u,
  /^\d{1,2}-\d{1,2}(?=[\u4e00-\u9fff])/u,
  /^(?:(?:各级)?各类|全部|所有)?医疗(?:卫生机构|机构(?!.*(?:公共卫生|疾控)))(?=.{3})/u,
  /^(?:各级)?各类(?:卫生)?机构(?=.{3})/u,
  /^\d{4}(-\d{4})?年(度|末|底)?/u,
  /(?<=[\u4e00-\u9fff])\d{4}年度?(?![末底初])/u,
  /^0?1月?-12月份?/u,
  /^(截至|截止)/u,
  /^居民/u,
  /^(各区|分区|历年|各年度?|分年度?)/u,
];
/** What may stand behind it. */
const endings =
  /(\([分按][^()]*\)|(?<=.{3})(?:[分逐]月|按月份?分?)|[分按](?:年龄组?|性别|病种|死因|[、,和及与])+(?:构成|分布)?|(?:年龄|性别)(?:构成|结构|组成|分布|情况)|\(\d{4}(?:-\d{4})?年?(?:度|末|底)?\)|情况统计表|情况汇总表|统计汇总表|情况一览表|统计表|情况表|对比表?|比较表?|汇总表|一览表|年报表|报表|表|情况|统计|数据|明细|分类|构成|组成)$/u;

/** How a table divides it, between the words of its name: 四类慢性病分年龄死亡人数. */
const divided = /(?<=.)[分按](?:年龄组?|性别|病种|死因|[、,和及与](?=[年性病死]))+的?(?=.)/u;

/** 居民病伤死亡原因, 死因: who died, told apart by what of. */
const causes = /^(?:(?:户籍|常住)?(?:居民|人口))?(?:病伤)?死(?:亡原)?因$/u;
/** Whose deaths they are: 死亡原因年报表（户籍人口）. */
const whose = /(?<=死(?:亡原)?因.*)\((?:户籍|常住)(?:人口|居民)?\)$/u;

/** 死因构成 has percentages. */
const shares = /构成|组成|结构|[率比]/u;

/** 按性别分 */
const byDimensions = oncePer(({ dimensions }: Dictionary) =>
  [...dimensions].flatMap((dimension) => [
    new RegExp(`^[分按]${dimension}(分的?|的)?`, 'u'),
    new RegExp(`(?<=.)[分按]${dimension}(?:划?分|分类|分组)?$`, 'u'),
  ]),
);

/** A measure that a title names, with the units that it writes behind it. */
export interface NamedMeasure {
  readonly measure: Measure;
  readonly units?: readonly string[];
}

/** The measure that a title names when nothing but place, year and 统计表 stands around its whole name. */
export function titleMeasure(title: string, dictionary: Dictionary, label: LabelReader): NamedMeasure | null {
  return named(dictionary)(label)(title);
}

const mostKept = 1_000;

/** The titles of a table, and the names of its sheet and its file, are asked for one by one and come back for every table. */
const named = oncePer((dictionary: Dictionary) =>
  oncePer((label: LabelReader) => remembered((title: string) => measureIn(title, dictionary, label), mostKept)),
);

function measureIn(title: string, dictionary: Dictionary, label: LabelReader): NamedMeasure | null {
  const forms = [nameKey(title)].filter(mayBeName);
  const isOfShares = shares.test(forms[0] ?? '');
  for (const form of forms) {
    const shorter = decoration.map((pattern) => form.replace(pattern, ''));
    shorter.push(form.replace(endings, ''), form.replace(/^(全区|全市|本区)/u, ''), form.replace(divided, ''));
    if (!isOfShares) shorter.push(form.replace(whose, ''), form.replace(causes, '死亡人数'));
    for (const area of dictionary.areaNames.keys()) if (form.startsWith(area)) shorter.push(form.slice(area.length));
    for (const pattern of byDimensions(dictionary)) shorter.push(form.replace(pattern, ''));
    for (const next of shorter) if (next !== '' && !forms.includes(next) && forms.length < 200) forms.push(next);
  }
  for (const form of forms.flatMap((each) => [each, `${each}数`])) {
    const facets = label(form);
    if (facets?.measure !== undefined && facets.members === undefined) {
      return { measure: facets.measure, ...(facets.units === undefined ? {} : { units: facets.units }) };
    }
  }
  // 四类慢性病死亡人数（户籍）: a word that the measure's own name or its definition has.
  const [, bare = '', inside = ''] = /^(.+)\(([^()]+)\)$/u.exec(nameKey(title)) ?? [];
  const fits = dictionary.titleWords.get(inside)?.fits ?? [];
  const found = fits.length === 0 ? null : titleMeasure(bare, dictionary, label);
  return found !== null && fits.some((fit) => found.measure.name.includes(fit)) ? found : null;
}
