import { lazy, Suspense, use, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { LessonContext } from './lesson.context.ts';
import { LessonFigure } from './LessonFigure.tsx';
import { Skeleton } from './Skeleton.tsx';

// A lesson that has none of them loads none of them.
const PressureDial = lazy(async () => ({
  default: (await import('./PressureDial.tsx')).PressureDial,
}));
const HoldTimer = lazy(async () => ({ default: (await import('./HoldTimer.tsx')).HoldTimer }));
const Predict = lazy(async () => ({ default: (await import('./Predict.tsx')).Predict }));
const LessonVideo = lazy(async () => ({
  default: (await import('./LessonVideo.tsx')).LessonVideo,
}));
const LessonBodyMap = lazy(async () => ({
  default: (await import('./LessonBodyMap.tsx')).LessonBodyMap,
}));

/** The properties that the compiler gave an element, as React hands them on. */
export type ElementProps = { [name: `data-${string}`]: unknown; children?: ReactNode };

/** A property as text; undefined when it is absent or empty. */
export function textOf(props: ElementProps, name: `data-${string}`): string | undefined {
  const value = props[name];
  return value === undefined || value === '' ? undefined : String(value);
}

function numbersOf<Name extends string>(
  props: ElementProps,
  names: readonly Name[],
): Record<Name, number> | null {
  const entries = names.map((name) => [name, Number(textOf(props, `data-${name}`))] as const);
  if (entries.some(([, value]) => Number.isNaN(value))) return null;
  return Object.fromEntries(entries) as Record<Name, number>;
}

export function DialBlock(props: ElementProps) {
  const limits = numbersOf(props, ['from', 'to', 'ceiling', 'lowered']);
  if (!limits) return null;
  return (
    <Suspense fallback={<Skeleton className="h-128 w-full rounded-card!" />}>
      <PressureDial limits={limits} />
    </Suspense>
  );
}

export function TimerBlock(props: ElementProps) {
  const limits = numbersOf(props, ['from', 'to']);
  if (!limits) return null;
  return (
    <Suspense fallback={<Skeleton className="h-112 w-full rounded-card!" />}>
      <HoldTimer {...limits} />
    </Suspense>
  );
}

export function PredictBlock({ children, ...props }: ElementProps) {
  const choices = textOf(props, 'data-choices')?.split('|') ?? [];
  return (
    <Suspense fallback={<Skeleton className="h-40 w-full rounded-card!" />}>
      <Predict prompt={textOf(props, 'data-prompt') ?? ''} choices={choices}>
        {children}
      </Predict>
    </Suspense>
  );
}

export function FigureBlock(props: ElementProps) {
  const src = textOf(props, 'data-src');
  if (src === undefined) return null;
  return (
    <LessonFigure
      src={src}
      alt={textOf(props, 'data-alt') ?? ''}
      caption={textOf(props, 'data-caption')}
      size={numbersOf(props, ['width', 'height'])}
    />
  );
}

export function VideoBlock(props: ElementProps) {
  const { placeOf, language } = use(LessonContext);
  const src = textOf(props, 'data-src');
  const name = textOf(props, 'data-name');
  if (src === undefined || name === undefined) return null;
  return (
    <Suspense fallback={<Skeleton className="aspect-video w-full" />}>
      <LessonVideo
        key={name}
        src={src}
        captions={textOf(props, 'data-captions') ?? ''}
        title={textOf(props, 'data-title') ?? ''}
        poster={textOf(props, 'data-poster')}
        language={language ?? 'en'}
        place={placeOf?.(name) ?? null}
      />
    </Suspense>
  );
}

export function BodyMapBlock(props: ElementProps) {
  const idsOf = (name: 'data-muscles' | 'data-zones') => textOf(props, name)?.split(' ') ?? [];
  const show = textOf(props, 'data-show') ?? '';
  const caption = textOf(props, 'data-caption');
  const pending = <BodyMapPending caption={caption} />;
  // The drawing comes with code of its own: a page that is drawn elsewhere has none of it.
  const isAlive = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  if (!isAlive) return pending;
  return (
    <Suspense fallback={pending}>
      <LessonBodyMap
        muscles={idsOf('data-muscles')}
        zones={idsOf('data-zones')}
        view={textOf(props, 'data-view') === 'front' ? 'front' : 'back'}
        layer={textOf(props, 'data-layer') === 'deep' ? 'deep' : 'superficial'}
        hasPoints={show.includes('points')}
        hasReferral={show.includes('referral')}
        caption={caption}
      />
    </Suspense>
  );
}

const subscribeToNothing = () => () => undefined;

function BodyMapPending({ caption }: { caption: string | undefined }) {
  return (
    <figure className="lesson-figure">
      <Skeleton className="h-112 w-full rounded-card!" />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}
