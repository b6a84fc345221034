import { getRouteApi, useRouter } from '@tanstack/react-router';
import { SignInPage } from '../features/sign-in/SignInPage.tsx';

const route = getRouteApi('/sign-in');

export function SignInRoute() {
  const { to = '/' } = route.useSearch();
  const router = useRouter();
  return <SignInPage onSignedIn={() => router.history.push(router.basepath + to)} />;
}
