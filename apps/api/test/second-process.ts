import { DataSource } from 'typeorm';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { makeClient, type Client } from './client.ts';
import type { World } from './world.ts';

export type SecondProcess = {
  /** The same person, signed in already, at the other server. */
  like: (client: Client) => Client;
  stop: () => Promise<void>;
};

/** Another server on the world's database, with memory of its own. */
export async function startSecond(world: World): Promise<SecondProcess> {
  const { options } = world.app.get(DataSource);
  if (options.type !== 'postgres' || !options.url) throw new Error('the world has no address');
  const app = await createApp(readConfig({ DATABASE_URL: options.url, GRAPHQL_OPEN: '1' }));
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    like({ cookie }) {
      const client = makeClient(url, { query: world.query, isStudent: true });
      client.cookie = cookie;
      return client;
    },
    stop: () => app.close(),
  };
}
