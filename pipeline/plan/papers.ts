import { z } from 'zod';
import type { PlanPapers } from '../model/plan.ts';
import { lastDay } from './date.ts';

const longest = 40;
const line = z.string().trim().min(1).max(longest).regex(/^.+$/u);
/** 京政发〔2021〕12号: the year in its own brackets, the number without 第 and without a nought before it. */
const documentNumber = line.regex(/^\P{N}+〔(?:19|20)\d\d〕[1-9]\d*号$/u);
const date = z
  .string()
  .trim()
  .regex(/^\d{4}(?:-\d{2}-\d{2}|年\d{1,2}月\d{1,2}日)$/)
  .refine((text) => printedDate(text) !== null);

/** Keys of `plan.yaml` that may be left out: what is printed of the papers of the plan and of its forms. */
export const papers = {
  issuer: line.optional(),
  document: documentNumber.optional(),
  issued: date.optional(),
  reporting_unit: line.optional(),
  form_issuer: line.optional(),
  form_document: documentNumber.optional(),
} as const;

const name = `一行文字，不超过 ${longest} 字；不知道的删去这个键`;
const number = '文号，如 京政发〔2021〕12号（年份用六角括号〔〕）；不知道的删去这个键';

/** What each of them may hold, for messages. */
export const allowedPapers: Readonly<Record<keyof typeof papers, string>> = {
  issuer: `规划的印发机关，${name}`,
  document: `规划的${number}`,
  issued: '规划的印发日期，如 2021-10-12 或 2021年10月12日；不知道的删去这个键',
  reporting_unit: `填报单位，${name}`,
  form_issuer: `报送表的制定机关，${name}`,
  form_document: `报送表的${number}`,
};

type Given = { readonly [Key in keyof typeof papers]?: string | undefined } & { readonly area: string };

/** The papers as reports print them; the unit that reports is the health commission of the area unless the plan file says another. */
export function papersOf(given: Given): PlanPapers {
  return {
    issuer: given.issuer ?? '',
    document: given.document ?? '',
    issued: given.issued === undefined ? '' : (printedDate(given.issued) ?? ''),
    reportingUnit: given.reporting_unit ?? `${given.area}卫生健康委员会`,
    formIssuer: given.form_issuer ?? '',
    formDocument: given.form_document ?? '',
  };
}

/** `2021-10-12` → `2021年10月12日`; null for a day that there is not. */
function printedDate(text: string): string | null {
  const [year, month, day] = (lastDay(text) ?? '').split('-').map(Number);
  return year === undefined || month === undefined || day === undefined ? null : `${year}年${month}月${day}日`;
}
