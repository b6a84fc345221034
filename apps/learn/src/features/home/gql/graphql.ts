/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActivityKind = 'LESSON' | 'PRACTICE' | 'QUIZ';

export type ActivityState = 'CURRENT' | 'DONE' | 'LOCKED' | 'NEXT';

export type Role = 'ADMIN' | 'INSTRUCTOR' | 'STUDENT';

/** What has to be true of an earlier activity before another opens */
export type RuleKind = 'CHECKS_PASSED' | 'MINIMUM_SCORE' | 'SAFETY_PASSED' | 'VIEWED';

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
          lock: {
            __typename: 'Lock';
            unmet: Array<{
              __typename: 'UnmetRule';
              kind: RuleKind;
              activityId: string;
              activityKind: ActivityKind;
              activityTitle: string;
              done: number;
              needed: number;
            }>;
          } | null;
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
        opens: {
          __typename: 'UnmetRule';
          kind: RuleKind;
          activityId: string;
          activityKind: ActivityKind;
          activityTitle: string;
          done: number;
          needed: number;
        } | null;
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
    opens: {
      __typename: 'UnmetRule';
      kind: RuleKind;
      activityId: string;
      activityKind: ActivityKind;
      activityTitle: string;
      done: number;
      needed: number;
    } | null;
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
    lock: {
      __typename: 'Lock';
      unmet: Array<{
        __typename: 'UnmetRule';
        kind: RuleKind;
        activityId: string;
        activityKind: ActivityKind;
        activityTitle: string;
        done: number;
        needed: number;
      }>;
    } | null;
  }>;
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { __typename: 'Mutation'; signOut: boolean };

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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'opens' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'activityId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'activityKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'activityTitle' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'needed' } },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lock' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unmet' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'activityId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'activityKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'activityTitle' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'needed' } },
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
  ],
} as unknown as DocumentNode<PathModulePartsFragment, unknown>;
export const HomeDocument = {
  __meta__: { hash: 'e75ea05fd508bdde6591433a4511b9296ef68cbc04c1d96ca64659da4b71983c' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'opens' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'activityId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'activityKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'activityTitle' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'needed' } },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lock' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unmet' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'activityId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'activityKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'activityTitle' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'needed' } },
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
