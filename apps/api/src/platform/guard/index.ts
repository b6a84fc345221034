export { AskedAt, CurrentViewer, Public, Roles } from './access.decorators.ts';
export { listOperations } from './operations.ts';
export type { RequestContext } from './request-viewer.ts';
export { SessionCache } from './session-cache.ts';
export { SessionReader } from './session-reader.ts';
export { SESSION_COOKIE, findSessionToken, hashSessionToken } from './session-token.ts';
export { Role, type Viewer } from './viewer.ts';
