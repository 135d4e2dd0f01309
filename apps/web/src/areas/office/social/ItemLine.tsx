import { useMutation } from '@apollo/client/react'
import { getFragmentData } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import type { PinScope } from '@participe/schema/generated/graphql.ts'
import { Button, Disclosure, ErrorSummary, ExternalLink, Select, StatusBadge } from '@participe/ui'
import { useRef, useState } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import { webAddress } from '../../social/view.ts'
import { useAction } from '../initiative/useAction.ts'
import styles from '../kit/office.module.css'
import {
  CorrectSocialItemDocument,
  HideSocialItemDocument,
  OfficeSocialItemFragment,
  PinSocialItemDocument,
  UnhideSocialItemDocument,
} from './documents.ts'
import { ReasonBox } from './ReasonBox.tsx'

export interface ItemLineProps {
  item: FragmentType<typeof OfficeSocialItemFragment>
  themes: readonly { key: string; name: string }[]
}

interface Item {
  id: string
  title: string
}

function Hiding({ item }: { item: Item }) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const [hide] = useMutation(HideSocialItemDocument)
  const { run, pending, problems } = useAction(t('office.social.hide.done'))
  const close = () => {
    setAsking(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  const submit = (reason: string) =>
    void run(
      async () =>
        (await hide({ variables: { input: { id: item.id, reason } } })).data?.hideSocialItem.problems,
    )
  if (asking)
    return (
      <ReasonBox
        id={`hide-${item.id}`}
        label={t('office.social.hide.reason')}
        submit={t('office.social.hide')}
        limit={500}
        pending={pending}
        problems={problems}
        onSubmit={submit}
        onCancel={close}
      />
    )
  return (
    <div>
      <Button
        ref={button}
        variant="secondary"
        size="compact"
        aria-label={t('office.named', { action: t('office.social.hide'), name: item.title })}
        onClick={() => setAsking(true)}
      >
        {t('office.social.hide')}
      </Button>
    </div>
  )
}

function Unhiding({ item }: { item: Item }) {
  const { t } = useWords()
  const [unhide] = useMutation(UnhideSocialItemDocument)
  const { run, pending, problems } = useAction(t('office.social.unhide.done'))
  return (
    <div>
      <ErrorSummary errors={problems.map((message) => ({ message }))} headingLevel={4} />
      <Button
        variant="secondary"
        size="compact"
        pending={pending}
        aria-label={t('office.named', { action: t('office.social.unhide'), name: item.title })}
        onClick={() =>
          void run(
            async () =>
              (await unhide({ variables: { input: { id: item.id } } })).data?.unhideSocialItem.problems,
          )
        }
      >
        {t('office.social.unhide')}
      </Button>
    </div>
  )
}

const scopes: PinScope[] = ['NONE', 'BODY', 'EVERYWHERE']

function Place({ item, everywhere }: { item: Item & { pinned: PinScope }; everywhere: boolean }) {
  const { t } = useWords()
  const [pin] = useMutation(PinSocialItemDocument)
  const { run, problems } = useAction(t('office.social.pin.done'))
  const change = (scope: PinScope) =>
    void run(
      async () => (await pin({ variables: { input: { id: item.id, scope } } })).data?.pinSocialItem.problems,
    )
  return (
    <Select
      id={`place-${item.id}`}
      label={t('office.social.pin')}
      showRequirement={false}
      error={problems[0]}
      value={item.pinned}
      options={scopes
        .filter((scope) => scope !== 'EVERYWHERE' || everywhere || item.pinned === scope)
        .map((value) => ({ value, label: t(`office.social.pin.${value}`) }))}
      onChange={(event) => change(scopes.find((scope) => scope === event.target.value) ?? 'NONE')}
    />
  )
}

function Theme({ item, themes, chosen }: { item: Item; themes: ItemLineProps['themes']; chosen: string }) {
  const { t } = useWords()
  const [correct] = useMutation(CorrectSocialItemDocument)
  const { run, problems } = useAction(t('office.social.theme.done'))
  return (
    <Select
      id={`theme-${item.id}`}
      label={t('office.social.theme')}
      showRequirement={false}
      error={problems[0]}
      emptyLabel={t('office.social.theme.account')}
      value={chosen}
      options={themes.map(({ key, name }) => ({ value: key, label: name }))}
      onChange={(event) => {
        const theme = event.target.value || null
        void run(
          async () =>
            (await correct({ variables: { input: { id: item.id, theme } } })).data?.correctSocialItem
              .problems,
        )
      }}
    />
  )
}

/** A publication as staff see it: what it says, where it stands, and what they may change. */
export function ItemLine({ item: masked, themes }: ItemLineProps) {
  const item = getFragmentData(OfficeSocialItemFragment, masked)
  const { t, dateTime, date } = useWords()
  const may = (action: string) => item.can.some((one) => one.action === action && one.allowed)
  const address = webAddress(item.url)
  return (
    <li className={styles.line}>
      <h2 className={styles.title}>
        {address ? (
          <ExternalLink href={address} lang={item.language}>
            {item.title}
          </ExternalLink>
        ) : (
          <span lang={item.language}>{item.title}</span>
        )}
      </h2>
      <p className={styles.quiet}>
        <span lang="fr">{item.organization.name}</span> · {t(`kit.network.${item.account.network}`)} ·{' '}
        {dateTime(item.publishedAt)}
      </p>
      {item.hiddenAt && (
        <p>
          <StatusBadge tone="warning">
            {t('office.social.hiddenOn', { date: date(item.hiddenAt), reason: item.hiddenReason })}
          </StatusBadge>
        </p>
      )}
      <Disclosure
        summary={<span>{t('office.named', { action: t('office.social.act'), name: item.title })}</span>}
      >
        <div className={styles.form}>
          {may('pin') && <Place item={item} everywhere={may('pin-everywhere')} />}
          {may('correct') && (
            <Theme item={item} themes={themes} chosen={item.themeCorrected ? (item.theme?.key ?? '') : ''} />
          )}
          {item.versions.length > 0 && (
            <>
              <p>{t('office.social.versions')}</p>
              <ul>
                {item.versions.map((version) => (
                  <li key={version.at}>
                    {t('office.social.version', {
                      date: dateTime(version.at),
                      title: version.title ?? t('office.social.version.other'),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
          {may('hide') && <Hiding item={item} />}
          {may('unhide') && <Unhiding item={item} />}
        </div>
      </Disclosure>
    </li>
  )
}
