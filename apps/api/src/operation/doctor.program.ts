// npm run doctor: what is wrong with a set-up, and what to do.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { checkDatabase } from './doctor/database.checks.ts';
import { fail, ok, show, warn, type Finding } from './doctor/finding.ts';
import { checkBackups, checkFolders } from './doctor/folder.checks.ts';
import {
  checkMailServer,
  checkPgDump,
  checkPort,
  checkPublicUrl,
} from './doctor/network.checks.ts';
import { checkSettings } from './doctor/setting.checks.ts';
import { readPlace, runProgram, type Place } from './operation.place.ts';

async function main(): Promise<number> {
  const place = readPlace(process.env);
  const settings = readSettings();
  const groups = [
    async () => [checkMachineClock(place), ...checkFolders(place)],
    async () => ('problem' in settings ? [settings.problem] : checkSettings(settings.config)),
    async () => look(place),
    async () => ('problem' in settings ? [] : askNetwork(settings.config)),
    async () => checkBackups(place, new Date()),
  ];
  let failed = 0;
  for (const group of groups) {
    for (const finding of await group()) {
      console.log(show(finding));
      if (finding.level === 'fail') failed += 1;
    }
  }
  return failed > 0 ? 1 : 0;
}

function readSettings(): { config: Config } | { problem: Finding } {
  try {
    // The embedded server's address is made when it starts.
    return {
      config: readConfig({
        ...process.env,
        DATABASE_URL: process.env['DATABASE_URL'] || 'postgres://embedded',
      }),
    };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return {
      problem: fail(
        error.message.replaceAll('\n', ' '),
        'Mend these variables; docs/operations.md lists them.',
      ),
    };
  }
}

/** A clock that is set before this version was made is wrong. */
function checkMachineClock({ rootDir }: Place): Finding {
  const now = new Date();
  const { mtime } = statSync(join(rootDir, 'package.json'));
  if (now >= mtime) return ok(`The clock says ${now.toISOString()}`);
  return warn(
    `The clock says ${now.toISOString()}, which is past`,
    'Set it by NTP: due dates and limits depend on it.',
  );
}

async function look(place: Place): Promise<Finding[]> {
  const { findings, major } = await checkDatabase(place);
  return [...findings, ...checkPgDump(major)];
}

async function askNetwork(config: Config): Promise<Finding[]> {
  const port = await checkPort(config);
  return [port, ...(await checkPublicUrl(config)), ...(await checkMailServer(config))];
}

await runProgram(main);
