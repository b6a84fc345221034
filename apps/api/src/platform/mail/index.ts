export { Mail, type Letter } from './mail.service.ts';
export { oneLine } from './one.line.ts';
