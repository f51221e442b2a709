import { expect, test } from 'vitest';
import { readPlans } from '../../pipeline/plan/read.ts';
import { chaoyang, miyun, type PrintedRow } from './printed.ts';

const plans = readPlans('sql', 'sql');
const planOf = (id: string) => {
  const plan = plans.find((candidate) => candidate.id === id);
  if (plan === undefined) throw new Error(`没有规划 ${id}`);
  return plan;
};

test('两个规划的设定', () => {
  expect(plans.map((plan) => plan.id)).toEqual(['chaoyang_145', 'miyun_155']);
  expect(planOf('chaoyang_145')).toMatchObject({
    title: '北京市朝阳区“十四五”时期卫生健康事业发展规划',
    area: '朝阳区',
    referenceArea: '北京市',
    period: { start: 2021, end: 2025 },
    baselineYear: 2020,
    midtermYear: 2023,
    cuts: { ahead: 1, onTrack: 0.95, roughlyOnTrack: 0.6, behind: 0 },
    comparison: 'full',
    pace: 'linear',
  });
  expect(planOf('miyun_155')).toMatchObject({
    title: '密云区“十五五”时期卫生健康发展规划',
    area: '密云区',
    period: { start: 2026, end: 2030 },
    baselineYear: 2025,
    midtermYear: 2028,
  });
});

test.each([
  ['chaoyang_145', chaoyang],
  ['miyun_155', miyun],
])('%s 的主要指标与规划印的一致', (id, printed) => {
  const plan = planOf(id);
  const rows = plan.targets.map((row) => ({
    seq: row.seq,
    name: row.name,
    unit: row.unit,
    nature: row.nature,
    target: row.targetText,
    kind: row.target.kind,
    direction: row.target.direction,
    baseline: row.baselineValue,
    baselineDigits: row.baselineDigits,
    years: [row.baselineYear, row.targetYear],
  }));
  const years = [plan.baselineYear, plan.period.end];
  expect(rows).toEqual(
    printed.map(({ number: _, digits: __, ...row }: PrintedRow, index) => ({ seq: index + 1, ...row, years })),
  );
});

test('约束性指标朝阳 6 项、密云 7 项；床位使用率下有三个分级', () => {
  const binding = (id: string) => planOf(id).targets.filter((row) => row.nature === '约束性').length;
  expect([binding('chaoyang_145'), binding('miyun_155')]).toEqual([6, 7]);
  const children = planOf('chaoyang_145').targets.filter((row) => row.parent !== null);
  expect(children.map((row) => [row.parent, row.seq, row.name])).toEqual([
    [24, 25, '其中：三级医院'],
    [24, 26, '二级医院'],
    [24, 27, '一级医院'],
  ]);
});

test('每个基期值都注明出处，相近而口径不同的数字写在说明里', () => {
  const rows = planOf('chaoyang_145').targets;
  for (const row of rows) {
    if (row.baselineValue === null) expect(row.citation).toBe('第二章 四、关键指标（表）');
    else expect(row.citation).toMatch(/^第一章 一（[一二三四五六七八九]）：.+/);
    if (row.baselineText !== '' && row.baselineText !== '0') expect(row.citation).toContain(String(row.baselineValue));
  }
  const note = (seq: number) => rows.find((row) => row.seq === seq)?.note;
  expect(note(6)).toContain('3个国家卫生乡');
  expect(note(20)).toContain('始终保持在70%以上');
  expect(note(22)).toContain('139.96万');
  expect(note(23)).toContain('34.45%');
  expect(note(24)).toContain('80.1%');
});

test('密云甲乙类的两个基期值照印，判定用不含新冠的一个', () => {
  const row = planOf('miyun_155').targets[12];
  expect(row?.baselineText).toBe('99.05/10万；500.78/10万（含新冠数据）');
  expect(row?.scope).toBe('不含新型冠状病毒感染');
});

test('参照值和标准取自登记的视图', () => {
  const references = plans.flatMap((plan) => plan.targets.filter((row) => row.reference !== ''));
  expect(references.map((row) => [row.seq, row.target.kind, row.reference])).toEqual([
    [9, 'meets_standard', 'cdc_staffing_standard'],
    [10, 'above_reference', 'citywide_primary_care_share'],
  ]);
});

type Promise = readonly [name: string, target: string, unit: string, indicator: string, year: number];

test.each<readonly [id: string, rows: readonly Promise[]]>([
  [
    'chaoyang_145',
    [
      ['院前医疗急救站点数', '80个', '个', 'emergency_stations', 2025],
      ['院前医疗急救服务平均反应时间', '到2022年小于12分钟', '分钟', 'emergency_response_minutes', 2022],
      ['急救呼叫满足率', '到2022年不低于95%', '%', 'emergency_call_fulfilment_rate', 2022],
      ['院前医疗急救服务满意度', '到2022年不低于98%', '%', 'emergency_satisfaction', 2022],
      ['居民健康素养水平', '40%以上', '%', 'health_literacy', 2025],
      ['成人吸烟率', '维持在20%以下', '%', 'adult_smoking_rate', 2025],
      ['经常参加体育锻炼人数比例', '52%以上', '%', 'regular_exercise_share', 2025],
      ['国民体质合格率', '90%以上', '%', 'physical_fitness_pass_rate', 2025],
      ['公益社会体育指导员数', '8000人', '人', 'sport_instructors', 2025],
      ['5岁以下儿童死亡率', '不高于4.0‰', '‰', 'under_five_mortality_rate', 2025],
      ['产前筛查率', '70%及以上', '%', 'prenatal_screening_rate', 2025],
      ['新生儿遗传代谢性疾病筛查率', '98%及以上', '%', 'newborn_metabolic_screening_rate', 2025],
      ['新生儿听力筛查率', '90%及以上', '%', 'newborn_hearing_screening_rate', 2025],
      ['儿童健康管理率', '97%以上', '%', 'child_health_management_rate', 2025],
      ['农村适龄妇女宫颈癌和乳腺癌筛查覆盖率', '80%及以上', '%', 'cancer_screening_coverage', 2025],
      ['综合医院康复科设置率', '100%', '%', 'rehabilitation_department_share', 2025],
      ['每个社区医院实际开放床位数', '不少于30张', '张', 'community_hospital_beds_fewest', 2025],
      ['高血压患者规范管理率', '80%以上', '%', 'hypertension_management_rate', 2025],
      ['糖尿病患者规范管理率', '80%以上', '%', 'diabetes_management_rate', 2025],
      ['每千人口3岁以下婴幼儿托位数', '4.5个', '个', 'nursery_places_per_1000', 2025],
      ['综合类紧急医学救援队伍人数', '30人以上', '人', 'emergency_medical_team', 2025],
      ['流行病学调查队伍人数', '500人以上', '人', 'epidemiological_investigators', 2025],
      ['区内医院负压病房数', '不少于100间', '间', 'negative_pressure_rooms', 2025],
      ['公共卫生骨干队伍人数', '不少于3000人', '人', 'public_health_backbone_staff', 2025],
      ['公共卫生应急“五基地”数', '五', '个', 'emergency_centre_bases', 2025],
      ['健康教育宣传栏设置率', '所有', '%', 'health_bulletin_coverage', 2025],
      ['爱国卫生专项行动数', '六项', '项', 'patriotic_health_campaigns', 2025],
      ['提供国际化服务的医疗机构类别数', '4类', '类', 'international_service_categories', 2025],
      ['植入国际化元素的医疗机构比例', '全员覆盖', '%', 'international_elements_share', 2025],
      ['望京B20地块中外合资合作医疗机构数', '一家', '家', 'wangjing_b20_joint_venture_hospitals', 2025],
    ],
  ],
  [
    'miyun_155',
    [
      ['家庭医生全人群签约覆盖率', '每年提升1—3个百分点', '%', 'family_doctor_contract_rate', 2030],
      ['适龄儿童国家免疫规划疫苗接种率', '保持在90%以上', '%', 'vaccination_rate', 2030],
      ['社区卫生服务中心公共卫生人员占比', '不低于25%', '%', 'community_public_health_staff_share', 2030],
      ['后备流行病学调查员储备', '不低于20人/10万人口', '人/10万人口', 'reserve_investigators_per_100000', 2030],
      ['院前急救呼叫满足率', '保持在100%', '%', 'emergency_call_fulfilment_rate', 2030],
      ['非现场监管比例', '100%', '%', 'remote_supervision_share', 2030],
      ['15岁以上人群吸烟率', '降至19.5%以下', '%', 'smoking_rate_15_plus', 2030],
      ['三级公立综合医院健康体重管理门诊提供率', '均提供', '%', 'weight_clinic_coverage', 2030],
      ['7岁以下儿童健康服务率', '保持在98%以上', '%', 'child_health_management_rate', 2030],
      ['“健康密云11422”信息化平台：镇村医疗一体化专网', '1张', '张', 'healthy_miyun_networks', 2030],
      ['“健康密云11422”信息化平台：能力', '4个', '个', 'healthy_miyun_capabilities', 2030],
      ['“健康密云11422”信息化平台：信息安全服务', '2', '项', 'healthy_miyun_security_services', 2030],
    ],
  ],
])('%s 正文里的承诺', (id, rows) => {
  const list = planOf(id).commitments.map((row) => [row.name, row.targetText, row.unit, row.indicator, row.targetYear]);
  expect(list).toEqual(expect.arrayContaining(rows.map((row) => [...row])));
  for (const row of planOf(id).commitments) {
    expect(row.citation).toMatch(/^第[三四]章 /);
    expect(row.indicator, row.name).not.toBe('');
    expect(row.department, row.name).not.toBe('');
  }
});

test('重点项目：次序、日期、投资和规模', () => {
  const rows = (id: string) =>
    planOf(id).projects.map((row) => [
      row.project,
      row.name,
      row.plannedStart,
      row.plannedCompletion,
      row.investmentPlanned ?? row.investmentText,
      row.bedsPlanned,
      row.floorAreaPlanned,
    ]);
  expect(rows('chaoyang_145')).toEqual([
    ['anzhen_oriental_hospital', '安贞东方医院', null, '2023-12-31', 250000, 800, 210000],
    ['chaoyang_hospital_east', '朝阳医院东院', null, '2023-12-31', 228057, 1000, 200000],
    ['beijing_tcm_hospital_new_site', '北京中医医院新址', null, null, '待定', 1000, 234000],
    ['sanbo_brain_hospital_dongba', '首都医科大学三博脑科医院东坝院区', null, '2025-12-31', 110000, 480, 60000],
    ['park_north_international_hospital', '朝阳园北区国际医院', null, '2025-12-31', 600000, 500, 170000],
    ['wangjing_b20_hospital', '望京B20医院', null, null, '待定', 500, 86000],
    ['laiguangying_hospital', '来广营2.99配套医院', null, null, '待定', null, 52000],
    ['first_integrated_hospital_dongba', '北京市第一中西医结合医院东坝院区改扩建', null, null, '待定', null, null],
    ['chaoyang_tcm_hospital_renovation', '朝阳区中医医院装修项目一期工程', null, '2022-12-31', 12354, null, 15197.79],
    ['chaoyang_third_hospital_expansion', '朝阳区第三医院扩建', null, null, '待定', null, null],
    ['wuzhou_women_children_hospital', '北京朝阳五洲妇儿医院', null, '2023-12-31', 23789, null, 35696.42],
    ['new_community_health_centres', '新建社区卫生服务中心', null, null, '待定', null, 1500],
  ]);
  expect(rows('miyun_155')).toEqual([
    ['miyun_tcm_hospital_relocation', '密云区中医医院迁址新建项目', '2025-06-30', '2028-06-30', 69324, 500, 73500],
    [
      'tanying_community_health_centre',
      '檀营社区卫生服务中心新建项目',
      '2025-03-01',
      '2026-12-31',
      14906.38,
      null,
      null,
    ],
    ['healthy_miyun_platform', '健康密云信息化平台建设项目', null, null, '按市级预算统筹管理', null, null],
  ]);
});
