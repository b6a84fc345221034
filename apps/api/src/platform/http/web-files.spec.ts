import { describe, expect, it } from '@jest/globals';
import { findWebFile } from './web-files.ts';
import type { WebApp } from './web-files.ts';

const learn: WebApp = {
  base: '/',
  folder: 'learn',
  files: new Set(['index.html', 'favicon.svg', 'assets/index-Ab3_d4Ef.js']),
};
const studio: WebApp = { base: '/studio', folder: 'studio', files: new Set(['index.html']) };

describe('findWebFile', () => {
  it.each([
    ['/', true, 'learn', 'index.html', false],
    ['/', false, 'learn', 'index.html', false],
    ['/lesson/1/2', true, 'learn', 'index.html', false],
    ['/favicon.svg', false, 'learn', 'favicon.svg', false],
    ['/assets/index-Ab3_d4Ef.js', false, 'learn', 'assets/index-Ab3_d4Ef.js', true],
    ['/studio', true, 'studio', 'index.html', false],
    ['/studio/', true, 'studio', 'index.html', false],
    ['/studio/cohorts/1', true, 'studio', 'index.html', false],
    ['/studious', true, 'learn', 'index.html', false],
  ])('%s (navigation: %s) is %s/%s', (path, isNavigation, folder, file, isImmutable) => {
    const found = findWebFile([learn, studio], path, isNavigation);
    expect(found).toEqual({ folder, file, isImmutable });
  });

  it.each(['/assets/none.js', '/lesson/1', '/../package.json', '/studio/assets/x.js'])(
    'has nothing at %s for who does not navigate',
    (path) => {
      expect(findWebFile([learn, studio], path, false)).toBeNull();
    },
  );

  it('serves nothing of an app that has not been built', () => {
    expect(findWebFile([{ ...learn, files: new Set() }], '/', true)).toBeNull();
  });
});
