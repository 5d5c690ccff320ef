/** A clause that makes one thing and names nothing else. */
const object = /^(?:建设|搭建|建立|开发|编写|制定|购置|采购|开办|开设|部署|设计|上线|建|搭|做|写)(?:好|成|完)?(?:一[个套份台条项座家支批])?([^\s，,、；;和与與及或并並给給到在把对對从從向由后後的]{2,14})$/;
const pronoun = /^([^\s，,、；;由让讓请請和与與]{0,8}?[把将將对對为為给給])[它其](?![们們他它中实實余餘次])/;

/** 每天对其巡检 after 搭建库存看板 becomes 每天对库存看板巡检; left as it is where that is not plain. */
export function nameChineseObject(second: string, first: string): string {
  const named = object.exec(first)?.[1];
  return named === undefined ? second : second.replace(pronoun, (_, before: string) => before + named);
}
