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
}

export const printedPercentage = message({
  code: 'arithmetic/printed-percentage',
  vi: (d: PrintedPercentage) => {
    const whole = `Tỷ lệ in ${d.printed}% nhưng ${d.actual} so với ${d.target} là ${d.percent}%`;
    switch (d.kind) {
      case 'truncated':
        return `${whole}: số lẻ bị cắt bớt, làm tròn đúng là ${d.right}%.`;
      case 'rounded-up':
        return `${whole}: bị làm tròn lên, làm tròn đúng là ${d.right}%.`;
      default:
        return `${whole}: phải là ${d.right}%.${neededVi(d)}`;
    }
  },
  en: (d: PrintedPercentage) => {
    const whole = `Printed ${d.printed}% but ${d.actual} against ${d.target} is ${d.percent}%`;
    switch (d.kind) {
      case 'truncated':
        return `${whole}: digits were cut off, rounded it is ${d.right}%.`;
      case 'rounded-up':
        return `${whole}: it was rounded up, rounded it is ${d.right}%.`;
      default:
        return `${whole}: it should be ${d.right}%.${neededEn(d)}`;
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
