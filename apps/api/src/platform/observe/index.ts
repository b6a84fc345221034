export { isOwnHost } from './host.policy.ts';
export { collectMetrics } from './metrics.ts';
export { metricsRoute } from './metrics.route.ts';
export { nameOperation } from './operation-name.ts';
export {
  FrameworkLog,
  loggedPath,
  logOptions,
  openLog,
  requestId,
  type ServerLog,
} from './request-log.ts';
export { RequestWatch } from './request-watch.ts';
