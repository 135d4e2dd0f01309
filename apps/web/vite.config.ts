import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { inlineDocuments } from './build/inline-documents.ts'

const api = process.env.API_URL ?? 'http://127.0.0.1:4100'
/** The API compares the Origin of a request with its own address: behind the proxy both are this server's. */
const proxy = { '/graphql': { target: api, changeOrigin: false }, '/health': { target: api } }

export default defineConfig({
  plugins: [inlineDocuments(), react()],
  server: { port: 5173, proxy },
  preview: { port: 4300, proxy },
  build: {
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    manifest: true,
    assetsInlineLimit: 0,
    sourcemap: false,
  },
})
