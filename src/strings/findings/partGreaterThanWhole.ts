import { message } from '../message';

interface PartGreaterThanWhole {
  readonly kind: string;
  readonly name: string;
  readonly header: string;
  readonly part: string;
  readonly whole: string;
  readonly of: string;
}

export const partGreaterThanWhole = message({
  code: 'arithmetic/part-greater-than-whole',
  vi: (d: PartGreaterThanWhole) => {
    switch (d.kind) {
      case 'fraction':
        return `"${d.name}", cột "${d.header}": "${d.of}" có tử số ${d.part} lớn hơn mẫu số ${d.whole}. Hãy kiểm tra lại hai số.`;
      case 'column':
        return `"${d.name}": cột "${d.header}" là ${d.part}, lớn hơn tổng ${d.whole} ở ô ${d.of} mà nó chỉ là một phần. Hãy kiểm tra lại hai ô.`;
      default:
        return `"${d.name}", cột "${d.header}": phần "trong đó" là ${d.part}, lớn hơn cả ${d.whole} ở ô ${d.of}. Hãy kiểm tra lại hai ô.`;
    }
  },
  en: (d: PartGreaterThanWhole) => {
    switch (d.kind) {
      case 'fraction':
        return `"${d.name}", column "${d.header}": in "${d.of}" ${d.part} is more than ${d.whole}, of which it is a part. Check both.`;
      case 'column':
        return `"${d.name}": column "${d.header}" is ${d.part}, more than the ${d.whole} in cell ${d.of} of which it is a part. Check both cells.`;
      default:
        return `"${d.name}", column "${d.header}": the part is ${d.part}, more than the ${d.whole} in cell ${d.of}. Check both cells.`;
    }
  },
});
