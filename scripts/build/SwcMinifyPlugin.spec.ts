import { runInNewContext } from 'node:vm';
import { shortened } from './SwcMinifyPlugin';

const OWN = ['numerator', 'denominator'];

describe('shortened', () => {
  it('shortens names of properties that are the script’s own, and keeps what it does', async () => {
    const source = `(() => {
      const half = { numerator: 1, denominator: 2, percent: 50 };
      globalThis.said = [half.numerator / half.denominator, half.percent, \`\${half.percent} là nửa\`];
    })();`;
    const small = await shortened(source, OWN);
    const scope: { said?: unknown } = {};
    runInNewContext(small, { globalThis: scope });
    expect(scope.said).toEqual([0.5, 50, '50 là nửa']);
    expect(small).not.toMatch(/numerator|\\xe0/);
  });

  it('refuses a script in which a text is such a name', async () => {
    const source = `globalThis.said = globalThis.half['numerator' + globalThis.end];`;
    await expect(shortened(source, OWN)).rejects.toThrow(
      'texts hold the names of properties: numerator',
    );
  });
});
