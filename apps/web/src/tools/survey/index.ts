/** Screens of the tool survey, loaded when a page shows it. */
export const surveyKey = 'survey'
