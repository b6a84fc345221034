// The limit: node:http, pg and one named statement an operation; nothing that a request could do without.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type pg from 'pg';
import { openPool, readSetting } from '../row-security/secured.pool.ts';
import { seedId } from '../seed/seed.ids.ts';
import { answer } from './limit.answer.ts';
import { heatMapAsJson, heatMapAsPackedArrays, heatMapLive } from './limit.heat-map.ts';
import { lessonAsJson, lessonFromMemory } from './limit.lesson.ts';
import { overview } from './limit.overview.ts';
import { courseAsJson, courseFromMemory, home } from './limit.path.ts';
import { findViewer, type Viewer } from './limit.session.ts';
import { student } from './limit.student.ts';
import { submit } from './limit.submit.ts';

type Variables = Record<string, unknown>;
type Operation = (pool: pg.Pool, viewer: Viewer, variables: Variables) => Promise<string>;

// As many connections as the product has.
const pool = openPool(
  process.env['DATABASE_URL'],
  readSetting(process.env['BENCH_SCHOOL']),
  seedId('school', 1),
);

const operations = new Map<string, Operation>([
  ['/course/json', courseAsJson],
  ['/course/memory', courseFromMemory],
  ['/lesson/json', lessonAsJson],
  ['/lesson/memory', lessonFromMemory],
  ['/home', home],
  ['/answer', answer],
  ['/submit', submit],
  ['/heat-map/json', heatMapAsJson],
  ['/heat-map/packed', heatMapAsPackedArrays],
  ['/heat-map/live', heatMapLive],
  ['/student', student],
  ['/overview', overview],
]);

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const operation = operations.get(request.url ?? '');
  const [body, viewer] = await Promise.all([readBody(request), findViewer(pool, request)]);
  if (!operation || !viewer) return void response.writeHead(401).end();
  const { variables } = JSON.parse(body);
  const result = await operation(pool, viewer, variables);
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(result),
  });
  response.end(result);
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (text: string) => (body += text));
    request.on('end', () => resolve(body));
    request.on('error', reject);
  });
}

const server = createServer((request, response) => {
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
