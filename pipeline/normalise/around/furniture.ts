import { nameKey } from '../text/name-key.ts';

/** 京卫统〔2028〕12号: the number of a document, alone. */
const document = /^[\u4e00-\u9fa5]{2,12}[([]\d{4}[)\]]第?\d+号$/u;
/** 第1页，共3页 and 第 2 页: with the word, since 1/3 may be a share. */
const page = /^-?第?\d+页[,/-]?(?:[共总]计?\d+页)?-?$|^[共总]计?\d+页(?:,?第\d+页)?$/u;
/** 密级、秘密★一年、内部资料 注意保存. */
const secrecy =
  /^(?:密级.{0,8}|(?:绝密|机密|秘密|内部)(?:[★☆].{0,6}|(?:资料|文件|材料|使用|数据)?)|(?:内部(?:资料|文件|材料|使用|数据)[,，;；、]?)?(?:注意保[存密]|妥善保[存管]|请勿外传|不得外传|严禁外传))$/u;

/** V2.0, 批准文号：国统制〔2023〕21号: which edition of a form it is. */
const edition = /^\(?v\d+(?:\.\d+)+\)?$|^(?:批准|备案|发文)?文号:[\u4e00-\u9fa5]{0,12}[([]\d{4}[)\]]第?\d+号$/u;

/** 以下空白, （完）, 本页完: that nothing more is to be read. */
const ended =
  /^[-—(（【[]*(?:以下(?:为?空白|[均皆]?无(?:正文|内容|数据)?|略)|(?:[本全此](?:[表页文]|报告|部分)?|表格?|统计)?(?:完毕?|结束|终|到此为止|至此结束))[-—)）】\]]*$/u;

/** sep=; with which a program tells another how its text is divided. */
const separator = /^sep=\S?$/u;

/** Words that stand on a sheet of paper without speaking of its table: numbers of documents, editions and pages, secrecy, its end. */
export function isFurniture(text: string): boolean {
  const key = nameKey(text);
  return (
    document.test(key) ||
    edition.test(key) ||
    page.test(key) ||
    secrecy.test(key) ||
    ended.test(key) ||
    separator.test(key)
  );
}

/** 附件1, 表1-2, 卫统1表, 已核, √: what stands at the other end of the line of a title. */
const attached = /^\(?(?:附件|附表|附|表|续表)(?:[\d一二三四五六七八九十]+(?:-\d+)*)?\)?$|^(?:已[核审阅校]|[√✓☑])$/u;

/** Whether a text says which table of many it is, or that somebody has seen it. */
export function isAttached(text: string): boolean {
  return attached.test(nameKey(text));
}
