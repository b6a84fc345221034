import type { ApolloClient } from '@apollo/client';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { NotFound } from './NotFound.tsx';
import { Pending } from './Pending.tsx';
import { RouteError } from './RouteError.tsx';
import { Shell } from './Shell.tsx';
import { requireViewer } from './session.ts';
import { readCohortSearch, readCohortsSearch } from '../features/cohorts/cohort.search.ts';
import { readReviewSearch } from '../features/content-review/review.search.ts';
import { readHeatMapSearch } from '../features/heat-map/heat-map.search.ts';
import { readImportSearch } from '../features/import/import.search.ts';
import { readOverviewSearch } from '../features/overview/overview.search.ts';
import { readPeopleSearch } from '../features/people/people.search.ts';
import {
  readNewQuestionSearch,
  readQuestionSearch,
} from '../features/questions/question.search.ts';
import { readSourceSearch, readWordSearch } from '../features/registers/register.search.ts';

const rootRoute = createRootRouteWithContext<{ client: ApolloClient }>()();

const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  beforeLoad: async ({ context, location }) => ({
    viewer: await requireViewer(context.client, location.href),
  }),
  component: Shell,
});

const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('./HomeRoute.tsx'), 'HomeRoute'),
});

const cohortsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/cohorts',
  validateSearch: readCohortsSearch,
  component: lazyRouteComponent(() => import('./CohortsRoute.tsx'), 'CohortsRoute'),
});

const cohortRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/cohorts/$cohortId',
  validateSearch: readCohortSearch,
  component: lazyRouteComponent(() => import('./CohortRoute.tsx'), 'CohortRoute'),
});

const heatMapRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/cohorts/$cohortId/$courseId',
  validateSearch: readHeatMapSearch,
  component: lazyRouteComponent(() => import('./HeatMapRoute.tsx'), 'HeatMapRoute'),
});

const releaseMoveRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/cohorts/$cohortId/$courseId/release',
  component: lazyRouteComponent(() => import('./ReleaseMoveRoute.tsx'), 'ReleaseMoveRoute'),
});

const studentRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/students/$enrolmentId',
  component: lazyRouteComponent(() => import('./StudentRoute.tsx'), 'StudentRoute'),
});

const contentReviewRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/content-review',
  validateSearch: readReviewSearch,
  component: lazyRouteComponent(() => import('./ContentReviewRoute.tsx'), 'ContentReviewRoute'),
});

const peopleRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('./PeopleRoute.tsx'), 'PeopleRoute'),
});

const importRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/import',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('./ImportRoute.tsx'), 'ImportRoute'),
});

const coursesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses',
  component: lazyRouteComponent(() => import('./CoursesRoute.tsx'), 'CoursesRoute'),
});

const outlineRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$courseId',
  component: lazyRouteComponent(() => import('./OutlineRoute.tsx'), 'OutlineRoute'),
});

const lessonSourceRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$courseId/lessons/$lesson',
  component: lazyRouteComponent(() => import('./LessonSourceRoute.tsx'), 'LessonSourceRoute'),
});

const publishRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$courseId/publish',
  component: lazyRouteComponent(() => import('./PublishRoute.tsx'), 'PublishRoute'),
});

const releasesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$courseId/releases',
  component: lazyRouteComponent(() => import('./ReleasesRoute.tsx'), 'ReleasesRoute'),
});

const previewRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$courseId/preview',
  component: lazyRouteComponent(() => import('./PreviewRoute.tsx'), 'PreviewRoute'),
});

const previewActivityRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$courseId/preview/$activity',
  component: lazyRouteComponent(() => import('./PreviewActivityRoute.tsx'), 'PreviewActivityRoute'),
});

const questionsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$courseId/questions',
  validateSearch: readQuestionSearch,
  component: lazyRouteComponent(() => import('./QuestionsRoute.tsx'), 'QuestionsRoute'),
});

const sourcesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$courseId/sources',
  validateSearch: readSourceSearch,
  component: lazyRouteComponent(() => import('./SourcesRoute.tsx'), 'SourcesRoute'),
});

const wordsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$courseId/words',
  validateSearch: readWordSearch,
  component: lazyRouteComponent(() => import('./WordsRoute.tsx'), 'WordsRoute'),
});

const newQuestionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$courseId/questions/new',
  validateSearch: readNewQuestionSearch,
  component: lazyRouteComponent(() => import('./NewQuestionRoute.tsx'), 'NewQuestionRoute'),
});

const questionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$courseId/questions/$key',
  component: lazyRouteComponent(() => import('./QuestionRoute.tsx'), 'QuestionRoute'),
});

const routeTree = rootRoute.addChildren([
  staffRoute.addChildren([
    homeRoute,
    cohortsRoute,
    cohortRoute,
    heatMapRoute,
    releaseMoveRoute,
    studentRoute,
    contentReviewRoute,
    peopleRoute,
    importRoute,
    coursesRoute,
    outlineRoute,
    lessonSourceRoute,
    publishRoute,
    releasesRoute,
    previewRoute,
    previewActivityRoute,
    questionsRoute,
    sourcesRoute,
    wordsRoute,
    newQuestionRoute,
    questionRoute,
  ]),
]);

export function createStudioRouter(client: ApolloClient) {
  return createRouter({
    routeTree,
    basepath: '/studio',
    context: { client },
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: RouteError,
    defaultPendingComponent: Pending,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createStudioRouter>;
  }
}
