import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const apiUrl = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), tailwindcss()],
  server: { host: '127.0.0.1', proxy: { '/api': apiUrl } },
  preview: { host: '127.0.0.1', proxy: { '/api': apiUrl } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content policy allows 'self' only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    // Apart from our own code, so that a new build does not send the libraries to phones again.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
            {
              name: 'libraries',
              // The setting that keeps zod from probing eval must run before the first schema is made.
              test: /node_modules\/(@tanstack|i18next|react-i18next|zod)\/|schemas-without-eval/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
