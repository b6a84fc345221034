import { pathToFileURL } from 'node:url';
const built = await import(pathToFileURL(process.env['ZZ_FILE'] ?? '').href);
const app = await built.start({ databaseUrl: process.env['DATABASE_URL'] ?? '', host: '127.0.0.1', port: 0, demo: false });
process.once('disconnect', () => void app.stop().finally(() => process.exit()));
process.send?.(app.url);
