import type { Plugin } from 'vite';

const CATALOG = /\.po$/;
const COMPILED = /JSON\.parse\((["'`][\s\S]*["'`])\)/;
/** What the macros leave of a message: six letters made from its text. */
const MESSAGE_ID = /\bid: ?"([\w+/-]{6})"/g;

type Messages = Record<string, unknown>;

/**
 * Gives each module the messages it shows, so that a page's words load with that page. The catalog
 * itself begins empty and is filled by the modules as they arrive.
 */
export function messagesByModule(catalog: string): Plugin {
  let messages: Messages = {};
  return {
    name: 'messages-by-module',
    apply: 'build',
    enforce: 'post',
    async transform(code, id) {
      if (CATALOG.test(id)) {
        messages = compiledMessages(code);
        return { code: 'export const messages = {};', map: null };
      }
      const ids = [...new Set(Array.from(code.matchAll(MESSAGE_ID), ([, found = '']) => found))];
      if (ids.length === 0 || id.includes('/node_modules/')) return null;
      await this.load({ id: catalog });
      const own = Object.fromEntries(
        ids.filter((key) => key in messages).map((key) => [key, messages[key]]),
      );
      if (Object.keys(own).length === 0) return null;
      const door = `import { messages as catalogOfAll } from ${JSON.stringify(catalog)};`;
      // On the first line, so that the others keep their numbers.
      return {
        code: `${door}Object.assign(catalogOfAll,${JSON.stringify(own)});${code}`,
        map: null,
      };
    },
  };
}

function compiledMessages(code: string): Messages {
  const [, literal] = COMPILED.exec(code) ?? [];
  if (!literal) throw new Error('The compiled catalog does not look as it did');
  // A string literal that was written by JSON.stringify.
  return JSON.parse(JSON.parse(literal) as string) as Messages;
}
