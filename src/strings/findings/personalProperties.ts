import { message } from '../message';

type PersonalProperties =
  | {
      readonly kind: 'people';
      readonly author: string;
      readonly lastAuthor: string;
      readonly manager: string;
      readonly company: string;
    }
  | { readonly kind: 'custom'; readonly names: string; readonly count: number };

function listed(entries: readonly (readonly [label: string, value: string])[]): string {
  return entries
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('; ');
}

export const personalProperties = message({
  code: 'workbook/personal-properties',
  vi: (d: PersonalProperties) => {
    switch (d.kind) {
      case 'people':
        return `Thuộc tính của tệp ghi ${listed([
          ['tác giả', d.author],
          ['người lưu cuối', d.lastAuthor],
          ['người quản lý', d.manager],
          ['cơ quan', d.company],
        ])}. Nơi nhận đọc được; nếu không muốn gửi kèm, hãy xóa ở tab Hoàn thiện, hoặc trong Excel ở Tệp > Thông tin.`;
      case 'custom':
        return `Tệp mang ${String(d.count)} thuộc tính tự đặt (${d.names}). Nơi nhận đọc được; nếu không muốn gửi kèm, hãy xóa ở tab Hoàn thiện, hoặc trong Excel ở Tệp > Thông tin > Thuộc tính.`;
    }
  },
  en: (d: PersonalProperties) => {
    switch (d.kind) {
      case 'people':
        return `The file's properties tell of its people (${listed([
          ['author', d.author],
          ['last saved by', d.lastAuthor],
          ['manager', d.manager],
          ['company', d.company],
        ])}). Whoever receives it can read them; if they should not go out, clear them on the Finish tab, or in Excel under File > Info.`;
      case 'custom':
        return `The file carries properties of its own (${d.names}). Whoever receives it can read them; if they should not go out, clear them on the Finish tab, or in Excel under File > Info > Properties.`;
    }
  },
});
