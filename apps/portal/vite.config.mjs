// Builds the portal into the folder that `GREENGATE_PORTAL_OUT` names (default dist/portal of the clone). Own origin, strict content security policy: nothing inline.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { catalogues } from './build/catalogues.mjs';

const root = import.meta.dirname;

export default defineConfig({
  root,
  plugins: [catalogues()],
  resolve: { alias: [{ find: /^@greengate\/kernel$/, replacement: resolve(root, '../../libs/kernel/src/index.ts') }, { find: /^@greengate\/([a-z-]+)\/contracts$/, replacement: resolve(root, '../../libs/$1/src/contracts/index.ts') }] },
  build: { outDir: process.env.GREENGATE_PORTAL_OUT ?? resolve(root, '../../dist/portal'), emptyOutDir: true, manifest: 'assets.json', modulePreload: { polyfill: false }, sourcemap: false, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, rolldownOptions: { onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)) } },
  server: { port: 5173, proxy: { '/api': process.env.GREENGATE_ORIGIN ?? 'http://localhost:3000' } },
});
