import { message } from '../message';

interface IssuerName {
  readonly kind: 'level' | 'award';
  /** As the register writes it. */
  readonly text: string;
  readonly lines: number;
}

export const issuerName = message({
  code: 'awards/issuer-name',
  vi: (d: IssuerName) => {
    const lines = d.lines > 1 ? ` (${String(d.lines)} dòng)` : '';
    switch (d.kind) {
      case 'level':
        return `Cấp quyết định ghi "${d.text}"${lines}; người quyết định là Chủ tịch UBND. Nên ghi "Chủ tịch ${d.text}".`;
      case 'award':
        return `Ghi "${d.text}"${lines}; người tặng là Chủ tịch UBND. Nên ghi "của Chủ tịch UBND …" như trong quyết định.`;
    }
  },
  en: (d: IssuerName) => {
    const lines = d.lines > 1 ? ` (${String(d.lines)} lines)` : '';
    switch (d.kind) {
      case 'level':
        return `The level says "${d.text}"${lines}; it is the chairman who decides. Better write "Chủ tịch ${d.text}".`;
      case 'award':
        return `It says "${d.text}"${lines}; it is the chairman who confers. Better write "của Chủ tịch UBND …" as the decision does.`;
    }
  },
});
