import {
  Breadcrumbs,
  Button,
  Card,
  Cluster,
  DescriptionList,
  Grid,
  Hero,
  LinkButton,
  Meter,
  PageHeading,
  Split,
  StatusBadge,
  SubNav,
  Timeline,
} from '../src/index.ts'

const facts = [
  { label: 'Organisme', value: 'Ministère des Transports et de la Mobilité durable' },
  { label: 'Période', value: 'Du 1er au 30 novembre 2026' },
  { label: 'Régions', value: 'Estrie, Montérégie et Centre-du-Québec' },
  { label: 'Réponse promise', value: 'Le 31 janvier 2027', action: <a href="#report">Pourquoi ce délai</a> },
]

const events = [
  { id: '1', title: 'Ouverture de la consultation', date: '1er novembre 2026', dateTime: '2026-11-01' },
  {
    id: '2',
    title: 'Soirée d’échanges à Sherbrooke',
    date: '24 novembre 2026, 19 h (heure de l’Est)',
    dateTime: '2026-11-24T19:00',
    state: 'current' as const,
    children: <p>Sur place et en ligne, avec sous-titrage et interprétation en LSQ.</p>,
  },
  { id: '3', title: 'Publication du rapport', date: '31 janvier 2027', state: 'future' as const },
]

export function Welcome() {
  return (
    <Hero>
      <Breadcrumbs
        items={[
          { label: 'Accueil', href: '#' },
          { label: 'Initiatives', href: '#initiatives' },
          { label: 'Mobilité durable en région' },
        ]}
      />
      <PageHeading
        eyebrow={
          <>
            <StatusBadge tone="success">Ouverte</StatusBadge>
            <StatusBadge tone="warning" icon="clock">
              Se termine dans 7 jours
            </StatusBadge>
          </>
        }
        lead="Comment mieux se déplacer sans voiture entre nos villages? Dites-nous ce qui manque, appuyez les idées des autres et suivez ce que nous en ferons."
        actions={
          <>
            <LinkButton href="#participer" iconEnd="arrow">
              Donner mon avis
            </LinkButton>
            <LinkButton variant="secondary" href="#questions">
              Lire les questions d’abord
            </LinkButton>
          </>
        }
      >
        Mobilité durable en région
      </PageHeading>
    </Hero>
  )
}

export function Opening() {
  return (
    <div>
      <SubNav
        label="Sections de l’initiative"
        items={[
          { label: 'Présentation', href: '#presentation', current: true },
          { label: 'Idées', href: '#idees', count: '128' },
          { label: 'Rencontres', href: '#rencontres' },
          { label: 'Documents', href: '#documents' },
        ]}
      />
      <div style={{ paddingBlockStart: 'var(--space-md)' }}>
        <Split
          aside={
            <Card as="section" title="Étapes" headingLevel={2}>
              <Timeline events={events} />
            </Card>
          }
        >
          <div className="prose">
            <h2>De quoi s’agit-il?</h2>
            <p>
              Le réseau d’autobus interurbains sera revu en 2027. Avant de décider, nous voulons savoir où
              vous allez, à quelle heure et ce qui vous empêche de <a href="#visited">prendre l’autobus</a>.
            </p>
            <ul>
              <li>Répondez au questionnaire, en dix minutes.</li>
              <li>Proposez une idée ou appuyez celles des autres.</li>
              <li>Venez en parler près de chez vous.</li>
            </ul>
            <h3>Les faits</h3>
          </div>
          <DescriptionList items={facts} />
        </Split>
      </div>
    </div>
  )
}

export function Ideas() {
  return (
    <Grid as="ul" cell="20rem">
      <Card
        as="li"
        title="Une navette du soir entre Magog et Sherbrooke"
        href="#idee-1"
        eyebrow={<StatusBadge tone="info">À l’étude</StatusBadge>}
        meta="Par Nadia B., il y a 3 jours"
        footer={
          <Cluster gap="xs">
            <Button variant="secondary" size="compact" icon="support">
              Appuyer
            </Button>
            <span>84 appuis</span>
          </Cluster>
        }
      >
        <p>Le dernier départ est à 18 h. Les étudiantes, les étudiants et le personnel de soir n’ont rien.</p>
      </Card>
      <Card
        as="li"
        title="Des supports à vélo dans tous les autobus"
        href="#idee-2"
        eyebrow={<StatusBadge tone="success">Retenue</StatusBadge>}
        meta="Par un groupe de Cowansville, il y a 12 jours"
        footer={<Meter label="Appuis" value={320} max={500} valueText="320 sur 500" tone="success" />}
      >
        <p>Un support de deux places à l’avant suffirait pour commencer.</p>
      </Card>
      <Card
        as="li"
        title="Afficher les horaires en gros caractères"
        href="#idee-3"
        eyebrow={<StatusBadge>Non retenue</StatusBadge>}
        meta="Par Jean-Guy T., il y a 20 jours"
      >
        <p>On ne peut pas les lire la nuit ni de loin.</p>
      </Card>
    </Grid>
  )
}
