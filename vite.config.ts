import { defineConfig } from 'vite';

/** Two builds: the browser's parts (by default), and a program for Node (with --ssr and its entry). */
export default defineConfig(({ isSsrBuild }) => ({
  appType: 'custom',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ...(isSsrBuild ? { ssr: { noExternal: true, target: 'node' as const } } : {}),
  build: isSsrBuild
    ? {
        target: 'node24',
        minify: false,
        sourcemap: false,
        rolldownOptions: {
          // Optional parts of libraries that we do not use and do not have; and what comes with a part of its own for
          // each kind of machine, which is found in node_modules when the first picture comes.
          external: ['pg-native', 'pg-cloudflare', 'sharp'],
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      }
    : {
        target: 'es2022',
        manifest: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: { client: 'src/client.ts', sw: 'src/sw.ts', style: 'src/ui/style.css' },
        },
      },
}));
