import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, SubmitEvent } from 'react'
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import control from './control.module.css'
import search from './SearchField.module.css'
import type { Suggestion, SuggestionsProps } from './SuggestField.tsx'
import styles from './Suggestions.module.css'
import { useMessages, useUi } from './ui-context.ts'

const spared = 'data-react-aria-top-layer'

/**
 * The list opens by itself only while somebody types; suggestions that come later, from the network, open it here. Once
 * closed with Escape it stays closed until other ones come.
 */
function OpenWhenFound({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const state = useContext(ComboBoxStateContext)
  const place = useRef<HTMLSpanElement>(null)
  const found = suggestions.map(({ id }) => id).join(' ')
  const last = useRef('')
  useEffect(() => {
    if (last.current === found) return
    last.current = found
    if (state && found && state.isFocused && !state.isOpen) state.open(null, 'input')
  }, [found, state])
  // React Aria hides the rest of the page from screen readers while a list is open. This one interrupts nothing: the
  // page stays there for whoever reads on, as the combobox pattern has it. Before its own effect, hence the layout one.
  const open = state?.isOpen ?? false
  useLayoutEffect(() => {
    const page = open ? place.current?.closest('body > *') : null
    page?.setAttribute(spared, 'true')
    return () => page?.removeAttribute(spared)
  }, [open])
  return <span ref={place} hidden />
}

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
  const [form, setForm] = useState<HTMLFormElement | null>(null)
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
      <form ref={setForm} role="search" onSubmit={submit} className={search.search}>
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
          <OpenWhenFound suggestions={typed ? suggestions : []} />
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
          {/* Within the search, so that whoever goes from landmark to landmark meets it there. */}
          <Popover
            className={classes(styles.popover)}
            placement="bottom start"
            UNSTABLE_portalContainer={form ?? undefined}
          >
            <ListBox<Suggestion> className={classes(styles.list)}>
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
