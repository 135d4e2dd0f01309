import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

export const organizationScreens = {
  organizations: screen(
    () => import('./OrganizationsPage.tsx').then((file) => file.OrganizationsPage),
    messages,
  ),
  organization: screen(
    () => import('./OrganizationPage.tsx').then((file) => file.OrganizationPage),
    messages,
  ),
}
