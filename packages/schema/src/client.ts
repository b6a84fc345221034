import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache, Observable } from '@apollo/client';

type TrustedDocument = { __meta__?: { hash?: unknown } };

export type ClientOptions = {
  /** The session is missing or has ended. */
  onUnauthenticated: () => void;
};

/** The Apollo client both apps use: trusted documents only, over the session cookie. */
export function createClient({ onUnauthenticated }: ClientOptions): ApolloClient {
  return new ApolloClient({ cache: createCache(), link: trustedLink(onUnauthenticated) });
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
      PathModule: insideParent,
      PathActivity: insideParent,
      HeatMapModule: insideParent,
      StudentModule: insideParent,
      StudentActivity: insideParent,
    },
  });
}

function trustedLink(onUnauthenticated: () => void): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abort = new AbortController();
        post(operation, abort.signal)
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

async function post(operation: ApolloLink.Operation, signal: AbortSignal): Promise<ApolloLink.Result> {
  const isMutation = operation.operationType === 'mutation';
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-palpate': '1' },
    body: JSON.stringify({
      documentId: documentId(operation),
      variables: operation.variables,
      operationName: operation.operationName,
    }),
    // A save that has started goes through even if the page is closed, and is never cut short.
    ...(isMutation ? { keepalive: true } : { signal }),
  });
  const body: unknown = await response.json();
  if (!isResult(body)) throw new Error(`The server answered ${response.status} without a result`);
  return body;
}

function documentId(operation: ApolloLink.Operation): string {
  const hash = (operation.query as TrustedDocument).__meta__?.hash;
  if (typeof hash !== 'string') throw new Error(`${operation.operationName} is not a trusted document`);
  return hash.startsWith('sha256:') ? hash : `sha256:${hash}`;
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
