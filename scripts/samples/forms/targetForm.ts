import { LOOK, formBytes, type FormCell } from './package';

const across = (letters: string, style: number, cells: Record<string, FormCell>) =>
  Object.fromEntries(letters.split('').map((letter) => [letter, { style, ...cells[letter] }]));

const ratio = (row: number): string => `IF(D${String(row)}="","",E${String(row)}/D${String(row)})`;

/**
 * A province's form for targets as it is issued: one empty line under a header of two tiers, the
 * form's own formulas, rules, names, and a second sheet that reads its total.
 */
export function targetForm(): Uint8Array {
  return formBytes({
    sheets: [
      {
        name: 'Biểu 01',
        widths: [6, 42, 12, 14, 14, 14, 22],
        rows: {
          1: { A: { value: 'Biểu số 01', style: LOOK.italic } },
          2: { A: { value: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU {kỳ}', style: LOOK.title } },
          3: { A: { value: 'Đơn vị báo cáo: {đơn vị}', style: LOOK.italic } },
          5: across('ABCDEFG', LOOK.header, {
            A: { value: 'STT' },
            B: { value: 'Chỉ tiêu' },
            C: { value: 'Đơn vị tính' },
            D: { value: 'Kế hoạch' },
            E: { value: 'Kết quả' },
            G: { value: 'Ghi chú' },
          }),
          6: across('ABCDEFG', LOOK.header, {
            E: { value: 'Thực hiện' },
            F: { value: '% so với kế hoạch' },
          }),
          7: across('ABCDEFG', LOOK.center, {
            ...Object.fromEntries(
              'ABCDEFG'.split('').map((letter, i) => [letter, { value: `(${String(i + 1)})` }]),
            ),
          }),
          8: {
            A: { style: LOOK.center },
            B: { style: LOOK.text },
            C: { style: LOOK.center },
            D: { style: LOOK.number },
            E: { style: LOOK.number },
            F: { formula: ratio(8), value: '', style: LOOK.percent },
            G: { style: LOOK.text },
          },
          9: {
            A: { style: LOOK.bold },
            B: { value: 'Tổng cộng', style: LOOK.bold },
            C: { style: LOOK.bold },
            D: { formula: 'SUM(D8:D8)', value: 0, style: LOOK.boldNumber },
            E: { formula: 'SUM(E8:E8)', value: 0, style: LOOK.boldNumber },
            F: { formula: 'IF(D9=0,"",E9/D9)', value: '', style: LOOK.boldPercent },
            G: { style: LOOK.bold },
          },
          11: {
            E: { value: '{địa danh}, ngày {ngày} tháng {tháng} năm {năm}', style: LOOK.italic },
          },
          12: { A: { value: 'Người lập biểu', style: LOOK.title }, E: { value: 'THỦ TRƯỞNG ĐƠN VỊ', style: LOOK.title } },
        },
        heights: { 8: 24 },
        merges: ['A2:G2', 'A3:G3', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:F5', 'G5:G6', 'E11:G11', 'A12:C12', 'E12:G12'],
        rules:
          '<conditionalFormatting sqref="F8"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>1</formula></cfRule></conditionalFormatting>' +
          '<conditionalFormatting sqref="F9"><cfRule type="expression" dxfId="1" priority="2"><formula>$E$9&gt;=$D$9</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C8"><formula1>"ha,tấn,con,tỷ đồng,triệu đồng,%,người,hộ"</formula1></dataValidation></dataValidations>',
        note: { cell: 'E9', text: 'Phải khớp với số đã báo cáo của Chi cục Thống kê.' },
      },
      {
        name: 'Tổng hợp',
        widths: [40, 16],
        rows: {
          1: { A: { value: 'TỔNG HỢP', style: LOOK.title } },
          3: { A: { value: 'Tổng thực hiện' }, B: { formula: "'Biểu 01'!E9", value: 0, style: LOOK.number } },
          4: { A: { value: 'Cộng lại từ các dòng' }, B: { formula: "SUM('Biểu 01'!E8:E8)", value: 0, style: LOOK.number } },
          5: { A: { value: 'Số chỉ tiêu' }, B: { formula: "COUNTA('Biểu 01'!B8:B8)", value: 0 } },
        },
      },
    ],
    names:
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Biểu 01'!$A$1:$G$12</definedName>` +
      `<definedName name="DuLieu">'Biểu 01'!$A$8:$G$8</definedName>` +
      `<definedName name="TongThucHien">'Biểu 01'!$E$9</definedName>`,
  });
}
