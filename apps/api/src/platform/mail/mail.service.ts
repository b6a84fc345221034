import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Config } from '../../config.ts';
import { oneLine } from './one.line.ts';

export type Letter = { to: string; subject: string; text: string };

const PATIENCE_MS = 10_000;
const ADDRESS = /[^\s<>@"']+@[^\s<>@"']+/g;

/** Sends plain letters where a mail server is set. Never within a transaction: a letter can't be taken back. */
@Injectable()
export class Mail implements OnApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private transport: Promise<Transporter> | null = null;

  constructor(private readonly config: Config) {}

  get isOn(): boolean {
    return this.config.smtpUrl !== null;
  }

  /** Whether the mail server took the letter; a failure is logged and never thrown. */
  async send({ to, subject, text }: Letter): Promise<boolean> {
    const { smtpUrl, mailFrom } = this.config;
    if (smtpUrl === null) return false;
    try {
      this.transport ??= openTransport(smtpUrl);
      const transport = await this.transport;
      // As a name and an address apart: a crafted address can't add another recipient.
      const recipient = { name: '', address: to };
      await transport.sendMail({
        from: mailFrom,
        to: recipient,
        subject: oneLine(subject),
        text,
      });
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // Mail servers repeat the address they refuse, and it is nobody's business in a log.
      this.logger.error(`A letter was not taken: ${reason.replace(ADDRESS, '…')}`);
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.transport)?.close();
  }
}

/** Most letters are few and far between: what sends them is read with the first. */
async function openTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
