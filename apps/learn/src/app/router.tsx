import type { ApolloClient } from '@apollo/client';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { HomePage } from '../features/home/HomePage.tsx';
import { AttemptDocument, HomeDocument, LessonDocument, QuizDocument } from '../gql/graphql.ts';
import { Missing } from '../ui/LoadFailed.tsx';
import { PageCrashed } from './PageCrashed.tsx';
import { PagePending } from './PagePending.tsx';
import { Root } from './Root.tsx';

type RouterContext = { client: ApolloClient };

const root = createRootRouteWithContext<RouterContext>()({ component: Root });

// Each loader starts the page's query beside the download of its code, and waits for neither:
// the page shows its own skeleton or error.
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: ({ context }) => warm(context.client.query({ query: HomeDocument })),
  component: HomePage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../features/sign-in/SignInPage.tsx'), 'SignInPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('../features/welcome/WelcomePage.tsx'), 'WelcomePage'),
});

const lesson = createRoute({
  getParentRoute: () => root,
  path: '/lesson/$enrolmentId/$lessonId',
  loader: ({ context, params }) =>
    warm(context.client.query({ query: LessonDocument, variables: params })),
  component: lazyRouteComponent(() => import('../features/lesson/LessonPage.tsx'), 'LessonPage'),
});

const quiz = createRoute({
  getParentRoute: () => root,
  path: '/quiz/$enrolmentId/$quizId',
  loader: ({ context, params }) =>
    warm(context.client.query({ query: QuizDocument, variables: params })),
  component: lazyRouteComponent(() => import('../features/quiz/QuizPage.tsx'), 'QuizPage'),
});

const attempt = createRoute({
  getParentRoute: () => root,
  path: '/attempt/$attemptId',
  loader: ({ context, params }) =>
    warm(context.client.query({ query: AttemptDocument, variables: { id: params.attemptId } })),
  component: lazyRouteComponent(() => import('../features/quiz/AttemptPage.tsx'), 'AttemptPage'),
});

function warm(query: Promise<unknown>): void {
  query.catch(() => undefined);
}

export function createAppRouter(client: ApolloClient) {
  return createRouter({
    routeTree: root.addChildren([home, signIn, welcome, lesson, quiz, attempt]),
    context: { client },
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: PageCrashed,
    defaultNotFoundComponent: Missing,
    scrollRestoration: true,
  });
}
