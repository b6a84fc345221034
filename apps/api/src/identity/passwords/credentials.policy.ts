import { isIPv4, isIPv6 } from 'node:net';
import { AppError } from '../../platform/errors/index.ts';
import { isStorable, text } from '../../platform/input.ts';

const MAX_EMAIL = 254;
const MAX_PASSWORD = 200;
export const MIN_PASSWORD = 10;
const EMAIL = /^[^\s@<>]+@[^\s@<>]+$/;

/** The address in the one form it is kept in: trimmed and in lower case. */
export function readEmail(value: unknown): string {
  const email = text(value, 'email', { max: MAX_EMAIL }).toLowerCase();
  if (!EMAIL.test(email)) {
    throw new AppError('INPUT_INVALID', { field: 'email', reason: 'NOT_AN_ADDRESS' });
  }
  return email;
}

/** The password exactly as typed, spaces and all; the shortest length counts for a new one only. */
export function readPassword(value: unknown, { min = 1 }: { min?: number } = {}): string {
  const field = 'password';
  if (typeof value !== 'string' || !isStorable(value)) {
    throw new AppError('INPUT_INVALID', { field, reason: 'NOT_TEXT' });
  }
  if (value.length < min) throw new AppError('INPUT_INVALID', { field, reason: 'TOO_SHORT', min });
  if (value.length > MAX_PASSWORD) {
    throw new AppError('INPUT_INVALID', { field, reason: 'TOO_LONG', max: MAX_PASSWORD });
  }
  return value;
}

/** What a client counts as: its IPv4 address, or the IPv6 network of 64 bits it can choose within. */
export function clientAddress(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return mapped;
  if (isIPv4(ip) || !isIPv6(ip)) return ip;
  const [head = '', tail] = (ip.split('%', 1)[0] ?? ip).toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  const groups = tail === undefined ? front : [...front, ...zeros, ...back];
  const network = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}
