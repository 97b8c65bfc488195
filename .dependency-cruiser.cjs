/**
 * Which folder may import which. Imports point one way; type imports count.
 *
 * The core is layered: `LAYERS` lists, for each of its folders, what it may use besides itself.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const LAYERS = {
  base: [],
  model: ['base'],
  text: ['base'],
  figures: ['base', 'model', 'text'],
  rules: ['base', 'model', 'text'],
  indicators: ['base', 'model', 'text', 'figures', 'rules'],
  awards: ['base', 'model', 'text', 'figures', 'rules'],
  sources: ['base', 'model', 'text', 'figures', 'rules', 'indicators', 'awards'],
  tables: ['base', 'model', 'text', 'figures', 'rules', 'indicators', 'awards', 'sources'],
  refs: ['base', 'model'],
  plan: ['base', 'model', 'refs'],
  templates: [
    'base',
    'model',
    'text',
    'figures',
    'rules',
    'indicators',
    'awards',
    'sources',
    'tables',
    'plan',
    'refs',
    'formulas',
    'annexes',
  ],
  formulas: ['base', 'model', 'refs'],
  compare: [
    'base',
    'model',
    'text',
    'figures',
    'rules',
    'indicators',
    'awards',
    'sources',
    'tables',
  ],
  starter: ['base', 'model', 'text', 'rules', 'indicators', 'awards'],
  wording: ['base', 'model', 'text', 'figures', 'rules', 'indicators', 'awards'],
  annexes: [
    'base',
    'model',
    'text',
    'figures',
    'rules',
    'indicators',
    'awards',
    'sources',
    'tables',
    'plan',
    'wording',
  ],
  checks: [
    'base',
    'model',
    'text',
    'figures',
    'rules',
    'indicators',
    'awards',
    'sources',
    'tables',
    'plan',
    'wording',
    'annexes',
    'refs',
    'formulas',
  ],
};

const SPEC = '\\.spec\\.tsx?$';

const layerRules = Object.entries(LAYERS).map(([layer, lower]) => ({
  name: `core-layer-${layer}`,
  severity: 'error',
  comment: `core/${layer} stands on ${lower.length === 0 ? 'nothing' : lower.join(', ')}`,
  from: { path: `^src/core/${layer}/`, pathNot: SPEC },
  to: { path: '^src/core/', pathNot: `^src/core/(${[layer, ...lower].join('|')})/` },
}));

/** Units of one kind that must not know each other (nor `others`): `folder/<unit>/…`. */
const separate = (name, folder, unit, others = unit) => ({
  name,
  severity: 'error',
  from: { path: `^${folder}/(${unit})/` },
  to: { path: `^${folder}/${others}/`, pathNot: `^${folder}/$1/` },
});

/** Nothing but `own` and `allowed` may be imported from `src`. */
const onlyFrom = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: SPEC },
  to: { path: '^src/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: "the core imports nothing but the core; plans read references by Excel's grammar",
      from: { path: '^src/core/', pathNot: `^src/core/(plan|refs|formulas)/|${SPEC}` },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'plans-are-pure',
      severity: 'error',
      from: { path: '^src/core/(plan|refs|formulas)/', pathNot: SPEC },
      to: { pathNot: '^src/core/|node_modules/@borgar/fx/' },
    },
    ...layerRules,
    separate('annexes-do-not-meet', 'src/core/annexes', '(?!(?:layout|shared)/)[^/]+'),
    separate('checks-do-not-meet', 'src/core/checks', '[^/]+/[^/]+'),
    separate(
      'adapters-do-not-meet',
      'src/workbook',
      '(?:memory|excel|file)',
      '(?:memory|excel|file|grid)',
    ),
    onlyFrom(
      'adapters-see-only-the-model',
      '^src/workbook/',
      '^src/(core/(base|model|plan|refs)/|workbook/)',
    ),
    {
      name: 'grid-sees-only-the-file-adapter',
      severity: 'error',
      from: { path: '^src/workbook/grid/', pathNot: SPEC },
      to: { path: '^src/workbook/(memory|excel)/' },
    },
    {
      name: 'recalc-serves-every-adapter',
      severity: 'error',
      from: { path: '^src/workbook/(recalc/|port\\.ts$)', pathNot: SPEC },
      to: { path: '^src/workbook/(memory|excel|file|grid)/' },
    },
    onlyFrom('word-sees-only-the-model', '^src/word/', '^src/(core/(base|model)|word)/'),
    {
      name: 'univer-only-in-the-workbench',
      severity: 'error',
      comment: 'the grid weighs more than all the rest; nothing else may carry it',
      from: { path: '^src/', pathNot: '^src/workbench/univer/' },
      to: { path: 'node_modules/@univerjs/' },
    },
    {
      name: 'the-grid-is-loaded-when-needed',
      severity: 'error',
      comment: 'the shell of the workbench comes first',
      from: { path: '^src/workbench/', pathNot: '^src/workbench/(univer/|grid\\.ts$)' },
      to: { path: '^src/workbench/univer/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'docx-only-in-word',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/word/|${SPEC}` },
      to: { path: 'node_modules/docx/' },
    },
    {
      name: 'word-has-one-door',
      severity: 'error',
      comment: 'neither the functions nor the first load of the pane carries it',
      from: { path: '^src/', pathNot: `^src/word/|${SPEC}` },
      to: { path: '^src/word/', pathNot: '^src/word/word\\.ts$' },
    },
    {
      name: 'word-is-loaded-when-needed',
      severity: 'error',
      from: { path: '^src/word/word\\.ts$' },
      to: { path: '^src/word/', dynamic: false },
    },
    onlyFrom('functions-call-core-only', '^src/functions/', '^src/(core|strings|functions)/'),
    onlyFrom('strings-see-only-the-words', '^src/strings/', '^src/(core/(base|model)|strings)/'),
    // What adapters share: how a plan's results settle.
    onlyFrom(
      'app-sees-core-and-port',
      '^src/app/',
      '^src/(core|strings|app)/|^src/workbook/(port|settle)',
    ),
    {
      name: 'leaves-are-leaves',
      severity: 'error',
      from: { path: '^src/(?!(cli|commands|taskpane|workbench)/)' },
      to: { path: '^src/(cli|commands|taskpane|workbench)/' },
    },
    {
      name: 'functions-are-a-leaf',
      severity: 'error',
      from: { path: '^src/(?!functions/|cli/)', pathNot: SPEC },
      to: { path: '^src/functions/' },
    },
    separate('leaves-do-not-meet', 'src', '(?:commands|taskpane|functions)'),
    separate('the-command-line-runs-functions', 'src', 'cli', '(?:commands|taskpane|workbench)'),
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/', pathNot: SPEC },
      to: { path: '^(test|scripts|bench|samples)/' },
    },
    {
      name: 'node-only-at-the-edge',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `^src/cli/|^src/workbook/file/codec/node\\.ts$|${SPEC}`,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'react-only-in-the-panes',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|workbench)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'no-tools-at-run-time',
      severity: 'error',
      comment: 'a devDependency does not exist where the product runs',
      from: { path: '^src/', pathNot: SPEC },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|out)/|^bench/(dist|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectJSDocImports: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
