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
        ])}. Nơi nhận đọc được; hãy xóa ở Tệp > Thông tin nếu không muốn gửi kèm.`;
      case 'custom':
        return `Tệp mang ${String(d.count)} thuộc tính tự đặt (${d.names}). Nơi nhận đọc được; hãy xóa ở Tệp > Thông tin > Thuộc tính nếu không muốn gửi kèm.`;
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
        ])}). Whoever receives it can read them; clear them under File > Info if they should not go out.`;
      case 'custom':
        return `The file carries properties of its own (${d.names}). Whoever receives it can read them; clear them under File > Info > Properties if they should not go out.`;
    }
  },
});
