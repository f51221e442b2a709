import type { Box } from '../excel/fillable/sheet.ts';
import type { AskedMeasure } from './asked.ts';
import { definitionOf } from './definition.ts';
import { givenBox, openBox, type Place } from './figure-box.ts';
import type { FindFigure } from './find-figure.ts';
import type { Part } from './part.ts';
import { acrossRows, type FormHead, headRows, signed } from './title.ts';

const fewMembers = 2;
const widths = [6, 40, 8, 16, 16, 48];
const thisYear = 3;

/** True for a measure whose few parts fit under it as lines of a list. */
export function fitsList({ dimensions }: AskedMeasure): boolean {
  return dimensions.length === 0 || (dimensions.length === 1 && (dimensions[0]?.members.length ?? 0) <= fewMembers);
}

/** 序号 | 指标 | 单位 | 本年 | 上年 | 指标解释, with parts as lines below their measure. */
export function listPart(name: string, head: FormHead, measures: readonly AskedMeasure[], find: FindFigure): Part {
  const above = headRows(head);
  const headings = ['序号', '指标', '单位', '本年', '上年', '指标解释'];
  const rows: (Box | null)[][] = [];
  const places: Place[] = [];
  const add = (measure: AskedMeasure, serial: number | null, label: string, member: string | null): void => {
    const breakdown = member ?? '';
    places.push({
      sheet: name,
      row: above.length + 1 + rows.length,
      column: thisYear,
      area: measure.area,
      measure: measure.name,
      breakdown,
    });
    rows.push([
      { value: serial, look: 'text' },
      { value: label, look: 'label' },
      { value: measure.unit, look: 'text' },
      openBox(measure),
      givenBox(measure, breakdown, find),
      { value: definitionOf(measure, member, find), look: 'label' },
    ]);
  };
  measures.forEach((measure, index) => {
    add(measure, index + 1, measure.name, null);
    for (const { members, complete } of measure.dimensions) {
      const whole = complete && members.every(({ relation }) => relation === '构成');
      members.forEach((member, position) => {
        add(measure, null, `　　${whole || position > 0 ? '' : '其中：'}${member.name}`, member.name);
      });
    }
  });
  const signature = signed(above.length + 1 + rows.length, [1, 1, 2, 3, 4, 4, 5, 5]);
  return {
    places,
    sheet: {
      name,
      rows: [...above, headings.map((value) => ({ value, look: 'heading' as const })), ...rows, ...signature.rows],
      merges: [...acrossRows(0, above.length, widths.length), ...signature.merges],
      widths,
      frozen: { rows: above.length + 1, columns: 2 },
      headings: [above.length, above.length],
      landscape: true,
    },
  };
}
