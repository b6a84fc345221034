import type { Config } from '../../config.ts';
import { fail, ok, warn, type Finding } from './finding.ts';

type Settings = Pick<
  Config,
  | 'publicUrl'
  | 'isPublicUrlGiven'
  | 'isProduction'
  | 'trustProxy'
  | 'metricsToken'
  | 'smtpUrl'
  | 'host'
>;

const STRONG_TOKEN = 32;
const DISTINCT = 10;
const OWN_MACHINE = /^(localhost|127\..*|::1)$/;
const LOOPBACK = /^https?:\/\/(localhost|127\.|\[::1\])/;

/** What the settings say about each other; nothing is asked of the network. */
export function checkSettings(settings: Settings): Finding[] {
  return [checkAddress(settings), checkProxy(settings), checkToken(settings), checkMail(settings)];
}

function checkAddress({ publicUrl, isPublicUrlGiven, isProduction, host }: Settings): Finding {
  if (!isPublicUrlGiven && isProduction) {
    return fail(
      'PUBLIC_URL is not set',
      'Set it to the address people use, such as https://school.example: links and secure cookies depend on it.',
    );
  }
  if (!isPublicUrlGiven && !OWN_MACHINE.test(host)) {
    return warn(
      `PUBLIC_URL is not set, and HOST=${host} lets others in`,
      'Links in letters and on certificates would lead to this machine. Set it to the address people use, such as https://school.example.',
    );
  }
  if (publicUrl.startsWith('http://') && !LOOPBACK.test(publicUrl)) {
    return warn(
      `${publicUrl} is not https`,
      'Passwords and answers travel readable. Put a proxy with a certificate in front (docs/operations.md).',
    );
  }
  return ok(`People reach the school at ${publicUrl}`);
}

function checkProxy({ publicUrl, trustProxy, host }: Settings): Finding {
  const isBehindProxy = publicUrl.startsWith('https://');
  if (isBehindProxy && !trustProxy) {
    return warn(
      'TRUST_PROXY is not set behind https',
      'All visitors seem to come from the proxy, so that one who guesses passwords makes everyone on a new device wait. Set TRUST_PROXY=loopback, or to the address of the proxy.',
    );
  }
  if (!isBehindProxy && trustProxy && host !== '127.0.0.1') {
    return warn(
      'TRUST_PROXY is set without an https PUBLIC_URL',
      'Set PUBLIC_URL to the address of the proxy, or leave TRUST_PROXY out where there is none.',
    );
  }
  return ok(trustProxy ? `Proxies believed: ${trustProxy.join(', ')}` : 'No proxy is believed');
}

function checkToken({ metricsToken }: Settings): Finding {
  if (metricsToken === null) return ok('Metrics are shut (no METRICS_TOKEN)');
  const isStrong = metricsToken.length >= STRONG_TOKEN && new Set(metricsToken).size >= DISTINCT;
  if (isStrong) return ok('METRICS_TOKEN is long enough');
  return warn('METRICS_TOKEN is easily guessed', 'Make one with: openssl rand -base64 32');
}

function checkMail({ smtpUrl, isPublicUrlGiven }: Settings): Finding {
  if (smtpUrl === null) {
    return ok('No mail is sent (no SMTP_URL): admins hand links over by themselves');
  }
  if (isPublicUrlGiven) return ok('Mail has an address to link to');
  return warn(
    'Mail is sent without PUBLIC_URL',
    'Links in mails lead to this machine. Set PUBLIC_URL.',
  );
}
