import type { CellValue } from '../../src/core/model/snapshot';

/** Registers as cells hold them, with what the reports' sentences on awards give. */
type Block = readonly (readonly CellValue[])[];

/** The columns of a register. */
export const REGISTER_HEADER = [
  'Danh hiệu',
  'Đối tượng',
  'Cấp quyết định',
  'Số lượng',
  'Trạng thái',
];

/** Cẩm Xuyên, 6 tháng đầu năm 2023. */
export const CAM_XUYEN: Block = [
  REGISTER_HEADER,
  ['Bằng khen', 'cá nhân', 'Thủ tướng Chính phủ', '01', 'đã tặng'],
  ['Cờ thi đua xuất sắc', 'đơn vị', 'UBND tỉnh', '4', 'đã tặng'],
  ['Tập thể lao động xuất sắc', 'đơn vị', 'UBND tỉnh', '6', 'đã tặng'],
  ['Bằng khen', 'tập thể', 'UBND tỉnh', '8', 'đã tặng'],
  ['Bằng khen', 'cá nhân', 'UBND tỉnh', '17', 'đã tặng'],
  ['Bằng khen', 'cá nhân', 'Thủ tướng Chính phủ', '01', 'đề nghị'],
  ['Bằng khen', 'cá nhân', 'Chủ tịch UBND tỉnh', '03', 'đề nghị'],
  ['Giấy khen (phong trào, nhiệm vụ chuyên đề)', 'cá nhân', undefined, '153', 'đã tặng'],
  ['Giấy khen (phong trào, nhiệm vụ chuyên đề)', 'tập thể', undefined, '66', 'đã tặng'],
];

/** Triệu Sơn, 6 tháng đầu năm 2020: recipients not split. */
export const TRIEU_SON: Block = [
  REGISTER_HEADER.slice(0, 4),
  ['Cờ thi đua', undefined, 'UBND tỉnh', '3'],
  ['Bằng khen', undefined, 'Chủ tịch UBND tỉnh', '6'],
  ['Tập thể lao động xuất sắc', 'tập thể', 'Chủ tịch UBND tỉnh', '5'],
  ['Giấy khen', 'cá nhân, tập thể', 'Chủ tịch UBND huyện', '325'],
];

/** Hà Quảng, 2015-2020. */
export const HA_QUANG: Block = [
  REGISTER_HEADER,
  ['Giấy khen (Chỉ thị 05)', 'tập thể', 'Chủ tịch UBND huyện', '10', 'đã tặng'],
  ['Giấy khen (Chỉ thị 05)', 'cá nhân', 'Chủ tịch UBND huyện', '18', 'đã tặng'],
  ['khen thưởng điển hình tiên tiến', 'tập thể', undefined, '42', 'dự kiến'],
  ['khen thưởng điển hình tiên tiến', 'cá nhân', undefined, '75', 'dự kiến'],
  ['Gia đình văn hóa', 'hộ', undefined, '9.378', 'đã tặng'],
  ['Làng văn hóa', undefined, undefined, '193', 'đã tặng'],
];

/** Hà Quảng, titles of the movement by year. */
export const HA_QUANG_BY_YEAR: Block = [
  ['Danh hiệu', 'Năm', 'Số lượng'],
  ['Gia đình văn hóa', 2015, '9.378 hộ'],
  ['Làng văn hóa', 2015, '193'],
  ['Gia đình văn hóa', 2019, '11.082 hộ'],
  ['Làng văn hóa', 2019, '248'],
];

/** Hà Quảng, role models that were registered with the province: no award yet. */
export const HA_QUANG_ROLE_MODELS: Block = [
  ['Danh hiệu', 'Đối tượng', 'Số lượng', 'Trạng thái'],
  ['Điển hình tiên tiến', 'cá nhân', '18', 'đăng ký'],
  ['Điển hình tiên tiến', 'tập thể', '10', 'đăng ký'],
];
