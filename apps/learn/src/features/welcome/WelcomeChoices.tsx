import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Card } from '@palpate/ui/Card';
import { Notice } from '@palpate/ui/Notice';
import { useNavigate } from '@tanstack/react-router';
import { Building2, Telescope } from 'lucide-react';
import type { ReactNode } from 'react';
import { LoadDemoDocument } from './gql/graphql.ts';

type WelcomeChoicesProps = { canLoadDemo: boolean; onSetUp: () => void };

export function WelcomeChoices({ canLoadDemo, onSetUp }: WelcomeChoicesProps) {
  const { t } = useLingui();
  const { load, isBusy, error } = useDemo();
  return (
    <div className="grid gap-4">
      <Choice
        icon={<Building2 aria-hidden size={22} />}
        title={t`A school of your own`}
        action={<Button onClick={onSetUp}>{t`Set up my school`}</Button>}
      >
        <Trans>
          Name the school and make the first account, yours. The first course is ready to use.
        </Trans>
      </Choice>
      {canLoadDemo ? (
        <Choice
          icon={<Telescope aria-hidden size={22} />}
          title={t`A school to look around in`}
          action={
            <Button variant="secondary" isBusy={isBusy} onClick={() => void load()}>
              {t`Look at the demo`}
            </Button>
          }
        >
          <Trans>
            A made-up school with a cohort of students on its way. Sign in as any of them.
          </Trans>
          {isBusy ? (
            <span className="block pt-1">
              <Trans>Making the demo school. This takes a few seconds.</Trans>
            </span>
          ) : null}
        </Choice>
      ) : null}
      {error ? (
        <Notice tone="error">
          <Trans>The demo could not be made, and nothing was changed. Try again.</Trans>
        </Notice>
      ) : null}
    </div>
  );
}

/** Makes the demo school, then shows its sign-ins. */
function useDemo() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [loadDemo, { loading, error }] = useMutation(LoadDemoDocument);
  const load = async () => {
    const { data } = await loadDemo().catch(() => ({ data: null }));
    if (!data) return;
    await navigate({ to: '/sign-in' });
    await client.resetStore();
  };
  return { load, isBusy: loading, error };
}

type ChoiceProps = { icon: ReactNode; title: string; action: ReactNode; children: ReactNode };

function Choice({ icon, title, action, children }: ChoiceProps) {
  return (
    <Card className="flex flex-wrap items-center gap-x-5 gap-y-4">
      <span className="grid size-12 shrink-0 place-items-center rounded-full bg-accent-soft text-accent">
        {icon}
      </span>
      <div className="min-w-48 flex-1">
        <h2 className="font-semibold">{title}</h2>
        <p role="status" className="text-sm text-muted">
          {children}
        </p>
      </div>
      <div className="grid w-full sm:w-auto">{action}</div>
    </Card>
  );
}
