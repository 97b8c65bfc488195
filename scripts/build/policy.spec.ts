import { OFFICE_CDN, contentPolicy, workbenchPolicy } from './policy';

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

describe('workbenchPolicy', () => {
  it('lets only its own folder give scripts, workers and answers', () => {
    const policy = workbenchPolicy();
    for (const part of ['script-src', 'worker-src', 'connect-src']) {
      expect(policy).toContain(`${part} 'self';`);
    }
    expect(policy).toContain("default-src 'none';");
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
  });
});
