import { CoursesPage } from '../features/outline/CoursesPage.tsx';

export function CoursesRoute() {
  return <CoursesPage />;
}
