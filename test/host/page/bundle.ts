import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { webpack } from 'webpack';

const root = resolve(__dirname, '../../..');

/** Bundles a TypeScript entry for a browser; gives the folder with `host.js` in it. */
export function bundleHost(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-page-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: root,
    entry,
    output: { path: folder, filename: 'host.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
  });
  return new Promise((done, fail) => {
    compiler?.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString('errors-only')));
      else done(folder);
    });
  });
}
