import type { Chart } from './chart.ts';
import { outline, textProperties, title } from './text.ts';
import { node, val } from './xml.ts';

/** The numbers by which series and axes of a chart name one another. */
export const axisIds = { category: 111111111, value: 222222222 } as const;
const grid = 'D0D0D0';
const ink = '404040';

/** The two axes; a bar chart lies, its first category on top. */
export function axesXml(chart: Chart): string {
  const lying = chart.kind !== 'line';
  const scale = chart.scale;
  const category = node(
    'c:catAx',
    {},
    val('c:axId', axisIds.category),
    node('c:scaling', {}, val('c:orientation', lying ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', lying ? 'l' : 'b'),
    chart.categoryTitle === '' ? '' : title(chart.categoryTitle, 8),
    node('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    node('c:spPr', {}, outline(0.75, ink)),
    textProperties(chart.textSize ?? 8),
    val('c:crossAx', axisIds.value),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:tickLblSkip', 1),
    val('c:noMultiLvlLbl', 1),
  );
  const value = node(
    'c:valAx',
    {},
    val('c:axId', axisIds.value),
    node(
      'c:scaling',
      {},
      val('c:orientation', 'minMax'),
      ...(scale === undefined ? [] : [val('c:max', scale.max), val('c:min', scale.min)]),
    ),
    val('c:delete', 0),
    val('c:axPos', lying ? 'b' : 'l'),
    node('c:majorGridlines', {}, node('c:spPr', {}, outline(0.5, grid))),
    title(chart.valueTitle, 8),
    node('c:numFmt', { formatCode: chart.numFmt, sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    node('c:spPr', {}, outline(0.75, ink)),
    textProperties(chart.textSize ?? 8),
    val('c:crossAx', axisIds.category),
    val('c:crosses', lying ? 'max' : 'min'),
    val('c:crossBetween', 'between'),
    ...(scale === undefined ? [] : [val('c:majorUnit', scale.step)]),
  );
  return category + value;
}
