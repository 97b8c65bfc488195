import { awardName } from '../../awards/catalogue/catalogue';
import type { Quota, QuotaError } from '../../awards/quota/quota';
import type { QuotaRow } from '../../awards/quota/quotaTable';
import { formatDayFirst, parseIsoDate } from '../../base/dates';
import { formatTrimmed } from '../../figures/formatFigure';
import type { AnnexNote } from '../definition';

/** What the quota of a unit rests on, short enough for its cell. */
export function basisOf({ quota }: QuotaRow): string {
  if (quota.ok) return `${percentText(quota.value)}, ${quota.value.rule?.source.article ?? ''}`;
  const { error } = quota;
  if (error.code !== 'depends-on-title') return 'Chưa có hạn mức';
  return error.options
    .map(
      ({ title, percent, max }) =>
        `${String(percent)}% nếu đạt ${awardName(title)} (tối đa ${String(max)})`,
    )
    .join('; ');
}

/** The rules that were used, in full; what follows where there is none. */
export function basisFoot(rows: readonly QuotaRow[]): readonly string[] {
  const rules = rows.flatMap(({ quota }) =>
    quota.ok && quota.value.rule !== undefined
      ? [
          `Căn cứ: tối đa ${percentText(quota.value)} theo ${quota.value.rule.source.article}, ${quota.value.rule.source.document}.`,
        ]
      : [],
  );
  const lacks = rows.some(({ quota }) => !quota.ok && quota.error.code !== 'depends-on-title');
  return [
    ...new Set(rules),
    ...(lacks
      ? ['Chưa có hạn mức: tỷ lệ do bộ, ngành hoặc tỉnh quy định; cần chọn bộ quy định.']
      : []),
  ];
}

/** Why there are no quotas, and what is uncertain about those that there are; each once. */
export function basisNotes(rows: readonly QuotaRow[]): readonly AnnexNote[] {
  const notes = rows.flatMap(({ quota }): readonly AnnexNote[] => {
    if (!quota.ok) return [errorNote(quota.error)];
    return (quota.value.rule?.caveats ?? []).map(({ code, document }) => ({
      code: `annex-notes/rule-${code}`,
      data: { document },
    }));
  });
  const byText = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return [...byText.values()];
}

function errorNote(error: QuotaError): AnnexNote {
  switch (error.code) {
    case 'pack-not-in-force':
      return {
        code: 'annex-notes/pack-not-in-force',
        data: { pack: error.pack, from: dayText(error.from), to: dayText(error.to) },
      };
    case 'not-verified':
      return { code: 'annex-notes/rule-not-verified', data: { document: error.source.document } };
    case 'depends-on-title':
      return { code: 'annex-notes/quota-depends-on-title', data: {} };
    case 'choose-pack':
    case 'unknown-pack':
    case 'not-a-count':
    case 'not-a-rate':
      return { code: 'annex-notes/choose-pack', data: {} };
  }
}

/** `2018-03-02 → 02/3/2018`; '' for none. */
function dayText(iso: string | undefined): string {
  const date = iso === undefined ? undefined : parseIsoDate(iso);
  return date === undefined ? '' : formatDayFirst(date);
}

/** `15%`. */
function percentText({ percent }: Quota): string {
  return `${formatTrimmed(percent, 4)}%`;
}
