import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Config } from '../config.ts';
import { CurrentViewer, Roles, type Viewer } from '../platform/guard/index.ts';
import { CertificateKeeper } from './certificate.keeper.ts';
import { drawCertificate } from './certificate.pdf.ts';
import type { CertificateRow } from './certificate.sql.ts';

/** The certificate as a file, for its owner and for who teaches them. */
@Controller('certificates')
export class CertificateController {
  /** Drawing one takes a quarter of a second, and what it says never changes. */
  private readonly drawn = new LRUCache<string, Promise<Buffer>>({ max: 100 });

  constructor(
    private readonly keeper: CertificateKeeper,
    private readonly config: Config,
  ) {}

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Get(':number.pdf')
  @Header('cache-control', 'private, no-store')
  async pdf(
    @CurrentViewer() viewer: Viewer,
    @Param('number') number: string,
  ): Promise<StreamableFile> {
    const row = await this.keeper.getOwn(viewer, number);
    return new StreamableFile(await this.draw(row), {
      type: 'application/pdf',
      disposition: `inline; filename="certificate-${row.number}.pdf"`,
    });
  }

  private draw(row: CertificateRow): Promise<Buffer> {
    const known = this.drawn.get(row.number);
    if (known) return known;
    const drawn = drawCertificate(row, this.config.publicUrl);
    this.drawn.set(row.number, drawn);
    drawn.catch(() => this.drawn.delete(row.number));
    return drawn;
  }
}
