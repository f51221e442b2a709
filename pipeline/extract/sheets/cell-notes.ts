import { address } from '../../model/workbook.ts';
import type { Problem } from '../../problem.ts';
import { fallbackProblems } from './fallback-zeros.ts';
import { staleProblems } from './stale-problems.ts';
import type { StaleResult } from './stale-results.ts';

/** A comment of a cell (批注), with what the cell itself holds. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The cell holds nothing. */
  readonly alone: boolean;
}

/** What a sheet has beside its cells. */
export interface SheetNotes {
  readonly sheet: string;
  readonly comments: readonly CellComment[];
  /** Addresses of formulas that read another workbook. */
  readonly elsewhere: readonly string[];
  /** Addresses of formulas that gave 0 where there is no number. */
  readonly zeros?: readonly string[];
  /** Formulas whose stored results are not what their cells give. */
  readonly stale: readonly StaleResult[];
}

const most = 30;
const longest = 80;
/** Words that change what a number means, or put it in doubt. */
const weighty =
  /[只仅]|去年|上年|往年|还没|没有?改|不准|不对|原报|暂|估|约|含|除|未|待|初步|快报|预|缺|漏|口径|不全|更正|修订|改为|应为|为准|错|(?<!无)误|疑|(?<!已[^，。；]{0,10})核(?!对(?:无误|一致))|存疑|试点|农村|城区|城镇|户籍|公立|民营|社会办|[一二三]级|[市区]属|部分|[?？]/u;
/** Comments that touch no number, behind the name of who wrote them: 已与统计局核对, 按年报. */
const harmless =
  /^(?:[^:：]{1,12}[:：])?\s*(?:[已经]?(?:与[^，。；]{1,12})?(?:核对|审核|核实|确认)(?:无误|一致|过|完毕)?|按照?[^，。；\d月季旬]{0,10}(?:年报|制度|报表|通知|要求|规定)(?:填报|填写|统计|上报)?|(?:数据|资料)?来[源自][:：于]?[^，。；\d]{1,20}|属实|无误|同意|已阅|已录入?)[。！]?$/u;

/** What must be said of comments (W117, N104), of results from other workbooks (N105) of stale ones (W120) and of zeros for want of a number (W121); hidden sheets are left out before. */
export function noteProblems(
  file: string,
  { sheet, comments, elsewhere, zeros = [], stale }: SheetNotes,
): readonly Problem[] {
  const cells = new Map<string, { readonly first: CellComment; readonly at: string[] }>();
  for (const comment of comments) {
    const key = `${comment.alone} ${comment.text}`;
    const known = cells.get(key) ?? { first: comment, at: [] };
    known.at.push(address(comment.row, comment.column));
    cells.set(key, known);
  }
  const said = [...cells.values()].map(({ first, at }) => commented(file, sheet, first, at.join('、')));
  const problems = [
    ...staleProblems(file, sheet, stale),
    ...fallbackProblems(file, sheet, zeros),
    ...said.slice(0, most),
  ];
  if (said.length > most) problems.push(more(file, sheet, said.length - most));
  return elsewhere.length === 0 ? problems : [...problems, linked(file, sheet, elsewhere)];
}

function commented(file: string, sheet: string, { text, alone }: CellComment, cell: string): Problem {
  const short = [...text].length > longest ? `${[...text].slice(0, longest).join('')}…` : text;
  const asks = (alone && /\d/u.test(text)) || weighty.test(text) || !harmless.test(text);
  return {
    severity: asks ? 'warn' : 'note',
    code: asks ? 'W117' : 'N104',
    where: { file, sheet, cell },
    found: `${alone ? '空白单元格' : '单元格'}的批注写着“${short}”，批注不作数据读`,
    expected: asks ? '数字写在单元格里，口径写在表注里' : '',
    remedy: alone
      ? '批注里的数有效的，请填进单元格'
      : '请核对批注是否影响这个数；影响的，请改正单元格，或把说明写进表注；不影响的，请删去批注，或不管',
  };
}

function more(file: string, sheet: string, count: number): Problem {
  return {
    severity: 'warn',
    code: 'W117',
    where: { file, sheet },
    found: `另有 ${count} 种批注没有列出`,
    expected: '数字写在单元格里，口径写在表注里',
    remedy: '请打开工作表查看全部批注',
  };
}

function linked(file: string, sheet: string, cells: readonly string[]): Problem {
  const shown = cells.slice(0, most).join('、');
  return {
    severity: 'note',
    code: 'N105',
    where: { file, sheet, cell: shown },
    found: `${cells.length} 个公式引用别的工作簿，读到的是上次保存时的结果`,
    expected: '',
    remedy: '请确认保存前已更新链接；最好粘贴为数值后再报送',
  };
}
