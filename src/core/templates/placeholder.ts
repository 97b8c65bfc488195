import { fold } from '../text/fold';

const DOTS = /^[.…_\-–—\s]*[.…_]{2,}[.…_\-–—\s]*$|^…$/u;
const SAMPLE = /^\(?(?:vi du|vd|dong mau|ten chi tieu|nguyen van [a-z]|ho va ten|ten tap the)\b/;
/** "Mẫu", with its mark: "Màu vụ đông" is a crop. */
const MODEL = /^\(?mẫu(?!\p{L})/iu;

/** Whether a text only keeps a place: `…`, `.....`, `____`. Blank is none. */
export function isDots(text: string): boolean {
  return DOTS.test(text);
}

/** Whether a line's name waits for another: blank, dots, or the words of an example. */
export function isPlaceholder(name: string): boolean {
  return (
    name === '' || isDots(name) || SAMPLE.test(fold(name)) || MODEL.test(name.normalize('NFC'))
  );
}
