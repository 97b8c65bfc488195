import type { MatterWords } from '../../strings/finish/matters';
import type { OfficeMatter } from './leavesOffice';

const NOTHING: MatterWords = { kind: '', sheet: '', cell: '', text: '', count: 0, usedBy: '' };

/** A matter as its sentence wants it. */
export function matterWords(matter: OfficeMatter): MatterWords {
  switch (matter.kind) {
    case 'external-links': {
      const { kind, targets, usedBy } = matter;
      return { ...NOTHING, kind, usedBy, text: targets.join('; ') };
    }
    case 'property':
      return { ...NOTHING, kind: matter.detail, text: matter.text };
    case 'custom-property':
      return { ...NOTHING, kind: matter.kind, text: `${matter.name} = ${matter.text}` };
    case 'comment':
      return { ...NOTHING, ...matter, text: inOneLine(matter.text) };
    case 'hidden-sheet':
    case 'hidden-lines':
      return { ...NOTHING, ...matter };
  }
}

const LONGEST = 120;

/** The beginning of a text that may have many lines. */
function inOneLine(text: string): string {
  // What older programs show of a thread begins with advice from Excel.
  const said = text.replace(/^\[Threaded comment\][^]*?\n(?:Comment|Chú thích):\s*/, '');
  const line = said.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
