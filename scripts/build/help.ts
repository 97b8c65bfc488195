import { Marked, type Tokens } from 'marked';

interface Metadata {
  readonly functions: readonly { readonly id: string }[];
}

/** `HANMUC.md#căn-cứ → HANMUC.html#căn-cứ`: the pages of functions are shipped beside each other. */
const BESIDE = /^([A-Z0-9]+)\.md(#.*)?$/;

const marked = new Marked({
  renderer: {
    link({ href, tokens }: Tokens.Link): string {
      const text = this.parser.parseInline(tokens);
      const beside = BESIDE.exec(href);
      if (beside !== null) return `<a href="${beside[1] ?? ''}.html${beside[2] ?? ''}">${text}</a>`;
      // Other pages of the documentation are not shipped: their names must do.
      return text;
    },
  },
});

/** A page of the documentation as a page of its own: no script, nothing from elsewhere. */
export function helpPage(title: string, markdown: string): string {
  const body = marked.parse(markdown, { async: false });
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
body { font: 16px/1.5 'Segoe UI', Arial, sans-serif; max-width: 46rem; margin: 1rem auto; padding: 0 1rem; color: #242424; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { border: 1px solid #d1d1d1; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
th { background: #f5f5f5; }
code { font-family: Consolas, monospace; background: #f5f5f5; padding: 0 0.2rem; }
pre { overflow-x: auto; background: #f5f5f5; padding: 0.6rem; }
</style>
</head>
<body>
${body}</body>
</html>
`;
}

/** Where the help of a function is served, below the add-in's own address. */
export function helpPath(id: string): string {
  return `help/${id}.html`;
}

/** The metadata with the address of each function's help page. */
export function withHelp(metadata: string, baseUrl: string): string {
  const parsed = JSON.parse(metadata) as Metadata;
  const functions = parsed.functions.map((entry) => ({
    ...entry,
    helpUrl: `${baseUrl}/${helpPath(entry.id)}`,
  }));
  return `${JSON.stringify({ ...parsed, functions }, null, 4)}\n`;
}
