import { spawnSync } from 'node:child_process';
import { laterOptimisation } from './compileLater';

describe('laterOptimisation', () => {
  it.each([
    ['11.3.244.8-node.33', '--interrupt-budget=700000'],
    ['12.4.254.21-node.33', undefined],
    ['13.6.233.10-node.18', undefined],
    ['1.11.0', undefined],
  ])('gives for V8 %s the option %s', (v8, option) => {
    expect(laterOptimisation(v8)).toBe(option);
  });

  it('is an option that this V8 takes without a word', () => {
    const option = laterOptimisation(process.versions.v8);
    const script = `require('node:v8').setFlagsFromString(process.argv[1] ?? '')`;
    const arguments_ = ['-e', script, ...(option === undefined ? [] : [option])];
    const { status, stderr } = spawnSync(process.execPath, arguments_, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
