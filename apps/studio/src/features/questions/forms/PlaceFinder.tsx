import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Point, View } from '@palpate/atlas/geometry';
import { Check, X } from 'lucide-react';
import { useId, useState } from 'react';
import { controlClass } from '../fields/FieldFrame.tsx';
import { placesAt, searchPlaces } from './atlas.places.ts';
import type { AtlasPlace, PlaceKind } from './atlas.places.ts';

const SHOWN = 12;

type PlaceFinderProps = {
  view: View;
  tapped: Point | null;
  onForgetTap: () => void;
  accepted: ReadonlySet<string>;
  errors: ReadonlySet<string>;
  onAccept: (atlas: string) => void;
  onError: (atlas: string) => void;
};

/** The places of the atlas: those under the last tap, or those that words find. */
export function PlaceFinder(props: PlaceFinderProps) {
  const { view, tapped, onForgetTap, accepted, errors, onAccept, onError } = props;
  const { t } = useLingui();
  const id = useId();
  const [words, setWords] = useState('');
  const found = tapped ? placesAt(tapped, view) : searchPlaces(words, view);
  const isAsked = tapped !== null || words.trim() !== '';
  const shown = isAsked ? found.slice(0, SHOWN) : [];
  return (
    <div className="grid content-start gap-2">
      <label htmlFor={id} className="text-xs font-semibold">
        {t`Find a place of the atlas`}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          onForgetTap();
        }}
        className={`${controlClass} border-edge`}
      />
      <p role="status" className="min-h-5 text-xs text-muted">
        <FinderWords isTapped={tapped !== null} isAsked={isAsked} count={found.length} />
      </p>
      <ul className="divide-y divide-line">
        {shown.map((place) => (
          <PlaceRow
            key={place.atlas}
            place={place}
            use={roleOf(place.atlas, { accepted, errors })}
            onAccept={() => onAccept(place.atlas)}
            onError={() => onError(place.atlas)}
          />
        ))}
      </ul>
    </div>
  );
}

type Role = 'accepted' | 'error' | null;

function roleOf(
  atlas: string,
  { accepted, errors }: Pick<PlaceFinderProps, 'accepted' | 'errors'>,
): Role {
  if (accepted.has(atlas)) return 'accepted';
  return errors.has(atlas) ? 'error' : null;
}

type FinderWordsProps = { isTapped: boolean; isAsked: boolean; count: number };

function FinderWords({ isTapped, isAsked, count }: FinderWordsProps) {
  if (!isAsked) {
    return <Trans>Write a muscle or a zone, as people call it, or tap the body.</Trans>;
  }
  if (isTapped) {
    return (
      <Plural
        value={count}
        _0="The atlas has nothing where you tapped."
        one="One place where you tapped"
        other="# places where you tapped"
      />
    );
  }
  if (count > SHOWN) {
    return (
      <Trans>
        {SHOWN} of {count} places in this view: write more to find less.
      </Trans>
    );
  }
  return (
    <Plural
      value={count}
      _0="Nothing of that name in this view."
      one="One place in this view"
      other="# places in this view"
    />
  );
}

type PlaceRowProps = { place: AtlasPlace; use: Role; onAccept: () => void; onError: () => void };

const button =
  'inline-flex min-h-12 items-center gap-1 rounded-control border px-2.5 text-xs font-semibold lg:min-h-7';

function PlaceRow({ place, use, onAccept, onError }: PlaceRowProps) {
  const { t } = useLingui();
  const full = usePlaceName()(place);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-xs">
      <span className="min-w-40 flex-1">{full}</span>
      {use === 'accepted' ? <Used>{t`accepted`}</Used> : null}
      {use === 'error' ? <Used>{t`a common error`}</Used> : null}
      {use === null ? (
        <span className="flex gap-2">
          <button
            type="button"
            aria-label={t`Accept ${full}`}
            onClick={onAccept}
            className={`${button} border-ok text-ok hover:bg-ok-soft`}
          >
            <Check aria-hidden size={14} />
            {t`Accept`}
          </button>
          <button
            type="button"
            aria-label={t`Common error: ${full}`}
            onClick={onError}
            className={`${button} border-edge text-muted hover:bg-sunken`}
          >
            <X aria-hidden size={14} />
            {t`Error`}
          </button>
        </span>
      ) : null}
    </li>
  );
}

function Used({ children }: { children: string }) {
  return <span className="font-medium text-muted">{children}</span>;
}

/** A place in words: its kind, its muscle, and which one of it. */
export function usePlaceName(): (place: AtlasPlace) => string {
  const { t } = useLingui();
  const kinds: Record<PlaceKind, string> = {
    point: t`Trigger point`,
    muscle: t`Muscle`,
    referral: t`Referral`,
    zone: t`Zone`,
  };
  return ({ kind, name, detail }) =>
    detail ? `${kinds[kind]}: ${name} · ${detail}` : `${kinds[kind]}: ${name}`;
}
