import { nameKey } from './name.ts';

/** How names of care providers end. */
const provider = /(医院|社区卫生服务(中心|站|机构)|卫生院|卫生室|诊所|门诊部|医务室)$/u;

/** Whether a name ends like that of one care provider, or of one kind of them; used only to refuse, never to read. */
export function isProvider(name: string): boolean {
  return provider.test(nameKey(name).replace(/\([^()]*\)$/u, ''));
}

const establishment = /(机构|医院|中心|院|站|所|室|部|公司|街道|地区|镇|乡|村|社区|办事处)$/u;

/** Whether a name ends like that of an establishment, a street or a village: a total beside some of them is only theirs. */
export function isEstablishment(name: string): boolean {
  return establishment.test(nameKey(name));
}

const quarter = /(街道|街道办|办事处|乡|镇|社区|村|居委会|村委会|[乡镇](人民)?政府)$/u;

/** Whether a name ends like that of a street, a town or a village. */
export function isQuarter(name: string): boolean {
  return quarter.test(nameKey(name));
}
