import { message } from '../message';

interface Direction {
  readonly kind: string;
  readonly indicator: string;
  readonly method: string;
  readonly target: string;
}

export const direction = message({
  code: 'arithmetic/direction',
  vi: (d: Direction) => {
    switch (d.kind) {
      case 'falls':
        return `Tên hoặc mục tiêu (${d.target}) cho thấy càng thấp càng tốt, nhưng cách tính ghi "${d.method}" (càng cao càng tốt). Hãy đổi thành "thap" hoặc xem lại tên.`;
      case 'rises':
        return `Tên chỉ tiêu là tăng, nâng: càng cao càng tốt, nhưng cách tính ghi "${d.method}" (càng thấp càng tốt). Hãy đổi thành "cao" hoặc xem lại tên.`;
      default:
        return `Chỉ tiêu là mức giảm (giảm nhiều hơn là tốt hơn) nhưng cách tính ghi "${d.method}". Nếu ${d.target} là mức giảm thì cách tính phải là "cao"; nếu là mức còn lại thì nên ghi tên là "còn".`;
    }
  },
  en: (d: Direction) => {
    switch (d.kind) {
      case 'falls':
        return `The name or the target (${d.target}) says that less is better, but the method is "${d.method}" (more is better). Change it to "thap", or look at the name again.`;
      case 'rises':
        return `The indicator is to rise: more is better, but the method is "${d.method}" (less is better). Change it to "cao", or look at the name again.`;
      default:
        return `The indicator is a reduction (a larger one is better) but the method is "${d.method}". If ${d.target} is the reduction the method is "cao"; if it is what remains, the name should say "còn".`;
    }
  },
});
