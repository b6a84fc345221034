import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const STYLE_LINK = /<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/;
const FIRST_FONT = /inter-latin-wght-normal.*\.woff2$/;
const COMPRESSED = /\.(js|css|svg|json|webmanifest)$/;

/** The styles stand in the page: nothing is painted without them, and asking for them costs a round trip. */
export function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const html = String(page.source);
      const [link, name = ''] = STYLE_LINK.exec(html) ?? [];
      const styles = bundle[name];
      if (!link || styles?.type !== 'asset') throw new Error('The page has no styles');
      page.source = html.replace(link, () => `<style>${steady(String(styles.source))}</style>`);
      delete bundle[name];
    },
  };
}

/** A text that is being read never changes its letters: the font comes in time or waits for the next page. */
function steady(styles: string): string {
  return styles.trim().replaceAll('font-display:swap', 'font-display:optional');
}

/** The font of the first paint is asked for with the page: it has a tenth of a second to come. */
export function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const font = Object.keys(bundle).find((name) => FIRST_FONT.test(name));
        if (!font) throw new Error('The page has no font');
        const attrs = { rel: 'preload', href: `/${font}`, as: 'font', type: 'font/woff2' };
        return [{ tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head-prepend' }];
      },
    },
    apply: 'build',
  };
}

/** What never changes is compressed once, as hard as it goes. */
export function compressFiles(): Plugin {
  return {
    name: 'compress-files',
    writeBundle({ dir = '' }) {
      const assets = join(dir, 'assets');
      for (const name of readdirSync(assets).filter((file) => COMPRESSED.test(file))) {
        const content = readFileSync(join(assets, name));
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content, { params }));
        writeFileSync(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}
