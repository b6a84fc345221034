import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { regions, searchMuscles, zones } from '@palpate/atlas';
import type { Muscle } from '@palpate/atlas';
import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { AdvancedMark } from './AdvancedMark.tsx';
import { useAtlasPicture } from './atlas.context.ts';
import { ReliabilityNote } from './ReliabilityNote.tsx';
import { Segments } from './Segments.tsx';

/** Everything that the picture has, as a list. */
export function AtlasIndex() {
  const { t } = useLingui();
  const { areZonesShown } = useAtlasPicture();
  const [list, setList] = useState<'muscles' | 'zones'>(areZonesShown ? 'zones' : 'muscles');
  return (
    <>
      <title>{`${t`Body atlas`} · Palpate`}</title>
      <h1 className="text-2xl font-bold">
        <Trans>Body atlas</Trans>
      </h1>
      <p className="pt-2 pb-4 text-sm text-muted">
        <Trans>Choose a muscle in the picture or in the list.</Trans>
      </p>
      <OtherMuscle />
      <Segments
        legend={t`List`}
        value={list}
        options={[
          { value: 'muscles', label: t`Muscles` },
          { value: 'zones', label: t`Endangerment zones` },
        ]}
        onChange={setList}
      />
      {list === 'muscles' ? <MuscleSearch /> : <ZoneList />}
      <ReliabilityNote />
    </>
  );
}

/** The figure has more muscles than the atlas has pages. */
function OtherMuscle() {
  const { other } = useAtlasPicture();
  const name = other?.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
  return (
    <p role="status" className="text-sm empty:hidden">
      {name ? (
        <span className="mb-4 block rounded-control bg-sunken px-4 py-3">
          <Trans>
            <strong>{name}</strong> is drawn, but has no page of its own yet.
          </Trans>
        </span>
      ) : null}
    </p>
  );
}

function MuscleSearch() {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const found = searchMuscles(words);
  const count = found.length;
  return (
    <>
      <label className="atlas-search">
        <span className="sr-only">
          <Trans>Find a muscle</Trans>
        </span>
        <Search aria-hidden size={18} className="text-muted" />
        <input
          type="search"
          value={words}
          placeholder={t`Shoulder blade, calf, masseter`}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <p role="status" className="pt-2 text-xs text-muted">
        <Plural value={count} one="# muscle" other="# muscles" />
      </p>
      {count === 0 ? (
        <p className="py-6 text-sm">
          <Trans>Nothing by that name. Try a part of the body, such as “jaw” or “low back”.</Trans>
        </p>
      ) : null}
      {words.trim() === '' ? (
        regions.map((region) => (
          <section key={region.id} className="pt-4">
            <h2 className="pb-1 text-xs font-semibold text-muted">{region.name}</h2>
            <MuscleList muscles={found.filter((muscle) => muscle.region === region.id)} />
          </section>
        ))
      ) : (
        <MuscleList muscles={found} />
      )}
    </>
  );
}

function MuscleList({ muscles }: { muscles: readonly Muscle[] }) {
  return (
    <ul>
      {muscles.map(({ id, name, layNames, level }) => (
        <li key={id}>
          <Link to="/atlas/$muscleId" params={{ muscleId: id }} className="atlas-row">
            <span>
              <span className="block font-semibold">{name.replace(/ \(.*/, '')}</span>
              <span className="block text-xs text-muted">{layNames.join(', ')}</span>
            </span>
            {level === 'advanced' ? <AdvancedMark isShort /> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function ZoneList() {
  const { lookAt } = useAtlasPicture();
  return (
    <ul className="pt-4">
      {zones.map((zone) => (
        <li key={zone.id}>
          <button type="button" className="atlas-row" onClick={() => lookAt(zone)}>
            <span>
              <span className="block font-semibold">{zone.name}</span>
              <span className="block text-sm">{zone.rule}</span>
              <span className="block text-xs text-muted">{zone.structures}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
