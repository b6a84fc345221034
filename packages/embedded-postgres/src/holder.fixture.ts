import { startPostgres } from './index.ts';

// Holds a server for a test that kills its holder: node holder.fixture.ts <folder>
const [, , dataDir = ''] = process.argv;
const server = await startPostgres({ dataDir });
process.stdout.write(`${JSON.stringify({ url: server.url, pid: server.pid })}\n`);
