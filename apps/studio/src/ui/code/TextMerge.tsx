import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { MergeView, unifiedMergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { useCallback, useRef } from 'react';
import { useMedia } from '../use-media.ts';
import { CodeHost } from './CodeHost.tsx';
import type { MountCode } from './CodeHost.tsx';
import { codeTheme } from './code.theme.ts';
import { diffTheme } from './diff.theme.ts';
import { typedOver } from './typed.over.ts';

export type TextMergeProps = {
  theirs: string;
  mine: string;
  labels: { theirs: string; mine: string };
  /** Stable: the texts are set up anew when it changes. */
  onMineChanged: (text: string) => void;
};

const shared: Extension = [
  diffTheme,
  codeTheme,
  lineNumbers(),
  EditorView.lineWrapping,
  history(),
  keymap.of([...defaultKeymap, ...historyKeymap]),
];

/** Two texts side by side, the second to edit; on a narrow screen theirs stands inside mine. */
export function TextMerge(props: TextMergeProps) {
  const { theirs, mine, onMineChanged } = props;
  const { theirs: theirsLabel, mine: mineLabel } = props.labels;
  const isWide = useMedia('(min-width: 64rem)');
  // What was merged so far outlives a turn of the screen.
  const merged = useRef(mine);
  const mount: MountCode = useCallback(
    (parent, root) => {
      const mineExtensions = [
        shared,
        typedOver,
        EditorView.contentAttributes.of({ 'aria-label': mineLabel, tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (!docChanged) return;
          merged.current = state.doc.toString();
          onMineChanged(merged.current);
        }),
      ];
      if (!isWide) {
        const text = { theirs, mine: merged.current, extensions: mineExtensions };
        return mountUnified(text, parent, root);
      }
      const view = new MergeView({
        a: {
          doc: theirs,
          extensions: [
            shared,
            EditorState.readOnly.of(true),
            EditorView.contentAttributes.of({ 'aria-label': theirsLabel, tabindex: '0' }),
          ],
        },
        b: { doc: merged.current, extensions: mineExtensions },
        gutter: false,
        collapseUnchanged: { margin: 3, minSize: 6 },
        parent,
        root,
      });
      return () => view.destroy();
    },
    [theirs, theirsLabel, mineLabel, onMineChanged, isWide],
  );
  return (
    <CodeHost
      mount={mount}
      className="max-h-[32rem] overflow-y-auto rounded-control border border-line"
    />
  );
}

type Unified = { theirs: string; mine: string; extensions: Extension };

function mountUnified(
  { theirs, mine, extensions }: Unified,
  parent: HTMLElement,
  root: ShadowRoot,
) {
  const view = new EditorView({
    doc: mine,
    extensions: [
      extensions,
      unifiedMergeView({ original: theirs, mergeControls: false, gutter: false }),
    ],
    parent,
    root,
  });
  return () => view.destroy();
}
