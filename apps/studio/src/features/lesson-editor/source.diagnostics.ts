import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';

/** A problem of one file, at a line and a column from 1. */
export type SourceProblem = { line: number; column: number; code: string; message: string };

/** The problems as the editor marks them: from their place to the end of what is written there. */
export function toDiagnostics(doc: Text, problems: readonly SourceProblem[]): Diagnostic[] {
  return problems.map(({ line: number, column, message }) => {
    const line = doc.line(Math.min(Math.max(number, 1), doc.lines));
    const from = Math.min(line.from + Math.max(column - 1, 0), line.to);
    return { from, to: line.to, severity: 'error', message };
  });
}

/** Problems in the order of the text, each once, however many found it. */
export function withoutRepeats<Problem extends SourceProblem>(
  problems: readonly Problem[],
): Problem[] {
  const places = problems.map(({ line, column, code, message }) =>
    [line, column, code, message].join(' '),
  );
  return problems
    .filter((_, index) => places.indexOf(places[index] ?? '') === index)
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}
