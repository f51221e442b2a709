/** Figures that will be replaced. */
export const preliminary =
  /初步(?!设计|诊断|筛查|建[成立])|快报|暂用|暂以|暂定数|未经?审[核定]|待[审核]定?(?=$|[后数])|待核实/u;
