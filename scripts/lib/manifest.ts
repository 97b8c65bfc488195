import { ICON_SIZES } from './icons';
import { attribute, descendants, find, parseXml, type XmlElement } from './xml';

/** What the check needs to know of the world around the manifest. */
export interface ManifestContext {
  /** The package's version; the manifest must carry the same, or Excel keeps stale functions. */
  readonly version: string;
  /** Whether this is the manifest that users get: then no address of this computer may be left. */
  readonly production: boolean;
  /** Side in pixels of the square icon at a path below the base URL; undefined when absent. */
  readonly iconSide: (path: string) => number | undefined;
  /** The functions that the page registers for the ribbon's buttons. */
  readonly commands: readonly string[];
}

/** Children in the order Office demands; `?` marks those that may be absent. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  'VersionOverrides/Host': 'Runtimes AllFormFactors DesktopFormFactor',
  'AllFormFactors/ExtensionPoint': 'Script Page Metadata Namespace',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
};

const REPEATABLE = new Set(['Control']);
const MAX_RESID = 32;
const MAX_URL = 2048;
const MAX_SHORT = 125;
const MAX_LONG = 250;
const OVERRIDE_LOCALE = 'en-US';
/** The same in every language: one name of each function in every workbook. */
const NOT_TRANSLATED = new Set(['Functions.Namespace']);

/**
 * What is wrong with a manifest for one shared runtime, one sentence each; empty when nothing
 * is. Public validators miss most of this: mismatched ids end in functions that never load.
 */
export function checkManifest(source: string, context: ManifestContext): readonly string[] {
  const app = parseXml(source);
  if (typeof app === 'string') return [`not well-formed: ${app}`];
  return [
    ...checkOrder(app, ''),
    ...checkIdentity(app, context),
    ...checkResources(app),
    ...checkRuntime(app),
    ...checkCommands(app, context),
    ...checkTexts(app),
    ...checkOverrides(app),
    ...checkUrls(app, context),
    ...checkIcons(app, context),
  ];
}

function checkOrder(element: XmlElement, inside: string): readonly string[] {
  const scoped = inside === '' ? element.name : `${inside}/${element.name}`;
  const order = (ORDER[scoped] ?? ORDER[element.name])?.split(' ');
  const scope = element.name in SCOPES ? element.name : inside;
  const below = element.children.flatMap((child) => checkOrder(child, scope));
  if (order === undefined) return below;
  const names = element.children.map((child) => child.name);
  const expected = order.flatMap((entry) => {
    const name = entry.replace('?', '');
    const count = names.filter((each) => each === name).length;
    const least = entry.endsWith('?') ? 0 : 1;
    const most = REPEATABLE.has(name) ? Infinity : 1;
    return new Array<string>(Math.min(Math.max(count, least), most)).fill(name);
  });
  return names.join() === expected.join()
    ? below
    : [`${scoped}: children are ${names.join(', ')}; wanted ${expected.join(', ')}`, ...below];
}

/** Elements whose descendants go by another order than the same names elsewhere. */
const SCOPES = { VersionOverrides: true, AllFormFactors: true, DesktopFormFactor: true } as const;

function checkIdentity(app: XmlElement, { version }: ManifestContext): readonly string[] {
  const problems: string[] = [];
  const want = (path: string, found: string, right: RegExp | string): void => {
    const good = typeof right === 'string' ? found === right : right.test(found);
    if (!good) problems.push(`${path} is "${found}"; wanted ${String(right)}`);
  };
  const set = find(app, 'Requirements/Sets/Set');
  want('OfficeApp type', attribute(app, 'xsi:type'), 'TaskPaneApp');
  want('Id', find(app, 'Id')?.text ?? '', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i);
  want('Version', find(app, 'Version')?.text ?? '', version);
  want('Version', version, /^\d{1,5}(\.\d{1,5}){0,3}$/);
  want('DefaultLocale', find(app, 'DefaultLocale')?.text ?? '', 'vi-VN');
  want('Permissions', find(app, 'Permissions')?.text ?? '', 'ReadWriteDocument');
  want('Hosts/Host', attribute(find(app, 'Hosts/Host'), 'Name'), 'Workbook');
  want('Set', attribute(set, 'Name'), 'SharedRuntime');
  want('Set MinVersion', attribute(set, 'MinVersion'), '1.1');
  const namespace = resource(app, 'Functions.Namespace');
  want('function namespace', attribute(namespace, 'DefaultValue'), /^[A-Z][A-Z0-9._]{2,124}$/);
  return problems;
}

function checkResources(app: XmlElement): readonly string[] {
  const ids = resources(app).map((element) => attribute(element, 'id'));
  const used = descendants(app).flatMap((element) => element.attributes['resid'] ?? []);
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `resource ${id} is there twice`),
    ...ids.filter((id) => id.length > MAX_RESID).map((id) => `resource ${id} is too long`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} has no resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
  ];
}

function checkRuntime(app: XmlElement): readonly string[] {
  const host = find(app, 'VersionOverrides/Hosts/Host');
  const desktop = find(host, 'DesktopFormFactor');
  const all = descendants(app);
  const runtimes = all.filter((element) => element.name === 'Runtime');
  const actions = all.filter((element) => attribute(element, 'xsi:type') === 'ShowTaskpane');
  const pages: readonly (readonly [string, XmlElement | undefined])[] = [
    ['Page', find(host, 'AllFormFactors/ExtensionPoint/Page/SourceLocation')],
    ['FunctionFile', find(desktop, 'FunctionFile')],
    ...actions.map((action) => ['ShowTaskpane', find(action, 'SourceLocation')] as const),
  ];
  const shared = attribute(runtimes[0], 'resid');
  const problems = pages
    .filter(([, element]) => attribute(element, 'resid') !== shared)
    .map(([name]) => `${name} has another resid than Runtime: they would not share one runtime`);
  if (runtimes.length !== 1) problems.push(`there are ${String(runtimes.length)} Runtime elements`);
  if (attribute(runtimes[0], 'lifetime') !== 'long') problems.push('Runtime is not long-lived');
  if (all.some((element) => element.name === 'TaskpaneId')) {
    problems.push('TaskpaneId must not stand in a shared runtime');
  }
  const page = attribute(resource(app, shared), 'DefaultValue');
  if (attribute(find(app, 'DefaultSettings/SourceLocation'), 'DefaultValue') !== page) {
    problems.push('DefaultSettings opens another page than the shared runtime');
  }
  return problems;
}

/** A button whose function nobody registered does nothing, and Excel says nothing. */
function checkCommands(app: XmlElement, { commands }: ManifestContext): readonly string[] {
  const all = descendants(app);
  const named = all
    .filter((element) => attribute(element, 'xsi:type') === 'ExecuteFunction')
    .map((action) => find(action, 'FunctionName')?.text ?? '');
  const ids = all.filter(({ name }) => name === 'Control').map((each) => attribute(each, 'id'));
  return [
    ...named.filter((name) => !commands.includes(name)).map((name) => `no page has "${name}"`),
    ...commands.filter((name) => !named.includes(name)).map((name) => `no button runs ${name}`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `control ${id} is there twice`),
  ];
}

function checkTexts(app: XmlElement): readonly string[] {
  const tooLong = (element: XmlElement | undefined, limit: number): readonly string[] =>
    localised(element)
      .filter((text) => text.length === 0 || text.length > limit)
      .map((text) => `"${text}" must have 1 to ${String(limit)} characters`);
  const strings = (group: string): readonly XmlElement[] =>
    find(app, `VersionOverrides/Resources/${group}`)?.children ?? [];
  return [
    ...tooLong(find(app, 'DisplayName'), MAX_SHORT),
    ...tooLong(find(app, 'Description'), MAX_LONG),
    ...strings('bt:ShortStrings').flatMap((element) => tooLong(element, MAX_SHORT)),
    ...strings('bt:LongStrings').flatMap((element) => tooLong(element, MAX_LONG)),
    ...((find(app, 'ProviderName')?.text ?? '').length > MAX_SHORT
      ? ['ProviderName too long']
      : []),
  ];
}

function checkOverrides(app: XmlElement): readonly string[] {
  const texts = [
    find(app, 'DisplayName'),
    find(app, 'Description'),
    resource(app, 'Functions.Metadata.Url'),
    ...resources(app).filter((element) => element.name === 'bt:String'),
  ].filter((element) => element !== undefined);
  return texts
    .filter((element) => !NOT_TRANSLATED.has(attribute(element, 'id')))
    .filter((element) => {
      const override = element.children.find(
        (child) => attribute(child, 'Locale') === OVERRIDE_LOCALE,
      );
      return attribute(override, 'Value') === '';
    })
    .map((element) => {
      const name = element.attributes['id'] ?? element.name;
      return `${name} has no ${OVERRIDE_LOCALE} override`;
    });
}

function checkUrls(app: XmlElement, { production }: ManifestContext): readonly string[] {
  const carriers = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'];
  const urls = descendants(app)
    .filter(({ name }) => carriers.includes(name) || name === 'bt:Url' || name === 'bt:Image')
    .flatMap((element) => (attribute(element, 'resid') === '' ? localised(element) : []));
  return urls.flatMap((url) => [
    ...(/^https:\/\/[^/\s]+\/\S+$/.test(url) ? [] : [`"${url}" is no https address`]),
    ...(url.length > MAX_URL ? [`an address has ${String(url.length)} characters`] : []),
    ...(production && /\/\/(localhost|127\.|\[::1\])/.test(url) ? [`"${url}" is local`] : []),
  ]);
}

function checkIcons(app: XmlElement, { iconSide }: ManifestContext): readonly string[] {
  const wrong = (url: string, side: number): readonly string[] => {
    const path = url.replace(/^.*\/(?=assets\/)/, '');
    const found = iconSide(path);
    return found === side
      ? []
      : [`${path} should be ${String(side)} pixels wide and high, is ${String(found)}`];
  };
  const sets = descendants(app).filter((element) => element.name === 'Icon');
  return [
    ...wrong(attribute(find(app, 'IconUrl'), 'DefaultValue'), 32),
    ...wrong(attribute(find(app, 'HighResolutionIconUrl'), 'DefaultValue'), 64),
    ...sets.flatMap((set) => {
      const sizes = set.children.map((image) => attribute(image, 'size')).join();
      return sizes === ICON_SIZES.join() ? [] : [`an Icon has the sizes ${sizes}`];
    }),
    ...sets.flatMap((set) =>
      set.children.flatMap((image) => {
        const target = resource(app, attribute(image, 'resid'));
        return wrong(attribute(target, 'DefaultValue'), Number(attribute(image, 'size')));
      }),
    ),
  ];
}

function resources(app: XmlElement): readonly XmlElement[] {
  const groups = find(app, 'VersionOverrides/Resources')?.children ?? [];
  return groups.flatMap((group) => group.children);
}

function resource(app: XmlElement, id: string): XmlElement | undefined {
  return resources(app).find((element) => attribute(element, 'id') === id);
}

/** The default value of an element and its overrides. */
function localised(element: XmlElement | undefined): readonly string[] {
  if (element === undefined) return [''];
  const overrides = element.children.map((child) => attribute(child, 'Value'));
  return [attribute(element, 'DefaultValue'), ...overrides];
}
