import type { Figures } from '../figures.ts';
import { item } from '../item.ts';
import { ledger } from '../layouts/ledger.ts';
import { list } from '../layouts/list.ts';
import type { Book } from '../page.ts';
import { rate } from '../rates.ts';

/** 基本公共卫生服务.csv, as exported by an older system (GB18030). */
export function publicHealthServices(figures: Figures): Book {
  const page = list(figures, {
    name: '基本公共卫生服务',
    title: `${figures.area}基本公共卫生服务项目情况（${figures.year}年）`,
    serial: true,
    items: [
      item('家庭医生签约人数', '人', '家庭医生签约居民数'),
      item('65岁及以上老年人规范健康管理人数', '人', '65岁及以上老年人健康管理人数'),
      item('年内管理高血压患者数', '人', '已管理高血压患者人数'),
      item('高血压患者规范管理人数', '人', '规范管理高血压患者人数'),
      item('年内管理糖尿病患者数', '人', '已管理2型糖尿病患者人数'),
      item('糖尿病患者规范管理人数', '人', '规范管理2型糖尿病患者人数'),
      item('在册严重精神障碍患者数', '人', '在册严重精神障碍患者人数'),
      item('严重精神障碍患者规范管理人数', '人', '规范管理严重精神障碍患者数'),
      item('规范化电子健康档案人数', '人', '居民规范化电子健康档案建档人数'),
    ],
    rates: [
      rate('家庭医生签约率', '家庭医生签约人数', '年末常住人口'),
      rate('高血压患者规范管理率', '高血压患者规范管理人数', '年内管理高血压患者数'),
      rate('2型糖尿病患者规范管理率', '糖尿病患者规范管理人数', '年内管理糖尿病患者数'),
    ],
  });
  return { file: '基本公共卫生服务.csv', pages: [page], encoding: 'gb18030' };
}

/** 爱国卫生与基层覆盖.xlsx of Chaoyang. */
export function chaoyangCoverage(figures: Figures): Book {
  const page = list(figures, {
    name: '爱国卫生与基层覆盖',
    title: `朝阳区卫生乡镇创建与基层机构覆盖（${figures.year}年）`,
    serial: true,
    items: [
      item('乡镇总数', '个', '乡（镇）总数'),
      item('国家卫生乡镇数', '个', '其中：国家卫生乡（镇）数'),
      item('应覆盖社区和行政村数', '个', '社区和500人以上行政村总数'),
      item('已覆盖社区和行政村数', '个', '有医疗卫生机构的社区和500人以上行政村数'),
    ],
  });
  return { file: '爱国卫生与基层覆盖.xlsx', pages: [page] };
}

/** 村级卫生.xlsx of Miyun. */
export function miyunCoverage(figures: Figures): Book {
  const page = list(figures, {
    name: '村级卫生',
    title: `密云区村级医疗卫生服务覆盖（${figures.year}年）`,
    items: [
      item('行政村总数', '个', '行政村数'),
      item('村级医疗卫生机构服务覆盖村数', '个', '医疗卫生服务覆盖行政村数'),
    ],
  });
  return { file: '村级卫生.xlsx', pages: [page] };
}

/** 信息化.xlsx of Miyun. */
export function digital(figures: Figures): Book {
  const page = list(figures, {
    name: '互联互通',
    title: `健康密云信息化平台互联互通情况（${figures.year}年）`,
    items: [
      item('系统内公立医疗机构数', '个', '公立医疗机构总数'),
      item('已互联互通公立医疗机构数', '个', '与信息化平台互联互通公立医疗机构数'),
    ],
  });
  return { file: '信息化.xlsx', pages: [page] };
}

/** 人口家庭.xlsx: nursery places in Chaoyang, birth support in Miyun. */
export function family(figures: Figures): Book {
  const items =
    figures.area === '朝阳区'
      ? [item('3岁以下婴幼儿托位数', '个', '3岁以下婴幼儿照护托位数')]
      : [
          item('应享受生育奖励与补助人数', '人', '生育奖励与补助应享受人数'),
          item('已落实生育奖励与补助人数', '人', '生育奖励与补助落实人数'),
        ];
  const page = list(figures, {
    name: '人口家庭',
    title: `${figures.area}人口家庭发展情况（${figures.year}年）`,
    items,
  });
  return { file: '人口家庭.xlsx', pages: [page] };
}

/** 重点项目台账.xlsx */
export function projects(figures: Figures): Book {
  return {
    file: '重点项目台账.xlsx',
    pages: [ledger(figures, `${figures.area}卫生健康重点建设项目台账（${figures.year}年）`)],
  };
}
