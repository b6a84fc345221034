import { isIPv4 } from 'node:net';
import { clientAddress } from '../passwords/credentials.policy.ts';

const MAX_AGENT = 300;

/** What a browser says of itself, cut to what tells one's own devices apart. */
export function shortAgent(header: string | undefined): string | null {
  const agent = header?.replace(/[^\x20-\x7e]/g, '').trim();
  return agent ? agent.slice(0, MAX_AGENT) : null;
}

/** The neighbourhood of an address, never the house: three of four numbers, or the first 48 bits. */
export function shortAddress(ip: string): string {
  const network = clientAddress(ip);
  if (isIPv4(network)) return network.replace(/\d+$/, 'x');
  const groups = network.replace('::/64', '').split(':');
  return groups.length === 4 ? `${groups.slice(0, 3).join(':')}::` : '';
}

export type Device = { browser: string | null; system: string | null };

/** Browsers pose as one another: whoever names more than one is the first of this list. */
const browsers: readonly [RegExp, string][] = [
  [/\b(?:Edg|EdgA|EdgiOS)\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome|Chromium)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

const systems: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** The browser and the system that a user agent names, as far as they are known. */
export function deviceOf(userAgent: string | null): Device {
  const first = (list: readonly [RegExp, string][]) =>
    list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? null;
  return { browser: first(browsers), system: first(systems) };
}
