import type { Places } from '../place.ts';
import { axesXml, axisIds } from './axes.ts';
import type { Chart } from './chart.ts';
import { seriesXml } from './series.ts';
import { outline, solidFill, textProperties, title } from './text.ts';
import { node, part, val } from './xml.ts';

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** The part `xl/charts/chartN.xml` of a chart, elements in the order of CT_ChartSpace. */
export function chartSpace(chart: Chart, places: Places): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, places));
  return part(
    node(
      'c:chartSpace',
      namespaces,
      val('c:date1904', 0),
      val('c:lang', 'zh-CN'),
      val('c:roundedCorners', 0),
      node(
        'c:chart',
        {},
        title(chart.title, 10, { bold: true }),
        val('c:autoTitleDeleted', 0),
        node('c:plotArea', {}, layout(chart), group(chart, series), axesXml(chart)),
        legend(chart),
        val('c:plotVisOnly', 1),
        val('c:dispBlanksAs', 'gap'),
      ),
      node('c:spPr', {}, solidFill('FFFFFF'), outline(0.75, '7F7F7F')),
      textProperties(8),
    ),
  );
}

function layout({ plot }: Chart): string {
  if (plot === undefined) return node('c:layout');
  const { x, y, width, height } = plot;
  const edges = [val('c:layoutTarget', 'inner'), val('c:xMode', 'edge'), val('c:yMode', 'edge')];
  const place = [val('c:x', x), val('c:y', y), val('c:w', width), val('c:h', height)];
  return node('c:layout', {}, node('c:manualLayout', {}, ...edges, ...place));
}

/** One series needs no key: the axis says what it is. */
function legend({ kind, series }: Chart): string {
  if (series.length < 2) return '';
  return node('c:legend', {}, val('c:legendPos', kind === 'line' ? 'b' : 't'), val('c:overlay', 0), textProperties(8));
}

function group({ kind }: Chart, series: readonly string[]): string {
  const axes = [val('c:axId', axisIds.category), val('c:axId', axisIds.value)];
  if (kind === 'line') {
    const grouping = [val('c:grouping', 'standard'), val('c:varyColors', 0)];
    return node('c:lineChart', {}, ...grouping, ...series, val('c:marker', 1), ...axes);
  }
  return node(
    'c:barChart',
    {},
    val('c:barDir', 'bar'),
    val('c:grouping', kind === 'stacked' ? 'stacked' : 'clustered'),
    val('c:varyColors', 0),
    ...series,
    val('c:gapWidth', kind === 'stacked' ? 55 : 45),
    ...(kind === 'stacked' ? [val('c:overlap', 100)] : series.length > 1 ? [val('c:overlap', -10)] : []),
    ...axes,
  );
}
