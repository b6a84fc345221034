import { getRouteApi } from '@tanstack/react-router';
import { ContentReviewPage } from '../features/content-review/ContentReviewPage.tsx';

const route = getRouteApi('/staff/content-review');

export function ContentReviewRoute() {
  return <ContentReviewPage search={route.useSearch()} />;
}
