import { Trans, useLingui } from '@lingui/react/macro';
import { Download } from 'lucide-react';
import { useState } from 'react';
import type { HeatMapQuery, HeatMapRowFragment } from '../../gql/graphql.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { CsvWords } from './heat-map.csv.ts';

type ExportButtonProps = {
  heatMap: HeatMapQuery['heatMap'];
  /** Those that are shown, in the order they are shown. */
  students: readonly HeatMapRowFragment[];
};

/** What is shown as a file for a spreadsheet, made in the browser; its writer comes with the press. */
export function ExportButton({ heatMap, students }: ExportButtonProps) {
  const words = useCsvWords();
  const [hasFailed, setFailed] = useState(false);
  const { cohort, course, modules } = heatMap;
  const save = async () => {
    const { csvName, writeHeatMapCsv } = await import('./heat-map.csv.ts');
    // The day where the reader is, in the one order that sorts.
    const day = new Intl.DateTimeFormat('sv-SE').format(new Date());
    saveFile(csvName([cohort.name, course.title], day), writeHeatMapCsv(students, modules, words));
  };
  const press = () => {
    save().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <span className="flex items-center gap-2">
      <span role="status" className="text-xs text-caution">
        {hasFailed ? <Trans>The file couldn't be made. Try again.</Trans> : null}
      </span>
      {students.length > 0 ? (
        <button
          type="button"
          onClick={press}
          className="inline-flex min-h-12 items-center gap-1.5 rounded-control px-2 text-xs font-medium text-accent hover:bg-sunken lg:min-h-8"
        >
          <Download aria-hidden size={14} />
          <Trans>Export as CSV</Trans>
        </button>
      ) : null}
    </span>
  );
}

function useCsvWords(): CsvWords {
  const { t } = useLingui();
  return {
    name: t`Student`,
    enrolment: t`Enrolment`,
    done: t`done`,
    required: t`required`,
    percent: t`percent`,
    score: t`quiz score`,
    total: t`Overall`,
    waiting: t`Answers to mark`,
    lastActive: t`Last active`,
    paused: t`Paused`,
    yes: t`yes`,
    no: t`no`,
  };
}
