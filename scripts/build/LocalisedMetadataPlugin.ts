import { Compilation, sources, type Compiler } from 'webpack';
import type { FunctionText } from '../../src/strings/functionText';
import { localise } from './localise';

const NAME = 'LocalisedMetadataPlugin';

/** Emits the metadata of the custom functions once more, with descriptions in another language. */
export class LocalisedMetadataPlugin {
  constructor(
    private readonly options: {
      readonly from: string;
      readonly to: string;
      readonly texts: readonly FunctionText[];
    },
  ) {}

  apply(compiler: Compiler): void {
    const { from, to, texts } = this.options;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const metadata = compilation.getAsset(from)?.source.source();
        // Without it the metadata plugin has reported an error of its own.
        if (metadata === undefined) return;
        const text = localise(metadata.toString(), texts);
        compilation.emitAsset(to, new sources.RawSource(text));
      });
    });
  }
}
