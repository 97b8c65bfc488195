import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '..');

/** Rule, importing file, what it imports: each import is wrong under that rule and no other. */
const WRONG: readonly (readonly [rule: string, from: string, specifier: string])[] = [
  ['no-circular', 'src/core/model/ring.ts', './ringBack'],
  ['no-unresolvable', 'src/core/base/lost.ts', './nowhere'],
  ['core-is-pure', 'src/core/base/impure.ts', '../../strings/a'],
  ['core-is-pure', 'src/core/base/withPackage.ts', 'zod'],
  ['plans-are-pure', 'src/core/plan/withPackage.ts', 'zod'],
  ['core-layer-base', 'src/core/base/up.ts', '../model/a'],
  ['core-layer-model', 'src/core/model/up.ts', '../text/a'],
  ['core-layer-text', 'src/core/text/up.ts', '../figures/a'],
  ['core-layer-figures', 'src/core/figures/up.ts', '../indicators/a'],
  ['core-layer-rules', 'src/core/rules/up.ts', '../figures/a'],
  ['core-layer-indicators', 'src/core/indicators/up.ts', '../sources/a'],
  ['core-layer-awards', 'src/core/awards/up.ts', '../indicators/a'],
  ['core-layer-sources', 'src/core/sources/up.ts', '../annexes/one/a'],
  ['core-layer-tables', 'src/core/tables/up.ts', '../annexes/one/a'],
  ['core-layer-plan', 'src/core/plan/up.ts', '../sources/a'],
  ['core-layer-formulas', 'src/core/formulas/up.ts', '../annexes/one/a'],
  ['core-layer-refs', 'src/core/refs/up.ts', '../sources/a'],
  ['core-layer-compare', 'src/core/compare/up.ts', '../annexes/one/a'],
  ['core-layer-wording', 'src/core/wording/up.ts', '../annexes/one/a'],
  ['core-layer-starter', 'src/core/starter/up.ts', '../annexes/one/a'],
  ['core-layer-templates', 'src/core/templates/up.ts', '../checks/a/one/a'],
  ['core-layer-annexes', 'src/core/annexes/up.ts', '../checks/a/one/a'],
  ['core-layer-checks', 'src/core/checks/up.ts', '../templates/a'],
  ['annexes-do-not-meet', 'src/core/annexes/two/across.ts', '../one/a'],
  ['checks-do-not-meet', 'src/core/checks/a/two/across.ts', '../one/a'],
  ['adapters-do-not-meet', 'src/workbook/memory/across.ts', '../file/a'],
  ['adapters-do-not-meet', 'src/workbook/file/across.ts', '../grid/a'],
  ['adapters-see-only-the-model', 'src/workbook/memory/deep.ts', '../../core/figures/a'],
  ['grid-sees-only-the-file-adapter', 'src/workbook/grid/across.ts', '../memory/a'],
  ['recalc-serves-every-adapter', 'src/workbook/recalc/up.ts', '../file/a'],
  ['word-sees-only-the-model', 'src/word/deep.ts', '../core/figures/a'],
  ['docx-only-in-word', 'src/app/letter.ts', 'docx'],
  ['univer-only-in-the-workbench', 'src/app/grid.ts', '@univerjs/core'],
  ['the-grid-is-loaded-when-needed', 'src/workbench/early.ts', './univer/a'],
  ['word-has-one-door', 'src/cli/behind.ts', '../word/a'],
  ['word-is-loaded-when-needed', 'src/word/word.ts', './a'],
  ['functions-call-core-only', 'src/functions/viaApp.ts', '../app/a'],
  ['strings-see-only-the-words', 'src/strings/deep.ts', '../core/figures/a'],
  ['app-sees-core-and-port', 'src/app/adapter.ts', '../workbook/file/a'],
  ['leaves-are-leaves', 'src/functions/leaf.ts', '../commands/a'],
  ['functions-are-a-leaf', 'src/workbench/shim.ts', '../functions/a'],
  ['leaves-do-not-meet', 'src/commands/across.ts', '../taskpane/a'],
  ['the-command-line-runs-functions', 'src/cli/pane.ts', '../taskpane/a'],
  ['src-stands-alone', 'src/cli/fromScripts.ts', '../../scripts/a'],
  ['node-only-at-the-edge', 'src/taskpane/disk.ts', 'node:fs'],
  ['react-only-in-the-panes', 'src/app/view.ts', 'react'],
  ['no-tools-at-run-time', 'src/cli/tool.ts', 'fast-check'],
];

/** Rules under which types may be imported: what runs is what is loaded. */
const MAY_SEE_TYPES: ReadonlySet<string> = new Set(['the-grid-is-loaded-when-needed']);

/** Imports that are right, so that a rule that forbids everything is caught too. */
const RIGHT: readonly (readonly [from: string, specifier: string])[] = [
  ['src/core/model/ringBack.ts', './ring'],
  ['src/core/model/down.ts', '../base/a'],
  ['src/core/figures/down.ts', '../text/a'],
  ['src/core/indicators/down.ts', '../figures/a'],
  ['src/core/plan/grammar.ts', '@borgar/fx'],
  ['src/core/annexes/one/down.ts', '../../sources/a'],
  ['src/core/annexes/one/planner.ts', '../a'],
  ['src/core/annexes/one/common.ts', '../shared/a'],
  ['src/core/checks/a/one/down.ts', '../../../annexes/one/a'],
  ['src/core/base/down.spec.ts', '../model/a'],
  ['src/workbook/memory/down.ts', '../recalc/a'],
  ['src/workbook/memory/planned.ts', '../../core/plan/a'],
  ['src/workbook/grid/down.ts', '../file/a'],
  ['src/workbook/file/codec/node.ts', 'node:zlib'],
  ['src/word/down.ts', '../core/model/a'],
  ['src/word/letter.ts', 'docx'],
  ['src/workbench/univer/view.ts', '@univerjs/core'],
  ['src/workbench/grid.ts', './univer/a'],
  ['src/cli/letter.ts', '../word/word'],
  ['src/functions/down.ts', '../core/indicators/a'],
  ['src/app/port.ts', '../workbook/port'],
  ['src/cli/file.ts', '../workbook/file/a'],
  ['src/cli/disk.ts', 'node:fs'],
  ['src/cli/caller.ts', '../functions/a'],
  ['src/taskpane/view.tsx', 'react'],
  ['src/strings/down.ts', '../core/model/a'],
];

/** Every file that something above imports. */
const PLAIN = [
  ...['base', 'model', 'text', 'figures', 'indicators', 'sources', 'plan', 'templates'].map(
    (layer) => `src/core/${layer}/a.ts`,
  ),
  'src/core/annexes/a.ts',
  'src/core/annexes/shared/a.ts',
  'src/core/annexes/one/a.ts',
  'src/core/checks/a/one/a.ts',
  ...['memory', 'file', 'grid', 'recalc'].map((adapter) => `src/workbook/${adapter}/a.ts`),
  'src/workbook/port.ts',
  ...['strings', 'app', 'functions', 'commands', 'taskpane', 'word'].map(
    (room) => `src/${room}/a.ts`,
  ),
  'src/workbench/univer/a.ts',
  'scripts/a.ts',
];

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

/** Rule and importing file of every violation in the fixture tree. */
function cruise(tree: string): readonly string[] {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, 'src', 'scripts', '--config', '.dependency-cruiser.cjs', '-T', 'json'];
  const text = execFileSync(process.execPath, args, {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { summary } = JSON.parse(text) as { summary: { violations: readonly Violation[] } };
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`).sort();
}

describe('the dependency rules', () => {
  const tree = mkdtempSync(join(tmpdir(), 'tdkt-architecture-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  };
  const importing = (specifier: string): string => `export * as x from '${specifier}';\n`;
  const importingTypes = (specifier: string): string =>
    `import type * as x from '${specifier}';\nexport type X = typeof x;\n`;

  beforeAll(() => {
    for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
      cpSync(join(root, file), join(tree, file));
    }
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
    for (const file of PLAIN) write(file, 'export const a = 1;\n');
    for (const [rule, from, specifier] of WRONG) {
      const isOfTypes = specifier.startsWith('.') && !MAY_SEE_TYPES.has(rule);
      write(from, isOfTypes ? importingTypes(specifier) : importing(specifier));
    }
    for (const [from, specifier] of RIGHT) write(from, importing(specifier));
  });
  afterAll(() => {
    rmSync(tree, { recursive: true, force: true });
  });

  it('catch each wrong import by its own rule and let each right one pass', () => {
    const expected = new Set(WRONG.map(([rule, from]) => `${rule} ${from}`));
    const found = new Set(cruise(tree));
    expect([...expected].filter((violation) => !found.has(violation))).toEqual([]);
    const wrongFiles = new Set(WRONG.map(([, from]) => from));
    const blamed = [...found].filter((violation) => !wrongFiles.has(violation.split(' ')[1] ?? ''));
    expect(blamed).toEqual([]);
  }, 30_000);

  it('have no rule without a case here', () => {
    const config = createRequire(__filename)(join(root, '.dependency-cruiser.cjs')) as {
      forbidden: readonly { name: string }[];
    };
    const proven = new Set(WRONG.map(([rule]) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual(
      [],
    );
  });
});
