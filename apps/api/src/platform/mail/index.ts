export { Mail, type Letter } from './mail.service.ts';
