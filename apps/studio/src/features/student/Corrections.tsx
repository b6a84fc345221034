import { Trans, useLingui } from '@lingui/react/macro';
import { FigureNote } from '@palpate/ui/FigureNote';
import { formatDecimal } from '@palpate/ui/format';
import { PencilLine } from 'lucide-react';
import type { AnswerRowFragment } from '../../gql/graphql.ts';

type Correction = AnswerRowFragment['corrections'][number];

/** What corrections made of the score of one answer; both scores are kept. */
export function Corrections({ corrections }: Pick<AnswerRowFragment, 'corrections'>) {
  if (corrections.length === 0) return null;
  return (
    <ul className="grid gap-0.5 text-muted">
      {corrections.map((correction) => (
        <li key={correction.release} className="flex items-center gap-1.5">
          <PencilLine aria-hidden size={14} className="shrink-0" />
          <span>
            <Words correction={correction} />
          </span>
          <FigureNote figure="corrected" />
        </li>
      ))}
    </ul>
  );
}

function Words({ correction: { release, before, after, isKept } }: { correction: Correction }) {
  const { t, i18n } = useLingui();
  const said = (fraction: string | null) =>
    fraction === null ? t`none` : formatDecimal(fraction, i18n.locale);
  const [was, is] = [said(before), said(after)];
  if (isKept) {
    return <Trans>release {release} asks otherwise: the score stands</Trans>;
  }
  if (was === is)
    return (
      <Trans>
        scored again in release {release}: {is} as before
      </Trans>
    );
  return (
    <Trans>
      corrected: {was} → {is} in release {release}
    </Trans>
  );
}
