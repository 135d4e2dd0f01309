import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A page for people, not a part of the product: its build stays out of the repository. */
export default {
  root: import.meta.dirname,
  base: './',
  oxc: { jsx: { runtime: 'automatic' } },
  build: { outDir: process.env.GALLERY_OUT ?? join(tmpdir(), 'participe-gallery'), emptyOutDir: true },
}
