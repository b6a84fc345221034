import { useLingui } from '@lingui/react/macro';
import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import { SourcesPicker } from '../../../ui/SourcesPicker.tsx';
import { useFormScope } from './question-form.context.ts';

type SourcesFieldProps = { courseId: string; sources: readonly { id: string; citation: string }[] };

/** The sources that carry the answer, chosen from those of the course. */
export function SourcesField({ courseId, sources }: SourcesFieldProps) {
  const { t } = useLingui();
  const { field } = useController<FieldValues, string>({ name: 'sources' });
  const chosen: readonly string[] = field.value ?? [];
  const { faults } = useFormScope();
  return (
    <SourcesPicker
      courseId={courseId}
      label={t`Sources`}
      sources={sources}
      chosen={chosen}
      faults={chosen.map((_, index) => faults.get(`sources.${index}`)?.message ?? null)}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  );
}
