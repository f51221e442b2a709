import type { Dictionary } from '../registers/dictionary.ts';

/** Words with which a title ends after its subject. */
const frame =
  /(情况统计表|情况汇总表|情况一览表|统计表|情况表|汇总表|一览表|年报表|年报|报表|表|情况|统计|数据|基本|主要|指标|卫生人员|人员|床位|人力|资源|诊疗|服务)$/u;

/** A title from behind the year and the area before it. */
export function subjectStart(title: string, dictionary: Dictionary): string {
  const rest = title.replace(/^(?:表|附件)?[\d-]*年?(?:度|末|底)?/u, '');
  const area = [...dictionary.areaNames.keys()].find((name) => /[市区县]$/u.test(name) && rest.startsWith(name));
  return rest.slice(area?.length ?? 0);
}

/** What is left of a title without year and place before it and words such as 人员情况统计表 behind it. */
export function subjectOf(title: string, dictionary: Dictionary): string {
  let subject = title
    .replace(/\([^()]*\)/gu, '')
    .replace(/\d{4}(-\d{4})?年(度|末|底)?/gu, '')
    .replace(/^(表|附件)?[\d-]*/u, '');
  for (let before = ''; before !== subject; ) {
    before = subject;
    const area = [...dictionary.areaNames.keys()].find((name) => /[市区县]$/u.test(name) && subject.startsWith(name));
    subject = subject.slice(area?.length ?? 0).replace(frame, '');
  }
  return subject;
}
