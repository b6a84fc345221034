import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { OK, type Scene } from './access.answers.ts';
import { startScene } from './access.scene.ts';
import { authoringRows } from './access.table.authoring.ts';
import { coursesRows } from './access.table.courses.ts';
import { enrolmentRows } from './access.table.enrolment.ts';
import { entryRows } from './access.table.entry.ts';
import { identityRows } from './access.table.identity.ts';
import { recordsRows } from './access.table.records.ts';
import { studyRows } from './access.table.study.ts';
import { teachingRows } from './access.table.teaching.ts';

const table = [
  ...studyRows,
  ...coursesRows,
  ...entryRows,
  ...enrolmentRows,
  ...teachingRows,
  ...recordsRows,
  ...authoringRows,
  // Last: it ends sessions.
  ...identityRows,
];

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.world.stop());

describe('who may call what', () => {
  it('has a row for every operation of the schema', () => {
    const path = new URL('../../../packages/schema/schema.graphql', import.meta.url);
    const schema = buildSchema(readFileSync(path, 'utf8'));
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
    );
    expect(table.map(([operation]) => operation).toSorted()).toEqual(operations.toSorted());
  });

  it.each(table)('%s', async (_operation, document, input, expected) => {
    const answers: Record<string, string> = {};
    for (const [actor, client] of Object.entries(scene.actors)) {
      const { code } = await client.send(document, input(scene));
      answers[actor] = code ?? OK;
    }
    expect(answers).toEqual(expected);
  });

  it('shows an instructor only the cohorts they teach', async () => {
    const taughtHere = await scene.world.makePerson(scene.school.schoolId, 'INSTRUCTOR');
    const mine = await scene.world.makeCohort(scene.school, [taughtHere.personId]);
    const { cohorts } = await taughtHere.client.get<{ cohorts: object }>(
      '{ cohorts { totalCount edges { node { cohort { id } } } } }',
    );
    expect(cohorts).toEqual({ totalCount: 1, edges: [{ node: { cohort: { id: mine } } }] });
  });
});
