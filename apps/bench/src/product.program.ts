// The built server of the product, as `npm start` runs it, in a process whose cost can be read.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './checkout.ts';

type App = { url: string; stop(): Promise<void> };
type AppModule = {
  start(options: { databaseUrl: string; host: string; port: number; demo: boolean }): Promise<App>;
};

const built: AppModule = await import(
  pathToFileURL(join(root, 'apps', 'api', 'dist', 'main.js')).href
);
const app = await built.start({
  databaseUrl: process.env['DATABASE_URL'] ?? '',
  host: '127.0.0.1',
  port: 0,
  demo: process.env['PALPATE_DEMO'] === '1',
});
process.once('disconnect', () => void app.stop().finally(() => process.exit()));
process.send?.(app.url);
