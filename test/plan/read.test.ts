import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readPlans } from '../../pipeline/plan/read.ts';
import { PipelineError, sentence } from '../../pipeline/problem.ts';

const promiseColumns =
  'seq,parent,dimension,indicator,name,unit,nature,target,direction,target_year,tolerance,baseline_year,baseline,citation,scope,department,note,reference';
const projectColumns =
  'seq,project,name,site,kind,content,owner,preparation,schedule,planned_start,planned_completion,investment,beds,floor_area,department,citation,note';
const settings = `title: 某区规划
area: 某区
reference_area: 某市
period: [2021, 2025]
baseline_year: 2020
midterm_year: 2023
`;
const target = '1,,,nurses,注册护士数,人,预期性,≥3,up,,,,,表,,,,';
const commitment = '1,,,,志愿者数,人,,8000人,up,,,,,第三章,,,,';
const project = '1,hospital,某医院,,新建,,,,2023年,,2023年,待定,,,,,';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function planFolder(content: Readonly<Record<string, string | undefined>>, id = 'some_145'): string {
  const root = mkdtempSync(join(tmpdir(), 'plans-'));
  folders.push(root);
  mkdirSync(join(root, 'plans', id), { recursive: true });
  const files: Record<string, string | undefined> = {
    'plan.yaml': settings,
    'targets.csv': `${promiseColumns}\n${target}\n`,
    'commitments.csv': `${promiseColumns}\n${commitment}\n`,
    'projects.csv': `${projectColumns}\n${project}\n`,
    ...content,
  };
  for (const [name, text] of Object.entries(files)) {
    if (text !== undefined) writeFileSync(join(root, 'plans', id, name), text);
  }
  return root;
}

function faultsOf(root: string): readonly string[] {
  try {
    readPlans(root, 'sql');
  } catch (error) {
    if (error instanceof PipelineError) return error.problems.map(sentence);
    throw error;
  }
  return [];
}

const targets = (...rows: string[]) => ({ 'targets.csv': [promiseColumns, ...rows].join('\n') });
const projects = (...rows: string[]) => ({ 'projects.csv': [projectColumns, ...rows].join('\n') });

test('另一个区的规划放进文件夹就能读，可省的键取默认值', () => {
  const [plan] = readPlans(planFolder({}), 'sql');
  expect(plan).toMatchObject({
    id: 'some_145',
    area: '某区',
    referenceArea: '某市',
    period: { start: 2021, end: 2025 },
    approval: '',
    cuts: { ahead: 1, onTrack: 0.95, roughlyOnTrack: 0.6, behind: 0 },
    comparison: 'full',
    pace: 'linear',
  });
  expect(plan?.targets).toMatchObject([
    {
      list: 'target',
      seq: 1,
      parent: null,
      indicator: 'nurses',
      targetYear: 2025,
      baselineYear: 2020,
      baselineValue: null,
    },
  ]);
  expect(plan?.commitments).toMatchObject([
    { list: 'commitment', indicator: '', target: { kind: 'level', value: 8000 } },
  ]);
  expect(plan?.projects).toMatchObject([
    { plannedCompletion: '2023-12-31', investmentText: '待定', investmentPlanned: null },
  ]);
});

test('规划可以自定分档、比较方法和进度算法', () => {
  const cuts =
    'cuts: { ahead: 1.1, on_track: 1, roughly_on_track: 0.8, behind: 0.1 }\ncomparison: rounded\npace: compound\n';
  const [plan] = readPlans(planFolder({ 'plan.yaml': settings + cuts }), 'sql');
  expect(plan).toMatchObject({
    cuts: { ahead: 1.1, onTrack: 1, roughlyOnTrack: 0.8, behind: 0.1 },
    comparison: 'rounded',
    pace: 'compound',
  });
});

test('目标自己写的年份是目标年；“左右”没有填容差时为 1 个百分点', () => {
  const rows = targets(
    '1,,,a,反应时间,分钟,预期性,到2022年小于12分钟,down,,,,,表,,,,',
    '2,,,b,死亡比例,%,预期性,30%左右,down,,,,,表,,,,',
    '3,,,c,死亡比例二,%,预期性,30%左右,down,,0.5,,,表,,,,',
  );
  const [plan] = readPlans(planFolder(rows), 'sql');
  expect(plan?.targets.map((row) => [row.targetYear, row.tolerance])).toEqual([
    [2022, null],
    [2025, 1],
    [2025, 0.5],
  ]);
});

test('一个规划的所有错误一次报全，各有文件、行、列和允许的写法', () => {
  const root = planFolder({
    'plan.yaml': settings.replace('[2021, 2025]', '[2025, 2021]'),
    ...targets(
      '1,,,nurses,注册护士数,人,预期性,多多益善,up,,,,,表,,,,',
      '2,9,,Nurses,医师数,人,自愿性,≥3,sideways,,,,,表,,,,',
      '2,,,beds,床位数,张,预期性,≥3,up,,,,6.94人,表,,,,',
    ),
    ...projects('1,hospital,某医院,,,,,,,,二〇二三年,待定,,,,,', '2,hospital,某医院,,,,,,,,,1千万,很多,,,,'),
  });
  const faults = faultsOf(root);
  const place = (file: string, cell: string) => `sql/plans/some_145/${file}｜${cell}：`;
  const expected = [
    `〔E332〕${place('plan.yaml', 'period')}读到“[2025,2021]”，应为两个年份 [起始年, 结束年]，起始年早于结束年。`,
    `〔E334〕${place('targets.csv', '第 2 行 target 列')}“多多益善”不是数字，应为≥65、`,
    `〔E333〕${place('targets.csv', '第 3 行 parent 列')}读到“9”，应为前面某一行的 seq，或空白。`,
    `〔E333〕${place('targets.csv', '第 3 行 indicator 列')}读到“Nurses”，应为小写字母、数字和下划线组成的文件名。`,
    `〔E333〕${place('targets.csv', '第 3 行 nature 列')}读到“自愿性”，应为约束性 或 预期性。`,
    `〔E333〕${place('targets.csv', '第 3 行 direction 列')}读到“sideways”，应为up、down、range。`,
    `〔E333〕${place('targets.csv', '第 4 行 seq 列')}读到“2”，应为大于 2 的整数，不重复。`,
    `〔E335〕${place('targets.csv', '第 4 行 baseline 列')}数字后的“人”与计量单位“张”不符，应为数字，`,
    `〔E333〕${place('projects.csv', '第 2 行 planned_completion 列')}读到“二〇二三年”，应为2023年、`,
    `〔E333〕${place('projects.csv', '第 3 行 project 列')}与第 2 行重复，应为每项只登记一次。`,
    `〔E333〕${place('projects.csv', '第 3 行 name 列')}与第 2 行重复，应为每项只登记一次。`,
    `〔E333〕${place('projects.csv', '第 3 行 investment 列')}读到“1千万”，应为万元数，`,
    `〔E333〕${place('projects.csv', '第 3 行 beds 列')}读到“很多”，应为数字，或空白。`,
  ];
  for (const start of expected) expect(faults.filter((fault) => fault.startsWith(start))).toHaveLength(1);
  expect(faults).toHaveLength(expected.length);
});

test.each([
  ['缺一列', { 'targets.csv': promiseColumns.replace(',reference', '') }, '缺少列 reference'],
  ['多一列', { 'projects.csv': `${projectColumns},extra` }, '多出列 extra'],
  ['少一个文件', { 'commitments.csv': undefined }, '〔E331〕sql/plans/some_145/commitments.csv：没有这个文件'],
  ['不认得的键', { 'plan.yaml': `${settings}colour: red\n` }, '｜colour：不认得的键'],
  [
    '不认得的分档',
    { 'plan.yaml': `${settings}cuts: { ahead: 1, on_track: 0.95, roughly_on_track: 0.6, behind: 0, early: 2 }\n` },
    '｜cuts.early：不认得的键',
  ],
  ['缺一个键', { 'plan.yaml': settings.replace('area: 某区\n', '') }, '｜area：没有填写'],
  [
    '分档不由大到小',
    { 'plan.yaml': `${settings}cuts: { ahead: 1, on_track: 1, roughly_on_track: 0.6, behind: 0 }\n` },
    '｜cuts：',
  ],
  [
    '中期年不在规划期内',
    { 'plan.yaml': settings.replace('midterm_year: 2023', 'midterm_year: 2020') },
    '｜midterm_year：',
  ],
  [
    '基期年晚于结束年',
    { 'plan.yaml': settings.replace('baseline_year: 2020', 'baseline_year: 2026') },
    '｜baseline_year：',
  ],
  ['比较方法写错', { 'plan.yaml': `${settings}comparison: exact\n` }, '应为full（全数值比较）或 rounded'],
  ['不是 YAML', { 'plan.yaml': 'title: [未完' }, '不是规范的 YAML'],
  ['约束性不能空', targets('1,,,a,甲,人,,≥3,up,,,,,,,,,'), 'nature 列：没有填写'],
  ['主要指标要有视图', targets('1,,,,甲,人,预期性,≥3,up,,,,,,,,,'), 'indicator 列：没有填写'],
  [
    '目标年在规划期外',
    targets('1,,,a,甲,人,预期性,≥3,up,2030,,,,,,,,'),
    'target_year 列：读到“2030”，应为规划期 2021—2025',
  ],
  ['目标年与目标不一', targets('1,,,a,甲,人,预期性,到2022年≥3,up,2023,,,,,,,,'), '应为目标自己写的年份 2022'],
  ['基期年不早于目标年', targets('1,,,a,甲,人,预期性,≥3,up,2022,,2023,,,,,,'), '应为早于目标年 2022 的年份'],
  ['基期年不是年份', targets('1,,,a,甲,人,预期性,≥3,up,,,去年,,,,,,'), 'baseline_year 列：读到“去年”'],
  ['容差写给了别的目标', targets('1,,,a,甲,%,预期性,≥3,up,,1,,,,,,,'), 'tolerance 列：读到“1”，应为空白'],
  ['容差不是数', targets('1,,,a,甲,%,预期性,3%左右,up,,少许,,,,,,,'), 'tolerance 列：读到“少许”，应为不小于 0 的数'],
  ['不是百分数的左右要填容差', targets('1,,,a,甲,人,预期性,3人左右,up,,,,,,,,,'), '应为“左右”的容差（人）'],
  ['同一承诺登记两次', targets(target, target.replace('1,', '2,')), 'name 列：与第 2 行重复'],
  ['从 2 起', targets(target.replace('1,', '2,')), 'seq 列：读到“2”，应为1'],
  ['参照视图的名称', targets(`${target}全市`), 'reference 列：读到“全市”'],
  ['完工早于开工', projects('1,a,甲,,,,,,,2024年,2023年,,,,,,'), '应为不早于开工 2024年'],
])('%s', (_, content, part) => {
  const faults = faultsOf(planFolder(content));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(part);
});

test('空的 plan.yaml 把必填的键都列出', () => {
  const keys = faultsOf(planFolder({ 'plan.yaml': '' })).map((fault) => /｜(\w+)：没有填写/.exec(fault)?.[1]);
  expect(keys).toEqual(['title', 'area', 'reference_area', 'period', 'baseline_year', 'midterm_year']);
});

test('没有规划文件夹', () => {
  const root = mkdtempSync(join(tmpdir(), 'plans-'));
  folders.push(root);
  expect(faultsOf(root)).toEqual(['〔E331〕sql/plans：没有规划，应为每个规划一个文件夹。请恢复或新建规划文件夹。']);
});

test('GB18030 的登记表也能读', () => {
  const root = planFolder({});
  const gbk = Buffer.from([0xb4, 0xb2, 0xce, 0xbb, 0xca, 0xfd]);
  const row = Buffer.concat([Buffer.from(`${promiseColumns}\n1,,,,`), gbk, Buffer.from(',%,,40%,up,,,,,,,,,\n')]);
  writeFileSync(join(root, 'plans', 'some_145', 'commitments.csv'), row);
  expect(readPlans(root, 'sql')[0]?.commitments[0]?.name).toBe('床位数');
});
