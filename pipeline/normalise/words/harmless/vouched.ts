import type { Dictionary } from '../../registers/dictionary.ts';
import { isSubject } from './subjects.ts';

/** Whom, or against what, figures were checked with: 各单位, 科室负责人, 直报系统; 三级医院 alone has not seen all of them. */
const unit =
  '(?:各|全部|所有|相关|有关|区内|填报|报送|本)*(?:级|类|家|相关|有关|填报|报送|医疗|卫生)*(?:单位|机构|医院|科室|处室|部门|街道|乡镇|街乡镇?|街镇|街乡|社区)';
const person =
  '[\\u4e00-\\u9fff]{0,4}?(?:(?:主要|分管|主管)?(?:负责人|负责同志|领导|主任|科长|处长|局长|院长|书记|班子|专家|专人|双人|会议|办公会))';
const office =
  '(?:(?![、，,报送交转发返请拟待提]|公立|民营|直属|所属|[一二三]级|去年|上年|\\d)[\\u4e00-\\u9fff]){0,9}?(?:[科处股委局办]|科室|委员会|办公室|信息中心|统计中心|疾控中心|统计部门|业务部门)';
const source =
  '(?:上年|去年|往年|年报|直报|统计|信息|业务|台账|原始|纸质|网络|系统|平台|登记|报表|报告|数据|数|库|册)+';
const party = `(?:${unit}|${person}|${office}|${source})`;
/** Checked with some of them all the same: 已与三级医院核实. */
const partner = `(?:${party}|[\\u4e00-\\u9fff]{0,6}(?:医院|机构|单位|中心))`;
const way =
  '(?:逐[家项一条级个]|电话|线上|现场|当面|人工|交叉|反复|再次|重新|多次|共同|内部|集体|统一|自行|全面|认真|仔细|相互|互相)';
const act =
  '(?:审核|核对|核实|确认|核定|审定|复核|校对|核准|核查|审核?|校核|验证|审阅|签字|盖章|比对|对账|复查|查证|汇总|核|查)';
const good = '(?:无误|通过|完毕|完成|一致|属实|准确|过|好|了)';

const checked = new RegExp(
  `^(.{0,14}?)(?:均|都|全部|也|现)?(?:(?:已经?|业?经|均已)(?:(?:经过?|由)?${party}[、和]?|(?:与|同|和|向|跟)${partner}|${way})*(?:进行)?${act}+${good}*|(?:(?:与|同|和|跟)${partner}|${way})*${act}+${good}+)$`,
  'u',
);

/** 数据真实准确, 变化属实, 数据正常. */
const right =
  /^(?:保证|确保|承诺)?(.{0,14}?)(?:均|都|全部|完全)?(?:(?:真实|完整|有效|可靠|准确|、|且|和)*(?:属实|无误|准确|真实|可靠|有效|正常))$/u;

const everyone = /^(?:各|全部|所有)(?:家|级|类|有关|相关|填报)*(?:单位|机构|医院|科室|部门|街道|乡镇)$/u;
const changed = /^(?:数据?)?(?:增加|减少|上升|下降|增长|增减|变[化动]|波动|差异)(?:情况|原因)?$/u;

/**
 * Whether a clause says nothing but that all figures of the table, or of whole measures, were checked or are right: 数据已经科室审核.
 * What is still to be done (已报局里审核), or was done for some of them (公立医院已核实), is said otherwise.
 */
export function isVouched(clause: string, dictionary: Dictionary): boolean {
  return [checked, right].some((pattern) => {
    const [found, subject = ''] = pattern.exec(clause) ?? [];
    return found !== undefined && (isSubject(subject, dictionary) || everyone.test(subject) || changed.test(subject));
  });
}
