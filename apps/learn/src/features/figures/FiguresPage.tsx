import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { useFigures } from './use-figures.ts';
import type { FigureMeaning } from './use-figures.ts';

/** What each figure of both apps means, with an example; every figure links to its place here. */
export function FiguresPage() {
  const { t } = useLingui();
  const groups = useFigures();
  useAnchor();
  return (
    <div className="mx-auto max-w-page px-4 pb-24 sm:px-6">
      <title>{`${t`What the figures mean`} · Palpate`}</title>
      <header className="flex min-h-16 items-center gap-2">
        <BackButton />
        <Wordmark />
      </header>
      <main id="main" tabIndex={-1} className="max-w-read pt-4 outline-none sm:pt-10">
        <h1 className="text-2xl font-bold text-balance">
          <Trans>What the figures mean</Trans>
        </h1>
        <p className="mt-3 text-muted">
          <Trans>
            A figure is counted in one way wherever it is shown: a student’s home and record, the
            heat map, a student’s page and the overview of the school can’t disagree.
          </Trans>
        </p>
        {groups.map(({ title, figures }) => (
          <section key={title} className="mt-12">
            <h2 className="text-sm font-semibold text-muted">{title}</h2>
            <dl className="mt-2 divide-y divide-line border-y border-line">
              {figures.map((meaning) => (
                <Meaning key={meaning.figure} {...meaning} />
              ))}
            </dl>
          </section>
        ))}
      </main>
    </div>
  );
}

function Meaning({ figure, name, meaning, example }: FigureMeaning) {
  return (
    <div
      id={figure}
      tabIndex={-1}
      className="scroll-mt-4 py-5 focus:-mx-3 focus:rounded-control focus:bg-accent-soft focus:px-3"
    >
      <dt className="font-semibold">{name}</dt>
      <dd className="mt-1 leading-relaxed">{meaning}</dd>
      <dd className="mt-2 border-s-2 border-line ps-3 text-sm text-muted">{example}</dd>
    </div>
  );
}

/** Back to the figure that was asked about, in either app; home for who came here first. */
function BackButton() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const goBack = () => {
    if (window.history.length > 1) window.history.back();
    else void navigate({ to: '/' });
  };
  return (
    <button
      type="button"
      aria-label={t`Back`}
      onClick={goBack}
      className="-ms-3 grid size-12 shrink-0 place-items-center rounded-full text-muted hover:bg-sunken hover:text-ink"
    >
      <ArrowLeft aria-hidden size={20} className="rtl:-scale-x-100" />
    </button>
  );
}

/** The page comes after its address: the browser has looked for the anchor by then. */
function useAnchor() {
  useEffect(() => {
    const place = document.getElementById(window.location.hash.slice(1));
    if (!place) return;
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  }, []);
}
