import type pg from 'pg';
import { at } from '../load/request.ts';
import { post } from '../load/post.ts';
import type { Workload } from '../workload.ts';
import { ANSWER_FUNCTION, OPEN_ATTEMPTS_FUNCTION } from './functions.ts';

/** What a server without memory would keep of a lesson: the tree that the product has compiled. */
const TABLE = `
DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;
CREATE TABLE bench.lesson_tree (
  activity_id uuid PRIMARY KEY,
  tree json NOT NULL,
  review json NOT NULL,
  blocks integer NOT NULL,
  first_block text
);`;

const INSERT = `
INSERT INTO bench.lesson_tree (activity_id, tree, review, blocks, first_block)
VALUES ($1, $2, $3, json_array_length($2::json->'blocks'), $2::json->'blocks'->0->>'title')`;

/** A schema of the bench's own, made anew for each run; the product never reads it. */
export async function makeOwnSchema(
  client: pg.Client,
  { workload, productUrl }: { workload: Workload; productUrl: string },
): Promise<void> {
  await client.query(TABLE);
  await client.query(ANSWER_FUNCTION);
  await client.query(OPEN_ATTEMPTS_FUNCTION);
  for (const lessonId of workload.lessonIds) {
    const { tree, review } = await readLesson(workload, productUrl, lessonId);
    const values = [lessonId, JSON.stringify(tree), JSON.stringify(review)];
    await client.query({ name: 'keep-tree', text: INSERT, values });
  }
  await client.query('ANALYZE bench.lesson_tree');
}

async function readLesson(
  { learners, documents }: Workload,
  productUrl: string,
  lessonId: string,
): Promise<{ tree: unknown; review: unknown }> {
  const { cookie, enrolmentId } = at(learners, 0);
  const variables = { enrolmentId, lessonId };
  const body = JSON.stringify({ documentId: documents.lesson, variables });
  const { text } = await post({ url: `${productUrl}/graphql`, cookie, body });
  const { lesson } = JSON.parse(text).data;
  return lesson;
}
