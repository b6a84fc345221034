import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const mono = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace';

// The page's tokens reach into the shadow root, so both schemes follow the page by themselves.
const frame = EditorView.theme({
  '&': { color: 'var(--color-ink)', backgroundColor: 'var(--color-surface)', fontSize: '14px' },
  '&.cm-focused': { outline: '3px solid var(--color-accent)', outlineOffset: '-3px' },
  '.cm-scroller': { fontFamily: mono, lineHeight: '1.65' },
  '.cm-content': { caretColor: 'var(--color-ink)', paddingBlock: '12px' },
  '.cm-line': { paddingInline: '8px 16px' },
  '.cm-cursor': { borderInlineStartColor: 'var(--color-ink)', borderInlineStartWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'color-mix(in srgb, var(--color-accent) 26%, transparent)' },
  '.cm-activeLine': {
    backgroundColor: 'color-mix(in srgb, var(--color-accent-soft) 55%, transparent)',
  },
  '.cm-gutters': {
    backgroundColor: 'var(--color-surface)',
    color: 'var(--color-muted)',
    borderInlineEnd: '1px solid var(--color-line)',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.5em', paddingInline: '4px 8px' },
  '.cm-activeLineGutter': {
    backgroundColor: 'var(--color-accent-soft)',
    color: 'var(--color-ink)',
  },
});

const overlays = EditorView.theme({
  '.cm-tooltip': {
    backgroundColor: 'var(--color-surface)',
    color: 'var(--color-ink)',
    border: '1px solid var(--color-edge)',
    borderRadius: '8px',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: mono, maxHeight: '16em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px', lineHeight: '1.5' },
  '& .cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--color-accent-soft)',
    color: 'var(--color-ink)',
  },
  '.cm-completionDetail': { color: 'var(--color-muted)', fontStyle: 'normal' },
  '.cm-panels': { backgroundColor: 'var(--color-sunken)', color: 'var(--color-ink)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--color-line)' },
  '.cm-panel.cm-search': { padding: '8px 32px 8px 10px', fontFamily: 'var(--font-sans)' },
  '.cm-textfield, .cm-button': {
    backgroundColor: 'var(--color-surface)',
    backgroundImage: 'none',
    color: 'var(--color-ink)',
    border: '1px solid var(--color-edge)',
    borderRadius: '8px',
    padding: '5px 10px',
    fontSize: '13px',
  },
  '.cm-panel.cm-search label': { fontSize: '13px' },
  '.cm-panel.cm-search [name=close]': { fontSize: '20px', padding: '4px 10px', color: 'inherit' },
  '& .cm-searchMatch': { backgroundColor: 'var(--color-warn-soft)', outline: '1px solid' },
  '& .cm-searchMatch-selected': { backgroundColor: 'var(--color-accent-soft)' },
  '& .cm-snippetField': { backgroundColor: 'var(--color-accent-soft)' },
});

const problems = EditorView.theme({
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--color-caution)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-active': { backgroundColor: 'var(--color-caution-soft)' },
  '.cm-diagnostic': { padding: '8px 12px', fontFamily: 'var(--font-sans)', maxWidth: '36em' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--color-caution)' },
  '.cm-gutter-lint': { width: '1.2em' },
  '.cm-lint-marker-error': { content: 'none' },
  '.cm-lint-marker-error::before': {
    content: '"!"',
    display: 'grid',
    placeItems: 'center',
    borderRadius: '50%',
    backgroundColor: 'var(--color-caution-soft)',
    color: 'var(--color-caution)',
    fontWeight: '700',
    fontSize: '11px',
    aspectRatio: '1',
  },
});

const words = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--color-accent)' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--color-muted)' },
]);

/** How text is shown wherever it is written or compared. */
export const codeTheme: Extension = [frame, overlays, problems, syntaxHighlighting(words)];
