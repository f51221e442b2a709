import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { verdictNames } from '../../pipeline/plan/judgement-rules.ts';
import { readPlans } from '../../pipeline/plan/read.ts';
import { PipelineError, sentence } from '../../pipeline/problem.ts';
import { temporaryFolder } from '../temporary-folder.ts';

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

const indicatorViews = ['a', 'b', 'c', 'nurses', 'beds', 'registered_nurses_per_1000'];
const reference = {
  areas: 'area,kind,note\n别的区,区,\n',
  measures: 'measure,unit,nature,dimensions,area_scope,department,note\n注册护士数,人,时点,,,,\n',
  members: 'dimension,member,position,relation,measures,note\n年龄组,60—64岁,1,构成,,\n病种,恶性肿瘤,1,构成,,\n',
  corrections: 'area,year,measure,breakdown,expect,value,reason,name,date,demonstration\n',
  explanations: 'rule,area,year,subject,found,reason,name,date,demonstration\n',
  evidence: 'plan,seq,year,result,standard,document,judge,date,demonstration\n',
  breaks: 'area,indicator,year,description,rebased_baseline,document,name,date,demonstration\n',
  manual_verdicts: 'plan,report,year,seq,verdict,reason,name,date,demonstration\n',
  relations: 'left_measure,left_breakdown,relation,factor,right_measure,right_breakdown,severity,reason\n',
  bands: 'measure,minimum,maximum,yearly_change,reason\n',
  ceilings: 'unit,kind,maximum,reason\n',
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function planFolder(content: Readonly<Record<string, string | undefined>>, id = 'some_145'): string {
  const root = temporaryFolder('plans');
  folders.push(root);
  for (const folder of [`plans/${id}`, `projects/${id}`, 'indicators', 'checks', 'reference']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
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
  for (const view of indicatorViews) writeFileSync(join(root, 'indicators', `${view}.sql`), '');
  for (const [, view] of (files['projects.csv'] ?? '').matchAll(/^\d+,(\w+),/gm)) {
    writeFileSync(join(root, 'projects', id, `${view}.sql`), '');
  }
  for (const rule of ['large_change', 'unmet_binding'])
    writeFileSync(join(root, 'checks', `${rule}.sql`), '-- remedy: 请核实\n-- explain: 确属真实的\n');
  writeFileSync(join(root, 'checks', 'not_negative.sql'), '-- remedy: 请改正原表\n');
  for (const [name, text] of Object.entries(reference)) writeFileSync(join(root, 'reference', `${name}.csv`), text);
  return root;
}

/** Adds lines to a register of judgements. */
function judge(root: string, name: keyof typeof reference, ...lines: string[]): string {
  writeFileSync(join(root, 'reference', `${name}.csv`), [reference[name].trimEnd(), ...lines, ''].join('\r\n'));
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
    'cuts: { ahead: 1.1, on_track: 1, roughly_on_track: 0.8, behind: 0.1 }\ncomparison: rounded\npace: compound\ntolerance: 0.5\n';
  const [plan] = readPlans(planFolder({ 'plan.yaml': settings + cuts }), 'sql');
  expect(plan).toMatchObject({
    cuts: { ahead: 1.1, onTrack: 1, roughlyOnTrack: 0.8, behind: 0.1 },
    comparison: 'rounded',
    pace: 'compound',
    tolerance: 0.5,
  });
});

test('规划和报送表的机关、文号、日期可以登记，没有登记的留空', () => {
  const [plain] = readPlans(planFolder({}), 'sql');
  const none = { issuer: '', document: '', issued: '', formIssuer: '', formDocument: '' };
  expect(plain?.papers).toEqual({ ...none, reportingUnit: '某区卫生健康委员会' });
  const given = [
    'issuer: 某区人民政府',
    'document: 某政发〔2021〕12号',
    'issued: 2021-03-09',
    'reporting_unit: 某市某区卫生健康委员会',
    'form_issuer: 某市卫生健康委员会',
    'form_document: 某卫统函〔2022〕3号',
  ];
  const [plan] = readPlans(planFolder({ 'plan.yaml': `${settings}${given.join('\n')}\n` }), 'sql');
  expect(plan?.papers).toEqual({
    issuer: '某区人民政府',
    document: '某政发〔2021〕12号',
    issued: '2021年3月9日',
    reportingUnit: '某市某区卫生健康委员会',
    formIssuer: '某市卫生健康委员会',
    formDocument: '某卫统函〔2022〕3号',
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
    `〔E332〕${place('plan.yaml', 'period')}读到“[2025,2021]”，应为两个年份 [起始年, 结束年]，起始年早于结束年，不加引号。`,
    `〔E334〕${place('targets.csv', '第 2 行 target 列')}“多多益善”不是数字，应为≥65、`,
    `〔E333〕${place('targets.csv', '第 3 行 parent 列')}读到“9”，应为前面某一行的 seq，或空白。`,
    `〔E333〕${place('targets.csv', '第 3 行 indicator 列')}读到“Nurses”，应为小写字母、数字和下划线组成的文件名（最接近的：nurses）。`,
    `〔E333〕${place('targets.csv', '第 3 行 nature 列')}读到“自愿性”，应为约束性 或 预期性。`,
    `〔E333〕${place('targets.csv', '第 3 行 direction 列')}读到“sideways”，应为up（越高越好）、down（越低越好）、range（区间）。`,
    `〔E333〕${place('targets.csv', '第 4 行 seq 列')}读到“2”，应为大于 2（第 3 行）的整数，不重复。`,
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

test('规划期读不出来时，别的表里的年份不按它查，也不说出程序自己的年份界限', () => {
  const faults = faultsOf(
    planFolder({
      'plan.yaml': settings.replace('[2021, 2025]', '[2021, 202S]'),
      ...targets(
        '1,,,nurses,注册护士数,人,预期性,≥3,up,2030,,2029,2.1人,表,,,,',
        '2,,,beds,床位数,张,预期性,≥3,up,20255,,,6.94张,表,,,,',
      ),
    }),
  );
  expect(faults.map((fault) => fault.replace(/。.*/u, ''))).toEqual([
    '〔E332〕sql/plans/some_145/plan.yaml｜period：读到“[2021,"202S"]”，应为两个年份 [起始年, 结束年]，起始年早于结束年，不加引号',
    '〔E333〕sql/plans/some_145/targets.csv｜第 3 行 target_year 列：读到“20255”，应为四位数的年份，或空白',
  ]);
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
  ['容差为负', { 'plan.yaml': `${settings}tolerance: -1\n` }, '应为不小于 0 的数（“左右”的容差，百分点）'],
  ['比较方法写错', { 'plan.yaml': `${settings}comparison: exact\n` }, '应为full（全数值比较）或 rounded'],
  [
    '文号的括号不对',
    { 'plan.yaml': `${settings}document: 某政发[2021]12号\n` },
    '｜document：读到“"某政发[2021]12号"”，应为规划的文号，如 京政发〔2021〕12号（年份用六角括号〔〕）',
  ],
  ['文号没有号', { 'plan.yaml': `${settings}form_document: 某卫统函〔2022〕3\n` }, '｜form_document：读到'],
  [
    '印发日期不存在',
    { 'plan.yaml': `${settings}issued: 2021-02-30\n` },
    '｜issued：读到“"2021-02-30"”，应为规划的印发日期',
  ],
  ['印发日期只有年', { 'plan.yaml': `${settings}issued: 2021年\n` }, '｜issued：读到'],
  ['机关空着', { 'plan.yaml': `${settings}issuer:\n` }, '｜issuer：读到“null”，应为规划的印发机关'],
  ['填报单位有两行', { 'plan.yaml': `${settings}reporting_unit: "甲\\n乙"\n` }, '｜reporting_unit：读到'],
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
  const root = temporaryFolder('plans');
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

test('指标视图不存在：计算之前就指出行、列和最接近的名称；参照视图同样', () => {
  const [indicator, comparison, ...others] = faultsOf(
    planFolder(targets('1,,,registered_nurse_per_1000,甲,人,预期性,≥3,up,,,,,,,,,bedz')),
  );
  expect(indicator).toMatch(/^〔E336〕sql\/plans\/some_145\/targets\.csv｜第 2 行 indicator 列：/);
  expect(indicator).toContain(
    '读到“registered_nurse_per_1000”，而 sql/indicators/ 里没有 registered_nurse_per_1000.sql',
  );
  expect(indicator).toContain('最接近的：registered_nurses_per_1000');
  expect(comparison).toMatch(/第 2 行 reference 列：读到“bedz”.*最接近的：beds/);
  expect(others).toEqual([]);
});

test('单位与指标的不是一个数量级：写明行、列和指标的单位', () => {
  const of = (unit: string, header: string) => {
    const root = planFolder(targets(`1,,,beds,甲,${unit},预期性,7.5,up,,,,,,,,,nurses`));
    writeFileSync(join(root, 'indicators', 'beds.sql'), `-- title: 甲\n-- unit: ${header}\nSELECT 1\n`);
    return faultsOf(root);
  };
  expect(of('%', '‰')).toEqual([
    expect.stringMatching(/^〔E333〕.*targets\.csv｜第 2 行 unit 列：读到“%”，应为beds\.sql 的单位“‰”/),
  ]);
  expect(of('万人', '人')).toHaveLength(1);
  expect(of('%', '1/10万')).toHaveLength(1);
  for (const [unit = '', header = ''] of [
    ['张/千人', '张'],
    ['家', '个'],
    ['/10万', '1/10万'],
    ['％', '%'],
  ]) {
    expect(of(unit, header), unit).toEqual([]);
  }
});

test('正文承诺的指标可以留空，写了就要有', () => {
  const row = '1,,,volunteers,志愿者数,人,,8000人,up,,,,,第三章,,,,';
  const [fault, ...others] = faultsOf(planFolder({ 'commitments.csv': `${promiseColumns}\n${row}\n` }));
  expect(fault).toMatch(
    /^〔E336〕.*commitments\.csv｜第 2 行 indicator 列：读到“volunteers”.*没有统计口径的，该单元格留空。$/,
  );
  expect(others).toEqual([]);
});

test('登记的项目没有 SQL 文件，或 SQL 文件没有登记', () => {
  const root = planFolder({});
  renameSync(join(root, 'projects/some_145/hospital.sql'), join(root, 'projects/some_145/hospitals.sql'));
  expect(faultsOf(root)).toEqual([
    expect.stringMatching(
      /^〔E336〕sql\/plans\/some_145\/projects\.csv｜第 2 行 project 列：读到“hospital”.*最接近的：hospitals）；没有一行用到的：hospitals/,
    ),
  ]);
  writeFileSync(join(root, 'projects/some_145/hospital.sql'), '');
  expect(faultsOf(root)).toEqual([
    expect.stringMatching(/^〔E337〕sql\/projects\/some_145\/hospitals\.sql：没有一个重点项目用到这个文件/),
  ]);
});

test('指标写成名称，或写错代码：列出名称相近的代码和标题', () => {
  const root = planFolder(
    targets('1,,,每千人口注册护士数,注册护士,人,预期性,≥3,up,,,,,,,,,', '2,,,qqq,全部床位数,张,预期性,≥3,up,,,,,,,,,'),
  );
  writeFileSync(join(root, 'indicators/nurses.sql'), '-- title: 每千常住人口注册护士数\n');
  writeFileSync(join(root, 'indicators/beds.sql'), '-- title: 床位数\n');
  expect(faultsOf(root)).toEqual([
    expect.stringContaining(
      '读到“每千人口注册护士数”，应为小写字母、数字和下划线组成的文件名（最接近的：nurses（每千常住人口注册护士数））',
    ),
    expect.stringContaining('sql/indicators/ 里一个 .sql 文件的名称（最接近的：beds（床位数））'),
  ]);
});

test('没有写 SQL 的项目：说明四行怎么写', () => {
  const root = planFolder({});
  rmSync(join(root, 'projects/some_145/hospital.sql'));
  const [fault] = faultsOf(root);
  expect(fault).toContain(
    "或新建 sql/projects/some_145/hospital.sql，写四行：“-- title: 某医院”“-- definition: 进展取自当年年末的重点项目台账”“SELECT *”“FROM project_of('某医院')”",
  );
});

test('地区的名称没有写全，或用了全角冒号', () => {
  const short = { 'plan.yaml': settings.replace('area: 某区', 'area: 别的') };
  expect(faultsOf(planFolder(short))).toEqual([
    '〔E332〕sql/plans/some_145/plan.yaml｜area：读到“别的”，应为地区的全名，如 别的区。请改正这个键。',
  ]);
  const wide = { 'plan.yaml': settings.replaceAll(': ', '：') };
  expect(faultsOf(planFolder(wide))[0]).toContain('冒号是半角的，后面空一格');
});

test('被表格软件改成日期的目标', () => {
  const [fault] = faultsOf(planFolder(targets('1,,,a,甲,家,预期性,1月2日,range,,,,,,,,,')));
  expect(fault).toContain('“1月2日”像是表格软件自动改成的日期');
});

const written = '张三,2024-02-26';

/** A second target that a person confirms. */
const confirmed = '2,,,beds,每千人床位,张,预期性,达到市级配置标准,up,,,,,表,,,,';

test('登记无误的更正、说明、凭据等都通过', () => {
  const root = planFolder(targets(target, confirmed));
  judge(root, 'corrections', `某区,2023,注册护士数,,10,12,误录,${written},`);
  judge(root, 'explanations', `unmet_binding,某区,2023,some_145/1,2.9,编制未批,${written},`);
  judge(
    root,
    'evidence',
    'some_145,2,2023,达到,标准,文号,市里,2024/2/26,',
    'removed_135,1,2023,达到,标准,文号,市里,2024-02-26,是',
  );
  judge(root, 'breaks', `别的区,nurses,2023,口径变化,,文号,${written},`);
  judge(root, 'manual_verdicts', `some_145,final,2025,1,已完成,现场核实,${written},`);
  judge(root, 'relations', '注册护士数,,≤,,注册护士数,,,理由');
  judge(root, 'bands', '注册护士数,,,15,理由');
  judge(root, 'ceilings', '人,区,10000000,理由');
  expect(faultsOf(root)).toEqual([]);
});

test.each<[string, keyof typeof reference, string, string]>([
  ['规则名', 'explanations', `large_chang,某区,2023,甲,,理由,${written},`, '第 2 行 rule 列：读到“large_chang”'],
  [
    '不能说明的规则',
    'explanations',
    `not_negative,某区,2023,甲,,理由,${written},`,
    '读到“not_negative”，应为可以说明的规则 large_change、unmet_binding 之一',
  ],
  ['地区', 'corrections', `某,2023,注册护士数,,10,12,误录,${written},`, '第 2 行 area 列：读到“某”，应为规划的地区'],
  ['指标项', 'corrections', `某区,2023,护士数,,10,12,误录,${written},`, 'measure 列：读到“护士数”，应为measures.csv'],
  [
    '分组',
    'corrections',
    `某区,2023,注册护士数,60-64岁 / 恶性肿瘤,10,12,误录,${written},`,
    'breakdown 列：读到“60-64岁”，应为members.csv 登记的成员，几个以空格斜杠空格相连，总数留空（最接近的：60—64岁）',
  ],
  ['视图', 'breaks', `某区,nurse,2023,变化,,文号,${written},`, 'indicator 列：读到“nurse”'],
  ['规划', 'evidence', 'some,1,2023,达到,标准,文号,市里,2024-02-26,', 'plan 列：读到“some”，应为规划 ID（some_145）'],
  ['序号', 'evidence', 'some_145,7,2023,达到,标准,文号,市里,2024-02-26,', '规划 some_145 没有第 7 项主要指标'],
  [
    '说明的对象',
    'explanations',
    `unmet_binding,某区,2023,甲,,理由,${written},`,
    '读到“甲”，应为规划ID/序号，如 some_145/7',
  ],
  ['结果', 'evidence', 'some_145,1,2023,合格,标准,文号,市里,2024-02-26,', '读到“合格”，应为达到 或 未达到'],
  ['年份', 'corrections', `某区,2023.0,注册护士数,,10,12,误录,${written},`, '读到“2023.0”，应为四位年份'],
  ['数值', 'corrections', `某区,2023,注册护士数,,10,12人,误录,${written},`, 'value 列：读到“12人”，应为数字'],
  ['上限的种类', 'ceilings', '人,县,10000000,理由', 'kind 列：读到“县”，应为区 或 参照'],
  ['可空的数', 'bands', '注册护士数,多,,,理由', 'minimum 列：读到“多”，应为数字，不带千分位和单位，或空白'],
  [
    '年份不在末期',
    'manual_verdicts',
    `some_145,final,2024,1,已完成,核实,${written},`,
    'year 列：读到“2024”，应为末期评估的年份 2025',
  ],
  [
    '年份不在规划期',
    'manual_verdicts',
    `some_145,annual,2020,1,滞后,核实,${written},`,
    'year 列：读到“2020”，应为2021—2025',
  ],
  [
    '报告',
    'manual_verdicts',
    `some_145,中期,2023,1,滞后,核实,${written},`,
    'report 列：读到“中期”，应为annual、midterm 或 final',
  ],
  [
    '结论的用语',
    'manual_verdicts',
    `some_145,annual,2023,1,良好,核实,${written},`,
    'verdict 列：读到“良好”，应为由达标转为未达标、',
  ],
  ['评定的规划', 'manual_verdicts', `some,annual,2023,1,滞后,核实,${written},`, 'plan 列：读到“some”'],
  [
    '评定的序号',
    'manual_verdicts',
    `some_145,annual,2023,9,滞后,核实,${written},`,
    '规划 some_145 没有第 9 项主要指标',
  ],
  ['评定的理由', 'manual_verdicts', `some_145,annual,2023,1,滞后,,${written},`, 'reason 列：没有填写'],
  ['评定的署名', 'manual_verdicts', 'some_145,annual,2023,1,滞后,核实,,2024-02-26,', 'name 列：没有填写'],
  ['评定的日期', 'manual_verdicts', 'some_145,annual,2023,1,滞后,核实,张三,,', 'date 列：没有填写，应为日期'],
  [
    '没有这一天',
    'corrections',
    '某区,2023,注册护士数,,10,12,误录,张三,2024-02-30,',
    'date 列：读到“2024-02-30”，应为日期',
  ],
  [
    '不用核定的指标',
    'evidence',
    'some_145,1,2023,达到,标准,文号,市里,2024-02-26,',
    '第 1 项（注册护士数）的目标是“≥3”，不用核定',
  ],
  [
    '口径变化的年份',
    'breaks',
    `某区,nurses,2013,变化,,文号,${written},`,
    'year 列：读到“2013”，应为基期年以后、规划期以内的年份（2021—2025）',
  ],
  ['上下限倒置', 'bands', '注册护士数,90,10,,理由', 'maximum 列：读到“10”，应为不小于 minimum 的数（90）'],
  ['没有署名', 'corrections', '某区,2023,注册护士数,,10,12,误录,,2024-02-26,', 'name 列：没有填写，应为文字，不能空白'],
  ['日期', 'corrections', '某区,2023,注册护士数,,10,12,误录,张三,二月,', 'date 列：读到“二月”，应为日期'],
  ['演示列', 'breaks', `某区,nurses,2023,变化,,文号,${written},yes`, '应为空白（自己的登记），或 是（演示用）'],
])('判断登记表的错误：%s', (_, register, line, part) => {
  const faults = faultsOf(judge(planFolder({}), register, line));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`sql/reference/${register}.csv｜`);
  expect(faults[0]).toContain(part);
});

test('凭据的年份在基期以前或规划期以后', () => {
  for (const year of ['2019', '2026']) {
    const root = planFolder(targets(target, confirmed));
    const [fault] = faultsOf(judge(root, 'evidence', `some_145,2,${year},达到,标准,文号,市里,2024-02-26,`));
    expect(fault).toContain(`year 列：读到“${year}”，应为2020—2025`);
  }
});

test('人工评定的用语就是评估结论的用语', () => {
  const words = readFileSync(join(import.meta.dirname, '../../sql/evaluation/verdict_words.sql'), 'utf8');
  const listed = [...words.matchAll(/^ {2}\('\w+', '(.+)', \d+\)/gm)].map(([, word]) => word);
  expect(listed).toHaveLength(15);
  expect([...verdictNames].filter((name) => name !== '尚未达标（不评进度）').sort()).toEqual(listed.sort());
});

test('规划本身有错时，不再因此报登记表找不到那一项', () => {
  const root = planFolder(targets('1,,,nurses,甲,人,预期性,多多益善,up,,,,,,,,,'));
  judge(root, 'evidence', 'some_145,1,2023,达到,标准,文号,市里,2024-02-26,');
  expect(faultsOf(root)).toHaveLength(1);
});

test.each<[string, string | Buffer, string]>([
  ['分号分隔', [promiseColumns, target].join('\n').replaceAll(',', ';'), '第 1 行：各列以分号分隔，应为以英文逗号分隔'],
  [
    '另存为 Unicode 文本',
    Buffer.from(`\ufeff${[promiseColumns, target].join('\n').replaceAll(',', '\t')}`, 'utf16le'),
    '第 1 行：各列以制表符分隔',
  ],
  ['单元格里有逗号而没有引号', `${promiseColumns}\n${target},甲,乙`, '第 2 行：第 19 列没有标题，却读到“甲”'],
  ['列名重复', `${promiseColumns},seq\n${target},2`, '第 1 行：重复列 seq'],
  [
    '引号不成对',
    `${promiseColumns}\n${target.replace('≥3', '"≥3')}\n`,
    '附近：不是规范的 CSV，应为逗号分隔、双引号成对',
  ],
])('表格软件存坏的登记表：%s', (_, content, part) => {
  const root = planFolder({});
  writeFileSync(join(root, 'plans/some_145/targets.csv'), content);
  const faults = faultsOf(root);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`sql/plans/some_145/targets.csv｜`);
  expect(faults[0]).toContain(part);
});

test('BOM、行尾多余的逗号、空行、混用的换行符都不妨碍', () => {
  const beds = target.replace('1,,,nurses,注册护士数', '2,,,beds,床位数');
  const text = `\ufeff${promiseColumns},,\r\n${target},,\n,,,,\n\r\n${beds},,\n`;
  const [plan] = readPlans(planFolder({ 'targets.csv': text }), 'sql');
  expect(plan?.targets.map(({ seq, name }) => [seq, name])).toEqual([
    [1, '注册护士数'],
    [2, '床位数'],
  ]);
});

test.each([
  ['目标', '1,,,a,覆盖率,%,预期性,0.72,up,,,,,表,,,,', 'E334', 'target'],
  ['带符号的目标', '1,,,a,覆盖率,%,预期性,≥0.9,up,,,,,表,,,,', 'E334', 'target'],
  ['基期值', '1,,,a,覆盖率,%,预期性,72,up,,,,0.65,表,,,,', 'E335', 'baseline'],
])('百分数写成小数的%s要问', (_, row, code, column) => {
  const faults = faultsOf(planFolder(targets(row)));
  expect(faults).toEqual([expect.stringContaining('像是把百分数写成了小数')]);
  expect(faults[0]).toContain(`〔${code}〕`);
  expect(faults[0]).toContain(`${column} 列`);
});

test('写上 % 的小数、别的单位的小数照读', () => {
  const rows = ['1,,,a,发生率,%,预期性,≤0.72%,down,,,,0.9%,表,,,,', '2,,,b,比例,‰,预期性,≤0.72,down,,,,,表,,,,'];
  expect(faultsOf(planFolder(targets(...rows)))).toEqual([]);
});
