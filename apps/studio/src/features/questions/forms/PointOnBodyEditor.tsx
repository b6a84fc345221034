import { useLingui } from '@lingui/react/macro';
import type { Point } from '@palpate/atlas/geometry';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FormPart } from '../fields/FormPart.tsx';
import { RadioGroup } from '../fields/RadioGroup.tsx';
import { useRows } from '../fields/use-rows.ts';
import { AreaList } from './AreaList.tsx';
import { AreaPicture } from './AreaPicture.tsx';
import { PlaceFinder } from './PlaceFinder.tsx';
import { drawnArea } from './area.shapes.ts';
import type { AreaModel, ErrorAreaModel, PointOnBodyModel } from './point-on-body.model.ts';
import { RationaleField } from './RationaleField.tsx';
import { StemField } from './StemField.tsx';

export function PointOnBodyEditor() {
  return (
    <>
      <StemField />
      <Sight />
      <Areas />
      <RationaleField />
    </>
  );
}

/** Which picture is shown, and which side of it counts. */
function Sight() {
  const { t } = useLingui();
  const { setValue } = useFormContext<PointOnBodyModel>();
  const [view, layer, side] = useWatch<PointOnBodyModel, ['view', 'layer', 'side']>({
    name: ['view', 'layer', 'side'],
  });
  const dirty = { shouldDirty: true };
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-3">
      <RadioGroup
        name="view"
        label={t`View`}
        choices={[
          { value: 'back', label: t`Back` },
          { value: 'front', label: t`Front` },
        ]}
        value={view}
        onChange={(next) => setValue('view', next, dirty)}
      />
      <RadioGroup
        name="layer"
        label={t`Muscles shown`}
        choices={[
          { value: 'superficial', label: t`Superficial` },
          { value: 'deep', label: t`Deep` },
        ]}
        value={layer}
        onChange={(next) => setValue('layer', next, dirty)}
      />
      <RadioGroup
        name="side"
        label={t`Side that counts`}
        choices={[
          { value: 'either', label: t`Either` },
          { value: 'right', label: t`The body's right` },
          { value: 'left', label: t`The body's left` },
        ]}
        value={side}
        onChange={(next) => setValue('side', next, dirty)}
      />
    </div>
  );
}

/** The picture, the places to choose from, and what was chosen. */
function Areas() {
  const { t } = useLingui();
  const [view, layer, side, key, commonErrors] = useWatch<
    PointOnBodyModel,
    ['view', 'layer', 'side', 'key', 'commonErrors']
  >({ name: ['view', 'layer', 'side', 'key', 'commonErrors'] });
  const accepted = useRows<AreaModel>('key');
  const errors = useRows<ErrorAreaModel>('commonErrors');
  const [tapped, setTapped] = useState<Point | null>(null);
  return (
    <>
      <FormPart
        title={t`Where the answer lies`}
        hint={t`Choose places of the atlas: by the list, or tap the body and see what is there. What is accepted is drawn on both sides that count; a later drawing changes no answer.`}
      >
        <div className="grid gap-4 md:grid-cols-2">
          <AreaPicture
            view={view}
            layer={layer}
            accepted={key.map((area) => drawnArea(area, view, side))}
            errors={commonErrors.map((area) => drawnArea(area, view, 'either'))}
            tapped={tapped}
            onTap={setTapped}
          />
          <PlaceFinder
            view={view}
            tapped={tapped}
            onForgetTap={() => setTapped(null)}
            accepted={new Set(key.map(({ atlas }) => atlas))}
            errors={new Set(commonErrors.map(({ atlas }) => atlas))}
            onAccept={(atlas) => accepted.add({ atlas, radius: null, pad: null })}
            onError={(atlas) => errors.add({ atlas, radius: null, pad: null, rationale: '' })}
          />
        </div>
      </FormPart>
      <FormPart title={t`Accepted`} names={['key']}>
        {accepted.rows.length === 0 ? (
          <p className="text-xs text-muted">{t`No place is chosen yet.`}</p>
        ) : null}
        <AreaList name="key" rows={accepted.rows} onRemove={accepted.remove} />
      </FormPart>
      <FormPart
        title={t`Common errors`}
        hint={t`Where it is often marked instead, and what lies there.`}
        names={['commonErrors']}
      >
        <AreaList name="commonErrors" rows={errors.rows} onRemove={errors.remove} />
      </FormPart>
    </>
  );
}
