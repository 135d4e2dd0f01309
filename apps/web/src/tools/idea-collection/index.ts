import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

export const ideaCollectionScreens = {
  ideas: screen(() => import('./IdeasPage.tsx').then((file) => file.IdeasPage), messages),
  propose: screen(() => import('./ProposePage.tsx').then((file) => file.ProposePage), messages),
  idea: screen(() => import('./IdeaPage.tsx').then((file) => file.IdeaPage), messages),
}
