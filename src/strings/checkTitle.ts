import type { Language } from './sentence';

/** A few words for each check, as lists of findings are headed. */
const TITLES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'arithmetic/cumulative': ['Số lũy kế', 'Cumulative figures'],
  'arithmetic/direction': ['Chiều tăng, giảm', 'Direction of change'],
  'arithmetic/form-identity': ['Đẳng thức của biểu thống kê', 'Identities of the form'],
  'arithmetic/growth': ['Tốc độ tăng', 'Growth'],
  'arithmetic/part-greater-than-whole': ['Phần lớn hơn tổng', 'Part above the whole'],
  'arithmetic/printed-percentage': ['Tỷ lệ % đã in', 'Printed percentage'],
  'arithmetic/range-target': ['Mục tiêu là khoảng', 'Target that is a range'],
  'arithmetic/rating-mismatch': ['Xếp mức đạt', 'Rating'],
  'arithmetic/shares': ['Cộng tỷ trọng', 'Sum of shares'],
  'arithmetic/strict-target': ['Mục tiêu "trên", "dưới"', 'Strict target'],
  'arithmetic/total': ['Dòng, cột tổng', 'Totals'],
  'arithmetic/yearly-target': ['Mục tiêu từng năm', 'Yearly target'],
  'dates/after-report': ['Ngày sau ngày báo cáo', 'Date after the report'],
  'dates/deadline': ['Thời hạn', 'Deadline'],
  'dates/document-number': ['Số, ký hiệu văn bản', 'Document number'],
  'dates/impossible-date': ['Ngày không có thật', 'Impossible date'],
  'dates/malformed-period': ['Kỳ, giai đoạn', 'Period'],
  'dates/number-order': ['Thứ tự số và ngày văn bản', 'Order of documents'],
  'figures/ambiguous-reading': ['Số đọc được hai cách', 'Figure with two readings'],
  'figures/incomparable': ['Số không so sánh được', 'Figures that do not compare'],
  'figures/mixed-percent-format': ['Tỷ lệ ghi nhiều cách', 'Mixed percentages'],
  'figures/mixed-separators': ['Lẫn dấu chấm, dấu phẩy', 'Mixed separators'],
  'figures/more-decimals': ['Thừa số lẻ', 'More decimals than shown'],
  'figures/negative': ['Số âm', 'Negative figure'],
  'figures/number-as-text': ['Số ghi dạng chữ', 'Number held as text'],
  'figures/outlier': ['Số lệch xa', 'Outlier'],
  'figures/share-over-100': ['Tỷ lệ trên 100%', 'Share over 100'],
  'figures/trailing-zero-lost': ['Mất số 0 cuối', 'Lost final zero'],
  'figures/unit-in-cell': ['Đơn vị trong ô số', 'Unit inside the cell'],
  'figures/unit-mismatch': ['Khác đơn vị tính', 'Units that differ'],
  'figures/unknown-option': ['Từ không hiểu được', 'Unknown option'],
  'figures/unreadable': ['Số không đọc được', 'Unreadable figure'],
  'structure/duplicate-row': ['Dòng trùng', 'Duplicate row'],
  'structure/form-changed': ['Mẫu biểu bị đổi', 'Form changed'],
  'structure/header-changed': ['Tiêu đề bảng bị đổi', 'Header changed'],
  'structure/missing-annex': ['Thiếu phụ lục', 'Missing annex'],
  'structure/numbering': ['Số thứ tự', 'Numbering'],
  'structure/placeholder': ['Chỗ chưa điền', 'Placeholder'],
  'structure/required-empty': ['Ô bắt buộc còn trống', 'Required cell is empty'],
  'structure/signature-missing': ['Thiếu phần ký', 'No place for signatures'],
  'structure/total-missing': ['Thiếu dòng cộng', 'Missing total'],
};

/** The words over the findings of a check; its code where it has none. */
export function checkTitle(code: string, language: Language): string {
  return TITLES[code]?.[language === 'vi' ? 0 : 1] ?? code;
}
