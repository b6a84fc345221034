import { useMutation } from '@apollo/client/react';
import { errorCode, FILE_CONTEXT } from '@palpate/schema/client';
import { useState } from 'react';
import {
  ImportsDocument,
  InvitationsDocument,
  ReadImportDocument,
  RunImportDocument,
} from '../../gql/graphql.ts';
import type {
  ImportMappingInput,
  ImportPlanPartsFragment,
  ReadImportMutation,
  RunImportMutation,
} from '../../gql/graphql.ts';
import { readBase64 } from './file.bytes.ts';

export type ImportFault = NonNullable<ReadImportMutation['readImport']['fault']>;
export type ImportDone = Extract<RunImportMutation['runImport'], { __typename: 'ImportDone' }>;
type Source = { cohortId: string; fileName: string; file: string };

export type ImportStep =
  | { name: 'choose'; fault: ImportFault | null; problem: string | null }
  | { name: 'mapping'; source: Source; plan: ImportPlanPartsFragment }
  | {
      name: 'report';
      source: Source;
      plan: ImportPlanPartsFragment;
      /** The plan isn't the one that was read before. */
      isMoved: boolean;
    }
  | { name: 'done'; done: ImportDone };

const beginning: ImportStep = { name: 'choose', fault: null, problem: null };

/** The way of a file from the disk to the school, a step at a time. */
export function useImport() {
  const [step, setStep] = useState<ImportStep>(beginning);
  const [read, reading] = useMutation(ReadImportDocument, { context: FILE_CONTEXT });
  const [run, running] = useMutation(RunImportDocument, {
    context: FILE_CONTEXT,
    refetchQueries: [ImportsDocument, InvitationsDocument],
  });

  const load = async (source: Source, mapping: ImportMappingInput | null) => {
    const { cohortId, file } = source;
    const { data } = await read({ variables: { input: { cohortId, file, mapping } } });
    return data?.readImport ?? null;
  };

  const choose = async (cohortId: string, fileName: string, blob: Blob) => {
    const source = { cohortId, fileName, file: await readBase64(blob) };
    try {
      const result = await load(source, null);
      if (result?.plan) setStep({ name: 'mapping', source, plan: result.plan });
      else setStep({ name: 'choose', fault: result?.fault ?? null, problem: null });
    } catch (error) {
      setStep({ name: 'choose', fault: null, problem: errorCode(error) });
    }
  };

  const map = async (mapping: ImportMappingInput) => {
    if (step.name !== 'mapping') return;
    const result = await load(step.source, mapping).catch(() => null);
    if (result?.plan) setStep({ ...step, plan: result.plan });
  };

  const finish = async (skipWrong: boolean) => {
    if (step.name !== 'report') return;
    const { source, plan } = step;
    const { __typename: _, ...mapping } = plan.mapping;
    const input = { ...source, mapping, fingerprint: plan.fingerprint, skipWrong };
    const { data } = await run({ variables: { input } }).catch(() => ({ data: null }));
    const result = data?.runImport;
    if (result?.__typename === 'ImportDone') setStep({ name: 'done', done: result });
    if (result?.__typename === 'ImportRefused') {
      setStep({ ...step, plan: result.plan, isMoved: result.reason === 'PLAN_MOVED' });
    }
  };

  return {
    step,
    choose,
    map,
    finish,
    report: () => step.name === 'mapping' && setStep({ ...step, name: 'report', isMoved: false }),
    back: () => {
      if (step.name === 'report')
        setStep({ name: 'mapping', source: step.source, plan: step.plan });
      else setStep(beginning);
    },
    restart: () => setStep(beginning),
    isReading: reading.loading,
    isRunning: running.loading,
    problem: errorCode(reading.error ?? running.error),
  };
}
