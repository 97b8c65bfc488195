import { message } from '../message';

interface Total {
  readonly kind: string;
  readonly name: string;
  readonly header: string;
  readonly total: string;
  readonly sum: string;
  readonly difference: string;
  readonly parts: number;
  readonly of: string;
  readonly range?: string;
  readonly explains?: string;
  readonly slip?: string;
  readonly part?: string;
  readonly written?: string;
  readonly meant?: string;
}

export const total = message({
  code: 'arithmetic/total',
  vi: (d: Total) => {
    const whole = `"${d.name}", cột "${d.header}": ghi ${d.total} nhưng cộng ${String(d.parts)} ô ${d.of} được ${d.sum}`;
    switch (d.kind) {
      case 'rounded':
        return `${whole}; lệch ${d.difference}, trong phạm vi làm tròn.`;
      case 'range-short':
        return `${whole}: hàm SUM chỉ cộng ${d.range ?? ''}, bỏ sót ô ở đầu hoặc cuối.`;
      case 'parts-differ':
        return `${whole}, lệch ${d.difference}. Các cột khác của dòng này đều bằng tổng các dòng con: hãy kiểm tra lại.`;
      default:
        return `${whole}, lệch ${d.difference}.${causeVi(d)}`;
    }
  },
  en: (d: Total) => {
    const whole = `"${d.name}", column "${d.header}": says ${d.total} but the ${String(d.parts)} cells ${d.of} add up to ${d.sum}`;
    switch (d.kind) {
      case 'rounded':
        return `${whole}; off by ${d.difference}, as rounding may be.`;
      case 'range-short':
        return `${whole}: the SUM takes in only ${d.range ?? ''} and leaves out cells at an end.`;
      case 'parts-differ':
        return `${whole}, off by ${d.difference}. Other columns of the line do add up: check it.`;
      default:
        return `${whole}, off by ${d.difference}.${causeEn(d)}`;
    }
  },
});

function causeVi({ explains, part = '', written = '', meant = '', slip }: Total): string {
  switch (explains) {
    case 'left-out':
      return ` Có vẻ đã cộng sót ô ${part} (${written}).`;
    case 'counted-twice':
      return ` Có vẻ đã cộng ô ${part} (${written}) hai lần.`;
    case 'total':
      return slip === 'factor'
        ? ' Có vẻ ô tổng thừa hoặc thiếu số 0.'
        : ' Có vẻ ô tổng bị đảo hai chữ số.';
    case 'part':
      return ` Nếu ô ${part} là ${meant} (đang ghi ${written}) thì tổng đúng.`;
    default:
      return ' Hãy kiểm tra lại tổng và từng ô thành phần.';
  }
}

function causeEn({ explains, part = '', written = '', meant = '', slip }: Total): string {
  switch (explains) {
    case 'left-out':
      return ` Cell ${part} (${written}) seems to have been left out.`;
    case 'counted-twice':
      return ` Cell ${part} (${written}) seems to have been counted twice.`;
    case 'total':
      return slip === 'factor'
        ? ' The total seems to have a zero too many or too few.'
        : ' Two digits of the total seem to have changed places.';
    case 'part':
      return ` With ${meant} in cell ${part} (now ${written}) the total would be right.`;
    default:
      return ' Check the total and each of its parts.';
  }
}
