import { useLingui } from '@lingui/react/macro';
import type { LessonBlock } from '@palpate/content/tree';
import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { use, useMemo, useState } from 'react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { LessonContext } from './lesson.context.ts';
import type { LessonSurroundings, OpenSheet } from './lesson.context.ts';
import {
  BodyMapBlock,
  DialBlock,
  FigureBlock,
  PredictBlock,
  textOf,
  TimerBlock,
  VideoBlock,
} from './LessonBlocks.tsx';
import type { ElementProps } from './LessonBlocks.tsx';
import {
  CautionCallout,
  EvidenceCallout,
  isEvidenceStrength,
  TechniqueCallout,
} from './LessonCallout.tsx';
import { LessonSheet, MuscleWord, TermWord } from './LessonWords.tsx';
import { sourceElementId } from './SourceList.tsx';

export type LessonContentProps = LessonSurroundings & { block: LessonBlock };

type LinkProps = ComponentProps<'a'> & { 'data-lesson'?: string };

// Stable, so that a check keeps its state when the lesson is drawn again.
const components = {
  'lesson-technique': Technique,
  'lesson-caution': Caution,
  'lesson-evidence': Evidence,
  'lesson-check': Check,
  'lesson-source': SourceMark,
  'lesson-muscle': MuscleWord,
  'lesson-term': TermWord,
  'lesson-body-map': BodyMapBlock,
  'lesson-pressure-dial': DialBlock,
  'lesson-hold-timer': TimerBlock,
  'lesson-predict': PredictBlock,
  'lesson-figure': FigureBlock,
  'lesson-video': VideoBlock,
  a: LessonLink,
  table: ScrollingTable,
  th: HeaderCell,
};

/** One block of a lesson, from its sanitised tree to React, without any HTML as text. */
export function LessonContent({ block, ...surroundings }: LessonContentProps) {
  const [sheet, openSheet] = useState<OpenSheet | null>(null);
  const children = useMemo(() => {
    const root: Root = { type: 'root', children: block.children };
    return toJsxRuntime(root, { Fragment, jsx, jsxs, components });
  }, [block]);
  return (
    <LessonContext value={{ ...surroundings, openSheet }}>
      <div className="lesson-text">{children}</div>
      {sheet ? <LessonSheet sheet={sheet} onClosed={() => openSheet(null)} /> : null}
    </LessonContext>
  );
}

function Check(props: ElementProps) {
  return <>{use(LessonContext).renderCheck(textOf(props, 'data-question') ?? '')}</>;
}

function LessonLink({ 'data-lesson': lessonId, children, ...link }: LinkProps) {
  const { renderLessonLink } = use(LessonContext);
  if (lessonId) return <>{renderLessonLink?.(lessonId, children) ?? children}</>;
  return (
    <a {...link} rel="noreferrer">
      {children}
    </a>
  );
}

function Technique({ children, ...rest }: ElementProps) {
  return <TechniqueCallout title={textOf(rest, 'data-title')}>{children}</TechniqueCallout>;
}

function Caution({ children, ...rest }: ElementProps) {
  return <CautionCallout title={textOf(rest, 'data-title')}>{children}</CautionCallout>;
}

function Evidence({ children, ...rest }: ElementProps) {
  const strength = rest['data-strength'];
  if (!isEvidenceStrength(strength)) return <>{children}</>;
  return (
    <EvidenceCallout strength={strength} title={textOf(rest, 'data-title')}>
      {children}
    </EvidenceCallout>
  );
}

/** The corner of a table that names both ways is no heading of anything. */
function HeaderCell({ children, ...cell }: ComponentProps<'th'>) {
  return children ? <th {...cell}>{children}</th> : <td {...cell} />;
}

/** A wide table scrolls in its own box, which the keyboard can reach. */
function ScrollingTable({ children }: { children?: ReactNode }) {
  const { t } = useLingui();
  return (
    <div role="group" aria-label={t`Table`} tabIndex={0} className="lesson-table overflow-x-auto">
      <table>{children}</table>
    </div>
  );
}

function SourceMark(props: ElementProps) {
  const { t } = useLingui();
  const { sources } = use(LessonContext);
  const number = Number(props['data-number']);
  const citation = sources.find((source) => source.number === number)?.citation ?? '';
  return (
    <a
      href={`#${sourceElementId(number)}`}
      aria-label={t`Source ${number}: ${citation}`}
      title={citation}
      onClick={(event) => showSource(event, number)}
      className="source-mark tabular"
    >
      {number}
    </a>
  );
}

/** Opens the folded list and moves the focus there; without it the link still works as one. */
function showSource(event: MouseEvent, number: number): void {
  const target = document.getElementById(sourceElementId(number));
  if (!target) return;
  event.preventDefault();
  const fold = target.closest('details');
  if (fold) fold.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}
