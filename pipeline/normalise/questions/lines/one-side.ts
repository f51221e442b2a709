import type { Taken } from '../../figures/values/taken.ts';
import type { Finding } from '../../sheet/finding.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { Reader } from '../../tables/reader.ts';
import { withoutLastBracket } from '../../text/brackets.ts';
import { nameKey } from '../../text/name-key.ts';

/** Headings over places that say where people come from or go to, not whose figures they are. */
const origin =
  /(?:来源|去向|流向|户籍|户口|籍贯|住址|地址|居住|常住|迁[入出]|转[入出]|流[入出]|外[来出]|原籍|生源|客源)[地区县市省]*(?:区划)?$|^(?:患者|病人|产妇|孕产?妇|儿童|学生|考生|死者|病例|就诊者?|接种|发病|感染|分娩|出生|死亡|参保)[\u4e00-\u9fff]{0,3}(?:地|区|县|地区|区县)$/u;

/** The district or the city as one side of where people come from, and the other sides. */
const home = /^(?:本|全|我)?(?:区|市|县|辖区|地)(?:内|域内|级)?$|^(?:当地|户籍地|属地)$/u;
const abroad =
  /^(?:(?:本市|市内|省内)?(?:外|其他|其它|别|非本|跨)(?:来|省市?|市|区县?|县|地区?|埠|籍|辖区)[\u4e00-\u9fff]{0,2}|[省市区县境国]外|异地|流动(?:人口)?|非户籍)$/u;

/** This year as one side of when something began, and the other side. */
const begun = /^(?:本|当|今|该)年(?:度)?(?:新增|新发|新建)?$|^\d{4}年(?:度)?$/u;
const before =
  /^(?:既往|以往|以前|往年|历年|历史|往届|先前|此前|以前年度|历史存量|存量|原有|(?:上年|往年|历年|上期)?结转|跨年度?|上年(?:延续|转入)|延续|续[签建管]|接续)(?:的|数|人数|患者|病例|对象)?$/u;

/**
 * Asks about figures of one side of a division: in lines or columns of places that may say where people come from, below such
 * a heading (患者来源地, 产妇户籍地) or where 本区, 本市 stand beside 外区, 外地; of this year beside 既往, 以前年度. The figures are read.
 * A title of all districts (各区…按现住址) says whose they are.
 */
export function askAboutOneSide(reader: Reader, columns: readonly Column[], taken: readonly Taken[]): void {
  const { findings, grid, table, context } = reader;
  const isOfAll = context.titles.some((title) => /[各分]区|[各分]县|全市/u.test(nameKey(title)));
  const axes = new Map<string, Axis>();
  const axisOf = ({ row, column }: Slot, isLine: boolean): Axis => {
    const key = isLine ? `column ${column}` : `row ${row}`;
    const known = axes.get(key);
    if (known !== undefined) return known;
    const beside = isLine ? table.body.flatMap((line) => grid.rows[line.row]?.[column] ?? []) : (grid.rows[row] ?? []);
    const over = isLine ? (columns[column]?.path ?? []) : beside.slice(0, column).filter(({ kind }) => kind === 'text');
    const axis = { origin: matching(over, origin), abroad: matching(beside, abroad), before: matching(beside, before) };
    axes.set(key, axis);
    return axis;
  };
  for (const { slot, labels, observation } of taken) {
    if (observation?.value == null) continue;
    for (const { text, facets, slot: place } of labels) {
      const isLine = place.row === slot.row;
      const axis = axisOf(place, isLine);
      const word =
        facets?.area !== undefined && !isOfAll
          ? (axis.origin ?? (home.test(bare(text)) ? axis.abroad : undefined))
          : axis.before !== undefined && begun.test(bare(text))
            ? axis.before
            : undefined;
      if (word !== undefined) findings.add(maybeOneSide(text, word, isLine), [slot]);
    }
  }
}

/** What of the texts that stand over or beside a label may make it one side of a division. */
interface Axis {
  readonly origin: string | undefined;
  readonly abroad: string | undefined;
  readonly before: string | undefined;
}

function matching(texts: readonly { readonly text: string }[], pattern: RegExp): string | undefined {
  return texts.find(({ text }) => pattern.test(bare(text)))?.text;
}

/** Without what stands in brackets: 户籍地（区）. */
function bare(text: string): string {
  return withoutLastBracket(nameKey(text));
}

function maybeOneSide(name: string, word: string, isLine: boolean): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `one side｜${name}｜${word}`,
    found: (cells) =>
      `“${name}”与“${word}”写在一起，可能只是全部中的一部分，${cells} 个数看不出是不是全部；数已照常读入`,
    expected: '本地区当年的全部数',
    remedy: `请核对；只是一部分的，请把${isLine ? '这几行' : '这几列'}换成全部的数，或移出这张表`,
  };
}
