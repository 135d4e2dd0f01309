import type { RatingFragment as RatedIdea } from '@participe/schema/generated/graphql.ts'
import { Button } from '@participe/ui'
import { useWords } from '../platform/useWords.ts'
import { RatingFrame } from './RatingFrame.tsx'

export interface RatingControlProps {
  idea: RatedIdea
  explain?: boolean | undefined
}

/** One person, one support, taken back by the same press. */
export function SupportButton({ idea, explain }: RatingControlProps) {
  const { t } = useWords()
  return (
    <RatingFrame
      idea={idea}
      explain={explain}
      confirmLabel={t('kit.support.confirm')}
      own={t('kit.support.own')}
      counted={(value, { supports }) =>
        t(value > 0 ? 'kit.support.done' : 'kit.support.undone', { count: supports })
      }
    >
      {({ value, give, asking, signedIn }) => {
        const supported = signedIn && value > 0
        return (
          <Button
            variant={supported ? 'primary' : 'secondary'}
            size="compact"
            icon={supported ? 'check' : 'support'}
            aria-pressed={supported}
            aria-expanded={signedIn ? undefined : asking}
            onClick={() => give(supported ? 0 : 1)}
          >
            {t(supported ? 'kit.support.given' : 'kit.support.give')}
            <span className="visually-hidden"> {t('kit.support.which', { title: idea.title })}</span>
          </Button>
        )
      }}
    </RatingFrame>
  )
}
