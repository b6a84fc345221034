import { useLingui } from '@lingui/react/macro';

/** What became of taking a change back. */
export function useUndoWords() {
  const { t } = useLingui();
  return {
    done: t`The change was taken back.`,
    moved: t`Someone has changed the list since: it stays as it is.`,
    failed: t`That couldn't be taken back. Try again in a moment.`,
  };
}
