import { message } from '../message';

export const formLines = message({
  code: 'roles/form-lines',
  vi: () => 'Tên dòng như trong biểu',
  en: () => 'Lines named as in the form',
});

export const formCounts = message({
  code: 'roles/form-counts',
  vi: () => 'Số lượng',
  en: () => 'Counts',
});

export const staffName = message({
  code: 'roles/staff-name',
  vi: () => 'Họ và tên',
  en: () => 'Name',
});

export const staffGender = message({
  code: 'roles/staff-gender',
  vi: () => 'Giới tính',
  en: () => 'Gender',
});

export const staffBirth = message({
  code: 'roles/staff-birth',
  vi: () => 'Ngày sinh',
  en: () => 'Date of birth',
});

export const staffDegree = message({
  code: 'roles/staff-degree',
  vi: () => 'Trình độ',
  en: () => 'Degree',
});

export const staffService = message({
  code: 'roles/staff-service',
  vi: () => 'Thâm niên',
  en: () => 'Years of service',
});
