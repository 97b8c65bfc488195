import type { Operation } from '../../src/core/model/plan';
import { reportSheet, type Correct, type SampleTable } from './reportSheet';

/** One line of the printed annexes, as printed. */
interface PrintedRow {
  readonly no: string;
  readonly indicator: string;
  readonly unit?: string;
  readonly target: string;
  readonly actual: string;
  readonly printed: string;
  readonly note?: string;
  readonly method?: string;
  readonly periods?: number;
}

/** `ha-quang-2020.data.json`. */
export interface PrintedAnnexes {
  readonly tables: readonly [SampleTable<PrintedRow>, SampleTable<PrintedRow>];
}

/** Draws the two annexes of the Hà Quảng report. */
export function haQuangSheets(data: PrintedAnnexes, correct?: Correct): readonly Operation[] {
  const [haQuang, thongNong] = data.tables;
  return [
    ...reportSheet(
      'Hà Quảng',
      haQuang,
      [
        { header: ['TT'], width: 6, align: 'center', value: (row) => row.no },
        { header: ['Chỉ tiêu'], width: 48, align: 'left', value: (row) => row.indicator },
        { header: ['Đơn vị tính'], width: 16, align: 'center', value: (row) => row.unit ?? '' },
        { header: ['Mục tiêu'], width: 12, align: 'center', value: (row) => row.target },
        {
          header: ['Kết quả', 'Ước thực hiện đến hết năm 2020'],
          width: 16,
          align: 'center',
          value: (row) => row.actual,
        },
        {
          header: ['Kết quả', '% so với mục tiêu'],
          width: 12,
          align: 'center',
          value: (row) => row.printed,
        },
        { header: ['Cách tính'], width: 12, align: 'center', value: (row) => row.method ?? '' },
        {
          header: ['Số kỳ'],
          width: 8,
          align: 'center',
          value: (row) => (row.periods === undefined ? '' : String(row.periods)),
        },
      ],
      correct,
    ),
    ...reportSheet(
      'Thông Nông',
      thongNong,
      [
        { header: ['STT'], width: 6, align: 'center', value: (row) => row.no },
        { header: ['Các chỉ tiêu'], width: 48, align: 'left', value: (row) => row.indicator },
        { header: ['Mục tiêu'], width: 20, align: 'center', value: (row) => row.target },
        { header: ['Thực hiện'], width: 20, align: 'center', value: (row) => row.actual },
        { header: ['Tỷ lệ %'], width: 10, align: 'center', value: (row) => row.printed },
        { header: ['Ghi chú'], width: 14, align: 'left', value: (row) => row.note ?? '' },
      ],
      correct,
    ),
  ];
}
