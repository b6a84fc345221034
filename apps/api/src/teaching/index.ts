export { TeachingModule } from './teaching.module.ts';
