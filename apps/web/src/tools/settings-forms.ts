import type { ComponentType } from 'react'

export interface ToolSettingsFormProps {
  /** As the tool documents them. */
  settings: unknown
  onChange: (settings: unknown) => void
  /** Whether the English column is shown. */
  english: boolean
  /** By path in the settings, for example `question`. */
  errors: Record<string, string>
}

/** The form of the settings of each tool, by its key; the office loads it when it is opened. */
export const toolSettingsForms: Partial<Record<string, () => Promise<ComponentType<ToolSettingsFormProps>>>> =
  {
    'idea-collection': () =>
      import('./idea-collection/IdeaCollectionSettingsForm.tsx').then(
        (file) => file.IdeaCollectionSettingsForm,
      ),
  }
