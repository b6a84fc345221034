import { Trans, useLingui } from '@lingui/react/macro';
import type { MoveReleasesQuery } from '../../gql/graphql.ts';
import { Moment } from '../../ui/Time.tsx';

type Release = MoveReleasesQuery['releases']['edges'][number]['node'];
export type ReleaseChoiceProps = {
  /** Newest first. */
  releases: readonly Release[];
  chosen: string;
  onChoose: (releaseId: string) => void;
};

export function ReleaseChoice({ releases, chosen, onChoose }: ReleaseChoiceProps) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-sm font-semibold">
        <Trans>Move to</Trans>
      </legend>
      {releases.map((release) => (
        <label
          key={release.id}
          className="flex min-h-12 cursor-pointer items-start gap-3 rounded-button border border-line bg-surface p-3 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name="release"
            className="mt-1 size-4 shrink-0 accent-accent"
            checked={release.id === chosen}
            onChange={() => onChoose(release.id)}
          />
          <ReleaseWords release={release} />
        </label>
      ))}
    </fieldset>
  );
}

function ReleaseWords({ release }: { release: Release }) {
  const { t } = useLingui();
  const { number, note, publishedAt, isCorrection } = release;
  return (
    <span className="grid min-w-0 gap-0.5 text-sm">
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">{t`Release ${number}`}</span>
        {isCorrection ? (
          <span className="text-xs font-medium text-warn">
            <Trans>Correction</Trans>
          </span>
        ) : null}
        <span className="text-xs text-muted">
          <Moment at={publishedAt} />
        </span>
      </span>
      {note ? <span className="wrap-anywhere whitespace-pre-wrap text-muted">{note}</span> : null}
    </span>
  );
}
