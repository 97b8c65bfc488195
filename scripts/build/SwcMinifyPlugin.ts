import { minify as swc } from '@swc/core';
import { minify as terser } from 'terser';
import { Compilation, sources, type Compiler } from 'webpack';

const NAME = 'SwcMinifyPlugin';

/**
 * Minifies scripts with swc, which gets modules in one scope some hundred bytes smaller. A script
 * that stands alone may name properties of its own to be shortened, too.
 */
export class SwcMinifyPlugin {
  constructor(private readonly ownProperties: readonly string[] = []) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith('.js')) continue;
          const code = await minified(asset.source().toString());
          const small =
            this.ownProperties.length === 0 ? code : await shortened(code, this.ownProperties);
          compilation.updateAsset(name, new sources.RawSource(small), { minimized: true });
        }
      });
    });
  }
}

async function minified(source: string): Promise<string> {
  const { code } = await swc(source, { compress: { passes: 3 }, mangle: true, ecma: 2022 });
  return code;
}

/**
 * A minified script with its own properties shortened by terser, whose names compress better and
 * whose texts hold letters as they are. Throws where a text is the name of such a property.
 */
export async function shortened(code: string, properties: readonly string[]): Promise<string> {
  const held = properties.filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(code));
  if (held.length > 0) throw new Error(`texts hold the names of properties: ${held.join(', ')}`);
  const { code: small } = await terser(code, {
    compress: { passes: 3, ecma: 2020 },
    mangle: { properties: { regex: new RegExp(`^(?:${properties.join('|')})$`) } },
    ecma: 2020,
  });
  return small ?? code;
}
