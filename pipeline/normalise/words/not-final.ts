/** Figures that will be replaced. */
export const preliminary =
  /初稿|第?[一二三四五]稿(?![件纸])|初步(?!设计|诊断|筛查|建[成立])|初报|快报|暂[用以](?!住)|暂定数|未[经予]?[^，。；]{0,4}(?:审[核定计]?|核定|核准|更新|定稿|定案)|待[审核]定?(?=$|[后数)])|待核实|(?:preliminary|provisional|unaudited|notaudited|tobeconfirmed)/u;

/** Figures of which nobody says that they are right: made up, superseded, or not vouched for. */
export const unreliable =
  /估计|估算|大概|estimated|approximate|(?:不|未(?:予|被)?)通过|退回|驳回|打回|^[?？]+$|不太?准|有出入|对不上|没对上|数[据字值]?异常|(?<!严)重报|旧(?:数|表|系统)|停更|有误(?!差)|换算[^，。；]{0,6}误差|错误(?!率)|存疑|疑问|有疑|不对|(?:待|尚须|有待)(?:查|核|定|补)(?=$|[后数)])|仅?供参考|不作为?依据|过期|作废|(?:此|本|该|上)表?[^，。；]{0,4}(?:废止|停用)|(?:为|是|系|均|^)(?:示例|样例|范例|模板|例子|虚构|虚拟|假设|编造)的?(?:数据?|数字)?$|模拟|试填|试报|测试数|^(?:样表|样例|示例|范例|测试|练习|演练|培训用?)$/u;
