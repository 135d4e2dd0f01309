import {
  Checkbox,
  CheckboxGroup,
  CodeField,
  DateField,
  EmailField,
  ErrorSummary,
  ProgressSteps,
  RadioGroup,
  SearchField,
  Select,
  Split,
  Stack,
  SuggestField,
  TextArea,
  TextField,
} from '../src/index.ts'
import { Section } from './Section.tsx'

const frequency = [
  { value: 'jamais', label: 'Jamais' },
  { value: 'parfois', label: 'Quelques fois par mois' },
  { value: 'souvent', label: 'Chaque semaine', hint: 'Au moins un aller-retour' },
]

const means = [
  { value: 'velo', label: 'À vélo' },
  { value: 'autobus', label: 'En autobus' },
  { value: 'auto', label: 'En voiture, avec d’autres' },
]

export function Forms() {
  return (
    <Section title="Formulaires">
      <ErrorSummary
        errors={[
          { fieldId: 'courriel', message: 'Écrivez une adresse comme nom@exemple.ca.' },
          { fieldId: 'frequence', message: 'Choisissez une réponse.' },
        ]}
      />
      <ProgressSteps current={2} total={3} title="Vos déplacements" />
      <Split
        aside={
          <Stack gap="md">
            <SearchField label="Chercher une initiative" onSearch={() => undefined} />
            <SuggestField
              label="Chercher avec des suggestions"
              suggestions={[{ id: 'eau', label: 'L’eau de nos rivières', kind: 'Initiative' }]}
              onType={() => undefined}
              onSearch={() => undefined}
              onPick={() => undefined}
            />
            <Select
              label="Région"
              emptyLabel="Toutes les régions"
              options={[{ value: '05', label: 'Estrie' }]}
              showRequirement={false}
            />
            <DateField label="Date de la rencontre" hint="Entre le 1er et le 30 novembre 2026" />
            <CodeField label="Code reçu par courriel" hint="Six chiffres. Vous pouvez le coller." required />
          </Stack>
        }
      >
        <Stack gap="md">
          <TextField label="Prénom" autoComplete="given-name" required />
          <EmailField
            id="courriel"
            label="Adresse courriel"
            hint="Pour vous envoyer la réponse, et rien d’autre."
            error="Écrivez une adresse comme nom@exemple.ca."
            defaultValue="nadia@"
            required
          />
          <TextArea
            label="Qu’est-ce qui vous aiderait?"
            hint="N’écrivez pas de renseignements qui permettent de vous reconnaître."
            characterLimit={500}
            defaultValue="Un dernier départ à 21 h changerait tout pour les gens qui travaillent le soir."
          />
          <RadioGroup
            id="frequence"
            name="frequence"
            label="Prenez-vous l’autobus entre les villes?"
            options={frequency}
            error="Choisissez une réponse."
            required
          />
          <CheckboxGroup
            name="moyens"
            label="Comment vous rendez-vous à l’arrêt?"
            hint="Cochez tout ce qui convient."
            options={means}
            defaultValues={['velo']}
          />
          <Checkbox label="J’accepte que ma réponse soit publiée sans mon nom." defaultChecked />
          <TextField label="Champ fermé" defaultValue="Ne se modifie plus" disabled showRequirement={false} />
        </Stack>
      </Split>
    </Section>
  )
}
