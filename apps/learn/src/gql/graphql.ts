/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActivityKind = 'LESSON' | 'PRACTICE' | 'QUIZ';

export type ActivityState = 'CURRENT' | 'DONE' | 'NEXT';

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

export type OpenLessonInput = {
  /** UUID v7 made by the client, for the checks' attempt */
  attemptId: string;
  enrolmentId: string;
  lessonId: string;
};

export type Preset = 'CHECK' | 'PRACTICE' | 'QUIZ';

export type ReachBlockInput = {
  block: number;
  enrolmentId: string;
  lessonId: string;
};

export type Role = 'ADMIN' | 'INSTRUCTOR' | 'STUDENT';

export type SetUpSchoolInput = {
  email: string;
  name: string;
  password: string;
  schoolName: string;
};

export type SignInInput = {
  email: string;
  password: string;
};

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

export type SessionQueryVariables = Exact<{ [key: string]: never }>;

export type SessionQuery = {
  __typename: 'Query';
  site: { __typename: 'Site'; isEmpty: boolean };
  viewer: { __typename: 'Viewer'; personId: string; role: Role } | null;
};

export type HomeQueryVariables = Exact<{ [key: string]: never }>;

export type HomeQuery = {
  __typename: 'Query';
  viewer: {
    __typename: 'Viewer';
    personId: string;
    name: string;
    email: string;
    role: Role;
    school: { __typename: 'School'; id: string; name: string };
  } | null;
  home: {
    __typename: 'Home';
    enrolments: Array<{
      __typename: 'HomeEnrolment';
      id: string;
      run: number;
      course: { __typename: 'CourseRef'; id: string; title: string };
      cohort: { __typename: 'CohortRef'; id: string; name: string };
      progress: { __typename: 'Progress'; done: number; required: number; percent: number };
      modules: Array<{
        __typename: 'PathModule';
        id: string;
        title: string;
        progress: { __typename: 'Progress'; done: number; required: number };
        activities: Array<{
          __typename: 'PathActivity';
          id: string;
          kind: ActivityKind;
          title: string;
          minutes: number;
          isRequired: boolean;
          state: ActivityState;
          score: { __typename: 'Score'; percent: number } | null;
        }>;
      }>;
      continueWith: {
        __typename: 'ContinueCard';
        moduleTitle: string;
        minutesLeft: number;
        block: number | null;
        blockTitle: string | null;
        attemptId: string | null;
        hasStarted: boolean;
        activity: {
          __typename: 'PathActivity';
          id: string;
          kind: ActivityKind;
          title: string;
          minutes: number;
        };
      } | null;
    }>;
  };
};

export type HomeViewerFragment = {
  __typename: 'Viewer';
  name: string;
  email: string;
  role: Role;
  school: { __typename: 'School'; id: string; name: string };
};

export type ContinueFragment = {
  __typename: 'HomeEnrolment';
  continueWith: {
    __typename: 'ContinueCard';
    moduleTitle: string;
    minutesLeft: number;
    block: number | null;
    blockTitle: string | null;
    attemptId: string | null;
    hasStarted: boolean;
    activity: {
      __typename: 'PathActivity';
      id: string;
      kind: ActivityKind;
      title: string;
      minutes: number;
    };
  } | null;
};

export type PathModulePartsFragment = {
  __typename: 'PathModule';
  title: string;
  progress: { __typename: 'Progress'; done: number; required: number };
  activities: Array<{
    __typename: 'PathActivity';
    id: string;
    kind: ActivityKind;
    title: string;
    minutes: number;
    isRequired: boolean;
    state: ActivityState;
    score: { __typename: 'Score'; percent: number } | null;
  }>;
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { __typename: 'Mutation'; signOut: boolean };

export type LessonQueryVariables = Exact<{
  enrolmentId: string;
  lessonId: string;
}>;

export type LessonQuery = {
  __typename: 'Query';
  lesson: {
    __typename: 'LessonPage';
    id: string;
    enrolmentId: string;
    lessonId: string;
    courseTitle: string;
    moduleTitle: string;
    title: string;
    minutes: number;
    tree: unknown;
    lastBlock: number;
    doneAt: string | null;
    next: {
      __typename: 'PathActivity';
      id: string;
      kind: ActivityKind;
      title: string;
      minutes: number;
    } | null;
  };
};

export type LessonNextFragment = {
  __typename: 'LessonPage';
  next: {
    __typename: 'PathActivity';
    id: string;
    kind: ActivityKind;
    title: string;
    minutes: number;
  } | null;
};

export type OpenLessonMutationVariables = Exact<{
  input: OpenLessonInput;
}>;

export type OpenLessonMutation = {
  __typename: 'Mutation';
  openLesson: {
    __typename: 'LessonPage';
    id: string;
    lastBlock: number;
    doneAt: string | null;
    checkAttempt: {
      __typename: 'Attempt';
      id: string;
      slots: Array<{
        __typename: 'Slot';
        id: string;
        position: number;
        questionKey: string;
        type: string;
        question: unknown;
        response: unknown;
        isClosed: boolean;
        verdict: {
          __typename: 'Verdict';
          isRight: boolean;
          fraction: string;
          canTryAgain: boolean;
          feedback: unknown;
        } | null;
      }>;
    } | null;
  };
};

export type ReachBlockMutationVariables = Exact<{
  input: ReachBlockInput;
}>;

export type ReachBlockMutation = {
  __typename: 'Mutation';
  reachBlock: {
    __typename: 'LessonProgress';
    id: string;
    lastBlock: number;
    doneAt: string | null;
    checksMissing: number;
  };
};

export type CheckSlotFragment = {
  __typename: 'Slot';
  id: string;
  position: number;
  questionKey: string;
  type: string;
  question: unknown;
  response: unknown;
  isClosed: boolean;
  verdict: {
    __typename: 'Verdict';
    isRight: boolean;
    fraction: string;
    canTryAgain: boolean;
    feedback: unknown;
  } | null;
};

export type AnswerCheckMutationVariables = Exact<{
  input: AnswerInput;
}>;

export type AnswerCheckMutation = {
  __typename: 'Mutation';
  answer: {
    __typename: 'Slot';
    id: string;
    position: number;
    questionKey: string;
    type: string;
    question: unknown;
    response: unknown;
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

export type SignInPageQueryVariables = Exact<{ [key: string]: never }>;

export type SignInPageQuery = {
  __typename: 'Query';
  site: {
    __typename: 'Site';
    demoSignIns: Array<{
      __typename: 'DemoSignIn';
      role: Role;
      name: string;
      email: string;
      password: string;
    }>;
  };
};

export type DemoSignInPartsFragment = {
  __typename: 'DemoSignIn';
  role: Role;
  name: string;
  email: string;
  password: string;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  __typename: 'Mutation';
  signIn: { __typename: 'Viewer'; personId: string; role: Role };
};

export type WelcomeQueryVariables = Exact<{ [key: string]: never }>;

export type WelcomeQuery = {
  __typename: 'Query';
  site: { __typename: 'Site'; isEmpty: boolean; canLoadDemo: boolean };
};

export type SetUpSchoolMutationVariables = Exact<{
  input: SetUpSchoolInput;
}>;

export type SetUpSchoolMutation = {
  __typename: 'Mutation';
  setUpSchool: { __typename: 'Viewer'; personId: string; role: Role };
};

export type LoadDemoMutationVariables = Exact<{ [key: string]: never }>;

export type LoadDemoMutation = {
  __typename: 'Mutation';
  loadDemo: Array<{
    __typename: 'DemoSignIn';
    role: Role;
    name: string;
    email: string;
    password: string;
  }>;
};

export const HomeViewerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HomeViewer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'school' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomeViewerFragment, unknown>;
export const ContinueFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Continue' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HomeEnrolment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'continueWith' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'activity' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'moduleTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutesLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attemptId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hasStarted' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContinueFragment, unknown>;
export const PathModulePartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PathModuleParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PathModule' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'score' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathModulePartsFragment, unknown>;
export const LessonNextFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LessonNext' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LessonPage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
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
} as unknown as DocumentNode<LessonNextFragment, unknown>;
export const CheckSlotFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckSlot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'response' } },
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
} as unknown as DocumentNode<CheckSlotFragment, unknown>;
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
export const DemoSignInPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DemoSignInParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DemoSignIn' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'password' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DemoSignInPartsFragment, unknown>;
export const SessionDocument = {
  __meta__: { hash: 'c3998cb6ec9606a7e04ad6f22f08f59945dba1e9a2cd6bacd729ccf61ae2cca5' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Session' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isEmpty' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const HomeDocument = {
  __meta__: { hash: '445de942e2f64ec495b33cce502386c19055a64e7fcf7804f930967779c5f37b' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Home' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'HomeViewer' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'home' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'enrolments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'course' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cohort' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'run' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'progress' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'required' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                          ],
                        },
                      },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Continue' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'modules' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'PathModuleParts' },
                            },
                          ],
                        },
                      },
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
      name: { kind: 'Name', value: 'HomeViewer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'school' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Continue' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HomeEnrolment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'continueWith' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'activity' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'moduleTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutesLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'block' } },
                { kind: 'Field', name: { kind: 'Name', value: 'blockTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attemptId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hasStarted' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PathModuleParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PathModule' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                { kind: 'Field', name: { kind: 'Name', value: 'required' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isRequired' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'score' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const SignOutDocument = {
  __meta__: { hash: '0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOut' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signOut' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const LessonDocument = {
  __meta__: { hash: 'efaaddc9a85645802023ac910aad346e962729070eddc570a2eb571d1a25b2ff' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Lesson' },
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lessonId' } },
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
            name: { kind: 'Name', value: 'lesson' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'enrolmentId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'enrolmentId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lessonId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lessonId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enrolmentId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lessonId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'courseTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'moduleTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tree' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastBlock' } },
                { kind: 'Field', name: { kind: 'Name', value: 'doneAt' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'LessonNext' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LessonNext' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LessonPage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
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
} as unknown as DocumentNode<LessonQuery, LessonQueryVariables>;
export const OpenLessonDocument = {
  __meta__: { hash: '0dfcd6735bea6fdc643abbed3b959a6186ef6d44532d69356c69e28a83a4aab7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenLesson' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OpenLessonInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openLesson' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'lastBlock' } },
                { kind: 'Field', name: { kind: 'Name', value: 'doneAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'checkAttempt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'slots' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckSlot' } },
                          ],
                        },
                      },
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
      name: { kind: 'Name', value: 'CheckSlot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'response' } },
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
} as unknown as DocumentNode<OpenLessonMutation, OpenLessonMutationVariables>;
export const ReachBlockDocument = {
  __meta__: { hash: '222898d2993e0d2f8efd86248ee94cdbf3797cedc72105370d68904c66e66f10' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReachBlock' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReachBlockInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reachBlock' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'lastBlock' } },
                { kind: 'Field', name: { kind: 'Name', value: 'doneAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checksMissing' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReachBlockMutation, ReachBlockMutationVariables>;
export const AnswerCheckDocument = {
  __meta__: { hash: 'f793bcc4d9589d1c99984e16f9485e4eb6b5e53222495a7f94842bf10d9b1b0d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerCheck' },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckSlot' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckSlot' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Slot' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'response' } },
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
} as unknown as DocumentNode<AnswerCheckMutation, AnswerCheckMutationVariables>;
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
export const SignInPageDocument = {
  __meta__: { hash: 'b182df0ae6800da0323646ce4ae8ac7830955cd887c61d650f7f7252bb5bfa30' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SignInPage' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'demoSignIns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DemoSignInParts' } },
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
      name: { kind: 'Name', value: 'DemoSignInParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DemoSignIn' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'password' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInPageQuery, SignInPageQueryVariables>;
export const SignInDocument = {
  __meta__: { hash: '04f5dac1a04978f2b4565e7192deeb3853473b61b296a991e2efe529a390a004' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignInInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signIn' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const WelcomeDocument = {
  __meta__: { hash: 'c0a0de6ee9729b4dd6de3d0f5d55fd70154ae89e3cbdb6638efcd07930818fdb' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Welcome' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isEmpty' } },
                { kind: 'Field', name: { kind: 'Name', value: 'canLoadDemo' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WelcomeQuery, WelcomeQueryVariables>;
export const SetUpSchoolDocument = {
  __meta__: { hash: '5f28df5e2428266c6cb3fd6dea41acbe66be90c7e1d2d57ca9c88f7dce6b4681' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetUpSchool' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetUpSchoolInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setUpSchool' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetUpSchoolMutation, SetUpSchoolMutationVariables>;
export const LoadDemoDocument = {
  __meta__: { hash: 'fe7b67e7d29a7a707466b805415b51c005a55ac4f52dd5c8f18d6be2b7336de2' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'LoadDemo' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'loadDemo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'password' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LoadDemoMutation, LoadDemoMutationVariables>;
