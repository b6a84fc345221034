import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { holdClock } from './signing-in.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let asked = 0;
let clock: ReturnType<typeof holdClock>;

beforeAll(async () => {
  world = await startWorld();
  clock = holdClock(world.app);
  const dataSource = world.app.get(DataSource);
  const real = dataSource.showMigrations.bind(dataSource);
  dataSource.showMigrations = () => {
    asked += 1;
    return real();
  };
});
afterAll(() => world.stop());

const ready = async () => (await fetch(`${world.url}/health/ready`)).status;

describe('whether the server is ready', () => {
  it('is asked of the database once, however many want to know', async () => {
    const statuses = await Promise.all(Array.from({ length: 50 }, ready));
    expect(new Set([...statuses, await ready()])).toEqual(new Set([200]));
    expect(asked).toBe(1);
  });

  it('is asked again a second later, and says no as soon as it is no', async () => {
    const [row] = await world.query('SELECT * FROM migration ORDER BY timestamp DESC LIMIT 1');
    await world.query('DELETE FROM migration WHERE timestamp = $1', [row?.['timestamp']]);
    expect(await ready()).toBe(200);
    clock.pass(1_000);
    expect(await ready()).toBe(503);
    await world.query('INSERT INTO migration (timestamp, name) VALUES ($1, $2)', [
      row?.['timestamp'],
      row?.['name'],
    ]);
    clock.pass(1_000);
    expect(await ready()).toBe(200);
    expect(asked).toBe(3);
  });
});
