import { EditorView } from '@codemirror/view';

const mark = { position: 'absolute', insetInlineStart: '8px', fontWeight: '700' };
const removed = 'color-mix(in srgb, var(--color-caution) 28%, transparent)';
const added = 'color-mix(in srgb, var(--color-ok) 28%, transparent)';

/** Stands before the theme of all code. Added and removed lines say so by a sign, and changed words by a line under or through them. */
export const diffTheme = EditorView.theme({
  '.cm-line, .cm-deletedChunk .cm-deletedLine': {
    position: 'relative',
    paddingInlineStart: '28px',
  },
  '& .cm-deletedChunk': { paddingInlineStart: '0', backgroundColor: 'var(--color-caution-soft)' },
  '.cm-deletedChunk .cm-deletedLine': { display: 'block', textDecoration: 'none' },
  '.cm-deletedChunk .cm-deletedLine::before': {
    ...mark,
    content: '"−"',
    color: 'var(--color-caution)',
  },
  '&.cm-merge-a .cm-changedLine': { backgroundColor: 'var(--color-caution-soft)' },
  '&.cm-merge-a .cm-changedLine::before': {
    ...mark,
    content: '"−"',
    color: 'var(--color-caution)',
  },
  '&.cm-merge-b .cm-changedLine': { backgroundColor: 'var(--color-ok-soft)' },
  '&.cm-merge-b .cm-changedLine::before': { ...mark, content: '"+"', color: 'var(--color-ok)' },
  '&.cm-merge-a .cm-changedText, & .cm-deletedChunk .cm-deletedText': {
    background: removed,
    textDecoration: 'line-through',
  },
  '&.cm-merge-b .cm-changedText': { background: added, textDecoration: 'underline' },
  '& .cm-changedLineGutter, & .cm-deletedLineGutter': { background: 'transparent' },
  '& .cm-collapsedLines': {
    background: 'var(--color-sunken)',
    color: 'var(--color-muted)',
    fontFamily: 'var(--font-sans)',
    padding: '6px 12px',
  },
  '& .cm-collapsedLines:before, & .cm-collapsedLines:after': { content: '"···"' },
});
