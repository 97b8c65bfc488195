import { message } from '../message';

interface PrintedPercentage {
  readonly indicator: string;
  readonly kind: string;
  readonly printed: string;
  readonly right: string;
  readonly percent: string;
  readonly actual: string;
  readonly target: string;
  readonly neededActual?: string;
  readonly neededTarget?: string;
  /** The column compared with, where it is not the target. */
  readonly against?: string;
  readonly explains?: string;
  readonly slip?: string;
  readonly meant?: string;
}

export const printedPercentage = message({
  code: 'arithmetic/printed-percentage',
  vi: (d: PrintedPercentage) => {
    const whole = `Tỷ lệ in ${d.printed}% nhưng ${d.actual} so với ${d.target}${againstOf(d)} là ${d.percent}%`;
    switch (d.kind) {
      case 'truncated':
        return `${whole}: số lẻ bị cắt bớt, làm tròn đúng là ${d.right}%.`;
      case 'rounded-up':
        return `${whole}: bị làm tròn lên, làm tròn đúng là ${d.right}%.`;
      default:
        return `${whole}: phải là ${d.right}%.${neededVi(d)}${causeVi(d)}`;
    }
  },
  en: (d: PrintedPercentage) => {
    const whole = `Printed ${d.printed}% but ${d.actual} against ${d.target}${againstOf(d)} is ${d.percent}%`;
    switch (d.kind) {
      case 'truncated':
        return `${whole}: digits were cut off, rounded it is ${d.right}%.`;
      case 'rounded-up':
        return `${whole}: it was rounded up, rounded it is ${d.right}%.`;
      default:
        return `${whole}: it should be ${d.right}%.${neededEn(d)}${causeEn(d)}`;
    }
  },
});

function neededVi({ printed, neededActual, neededTarget }: PrintedPercentage): string {
  if (neededActual === undefined || neededTarget === undefined) return '';
  return ` Muốn đúng ${printed}% thì thực hiện phải là ${neededActual} hoặc mục tiêu phải là ${neededTarget}.`;
}

function neededEn({ printed, neededActual, neededTarget }: PrintedPercentage): string {
  if (neededActual === undefined || neededTarget === undefined) return '';
  return ` For ${printed}% the actual would have to be ${neededActual}, or the target ${neededTarget}.`;
}

function againstOf({ against }: PrintedPercentage): string {
  return against === undefined ? '' : ` (${against})`;
}

function causeVi({ explains, meant = '' }: PrintedPercentage): string {
  switch (explains) {
    case 'actual':
      return ` Có vẻ ghi nhầm ô thực hiện: với ${meant} thì tỷ lệ đúng.`;
    case 'target':
      return ` Có vẻ ghi nhầm ô mục tiêu: với ${meant} thì tỷ lệ đúng.`;
    case 'printed':
      return ` Có vẻ ghi nhầm chính ô tỷ lệ.`;
    case 'direction':
      return ' Tỷ lệ đã in tính ngược chiều (đổi chỗ thực hiện và mục tiêu).';
    default:
      return '';
  }
}

function causeEn({ explains, meant = '' }: PrintedPercentage): string {
  switch (explains) {
    case 'actual':
      return ` The actual seems miswritten: with ${meant} the percentage is right.`;
    case 'target':
      return ` The target seems miswritten: with ${meant} the percentage is right.`;
    case 'printed':
      return ` The percentage itself seems miswritten.`;
    case 'direction':
      return ' The printed one was computed the wrong way round (target over actual).';
    default:
      return '';
  }
}
