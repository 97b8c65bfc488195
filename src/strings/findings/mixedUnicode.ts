import { counted } from '../counted';
import { message } from '../message';

interface MixedUnicode {
  readonly kind: 'mixed' | 'decomposed';
  readonly count: number;
  readonly text: string;
}

export const mixedUnicode = message({
  code: 'workbook/mixed-unicode',
  vi: (d: MixedUnicode) => {
    const cells = `${String(d.count)} ô gõ bằng Unicode tổ hợp (như "${d.text}")`;
    switch (d.kind) {
      case 'mixed':
        return `${cells} lẫn với Unicode dựng sẵn: nhìn giống nhau nhưng Excel coi là khác khi tìm, đếm, tra cứu. Hãy chuyển hết về dựng sẵn.`;
      case 'decomposed':
        return `${cells}; nên chuyển về Unicode dựng sẵn để nơi nhận tìm, đếm được.`;
    }
  },
  en: (d: MixedUnicode) => {
    const cells = `${counted(d.count, 'cell')} with decomposed letters (such as "${d.text}")`;
    switch (d.kind) {
      case 'mixed':
        return `${cells} among composed ones: they look alike but Excel takes them for different when it searches, counts and looks up. Compose them all.`;
      case 'decomposed':
        return `${cells}; better compose them, so that the recipient can search and count.`;
    }
  },
});
