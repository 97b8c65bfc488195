import { message } from '../message';

interface RewriteText {
  readonly cell: string;
  readonly to: string;
}

export const rewriteText = message({
  code: 'fix/rewrite-text',
  vi: (d: RewriteText) => `Ghi lại ô ${d.cell} thành "${d.to}".`,
  en: (d: RewriteText) => `Rewrite ${d.cell} as "${d.to}".`,
});
