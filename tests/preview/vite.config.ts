import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  // The example site of the first run.
  publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
  appType: 'mpa',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    rolldownOptions: {
      input: ['index.html', 'popup.html', 'options.html', 'first-run.html'].map((page) =>
        fileURLToPath(new URL(page, import.meta.url)),
      ),
    },
  },
});
