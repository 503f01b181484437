// Builds the browser's files. Subpaths lead to the sources here, as package.json leads to what was compiled from them.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.js';

const libs = fileURLToPath(new URL('../../libs/', import.meta.url));

export default defineConfig({
  plugins: [react(), compressed()],
  resolve: {
    alias: [{ find: /^#(contract|domain)\/(.+)$/, replacement: `${libs}$1/src/$2.ts` }],
  },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    // Nothing inline: the strictest content security policy must hold.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What moves with a version of its own only: a browser that came back after an update still has it.
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\// }],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // Where `npm start` answers, while the page itself is being worked on.
    proxy: { '/api': process.env.API_ADDRESS ?? 'http://127.0.0.1:3000' },
  },
});
