import type { ApolloClient } from '@apollo/client';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import { HomePage } from '../features/home/HomePage.tsx';
import { HomeDocument } from '../features/home/gql/graphql.ts';
import { Missing } from '../ui/LoadFailed.tsx';
import { PageCrashed } from './PageCrashed.tsx';
import { PagePending } from './PagePending.tsx';
import { Root } from './Root.tsx';

type RouterContext = { client: ApolloClient };

const root = createRootRouteWithContext<RouterContext>()({ component: Root });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  // Starts before React draws and is not waited for: the page shows its own skeleton or error.
  loader: ({ context }) => {
    context.client.query({ query: HomeDocument }).catch(() => undefined);
  },
  component: HomePage,
});

const course = createRoute({
  getParentRoute: () => root,
  path: '/course/$enrolmentId',
  component: lazyRouteComponent(() => import('../features/home/CoursePage.tsx'), 'CoursePage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ next }: { next?: string }): { next?: string } => ({ next }),
  component: lazyRouteComponent(() => import('../features/sign-in/SignInPage.tsx'), 'SignInPage'),
});

const forgot = createRoute({
  getParentRoute: () => root,
  path: '/forgot',
  component: lazyRouteComponent(() => import('../features/sign-in/ForgotPage.tsx'), 'ForgotPage'),
});

const link = createRoute({
  getParentRoute: () => root,
  path: '/link/$token',
  component: lazyRouteComponent(() => import('../features/sign-in/LinkPage.tsx'), 'LinkPage'),
});

const join = createRoute({
  getParentRoute: () => root,
  path: '/join/$token',
  component: lazyRouteComponent(() => import('../features/join/JoinPage.tsx'), 'JoinPage'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account/AccountPage.tsx'), 'AccountPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('../features/welcome/WelcomePage.tsx'), 'WelcomePage'),
});

const lesson = createRoute({
  getParentRoute: () => root,
  path: '/lesson/$enrolmentId/$lessonId',
  component: lazyRouteComponent(() => import('../features/lesson/LessonPage.tsx'), 'LessonPage'),
});

const quiz = createRoute({
  getParentRoute: () => root,
  path: '/quiz/$enrolmentId/$quizId',
  component: lazyRouteComponent(() => import('../features/quiz/QuizPage.tsx'), 'QuizPage'),
});

const attempt = createRoute({
  getParentRoute: () => root,
  path: '/attempt/$attemptId',
  component: lazyRouteComponent(() => import('../features/quiz/AttemptPage.tsx'), 'AttemptPage'),
});

const glossary = createRoute({
  getParentRoute: () => root,
  path: '/glossary/$enrolmentId',
  component: lazyRouteComponent(
    () => import('../features/glossary/GlossaryPage.tsx'),
    'GlossaryPage',
  ),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/record',
  component: lazyRouteComponent(() => import('../features/record/RecordPage.tsx'), 'RecordPage'),
});

const figures = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  component: lazyRouteComponent(() => import('../features/figures/FiguresPage.tsx'), 'FiguresPage'),
});

const verifyAny = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  component: lazyRouteComponent(() => import('../features/record/VerifyPage.tsx'), 'VerifyPage'),
});

const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify/$number',
  component: lazyRouteComponent(() => import('../features/record/VerifyPage.tsx'), 'VerifyPage'),
});

// The picture stays while the page beside it changes.
const atlas = createRoute({
  getParentRoute: () => root,
  id: 'with-picture',
  component: lazyRouteComponent(() => import('../features/atlas/AtlasPage.tsx'), 'AtlasPage'),
});

const atlasIndex = createRoute({
  getParentRoute: () => atlas,
  path: '/atlas',
  component: lazyRouteComponent(() => import('../features/atlas/AtlasIndex.tsx'), 'AtlasIndex'),
});

const muscle = createRoute({
  getParentRoute: () => atlas,
  path: '/atlas/$muscleId',
  component: lazyRouteComponent(() => import('../features/atlas/MusclePage.tsx'), 'MusclePage'),
});

export type AppRouter = ReturnType<typeof createAppRouter>;

/** The router of a page: on the address bar, or on the history of a page that is drawn elsewhere. */
export function createAppRouter(client: ApolloClient, history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([
      home,
      course,
      signIn,
      forgot,
      link,
      join,
      account,
      welcome,
      lesson,
      quiz,
      attempt,
      glossary,
      record,
      figures,
      verifyAny,
      verify,
      atlas.addChildren([atlasIndex, muscle]),
    ]),
    context: { client },
    history,
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: PageCrashed,
    defaultNotFoundComponent: Missing,
    // Where a page is drawn, there is nothing to scroll.
    scrollRestoration: !import.meta.env.SSR,
  });
}
