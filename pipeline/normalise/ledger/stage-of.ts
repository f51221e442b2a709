import type { Dictionary } from '../registers/dictionary.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

/** What is left to do, or when the rest is meant to be done: it changes no stage. Work on another part of the project does. */
const left =
  /^(?:(?:正在|正|现|目前|即将|准备|等待|待|拟|尚未|未|已(?:通过|完成|取得))?(?:进行|组织|开展|办理)?(?:竣工|消防|规划|环保|人防|专项|联合|综合|四方)?(?:验收|备案|移交|交付|结算|决算|审计|装修|二次装修|内部装修|内装|收尾|扫尾|设备(?:采购|安装|调试)|搬迁|试运行)(?:手续|工作|阶段|准备|中)*|(?:计划|预计|拟)(?:于)?(?:20\d{2}年)?(?:\d{1,2}月)?(?:底|末|前|上旬|中旬|下旬)*(?:竣工|完工|交付|投用|启用|开诊|投入使用|验收))$/u;

/**
 * The stage that a cell tells: a name of one, or one before what is left to do, 已竣工，待验收. Undefined for two of them (已开工，
 * 主体施工), for one of a part (一期竣工，二期在建) and where anything else follows (已竣工，停用).
 */
export function stageOf(text: string, { stages }: Dictionary): string | undefined {
  const named = (key: string) => nameForms(key).flatMap((form) => stages.get(form) ?? [])[0];
  const whole = named(nameKey(text));
  if (whole !== undefined) return whole;
  const [first = '', ...others] = text
    .split(/[，,；;。]/u)
    .map(nameKey)
    .filter((clause) => clause !== '');
  const stage = others.length === 0 ? undefined : named(first);
  return others.every((clause) => left.test(clause)) ? stage : undefined;
}
