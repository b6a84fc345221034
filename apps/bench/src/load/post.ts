import { request, type Agent } from 'node:http';

export type Answer = { status: number; text: string };

/** Sends what the apps send; identical bytes for the product and for its limit. */
export function post(sent: {
  agent?: Agent;
  url: string;
  cookie: string;
  body: string;
}): Promise<Answer> {
  const { agent, url, cookie, body } = sent;
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-palpate': '1',
      'content-length': Buffer.byteLength(body),
      cookie,
    };
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
      });
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
