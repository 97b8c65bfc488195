// @ts-check
import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import FunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { HelpPlugin } from './scripts/build/HelpPlugin';
import { LocalisedMetadataPlugin } from './scripts/build/LocalisedMetadataPlugin';
import { OfflinePlugin } from './scripts/build/OfflinePlugin';
import { OWN_PROPERTIES } from './scripts/build/ownProperties';
import { SwcMinifyPlugin } from './scripts/build/SwcMinifyPlugin';
import { functionFiles } from './scripts/build/functionFiles';
import { functionsEntry } from './scripts/build/functionsEntry';
import { OFFICE_CDN, contentPolicy, workbenchPolicy } from './scripts/build/policy';
import { functionTexts } from './src/strings/functions';

const root = import.meta.dirname;
const dist = resolve(root, 'dist');
const DEV_URL = 'https://localhost:3000';
/** Where the built files will be served from, without a slash at the end. */
const baseUrl = (process.env['TDKT_BASE_URL'] ?? DEV_URL).replace(/\/+$/, '');
const officeJs = process.env['OFFICE_JS'] ?? OFFICE_CDN;
const functions = functionFiles(root);
/** What the functions' own build writes; every build clears away only what it wrote. */
const OF_FUNCTIONS = /^(?:functions\.|help\/)/;
const OF_WORKBENCH = /^workbench\/|^workbench\.html$|^workbench-worker\.js$/;
const OF_OTHERS = /^(?:cli|workbench)\/|^workbench\.html$|^workbench-worker\.js$/;
/** How Univer's texts are divided into syllables in seventy languages: cells need none of it. */
const SYLLABLES = /^\.\/[a-z]+(?:-[a-z]+)*-[\w-]{8}\.js$/;

/** A module that holds nothing. */
const NOTHING = 'data:text/javascript,export {}';

const typescript = (/** @type {boolean} */ development) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', development } },
    },
  },
});

/**
 * @param {string} mode
 * @returns {import('webpack').Configuration}
 */
const common = (mode) => ({
  mode: mode === 'development' ? 'development' : 'production',
  context: root,
  // Source maps stay with whoever builds: a deployed page needs none.
  devtool: mode === 'development' ? 'source-map' : false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript(mode === 'development')] },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/**
 * The custom functions: one script that needs no other, for some hosts run it alone, and their
 * metadata. Built apart from the page, so that all its modules share one scope.
 * @param {string} mode
 * @returns {import('webpack').Configuration}
 */
const customFunctions = (mode) => ({
  ...common(mode),
  name: 'functions',
  target: ['web', 'es2022'],
  entry: { functions: functionsEntry(root) },
  output: {
    path: dist,
    filename: '[name].js',
    clean: { keep: (/** @type {string} */ path) => !OF_FUNCTIONS.test(path) },
  },
  optimization: {
    splitChunks: false,
    runtimeChunk: false,
    // Every Excel start fetches and parses this file.
    minimizer: [new SwcMinifyPlugin(OWN_PROPERTIES)],
  },
  plugins: [
    new FunctionsMetadataPlugin({ input: functions, output: 'functions.json' }),
    new HelpPlugin({
      metadata: 'functions.json',
      baseUrl,
      docs: resolve(root, 'docs/functions'),
      names: functionTexts.map(({ id }) => id),
    }),
    new LocalisedMetadataPlugin({
      from: 'functions.json',
      to: 'functions.vi.json',
      texts: functionTexts,
    }),
  ],
});

/**
 * The add-in's page with what goes beside it.
 * @param {string} mode
 * @returns {import('webpack').Configuration & { devServer: object }}
 */
const addIn = (mode) => ({
  ...common(mode),
  name: 'add-in',
  target: ['web', 'es2022'],
  entry: {
    taskpane: './src/taskpane/main.tsx',
    commands: './src/commands/main.ts',
    tap: './src/taskpane/tap.ts',
  },
  output: {
    path: dist,
    filename: '[name].js',
    // Named by what they hold: a page that an Excel kept open never mixes two versions.
    chunkFilename: 'pane.[contenthash:8].js',
    clean: {
      keep: (/** @type {string} */ path) => OF_FUNCTIONS.test(path) || OF_OTHERS.test(path),
    },
  },
  // A tab loads what it needs when it is first opened; what several need comes once.
  optimization: {
    splitChunks: { chunks: 'async' },
    runtimeChunk: false,
    minimizer: [new SwcMinifyPlugin()],
  },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      inject: false,
      templateParameters: { officeJs, contentPolicy: contentPolicy(officeJs) },
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png', to: 'assets/[name][ext]' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (content) => content.toString().replaceAll(DEV_URL, baseUrl),
        },
      ],
    }),
  ],
  devServer: {
    server: 'https',
    port: 3000,
    static: false,
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
});

/**
 * The stand-alone workbench: a page of static files beside the pane's, of which it shares the
 * functions and the icons. Its shell loads first, the grid with the first workbook. A worker keeps
 * the built files for when the network is away; from a disk they work as they are.
 * @param {string} mode
 * @returns {import('webpack').Configuration}
 */
const workbench = (mode) => ({
  ...common(mode),
  name: 'workbench',
  // The worker has to know what they hold.
  dependencies: ['functions'],
  target: ['web', 'es2022'],
  entry: {
    workbench: './src/workbench/main.tsx',
    ...(mode === 'development' ? {} : { worker: './src/workbench/offline/worker.ts' }),
  },
  output: {
    path: dist,
    // A worker answers for its folder and those below.
    filename: ({ chunk }) =>
      chunk?.name === 'worker' ? 'workbench-worker.js' : 'workbench/[name].js',
    chunkFilename: 'workbench/[name].[contenthash:8].js',
    cssChunkFilename: 'workbench/[name].[contenthash:8].css',
    publicPath: '',
    clean: { keep: (/** @type {string} */ path) => !OF_WORKBENCH.test(path) },
  },
  module: {
    rules: [typescript(mode === 'development'), { test: /\.xlsx$/, type: 'asset/inline' }],
  },
  experiments: { css: true },
  optimization: {
    splitChunks: { chunks: 'async' },
    runtimeChunk: false,
    minimizer: [new SwcMinifyPlugin()],
  },
  plugins: [
    new HtmlPlugin({
      filename: 'workbench.html',
      template: './src/workbench/workbench.html',
      inject: false,
      templateParameters: { contentPolicy: workbenchPolicy() },
    }),
    new CopyPlugin({
      patterns: [{ from: 'assets/icon-32.png', to: 'assets/[name][ext]' }],
    }),
    new webpack.NormalModuleReplacementPlugin(SYLLABLES, (resource) => {
      if (/@univerjs.engine-render/.test(resource.context)) resource.request = NOTHING;
    }),
    ...(mode === 'development'
      ? []
      : [new OfflinePlugin({ worker: 'workbench-worker.js', others: ['functions.js'] })]),
  ],
});

/**
 * The command line, one file that Node runs as it is.
 * @param {string} mode
 * @returns {import('webpack').Configuration}
 */
const commandLine = (mode) => ({
  ...common(mode),
  name: 'cli',
  target: 'node20',
  entry: { tdkt: './src/cli/main.ts' },
  output: {
    path: resolve(dist, 'cli'),
    filename: '[name].js',
    module: true,
    chunkFormat: 'module',
    clean: true,
  },
  // What the page loads when it is needed stands in the one file here.
  module: { ...common(mode).module, parser: { javascript: { dynamicImportMode: 'eager' } } },
  experiments: { outputModule: true },
  optimization: { splitChunks: false },
});

export default (/** @type {unknown} */ _environment, /** @type {{ mode?: string }} */ { mode }) => [
  customFunctions(mode ?? 'production'),
  addIn(mode ?? 'production'),
  workbench(mode ?? 'production'),
  commandLine(mode ?? 'production'),
];
