import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [lingui({ macroTransform: true }), react(), tailwindcss()],
  server: { proxy: { '/graphql': 'http://127.0.0.1:3000' } },
  build: {
    // The content policy allows no data: address for scripts or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
