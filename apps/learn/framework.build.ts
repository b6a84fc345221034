import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What every page needs and no release of ours changes: browsers keep it from one release to the next. */
const FRAMEWORK =
  /^\0rolldown|node_modules.(react|react-dom|scheduler|@apollo|graphql|rxjs|optimism|@wry|tslib|@tanstack|@lingui|use-sync-external-store)\//;

export const frameworkChunk = {
  codeSplitting: { groups: [{ name: 'framework', test: FRAMEWORK }] },
};

const replaced = [
  // React 19 has the hook that this package brings to older ones.
  {
    source: /^use-sync-external-store\/shim$/,
    from: /use-sync-external-store/,
    by: 'store.hook.ts',
  },
  // Apollo prints a document only to tell it from another, and the printer is large.
  { source: /^\.\/printer\.mjs$/, from: /graphql.language/, by: 'document.key.ts' },
];

/** Leaves out of the browser's build what libraries bring along and the app has no use for. */
export function lighterLibraries(): Plugin {
  return {
    name: 'lighter-libraries',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const found = replaced.find((one) => one.source.test(source) && one.from.test(importer));
      return found ? join(import.meta.dirname, 'src', 'app', found.by) : null;
    },
  };
}
