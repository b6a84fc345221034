import { autocompletion, completionKeymap, snippetCompletion } from '@codemirror/autocomplete';
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import type { LessonContext } from '@palpate/content';
import { codeTheme } from '../../ui/code/code.theme.ts';
import { typedOver } from '../../ui/code/typed.over.ts';
import { suggest } from './source.completion.ts';
import type { Suggestion } from './source.completion.ts';

export type SourceEvents = {
  onText: (text: string) => void;
  /** The line (from 1) that the cursor came to. */
  onLine: (line: number) => void;
};

export type SourceSetup = {
  label: string;
  /** Asked at each completion: the course may have changed meanwhile. */
  contextOf: () => LessonContext;
  events: SourceEvents;
};

/** All that the editor of a lesson can do. */
export function lessonSource({ label, contextOf, events }: SourceSetup): Extension {
  return [
    codeTheme,
    typedOver,
    directiveTheme,
    directiveMarks,
    lineNumbers(),
    lintGutter(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    history(),
    drawSelection(),
    search({ top: true }),
    EditorView.lineWrapping,
    // A line of hyphens under text ends the fields of a lesson: it makes no heading of them.
    markdown({ base: markdownLanguage, extensions: { remove: ['SetextHeading'] } }),
    autocompletion({ override: [(at) => complete(at, contextOf())], icons: false }),
    // Tab is left to the page, so that the keyboard goes on; Ctrl with ] and [ moves a line in and out.
    keymap.of([
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...lintKeymap,
      ...defaultKeymap,
    ]),
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0', spellcheck: 'true' }),
    EditorView.updateListener.of((update) => tell(update, events)),
  ];
}

function tell({ docChanged, selectionSet, state }: ViewUpdate, events: SourceEvents): void {
  if (docChanged) events.onText(state.doc.toString());
  if (selectionSet || docChanged) events.onLine(state.doc.lineAt(state.selection.main.head).number);
}

function complete(at: CompletionContext, context: LessonContext): CompletionResult | null {
  const line = at.state.doc.lineAt(at.pos);
  const found = suggest(line.text.slice(0, at.pos - line.from), context);
  if (!found) return null;
  return { from: line.from + found.from, options: optionsOf(found), validFor: /^[\w:.-]*$/ };
}

function optionsOf({ words, snippets }: Suggestion): Completion[] {
  return [
    ...words.map(({ label, detail = '' }) => ({ label, detail })),
    ...snippets.map(({ label, detail, snippet }) => snippetCompletion(snippet, { label, detail })),
  ];
}

const directives = new MatchDecorator({
  regexp: /(?<![\w:]):{1,4}(?=[a-z])[a-z-]+(?=[[{]|\s*$)|^\s*:{3,}\s*$/g,
  decoration: Decoration.mark({ class: 'cm-directive' }),
});

const directiveMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = directives.createDeco(view);
    }
    update(update: ViewUpdate) {
      this.decorations = directives.updateDeco(update, this.decorations);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

const directiveTheme = EditorView.theme({
  '&': { height: '100%' },
  '.cm-directive': { color: 'var(--color-accent)', fontWeight: '600' },
});
