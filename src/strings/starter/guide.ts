import { plainMessage } from '../message';

const VI = `1. Mỗi trang là một loại dữ liệu gốc. Nhập số liệu vào các dòng dưới tiêu đề; trang nào không dùng thì bỏ qua hoặc xóa.
2. Các dòng tô vàng có chữ "(ví dụ)" chỉ để minh họa. Hãy xóa chúng trước khi điền phụ lục và nộp báo cáo.
3. Ô có danh sách chọn lấy từ trang "Danh mục". Vẫn gõ được nội dung khác; phần kiểm tra sẽ báo nếu không đọc được.
4. Giữ nguyên tiêu đề cột để phần bổ trợ nhận ra cột. Có thể thêm, bớt hoặc đổi chỗ cột.
5. Tiêu đề có năm hoặc kỳ (như "Kế hoạch năm 2026 tỉnh giao") thì sửa theo năm, kỳ của báo cáo.
6. Cách tính: "cao" là càng nhiều càng tốt, "thap" là càng ít càng tốt, "trong-khoang" là nằm trong khoảng. Để trống thì tính theo mục tiêu.
7. Số kỳ: số năm mà một mục tiêu "mỗi năm" được nhân lên. Số lẻ: số chữ số thập phân của tỷ lệ %.
8. Nhập xong, mở bảng TĐKT trong Excel (hoặc chạy lệnh tdkt) để kiểm tra và điền phụ lục. Phụ lục nằm ở trang mới, dữ liệu gốc không bị sửa.`;

const EN = `1. Each sheet is one kind of source data. Type under the headers; skip or delete sheets that you don't use.
2. The yellow lines marked "(ví dụ)" are examples. Delete them before you fill annexes and submit.
3. Drop-down lists come from the sheet "Danh mục". Other entries can be typed; the check tells of those that can't be read.
4. Keep the headers, for columns are known by them. Columns may be added, taken away or moved.
5. Headers that name a year or a period (such as "Kế hoạch năm 2026 tỉnh giao") are to be changed to those of the report.
6. Cách tính: "cao" where more is better, "thap" where less is better, "trong-khoang" inside a range. Left blank, the target decides.
7. Số kỳ: the years by which a target "mỗi năm" is multiplied. Số lẻ: the decimals of the percentage.
8. Then open the TĐKT pane in Excel (or run tdkt) to check and to fill annexes. They stand on new sheets; the source data is not changed.`;

/** What the first sheet of the starter says, a line each. */
export const guide = plainMessage('starter/guide', VI, EN);
