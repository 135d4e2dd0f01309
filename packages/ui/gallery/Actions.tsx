import { useState } from 'react'
import {
  Button,
  Cluster,
  ConfirmDialog,
  Dialog,
  LinkButton,
  Menu,
  MoreButton,
  TextField,
} from '../src/index.ts'
import { Section } from './Section.tsx'

export function Actions() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null)
  const close = () => setOpen(null)
  return (
    <Section title="Boutons et fenêtres">
      <Cluster>
        <Button>Envoyer ma réponse</Button>
        <Button variant="secondary">Enregistrer</Button>
        <Button variant="quiet" icon="edit">
          Modifier
        </Button>
        <Button variant="danger">Retirer ma réponse</Button>
        <Button pending>Envoyer ma réponse</Button>
        <Button disabled>Fermé</Button>
      </Cluster>
      <Cluster>
        <Button size="compact">Publier</Button>
        <Button size="compact" variant="secondary" icon="download">
          Télécharger
        </Button>
        <LinkButton size="compact" variant="quiet" href="#imprimer" icon="print">
          Imprimer
        </LinkButton>
        <Menu
          label="Exporter"
          size="compact"
          items={[
            { id: 'csv', label: 'Données en CSV', icon: 'download' },
            { id: 'html', label: 'Page à imprimer', icon: 'print' },
          ]}
        />
        <Button size="compact" variant="secondary" onClick={() => setOpen('dialog')}>
          Signaler
        </Button>
        <Button size="compact" variant="danger" onClick={() => setOpen('confirm')}>
          Supprimer
        </Button>
      </Cluster>
      <MoreButton shown={20} total={128} hasMore onMore={() => undefined} />
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        title="Signaler cette idée"
        actions={
          <>
            <Button onClick={close}>Envoyer le signalement</Button>
            <Button variant="secondary" onClick={close}>
              Annuler
            </Button>
          </>
        }
      >
        <p>Une personne de l’équipe lira votre signalement. L’auteur ne saura pas qu’il vient de vous.</p>
        <TextField label="Que voulez-vous signaler?" required />
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        onCancel={close}
        onConfirm={close}
        title="Supprimer votre compte?"
        confirmLabel="Supprimer mon compte"
        tone="danger"
      >
        <p>Vos contributions resteront publiées sans votre nom.</p>
      </ConfirmDialog>
    </Section>
  )
}
