import { message } from '../message';

export const activity = message({
  code: 'roles/activity',
  vi: () => 'Nội dung hoạt động',
  en: () => 'Activity',
});

export const leadAgency = message({
  code: 'roles/lead-agency',
  vi: () => 'Cơ quan chủ trì, tham mưu',
  en: () => 'Leading agency',
});

export const helpingAgency = message({
  code: 'roles/helping-agency',
  vi: () => 'Cơ quan phối hợp',
  en: () => 'Helping agency',
});

export const due = message({
  code: 'roles/due',
  vi: () => 'Thời gian thực hiện',
  en: () => 'When it is due',
});

export const movement = message({
  code: 'roles/movement',
  vi: () => 'Tên phong trào',
  en: () => 'Movement',
});

export const launchLevel = message({
  code: 'roles/launch-level',
  vi: () => 'Cấp phát động',
  en: () => 'Launched by',
});

export const scope = message({
  code: 'roles/scope',
  vi: () => 'Phạm vi',
  en: () => 'Scope',
});

export const document = message({
  code: 'roles/document',
  vi: () => 'Số, ký hiệu văn bản',
  en: () => 'Document number',
});

export const fromDay = message({
  code: 'roles/from-day',
  vi: () => 'Từ ngày',
  en: () => 'From',
});

export const toDay = message({
  code: 'roles/to-day',
  vi: () => 'Đến ngày',
  en: () => 'To',
});

export const movementKind = message({
  code: 'roles/movement-kind',
  vi: () => 'Loại phong trào',
  en: () => 'Kind of movement',
});

export const awardCount = message({
  code: 'roles/award-count',
  vi: () => 'Số khen thưởng',
  en: () => 'Number of awards',
});

export const block = message({
  code: 'roles/block',
  vi: () => 'Khối/Cụm',
  en: () => 'Block or cluster',
});

export const blockHead = message({
  code: 'roles/block-head',
  vi: () => 'Khối trưởng',
  en: () => 'Head of the block',
});

export const blockDeputy = message({
  code: 'roles/block-deputy',
  vi: () => 'Khối phó',
  en: () => 'Deputy head',
});

export const memberCount = message({
  code: 'roles/member-count',
  vi: () => 'Số đơn vị',
  en: () => 'Number of units',
});

export const documentKind = message({
  code: 'roles/document-kind',
  vi: () => 'Loại văn bản',
  en: () => 'Kind of document',
});

export const issuedOn = message({
  code: 'roles/issued-on',
  vi: () => 'Ngày ban hành',
  en: () => 'Date of issue',
});

export const issuer = message({
  code: 'roles/issuer',
  vi: () => 'Cơ quan ban hành',
  en: () => 'Issuer',
});

export const abstract = message({
  code: 'roles/abstract',
  vi: () => 'Trích yếu',
  en: () => 'Abstract',
});

export const roleModel = message({
  code: 'roles/role-model',
  vi: () => 'Tên tập thể/cá nhân',
  en: () => 'Name of the role model',
});

export const recipientKind = message({
  code: 'roles/recipient-kind',
  vi: () => 'Đối tượng',
  en: () => 'Person or collective',
});

export const address = message({
  code: 'roles/address',
  vi: () => 'Địa chỉ',
  en: () => 'Address',
});

export const achievement = message({
  code: 'roles/achievement',
  vi: () => 'Thành tích',
  en: () => 'Achievement',
});

export const awarded = message({
  code: 'roles/awarded',
  vi: () => 'Đã khen',
  en: () => 'Awards received',
});

export const standard = message({
  code: 'roles/standard',
  vi: () => 'Nội dung, tiêu chí',
  en: () => 'Standard',
});

export const reached = message({
  code: 'roles/reached',
  vi: () => 'Đạt',
  en: () => 'Reached',
});

export const whole = message({
  code: 'roles/whole',
  vi: () => 'Tổng số/kế hoạch',
  en: () => 'Total or plan',
});

export const share = message({
  code: 'roles/share',
  vi: () => 'Tỷ lệ %',
  en: () => 'Share in per cent',
});
