import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  base: '/studio/',
  plugins: [lingui({ macroTransform: true }), react(), tailwindcss()],
  // rxjs keeps its modern build under this name; the default one carries helpers for old browsers.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  server: {
    proxy: { '/graphql': 'http://127.0.0.1:3000', '/assets': 'http://127.0.0.1:3000' },
  },
  build: {
    // The content policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
