import { stringify } from 'yaml';
import type { CourseFile } from './course.ts';

/** The folder of a course that is about to begin: it can be published once it holds a lesson. */
export function courseSkeleton({ id, title }: { id: string; title: string }): CourseFile[] {
  const course = {
    id,
    title,
    language: 'en',
    licence: 'All rights reserved',
    version: '0.1',
    modules: [],
  };
  const format = { lineWidth: 0, singleQuote: true };
  return [
    { path: 'course.yaml', text: stringify(course, format) },
    { path: 'sources.yaml', text: '[]\n' },
  ];
}
