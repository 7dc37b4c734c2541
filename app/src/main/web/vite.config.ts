import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { geography } from './build/geography.ts';

// `.mvn/build-page` builds a copy of these sources and says where the repository is.
const home = process.env.DATELINE_HOME ?? resolve(import.meta.dirname, '../../../..');

export default defineConfig({
  base: './',
  plugins: [svelte(), geography(resolve(home, 'knowledge/gazetteer/countries.tsv'))],
  build: {
    outDir: process.env.DATELINE_PAGE_OUT ?? resolve(home, 'app/target/classes/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The page's security policy forbids inline and data: content, so every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: {
    port: 5199,
    proxy: process.env.DATELINE_API ? { '/api': { target: process.env.DATELINE_API, changeOrigin: true } } : undefined,
  },
});
