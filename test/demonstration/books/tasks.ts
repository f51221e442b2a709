import type { Figures } from '../figures.ts';
import { type Item, item } from '../item.ts';
import { list } from '../layouts/list.ts';
import type { Book } from '../page.ts';

/** The sheets of each area: what its departments report on the promises in the prose of the plan. */
const sheets: { readonly [area: string]: readonly { readonly name: string; readonly items: readonly Item[] }[] } = {
  朝阳区: [
    {
      name: '急救与应急',
      items: [
        item('院前医疗急救站点数', '个'),
        item('街道（地区）标准化急救工作站最少数', '个'),
        item('院前医疗急救救护车数', '辆'),
        item('急救车洗消站数', '个'),
        item('院前医疗急救平均反应时间', '分钟'),
        item('院前医疗急救服务满意度', '%'),
        item('公共卫生应急功能中心数', '个'),
        item('公共卫生应急基地数', '个'),
        item('紧急医学救援队伍人数', '人'),
        item('公共卫生骨干队伍人数', '人'),
      ],
    },
    {
      name: '健康促进与妇幼',
      items: [
        item('居民健康素养水平', '%'),
        item('成人吸烟率', '%'),
        item('经常参加体育锻炼人数比例', '%'),
        item('国民体质合格率', '%'),
        item('公益社会体育指导员数', '人'),
        item('设有健康教育宣传栏的场所数', '个'),
        item('应设健康教育宣传栏的场所数', '个'),
        item('免费孕前优生健康检查人数', '人'),
        item('免费孕前优生健康检查目标人数', '人'),
        item('孕28周前产前筛查人次', '人次'),
        item('爱国卫生专项行动数', '项'),
        item('流行病学调查队伍人数', '人'),
      ],
    },
    {
      name: '医疗与国际化服务',
      items: [
        item('设置康复科的综合医院数', '个'),
        item('综合医院数', '个'),
        item('国际化医疗服务示范地标数', '个'),
        item('新建国际化医院数', '个'),
        item('提供国际化服务的医疗机构类别数', '个'),
        item('植入国际化元素的医疗机构数', '个'),
        item('社区卫生服务圈到达时间', '分钟'),
        item('社区医院实际开放床位最少数', '张'),
        item('开展安宁疗护的社区卫生服务中心数', '个'),
        item('社区卫生服务中心数', '个'),
        item('全科医师培训基地数', '个'),
        item('负压病房数', '间'),
        item('社会资本新建国际医院床位数', '张'),
        item('望京B20地块中外合资合作医疗机构数', '个'),
        item('新建中小型国际化诊所数', '个'),
        item('国家、市级医院引进人才数', '人'),
        item('垂杨柳医院北京市临床重点专科项目数', '个'),
      ],
    },
  ],
  密云区: [
    {
      name: '基层与中医药',
      items: [
        item('提供中医药服务的社区卫生服务机构数', '个'),
        item('社区卫生服务机构数', '个'),
        item('中医药服务圈到达时间', '分钟'),
        item('提供中医药服务的村级医疗机构数', '个'),
        item('村级医疗机构数', '个'),
        item('社区卫生服务中心公共卫生人员数', '人'),
        item('社区卫生服务中心人员数', '人'),
        item('社区卫生服务中心公共卫生医师最少数', '人'),
      ],
    },
    {
      name: '公共卫生与应急',
      items: [
        item('紧急医学救援队伍人数', '人'),
        item('后备流行病学调查员数', '人'),
        item('公共卫生医用应急物资满足天数', '天'),
        item('实施非现场监管的单位数', '个'),
        item('被监督单位数', '个'),
        item('15岁以上人群吸烟率', '%'),
      ],
    },
    {
      name: '妇幼与医政',
      items: [
        item('提供健康体重管理门诊的三级公立综合医院数', '个'),
        item('三级公立综合医院数', '个'),
        item('生育友好医院数', '个'),
        item('应建生育友好医院数', '个'),
        item('儿童友好医院数', '个'),
        item('应建儿童友好医院数', '个'),
      ],
    },
    {
      name: '智慧健康',
      items: [
        item('镇村医疗一体化专网数', '个'),
        item('信创健康云平台数', '个'),
        item('信息化平台能力数', '个'),
        item('信息化硬件设施升级改造项数', '项'),
        item('信息安全服务项数', '项'),
      ],
    },
  ],
};

/** 重点任务进展.xlsx */
export function tasks(figures: Figures): Book {
  return {
    file: '重点任务进展.xlsx',
    pages: (sheets[figures.area] ?? []).map(({ name, items }) =>
      list(figures, { name, title: `${figures.area}重点任务进展（${name}，${figures.year}年）`, items, serial: true }),
    ),
  };
}
