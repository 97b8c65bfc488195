import { message } from '../message';

interface ExtraSpaces {
  readonly to: string;
  readonly other: string;
}

export const extraSpaces = message({
  code: 'workbook/extra-spaces',
  vi: (d: ExtraSpaces) =>
    `"${d.to}" ở đây thừa dấu cách so với ô ${d.other}, nên Excel đếm và tra cứu thành hai tên khác nhau. Hãy bỏ dấu cách thừa.`,
  en: (d: ExtraSpaces) =>
    `"${d.to}" has spaces to spare here that ${d.other} has not, so that Excel counts and looks them up as two names. Take them out.`,
});
