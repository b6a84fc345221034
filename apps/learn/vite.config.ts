import { join } from 'node:path';
import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { frameworkChunk, lighterLibraries } from './framework.build.ts';
import { messagesByModule } from './messages.build.ts';
import { compressFiles, inlineStyles, preloadFont } from './page.build.ts';

// rxjs keeps its modern build under this name; the default one carries helpers for old browsers.
const modern = 'es2015';

/** Two builds: what the browser gets, and below it what draws pages in the server. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    lingui({ macroTransform: true }),
    react(),
    tailwindcss(),
    messagesByModule(join(import.meta.dirname, 'src', 'locales', 'en.po')),
    ...(isSsrBuild ? [] : [lighterLibraries(), preloadFont(), inlineStyles(), compressFiles()]),
  ],
  resolve: {
    conditions: [modern, ...(isSsrBuild ? defaultServerConditions : defaultClientConditions)],
  },
  // The server takes it as it is, with nothing of node_modules beside it, whatever its environment says.
  ssr: { noExternal: true },
  define: isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {},
  server: {
    proxy: { '/graphql': 'http://127.0.0.1:3000', '/assets': 'http://127.0.0.1:3000' },
  },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist',
    copyPublicDir: !isSsrBuild,
    // The content policy allows no data: addresses.
    assetsInlineLimit: 0,
    // All styles stand in the page: a part that comes drawn before its code is dressed already.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: isSsrBuild ? {} : { output: frameworkChunk },
  },
}));
