import { graphql } from '@participe/schema'

export const OfficeReportFragmentDocument = graphql(`
  fragment OfficeReport on FeedbackReport {
    id
    revision
    publishedAt
    askedTranslations {
      fr
      en
    }
    summaryTranslations {
      fr
      en
    }
    themes {
      id
      decision
      titleTranslations {
        fr
        en
      }
      heardTranslations {
        fr
        en
      }
      whyTranslations {
        fr
        en
      }
      decidedByTranslations {
        fr
        en
      }
      nextTranslations {
        fr
        en
      }
      citations {
        contributionId
        title
        excerpt
        authorName
      }
    }
    commitments {
      id
      owner
      dueOn
      state
      nextStates
      textTranslations {
        fr
        en
      }
      updates {
        at
        state
        dueOn
        note
      }
    }
    gate {
      code
      path
      blocking
      message
    }
    can {
      action
      allowed
      reason {
        message
      }
    }
  }
`)

export const OfficeReportDocument = graphql(`
  query OfficeReportOf($id: ID!) {
    initiativeById(id: $id) {
      id
      slug
      title
      status
      hasEnglish
      participantCount
      tools {
        id
        toolKey
      }
      feedbackReport {
        ...OfficeReport
      }
    }
  }
`)
