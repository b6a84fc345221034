/** How far a student of the demo has come; `skill` is the chance of a right answer, 0 to 1. */
export type DemoStudent = {
  name: string;
  email: string;
  skill: number;
  /** Activities of the path finished, as far as nothing on the way is locked. */
  done: number;
  /** Blocks reached in the lesson, or questions answered in the quiz, that is under way. */
  further: number;
  daysAgo: number;
  /** Misses a safety-critical question and tries no second time. */
  missesSafety?: boolean;
};

export type DemoCohort = {
  name: string;
  startsDaysAgo: number;
  lastsDays: number;
  timezone: string;
  students: readonly DemoStudent[];
};

export const DEMO_PASSWORD = 'palpate-demo';
export const demoAdmin = { name: 'Ruth Adeyemi', email: 'admin@palpate.example' };
export const demoInstructor = { name: 'Daniel Okafor', email: 'instructor@palpate.example' };
export const demoStudent = { name: 'Noor Haddad', email: 'student@palpate.example' };

export const demoCohorts: readonly DemoCohort[] = [
  {
    name: 'Autumn 2026, day group',
    startsDaysAgo: 40,
    lastsDays: 120,
    timezone: 'America/New_York',
    students: [
      { ...demoStudent, skill: 0.8, done: 2, further: 3, daysAgo: 1 },
      student('Ana Ribeiro', { skill: 0.95, done: 99, further: 0, daysAgo: 3 }),
      student('Bram de Vries', { skill: 0.75, done: 16, further: 2, daysAgo: 6 }),
      student('Chidi Nwosu', { skill: 0.7, done: 4, further: 2, daysAgo: 2 }),
      student('Elif Kaya', { skill: 0.6, done: 11, further: 0, daysAgo: 4 }),
      student('Hana Sato', { skill: 0.9, done: 1, further: 2, daysAgo: 1 }),
      student('Mateo Cruz', {
        skill: 0.7,
        done: 15,
        further: 0,
        daysAgo: 16,
        missesSafety: true,
      }),
      student('Priya Nair', { skill: 0.85, done: 0, further: 2, daysAgo: 21 }),
      student('Tom Weaver', { skill: 0.6, done: 0, further: 0, daysAgo: 30 }),
    ],
  },
  {
    name: 'Autumn 2026, weekend group',
    startsDaysAgo: 12,
    lastsDays: 150,
    timezone: 'America/Chicago',
    students: [
      student('Grace Lindqvist', { skill: 0.9, done: 6, further: 0, daysAgo: 2 }),
      student('Ivan Petrov', { skill: 0.7, done: 1, further: 1, daysAgo: 5 }),
      student('Leila Farouk', { skill: 0.8, done: 0, further: 4, daysAgo: 1 }),
    ],
  },
];

function student(name: string, progress: Omit<DemoStudent, 'name' | 'email'>): DemoStudent {
  const [first = name] = name.toLowerCase().split(' ');
  return { name, email: `${first}@palpate.example`, ...progress };
}
