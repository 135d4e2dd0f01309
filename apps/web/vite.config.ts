import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compileMessages } from './build/compile-messages.ts'
import { inlineDocuments } from './build/inline-documents.ts'
import { layerOrder } from './build/layer-order.ts'
import { precompress } from './build/precompress.ts'

const api = process.env.API_URL ?? 'http://127.0.0.1:4100'
/** The API compares the Origin of a request with its own address: behind the proxy both are this server's. */
const proxy = {
  '/graphql': { target: api, changeOrigin: false },
  '/health': { target: api },
  // Feeds, the directory for feed readers and our copies of pictures; the pages beside them are the application's.
  '^/(medias-sociaux|en/social-media)/(images/|[a-z]+[.])': { target: api },
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [compileMessages(), inlineDocuments(), react(), layerOrder(), !isSsrBuild && precompress()],
  server: { port: 5173, proxy },
  preview: { port: 4300, proxy },
  build: {
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    assetsInlineLimit: 0,
    sourcemap: false,
    // One sheet of some 12 kB beats ten small ones on a slow line.
    cssCodeSplit: false,
    rolldownOptions: isSsrBuild
      ? {}
      : {
          output: {
            codeSplitting: {
              // What every page needs, in two files instead of fifteen: each file costs a turn on a slow line.
              groups: [
                {
                  name: 'framework',
                  test: /node_modules[\\/](?:\.pnpm[\\/])?(?:react|react-dom|scheduler|react-router|@apollo|graphql|rxjs|react-intl|@formatjs|intl-messageformat|@wry|optimism|tslib)[@+\\/]/,
                },
                { name: 'shell', test: /apps[\\/]web[\\/]src[\\/]platform[\\/](?!messages)/ },
                {
                  name: 'parts',
                  test: /packages[\\/](?:ui[\\/]src[\\/](?!Dialog|ConfirmDialog|Menu|Suggestions)|formatting)/,
                },
              ],
            },
          },
        },
  },
  // The server's build stands alone: it is read from a place that knows none of our packages.
  ssr: { noExternal: true },
  ...(isSsrBuild && { define: { 'process.env.NODE_ENV': JSON.stringify('production') } }),
}))
