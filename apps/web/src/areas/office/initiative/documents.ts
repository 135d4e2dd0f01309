import { graphql } from '@participe/schema'

export const OfficeInitiativeFragmentDocument = graphql(`
  fragment OfficeInitiative on Initiative {
    id
    slug
    title
    status
    revision
    hasEnglish
    influence
    opensAt
    closesAt
    replyDueOn
    publishedAt
    modes
    contactName
    contactEmail
    contactPhone
    titleTranslations {
      fr
      en
    }
    summaryTranslations {
      fr
      en
    }
    descriptionTranslations {
      fr
      en
    }
    howItWorksTranslations {
      fr
      en
    }
    reasonsTranslations {
      fr
      en
    }
    decisionMakerTranslations {
      fr
      en
    }
    promiseTranslations {
      fr
      en
    }
    openToChangeTranslations {
      fr
      en
    }
    notOpenToChangeTranslations {
      fr
      en
    }
    affectedTranslations {
      fr
      en
    }
    plannedUseTranslations {
      fr
      en
    }
    backgroundTranslations {
      fr
      en
    }
    otherWaysTranslations {
      fr
      en
    }
    shortNoticeReasonTranslations {
      fr
      en
    }
    lateReasonTranslations {
      fr
      en
    }
    cancelReasonTranslations {
      fr
      en
    }
    organization {
      id
      name
      slug
    }
    themes {
      id
      key
    }
    audiences {
      id
      key
    }
    regions {
      code
    }
    partners {
      id
      slug
    }
    tools {
      id
      toolKey
      settings
      titleTranslations {
        fr
        en
      }
    }
    publishGate {
      code
      path
      blocking
      message
    }
    changes {
      at
      kind
      fields
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

export const OfficeInitiativeDocument = graphql(`
  query OfficeInitiativeById($id: ID!) {
    initiativeById(id: $id) {
      ...OfficeInitiative
    }
  }
`)
