import { paperDocument } from '../../app/paperDocument';
import type { FilledAnnex } from '../../core/annexes/definition';
import type { Snapshot } from '../../core/model/snapshot';
import { writeWord } from '../../word/word';

/** A Word file, and what is said and can't be said in it. */
export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sentences: number;
  /** Indicators of which no sentence could be made. */
  readonly unsaid: readonly string[];
}

/** The annex as a Word file named after it, with a sentence on every indicator if wanted. */
export async function wordFile(
  snapshot: Snapshot,
  annex: FilledAnnex,
  withSentences: boolean,
): Promise<WordFile> {
  const choice = withSentences ? ({ kind: 'all' } as const) : undefined;
  const { document, sentences, unsaid } = paperDocument(snapshot, [annex], choice);
  return {
    name: `${annex.id}.docx`,
    bytes: await writeWord(document),
    sentences,
    unsaid: unsaid.map(({ indicator }) => indicator),
  };
}
