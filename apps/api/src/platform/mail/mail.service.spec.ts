import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { SMTPServer } from 'smtp-server';
import type { Config } from '../../config.ts';
import { Mail } from './mail.service.ts';

/** Repeats whom it refuses, as mail servers do. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: ({ address }, _, done) => done(new Error(`<${address}>: no such person here`)),
});
const told: string[] = [];
const tell = (message: unknown) => void told.push(String(message));

beforeAll(async () => {
  Logger.overrideLogger({ log: tell, warn: tell, error: tell });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
});
afterAll(() => {
  server.close();
});

describe('a letter that the mail server refuses', () => {
  it('is reported as not sent, and the log names nobody', async () => {
    const { port } = server.server.address() as AddressInfo;
    const smtpUrl = `smtp://127.0.0.1:${port}`;
    const mail = new Mail({ smtpUrl, mailFrom: 'office@school.example' } as Config);
    const letter = { to: 'ann@home.example', subject: 'Hello', text: 'Hello' };
    expect(await mail.send(letter)).toBe(false);
    await mail.onApplicationShutdown();
    expect(told.join()).toContain('no such person here');
    expect(told.join()).not.toContain('ann@');
  });
});
