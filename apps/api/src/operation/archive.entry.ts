import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Header } from 'tar';

export type ArchiveEntry = { name: string; body: Buffer };

const BLOCK = 512;
/** A part of a table is closed at 4 MB and what one read brought; nothing of ours is larger. */
export const PART_BYTES = 4_194_304;
const MAX_ENTRY_BYTES = 2 * PART_BYTES;
/** Rows of a school shrink 5 to 20 times; a file that swells more than this was made to. */
const MAX_SWELLING = 250;
const ALWAYS_ALLOWED_BYTES = 64 * PART_BYTES;
const OWNER_ONLY = 0o600;

/** An entry of a tar file, as bytes. */
export function encodeEntry({ name, body }: ArchiveEntry, mtime: Date): Buffer {
  const header = new Header({
    path: name,
    mode: OWNER_ONLY,
    size: body.length,
    type: 'File',
    mtime,
  });
  const block = Buffer.alloc(BLOCK);
  header.encode(block, 0);
  return Buffer.concat([block, body, Buffer.alloc(padding(body.length))]);
}

/** What a tar file ends with. */
export const archiveEnd = Buffer.alloc(2 * BLOCK);

/**
 * Reads the plain files of a .tar.gz one after the other, holding one at a time; nothing is ever written to disk.
 * Throws an error whose message is a clause ("it ends too early") for what isn't a whole one.
 */
export async function* readArchive(path: string): AsyncGenerator<ArchiveEntry> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw new Error(unzipProblem(error), { cause: error });
  });
  const limit = Math.max(ALWAYS_ALLOWED_BYTES, size * MAX_SWELLING);
  const bytes = new ByteReader(unzipped(path), limit);
  try {
    for (;;) {
      const header = new Header(await bytes.take(BLOCK));
      if (header.nullBlock) return await bytes.expectEnd();
      const { name, length } = readHeader(header);
      const body = await bytes.take(length);
      await bytes.take(padding(length));
      yield { name, body };
    }
  } finally {
    await bytes.close();
  }
}

function unzipped(path: string): AsyncIterable<Buffer> {
  // What goes wrong arrives where the bytes are read.
  return pipeline(createReadStream(path), createGunzip(), () => undefined);
}

function readHeader({ cksumValid, path, size, type }: Header): { name: string; length: number } {
  if (!cksumValid || path === undefined || size === undefined) throw new Error('it is garbled');
  if (type !== 'File') throw new Error(`it holds something that is not a file (${shown(path)})`);
  if (size > MAX_ENTRY_BYTES) throw new Error(`it holds a part that is too large (${shown(path)})`);
  return { name: path, length: size };
}

/** A name from a file nobody vouches for, fit for a terminal. */
export function shown(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}

function padding(length: number): number {
  return (BLOCK - (length % BLOCK)) % BLOCK;
}

class ByteReader {
  private readonly source: AsyncIterator<Buffer>;
  private held: Buffer[] = [];
  private heldBytes = 0;
  private total = 0;

  constructor(
    source: AsyncIterable<Buffer>,
    private readonly limit: number,
  ) {
    this.source = source[Symbol.asyncIterator]();
  }

  async take(count: number): Promise<Buffer> {
    while (this.heldBytes < count) {
      if (!(await this.fill())) throw new Error('it ends too early');
    }
    const all = this.held.length === 1 ? (this.held[0] ?? archiveEnd) : Buffer.concat(this.held);
    this.keep(all.subarray(count));
    return all.subarray(0, count);
  }

  /** After the first empty block: another one, and nothing else. */
  async expectEnd(): Promise<void> {
    const second = await this.take(BLOCK);
    const hasMore = this.heldBytes > 0 || (await this.fill());
    if (hasMore || !second.equals(Buffer.alloc(BLOCK)))
      throw new Error('something follows its end');
  }

  async close(): Promise<void> {
    await this.source.return?.();
  }

  private keep(rest: Buffer): void {
    this.held = rest.length > 0 ? [rest] : [];
    this.heldBytes = rest.length;
  }

  private async fill(): Promise<boolean> {
    const { done, value } = await this.source.next().catch((error: unknown) => {
      throw new Error(unzipProblem(error), { cause: error });
    });
    if (done) return false;
    this.total += value.length;
    if (this.total > this.limit) throw new Error('it swells to far more than a back-up would');
    this.held.push(value);
    this.heldBytes += value.length;
    return true;
  }
}

function unzipProblem(error: unknown): string {
  const code = codeOf(error);
  if (code === 'Z_BUF_ERROR') return 'it ends too early';
  if (code.startsWith('Z_')) return 'its bytes have changed since it was written';
  return `it can not be read (${code || String(error)})`;
}

/** Not by instanceof: the errors of Node.js are of another realm within tests. */
function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode ? String(error.code) : '';
}
