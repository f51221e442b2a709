import { z } from 'zod';

const text = z.string();
const filled = text.min(1, '文字，不能空白');
const year = text.regex(/^(19|20)\d{2}$/, '四位年份，如 2023（不带小数点和“年”）');
const yearOrBlank = text.regex(/^((19|20)\d{2})?$/, '四位年份，如 2023；不分年份的留空');
const number = text.regex(/^-?\d+(\.\d+)?$/, '数字，不带千分位和单位');
const numberOrBlank = text.regex(/^(-?\d+(\.\d+)?)?$/, '数字，不带千分位和单位，或空白');
const rebased = text.regex(/^(-?\d+(\.\d+)?|可比)?$/, '数字，或“可比”，或空白');
const whole = text.regex(/^[1-9]\d*$/, '整数序号，如 7');
const date = text.refine(isDate, '日期，如 2024-02-26');
const signed = { name: filled, date };
const demonstration = z.enum(['', '是'], { error: '空白（自己的登记），或 是（演示用）' });

/** Columns of the registers in which people write judgements, by file name; what a cell may hold is the message of its fault. */
export const judgementColumns = {
  corrections: z.object({
    area: filled,
    year,
    measure: filled,
    breakdown: text,
    expect: number,
    value: number,
    reason: filled,
    ...signed,
    demonstration,
  }),
  explanations: z.object({
    rule: filled,
    area: filled,
    year: yearOrBlank,
    subject: filled,
    found: numberOrBlank,
    reason: filled,
    ...signed,
    demonstration,
  }),
  evidence: z.object({
    plan: filled,
    seq: whole,
    year,
    result: z.enum(['达到', '未达到'], { error: '达到 或 未达到' }),
    standard: filled,
    document: filled,
    judge: filled,
    date,
    demonstration,
  }),
  breaks: z.object({
    area: filled,
    indicator: filled,
    year,
    description: filled,
    rebased_baseline: rebased,
    document: filled,
    ...signed,
    demonstration,
  }),
  manual_verdicts: z.object({
    plan: filled,
    report: z.enum(['annual', 'midterm', 'final'], { error: 'annual、midterm 或 final' }),
    year,
    seq: whole,
    verdict: filled,
    reason: filled,
    ...signed,
    demonstration,
  }),
  relations: z.object({
    left_measure: filled,
    left_breakdown: text,
    relation: z.enum(['≤', '='], { error: '≤ 或 =' }),
    factor: numberOrBlank,
    right_measure: filled,
    right_breakdown: text,
    severity: z.enum(['', '强制', '核实'], { error: '强制、核实或留空' }),
    reason: filled,
  }),
  bands: z.object({
    measure: filled,
    minimum: numberOrBlank,
    maximum: numberOrBlank,
    yearly_change: numberOrBlank,
    reason: filled,
  }),
  ceilings: z.object({
    unit: filled,
    kind: z.enum(['区', '参照'], { error: '区 或 参照' }),
    maximum: number,
    reason: filled,
  }),
};

/** A day of the calendar, written 2024-02-26, 2024/2/26, 2024.2.26 or 2024年2月26日. */
function isDate(written: string): boolean {
  const [, year, , month, day] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(written) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(written) ?? [];
  if (year === undefined) return false;
  const read = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return read.getUTCMonth() === Number(month) - 1 && read.getUTCDate() === Number(day);
}
