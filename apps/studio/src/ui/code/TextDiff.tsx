import { unifiedMergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { CodeHost } from './CodeHost.tsx';
import type { MountCode } from './CodeHost.tsx';
import { codeTheme } from './code.theme.ts';
import { diffTheme } from './diff.theme.ts';

export type TextDiffProps = { label: string; before: string; after: string };

/** What changed between two texts, one under the other; long stretches without a change are folded. */
export function TextDiff({ label, before, after }: TextDiffProps) {
  const { t } = useLingui();
  const folded = t`$ lines without a change`;
  const mount: MountCode = useCallback(
    (parent, root) => {
      const view = new EditorView({
        state: diffState({ label, before, after, folded }),
        parent,
        root,
      });
      return () => view.destroy();
    },
    [label, before, after, folded],
  );
  return <CodeHost mount={mount} className="overflow-hidden rounded-control border border-line" />;
}

function diffState({ label, before, after, folded }: TextDiffProps & { folded: string }) {
  return EditorState.create({
    doc: after,
    extensions: [
      diffTheme,
      codeTheme,
      lineNumbers(),
      EditorView.lineWrapping,
      EditorState.readOnly.of(true),
      EditorState.phrases.of({ '$ unchanged lines': folded }),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      unifiedMergeView({
        original: before,
        mergeControls: false,
        gutter: false,
        collapseUnchanged: { margin: 2, minSize: 4 },
      }),
    ],
  });
}
