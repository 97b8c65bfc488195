/** What the data of a shipped pack can't say: where its days and words come from. */
export const RULE_NOTES: Readonly<Record<string, readonly string[]>> = {
  'luat-2003': [
    'Ngày bắt đầu ghi theo ngày của Luật (26/11/2003); ngày Luật có hiệu lực chưa được đọc.',
    'Văn bản Luật không có trong tay: điều kiện tập thể lấy theo bộ tiêu chuẩn trong phần mềm của một Sở Nội vụ.',
  ],
  'cao-bang-2018': [
    'Ngày bắt đầu ghi theo ngày của Quyết định 08/2018/QĐ-UBND mà báo cáo của huyện Hà Quảng viện dẫn; bản thân Quyết định và các lần sửa đổi chưa được đọc.',
    'Ngày cuối ghi theo ngày cuối của Luật 2003 mà quy định này thi hành.',
  ],
  'bng-2018': ['Ngày cuối ghi theo ngày cuối của Luật 2003 mà Thông tư này thi hành.'],
  'nd-152-2025': [
    'Nghị định hướng dẫn Luật 2022. Ảnh hưởng của Luật 06/2026/QH16 (từ 01/10/2026) đến Nghị định chưa được đọc.',
  ],
};
