import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/run';

const samples = resolve(__dirname, '../../samples');

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A command line in a folder of its own. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'tdkt-'));

  async run(...argv: readonly string[]): Promise<Ran> {
    let out = '';
    let err = '';
    const exit = await run(
      argv,
      {
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        cwd: this.folder,
      },
      samples,
    );
    return { exit, out, err };
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The sample workbook's path. */
export const SAMPLE = join(samples, 'ha-quang-2020.xlsx');
