import { offlineFiles } from './offlineFiles';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (contents: Readonly<Record<string, string>>) =>
  offlineFiles(new Map(Object.entries(contents).map(([path, text]) => [path, bytes(text)])));

describe('offlineFiles', () => {
  it('names every file with what browsers check it by, in the order of paths', () => {
    // printf 'abc' | openssl dgst -sha256 -binary | base64, and of nothing at all
    expect(files({ 'b.js': 'abc', 'a.html': '' }).files).toEqual([
      { path: 'a.html', integrity: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' },
      { path: 'b.js', integrity: 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=' },
    ]);
  });

  it('has one version for the same contents, whatever their order', () => {
    expect(files({ a: '1', b: '2' }).version).toBe(files({ b: '2', a: '1' }).version);
  });

  it.each([
    ['another content', { a: '1', b: '3' }],
    ['another name', { a: '1', c: '2' }],
    ['one file more', { a: '1', b: '2', c: '' }],
    ['one file less', { a: '1' }],
  ])('has another version for %s', (_name, contents) => {
    expect(files(contents).version).not.toBe(files({ a: '1', b: '2' }).version);
  });
});
