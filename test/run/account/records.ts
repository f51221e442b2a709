import { numberCell, textCell } from './cells.ts';
import type { Edition } from './edition.ts';
import { escaped, type Rule, words } from './explain.ts';
import { tight } from './written.ts';

interface Line {
  readonly heading: string;
  readonly text: string;
}

/** Rules for the lists of an edition that are no figures: problems, files, method, revisions, registers, settings. */
export function recordRules(
  edition: Edition,
  sheet: string,
  index: number,
  { heading, text }: Line,
  line: readonly Line[] = [],
): readonly Rule[] {
  if (heading === '序号') return numberCell(index + 1);
  switch (sheet) {
    case '问题清单':
      return problemCell(edition, line, heading);
    case '来源文件':
      return fileCell(edition, index, heading);
    case '方法说明':
      return methodRules(edition);
    case '数据修订':
      return problemRules(edition);
    case '人工登记':
      return registerRules(edition, heading, line.find((one) => one.heading === '内容')?.text ?? '');
    case '判定参数':
      return settingRules(edition, heading, text, line);
    default:
      return [];
  }
}

export function problemCell({ problems, registers }: Edition, line: readonly Line[], heading: string): readonly Rule[] {
  const get = (name: string): string => line.find((one) => one.heading === name)?.text ?? '';
  const row =
    problems.find(
      (one) => tight(one['found'] ?? '') === get('发现') && tight(one['cell'] ?? '') === get('单元格').replace('—', ''),
    ) ?? {};
  const columns: Readonly<Record<string, string>> = {
    代码: 'code',
    文件: 'file',
    工作表: 'sheet',
    单元格: 'cell',
    发现: 'found',
    应为: 'expected',
    处理办法: 'remedy',
  };
  const column = columns[heading];
  if (column !== undefined) return textCell(row[column] ?? '');
  return (registers['explanations'] ?? []).map((one) =>
    words('登记原文', tight(`${one['reason']}（${one['name']}，${one['date']}）`)),
  );
}

function fileCell({ files, observations, problems }: Edition, index: number, heading: string): readonly Rule[] {
  const file = files[index];
  if (file === undefined) return [];
  const used = observations.filter((row) => row['file'] === file.file && row['value'] !== '').length;
  switch (heading) {
    case '文件':
      return textCell(file.file);
    case '字节数':
      return numberCell(file.bytes);
    case '校验值':
      return textCell(file.sha256);
    case '问题条数':
      return numberCell(problems.filter((row) => row['file'] === file.file).length);
    default:
      return numberCell(used);
  }
}

/** The method note: the words of the rules, the settings of the plan file, and what the registers note. */
export function methodRules(edition: Edition): readonly Rule[] {
  const { plan, promises } = edition;
  const cuts = { ahead: 1, on_track: 0.95, roughly_on_track: 0.6, behind: 0, ...plan.cuts };
  const [ahead, on, roughly, behind] = [cuts.ahead, cuts.on_track, cuts.roughly_on_track, cuts.behind].map((cut) =>
    cut.toFixed(2),
  );
  const texts = [
    `中期评估年份为${plan.midterm_year}年`,
    `不低于${ahead}为快于预期，${on}—${ahead}为符合预期，${roughly}—${on}为基本符合预期，${behind}—${roughly}为滞后`,
    `低于${behind}为逆向变化`,
    `计划工期已过比例的${roughly}倍`,
    `没有写的，为${plan.tolerance ?? 1}个百分点`,
    'GB/T8170',
    '末位可能相差1',
    '最高100%',
    '附95%置信区间：发生数小于10用精确泊松法，10及以上用Byar近似法',
    '发生数小于20且区间包含目标值',
    '附80%预测区间；发生数小于20的率不外推',
    '以数据年份12月31日为准',
  ];
  const notes = promises.flatMap(({ register, header, now }) => [
    register['note'] ?? '',
    register['scope'] ?? '',
    header['method'] ?? '',
    `目标值“${now['target_text']}”`,
  ]);
  const tolerances = promises.flatMap(({ now }) => {
    const [goal, tolerance] = [Number(now['target_value']), Number(now['tolerance'])];
    if (now['kind'] !== 'about') return [];
    return [
      `按“${now['target_text']}（容差${tolerance}个百分点，为假定）`,
      `，不高于${goal + tolerance}%即达标`,
      `，不低于${goal - tolerance}%即达标`,
    ];
  });
  return [
    ...texts.map((text) => words('说明文字', tight(text))),
    ...tolerances.map((text) => words('数值', tight(text))),
    ...[...notes]
      .map((text) => tight(text).replace(/。$/, ''))
      .filter((text) => /\d/.test(text))
      .sort((one, other) => other.length - one.length)
      .map((text) => words('登记原文', text)),
    ...promises
      .map(({ name }) => tight(name))
      .filter((name) => /\d/.test(name))
      .map((name) => words('登记原文', name)),
  ];
}

/** The words of problems, found and expected. */
export function problemRules({ problems }: Edition): readonly Rule[] {
  return problems
    .flatMap((row) => [row['found'] ?? '', row['expected'] ?? ''])
    .map(tight)
    .filter((text) => /\d/.test(text))
    .map((text) => words('登记原文', text));
}

/** The registers of judgements as the list of signed records prints them. */
export function registerRules(edition: Edition, heading: string, content: string): readonly Rule[] {
  const all = Object.values(edition.registers)
    .flat()
    .filter((row) =>
      [row['reason'], row['description'], row['document']].some(
        (text) => text !== undefined && text !== '' && content.includes(tight(text)),
      ),
    );
  if (heading === '年份')
    return [{ kind: '年份', form: /^(\d{4})$/g, expected: [all.map((row) => row['year'] ?? '')] }];
  if (heading === '日期') return [{ kind: '日期', form: /^(.*)$/g, expected: [all.map((row) => row['date'] ?? '')] }];
  if (heading === '对象') return [...namesOf(edition), ...tablesChecked(edition, content)];
  const texts = all.flatMap((row) => [
    `${row['found']}：${row['reason']}`,
    `${row['subject']}（${row['reason']}）`,
    `表中为${row['expect']}，更正为${row['value']}：${row['reason']}`,
    `${row['verdict']}：${row['reason']}`,
    row['description'] ?? '',
    row['document'] ?? '',
    row['standard'] ?? '',
    row['reason'] ?? '',
  ]);
  return texts
    .map(tight)
    .filter((text) => /\d/.test(text))
    .sort((one, other) => other.length - one.length)
    .map((text) => words('登记原文', text));
}

/** How many tables a person signed for on one day. */
function tablesChecked({ plan, registers }: Edition, content: string): readonly Rule[] {
  const rows = (registers['explanations'] ?? []).filter(
    ({ rule, area }) =>
      ['new_tables', 'table_changed'].includes(rule ?? '') && [plan.area, plan.reference_area].includes(area ?? ''),
  );
  const signed = ({ year, name, date }: (typeof rows)[number]) => `${year}｜${name}｜${date}`;
  const counts = rows
    .filter(({ reason }) => content.includes(tight(reason ?? '')))
    .map((one) => String(rows.filter((other) => signed(other) === signed(one)).length));
  return counts.length === 0 ? [] : [{ kind: '登记原文', form: /^(\d+)张表$/g, expected: [counts] }];
}

/** Names of indicators that hold numbers. */
function namesOf({ promises }: Edition): readonly Rule[] {
  return promises
    .flatMap(({ name, header }) => [name, header['title'] ?? ''])
    .filter((name) => /\d/.test(name))
    .map((name): Rule => ({ kind: '登记原文', form: new RegExp(`^${escaped(tight(name))}`, 'g'), expected: [] }));
}

function settingRules({ plan }: Edition, heading: string, text: string, line: readonly Line[]): readonly Rule[] {
  const name = line.find(({ heading }) => heading === '参数')?.text ?? '';
  const year = name.includes('基期') ? plan.baseline_year : name.includes('中期') ? plan.midterm_year : null;
  if (year !== null && heading === '数值') return numberCell(year);
  if (year !== null) return [];
  const cuts = Object.values({ ahead: 1, on_track: 0.95, roughly_on_track: 0.6, behind: 0, ...plan.cuts }).map((cut) =>
    cut.toFixed(2),
  );
  const allowed = [...cuts, String(plan.tolerance ?? 1)];
  return /\d/.test(text)
    ? [{ kind: '登记原文', form: /^([\d.]+)$/g, expected: [allowed] }, words('说明文字', 'GB/T8170')]
    : [];
}
