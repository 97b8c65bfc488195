import { OFFICE_CDN, contentPolicy } from './policy';

describe('contentPolicy', () => {
  it('lets scripts come from the CDN of Office alone, and sends nothing anywhere', () => {
    const policy = contentPolicy(OFFICE_CDN);
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('names no other host where office.js lies beside the page', () => {
    expect(contentPolicy('office/office.js')).toContain("script-src 'self';");
  });
});
