import type { Plugin } from 'vite'

const order = '@layer reset,tokens,base,components,utilities;'

/**
 * The first sheet that a browser reads decides the order of layers, and a part's sheet may arrive before the global one:
 * every sheet says the order.
 */
export const layerOrder = (): Plugin => ({
  name: 'participe-layer-order',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css'))
        file.source = `${order}${String(file.source)}`
    }
  },
})
