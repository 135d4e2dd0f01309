import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

export const socialScreens = {
  social: screen(() => import('./SocialPage.tsx').then((file) => file.SocialPage), messages),
  socialAccounts: screen(
    () => import('./SocialAccountsPage.tsx').then((file) => file.SocialAccountsPage),
    messages,
  ),
}
