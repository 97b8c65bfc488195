import { message } from '../message';

interface OnSheet {
  readonly sheet: string;
}

interface AtCell extends OnSheet {
  readonly cell: string;
}

export const sheetMissing = message({
  code: 'refusals/sheet-missing',
  vi: ({ sheet }: OnSheet) => `Không có trang tính "${sheet}" trong sổ. Chưa thay đổi gì.`,
  en: ({ sheet }: OnSheet) => `There is no sheet "${sheet}" in the workbook. Nothing was changed.`,
});

export const sheetExists = message({
  code: 'refusals/sheet-exists',
  vi: ({ sheet }: OnSheet) => `Trang tính "${sheet}" đã có trong sổ. Chưa thay đổi gì.`,
  en: ({ sheet }: OnSheet) => `The workbook already has a sheet "${sheet}". Nothing was changed.`,
});

export const sheetProtected = message({
  code: 'refusals/sheet-protected',
  vi: ({ sheet }: OnSheet) =>
    `Trang tính "${sheet}" đang khóa. Hãy bỏ khóa (Xem lại > Bỏ bảo vệ trang tính) rồi làm lại. Chưa thay đổi gì.`,
  en: ({ sheet }: OnSheet) =>
    `Sheet "${sheet}" is protected. Unprotect it (Review > Unprotect Sheet) and try again. Nothing was changed.`,
});

export const cellChanged = message({
  code: 'refusals/cell-changed',
  vi: ({ sheet, cell }: AtCell) =>
    `Ô ${cell} của trang "${sheet}" vừa bị người khác sửa. Hãy xem lại rồi làm lại. Chưa thay đổi gì.`,
  en: ({ sheet, cell }: AtCell) =>
    `Cell ${cell} of "${sheet}" was changed meanwhile. Look again and retry. Nothing was changed.`,
});

export const commentChanged = message({
  code: 'refusals/comment-changed',
  vi: ({ sheet, cell }: AtCell) =>
    `Ghi chú ở ô ${cell} của trang "${sheet}" vừa thay đổi. Hãy xem lại rồi làm lại. Chưa thay đổi gì.`,
  en: ({ sheet, cell }: AtCell) =>
    `The note on cell ${cell} of "${sheet}" was changed meanwhile. Look again and retry. Nothing was changed.`,
});

export const linkChanged = message({
  code: 'refusals/link-changed',
  vi: ({ sheet, cell }: AtCell) =>
    `Liên kết ở ô ${cell} của trang "${sheet}" vừa thay đổi. Hãy xem lại rồi làm lại. Chưa thay đổi gì.`,
  en: ({ sheet, cell }: AtCell) =>
    `The link of cell ${cell} of "${sheet}" was changed meanwhile. Look again and retry. Nothing was changed.`,
});

export const stateChanged = message({
  code: 'refusals/state-changed',
  vi: () => 'Thông tin của phần bổ trợ trong sổ vừa thay đổi. Hãy làm lại. Chưa thay đổi gì.',
  en: () => "The add-in's notes in the workbook changed meanwhile. Retry. Nothing was changed.",
});

export const sheetNameInvalid = message({
  code: 'refusals/sheet-name-invalid',
  vi: ({ sheet }: OnSheet) =>
    `"${sheet}" không dùng làm tên trang tính được: từ 1 đến 31 ký tự, không có các dấu : \\ / ? * [ ], không mở đầu hay kết thúc bằng dấu ', không phải History. Chưa thay đổi gì.`,
  en: ({ sheet }: OnSheet) =>
    `"${sheet}" can't name a sheet: 1 to 31 characters, none of : \\ / ? * [ ], no ' at either end, and not History. Nothing was changed.`,
});

export const cellOutside = message({
  code: 'refusals/cell-outside',
  vi: ({ sheet, cell }: AtCell) =>
    `Dữ liệu vượt ra ngoài trang "${sheet}" tại ${cell}. Chưa thay đổi gì.`,
  en: ({ sheet, cell }: AtCell) =>
    `The data would run out of sheet "${sheet}" at ${cell}. Nothing was changed.`,
});

export const inMerge = message({
  code: 'refusals/in-merge',
  vi: ({ sheet, cell }: AtCell) =>
    `Ô ${cell} của trang "${sheet}" nằm trong ô gộp. Hãy bỏ gộp ô rồi làm lại. Chưa thay đổi gì.`,
  en: ({ sheet, cell }: AtCell) =>
    `Cell ${cell} of "${sheet}" lies inside merged cells. Unmerge them and retry. Nothing was changed.`,
});

export const inArrayFormula = message({
  code: 'refusals/in-array-formula',
  vi: ({ sheet, cell }: AtCell) =>
    `Ô ${cell} của trang "${sheet}" thuộc một công thức mảng, không sửa riêng được. Chưa thay đổi gì.`,
  en: ({ sheet, cell }: AtCell) =>
    `Cell ${cell} of "${sheet}" belongs to an array formula and can't be changed alone. Nothing was changed.`,
});

interface AtRange extends OnSheet {
  readonly range: string;
}

export const mergeOverlap = message({
  code: 'refusals/merge-overlap',
  vi: ({ sheet, range }: AtRange) =>
    `Vùng ${range} của trang "${sheet}" chồng lên ô gộp khác. Chưa thay đổi gì.`,
  en: ({ sheet, range }: AtRange) =>
    `Range ${range} of "${sheet}" overlaps other merged cells. Nothing was changed.`,
});

export const mergeNotBlank = message({
  code: 'refusals/merge-not-blank',
  vi: ({ sheet, range }: AtRange) =>
    `Vùng ${range} của trang "${sheet}" có nhiều ô chứa dữ liệu, gộp lại sẽ mất. Chưa thay đổi gì.`,
  en: ({ sheet, range }: AtRange) =>
    `Several cells in ${range} of "${sheet}" hold data that merging would lose. Nothing was changed.`,
});

export const sheetNotEmpty = message({
  code: 'refusals/sheet-not-empty',
  vi: ({ sheet }: OnSheet) => `Trang "${sheet}" còn dữ liệu nên không xóa. Chưa thay đổi gì.`,
  en: ({ sheet }: OnSheet) =>
    `Sheet "${sheet}" still holds data and was not deleted. Nothing was changed.`,
});

export const sheetLast = message({
  code: 'refusals/sheet-last',
  vi: ({ sheet }: OnSheet) =>
    `"${sheet}" là trang cuối cùng còn hiện trong sổ nên không xóa được. Chưa thay đổi gì.`,
  en: ({ sheet }: OnSheet) =>
    `"${sheet}" is the last visible sheet and can't be deleted. Nothing was changed.`,
});

export const layoutChanged = message({
  code: 'refusals/layout-changed',
  vi: ({ sheet }: OnSheet) =>
    `Bố cục trang "${sheet}" vừa bị thay đổi. Hãy xem lại rồi làm lại. Chưa thay đổi gì.`,
  en: ({ sheet }: OnSheet) =>
    `The layout of "${sheet}" was changed meanwhile. Look again and retry. Nothing was changed.`,
});

export const validationChanged = message({
  code: 'refusals/validation-changed',
  vi: ({ sheet, range }: AtRange) =>
    `Danh sách chọn ở vùng ${range} của trang "${sheet}" vừa bị thay đổi. Hãy xem lại rồi làm lại. Chưa thay đổi gì.`,
  en: ({ sheet, range }: AtRange) =>
    `The drop-down list of ${range} of "${sheet}" was changed meanwhile. Look again and retry. Nothing was changed.`,
});

interface AtRows extends OnSheet {
  /** As Excel names them: `5:7`. */
  readonly rows: string;
}

export const rowsNotEmpty = message({
  code: 'refusals/rows-not-empty',
  vi: ({ sheet, rows }: AtRows) =>
    `Dòng ${rows} của trang "${sheet}" còn dữ liệu, ghi chú hoặc liên kết nên không xóa. Hãy xóa nội dung các dòng đó rồi làm lại. Chưa thay đổi gì.`,
  en: ({ sheet, rows }: AtRows) =>
    `Rows ${rows} of "${sheet}" still hold data, notes or links and were not deleted. Clear them and retry. Nothing was changed.`,
});

export const rowsInUse = message({
  code: 'refusals/rows-in-use',
  vi: ({ sheet, rows }: AtRows) =>
    `Dòng ${rows} của trang "${sheet}" đang được công thức, tên, ô gộp hoặc vùng in dùng đến nên không xóa. Hãy sửa chỗ dùng đến rồi làm lại. Chưa thay đổi gì.`,
  en: ({ sheet, rows }: AtRows) =>
    `A formula, a name, merged cells or the print area use rows ${rows} of "${sheet}", which were not deleted. Change what uses them and retry. Nothing was changed.`,
});

export const rowsPastEnd = message({
  code: 'refusals/rows-past-end',
  vi: ({ sheet }: OnSheet) =>
    `Trang "${sheet}" có dữ liệu ở những dòng cuối cùng nên không chèn thêm dòng được. Hãy xóa các dòng đó rồi làm lại. Chưa thay đổi gì.`,
  en: ({ sheet }: OnSheet) =>
    `The last rows of "${sheet}" are in use, so no rows can be inserted. Clear them and retry. Nothing was changed.`,
});

/** What can't follow rows that come or go, by code: [Vietnamese, English]. */
const UNADJUSTED: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'reference-3d': [
    'công thức tham chiếu qua nhiều trang (Trang1:Trang3!A1)',
    'a formula that refers through several sheets (Sheet1:Sheet3!A1)',
  ],
  tables: ['nhiều bảng (Table) nằm cạnh nhau', 'several tables side by side'],
  'array-formula': ['công thức mảng trải qua các dòng đó', 'an array formula over those rows'],
  'data-table': ['bảng phân tích giả định (Data Table)', 'a what-if data table'],
  'pivot-table': ['bảng tổng hợp PivotTable ngay tại đó', 'a pivot table right there'],
  'object-in-rows': ['hình hoặc biểu đồ nằm trọn trong các dòng đó', 'an object within those rows'],
  'rows-out-of-order': ['các dòng ghi lộn thứ tự trong tệp', 'rows out of order in the file'],
  'change-log': ['nhật ký sửa chung (Share Workbook)', 'the change log of a shared workbook'],
};

export const rowsUnadjusted = message({
  code: 'refusals/rows-unadjusted',
  vi: ({ sheet, what }: OnSheet & { readonly what: string }) =>
    `Chưa chèn hay xóa dòng ở trang "${sheet}" an toàn được vì có ${UNADJUSTED[what]?.[0] ?? what}. Hãy chèn dòng bằng Excel rồi làm lại. Chưa thay đổi gì.`,
  en: ({ sheet, what }: OnSheet & { readonly what: string }) =>
    `Rows of "${sheet}" can't be inserted or deleted safely: there is ${UNADJUSTED[what]?.[1] ?? what}. Insert them in Excel and retry. Nothing was changed.`,
});

export const nameChanged = message({
  code: 'refusals/name-changed',
  vi: ({ name }: { readonly name: string }) =>
    `Tên "${name}" (Công thức > Quản lý tên) vừa bị thay đổi hoặc không còn. Hãy xem lại rồi làm lại. Chưa thay đổi gì.`,
  en: ({ name }: { readonly name: string }) =>
    `The name "${name}" (Formulas > Name Manager) was changed meanwhile or is gone. Look again and retry. Nothing was changed.`,
});

/** What can't be changed, by code: [Vietnamese, English]. */
const NOT_SUPPORTED: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'formula-empty': ['công thức rỗng', 'an empty formula'],
  'formula-too-long': ['công thức dài quá giới hạn của Excel', "a formula beyond Excel's limit"],
  'formula-character': ['công thức có ký tự điều khiển', 'a formula with control characters'],
  'text-too-long': ['ô chữ dài quá 32.767 ký tự', 'a text of over 32,767 characters'],
  'number-not-finite': ['số không hữu hạn', 'a number that is not finite'],
  'state-character': ['ký tự điều khiển trong phần ghi nhớ', 'control characters in the notes'],
  'range-too-large': ['vùng quá lớn', 'a range that is too large'],
  'span-outside': ['dòng hoặc cột ngoài trang tính', 'rows or columns outside the sheet'],
  'size-out-of-range': ['độ rộng hoặc chiều cao ngoài giới hạn', 'a width or height out of range'],
  'header-too-long': ['đầu trang, chân trang quá dài', 'a page header that is too long'],
  'merge-single-cell': ['gộp một ô', 'merging a single cell'],
  'merge-in-table': ['gộp ô trong bảng (Table)', 'merging cells of a table'],
  'table-header': ['tiêu đề của bảng (Table)', "a table's header"],
  'delete-referenced-sheet': [
    'xóa trang mà công thức khác đang dùng',
    'deleting a sheet that formulas use',
  ],
  'fill-other': ['màu nền theo chủ đề', "a theme's fill colour"],
  'comment-rewrite': ['sửa ghi chú đang có', 'rewriting a note'],
  'comment-length': ['ghi chú trống hoặc quá dài', 'a note that is empty or too long'],
  'comment-character': ['ghi chú có ký tự điều khiển', 'a note with control characters'],
  'comment-foreign': ['ghi chú của người khác', "somebody else's note"],
  'link-rewrite': ['sửa liên kết đang có', 'rewriting a link'],
  'link-length': ['liên kết trống hoặc quá dài', 'a link that is empty or too long'],
  'link-character': ['liên kết có ký tự điều khiển', 'a link with control characters'],
  'validation-rewrite': ['thay danh sách chọn đang có', 'replacing a drop-down list'],
  'validation-list': ['danh sách chọn trống hoặc quá dài', 'a list that is empty or too long'],
  'validation-foreign': ['danh sách chọn do Excel ghi lại', 'a list that Excel has rewritten'],
  'validation-in-excel': [
    'danh sách chọn trên trang đang có',
    'a drop-down list on a sheet that was there',
  ],
  'rows-below-merge': [
    'chèn dòng giống dòng ở dưới nằm trong ô gộp nhiều dòng',
    'inserting rows like a row below that belongs to cells merged over rows',
  ],
  'rows-without-neighbour': [
    'chèn dòng đầu trang giống dòng ở trên nó',
    'inserting a first row like the one above it',
  ],
  'paper-size': ['khổ giấy này', 'this paper size'],
  'comments-in-excel': [
    'ghi chú, vì Excel trên máy này chưa cho phần bổ trợ ghi',
    'notes, which this Excel does not let add-ins write',
  ],
  'last-author-in-excel': [
    'tên người lưu cuối, Excel ghi lại mỗi lần lưu',
    'the name of who saved last, which Excel writes with every save',
  ],
  'remove-slicers': [
    'trang có bộ lọc bấm chọn (Slicer, Timeline)',
    'a sheet with slicers or timelines',
  ],
  'rename-among-others': [
    'đổi tên trang cùng lúc với chèn, xóa dòng, ghi chú, liên kết hoặc xóa trang trong Excel',
    'renaming a sheet in Excel together with rows, notes, links or deletions',
  ],
  'structure-locked': [
    'cấu trúc sổ đang khóa; hãy bỏ khóa (Xem lại > Bảo vệ sổ làm việc)',
    "the workbook's structure is locked; unlock it (Review > Protect Workbook)",
  ],
};

export const notSupported = message({
  code: 'refusals/not-supported',
  vi: ({ what }: { readonly what: string }) =>
    `Sổ này có phần chưa sửa được an toàn: ${NOT_SUPPORTED[what]?.[0] ?? what}. Chưa thay đổi gì.`,
  en: ({ what }: { readonly what: string }) =>
    `A part of the workbook can't be changed safely: ${NOT_SUPPORTED[what]?.[1] ?? what}. Nothing was changed.`,
});
