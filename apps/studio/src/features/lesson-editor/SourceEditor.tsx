import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { LessonContext } from '@palpate/content';
import { useCallback, useEffect, useImperativeHandle, useRef } from 'react';
import type { Ref } from 'react';
import { CodeHost } from '../../ui/code/CodeHost.tsx';
import type { MountCode } from '../../ui/code/CodeHost.tsx';
import { toDiagnostics } from './source.diagnostics.ts';
import type { SourceProblem } from './source.diagnostics.ts';
import { lessonSource } from './source.setup.ts';
import type { SourceEvents } from './source.setup.ts';

export type SourceHandle = {
  goTo: (place: { line: number; column: number }) => void;
  /** Puts another text in place of the one there; undo brings it back. */
  replace: (text: string) => void;
};

export type SourceEditorProps = SourceEvents & {
  label: string;
  /** Where the editor begins; later texts come through `replace`. */
  initialText: string;
  context: LessonContext;
  problems: readonly SourceProblem[];
  ref: Ref<SourceHandle>;
};

/** The source of a lesson in CodeMirror: it keeps its own text and tells of every change. */
export function SourceEditor(props: SourceEditorProps) {
  const { label, initialText, context, problems, onText, onLine, ref } = props;
  const view = useRef<EditorView | null>(null);
  const text = useRef(initialText);
  const latest = useRef(context);
  useEffect(() => {
    latest.current = context;
  }, [context]);
  const mount: MountCode = useCallback(
    (parent, root) => {
      const events = {
        onText: (changed: string) => {
          text.current = changed;
          onText(changed);
        },
        onLine,
      };
      const extensions = lessonSource({ label, contextOf: () => latest.current, events });
      const state = EditorState.create({ doc: text.current, extensions });
      view.current = new EditorView({ state, parent, root });
      return () => {
        view.current?.destroy();
        view.current = null;
      };
    },
    [label, onText, onLine],
  );
  useEffect(() => {
    const { state } = view.current ?? {};
    if (!state) return;
    view.current?.dispatch(setDiagnostics(state, toDiagnostics(state.doc, problems)));
  }, [problems]);
  useImperativeHandle(ref, () => ({
    goTo: (place) => view.current && goTo(view.current, place),
    replace: (other) => view.current && replace(view.current, other),
  }));
  return <CodeHost mount={mount} className="h-full min-h-0" />;
}

function goTo(view: EditorView, { line: number, column }: { line: number; column: number }): void {
  const line = view.state.doc.line(Math.min(number, view.state.doc.lines));
  const anchor = Math.min(line.from + column - 1, line.to);
  const effects = EditorView.scrollIntoView(anchor, { y: 'center' });
  view.dispatch({ selection: { anchor }, effects });
  view.focus();
}

function replace(view: EditorView, text: string): void {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}
