import { annexes as definitions } from '../core/annexes';
import { assessmentPaper, type AnnexSentences } from '../core/annexes/assessment';
import type { FilledAnnex } from '../core/annexes/definition';
import { paperOf } from '../core/annexes/paper';
import { sentencesOf, type SentenceChoice } from '../core/annexes/sentences';
import { DEFAULT_STYLE } from '../core/model/cells';
import type { PaperDocument } from '../core/model/paper';
import type { Snapshot } from '../core/model/snapshot';

/** Filled annexes as a document, and what is said and can't be said in it. */
export interface AnnexDocument {
  readonly document: PaperDocument;
  /** How many sentences it has. */
  readonly sentences: number;
  /** The chosen lines of which no sentence can be made. */
  readonly unsaid: readonly {
    readonly sheet: string;
    readonly number: string;
    readonly indicator: string;
  }[];
}

/**
 * The annexes as a document for Word: the report's sentences on the chosen indicators, then each
 * annex on pages of its own. `styles` are those of the workbook that the annexes were filled in.
 */
export function paperDocument(
  { styles }: Pick<Snapshot, 'styles'>,
  annexes: readonly FilledAnnex[],
  choice: SentenceChoice | undefined,
): AnnexDocument {
  const standard = styles[0] ?? DEFAULT_STYLE;
  const papers = annexes.flatMap(({ plan, sheet }) => {
    const paper = paperOf(plan.operations, sheet, standard);
    return paper === undefined ? [] : [paper];
  });
  const told = annexes.map((annex): AnnexSentences & { readonly sheet: string } => ({
    sheet: annex.sheet,
    label: annex.sheet,
    title: titleOf(annex),
    lines: choice === undefined ? [] : sentencesOf(annex, choice),
  }));
  const assessment = assessmentPaper(told);
  return {
    document: {
      title: annexes.map(titleOf).join('; '),
      papers: assessment === undefined ? papers : [assessment, ...papers],
    },
    sentences: told.flatMap(({ lines }) => lines).filter(({ kind }) => kind === 'sentence').length,
    unsaid: told.flatMap(({ sheet, lines }) =>
      lines.flatMap((line) =>
        line.kind === 'unsaid' ? [{ sheet, number: line.number, indicator: line.indicator }] : [],
      ),
    ),
  };
}

function titleOf({ id }: FilledAnnex): string {
  return definitions.find((definition) => definition.id === id)?.title ?? id;
}
