import { useLingui } from '@lingui/react/macro';
import type { LessonBlock, LessonSource } from '@palpate/content/tree';
import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { createContext, use, useMemo } from 'react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import {
  CautionCallout,
  EvidenceCallout,
  isEvidenceStrength,
  TechniqueCallout,
} from './LessonCallout.tsx';
import { sourceElementId } from './SourceList.tsx';

export type LessonContentProps = {
  block: LessonBlock;
  sources: readonly LessonSource[];
  /** Draws the check with this question key in its place in the text. */
  renderCheck: (questionKey: string) => ReactNode;
  /** Draws a link to another lesson; without it only its words are shown. */
  renderLessonLink?: (lessonKey: string, children: ReactNode) => ReactNode;
};

/** What the custom elements of a lesson tree carry, once they are React elements. */
type ElementProps = {
  children?: ReactNode;
  'data-title'?: string;
  'data-strength'?: string;
  'data-question'?: string;
  'data-number'?: string | number;
};
type LinkProps = ComponentProps<'a'> & { 'data-lesson'?: string };

type Surroundings = Pick<LessonContentProps, 'sources' | 'renderCheck' | 'renderLessonLink'>;

const LessonContext = createContext<Surroundings>({ sources: [], renderCheck: () => null });

// Stable, so that a check keeps its state when the lesson is drawn again.
const components = {
  'lesson-technique': Technique,
  'lesson-caution': Caution,
  'lesson-evidence': Evidence,
  'lesson-check': Check,
  'lesson-source': SourceMark,
  a: LessonLink,
  table: ScrollingTable,
};

/** One block of a lesson, from its sanitised tree to React, without any HTML as text. */
export function LessonContent(props: LessonContentProps) {
  const { block, sources, renderCheck, renderLessonLink } = props;
  const children = useMemo(() => {
    const root: Root = { type: 'root', children: block.children };
    return toJsxRuntime(root, { Fragment, jsx, jsxs, components });
  }, [block]);
  return (
    <LessonContext value={{ sources, renderCheck, renderLessonLink }}>
      <div className="lesson-text">{children}</div>
    </LessonContext>
  );
}

function Check(props: ElementProps) {
  return <>{use(LessonContext).renderCheck(props['data-question'] ?? '')}</>;
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

function Technique({ 'data-title': title, children }: ElementProps) {
  return <TechniqueCallout title={title}>{children}</TechniqueCallout>;
}

function Caution({ 'data-title': title, children }: ElementProps) {
  return <CautionCallout title={title}>{children}</CautionCallout>;
}

function Evidence({ children, ...rest }: ElementProps) {
  const strength = rest['data-strength'];
  if (!isEvidenceStrength(strength)) return <>{children}</>;
  return (
    <EvidenceCallout strength={strength} title={rest['data-title']}>
      {children}
    </EvidenceCallout>
  );
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
