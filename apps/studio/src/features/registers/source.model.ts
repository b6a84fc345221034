import { checkSource, namesPage } from '@palpate/content';
import type { EntryFields } from '@palpate/content';

/** A source as the form holds it: what is left empty is not there. */
export type SourceModel = {
  citation: string;
  doi: string;
  pmid: string;
  url: string;
  checked: boolean;
};

/** The fields as the API takes them. */
export type SourceFields = {
  citation: string;
  doi: string | null;
  pmid: string | null;
  url: string | null;
  checked: boolean;
};

export type SourceField = keyof SourceModel;

const names: readonly SourceField[] = ['citation', 'doi', 'pmid', 'url', 'checked'];

/** The form's values from an entry, or from nothing for a new one. */
export function sourceModel(fields: Partial<Record<SourceField, unknown>> | null): SourceModel {
  return {
    citation: text(fields?.citation),
    doi: text(fields?.doi),
    pmid: text(fields?.pmid),
    url: text(fields?.url),
    checked: fields?.checked === true,
  };
}

/** An address of doi.org is taken for the DOI in it, `PMID: 12` for 12, and folded lines for one. */
export function sourceFields({ citation, doi, pmid, url, checked }: SourceModel): SourceFields {
  return {
    citation: oneLine(citation),
    doi: oneLine(doi).replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, '') || null,
    pmid: oneLine(pmid).replace(/^pmid:?\s*/i, '') || null,
    url: oneLine(url) || null,
    checked,
  };
}

/** The fields that the server would refuse; a new tick has to name the page that was read. */
export function sourceFaults(fields: SourceFields, wasChecked: boolean): SourceField[] {
  const faulty = new Set(checkSource(present(fields)).map(({ path }) => String(path[0])));
  if (fields.checked && !wasChecked && !namesPage(fields)) faulty.add('checked');
  return names.filter((name) => faulty.has(name));
}

/** What of a source can be shown to a reader already: the rest is still being written. */
export function shownSource(fields: SourceFields): SourceFields {
  const faulty = sourceFaults(fields, true);
  const sound = (name: 'doi' | 'pmid' | 'url') => (faulty.includes(name) ? null : fields[name]);
  return { ...fields, doi: sound('doi'), pmid: sound('pmid'), url: sound('url') };
}

/** Whether two versions name another page: what was read on the one says nothing of the other. */
export function isOtherPage(one: SourceFields, other: SourceFields): boolean {
  return one.doi !== other.doi || one.pmid !== other.pmid || one.url !== other.url;
}

function present(fields: object): EntryFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
