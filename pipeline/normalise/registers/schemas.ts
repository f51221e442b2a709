import { z } from 'zod';

const text = z.string();
const name = text.min(1, '不能为空');
/** Rows that come with the program; whether their names occur is not watched. */
const builtin = z.enum(['', '是'], { error: '空白（自己的登记），或 是（程序自带）' });

/** Columns of the registers of names, by file name. */
export const schemas = {
  measures: z.object({
    measure: name,
    unit: name,
    nature: z.enum(['时点', '时期'], { error: '时点 或 时期' }),
    dimensions: text,
    area_scope: z.enum(['', '全市'], { error: '空白 或 全市' }),
    department: text,
    note: text,
  }),
  members: z.object({
    dimension: name,
    member: name,
    position: text.regex(/^\d+$/u, '整数'),
    relation: z.enum(['构成', '其中'], { error: '构成 或 其中' }),
    measures: text,
    note: text,
  }),
  aliases: z.object({
    kind: z.enum(['指标', '成员', '地区', '台账列', '项目', '阶段', '版式'], {
      error: '指标、成员、地区、台账列、项目、阶段 或 版式',
    }),
    name,
    alias: name,
    reason: name,
    builtin,
  }),
  areas: z.object({ area: name, kind: z.enum(['区', '参照'], { error: '区 或 参照' }), note: text }),
  units: z.object({
    unit: name,
    base: name,
    factor: text.regex(/^\d+(\.\d+)?$/u, '数字'),
    counter: z.enum(['', '是'], { error: '空白，或 是（只是量词）' }),
    unless: text,
    note: text,
  }),
  ignored: z.object({ label: name, reason: name, builtin }),
  unused: z.object({ label: name, beside: text, reason: name, builtin }),
  derived: z.object({
    label: name,
    kind: z.enum(['比率', '增长率', '增减量', '增减', '比重'], { error: '比率、增长率、增减量、增减 或 比重' }),
    numerator: text,
    numerator_breakdown: text,
    denominator: text,
    denominator_breakdown: text,
    denominator_year: z.enum(['', '上年', '年平均'], { error: '空白（本年）、上年 或 年平均' }),
    per: text.regex(/^(\d+)?$/u, '整数（如 100、1000），只用于比率'),
    beside: z.enum(['', '是'], { error: '空白，或 是（只在旁边有分子的表里核对）' }),
    reason: name,
    builtin,
  }),
  title_words: z.object({
    word: name,
    kind: z.enum(['通用', '范围', '别表', '不含', '表注', '存疑'], { error: '通用、范围、别表、不含、表注 或 存疑' }),
    fits: text,
    reason: name,
    builtin,
  }),
  relations: z.object({
    left_measure: name,
    left_breakdown: text,
    relation: text,
    factor: text,
    right_measure: name,
    right_breakdown: text,
    severity: text,
    reason: text,
  }),
  ledger: z.object({
    column: name,
    type: z.enum(['整数', '文字', '代码', '日期', '日期起止', '数值'], {
      error: '整数、文字、代码、日期、日期起止 或 数值',
    }),
    note: text,
  }),
};
