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
import { readHeatMapSearch, readSignInSearch } from './search.ts';
import { requireNobody, requireViewer } from './session.ts';
import { readReviewSearch } from '../features/content-review/review.search.ts';
import { readSortSearch } from '../ui/use-url-sort.ts';

const rootRoute = createRootRouteWithContext<{ client: ApolloClient }>()();

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  beforeLoad: ({ context }) => requireNobody(context.client),
  component: lazyRouteComponent(() => import('./SignInRoute.tsx'), 'SignInRoute'),
});

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
  validateSearch: readSortSearch,
  component: lazyRouteComponent(() => import('./HomeRoute.tsx'), 'HomeRoute'),
});

const heatMapRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/cohorts/$cohortId/$courseId',
  validateSearch: readHeatMapSearch,
  component: lazyRouteComponent(() => import('./HeatMapRoute.tsx'), 'HeatMapRoute'),
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

const routeTree = rootRoute.addChildren([
  signInRoute,
  staffRoute.addChildren([homeRoute, heatMapRoute, studentRoute, contentReviewRoute]),
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
