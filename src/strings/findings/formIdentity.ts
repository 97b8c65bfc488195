import { message } from '../message';

interface FormIdentity {
  readonly kind: string;
  readonly name: string;
  readonly form: string;
  readonly header: string;
  readonly whole: string;
  readonly codes: string;
  readonly total: string;
  readonly sum: string;
}

export const formIdentity = message({
  code: 'arithmetic/form-identity',
  vi: (d: FormIdentity) => {
    const line = `Biểu ${d.form}, mã số ${d.whole} "${d.name}"`;
    switch (d.kind) {
      case 'columns':
        return `${line}: cột "${d.header}" ghi ${d.total} nhưng cộng các cột ${d.codes} được ${d.sum}.`;
      case 'exceeds':
        return `${line}, cột "${d.header}": ghi ${d.total} nhưng phần "trong đó" (${d.codes}) là ${d.sum}, lớn hơn cả tổng.`;
      case 'units':
        return `${line}, cột "${d.header}": ghi ${d.total} nhưng cộng mã số ${d.codes} được ${d.sum}. Các dòng này khác đơn vị tính: hãy kiểm tra lại.`;
      default:
        return `${line}, cột "${d.header}": ghi ${d.total} nhưng cộng mã số ${d.codes} được ${d.sum}. Hãy sửa tổng hoặc các dòng chia theo.`;
    }
  },
  en: (d: FormIdentity) => {
    const line = `Form ${d.form}, code ${d.whole} "${d.name}"`;
    switch (d.kind) {
      case 'columns':
        return `${line}: column "${d.header}" says ${d.total} but the columns ${d.codes} add up to ${d.sum}.`;
      case 'exceeds':
        return `${line}, column "${d.header}": says ${d.total} but the part of it (${d.codes}) is ${d.sum}, more than the whole.`;
      case 'units':
        return `${line}, column "${d.header}": says ${d.total} but codes ${d.codes} add up to ${d.sum}. These lines differ in unit: check them.`;
      default:
        return `${line}, column "${d.header}": says ${d.total} but codes ${d.codes} add up to ${d.sum}. Mend the total or its breakdown.`;
    }
  },
});
