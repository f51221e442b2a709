import type { Facets, LabelReader } from '../labels/facets.ts';

/** What may stand between a name and its number. */
const link = /(?:为|是|达到?了?|共计?|合计|总计|有|计|已|均)$/u;
/** 注册护士总数 is 注册护士. */
const overall = /总(?:人数|数|量)$/u;
const filler =
  /^(?:的|共计?|共?有|已|现有?|实现|拥有|辖区内?|范围内|年?内|我们?|(?:各类|全部|所有)?医疗(?:卫生机构|机构(?!.*(?:公共卫生|疾控)))(?=.{3}))/u;
const yearBefore =
  /^(?:截[至止]到?)?(\d{4})年(?:12月(?:31日|底|末)|全年|年?[末底]|度)?|^(?:截[至止]到?)?(?:今年|本年度?|当年|全年|年[末底]|12月31日)/u;
const longestArea = 8;

/** The whole name in the words before a number, behind a year and an area; `rest` is what else they say. */
export function nameIn(words: string, label: LabelReader) {
  let rest = words;
  let year: number | null = null;
  let area: Facets['area'] | null = null;
  for (;;) {
    const whole = named(rest, label);
    if (whole !== null) {
      const { facets, name } = whole;
      return { facets, name, year: typeof facets.year === 'number' ? facets.year : year, area, rest: '' };
    }
    const dated = yearBefore.exec(rest);
    const place = dated === null ? placeBefore(rest, label) : null;
    const gone = dated?.[0] ?? place?.text ?? filler.exec(rest)?.[0] ?? '';
    if (gone === '') return { facets: null, name: rest, year, area, rest };
    if (dated?.[1] !== undefined) year = Number(dated[1]);
    if (place !== null) area = place.area;
    rest = rest.slice(gone.length);
  }
}

/** A measure or a number that follows from measures, and nothing else but a year; 全区有医疗卫生机构1234个 is 医疗卫生机构数. */
function named(words: string, label: LabelReader): { readonly facets: Facets; readonly name: string } | null {
  for (let name = words; name !== ''; name = name.replace(link, '')) {
    for (const form of [name, `${name}数`, name.replace(overall, '')]) {
      const facets = label(form);
      if (facets !== null && isPlain(facets)) return { facets, name: form };
    }
    if (!link.test(name)) return null;
  }
  return null;
}

function isPlain({ measure, derived, members, area, total, told, year }: Facets): boolean {
  return (
    (measure ?? derived) !== undefined &&
    (members ?? area ?? total ?? told) === undefined &&
    (year === undefined || typeof year === 'number')
  );
}

/** The area that a text begins with: 全区, 我区, 朝阳区. */
function placeBefore(words: string, label: LabelReader) {
  for (let length = Math.min(longestArea, words.length); length > 1; length--) {
    const text = words.slice(0, length);
    const facets = /[区县市域]$/u.test(text) ? label(text.replace(/^[我本](?=[区县市])/u, '全')) : null;
    if (facets?.area !== undefined && facets.measure === undefined) return { text, area: facets.area };
  }
  return null;
}
