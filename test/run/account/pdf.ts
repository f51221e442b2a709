import { join } from 'node:path';
import { countRules } from './book.ts';
import { ganttRules, overviewRules, seriesRules, seriesWords } from './charts.ts';
import { intervalCell, noteCell, numberCell, projectCell, promiseCell, textCell } from './columns.ts';
import type { Edition, Promised } from './edition.ts';
import { type Rule, words } from './explain.ts';
import { lineageOf, spelledOut } from './lineage.ts';
import { paragraphRules } from './paragraph.ts';
import { type Block, pdfBlocks } from './pdf-blocks.ts';
import type { Place } from './place.ts';
import { arrowOf, projected } from './promise.ts';
import { dateWords, proseRules, tight } from './prose.ts';
import { numberOf } from './quantities.ts';
import { methodRules, problemCell, problemRules, registerRules } from './records.ts';

type Lineage = ReturnType<typeof lineageOf>;

/** Where the reading stands. */
interface State {
  readonly chapter: string;
  /** The list that an annex is at. */
  readonly list: 'target' | 'commitment';
  readonly promise: Promised | null;
  readonly headings: readonly string[];
  /** The paragraph before in this part, for numbered lists. */
  readonly number: number;
}

/** Every piece of report.pdf with what may explain it. */
export async function pdfPlaces(edition: Edition): Promise<readonly Place[]> {
  const blocks = joined(await pdfBlocks(join(edition.folder, 'report.pdf')));
  const pages = new Map(
    blocks.filter(({ role }) => /^H\d$/.test(role)).map(({ texts, page }) => [texts[0] ?? '', page]),
  );
  const marks = new Map<string, number>();
  const prose = proseRules(edition);
  const lineage = lineageOf(edition);
  const places: Place[] = [];
  let state: State = { chapter: '', list: 'target', promise: null, headings: [], number: 0 };
  for (const block of blocks) {
    state = next(edition, state, block);
    const where = `第${block.page}页 ${state.chapter} ${block.role}`;
    if (block.role === 'TR') {
      const rules = rowRules(edition, state, block, prose);
      block.texts.forEach((text, index) => {
        places.push({ where: `${where} ${state.headings[index] ?? ''}`, text, rules: rules(index) });
      });
    } else if (block.role === 'Figure') {
      const promise = edition.promises.find(
        ({ list, name, now }) => list === 'target' && block.alt.startsWith(`${name}（${now['unit']}）`),
      );
      const alt = tight(block.alt);
      const isGantt = block.alt.startsWith('重点项目') || /^(?:(?:19|20)\d\d)+1．/.test(tight(block.texts.join('')));
      const labels = promise === undefined ? tight(block.texts.join('')) : spaced(block.texts);
      const drawn =
        promise === undefined
          ? isGantt
            ? ganttRules(edition)
            : overviewRules(edition)
          : seriesRules(edition, promise);
      places.push({ where: `${where} ${promise?.name ?? ''}`, text: labels, rules: drawn });
      const said =
        promise === undefined ? (isGantt ? ganttRules(edition) : overviewRules(edition)) : seriesWords(promise);
      places.push({ where: `${where} 替代文字`, text: alt, rules: said });
    } else {
      const text = block.texts.join('');
      const own =
        block.role === 'loose' ? markRules(block, marks) : textRules(edition, state, block, prose, pages, lineage);
      places.push({ where, text, rules: own });
    }
  }
  return places;
}

/** Labels with blanks between, a number never apart from its sign or its unit. */
function spaced(texts: readonly string[]): string {
  return texts
    .join(' ')
    .replace(/- (?=\d)/g, '-')
    .replace(/ (?=[%‰])/g, '');
}

/** A paragraph that a page breaks is one paragraph. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const at = whole.findLastIndex(({ role }) => role === 'P' || role === 'LI');
    const open = whole[at];
    const goesOn =
      (block.role === 'P' || block.role === 'LI') &&
      open !== undefined &&
      open.role === block.role &&
      open.page === block.page - 1 &&
      /[，。；：—]/.test(open.texts.join('')) &&
      !/[。：]$|^(?:注|说明|人工评定|书面说明)：?/.test(open.texts.join('')) &&
      !/^(?:\d{4}年[^0-9]+(?:为|没有数据)|说明：|注：|人工评定|书面说明|\d+．|以下由)/.test(block.texts.join('')) &&
      !whole.some((one) => one.page === block.page && one.role === block.role);
    if (goesOn) whole[at] = { ...open, page: block.page, texts: [...open.texts, ...block.texts] };
    else whole.push(block);
  }
  return whole;
}

function next(edition: Edition, state: State, { role, texts, heading }: Block): State {
  const text = texts.join('');
  if (role === 'H1') return { chapter: text, list: 'target', promise: null, headings: [], number: 0 };
  if (state.chapter.startsWith('附录三') && /承诺$/.test(text)) return { ...state, list: 'commitment', promise: null };
  if (role === 'H2') return { ...state, promise: null, number: 0 };
  const seq = /^(\d+)．/.exec(text)?.[1];
  if (seq !== undefined && (role === 'H3' || state.chapter.startsWith('附录三'))) {
    const promise = edition.promises.find((one) => one.list === state.list && one.seq === seq) ?? null;
    return { ...state, promise };
  }
  if (seq !== undefined) return { ...state, number: seq === '1' ? 1 : state.number + 1 };
  if (role === 'TR' && heading) return { ...state, headings: texts };
  return state;
}

/** Marks of a page: its number, and the numbers of its tables and pictures, which go on from those before. */
function markRules({ page }: Block, marks: Map<string, number>): readonly Rule[] {
  return [
    { kind: '页码', form: /—(\d+)—/g, expected: [String(page)] },
    {
      kind: '序号',
      form: /(表|图)(\d+)/g,
      expected: ([kind = '']) => {
        marks.set(kind, (marks.get(kind) ?? 0) + 1);
        return [['表', '图'], String(marks.get(kind))];
      },
    },
  ];
}

function textRules(
  edition: Edition,
  state: State,
  block: Block,
  prose: (text: string) => readonly Rule[],
  pages: ReadonlyMap<string, number>,
  lineage: Lineage,
): readonly Rule[] {
  const { plan, year } = edition;
  const text = block.texts.join('');
  const { promise, chapter } = state;
  const tau = ((year - plan.baseline_year) / (plan.period[1] - plan.baseline_year)) * 100;
  if (block.role === 'Link') {
    const [title] = [...pages.keys()]
      .filter((one) => text.startsWith(one))
      .sort((one, other) => other.length - one.length);
    const page = title === undefined ? null : (pages.get(title) ?? null);
    return title === undefined ? [] : [words('说明文字', title), { kind: '页码', form: /(\d+)$/g, expected: [page] }];
  }
  const common: readonly Rule[] = [
    { kind: '数值', form: new RegExp(`（${year}年底时序进度([\\d.]+)%）`, 'g'), expected: [tau] },
    words('说明文字', '（SHA-256前12位）'),
    words('年份', `截至${year}年12月31日`),
    words('年份', `竖虚线为${year}年12月31日`),
    words('说明文字', '结论为“数据缺失”'),
    words('说明文字', 'D13:D20表示D13至D20各格'),
    words('年份', `${year}年度监测报告`),
  ];
  if (/^\d{4}年\d+月\d+日$/.test(text) && chapter === '') return textCell(dateWords(edition.made), '日期');
  const numbered: readonly Rule[] = [{ kind: '序号', form: /^(\d+)．/g, expected: [String(state.number)] }];
  if (chapter.startsWith('附录四')) return [...numbered, ...methodRules(edition)];
  if (chapter.startsWith('附录五'))
    return [...numbered, ...problemRules(edition), ...registerRules(edition, '内容', text)];
  if (block.role === 'H3' && promise !== null)
    return [words('序号', `${promise.seq}．${tight(promise.name)}`), words('登记原文', tight(promise.name))];
  if (block.role === 'Caption') return [...common, ...captionNames(edition), ...prose(text)];
  if (chapter.startsWith('附录三') && promise !== null) return sourceRules(edition, promise, text, lineage);
  if (promise !== null && chapter.startsWith('三'))
    return [...common, ...paragraphRules(edition, promise), ...prose(text)];
  return [...common, ...numbered, ...promisedRules(edition, chapter), ...prose(text), ...captionNames(edition)];
}

function captionNames({ promises }: Edition): readonly Rule[] {
  return promises
    .map(({ name, now }) => words('登记原文', `${tight(name)}（${tight(now['unit'] ?? '')}）`))
    .filter(({ form }) => /\d/.test(form.source));
}

/** The chapter of the promises begins with how many they are and how they were judged. */
function promisedRules(edition: Edition, chapter: string): readonly Rule[] {
  if (!chapter.startsWith('四')) return [];
  const list = edition.promises.filter((one) => one.list === 'commitment');
  const verdicts = [...new Set(list.map(({ now }) => now['verdict_zh'] ?? ''))].sort(
    (one, other) => other.length - one.length,
  );
  return [
    { kind: '计数', form: /量化承诺(\d+)项全部逐项/g, expected: [list.length] },
    ...verdicts.map(
      (verdict): Rule => ({
        kind: '计数',
        form: new RegExp(`(?<=[：，▯])${verdict}(\\d+)项`, 'g'),
        expected: [list.filter(({ now }) => now['verdict_zh'] === verdict).length],
      }),
    ),
  ];
}

/** The annex of sources: words of the registers, the arithmetic of data/, and cells. */
function sourceRules(edition: Edition, promise: Promised, text: string, lineage: Lineage): readonly Rule[] {
  const { now, register, header, seq } = promise;
  const exact = [
    now['arithmetic'] ?? '',
    `第${now['rule']}条：${now['rule_zh']}`,
    header['definition'] ?? '',
    register['scope'] ?? '',
    header['source'] ?? '',
    register['citation'] ?? '',
    (register['citation'] ?? '').split('：')[0] ?? '',
    `“${now['target_text']}”`,
    `${promise.name}（${now['unit']}）`,
  ];
  const cells = lineage.get(`${promise.list}-${seq}-${edition.year}`) ?? new Set<string>();
  return [
    { kind: '序号', form: new RegExp(`^${seq}．`, 'g'), expected: [] },
    ...exact
      .map(tight)
      .filter((text) => /\d/.test(text))
      .sort((one, other) => other.length - one.length)
      .map((text) => words('登记原文', text)),
    {
      kind: '地址',
      form: /(?:([^｜；。]+?\.(?:xlsx|xls|csv|et|txt))|(?<=；))(?:｜([^｜；。]*))?｜([A-Z]+\d+(?:[:、][A-Z]+\d+)*)(?:等(\d+)格)?/g,
      expected: [],
      check: ([file = '', sheet = '', addresses = '']) => {
        const known = [...cells].filter((cell) => cell.includes(`${file}｜${sheet}｜`));
        const said = spelledOut(addresses);
        const missing = known.find((cell) => !said.includes(cell.split('｜')[2] ?? ''));
        const wrong = said.find((cell) => !known.some((one) => one.endsWith(`｜${cell}`)));
        return wrong !== undefined
          ? `${wrong} 不是数据册所列的来源`
          : missing !== undefined && !addresses.includes('等')
            ? `没有列出${missing}`
            : '';
      },
    },
    ...(text.startsWith('目标') ? readingRules(edition, promise) : []),
    words('说明文字', 'SHA-256'),
    words('说明文字', '前12位'),
  ];
}

/** 即不高于3‰。: the reading of a goal, whose numbers are checked one by one. */
function readingRules(edition: Edition, promise: Promised): readonly Rule[] {
  return promiseCell(edition, promise, promise.now, '目标值的理解') ?? [];
}

type CellRules = (index: number) => readonly Rule[];

function rowRules(edition: Edition, state: State, block: Block, prose: (text: string) => readonly Rule[]): CellRules {
  const { headings, chapter } = state;
  const { texts, heading } = block;
  const get = (name: string): string => texts[headings.indexOf(name)] ?? '';
  const { plan, year } = edition;
  if (heading || headings.length === 0) return (index) => headRules(edition, texts, index);
  if (chapter.startsWith('二') && headings.at(-1) === '合计') {
    return (index) => {
      const verdict = (headings[index] ?? '').replace(/^[●◆▲○]/, '');
      const nature = texts[0] === '合计' ? '合计' : (texts[0] ?? '');
      return index === 0 ? [] : countRules(edition, '主要指标', verdict, nature);
    };
  }
  if (headings.includes('指标和项目')) return (index) => prose(texts[index] ?? '');
  if (headings.includes('80%预测区间')) {
    const promise = edition.promises.find((one) => one.list === 'target' && tight(one.name) === get('指标'));
    return (index) => (promise === undefined ? [] : cellOf(edition, promise, headings[index] ?? ''));
  }
  if (headings.includes('所缺内容')) {
    const promise = edition.promises.find((one) => one.list === 'target' && tight(one.name) === get('指标'));
    return (index) =>
      promise === undefined ? [] : [...noteCell(edition, promise, promise.now), ...cellName(promise, headings[index])];
  }
  if (headings.includes('项目概况')) {
    const project = edition.projects.find((one) => one.seq === get('序号'));
    return (index) => (project === undefined ? [] : pdfProject(edition, project, headings[index] ?? ''));
  }
  if (headings.includes('数字个数')) {
    return (index) => {
      const name = headings[index] ?? '';
      const at = texts[headings.slice(0, index + 1).lastIndexOf('文件')] ?? '';
      const file = edition.files.find((one) => [tight(one.file), tight(one.file).replace(/^raw\//, '')].includes(at));
      if (file === undefined) return [];
      if (name === '文件') return textCell(at);
      if (name.startsWith('校验码')) return textCell(file.sha256.slice(0, 12));
      const of = name === '问题条数' ? edition.problems : edition.observations.filter((row) => row['value'] !== '');
      return numberCell(of.filter((row) => row['file'] === file.file).length);
    };
  }
  if (headings.includes('内容和理由')) {
    const rename: Readonly<Record<string, string>> = { 事项: '对象', 姓名: '登记人' };
    return (index) => registerRules(edition, rename[headings[index] ?? ''] ?? headings[index] ?? '', get('内容和理由'));
  }
  if (headings.includes('调整依据')) {
    const project = edition.projects.find(({ name }) => tight(name) === get('项目'));
    return () => (project === undefined ? [] : [words('登记原文', tight(project.now['adjustment_document'] ?? ''))]);
  }
  if (headings.includes('位置与发现的问题')) return (index) => problemText(edition, headings[index] ?? '', texts);
  const list = headings.includes('承诺事项（单位）') ? 'commitment' : 'target';
  const promise = edition.promises.find((one) => one.list === list && one.seq === get('序号'));
  if (promise === undefined && texts.length === 2) {
    const tau = ((year - plan.baseline_year) / (plan.period[1] - plan.baseline_year)) * 100;
    return () => [
      words('年份', `${plan.period[0]}—${plan.period[1]}年`),
      { kind: '数值', form: new RegExp(`^${year}年（时序进度([\\d.]+)%）$`, 'g'), expected: [tau] },
    ];
  }
  return (index) => (promise === undefined ? [] : cellOf(edition, promise, headings[index] ?? ''));
}

function cellName(promise: Promised, heading: string | undefined): readonly Rule[] {
  return heading === '指标' ? [words('登记原文', tight(promise.name))] : [];
}

/** A cell of a table of promises; the name of a promise carries its remarks. */
function cellOf(edition: Edition, promise: Promised, heading: string): readonly Rule[] {
  const { now } = promise;
  if (heading === '承诺事项（单位）') {
    return [
      words('登记原文', `${tight(promise.register['name'] ?? '')}（${tight(now['unit'] ?? '')}）`),
      ...noteCell(edition, promise, now),
    ];
  }
  if (heading === '80%预测区间') return intervalCell(projected(promise)[1], projected(promise)[2]);
  if (heading === '趋势') return textCell(arrowOf(promise));
  if (heading === '基期值' || /^\d{4}年基期值$/.test(heading)) return numberCell(numberOf(now, 'baseline_value'));
  return promiseCell(edition, promise, now, heading) ?? [];
}

function pdfProject(edition: Edition, project: Edition['projects'][number], heading: string): readonly Rule[] {
  const { register, now } = project;
  const place = [register['kind'] ?? '', register['site'] ?? ''].filter((text) => text !== '').join('，');
  switch (heading) {
    case '项目名称（类型，地点）':
      return [words('登记原文', tight(project.name)), words('登记原文', tight(`（${place}）`))];
    case '计划完成时间':
      return [
        { kind: '日期', form: /台账：([\d年月日]+)/g, expected: [dateWords(now['planned_completion'] ?? '')] },
        ...(/\d/.test(register['schedule'] ?? '') ? [words('登记原文', tight(register['schedule'] ?? ''))] : []),
      ];
    case '说明':
      return [
        {
          kind: '数值',
          form: /已交付(?:床位([\d,.]+)张)?、?(?:建筑面积([\d,.]+)平方米)?(?:，规划)?(?:床位([\d,.]+)张)?、?(?:建筑面积([\d,.]+)平方米)?/g,
          expected: ['beds_delivered', 'floor_area_delivered', 'beds_planned', 'floor_area_planned'].map((column) =>
            numberOf(now, column),
          ),
        },
        {
          kind: '数值',
          form: /规划(?:床位([\d,.]+)张)?、?(?:建筑面积([\d,.]+)平方米)?/g,
          expected: ['beds_planned', 'floor_area_planned'].map((column) => numberOf(now, column)),
        },
        ...(projectCell(edition, project, heading) ?? []),
      ];
    case '项目概况':
      // a row that a page breaks goes on with the rest of the words
      return [
        {
          kind: '登记原文',
          form: /^([\s\S]*)$/g,
          expected: [],
          check: ([said = '']) =>
            tight(register['content'] ?? '').startsWith(said) || said === '—' ? '' : '不是规划所印的',
        },
      ];
    default:
      return projectCell(edition, project, heading) ?? [];
  }
}

function problemText(edition: Edition, heading: string, texts: readonly string[]): readonly Rule[] {
  const row = edition.problems.find(
    (one) => texts[2]?.includes(tight(one['found'] ?? '')) && texts[1]?.includes(one['code'] ?? ''),
  );
  if (row === undefined) return [];
  const of = ['code', 'found', 'expected', 'remedy'].map((column) => tight(row[column] ?? ''));
  const address = tight([row['file'], row['sheet'], row['cell']].filter((text) => text !== '').join('｜'));
  return [
    ...[address, ...of]
      .filter((text) => /\d/.test(text))
      .sort((one, other) => other.length - one.length)
      .map((text) => words('登记原文', text)),
    ...problemCell(edition, [], heading).filter(({ form }) => form.source.includes('（')),
  ];
}

/** Headings: years in their order, the levels of intervals. */
function headRules({ plan, year }: Edition, texts: readonly string[], index: number): readonly Rule[] {
  const years = texts.flatMap((text, at) => (/^\d{4}年$/.test(text) ? [at] : []));
  const own = years.length < 2 ? year : plan.baseline_year + 1 + years.indexOf(index);
  const tau = ((year - plan.baseline_year) / (plan.period[1] - plan.baseline_year)) * 100;
  return [
    words('年份', `${plan.baseline_year}年基期值`),
    { kind: '年份', form: /^(\d{4})年$/g, expected: [String(own)] },
    words('说明文字', '80%预测区间'),
    { kind: '说明文字', form: /校验码（(?:SHA-256)?前12位）/g, expected: [] },
    words('年份', `${plan.period[0]}—${plan.period[1]}年`),
    { kind: '数值', form: new RegExp(`^${year}年（时序进度([\\d.]+)%）$`, 'g'), expected: [tau] },
  ];
}
