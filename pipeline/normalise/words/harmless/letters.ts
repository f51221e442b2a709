import { longSurnames, surnames } from '../handling.ts';

/** What is said in a letter, and to whom to turn with questions. */
const closing =
  /^(?:现将)?(?:[专特](?:此|致)(?:说明|报告|报送|上报|函告|函复|函达|通知|证明|致函|致谢|感谢|呈报|复函|申请|请示)?|此致|妥否(?:请(?:批示|审阅|示)|,?)?|请(?:予|予以)?(?:审阅|查收|批示|审批|指正|知悉|审示)(?:附件|为盼|为荷|批示)?|为盼|为荷)$/u;
const contact =
  /^(?:(?:如|若)?(?:对.{1,8})?(?:有|存在)?(?:任何)?(?:问题|疑问|疑义|异议|不明(?:之处|事项)?|需要)?(?:之处|的)?)?,?(?:敬?请)(?:及时|随时|直接|尽快)?(?:与|同|和|向|跟)?[\u4e00-\u9fff]{0,10}?(?:联系|咨询|致电|来电|反馈)(?:[\u4e00-\u9fff]{0,6}|:?[\d-]*)$/u;
const unfinished = /补|后再|更新|定$|重报|再用|确认|核/u;
const numbers =
  /^(?!.*(?:数据|数字|[不未仅只含缺]|截[至止]|预[计估]|快报|初步|目标|计划|口径|范围|\d月))(?:联系(?:人|电话|方式|邮箱|地址|科室|部门|QQ|qq|微信)|电话|手机|邮箱|传真|地址)[:：]?[\s\S]{0,40}$/u;
const dispatch =
  /^(?:[本此]表|数据)?(?:[应须])?(?:请|拟)?(?:于)?(?:报送|上报|填报|报出)?(?:时间|日期|截止时间)?(?:为|是|:)?(?:于)?(?:(?:每年|次年|年后|翌年|\d{4}年)(?:的)?)?(?:0?[1-6])月(?:\d{1,2}日|底|末|初|上旬|中旬|下旬)?(?:之?前|以前)?(?:完成)?(?:报送|上报|报出|提交|填报)?$/u;

const date = '(?:\\d{4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?)?';
const signed = new RegExp(
  `^(?:审核|复核|制表|填表|统计|经办|校对|填报)[人员者]?:(?:已?(?:审核?|复核|通过|核对)|(?:${longSurnames}|[${surnames}孔钱孙李周吴郑王])[\\u4e00-\\u9fff]{1,3}|[小老][\\u4e00-\\u9fff]|[\\u4e00-\\u9fff]{2,8}(?:[科处股委局办]|办公室|信息中心|统计中心))?${date}$`,
  'u',
);

/** Whether a clause is one with which letters end, or says whom to ask and when a table is sent. */
export function isOfLetter(clause: string): boolean {
  if (closing.test(clause) || numbers.test(clause) || signed.test(clause)) return true;
  if (contact.test(clause)) return !unfinished.test(clause);
  return dispatch.test(clause) && /报|提交/u.test(clause);
}
