/**
 * Whether what a name counts is the subject: 年末常住人口 is 人口, 户籍出生人数 is not; 诊疗 is said of 总诊疗人次.
 * @param name and subject as keys
 */
export function isNamedAfter(name: string, subject: string): boolean {
  return subject.length > 1 && (name.endsWith(subject) || name.replace(counts, '').endsWith(subject));
}

const counts = /(?:人|人次|例|次|剂次|张)?数$|人次$|剂次$/u;
