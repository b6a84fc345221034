// PostGraphile 5 over the same database: the schema it makes of the tables, behind the same session check.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { postgraphile } from 'postgraphile';
import { findViewer } from '../limit/limit.session.ts';

// As many connections as the product has; statements are prepared by PostGraphile itself.
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

const graphile = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public', 'bench'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false },
  grafast: { explain: false },
});

const served = graphile.createServ(grafserv);

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const viewer = await findViewer(pool, request);
  if (!viewer) return void response.writeHead(401).end();
  onRequest(request, response);
}

const server = createServer();
const inner = createServer();
await served.addTo(inner);
await served.ready();
const onRequest = (request: IncomingMessage, response: ServerResponse) =>
  inner.emit('request', request, response);
server.on('request', (request: IncomingMessage, response: ServerResponse) => {
  handle(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  process.send?.(`http://127.0.0.1:${address.port}`);
});
process.once('disconnect', () => process.exit());
