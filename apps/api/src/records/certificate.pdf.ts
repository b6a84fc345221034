import type PDFDocument from 'pdfkit';
import { BOLD, canPrint, isPrintable, REGULAR } from './certificate.letters.ts';
import type { CertificateRow } from './certificate.sql.ts';

type Document = InstanceType<typeof PDFDocument>;
type Style = { font: 'regular' | 'bold'; size: number; color: string };
type Line = { text: string; y: number; style: Style };

// A sheet of US letter across, in points.
const WIDTH = 792;
const HEIGHT = 612;
const MARGIN = 84;
const ROOM = WIDTH - 2 * MARGIN;

const INK = '#1b1c18';
const MUTED = '#5b5d54';
const ACCENT = '#0b6b5b';
const FRAME = '#b9cfc8';

/** The certificate as a tagged PDF (PDF/UA): headings and paragraphs in reading order, the frame as decoration. */
export async function drawCertificate(row: CertificateRow, address: string): Promise<Buffer> {
  const document = await open(row);
  const whole = document.struct('Document');
  document.addStructure(whole);
  drawFrame(document);
  const { lines, heading } = compose(document, row);
  for (const line of lines) {
    const tag = line.text === heading ? 'H1' : 'P';
    whole.add(document.struct(tag, {}, () => drawLine(document, line)));
  }
  const link = `${address}/verify/${row.number}`;
  whole.add(document.struct('P', {}, () => drawFoot(document, row, link)));
  whole.end();
  return finish(document);
}

async function open(row: CertificateRow): Promise<Document> {
  // Asked for by few, so loaded when the first one does.
  const { default: Pdf } = await import('pdfkit');
  const document = new Pdf({
    size: [WIDTH, HEIGHT],
    margin: 0,
    pdfVersion: '1.7',
    // Not in the types yet.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: 'en-US',
    displayTitle: true,
    font: REGULAR,
    info: {
      Title: `Certificate of completion: ${row.course_title}`,
      Author: row.school_name,
      Subject: `Certificate ${row.number}`,
      CreationDate: row.issued_at,
    },
  });
  document.registerFont('regular', REGULAR);
  document.registerFont('bold', BOLD);
  return document;
}

/** Every line with its place: what is long takes a smaller size, then more lines. */
function compose(document: Document, row: CertificateRow): { lines: Line[]; heading: string } {
  const heading = 'Certificate of completion';
  const lines: Line[] = [];
  let y = 92;
  const add = (text: string, style: Style, gap: number) => {
    const fitted = fit(document, text, style);
    for (const part of fitted.parts) {
      lines.push({ text: part, y, style: fitted.style });
      y += fitted.style.size * 1.3;
    }
    y += gap;
  };
  const small: Style = { font: 'regular', size: 14, color: MUTED };
  add(
    printed(row.school_name, 'The school named at the address below'),
    { font: 'bold', size: 16, color: ACCENT },
    34,
  );
  add(heading, { font: 'bold', size: 34, color: INK }, 28);
  add('This states that', small, 6);
  add(
    printed(row.person_name, 'the person named at the address below'),
    { font: 'bold', size: 28, color: INK },
    8,
  );
  add('has completed the course', small, 6);
  add(
    printed(row.course_title, 'named at the address below'),
    { font: 'bold', size: 20, color: INK },
    10,
  );
  add(
    `on ${dayOf(row.completed_at, row.timezone)}, release ${row.release} of the course`,
    small,
    0,
  );
  return { lines, heading };
}

/** What the sheet has no letters for is not drawn as empty boxes: its reader is told where it stands. */
function printed(text: string, instead: string): string {
  return canPrint(text) ? text.normalize('NFC') : instead;
}

function dayOf(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone }).format(moment);
}

/** A size at which the text takes two lines at most. */
function fit(document: Document, text: string, style: Style): { parts: string[]; style: Style } {
  const parts = wrap(document, text, style);
  if (parts.length <= 2 || style.size <= 10) return { parts, style };
  return fit(document, text, { ...style, size: style.size - 1 });
}

function wrap(document: Document, text: string, style: Style): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => cut(document, one, style))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(document, longer, style) <= ROOM) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/** A word that is wider than the sheet, in pieces. */
function cut(document: Document, word: string, style: Style): string[] {
  if (widthOf(document, word, style) <= ROOM) return [word];
  const letters = Array.from(word);
  const middle = Math.ceil(letters.length / 2);
  return [letters.slice(0, middle), letters.slice(middle)].flatMap((half) =>
    cut(document, half.join(''), style),
  );
}

function widthOf(document: Document, text: string, { font, size }: Style): number {
  return document.font(font).fontSize(size).widthOfString(text);
}

function drawLine(document: Document, { text, y, style }: Line): void {
  const x = (WIDTH - widthOf(document, text, style)) / 2;
  document.fillColor(style.color).text(text, x, y, { lineBreak: false });
}

function drawFoot(document: Document, row: CertificateRow, link: string): void {
  const style: Style = { font: 'regular', size: 10, color: MUTED };
  const issued = dayOf(row.issued_at, row.timezone);
  const foot = [
    `Certificate ${row.number}, issued on ${issued}. Verify it at ${link}`,
    'It states the completion of this course. It is no licence, and it counts no clock hours.',
    ...(isPrintable(row) ? [] : ['This sheet can’t print all letters; that page shows them.']),
  ];
  const parts = foot.flatMap((text) => wrap(document, text, style));
  for (const [index, text] of parts.entries()) {
    drawLine(document, { text, y: HEIGHT - 92 + index * 16, style });
  }
}

/** Two lines around the sheet, and the product's mark: nothing that has to be read. */
function drawFrame(document: Document): void {
  document.markContent('Artifact', { type: 'Layout' });
  document
    .rect(28, 28, WIDTH - 56, HEIGHT - 56)
    .lineWidth(1.5)
    .stroke(ACCENT);
  document
    .rect(36, 36, WIDTH - 72, HEIGHT - 72)
    .lineWidth(0.75)
    .stroke(FRAME);
  const [x, y] = [WIDTH / 2, 66];
  document.circle(x, y, 13).lineWidth(2).stroke(FRAME);
  document.circle(x, y, 8).lineWidth(2).stroke(ACCENT);
  document.circle(x, y, 3.5).fill(ACCENT);
  document.endMarkedContent();
}

function finish(document: Document): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
    document.end();
  });
}
