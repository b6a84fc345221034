import { createApp } from './src/app.ts';
import { readConfig } from './src/config.ts';
const base = readConfig({ DATABASE_URL: 'postgres://postgres@127.0.0.1:55432/trial', GRAPHQL_OPEN: '1', PORT: '0' });
const app = await createApp({ ...base, rootDir: '/tmp/helper-root' });
await app.listen(0, '127.0.0.1');
const url = await app.getUrl();
async function gql(body: unknown, cookie = '', headers = {}) {
  const r = await fetch(url + '/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-palpate': '1', cookie, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: r.status, cookie: r.headers.get('set-cookie'), text: await r.text(), type: r.headers.get('content-type') };
}
const doc = (id: string, variables?: unknown, cookie?: string) => gql({ documentId: 'sha256:' + id, variables }, cookie);
const su = { schoolName: 'S', name: 'Ada', email: 'Ada@Example.org', password: 'correct horse' };
console.log('demo', await doc('fff'));
console.log('short', await doc('ddd', { input: { ...su, password: 'x' } }));
console.log('nul', await doc('ddd', { input: { ...su, name: 'a\0' } }));
console.log('race', (await Promise.all(Array.from({ length: 15 }, () => doc('ddd', { input: su })))).map((r) => r.status + r.text.slice(0, 80)));
console.log(await doc('eee'));
for (let i = 0; i < 3; i++) console.log('wrong type', await doc('bbb', { input: { email: 5, password: 'x' } }), await doc('bbb', { input: { email: 'a' } }), await doc('bbb', {}), await doc('bbb', { input: { email: 'a', password: 'b', zzz: 1 } }));
const s = await doc('bbb', { input: { email: ' ada@example.org', password: 'correct horse' } });
console.log('signin', s);
const cookie = s.cookie!.split(';')[0]!;
console.log('viewer', await doc('aaa', undefined, cookie), await doc('aaa', undefined, cookie), await doc('aaa', undefined, cookie), await doc('aaa'));
console.log('out', await doc('ccc', undefined, cookie), 'after', await doc('aaa', undefined, cookie));
console.log('limits', (await Promise.all(Array.from({ length: 14 }, () => doc('bbb', { input: { email: 'ada@example.org', password: 'wrong' } })))).map((r) => r.text.slice(-110)));
console.log('other', (await Promise.all(Array.from({ length: 60 }, (_, i) => doc('bbb', { input: { email: `x${i}@example.org`, password: 'wrong' } })))).map((r) => /"code":"(\w+)"/.exec(r.text)?.[1]).reduce((m, c) => ({ ...m, [c!]: (m[c!] ?? 0) + 1 }), {} as Record<string, number>));
console.log('big', await gql('{"query":"' + 'x'.repeat(1_100_000) + '"}').then((r) => [r.status, r.text]));
console.log('deep', (await gql({ query: '{ viewer { '.repeat(300) + ' name ' + '} '.repeat(600) })).text);
console.log('tokens', (await gql({ query: '{' + ' site '.repeat(3000) + '}' })).text.slice(0, 200));
console.log('cycle', (await gql({ query: 'query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }' })).text);
console.log('alias', (await gql({ query: '{' + Array.from({ length: 40 }, (_, i) => `a${i}: __typename`).join(' ') + '}' })).text);
console.log('nul in query', (await gql({ query: 'mutation { signIn(input: { email: "a\\u0000", password: "x" }) { name } }' })).text);
console.log('surrogate', (await gql('{"documentId":"sha256:bbb","variables":{"input":{"email":"a\\ud800@x","password":"p"}}}')).text);
console.log('nested json', (await gql('{"documentId":"sha256:bbb","variables":{"input":' + '['.repeat(200000) + ']'.repeat(200000) + '}}')).text.slice(0, 300));
console.log('proto', (await gql('{"documentId":"sha256:bbb","variables":{"__proto__":{"a":1},"input":{"__proto__":1,"email":"a@b","password":"p"}}}')).text.slice(0, 300));
console.log('accept', await gql({ query: '{ x }' }, '', { accept: 'application/json' }), await gql({ query: '{ x }' }, '', { accept: 'application/graphql-response+json, application/json;q=0.9' }));
console.log('introspect', (await gql({ query: '{ __schema { queryType { name } } }' })).text);
for (const [path, accept] of [['/', 'text/html'], ['/lesson/1', 'text/html'], ['/lesson/1', 'application/json'], ['/assets/index-Ab3_d4Ef.js', '*/*'], ['/assets/none.js', '*/*'], ['/studio', 'text/html'], ['/studio/cohorts/1', 'text/html'], ['/studio/assets/index-ZZZZZZZZ.css', '*/*'], ['/studious', 'text/html'], ['/..%2f..%2fpackage.json', '*/*'], ['/%00', '*/*'], ['/%', '*/*'], ['/%ff', '*/*']] as const) {
  const r = await fetch(url + path, { headers: { accept } });
  console.log(path, accept, r.status, r.headers.get('cache-control'), r.headers.get('content-type'), r.headers.get('content-encoding'), (await r.text()).slice(0, 90).trim());
}
console.log((await fetch(url + '/', { method: 'HEAD' })).status, (await fetch(url + '/', { method: 'POST' })).status, await (await fetch(url + '/', { method: 'POST', body: 'x' })).text());
await app.close();
