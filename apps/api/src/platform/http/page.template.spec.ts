import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { fillTemplate, readTemplate, styleHashes } from './page.template.ts';

const styles = '@property --x { syntax: "<length>" }';
const plain = `<head><title>Palpate</title><style>${styles}</style></head><body><div id="root"></div><p></p></body>`;

describe('the template of a page', () => {
  it('takes what was drawn where it belongs, whatever stands in it', () => {
    const template = readTemplate(plain);
    const drawn = { head: '<title>$& Home</title>', html: "<main>$' $1</main>", data: '{"a":1}' };
    expect(template && fillTemplate(template, drawn)).toBe(
      `<head><title>$& Home</title><style>${styles}</style></head><body>` +
        `<div id="root"><main>$' $1</main></div>` +
        '<script type="application/json" id="page-data">{"a":1}</script><p></p></body>',
    );
  });

  it('is none where there is no place for content', () => {
    expect(readTemplate('<title>Palpate</title>')).toBeNull();
    expect(readTemplate('<div id="root"></div>')).toBeNull();
  });

  it('names its styles by the hash of what stands between their tags', () => {
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(styleHashes(plain)).toEqual([`'sha256-${hash}'`]);
  });
});
