import { findingsIn, findingsOn } from '../../../../../test/support/checkSheets';
import {
  snapshotOf,
  type LiteralCell,
  type LiteralSheet,
} from '../../../../../test/support/snapshotOf';
import { addRecords } from '../../../annexes/state';
import { check } from './check';

type Row = readonly LiteralCell[];

const TARGETS: readonly Row[] = [
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
  [1, 'Thu', 'tỷ', 10, 11],
];
const FORM: readonly Row[] = [
  ['Biểu số 0604.N/BNV-TĐKT'],
  ['Chỉ tiêu', 'Mã số', 'Đơn vị tính', 'Tổng số'],
  ['Tổng số', '01', 'Tổ chức', 5],
];
const SIGNED: Row = ['Người lập biểu', null, null, 'THỦ TRƯỞNG ĐƠN VỊ'];

const sheet = (name: string, rows: readonly Row[]): LiteralSheet => ({ name, rows });
const found = (...sheets: readonly LiteralSheet[]): readonly string[] =>
  findingsOn(check, sheets).map(({ severity, kind, sheet: on }) => `${severity} ${kind} ${on}`);

describe('structure/signature-missing', () => {
  it.each<readonly [string, Row]>([
    ['the compiler and the head', SIGNED],
    ['the chairman', [null, null, null, 'TM. ỦY BAN NHÂN DÂN']],
    ['a deputy', [null, null, null, 'KT. CHỦ TỊCH']],
    ['where to sign', ['(Ký, họ tên)']],
  ])('takes %s for a signature', (_, line) => {
    expect(found(sheet('Biểu', [...FORM, line]))).toEqual([]);
  });

  it('says that a statutory form has none', () => {
    expect(found(sheet('Biểu', FORM))).toEqual(['info form Biểu']);
    expect(found(sheet('Biểu', [...FORM, ['Ghi chú: số liệu đến 15/11']]))).toEqual([
      'info form Biểu',
    ]);
  });

  it('says that one sheet has none where the others have', () => {
    const signed = ['A', 'B'].map((name) => sheet(name, [...TARGETS, SIGNED]));
    expect(found(...signed, sheet('C', TARGETS))).toEqual(['info sheet C']);
    expect(found(...signed)).toEqual([]);
  });

  it('says nothing where hardly any sheet is signed, or as many are not', () => {
    expect(found(sheet('A', [...TARGETS, SIGNED]), sheet('B', TARGETS))).toEqual([]);
    expect(found(sheet('A', TARGETS), sheet('B', TARGETS), sheet('C', TARGETS))).toEqual([]);
    const halves = ['A', 'B'].map((name) => sheet(name, [...TARGETS, SIGNED]));
    expect(found(...halves, sheet('C', TARGETS), sheet('D', TARGETS))).toEqual([]);
  });

  it('expects none of a register, nor of the source of an annex', () => {
    const signed = ['A', 'B'].map((name) => sheet(name, [...TARGETS, SIGNED]));
    const register = [
      ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
      [1, 'Ông A', 'Xã B', 'Giấy khen'],
    ];
    expect(found(...signed, sheet('Sổ', register))).toEqual([]);
    const state = addRecords(undefined, [{ sheet: 'A', annex: 'chi-tieu-5-nam', source: 'C' }]);
    const snapshot = { ...snapshotOf(...signed, sheet('C', TARGETS)), state };
    expect(findingsIn(check, snapshot)).toEqual([]);
  });

  it('takes one signature under several tables for that of the sheet', () => {
    const two = [...TARGETS, [], ...TARGETS, SIGNED];
    const signed = ['A', 'B'].map((name) => sheet(name, [...TARGETS, SIGNED]));
    expect(found(...signed, sheet('C', two))).toEqual([]);
  });
});
