import { describe, expect, it } from 'vitest';
import { cleanPaths } from '../../../entrypoints/offscreen/clean-path';
import { patternOf } from '../../../entrypoints/shared/match-pattern';
import { addStaticSites, sitesFrom } from '../../../entrypoints/shared/static-sites';

describe('an address becomes a pattern', () => {
  it.each([
    ['https://submit.vendor.example/upload?x=1', 'https://submit.vendor.example/*'],
    ['submit.vendor.example', 'https://submit.vendor.example/*'],
    ['http://localhost:8080/a', 'http://localhost/*'],
    ['localhost:8080', 'http://localhost/*'],
    ['ftp://vendor.example', undefined], ['two words', undefined], ['', undefined], ['chrome://settings', undefined],
  ])('%s', (address, pattern) => expect(patternOf(address)).toBe(pattern));
});

describe('clean paths', () => {
  it('keep the shape of the tree and none of its names', () => {
    const files = ['Acme/Jane/a.txt', 'Acme/b.txt', 'c.txt'].map((path, index) => ({ path, cleanName: `${index}.txt` }));
    expect(cleanPaths(files)).toEqual(['folder-1/folder-2/0.txt', 'folder-1/1.txt', '2.txt']);
  });
});

describe('a build for given sites', () => {
  it('has only these sites, and none without them', () => {
    const manifest = { host_permissions: ['http://*/*'] };
    addStaticSites(manifest, []);
    expect(manifest).toEqual({});
    addStaticSites(manifest, sitesFrom('https://a.example/* junk'));
    expect(manifest.host_permissions).toEqual(['https://a.example/*', 'wss://a.example/*']);
  });
});
