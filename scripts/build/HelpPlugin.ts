import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compilation, sources, type Compiler } from 'webpack';
import { helpPage, helpPath, withHelp } from './help';

const NAME = 'HelpPlugin';

/** Ships the functions' pages with the add-in and points the metadata at them. */
export class HelpPlugin {
  constructor(
    private readonly options: {
      readonly metadata: string;
      readonly baseUrl: string;
      /** The folder of the pages, `NAME.md` each. */
      readonly docs: string;
      readonly names: readonly string[];
    },
  ) {}

  apply(compiler: Compiler): void {
    const { metadata, baseUrl, docs, names } = this.options;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Before the metadata is derived in other languages.
      const stage = Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const source = compilation.getAsset(metadata)?.source.source();
        // Without it the metadata plugin has reported an error of its own.
        if (source === undefined) return;
        compilation.updateAsset(
          metadata,
          new sources.RawSource(withHelp(source.toString(), baseUrl)),
        );
        for (const name of names) {
          const page = readFileSync(join(docs, `${name}.md`), 'utf8');
          const html = helpPage(`TDKT.${name}`, page);
          compilation.emitAsset(helpPath(name), new sources.RawSource(html));
        }
      });
    });
  }
}
