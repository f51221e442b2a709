import { relatedParts } from './related-parts.ts';

const isDrawing = /drawings\/[^/]+\.xml$/i;

/**
 * The texts in the boxes that are drawn on a worksheet of an .xlsx and over its charts, a line a paragraph, as they are written
 * in its parts.
 * @param name of the worksheet's part, e.g. `xl/worksheets/sheet1.xml`
 */
export function boxTexts(name: string, parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const texts = relatedParts(name, parts).flatMap((drawing) => {
    if (/drawings\/[^/]+\.vml$/i.test(drawing)) return told(drawing, parts, vmlTexts);
    if (!isDrawing.test(drawing)) return [];
    const charts = relatedParts(drawing, parts).filter((each) => /charts\/[^/]+\.xml$/i.test(each));
    return [
      ...told(drawing, parts, paragraphsIn),
      ...charts.flatMap((chart) => [
        ...told(chart, parts, titlesIn),
        ...relatedParts(chart, parts).flatMap((each) => (isDrawing.test(each) ? told(each, parts, paragraphsIn) : [])),
      ]),
    ];
  });
  // A code begins with the sign that stands for itself when it is written twice.
  return texts.filter((text) => text.trim() !== '').map((text) => text.replaceAll('&amp;', '&amp;&amp;'));
}

function paragraphsIn(xml: string): readonly string[] {
  return xml
    .split(/<\/(?:\w+:)?p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g)].map(([, run = '']) => run).join(''),
    )
    .filter((text) => text !== '');
}

const longestTitle = 500;
/** What a title says of the chart and not of its figures: 图1 …, … 变化趋势图, … 占比. */
const ofChart =
  /^图[\s\d一二三四五六七八九十.．-]*[:：]?|(?:变化|趋势|走势|对比|比较|占比|构成|分布|示意|柱状|折线|条形|饼状?)*图?$/gu;

/** The title that is written over a chart; those that it takes from cells are read there, those of its axes name units. */
function titlesIn(xml: string): readonly string[] {
  const [, title = ''] = (xml.split(/<(?:\w+:)?plotArea[\s>]/)[0] ?? '').split(/<(?:\w+:)?title>/);
  const written = paragraphsIn(title.split(/<\/(?:\w+:)?title>/)[0] ?? '');
  return written.map((text) =>
    text.length > longestTitle
      ? text
      : Buffer.from(Buffer.from(text, 'latin1').toString('utf8').trim().replace(ofChart, ''), 'utf8').toString(
          'latin1',
        ),
  );
}

/** Comments, which are told with their cells, and what is pressed or chosen from. */
const others = /ObjectType="(?:Note|Button|Checkbox|Radio|Drop|List|Spin|Scroll|Pict)"/;

function vmlTexts(vml: string): readonly string[] {
  return vml.split(/<\/(?:\w+:)?(?:shape|rect|oval|roundrect)>/).flatMap((shape) => {
    const box = shape.split(/<(?:\w+:)?textbox(?=[\s>])[^<>]*>/)[1]?.split(/<\/(?:\w+:)?textbox>/)[0];
    if (box === undefined || others.test(shape)) return [];
    return box
      .replace(/[\r\n]+\s*/g, '')
      .replace(/<br[^<>]*>|<\/(?:div|p)>/gi, '\n')
      .replace(/<[^<>]*>/g, '')
      .replaceAll('&nbsp;', ' ')
      .split('\n');
  });
}

/** The texts of a part, which is gone through once however many sheets point to it. */
function told(
  name: string,
  parts: ReadonlyMap<string, Uint8Array>,
  read: (xml: string) => readonly string[],
): readonly string[] {
  const known = texts.get(parts) ?? new Map<string, readonly string[]>();
  texts.set(parts, known);
  const part = parts.get(name);
  const found =
    known.get(name) ??
    (part === undefined ? [] : read(Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1')));
  known.set(name, found);
  return found;
}

const texts = new WeakMap<ReadonlyMap<string, Uint8Array>, Map<string, readonly string[]>>();
