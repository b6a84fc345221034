import { createServer } from 'node:net';
import { Stop } from './workspace.mjs';

/** Stops early, in words, if nothing can listen at this address: a moment's listening tells. */
export async function refuseTakenAddress(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    throw new Stop(explainAddress(error, host, port));
  } finally {
    server.close();
  }
}

function explainAddress(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') {
    return `This account may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`;
  }
  return `Nothing can listen on ${host}, port ${port} (${String(code)}). Set HOST to an address of this machine.`;
}
