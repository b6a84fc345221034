import { Trans } from '@lingui/react/macro';
import type { LessonSource } from '@palpate/content/tree';

/** A source as lessons and questions name it. */
export type CitedSource = {
  citation: string;
  doi?: string | null;
  pmid?: string | null;
  url?: string | null;
  isChecked: boolean;
};

export function sourceElementId(number: number): string {
  return `source-${number}`;
}

function sourceLink(source: CitedSource): { href: string; text: string } | null {
  if (source.doi) return { href: `https://doi.org/${source.doi}`, text: `doi:${source.doi}` };
  if (source.pmid) {
    return { href: `https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`, text: `PMID ${source.pmid}` };
  }
  if (!source.url?.startsWith('https://')) return null;
  return { href: source.url, text: new URL(source.url).hostname };
}

export function SourceList({ sources }: { sources: readonly LessonSource[] }) {
  return (
    <ol className="grid gap-3 text-sm text-muted">
      {sources.map((source) => (
        <li
          key={source.number}
          id={sourceElementId(source.number)}
          tabIndex={-1}
          className="grid grid-cols-[1.75rem_1fr] rounded-control target:bg-accent-soft"
        >
          <span className="tabular">{source.number}.</span>
          <SourceCitation source={source} />
        </li>
      ))}
    </ol>
  );
}

/** A source with its address, and whether it was read there. */
export function SourceCitation({ source }: { source: CitedSource }) {
  const link = sourceLink(source);
  return (
    <span className="min-w-0">
      {source.citation}
      {link ? (
        <>
          {' '}
          <a
            href={link.href}
            rel="noreferrer"
            className="wrap-anywhere text-accent underline underline-offset-2"
          >
            {link.text}
          </a>
        </>
      ) : null}
      {source.isChecked ? null : (
        <span className="block text-xs italic">
          <Trans>Not yet checked against the page</Trans>
        </span>
      )}
    </span>
  );
}
