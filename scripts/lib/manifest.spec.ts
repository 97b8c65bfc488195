import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from './manifest';

const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const version = /<Version>(.*)<\/Version>/.exec(manifest)?.[1] ?? '';
const iconSide = (path: string): number | undefined => Number(/-(\d+)\.png$/.exec(path)?.[1]);
const commands = ['Tdkt.Fill', 'Tdkt.Check', 'Tdkt.Finish'];
const context = { version, production: false, iconSide, commands };

/** What is broken, how, and a word of the complaint that must follow. */
const MUTATIONS: readonly (readonly [name: string, from: string, to: string, says: string])[] = [
  ['a tag left open', '</Hosts>', '', 'not well-formed'],
  ['no GUID', 'cb7cd4e7-', 'xyz-', 'Id is'],
  ['another version', `<Version>${version}<`, '<Version>9.9.9<', 'Version is'],
  ['another default locale', '<DefaultLocale>vi-VN', '<DefaultLocale>vi', 'DefaultLocale is'],
  ['the wrong host', '<Host Name="Workbook"/>', '<Host Name="Document"/>', 'Hosts/Host is'],
  ['no shared runtime asked', 'Set Name="SharedRuntime"', 'Set Name="ExcelApi"', 'Set is'],
  ['fewer permissions', '>ReadWriteDocument<', '>ReadDocument<', 'Permissions is'],
  [
    'a label left out',
    '<Label resid="Open.Label"/>',
    '',
    'children are Supertip, Icon, Action; wanted Label',
  ],
  ['no support address', '<SupportUrl', '<SupportUrls', 'OfficeApp: children'],
  ['an unknown element', '<Runtimes>', '<Extra/><Runtimes>', 'children are Extra, Runtimes'],
  [
    'page elsewhere',
    '<Page>\n              <SourceLocation resid="Taskpane.Url"/>',
    '<Page>\n              <SourceLocation resid="LearnMore.Url"/>',
    'Page has another resid',
  ],
  [
    'commands elsewhere',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="LearnMore.Url"/>',
    'FunctionFile has another resid',
  ],
  [
    'pane elsewhere',
    '<Action xsi:type="ShowTaskpane">\n                    <SourceLocation resid="Taskpane.Url"/>',
    '<Action xsi:type="ShowTaskpane">\n                    <SourceLocation resid="LearnMore.Url"/>',
    'ShowTaskpane has another resid',
  ],
  [
    'runtime elsewhere',
    '<Runtime resid="Taskpane.Url"',
    '<Runtime resid="LearnMore.Url"',
    'Page has another',
  ],
  ['short-lived runtime', 'lifetime="long"', 'lifetime="short"', 'long-lived'],
  [
    'a second runtime',
    '</Runtimes>',
    '<Runtime resid="Taskpane.Url" lifetime="long"/></Runtimes>',
    '2 Runtime',
  ],
  [
    'a task pane id',
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>A</TaskpaneId>',
    'TaskpaneId',
  ],
  [
    'another start page',
    '<DefaultSettings>\n    <SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
    '<DefaultSettings>\n    <SourceLocation DefaultValue="https://localhost:3000/index.html"',
    'DefaultSettings opens',
  ],
  [
    'a resid without resource',
    '<Label resid="Group.Label"/>',
    '<Label resid="Group.Name"/>',
    'resid Group.Name has no',
  ],
  [
    'an unused resource',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:String id="Old" DefaultValue="a"><bt:Override Locale="en-US" Value="b"/></bt:String>',
    'resource Old is never used',
  ],
  [
    'a resource twice',
    '<bt:Urls>',
    '<bt:Urls><bt:Url id="LearnMore.Url" DefaultValue="https://a.vn/b"/>',
    'there twice',
  ],
  ['a resid of 33 characters', '', '', 'is too long'],
  [
    'a short string of 126',
    'DefaultValue="Mở TĐKT"',
    `DefaultValue="${'a'.repeat(126)}"`,
    '1 to 125',
  ],
  [
    'a long string of 251',
    'DefaultValue="Điền phụ lục, kiểm tra và hoàn thiện báo cáo, dùng',
    `DefaultValue="${'a'.repeat(251)}`,
    '1 to 250',
  ],
  ['an empty override', 'Value="Open TĐKT"', 'Value=""', 'Open.Label has no en-US override'],
  [
    'another override locale',
    '<Override Locale="en-US" Value="TĐKT',
    '<Override Locale="en" Value="TĐKT',
    'DisplayName has no',
  ],
  [
    'no English functions',
    '<bt:Override Locale="en-US" Value="https://localhost:3000/functions.json"/>',
    '',
    'Functions.Metadata.Url has no',
  ],
  [
    'plain http',
    'id="LearnMore.Url" DefaultValue="https:',
    'id="LearnMore.Url" DefaultValue="http:',
    'no https',
  ],
  [
    'an address that is too long',
    'id="LearnMore.Url" DefaultValue="https://localhost:3000/',
    `id="LearnMore.Url" DefaultValue="https://localhost:3000/${'a'.repeat(2030)}`,
    'characters',
  ],
  [
    'an icon that is missing',
    '"https://localhost:3000/assets/icon-20.png"',
    '"https://localhost:3000/assets/icon.png"',
    'is NaN',
  ],
  [
    'an icon of another size',
    '"https://localhost:3000/assets/icon-20.png"',
    '"https://localhost:3000/assets/icon-24.png"',
    'should be 20',
  ],
  ['a size left out', '<bt:Image size="24" resid="Icon.24"/>', '', 'an Icon has the sizes'],
  [
    'a button whose function nobody has',
    '<FunctionName>Tdkt.Check<',
    '<FunctionName>Tdkt.Chek<',
    'no page has "Tdkt.Chek"',
  ],
  [
    'a function without a button',
    '<FunctionName>Tdkt.Finish<',
    '<FunctionName>Tdkt.Fill<',
    'no button runs Tdkt.Finish',
  ],
  ['a button twice', 'id="Tdkt.Fill.Button"', 'id="Tdkt.Check.Button"', 'is there twice'],
  [
    'a namespace with a hyphen',
    'DefaultValue="TDKT"',
    'DefaultValue="TD-KT"',
    'function namespace is',
  ],
];

/** A resid is named in several places: this mutation renames it everywhere. */
function mutate(name: string, from: string, to: string): string {
  if (name === 'a resid of 33 characters') {
    return manifest.replaceAll('GetStarted.Description', 'G'.repeat(33));
  }
  return manifest.replace(from, to);
}

describe('checkManifest', () => {
  it('has nothing to say about the manifest of the project', () => {
    expect(checkManifest(manifest, context)).toEqual([]);
  });

  it.each(MUTATIONS)('catches %s', (name, from, to, says) => {
    const mutated = mutate(name, from, to);
    expect(mutated).not.toBe(manifest);
    expect(checkManifest(mutated, context).join('\n')).toContain(says);
  });

  it('catches children that changed places', () => {
    const swapped = manifest.replace(
      /(\s*<Hosts>\s*<Host Name[\s\S]*?<\/Hosts>)(\s*<Requirements>[\s\S]*?<\/Requirements>)/,
      '$2$1',
    );
    expect(swapped).not.toBe(manifest);
    expect(checkManifest(swapped, context).join('\n')).toContain('SupportUrl, Requirements, Hosts');
  });

  it('catches an address of this computer in the manifest that users get', () => {
    const problems = checkManifest(manifest, { ...context, production: true });
    expect(problems).toContain('"https://localhost:3000/taskpane.html" is local');
    const built = manifest.replaceAll('https://localhost:3000', 'https://tdkt.example.vn/addin');
    expect(checkManifest(built, { ...context, production: true })).toEqual([]);
  });

  it('catches an icon whose file is not square or not there', () => {
    const problems = checkManifest(manifest, { ...context, iconSide: () => undefined });
    expect(problems).toContain(
      'assets/icon-32.png should be 32 pixels wide and high, is undefined',
    );
  });
});
