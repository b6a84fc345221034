import { describe, expect, it } from '@jest/globals';
import { csvName, writeHeatMapCsv } from './heat-map.csv.ts';
import { sampleModules, sampleStudent } from './heat-map.sample.ts';

const words = {
  name: 'Student',
  enrolment: 'Enrolment',
  done: 'done',
  required: 'required',
  percent: 'percent',
  score: 'quiz score',
  total: 'Overall',
  waiting: 'Answers to mark',
  lastActive: 'Last active',
  paused: 'Paused',
  yes: 'yes',
  no: 'no',
};
const write = (name: string) =>
  writeHeatMapCsv([sampleStudent({ name, enrolmentId: 'e' })], [], words).split('\r\n')[1] ?? '';

describe('the file of a heat map', () => {
  it('has a row for each student, in the order they come, and the figures that are shown', () => {
    const progress = { __typename: 'Progress' as const, done: 4, required: 6, percent: 66 };
    const students = [
      sampleStudent({
        name: 'Noor Haddad',
        enrolmentId: 'e1',
        done: [3, 1],
        percent: [100, 33],
        score: [85, null],
        progress,
        waiting: 2,
        lastActive: '2026-11-20T08:00:00.000Z',
      }),
      sampleStudent({ name: 'Omar', enrolmentId: 'e2', isPaused: true }),
      // On another release, which requires two of the first module and doesn't have the second.
      sampleStudent({
        name: 'Jun',
        enrolmentId: 'e3',
        done: [2, 0],
        required: [2, 0],
        percent: [100, 0],
      }),
    ];
    const text = writeHeatMapCsv(students, sampleModules, words);
    expect(text.startsWith('\uFEFFStudent,')).toBe(true);
    expect(text.slice(1).split('\r\n')).toEqual([
      'Student,Enrolment,' +
        'What it is: done,What it is: required,What it is: percent,What it is: quiz score,' +
        'Safe and allowed: done,Safe and allowed: required,Safe and allowed: percent,' +
        'Safe and allowed: quiz score,Overall: done,Overall: required,Overall: percent,' +
        'Answers to mark,Last active,Paused',
      'Noor Haddad,e1,3,3,100,85,1,3,33,,4,6,66,2,2026-11-20T08:00:00.000Z,no',
      'Omar,e2,0,3,0,,0,3,0,,0,6,0,0,,yes',
      'Jun,e3,2,2,100,,0,0,0,,0,6,0,0,,no',
      '',
    ]);
  });

  it.each([
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
  ])('keeps %j from being a formula', (name, cell) => {
    expect(write(name)).toBe(`${cell},e,0,6,0,0,,no`);
  });

  it.each([
    ['a comma', 'Haddad, Noor', '"Haddad, Noor"'],
    ['quotes', 'Noor "N" Haddad', '"Noor ""N"" Haddad"'],
    ['a script, as the letters it is', '<script>x</script>', '<script>x</script>'],
    ['other scripts', 'نور حداد 山田', 'نور حداد 山田'],
  ])('keeps %s', (_, name, cell) => {
    expect(write(name)).toBe(`${cell},e,0,6,0,0,,no`);
  });

  it('keeps a name of two lines in one cell', () => {
    const text = writeHeatMapCsv([sampleStudent({ name: 'Noor\nHaddad' })], [], words);
    expect(text).toContain('"Noor\nHaddad"');
  });

  it('keeps the title of a module from being a formula', () => {
    const module = { __typename: 'HeatMapModule' as const, id: 'm', title: '=1+1', required: 1 };
    expect(writeHeatMapCsv([], [module], words)).toContain(",'=1+1: done,");
  });
});

describe('the name of the file', () => {
  it.each([
    [
      ['Autumn 2026, day group', 'Trigger points'],
      'autumn-2026-day-group_trigger-points_2026-11-23.csv',
    ],
    [['../../etc/passwd', 'a\\b:c*d'], 'etc-passwd_a-b-c-d_2026-11-23.csv'],
    [['Été ‮', '***'], 'été_2026-11-23.csv'],
  ])('of %j is %s', (parts, name) => {
    expect(csvName(parts, '2026-11-23')).toBe(name);
  });
});
