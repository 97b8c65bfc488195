/** Where office.js comes from unless `OFFICE_JS` says otherwise. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The content security policy of a page that loads office.js from `officeJs`. Fluent UI puts
 * its styles in the page and Excel on the web adds some, hence `'unsafe-inline'` for styles
 * only. Nothing is sent anywhere: `connect-src` names the add-in's own folder alone.
 */
export function contentPolicy(officeJs: string): string {
  const source = /^https?:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    `default-src 'none'`,
    `script-src 'self'${source}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/**
 * The content security policy of the workbench. The grid draws pictures and fonts that it makes
 * itself and puts its styles in the page; nothing comes from elsewhere or goes there.
 */
export function workbenchPolicy(): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
