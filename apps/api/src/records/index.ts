export { Certificate, CertificateWithdrawal } from './certificate.entity.ts';
export { RecordsModule } from './records.module.ts';
