import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { errorCode, errorData } from '@palpate/schema/client';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { InvitationsDocument, InviteDocument } from '../../gql/graphql.ts';
import type { InviteMutation, Role } from '../../gql/graphql.ts';
import { CohortField } from '../../ui/CohortField.tsx';
import { useCohortChoices } from '../../ui/use-cohort-choices.ts';
import { InviteProblem } from './InviteProblem.tsx';
import { RoleField } from './RoleField.tsx';

type InviteFormProps = {
  viewerRole: Role;
  cohortId: string | undefined;
  onInvited: (email: string, result: InviteMutation['invite']) => void;
  onClosed: () => void;
};

export function InviteForm({
  viewerRole,
  cohortId: fixedId,
  onInvited,
  onClosed,
}: InviteFormProps) {
  const { t } = useLingui();
  const [role, setRole] = useState<Role>('STUDENT');
  const [invite, { loading, error }] = useMutation(InviteDocument, {
    refetchQueries: [InvitationsDocument],
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const form = new FormData(event.currentTarget);
    const cohortId = role === 'ADMIN' ? null : (fixedId ?? textOf(form, 'cohort')) || null;
    const email = textOf(form, 'email');
    const input = { email, name: textOf(form, 'name') || null, role, cohortId };
    invite({ variables: { input } })
      .then(({ data }) => data && onInvited(email, data.invite))
      .catch(() => undefined);
  };
  const isWrongAddress =
    errorCode(error) === 'INPUT_INVALID' && errorData(error)['field'] === 'email';
  return (
    <form onSubmit={submit} className="mt-3 grid gap-5 text-sm">
      <Field
        label={t`Email`}
        name="email"
        type="email"
        autoComplete="off"
        required
        error={isWrongAddress ? t`Write a whole address, like name@school.org.` : null}
      />
      <Field
        label={t`Name`}
        hint={t`They can change it when they come in.`}
        name="name"
        autoComplete="off"
        maxLength={200}
      />
      {viewerRole === 'ADMIN' ? <RoleField role={role} onChange={setRole} /> : null}
      {fixedId === undefined && role !== 'ADMIN' ? (
        <IntoCohort isRequired={role === 'STUDENT'} />
      ) : null}
      {isWrongAddress ? null : <InviteProblem error={error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" isBusy={loading}>
          <Trans>Invite</Trans>
        </Button>
        <Button variant="quiet" onClick={onClosed}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}

function IntoCohort({ isRequired }: { isRequired: boolean }) {
  const { t } = useLingui();
  const [chosenId, setChosenId] = useState('');
  const choices = useCohortChoices({ chosenId });
  if (choices.isNone) {
    return (
      <p className="text-muted">
        <Trans>There is no cohort yet. A student comes into a cohort: create one first.</Trans>
      </p>
    );
  }
  return (
    <CohortField
      label={t`Cohort`}
      hint={isRequired ? undefined : t`An instructor sees the cohorts they teach.`}
      name="cohort"
      required={isRequired}
      choices={choices}
      empty={isRequired ? t`Choose a cohort` : t`None yet`}
      isEmptyAllowed={!isRequired}
      onChosen={setChosenId}
    />
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
