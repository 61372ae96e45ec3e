import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    rolldownOptions: {
      input: ['index.html', 'popup.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
  },
});
