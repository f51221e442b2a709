import type { Figures } from '../figures.ts';
import { type Item, item } from '../item.ts';
import { across } from '../layouts/across.ts';
import { list } from '../layouts/list.ts';
import { lastYears, years } from '../layouts/years.ts';
import type { Book, Page } from '../page.ts';

const sexes = [
  { member: '', label: '合计' },
  { member: '男', label: '男' },
  { member: '女', label: '女' },
] as const;

/** 人口情况表.xlsx of Chaoyang: residents over three years, registered residents, births by sex. */
export function chaoyangPopulation(figures: Figures): Book {
  const unit = figures.year >= 2023 ? '万人' : '人';
  const residents: Item[] = [
    item('年末常住人口', unit, '年末常住人口数'),
    item('65岁及以上常住人口', unit, '其中：65岁及以上常住人口'),
    item('0—6岁儿童数', unit, '0～6岁儿童数'),
  ];
  const columns = figures.year >= 2023 ? lastYears(figures, 2) : lastYears(figures, 3);
  const page = years(figures, {
    name: '常住人口',
    title: `朝阳区常住人口情况（${figures.year}年）`,
    items: residents,
    years: columns,
    growth: true,
  });
  return { file: '人口情况表.xlsx', pages: [page, ...registered(figures)] };
}

/** 人口情况表.xlsx of Miyun: one list with last year's figures beside, then the registered residents. */
export function miyunPopulation(figures: Figures): Book {
  const page = list(figures, {
    name: '常住人口',
    title: `密云区常住人口情况（${figures.year}年）`,
    items: [
      item('年末常住人口', '人', '常住人口'),
      item('65岁及以上常住人口', '人', '65岁以上常住人口'),
      item('0—6岁儿童数', '人', '辖区内0—6岁儿童数'),
    ],
    previous: true,
  });
  return { file: '人口情况表.xlsx', pages: [page, ...registered(figures)] };
}

function registered(figures: Figures): Page[] {
  const { area, year } = figures;
  return [
    list(figures, {
      name: '户籍人口',
      title: `${area}户籍人口变动情况（${year}年）`,
      items: [item('年末户籍人口', '人', '户籍人口数'), item('户籍死亡人数', '人', '户籍人口死亡数')],
      previous: true,
      notes: ['注：公安分局户籍管理部门提供。'],
    }),
    across(figures, {
      name: '户籍出生',
      title: `${area}户籍出生人口（${year}年）`,
      measure: '户籍出生人数',
      label: '户籍人口出生数',
      unit: '人',
      categories: sexes,
    }),
  ];
}
