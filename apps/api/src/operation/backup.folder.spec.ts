import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  backupName,
  keepNewestUpgrades,
  listBackups,
  removeStalePartials,
} from './backup.folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'palpate-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string) => writeFileSync(join(folder, name), '');
const on = (day: number) => new Date(Date.UTC(2026, 10, day));

describe('the folder of back-ups', () => {
  it('keeps the newest three that upgrades made, and all that people made', async () => {
    for (const day of [1, 2, 3, 4, 5]) put(backupName('upgrade', on(day)));
    const mine = [
      backupName('asked', on(1)),
      'palpate-before-upgrade-to-the-new-house.tar.gz',
      'notes.txt',
    ];
    for (const name of mine) put(name);
    const removed = await keepNewestUpgrades(folder, 3);
    expect(removed.sort()).toEqual([backupName('upgrade', on(1)), backupName('upgrade', on(2))]);
    const left = [3, 4, 5].map((day) => backupName('upgrade', on(day)));
    expect(readdirSync(folder).sort()).toEqual([...left, ...mine].sort());
    expect(await listBackups(folder)).toHaveLength(5);
  });

  it('keeps the later of two that were made in one second', async () => {
    const [first, second] = [backupName('upgrade', on(6)), backupName('upgrade', on(6), 2)];
    for (const name of [first, second]) put(name);
    expect(await keepNewestUpgrades(folder, 1)).toContain(first);
    expect(readdirSync(folder)).toContain(second);
  });

  it('loses what a killed back-up left, and nothing that is being written', async () => {
    put('.palpate-old.tar.gz.1.partial');
    put('.palpate-new.tar.gz.2.partial');
    const old = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(join(folder, '.palpate-old.tar.gz.1.partial'), old, old);
    await removeStalePartials(folder, new Date());
    const left = readdirSync(folder).filter((name) => name.endsWith('.partial'));
    expect(left).toEqual(['.palpate-new.tar.gz.2.partial']);
  });

  it('is empty where there is none', async () => {
    expect(await listBackups(join(folder, 'none'))).toEqual([]);
  });
});
