import type { Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';
import { listNames, orDash, promises, signs } from './words.ts';

/** What each promise measures, and the sentence of the plan that it and its baseline come from. */
export function definitionsSheet(report: Report): Sheet {
  return {
    name: '指标解释',
    subject: '每项指标的口径、资料来源、责任部门与规划依据',
    notes: [signs],
    columns: [
      { heading: '类别', width: 8, align: 'center' },
      { heading: '序号', width: 4, align: 'center' },
      { heading: '指标', width: 28 },
      { heading: '单位', width: 10, align: 'center' },
      { heading: '领域', width: 12, align: 'center' },
      { heading: '指标口径', width: 44 },
      { heading: '算法说明', width: 30 },
      { heading: '资料来源', width: 24 },
      { heading: '适用范围', width: 20 },
      { heading: '责任部门', width: 16 },
      { heading: '基期值\n（原文）', width: 12, align: 'center' },
      { heading: '规划依据', width: 36 },
      { heading: '备注', width: 26 },
    ],
    rows: promises(report).map((promise) => [
      listNames[promise.list],
      promise.seq,
      { text: promise.name, indent: promise.parent === null ? 0 : 1 },
      promise.unit,
      orDash(promise.dimension),
      orDash(promise.definition),
      orDash(promise.method),
      orDash(promise.source),
      orDash(promise.scope),
      orDash(promise.department),
      orDash(promise.baseline.text),
      orDash(promise.citation),
      promise.registerNote,
    ]),
    frozenColumns: 3,
  };
}
