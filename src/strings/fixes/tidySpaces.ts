import { message } from '../message';

interface TidySpaces {
  readonly cell: string;
  readonly to: string;
}

export const tidySpaces = message({
  code: 'fix/tidy-spaces',
  vi: (d: TidySpaces) => `Bỏ dấu cách thừa ở ô ${d.cell}, còn "${d.to}".`,
  en: (d: TidySpaces) => `Take the spare spaces out of ${d.cell}, leaving "${d.to}".`,
});
