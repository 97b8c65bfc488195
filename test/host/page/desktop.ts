import type { WireHost } from '../wire/host';

/** A batch of the application's own API, by the number that the client library gives it. */
const RICH_API = 93;

/** Arrays as desktop Excel hands them over. */
interface SafeArray {
  readonly dimensions: () => number;
  readonly toArray: () => readonly unknown[];
}

function safeArray(items: readonly unknown[]): SafeArray {
  const wrapped = items.map((item) => (Array.isArray(item) ? safeArray(item) : item));
  return { dimensions: () => 1, toArray: () => wrapped };
}

/** What the page's Excel can do, as `Office.context.requirements.isSetSupported` tells it. */
const SETS = { ExcelApi: '1.14', SharedRuntime: '1.1', DialogApi: '1.1' };

/**
 * The object that desktop Excel puts into a page as `window.external`, with `host` behind it.
 * An unmodified office.js finds it and believes it runs in Excel for Windows.
 */
export function desktopExternal(host: WireHost): Record<string, unknown> {
  return {
    GetHostInfo: () => 'Excel|Win32|16.01|en-US|corr||disableLogging|',
    GetContext: () => context(),
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: unknown, reply: (result: SafeArray) => void) => {
      if (id !== RICH_API) {
        host.complaints.push(`Execute(${String(id)})`);
        return;
      }
      const body = bodyOf(params);
      // Excel answers later, never while it is asked.
      setTimeout(() => {
        reply(safeArray([0, [200, [], host.answer(body)]]));
      }, 0);
    },
    RegisterEvent: (
      _id: number,
      _target: string,
      _handler: unknown,
      reply: (code: number) => void,
    ) => {
      setTimeout(() => {
        reply(0);
      }, 0);
    },
    UnregisterEvent: (_id: number, _target: string, reply: (code: number) => void) => {
      setTimeout(() => {
        reply(0);
      }, 0);
    },
  };
}

/** The text of a batch: the fifth of its parameters, which may stand in an array of their own. */
function bodyOf(params: unknown): string {
  const outer: readonly unknown[] = Array.isArray(params) ? params : [];
  const inner: readonly unknown[] = Array.isArray(outer[0]) ? outer[0] : outer;
  return String(inner[4]);
}

function context(): Record<string, () => unknown> {
  const nothing = (): string => '';
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => '6d2d0b5c-7a0e-4d6b-9c1e-54444b545831',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 1033,
    GetAppDataLocale: () => 1033,
    GetDocUrl: () => 'C:\\So.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: nothing,
    GetCorrelationId: nothing,
    GetInstanceId: nothing,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(SETS),
    GetHostCustomMessage: nothing,
    GetHostFullVersion: () => '16.0.14326.20454',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => ({
      Read: () => safeArray([]),
      Write: () => undefined,
      WriteAsync: () => undefined,
    }),
  };
}
