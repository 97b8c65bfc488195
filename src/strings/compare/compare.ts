import { message } from '../message';

interface Lines {
  readonly lines: number;
}

interface Named {
  readonly name: string;
}

interface WholeRow extends Named {
  readonly figures: string;
}

interface Edited {
  /** '' outside a table. */
  readonly indicator: string;
  readonly column: string;
}

interface Versions extends Edited {
  readonly old: string;
  readonly new: string;
}

interface Figures extends Versions {
  readonly way: string;
  readonly difference: string;
  readonly percent: string | null;
}

interface Writings extends Versions {
  readonly wasText: boolean;
  readonly isText: boolean;
}

interface Computed extends Edited {
  readonly value: string;
  readonly formula: string;
}

/** "Chỉ tiêu 1 – Thực hiện: ", or nothing where the cell stands in no table. */
function where({ indicator, column }: Edited): string {
  const words = [indicator, column].filter((word) => word !== '').join(' – ');
  return words === '' ? '' : `${words}: `;
}

/** A line by its words, or by saying that it has `none`. */
const rowWords = ({ name, figures }: WholeRow, none: string): string => {
  const said = name === '' ? none : `“${name}”`;
  return figures === '' ? said : `${said} (${figures})`;
};

export const sheetAdded = message({
  code: 'compare/sheet-added',
  vi: ({ lines }: Lines) => `Thêm trang tính (${String(lines)} dòng).`,
  en: ({ lines }: Lines) => `New sheet (${String(lines)} lines).`,
});

export const sheetRemoved = message({
  code: 'compare/sheet-removed',
  vi: ({ lines }: Lines) => `Bỏ trang tính (${String(lines)} dòng).`,
  en: ({ lines }: Lines) => `Sheet removed (${String(lines)} lines).`,
});

export const sheetRenamed = message({
  code: 'compare/sheet-renamed',
  vi: ({ was }: { readonly was: string }) => `Đổi tên trang tính, trước là “${was}”.`,
  en: ({ was }: { readonly was: string }) => `Sheet renamed, it was “${was}”.`,
});

export const sheetHidden = message({
  code: 'compare/sheet-hidden',
  vi: () => 'Trang tính nay bị ẩn.',
  en: () => 'The sheet is now hidden.',
});

export const sheetShown = message({
  code: 'compare/sheet-shown',
  vi: () => 'Trang tính trước bị ẩn, nay hiện.',
  en: () => 'The sheet was hidden and now shows.',
});

interface WholeTable extends Lines {
  readonly title: string | null;
}

const titled = ({ title }: WholeTable): string => (title === null ? '' : ` “${title}”`);

export const tableAdded = message({
  code: 'compare/table-added',
  vi: (d: WholeTable) => `Thêm bảng${titled(d)} (${String(d.lines)} dòng).`,
  en: (d: WholeTable) => `New table${titled(d)} (${String(d.lines)} lines).`,
});

export const tableRemoved = message({
  code: 'compare/table-removed',
  vi: (d: WholeTable) => `Bỏ bảng${titled(d)} (${String(d.lines)} dòng).`,
  en: (d: WholeTable) => `Table removed${titled(d)} (${String(d.lines)} lines).`,
});

export const columnAdded = message({
  code: 'compare/column-added',
  vi: ({ header }: { readonly header: string }) => `Thêm cột “${header}”.`,
  en: ({ header }: { readonly header: string }) => `New column “${header}”.`,
});

export const columnRemoved = message({
  code: 'compare/column-removed',
  vi: ({ header }: { readonly header: string }) => `Bỏ cột “${header}”.`,
  en: ({ header }: { readonly header: string }) => `Column removed: “${header}”.`,
});

interface Headers {
  readonly old: string;
  readonly new: string;
}

export const columnRenamed = message({
  code: 'compare/column-renamed',
  vi: (d: Headers) => `Đổi tên cột “${d.old}” thành “${d.new}”.`,
  en: (d: Headers) => `Column “${d.old}” is now “${d.new}”.`,
});

export const rowAdded = message({
  code: 'compare/row-added',
  vi: (d: WholeRow) => `Thêm dòng ${rowWords(d, 'không có chữ')}.`,
  en: (d: WholeRow) => `New line ${rowWords(d, 'without words')}.`,
});

export const rowRemoved = message({
  code: 'compare/row-removed',
  vi: (d: WholeRow) => `Bỏ dòng ${rowWords(d, 'không có chữ')}.`,
  en: (d: WholeRow) => `Line removed: ${rowWords(d, 'one without words')}.`,
});

export const rowMoved = message({
  code: 'compare/row-moved',
  vi: ({ name }: Named) => `Chuyển chỗ dòng ${rowWords({ name, figures: '' }, 'không có chữ')}.`,
  en: ({ name }: Named) => `Line moved: ${rowWords({ name, figures: '' }, 'one without words')}.`,
});

export const figure = message({
  code: 'compare/figure',
  vi: (d: Figures) => {
    const share = d.percent === null ? '' : `, ${d.percent}%`;
    const way = d.way === 'up' ? 'tăng' : 'giảm';
    return `${where(d)}${d.old} → ${d.new} (${way} ${d.difference}${share}).`;
  },
  en: (d: Figures) => {
    const share = d.percent === null ? '' : `, ${d.percent}%`;
    const way = d.way === 'up' ? 'up' : 'down';
    return `${where(d)}${d.old} → ${d.new} (${way} ${d.difference}${share}).`;
  },
});

export const writing = message({
  code: 'compare/writing',
  vi: (d: Writings) => {
    if (d.wasText && !d.isText) return `${where(d)}chữ “${d.old}” nay là số ${d.new}.`;
    if (!d.wasText && d.isText) return `${where(d)}số ${d.old} nay là chữ “${d.new}”.`;
    if (d.old === d.new) return `${where(d)}“${d.new}” chỉ khác khoảng trắng hoặc bảng mã.`;
    return `${where(d)}cùng một số, trước viết “${d.old}”, nay viết “${d.new}”.`;
  },
  en: (d: Writings) => {
    if (d.wasText && !d.isText) return `${where(d)}the text “${d.old}” is now the number ${d.new}.`;
    if (!d.wasText && d.isText) return `${where(d)}the number ${d.old} is now the text “${d.new}”.`;
    if (d.old === d.new) return `${where(d)}“${d.new}” differs in spaces or encoding only.`;
    return `${where(d)}the same number, written “${d.old}” before and “${d.new}” now.`;
  },
});

export const words = message({
  code: 'compare/words',
  vi: (d: Versions) => `${where(d)}“${d.old}” nay là “${d.new}”.`,
  en: (d: Versions) => `${where(d)}“${d.old}” is now “${d.new}”.`,
});

export const filled = message({
  code: 'compare/filled',
  vi: (d: Versions) => `${where(d)}trước để trống, nay là “${d.new}”.`,
  en: (d: Versions) => `${where(d)}was blank, is now “${d.new}”.`,
});

export const cleared = message({
  code: 'compare/cleared',
  vi: (d: Versions) => `${where(d)}trước là “${d.old}”, nay để trống.`,
  en: (d: Versions) => `${where(d)}was “${d.old}”, is now blank.`,
});

export const toConstant = message({
  code: 'compare/to-constant',
  vi: (d: Computed) => `${where(d)}${d.value} trước là công thức ${d.formula}, nay là số gõ vào.`,
  en: (d: Computed) => `${where(d)}${d.value} was the formula ${d.formula} and is now typed in.`,
});

export const toFormula = message({
  code: 'compare/to-formula',
  vi: (d: Computed) => `${where(d)}${d.value} trước là số gõ vào, nay là công thức ${d.formula}.`,
  en: (d: Computed) => `${where(d)}${d.value} was typed in and is now the formula ${d.formula}.`,
});
