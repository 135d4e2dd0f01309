import {
  Button,
  EmptyState,
  Grid,
  Loading,
  Notice,
  Skeleton,
  Stack,
  StatusBadge,
  Cluster,
} from '../src/index.ts'
import { Section } from './Section.tsx'

export function Feedback() {
  return (
    <Section title="Messages et états">
      <Stack>
        <Notice title="La consultation se termine le 30 novembre à 23 h 59 (heure de l’Est).">
          Vous pourrez <a href="#modifier">modifier votre réponse</a> jusque-là.
        </Notice>
        <Notice tone="success" title="Votre réponse est enregistrée." onDismiss={() => undefined}>
          Gardez votre numéro de reçu : PQ-2026-4721.
        </Notice>
        <Notice
          tone="warning"
          title="Votre séance se termine dans 2 minutes."
          actions={<Button size="compact">Rester</Button>}
        />
        <Notice tone="error" title="Le fichier n’a pas pu être reçu.">
          Vérifiez votre connexion et réessayez. Rien n’est perdu.
        </Notice>
      </Stack>
      <Cluster gap="xs">
        <StatusBadge>Brouillon</StatusBadge>
        <StatusBadge tone="info">À l’étude</StatusBadge>
        <StatusBadge tone="success">Retenue</StatusBadge>
        <StatusBadge tone="warning">En retard</StatusBadge>
        <StatusBadge tone="error">Refusée</StatusBadge>
      </Cluster>
      <Grid>
        <Stack>
          <Skeleton shape="title" />
          <Skeleton />
          <Loading after={0} />
        </Stack>
        <EmptyState
          title="Aucune idée pour le moment"
          headingLevel={3}
          action={<Button size="compact">Proposer la première</Button>}
        >
          Les idées apparaîtront ici après leur publication.
        </EmptyState>
      </Grid>
    </Section>
  )
}
