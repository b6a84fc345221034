import { describe, expect, it } from '@jest/globals';
import { readGraphqlRequest } from './graphql-request.ts';

describe('readGraphqlRequest', () => {
  it('reads a trusted document with its variables', () => {
    const body =
      '{"documentId":"sha256:ab","variables":{"id":"1"},"operationName":"Home","other":1}';
    expect(readGraphqlRequest(body)).toEqual({
      documentId: 'sha256:ab',
      query: null,
      variables: { id: '1' },
      operationName: 'Home',
    });
  });

  it.each([
    ['', 'body'],
    ['not json', 'body'],
    ['"text"', 'body'],
    ['{"query":5}', 'query'],
    ['{"documentId":{}}', 'documentId'],
    ['{"variables":[]}', 'variables'],
    ['{"variables":{"input":{"name":"a\\u0000"}}}', 'name'],
    ['{"variables":{"name":"\\uD800"}}', 'name'],
    ['{"query":"{ a(name: \\"\\\\u0000\\") }"}', 'query'],
    ['{"query":"{ a(name: \\"\\\\u{0}\\") }"}', 'query'],
  ])('refuses %s and names %s', (body, field) => {
    expect(() => readGraphqlRequest(body)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', data: expect.objectContaining({ field }) }),
    );
  });

  it.each(['[]', '[{"query":"{ a }"}]', '[[]]'])('refuses the list %s as a batch', (body) => {
    expect(() => readGraphqlRequest(body)).toThrow(
      expect.objectContaining({ code: 'BATCH_REFUSED' }),
    );
  });

  it('takes whole surrogate pairs and written-out escapes', () => {
    const body = '{"variables":{"name":"\\ud83e\\uddb4","path":"C:\\\\u0000"}}';
    expect(readGraphqlRequest(body).variables).toEqual({ name: '🦴', path: 'C:\\u0000' });
  });
});
