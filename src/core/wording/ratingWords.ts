import type { Rating, RatingMoment } from '../indicators/rating';

/** The ratings as documents write them. */
export const RATING_WORDS: Readonly<Record<Rating, string>> = {
  vuot: 'Vượt',
  dat: 'Đạt',
  'chua-dat': 'Chưa đạt',
  'khong-dat': 'Không đạt',
  'dat-tien-do': 'Đạt tiến độ',
  'cham-tien-do': 'Chậm tiến độ',
};

/** The ratings that can be given at a moment: exceeded, reached, missed. */
export function ratingsAt(moment: RatingMoment): readonly [Rating, Rating, Rating] {
  switch (moment.kind) {
    case 'running':
      return ['vuot', 'dat', 'chua-dat'];
    case 'final':
      return ['vuot', 'dat', 'khong-dat'];
    case 'share':
      return ['vuot', 'dat-tien-do', 'cham-tien-do'];
  }
}
