import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu'
import type { ButtonLook } from './Button.tsx'
import { buttonClasses } from './Button.tsx'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import styles from './Menu.module.css'
import { useUi } from './ui-context.ts'

export interface MenuChoice {
  id: string
  label: string
  icon?: IconName
  href?: string
  onAction?: () => void
}

export interface MenuProps extends Pick<ButtonLook, 'variant' | 'size' | 'icon'> {
  label: ReactNode
  /** When the visible words are not enough: must start with them. */
  accessibleName?: string
  items: readonly MenuChoice[]
}

/** A short list of actions behind a button. What leads somewhere and matters belongs in a visible link. */
export function Menu({ label, accessibleName, items, variant = 'secondary', size, icon }: MenuProps) {
  const { language, navigate } = useUi()
  const act = ({ href, onAction }: MenuChoice) => {
    onAction?.()
    if (href && navigate) navigate(href)
  }
  return (
    <I18nProvider locale={`${language}-CA`}>
      <MenuTrigger>
        <AriaButton aria-label={accessibleName} className={buttonClasses({ variant, size })}>
          {icon && <Icon name={icon} />}
          <span>{label}</span>
          <Icon name="chevron" size="1em" />
        </AriaButton>
        <Popover className={classes(styles.popover)} placement="bottom end">
          <AriaMenu className={classes(styles.menu)}>
            {items.map((item) => (
              <MenuItem
                key={item.id}
                id={item.id}
                textValue={item.label}
                href={navigate ? undefined : item.href}
                onAction={() => act(item)}
                className={classes(styles.item)}
              >
                {item.icon && <Icon name={item.icon} />}
                <span>{item.label}</span>
              </MenuItem>
            ))}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  )
}
