import '../src/styles.css'
import { createRoot } from 'react-dom/client'
import { UiProvider } from '../src/index.ts'
import { Gallery } from './Gallery.tsx'

createRoot(document.getElementById('root')!).render(
  <UiProvider>
    <Gallery />
  </UiProvider>,
)
