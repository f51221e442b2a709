import type { Figures } from '../figures.ts';
import { item } from '../item.ts';
import { across } from '../layouts/across.ts';
import { type Category, grid, twoYears } from '../layouts/grid.ts';
import { list } from '../layouts/list.ts';
import type { Book, Page } from '../page.ts';
import { rate } from '../rates.ts';
import { institutions } from './resources.ts';

/** 医疗服务.xls: visits by institution, outpatient visits of primary care, bed-days by hospital level as an official form. */
export function services(figures: Figures): Book {
  return { file: '医疗服务.xls', pages: [visits(figures), outpatient(figures), bedDays(figures)] };
}

/** 院前急救.csv */
export function emergency(figures: Figures): Book {
  const page = list(figures, {
    name: '院前急救',
    title: `${figures.area}院前医疗急救情况（${figures.year}年）`,
    items: [item('院前急救呼叫数', '次', '120呼叫次数'), item('院前急救满足数', '次', '院前医疗急救派车次数')],
    serial: true,
  });
  return { file: '院前急救.csv', pages: [page], encoding: 'utf-8' };
}

function visits(figures: Figures): Page {
  const unit = figures.area === '朝阳区' ? '万人次' : '人次';
  return grid(figures, {
    name: '诊疗人次',
    title: `${figures.area}医疗卫生机构诊疗人次（${figures.year}年）`,
    corner: '机构类别',
    categories: institutions,
    columns: twoYears(figures, '总诊疗人次').map((year) => ({
      measure: '总诊疗人次',
      unit,
      year,
      group: `诊疗人次数（${unit}）`,
      label: `${year}年`,
    })),
  });
}

function outpatient(figures: Figures): Page {
  return across(figures, {
    name: '基层门诊',
    title: `${figures.area}基层医疗卫生机构门诊人次（${figures.year}年）`,
    measure: '基层门诊人次',
    label: '基层门诊量',
    unit: '人次',
    categories: [
      { member: '', label: '合计' },
      { member: '中医', label: '其中：中医' },
    ],
  });
}

function bedDays(figures: Figures): Page {
  const levels: readonly Category[] = ['三级医院', '二级医院', '一级医院', '未定级医院']
    .filter((member) => figures.at('实际开放总床日数', member) !== null)
    .map((member) => ({ member, label: member }));
  return grid(figures, {
    name: '床位使用',
    title: `${figures.area}医院床位使用情况`,
    corner: '医院级别',
    above: ['表号：京卫统演3表', `填报单位：${figures.area}卫生健康委医政科`, `报告期：${figures.year}年`],
    categories: [{ member: '', label: '合计' }, ...levels],
    columns: ['实际开放总床日', '实际占用总床日'].flatMap((name) =>
      twoYears(figures, `${name}数`)
        .reverse()
        .map((year) => ({
          measure: `${name}数`,
          unit: '床日',
          year,
          group: `${name}（床日）`,
          label: year === figures.year ? '本年' : '上年',
        })),
    ),
    codes: true,
    rate: {
      what: rate('床位使用率', '实际占用总床日数', '实际开放总床日数'),
      years: twoYears(figures, '实际占用总床日数')
        .reverse()
        .map((year) => ({ year, label: year === figures.year ? '本年' : '上年' })),
    },
  });
}
