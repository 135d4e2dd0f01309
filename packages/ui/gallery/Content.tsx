import {
  Cluster,
  Disclosure,
  ExternalLink,
  Grid,
  Icon,
  iconNames,
  KeyFigure,
  Logo,
  Meter,
  ProgressBar,
  Stack,
  Table,
  Tag,
} from '../src/index.ts'
import { Ideas } from './Opening.tsx'
import { Section } from './Section.tsx'

const regions = [
  { name: 'Estrie', answers: '1 204', support: '62 %', meeting: 'Sherbrooke, 24 novembre' },
  { name: 'Montérégie', answers: '2 877', support: '58 %', meeting: 'Granby, 26 novembre' },
  { name: 'Centre-du-Québec', answers: '640', support: '71 %', meeting: 'Drummondville, 27 novembre' },
]

export function Content() {
  return (
    <>
      <Section title="Cartes">
        <Ideas />
      </Section>
      <Section title="Chiffres et mesures">
        <Grid cell="12rem">
          <KeyFigure value="4 721" label="réponses reçues" hint="En ligne, sur papier et par téléphone" />
          <KeyFigure value="128" label="idées proposées" />
          <KeyFigure value="96 %" label="des réponses données à temps" />
        </Grid>
        <Grid>
          <Meter label="Favorables à une navette du soir" value={62} valueText="62 %" />
          <ProgressBar label="Téléversement du mémoire" value={40} valueText="40 %" tone="neutral" />
        </Grid>
      </Section>
      <Section title="Tableau">
        <Table
          caption="Participation par région"
          rows={regions}
          rowId={(row) => row.name}
          columns={[
            { id: 'name', label: 'Région', cell: (row) => row.name },
            { id: 'answers', label: 'Réponses', cell: (row) => row.answers, numeric: true },
            { id: 'support', label: 'Favorables', cell: (row) => row.support, numeric: true },
            { id: 'meeting', label: 'Prochaine rencontre', cell: (row) => row.meeting },
          ]}
          note="Source : réponses au questionnaire, au 23 novembre 2026."
        />
      </Section>
      <Section title="Texte, liens et étiquettes">
        <p>
          Un lien dans le texte mène à <a href="#ailleurs">une autre page</a>; celui-ci mène au{' '}
          <ExternalLink href="https://exemple.qc.ca/reglement">
            règlement sur le transport interurbain
          </ExternalLink>
          .
        </p>
        <Cluster gap="xs">
          <Tag>Transport</Tag>
          <Tag href="#theme">Environnement</Tag>
          <Tag onRemove={() => undefined}>Estrie</Tag>
        </Cluster>
        <div>
          <Disclosure summary="Qui peut participer?" open>
            <p>Toute personne qui habite, étudie ou travaille dans l’une des trois régions.</p>
          </Disclosure>
          <Disclosure summary="Que fera-t-on de mes renseignements?">
            <p>Ils ne servent qu’à cette consultation.</p>
          </Disclosure>
        </div>
      </Section>
      <Section title="Pictogrammes et marque">
        <Cluster gap="md">
          <Logo name="Participe" size="4rem" />
          <Logo size="6rem" />
        </Cluster>
        <Cluster gap="md">
          {iconNames.map((name) => (
            <Stack key={name} gap="2xs">
              <Icon name={name} size="1.75rem" />
              <small>{name}</small>
            </Stack>
          ))}
        </Cluster>
      </Section>
    </>
  )
}
