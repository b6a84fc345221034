import { describe, expect, it } from '@jest/globals';
import { holdsAll } from './install.mjs';
import { refuseOldNode } from './workspace.mjs';

describe('what npm start installs', () => {
  const present = { 'node_modules/pg': { version: '8.1.0' }, 'node_modules/@palpate/ui': {} };

  it.each([
    ['is there in the same version', { 'node_modules/pg': { version: '8.1.0' } }, true],
    ['is there in another version', { 'node_modules/pg': { version: '8.2.0' } }, false],
    ['is not there', { 'node_modules/typeorm': { version: '1.1.1' } }, false],
    ['is optional', { 'node_modules/win': { version: '1.0.0', optional: true } }, true],
    ['is a workspace’s link', { 'node_modules/@palpate/ui': {} }, true],
    ['is a workspace’s folder', { 'packages/ui': { version: '0.1.0' } }, true],
  ])('counts as present when a package %s: %j %s', (_, wanted, isThere) => {
    expect(holdsAll(wanted, present)).toBe(isThere);
  });
});

describe('the Node.js that starts it', () => {
  it.each(['16.20.2', '18.20.0', '20.18.3'])('may not be %s', (version) => {
    expect(() => refuseOldNode(version)).toThrow(`this is ${version}`);
  });

  it.each(['20.19.0', '22.0.0', '24.21.0'])('may be %s', (version) => {
    expect(() => refuseOldNode(version)).not.toThrow();
  });
});
