import type { Figures } from '../figures.ts';
import { item } from '../item.ts';
import { across } from '../layouts/across.ts';
import { type Category, grid, twoYears } from '../layouts/grid.ts';
import { list } from '../layouts/list.ts';
import { lastYears, years } from '../layouts/years.ts';
import type { Book, Page } from '../page.ts';

export const institutions: readonly Category[] = [
  { member: '', label: '合计' },
  { member: '医院', label: '医院' },
  { member: '基层医疗卫生机构', label: '基层医疗卫生机构' },
  { member: '专业公共卫生机构', label: '专业公共卫生机构' },
  { member: '其他', label: '其他机构' },
];
const owners: readonly Category[] = [
  { member: '', label: '合计' },
  { member: '公立', label: '公立' },
  { member: '社会办', label: '社会办' },
];

/** 卫生资源.xlsx of Chaoyang; the year 2021 carries a forgotten hidden sheet, 2023 a revised figure of the year before. */
export function chaoyangResources(figures: Figures): Book {
  const staff = [
    item('执业（助理）医师数', '人', '执业(助理)医师'),
    item('注册护士数', '人', '注册护士'),
    {
      ...item('中医类别执业（助理）医师数', '人', '中医类别执业（助理）医生（师）数'),
      ...(figures.year === 2023 ? { printed: { 2022: 4046 } } : {}),
    },
    item('全科医生数', '人', '全科医生（含中医类别全科医师）数'),
    item('公共卫生医师数', '人', '公卫医师数'),
  ];
  const revised =
    figures.year === 2023 ? ['注：上年中医类别执业（助理）医生（师）数按复核结果由4050人修订为4046人。'] : [];
  return {
    file: '卫生资源.xlsx',
    pages: [
      bedsByInstitution(figures),
      registeredBeds(figures, '编制床位数'),
      list(figures, {
        name: '卫生人员',
        title: `朝阳区卫生人员情况（${figures.year}年）`,
        items: staff,
        serial: true,
        previous: figures.year > 2020,
        change: true,
        notes: revised,
      }),
      special(figures),
      ...(figures.year === 2021 ? [forgotten(figures)] : []),
    ],
  };
}

/** 卫生资源.xlsx of Miyun: staff over the years of the plan. */
export function miyunResources(figures: Figures): Book {
  const staff = [
    item('执业（助理）医师数', '人', '执业医师和执业助理医师数'),
    item('中医类别执业（助理）医师数', '人', '其中：中医类别执业（助理）医师数'),
    item('注册护士数', '人', '注册护士数'),
    item('全科医生数', '人', '全科医师数'),
    item('公共卫生医师数', '人', '公共卫生医师数'),
    item('康复床位数', '张', '康复床位'),
  ];
  const columns = lastYears(figures, 4).filter((year) => year >= 2025);
  return {
    file: '卫生资源.xlsx',
    pages: [
      bedsByInstitution(figures),
      registeredBeds(figures, '注册床位'),
      years(figures, {
        name: '人员与专项床位',
        title: `密云区卫生人员与康复床位（${figures.year}年）`,
        items: staff,
        years: columns,
        growth: true,
      }),
    ],
  };
}

function bedsByInstitution(figures: Figures): Page {
  return grid(figures, {
    name: '机构床位',
    title: `${figures.area}医疗卫生机构与床位（${figures.year}年）`,
    corner: '机构类别',
    categories: institutions,
    columns: twoYears(figures, '医疗卫生机构数').flatMap((year) => [
      { measure: '医疗卫生机构数', unit: '个', year, group: `${year}年`, label: '医疗卫生机构数（个）' },
      { measure: '实际开放床位数', unit: '张', year, group: `${year}年`, label: '实有床位数（张）' },
    ]),
    notes: ['注：实有床位数为年末实际开放床位数。'],
  });
}

function registeredBeds(figures: Figures, label: string): Page {
  return across(figures, {
    name: '注册床位',
    title: `${figures.area}注册床位（${figures.year}年）`,
    measure: '注册床位数',
    label,
    unit: '张',
    categories: owners,
    shares: true,
  });
}

function special(figures: Figures): Page {
  const languages = item('提供全流程外语服务医疗机构数', '个', '全流程外语服务医疗机构数');
  return list(figures, {
    name: '专项资源',
    title: `朝阳区康复与国际化医疗资源（${figures.year}年）`,
    items: [item('康复床位数', '张', '康复医学床位数'), ...(figures.year > 2020 ? [languages] : [])],
  });
}

function forgotten(figures: Figures): Page {
  return list(figures, {
    name: '草稿',
    title: '卫生人员情况（核对前草稿）',
    items: [
      { ...item('执业（助理）医师数', '人'), printed: { 2021: 22791 } },
      { ...item('注册护士数', '人'), printed: { 2021: 25188 } },
    ],
    hidden: true,
  });
}
