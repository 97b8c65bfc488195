import { groupBySeverity, type FindingGroup } from '../../../core/checks/groupFindings';
import type { Finding } from '../../../core/model/finding';
import { checkHelp } from '../../../strings/checkHelp';
import { sentence, type Language } from '../../../strings/sentence';
import { capped } from '../capped';
import { worstVerdict, type CheckedBook, type ReportHead } from '../checkedBook';
import { dayText, headLine } from '../headLine';
import { reportFinding, wordsOf } from '../reportedFinding';
import { fixedSection } from './fixedSection';
import { markup, type Markup } from './markup';
import { STYLE } from './page';
import { dataTable, moreLine } from './table';

/** Places of each kind that are listed; more would be a file that no browser opens gladly. */
const MOST_LISTED = 100;

export interface HtmlOptions extends ReportHead {
  readonly language: Language;
}

/**
 * One page that stands alone, to be read, printed on A4 or sent: no script, nothing fetched.
 * Findings by severity and kind, what was ignored and why, what could not be read, the verdict.
 */
export function htmlReport(books: readonly CheckedBook[], options: HtmlOptions): string {
  return new HtmlReport(options).page(books).html;
}

class HtmlReport {
  private readonly language: Language;

  constructor(private readonly options: HtmlOptions) {
    this.language = options.language;
  }

  page(books: readonly CheckedBook[]): Markup {
    const [first, second] = books;
    const title = this.word('title');
    const name = first !== undefined && second === undefined ? `${title} – ${first.file}` : title;
    const heads = headLine(this.options, this.language).map(
      (line) => markup`<p class="meta">${line}</p>\n`,
    );
    return markup`<!doctype html>
<html lang="${this.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${heads}${second === undefined ? markup`` : this.overview(books)}${books.map((book) => this.book(book))}</main>
<footer>${this.word('listing-note', { most: MOST_LISTED })}</footer>
</body>
</html>
`;
  }

  /** The verdict on each of several books. */
  private overview(books: readonly CheckedBook[]): Markup {
    const lines = books.map(
      ({ file, result: { verdict, counts } }) =>
        markup`<li>${file}: <strong>${this.word(`verdict-${verdict}`, counts)}</strong></li>\n`,
    );
    return markup`<ul class="verdict overview ${worstVerdict(books)}">
${lines}</ul>
`;
  }

  private book(book: CheckedBook): Markup {
    const { file, result, fixing } = book;
    const { verdict, counts, findings } = result;
    const fixed =
      fixing === undefined ? markup`` : fixedSection(fixing, this.language, MOST_LISTED);
    const found = groupBySeverity(findings).map(({ severity, groups }) => {
      if (groups.length === 0) return markup``;
      const heading = this.word(`group-${severity}`, { count: counts[severity] });
      return markup`<h3 class="${severity}">${heading}</h3>
${groups.map((group) => this.group(group))}`;
    });
    const clean = findings.length > 0 ? markup`` : markup`<p>${this.word('clean')}</p>\n`;
    return markup`<section>
<h2>${file}</h2>
<div class="verdict ${verdict}"><strong>${this.word(`verdict-${verdict}`, counts)}</strong>
${this.word('counts', counts)}. ${this.word(`meaning-${verdict}`, counts)}</div>
${fixed}${this.unread(book)}${found}${clean}${this.suppressed(book)}</section>
`;
  }

  private group({ code, count, findings }: FindingGroup): Markup {
    const { shown, rest } = capped(findings, MOST_LISTED);
    const isProposing = shown.some(({ fix }) => fix !== undefined);
    // The first sentence of the check's page.
    const heading = checkHelp.get(code)?.title ?? code;
    const table = dataTable(
      heading,
      [
        ...this.placeColumns(),
        ...(isProposing ? [{ label: this.word('proposal'), kind: 'f' }] : []),
      ],
      shown.map((finding, i) => {
        const reported = reportFinding(finding, this.language);
        const fix = isProposing ? [reported.fix?.message ?? ''] : [];
        return [i + 1, ...this.placeCells(finding), wordsOf(reported), ...fix];
      }),
    );
    return markup`<h4>${heading} <span class="count">(${count})</span> <code>${code}</code></h4>
${table}${this.more(rest)}`;
  }

  private unread({ result: { unread } }: CheckedBook): Markup {
    const { shown, rest } = capped(unread, MOST_LISTED);
    if (shown.length === 0) return markup``;
    const lines = shown.map(
      ({ part, reason }) =>
        markup`<li>${sentence(`unread/${reason}`, { part }, this.language)}</li>\n`,
    );
    return markup`<h3 class="warning">${this.word('unread', { count: unread.length })}</h3>
<ul>
${lines}</ul>
${this.more(rest)}`;
  }

  private suppressed({ result: { suppressed } }: CheckedBook): Markup {
    const { shown, rest } = capped(suppressed, MOST_LISTED);
    if (shown.length === 0) return markup``;
    const heading = this.word('suppressed', { count: suppressed.length });
    const table = dataTable(
      heading,
      [
        ...this.placeColumns(),
        { label: this.word('reason'), kind: 'f' },
        { label: this.word('since'), kind: 'd' },
      ],
      shown.map(({ finding, entry }, i) => [
        i + 1,
        ...this.placeCells(finding),
        wordsOf(reportFinding(finding, this.language)),
        entry.reason,
        dayText(entry.on, this.language),
      ]),
    );
    return markup`<h3>${heading}</h3>
${table}${this.more(rest)}`;
  }

  private placeColumns(): readonly { readonly label: string; readonly kind: string }[] {
    return [
      { label: this.word('ordinal'), kind: 'n' },
      { label: this.word('sheet'), kind: 's' },
      { label: this.word('cell'), kind: 'c' },
      { label: this.word('what'), kind: '' },
    ];
  }

  private placeCells({ sheet, cell, range }: Finding): readonly string[] {
    if (sheet === '') return [this.word('whole-book'), ''];
    return [sheet, cell ?? range ?? this.word('whole-sheet')];
  }

  private more(count: number): Markup {
    return moreLine(count, this.word('more', { count }));
  }

  private word(code: string, data: Readonly<Record<string, string | number>> = {}): string {
    return sentence(`report/${code}`, data, this.language);
  }
}
