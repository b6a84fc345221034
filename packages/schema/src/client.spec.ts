import { gql } from '@apollo/client';
import { expect, it } from '@jest/globals';
import { createClient } from './client.ts';

const RECORD = gql`
  query Record {
    myRecord {
      runs {
        id
        modules {
          id
          progress {
            done
          }
        }
      }
    }
  }
`;

it('keeps two runs through one module apart', async () => {
  const run = (id: string, done: number) => ({
    __typename: 'RecordRun',
    id,
    modules: [
      { __typename: 'RecordModule', id: 'first', progress: { __typename: 'Progress', done } },
    ],
  });
  const data = { myRecord: { __typename: 'MyRecord', runs: [run('again', 0), run('before', 5)] } };
  const { cache } = createClient({ onUnauthenticated: () => undefined });
  cache.writeQuery({ query: RECORD, data });
  expect(cache.readQuery({ query: RECORD })).toEqual(data);
});
