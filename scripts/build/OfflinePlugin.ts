import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compilation, sources, type Compiler } from 'webpack';
import { offlineFiles } from './offlineFiles';

const NAME = 'OfflinePlugin';

/** Tells the worker that keeps the page offline which files there are, each by what it holds. */
export class OfflinePlugin {
  constructor(
    private readonly options: {
      /** The worker's script. */
      readonly worker: string;
      /** Files of builds that came before, in the same folder. */
      readonly others: readonly string[];
    },
  ) {}

  apply(compiler: Compiler): void {
    const { worker, others } = this.options;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // When nothing changes any more.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const script = assets[worker];
        // A worker that could not be built was reported.
        if (script === undefined) return;
        const files = new Map(
          Object.entries(assets)
            .filter(([path]) => path !== worker)
            .map(([path, source]) => [path, source.buffer()]),
        );
        for (const path of others) files.set(path, readFileSync(join(compiler.outputPath, path)));
        const list = JSON.stringify(offlineFiles(files));
        compilation.updateAsset(
          worker,
          new sources.ConcatSource(`const TDKT_OFFLINE=${list};\n`, script),
        );
      });
    });
  }
}
