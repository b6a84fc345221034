/** The seeded course: at 20,000 people about 2 million progress rows and 5 million answers. */
export const MODULES = 12;
export const LESSONS = 16;
/** Of a module: its lessons and one quiz. */
export const ACTIVITIES = LESSONS + 1;
export const QUESTIONS = 16;
export const OPTIONS = 4;
export const COHORT_SIZE = 50;
export const COHORTS_OF_INSTRUCTOR = 20;
/** Of each finished quiz, for each time that the history is told over. */
export const ATTEMPTS = 2;
/** Questions of each attempt whose first answer was changed. */
export const CHANGED = 5;
/** One student in so many has an attempt under way. */
export const OPEN_EVERY = 5;
