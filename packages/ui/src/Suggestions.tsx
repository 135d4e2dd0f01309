import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, SubmitEvent } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import control from './control.module.css'
import search from './SearchField.module.css'
import type { SuggestionsProps } from './SuggestField.tsx'
import styles from './Suggestions.module.css'
import { useMessages, useUi } from './ui-context.ts'

/**
 * The field with its list: the combobox pattern, in which nothing is chosen until the person chooses. React Aria says
 * how many options there are.
 */
export function Suggestions({
  label,
  hideLabel,
  suggestions,
  typing,
  onType,
  onSearch,
  onPick,
}: SuggestionsProps) {
  const { language } = useUi()
  const messages = useMessages()
  const [text, setText] = useState(typing.text)
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!typing.focused) return
    input.current?.focus()
    input.current?.setSelectionRange(typing.start, typing.start)
    if (typing.text) onType(typing.text)
    // Once, when it takes over from the plain field.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const change = (value: string) => {
    setText(value)
    setTyped(value)
    onType(value)
  }
  const go = () => {
    setTyped('')
    onSearch(text.trim())
  }
  const pick = (id: string) => {
    const chosen = suggestions.find((one) => one.id === id)
    if (!chosen) return
    setTyped('')
    onPick(chosen)
  }
  // The words themselves are searched unless a suggestion is pointed at: the list never takes the Enter key.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (input.current?.getAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    go()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    go()
  }
  return (
    <I18nProvider locale={`${language}-CA`}>
      <form role="search" onSubmit={submit} className={search.search}>
        <ComboBox
          allowsCustomValue
          allowsEmptyCollection={false}
          menuTrigger="input"
          items={typed ? suggestions : []}
          inputValue={text}
          onInputChange={change}
          selectedKey={null}
          onSelectionChange={(key) => {
            if (key !== null) pick(String(key))
          }}
        >
          <Label className={hideLabel ? 'visually-hidden' : classes(search.label)}>{label}</Label>
          <div className={search.row} onKeyDownCapture={enter}>
            <Input
              ref={input}
              type="search"
              name="q"
              enterKeyHint="search"
              autoComplete="off"
              className={classes(control.control, search.input)}
            />
            <Button type="submit" icon="search" className={search.button}>
              {messages.search}
            </Button>
          </div>
          <Popover className={classes(styles.popover)} placement="bottom start">
            <ListBox<(typeof suggestions)[number]> className={classes(styles.list)}>
              {(one) => (
                <ListBoxItem id={one.id} textValue={one.label} className={classes(styles.item)}>
                  <span lang={one.lang}>{one.label}</span>
                  <span className={styles.kind}>{one.kind}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      </form>
    </I18nProvider>
  )
}
