import '../src/styles.css'
import { createRoot } from 'react-dom/client'
import { UiProvider } from '../src/index.ts'
import { Gallery } from './Gallery.tsx'

const root = document.createElement('div')
document.body.append(root)
createRoot(root).render(
  <UiProvider>
    <Gallery />
  </UiProvider>,
)
