import { fold, tidy } from '../../text/fold';

const COUNTED =
  /^(?:(?:luot )?nguoi|(?:luot )?ho(?: gia dinh| dan| ngheo)?|(?:can bo|cong chuc|vien chuc|hoc sinh|hoc vien|sinh vien|giao vien|dang vien|hoi vien|doan vien|doi vien|thanh vien|lao dong|nhan khau|khau|tre|tre em|chau|phu nu|thanh nien|ca nhan|tap the|vi dan)|xa|phuong|thi tran|thon|ban|xom|lang|to dan pho|khu dan cu|khu pho|don vi|co quan|to chuc|chi bo|dang bo|chi hoi|doanh nghiep|hop tac xa|htx|to hop tac|trang trai|gia trai|truong|lop|phong hoc|nha|can nha|can|cong trinh|du an|mo hinh|san pham|danh hieu|bang khen|giay khen|huan chuong|co thi dua|sang kien|de tai|giai|giai thuong|cuoc|vu|vu viec|lop hoc|hoi nghi|van ban|ho so|phong trao|cau lac bo|clb|chiec|cai|con)(?:\/.*)?$/;

/** Whether a unit counts people, households or things, which come whole: `hộ → true, tấn → false`. */
export function isCounted(unit: string): boolean {
  return COUNTED.test(fold(tidy(unit)));
}
