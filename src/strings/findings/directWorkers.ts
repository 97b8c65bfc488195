import { message } from '../message';

interface DirectWorkers {
  readonly direct: string;
  readonly persons: string;
  readonly share: string;
  readonly atLeast: string;
}

export const directWorkers = message({
  code: 'awards/direct-workers',
  vi: (d: DirectWorkers) =>
    `Người trực tiếp công tác, lao động được khen: ${d.direct}/${d.persons} cá nhân, bằng ${d.share}%, thấp hơn tỷ lệ ${d.atLeast}% đã đặt. Hãy xem lại cơ cấu khen thưởng.`,
  en: (d: DirectWorkers) =>
    `Awards for those who work directly: ${d.direct} of ${d.persons} persons, ${d.share}%, below the ${d.atLeast}% that was set. Look at who is awarded again.`,
});
