import {
  Container,
  DemoNotice,
  LinkButton,
  Logo,
  SiteFooter,
  SiteHeader,
  SkipLink,
  Stack,
} from '../src/index.ts'
import { Actions } from './Actions.tsx'
import { Content } from './Content.tsx'
import { Feedback } from './Feedback.tsx'
import { Forms } from './Forms.tsx'
import { Opening, Welcome } from './Opening.tsx'

const footerLinks = [
  'Accessibilité',
  'Plan du site',
  'Accès à l’information',
  'Politique de confidentialité',
  'Conditions d’utilisation',
  'À propos',
].map((label) => ({ label, href: `#${label}` }))

export function Gallery() {
  return (
    <>
      <SkipLink />
      <DemoNotice label="Statut du site">Démonstration, site non officiel.</DemoNotice>
      <SiteHeader
        logo={<Logo name="Participe" />}
        homeHref="#"
        homeLabel="page d’accueil"
        siteTitle="La participation citoyenne au Québec"
        languageLink={{ label: 'English', href: '#en', lang: 'en' }}
        contactLink={{ label: 'Nous joindre', href: '#joindre' }}
        items={[
          { label: 'Initiatives', href: '#initiatives', current: true },
          { label: 'Ce que vous avez dit', href: '#dit' },
          { label: 'Suites données', href: '#suites' },
          { label: 'Comment ça marche', href: '#comment' },
        ]}
        actions={
          <LinkButton variant="quiet" size="compact" icon="user" href="#connexion">
            Se connecter
          </LinkButton>
        }
      />
      <main id="main" tabIndex={-1}>
        <Welcome />
        <Container>
          <Stack gap="lg">
            <Opening />
            <Content />
            <Forms />
            <Actions />
            <Feedback />
          </Stack>
        </Container>
      </main>
      <SiteFooter
        links={footerLinks}
        logo={<Logo name="Participe" size="2rem" />}
        copyright={{ label: '© Participe, 2026', href: '#copyright' }}
      />
    </>
  )
}
