/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActivityKind = 'LESSON' | 'PRACTICE' | 'QUIZ';

export type AnswerInput = {
  attemptId: string;
  /** Ask for the verdict now (check and practice) */
  check: boolean;
  clientAt?: string | null | undefined;
  eventId: string;
  position: number;
  /** null takes the answer back */
  response?: unknown;
};

export type AttemptState = 'OPEN' | 'SUBMITTED';

export type FlagInput = {
  attemptId: string;
  eventId: string;
  isFlagged: boolean;
  position: number;
};

export type Preset = 'CHECK' | 'PRACTICE' | 'QUIZ';

export type StartAttemptInput = {
  enrolmentId: string;
  /** UUID v7 made by the client */
  id: string;
  quizId: string;
  /** Ask only what was missed in this attempt */
  retryOf?: string | null | undefined;
};

export type SubmitAttemptInput = {
  attemptId: string;
  eventId: string;
};

export type AttemptQueryVariables = Exact<{
  id: string;
}>;

export type AttemptQuery = {
  __typename: 'Query';
  attempt: {
    __typename: 'Attempt';
    id: string;
    enrolmentId: string;
    activityId: string;
    activityTitle: string;
    moduleTitle: string;
    preset: Preset;
    number: number;
    isRetry: boolean;
    state: AttemptState;
    startedAt: string;
    submittedAt: string | null;
    score: { __typename: 'Score'; points: string; outOf: string; percent: number } | null;
    slots: Array<{
      __typename: 'Slot';
      id: string;
      position: number;
      questionId: string;
      type: string;
      question: unknown;
      response: unknown;
      isFlagged: boolean;
      isClosed: boolean;
      verdict: {
        __typename: 'Verdict';
        isRight: boolean;
        fraction: string;
        canTryAgain: boolean;
        feedback: unknown;
      } | null;
    }>;
  };
};

export type AttemptPartsFragment = {
  __typename: 'Attempt';
  id: string;
  enrolmentId: string;
  activityId: string;
  activityTitle: string;
  moduleTitle: string;
  preset: Preset;
  number: number;
  isRetry: boolean;
  state: AttemptState;
  startedAt: string;
  submittedAt: string | null;
  score: { __typename: 'Score'; points: string; outOf: string; percent: number } | null;
  slots: Array<{
    __typename: 'Slot';
    id: string;
    position: number;
    questionId: string;
    type: string;
    question: unknown;
    response: unknown;
    isFlagged: boolean;
    isClosed: boolean;
    verdict: {
      __typename: 'Verdict';
      isRight: boolean;
      fraction: string;
      canTryAgain: boolean;
      feedback: unknown;
    } | null;
  }>;
};

export type AttemptSlotFragment = {
  __typename: 'Slot';
  id: string;
  position: number;
  questionId: string;
  type: string;
  question: unknown;
  response: unknown;
  isFlagged: boolean;
  isClosed: boolean;
  verdict: {
    __typename: 'Verdict';
    isRight: boolean;
    fraction: string;
    canTryAgain: boolean;
    feedback: unknown;
  } | null;
};

export type StartAttemptMutationVariables = Exact<{
  input: StartAttemptInput;
}>;

export type StartAttemptMutation = {
  __typename: 'Mutation';
  startAttempt: {
    __typename: 'Attempt';
    id: string;
    enrolmentId: string;
    activityId: string;
    activityTitle: string;
    moduleTitle: string;
    preset: Preset;
    number: number;
    isRetry: boolean;
    state: AttemptState;
    startedAt: string;
    submittedAt: string | null;
    score: { __typename: 'Score'; points: string; outOf: string; percent: number } | null;
    slots: Array<{
      __typename: 'Slot';
      id: string;
      position: number;
      questionId: string;
      type: string;
      question: unknown;
      response: unknown;
      isFlagged: boolean;
      isClosed: boolean;
      verdict: {
        __typename: 'Verdict';
        isRight: boolean;
        fraction: string;
        canTryAgain: boolean;
        feedback: unknown;
      } | null;
    }>;
  };
};

export type SaveAnswerMutationVariables = Exact<{
  input: AnswerInput;
}>;

export type SaveAnswerMutation = {
  __typename: 'Mutation';
  answer: {
    __typename: 'Slot';
    id: string;
    position: number;
    questionId: string;
    type: string;
    question: unknown;
    response: unknown;
    isFlagged: boolean;
    isClosed: boolean;
    verdict: {
      __typename: 'Verdict';
      isRight: boolean;
      fraction: string;
      canTryAgain: boolean;
      feedback: unknown;
    } | null;
  };
};

export type SaveFlagMutationVariables = Exact<{
  input: FlagInput;
}>;

export type SaveFlagMutation = {
  __typename: 'Mutation';
  flag: { __typename: 'Slot'; id: string; isFlagged: boolean };
};

export type SubmitAttemptMutationVariables = Exact<{
  input: SubmitAttemptInput;
}>;

export type SubmitAttemptMutation = {
  __typename: 'Mutation';
  submitAttempt: {
    __typename: 'Attempt';
    id: string;
    enrolmentId: string;
    activityId: string;
    activityTitle: string;
    moduleTitle: string;
    preset: Preset;
    number: number;
    isRetry: boolean;
    state: AttemptState;
    startedAt: string;
    submittedAt: string | null;
    score: { __typename: 'Score'; points: string; outOf: string; percent: number } | null;
    slots: Array<{
      __typename: 'Slot';
      id: string;
      position: number;
      questionId: string;
      type: string;
      question: unknown;
      response: unknown;
      isFlagged: boolean;
      isClosed: boolean;
      verdict: {
        __typename: 'Verdict';
        isRight: boolean;
        fraction: string;
        canTryAgain: boolean;
        feedback: unknown;
      } | null;
    }>;
  };
};

export type QuizQueryVariables = Exact<{
  enrolmentId: string;
  quizId: string;
}>;

export type QuizQuery = {
  __typename: 'Query';
  quiz: {
    __typename: 'QuizPage';
    id: string;
    enrolmentId: string;
    quizId: string;
    courseTitle: string;
    moduleTitle: string;
    title: string;
    minutes: number;
    preset: Preset;
    questionCount: number;
    openAttemptId: string | null;
    attempts: Array<{
      __typename: 'AttemptSummary';
      id: string;
      number: number;
      state: AttemptState;
      isRetry: boolean;
      isCounting: boolean;
      startedAt: string;
      submittedAt: string | null;
      score: { __typename: 'Score'; points: string; outOf: string; percent: number } | null;
    }>;
    next: {
      __typename: 'PathActivity';
      id: string;
      kind: ActivityKind;
      title: string;
      minutes: number;
    } | null;
  };
};

export type QuizAttemptFragment = {
  __typename: 'AttemptSummary';
  id: string;
  number: number;
  state: AttemptState;
  isRetry: boolean;
  isCounting: boolean;
  startedAt: string;
  submittedAt: string | null;
  score: { __typename: 'Score'; points: string; outOf: string; percent: number } | null;
};

export const AttemptSlotFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttemptSlot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'response' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isClosed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'verdict' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fraction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canTryAgain' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feedback' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AttemptSlotFragment, unknown>;
export const AttemptPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttemptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attempt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'enrolmentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activityId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activityTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moduleTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'preset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isRetry' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'score' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttemptSlot' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttemptSlot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'response' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isClosed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'verdict' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fraction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canTryAgain' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feedback' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AttemptPartsFragment, unknown>;
export const QuizAttemptFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'QuizAttempt' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AttemptSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isRetry' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCounting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'score' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<QuizAttemptFragment, unknown>;
export const AttemptDocument = {
  __meta__: { hash: '86c3f580c9cd77b1bf2b4c40f98bedfb88d6d8196b0263b84879059cbeb5d1cb' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Attempt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attempt' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttemptParts' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttemptSlot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'response' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isClosed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'verdict' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fraction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canTryAgain' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feedback' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttemptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attempt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'enrolmentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activityId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activityTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moduleTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'preset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isRetry' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'score' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttemptSlot' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AttemptQuery, AttemptQueryVariables>;
export const StartAttemptDocument = {
  __meta__: { hash: 'a4e02e8bf0a3916bbed0f3026b98daca829d77fb2c9130f560573ad1a1460384' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartAttempt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'StartAttemptInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'startAttempt' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttemptParts' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttemptSlot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'response' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isClosed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'verdict' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fraction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canTryAgain' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feedback' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttemptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attempt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'enrolmentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activityId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activityTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moduleTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'preset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isRetry' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'score' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttemptSlot' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartAttemptMutation, StartAttemptMutationVariables>;
export const SaveAnswerDocument = {
  __meta__: { hash: '0e1f3a9cf48dca1244799d58e4e94901310f6244d762dc49fc08acab57ceb553' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveAnswer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttemptSlot' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttemptSlot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'response' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isClosed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'verdict' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fraction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canTryAgain' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feedback' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveAnswerMutation, SaveAnswerMutationVariables>;
export const SaveFlagDocument = {
  __meta__: { hash: '7a93cdc3ac655d6f3137e65a3140a01778817763766ddb7fbbfc19224636f924' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveFlag' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'FlagInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flag' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveFlagMutation, SaveFlagMutationVariables>;
export const SubmitAttemptDocument = {
  __meta__: { hash: 'b869722edd338e319093154d44ab7c24da4f5c63c0d15c75fe2fab8d12531473' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SubmitAttempt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubmitAttemptInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitAttempt' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttemptParts' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttemptSlot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'response' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isFlagged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isClosed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'verdict' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fraction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canTryAgain' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feedback' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AttemptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Attempt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'enrolmentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activityId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'activityTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moduleTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'preset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isRetry' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'score' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'slots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AttemptSlot' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SubmitAttemptMutation, SubmitAttemptMutationVariables>;
export const QuizDocument = {
  __meta__: { hash: 'b75e3cbb52bdc357e2b81d014fc5316b3c99c4f461e054108b34e728a255f556' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Quiz' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'enrolmentId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'quizId' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'quiz' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'enrolmentId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'enrolmentId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'quizId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'quizId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enrolmentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quizId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'courseTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'moduleTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'preset' } },
                { kind: 'Field', name: { kind: 'Name', value: 'questionCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openAttemptId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'attempts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'QuizAttempt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'next' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'QuizAttempt' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AttemptSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isRetry' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCounting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'score' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<QuizQuery, QuizQueryVariables>;
