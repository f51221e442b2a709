import Handlebars from 'handlebars';

const { SafeString, escapeExpression } = Handlebars;

const units = '万元|亿元|万人|人次|平方米|分钟|[岁人张个项所家年月日倍次条页份例元号期章]';
/** A figure with its sign, scale, unit and the dash of a range behind it, which a line must not part; 百分点 may begin a line, or it leaves a hole. */
const figure = new RegExp(
  `[≥≤＞＜<>±+-]?\\d[\\d,.]*(?:-\\d+)*(?:[%‰]|/10万|/100)?(?:${units})?—?|(?<=\\d个)[百千]分点`,
  'gu',
);

/** Browsers hold quotation marks to the letters on both sides; in Chinese a line may break outside them. */
const outsideQuotes = /(?<=[^（“‘])(?=“)|(?<=”)(?=[^，。、；：？！）”’])/u;

/** Browsers hold a closing mark to the digit behind it, too, and let the line run over the margin. */
const afterClosing = /[）”’》]$/u;

/** Prose with every figure kept together with its unit, ready for a page. */
function prose(text: string): Handlebars.SafeString {
  let html = '';
  let last = 0;
  for (const { 0: found, index } of text.matchAll(figure)) {
    const before = text.slice(last, index);
    html += words(before);
    if (afterClosing.test(before)) html += '<wbr>';
    html += found.length < 2 ? escapeExpression(found) : `<span class="figure">${escapeExpression(found)}</span>`;
    if (found.endsWith('—')) html += '<wbr>';
    last = index + found.length;
  }
  return new SafeString(html + words(text.slice(last)));
}

function words(text: string): string {
  return text.split(outsideQuotes).map(escapeExpression).join('<wbr>');
}

/** Verdicts may break before 转为, 未达标, 符合, a bracket, and behind a comma; nowhere else. */
const joints = /(?<=，)|(?=（|转为|符合预期)|(?<=转为)/u;

function verdict(text: string): Handlebars.SafeString {
  return pieces(text.split(joints));
}

/** A verdict over a narrow column: its words of four letters may break in the middle. */
function narrowVerdict(text: string): Handlebars.SafeString {
  return pieces(text.split(joints).flatMap((piece) => piece.match(shortWords) ?? []));
}

/** Up to three letters that are all of a piece, one before a word of two and a closing mark, else two by two. */
const shortWords = /^[^（），]{1,3}[），]?$|（[^（），](?=[^（），]{2}[），])|（?[^（），]{1,2}[），]?/gu;

function pieces(list: readonly string[]): Handlebars.SafeString {
  return new SafeString(list.map((piece) => `<span>${escapeExpression(piece)}</span>`).join('<wbr>'));
}

/** Arithmetic, whose lines may break before the signs of operations and of equality, and in no year. */
function sums(text: string): Handlebars.SafeString {
  return new SafeString(
    text
      .split(/(?=[=×÷])/u)
      .map(escapeExpression)
      .join('<wbr>')
      .replace(/\d{4}年/g, '<span class="figure">$&</span>'),
  );
}

/** Dates in a narrow column, whose lines may break before the month, and within neither. */
function dates(text: string): Handlebars.SafeString {
  const whole = '<span class="figure">$&</span>';
  return new SafeString(escapeExpression(text).replace(/\d{4}年|\d{1,2}月(?:\d{1,2}日)?/g, whole));
}

/** What the templates may call beside the blocks that are built in. */
export const helpers = { dates, narrowVerdict, prose, sums, verdict } as const;
