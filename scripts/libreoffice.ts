import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The settings of a fresh profile: Vietnamese locale, so that 1234.5 shows as 1.234,5. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="DefaultLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
`;

const TIMEOUT_MS = 120_000;

/** A command that is not there; says which package brings it. */
export class MissingProgram extends Error {}

/** Runs a program to its end and gives its output; throws with what it said on failure. */
export function run(program: string, args: readonly string[], hint: string): string {
  const done = spawnSync(program, args, { encoding: 'utf8', timeout: TIMEOUT_MS });
  if (done.error !== undefined) {
    if ('code' in done.error && done.error.code === 'ENOENT') {
      throw new MissingProgram(`${program} is not installed. ${hint}`);
    }
    throw done.error;
  }
  if (done.status !== 0) {
    throw new Error(`${program} ended with ${String(done.status)}: ${done.stderr.trim()}`);
  }
  return done.stdout;
}

/**
 * Converts a workbook with LibreOffice in a throw-away profile under the Vietnamese locale.
 * `format` is an output extension (`pdf`, `xlsx`); gives the path of the file in `outFolder`.
 */
export function convertWithLibreOffice(book: string, format: string, outFolder: string): string {
  if (!existsSync(book)) throw new Error(`${book} does not exist.`);
  mkdirSync(outFolder, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'libreoffice-profile-'));
  // LibreOffice never overwrites and still ends well: an empty folder shows what it made now.
  const fresh = mkdtempSync(join(outFolder, '.converting-'));
  try {
    mkdirSync(join(profile, 'user'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const output = run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        fresh,
        book,
      ],
      'Install LibreOffice Calc (Debian and Ubuntu: libreoffice-calc).',
    );
    const name = `${basename(book, extname(book))}.${format}`;
    if (!existsSync(join(fresh, name))) {
      throw new Error(`LibreOffice did not convert ${book}: ${output.trim()}`);
    }
    const made = join(outFolder, name);
    renameSync(join(fresh, name), made);
    return made;
  } finally {
    rmSync(profile, { recursive: true, force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}
