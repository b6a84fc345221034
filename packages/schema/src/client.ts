import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache, Observable } from '@apollo/client';

type TrustedDocument = { __meta__?: { hash?: unknown } };

export type TrustedOperation = {
  documentId: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
};

/** Brings an operation to the server and its result back. */
export type Send = (operation: TrustedOperation) => Promise<ApolloLink.Result>;

export type ClientOptions = {
  /** The session is missing or has ended. */
  onUnauthenticated: () => void;
  /** Another way than HTTP, for who draws a page inside the server. */
  send?: Send;
};

/** The Apollo client both apps use: trusted documents only, over the session cookie. */
export function createClient(options: ClientOptions): ApolloClient {
  return new ApolloClient({ cache: createCache(), link: trustedLink(options) });
}

function createCache(): InMemoryCache {
  // Ids of what belongs to an enrolment repeat across enrolments: they are kept inside their parent.
  const insideParent = { keyFields: false } as const;
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          // An attempt that was just started is not asked for again.
          attempt: {
            read: (existing, { args, toReference }) =>
              existing ?? toReference({ __typename: 'Attempt', id: args?.['id'] }),
          },
        },
      },
      Viewer: { keyFields: ['personId'] },
      Draft: { keyFields: ['courseId'] },
      AuthoredCourse: { keyFields: ['courseId'] },
      // Authors choose the ids of sources and words, each course its own.
      DraftSource: insideParent,
      GlossaryTerm: insideParent,
      DraftSources: { keyFields: ['courseId'] },
      DraftWords: { keyFields: ['courseId'] },
      // There is one: what different pages ask of it stands side by side.
      Site: { merge: true },
      PathModule: insideParent,
      PathActivity: insideParent,
      RecordModule: insideParent,
      HeatMapModule: insideParent,
      StudentModule: insideParent,
      StudentActivity: insideParent,
    },
  });
}

function trustedLink({ onUnauthenticated, send }: ClientOptions): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abort = new AbortController();
        const answer = send ? send(trusted(operation)) : post(operation, abort.signal);
        answer
          .then((result) => {
            if (result.errors?.some((error) => error.extensions?.['code'] === 'UNAUTHENTICATED')) {
              onUnauthenticated();
            }
            observer.next(result);
            observer.complete();
          })
          .catch((reason: unknown) => {
            if (!abort.signal.aborted) observer.error(reason);
          });
        return () => abort.abort();
      }),
  );
}

/** For a mutation that carries a file: it goes where a request may be large. */
export const FILE_CONTEXT = { path: '/graphql/file' };

// Browsers refuse to keep more than 64 KiB alive past the page; letters may take three bytes.
const KEPT_ALIVE = 20_000;

async function post(operation: ApolloLink.Operation, signal: AbortSignal): Promise<ApolloLink.Result> {
  const isMutation = operation.operationType === 'mutation';
  const body = JSON.stringify(trusted(operation));
  const response = await fetch(operation.getContext()['path'] ?? '/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-palpate': '1' },
    body,
    // A save that has started goes through even if the page is closed, and is never cut short.
    ...(isMutation ? { keepalive: body.length < KEPT_ALIVE } : { signal }),
  });
  const result: unknown = await response.json();
  if (!isResult(result)) throw new Error(`The server answered ${response.status} without a result`);
  return result;
}

function trusted({ query, variables, operationName }: ApolloLink.Operation): TrustedOperation {
  const hash = (query as TrustedDocument).__meta__?.hash;
  if (typeof hash !== 'string') throw new Error(`${operationName} is not a trusted document`);
  const documentId = hash.startsWith('sha256:') ? hash : `sha256:${hash}`;
  return { documentId, variables, operationName };
}

function isResult(body: unknown): body is ApolloLink.Result {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
}

/** The code of the first error of the API, `NETWORK` for any other failure, null for none. */
export function errorCode(error: unknown): string | null {
  if (!error) return null;
  const code = errorData(error)['code'];
  return typeof code === 'string' ? code : 'NETWORK';
}

/** The typed data of the first error of the API (code, status, field, retryAfterSeconds, …). */
export function errorData(error: unknown): Record<string, unknown> {
  if (!CombinedGraphQLErrors.is(error)) return {};
  return error.errors[0]?.extensions ?? {};
}
