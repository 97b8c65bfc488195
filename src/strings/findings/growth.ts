import { message } from '../message';

interface Growth {
  readonly kind: string;
  readonly indicator: string;
  readonly printed: string;
  readonly right: string;
  readonly percent: string;
  readonly actual: string;
  readonly target: string;
  readonly against: string;
}

export const growth = message({
  code: 'arithmetic/growth',
  vi: (d: Growth) => {
    const whole = `Tốc độ tăng in ${d.printed}% nhưng ${d.actual} so với ${d.target} (${d.against}) tăng ${d.percent}%`;
    switch (d.kind) {
      case 'truncated':
        return `${whole}: số lẻ bị cắt bớt, làm tròn đúng là ${d.right}%.`;
      case 'rounded-up':
        return `${whole}: bị làm tròn lên, làm tròn đúng là ${d.right}%.`;
      default:
        return `${whole}: phải là ${d.right}%.`;
    }
  },
  en: (d: Growth) => {
    const whole = `Printed growth ${d.printed}% but ${d.actual} against ${d.target} (${d.against}) is a change of ${d.percent}%`;
    switch (d.kind) {
      case 'truncated':
        return `${whole}: digits were cut off, rounded it is ${d.right}%.`;
      case 'rounded-up':
        return `${whole}: it was rounded up, rounded it is ${d.right}%.`;
      default:
        return `${whole}: it should be ${d.right}%.`;
    }
  },
});
