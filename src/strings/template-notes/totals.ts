import { message } from '../message';

interface Total {
  readonly header: string;
  readonly names: string;
  readonly more: number;
}

const listed = ({ names, more }: Total, rest: string): string =>
  more === 0 ? names : `${names}; ${rest} ${String(more)}`;

export const totalUnits = message({
  code: 'template-notes/total-units',
  vi: (d: Total) =>
    `Cột "${d.header}": các dòng khác đơn vị tính (${listed(d, 'và thêm')}) nên không cộng.`,
  en: (d: Total) =>
    `Column "${d.header}": the lines have several units (${listed(d, 'and')}), so there is no sum.`,
});

export const totalUnitsOwn = message({
  code: 'template-notes/total-units-own',
  vi: (d: Total) =>
    `Cột "${d.header}": biểu cộng các dòng khác đơn vị tính (${listed(d, 'và thêm')}).`,
  en: (d: Total) =>
    `Column "${d.header}": the form adds up lines of several units (${listed(d, 'and')}).`,
});

export const totalWords = message({
  code: 'template-notes/total-words',
  vi: (d: Total) =>
    `Cột "${d.header}": có ô bằng chữ (${listed(d, 'và thêm')}) nên để trống dòng cộng.`,
  en: (d: Total) =>
    `Column "${d.header}": some cells are words (${listed(d, 'and')}), so the total stays empty.`,
});

export const totalWordsOwn = message({
  code: 'template-notes/total-words-own',
  vi: (d: Total) =>
    `Cột "${d.header}": công thức cộng của biểu bỏ qua ô bằng chữ: ${listed(d, 'và thêm')}.`,
  en: (d: Total) =>
    `Column "${d.header}": the form's sum passes over cells that are words: ${listed(d, 'and')}.`,
});

export const totalParts = message({
  code: 'template-notes/total-parts',
  vi: (d: Total) =>
    `Cột "${d.header}": có dòng con (${listed(d, 'và thêm')}) nên cộng sẽ trùng, để trống dòng cộng.`,
  en: (d: Total) =>
    `Column "${d.header}": parts stand beside their whole (${listed(d, 'and')}), so there is no sum.`,
});

export const totalPartsOwn = message({
  code: 'template-notes/total-parts-own',
  vi: (d: Total) =>
    `Cột "${d.header}": công thức cộng của biểu tính cả dòng con: ${listed(d, 'và thêm')}.`,
  en: (d: Total) => `Column "${d.header}": the form's sum counts parts, too: ${listed(d, 'and')}.`,
});
