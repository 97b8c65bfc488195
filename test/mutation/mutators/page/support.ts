import type { PageSetup } from '../../../../src/core/model/snapshot';
import type { LiteralSheet } from '../../../support/snapshotOf';
import type { ExpectedPlace, MutableBook } from '../../mutator';

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'];

/** A page of a report with words over its table; the header stands in row `heads.length + 1`. */
export function addPage(
  book: MutableBook,
  page: {
    readonly name: string;
    readonly heads?: readonly string[];
    readonly lines?: number;
    readonly more?: Partial<Omit<LiteralSheet, 'name' | 'rows' | 'merges'>>;
  },
  place?: string,
): ExpectedPlace {
  const { name, heads = ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU'], lines = 4, more } = page;
  const body = Array.from({ length: lines }, (_, i) => [
    i + 1,
    `Sản lượng vùng số ${String(i + 1)}`,
    'tấn',
    100 + i,
    110 + i,
  ]);
  const rows = [...heads.map((text) => [text]), HEADER, ...body];
  const letters = { fontName: 'Times New Roman', fontSize: 12 };
  book.sheets.push({ name, rows, merges: [], letters, ...more });
  return place === undefined ? { sheet: name } : { sheet: name, place };
}

export const setup = (pageSetup: PageSetup): { readonly pageSetup: PageSetup } => ({ pageSetup });
