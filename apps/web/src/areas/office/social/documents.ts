import { graphql } from '@participe/schema'

export const OfficeSocialItemFragment = graphql(`
  fragment OfficeSocialItem on SocialItem {
    id
    title
    url
    language
    publishedAt
    pinned
    themeCorrected
    hiddenAt
    hiddenReason
    invented
    theme {
      id
      key
      name
    }
    account {
      id
      network
      name
    }
    organization {
      id
      name
    }
    versions {
      at
      title
    }
    can {
      action
      allowed
    }
  }
`)

export const OfficeSocialItemsDocument = graphql(`
  query OfficeSocialItems($hidden: Boolean, $after: String) {
    themes {
      id
      key
      name
    }
    tendedSocialItems(first: 20, hidden: $hidden, after: $after) {
      edges {
        node {
          id
          ...OfficeSocialItem
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const HideSocialItemDocument = graphql(`
  mutation HideSocialItem($input: HideSocialItemInput!) {
    hideSocialItem(input: $input) {
      problems {
        code
        path
        message
      }
      item {
        ...OfficeSocialItem
      }
    }
  }
`)

export const UnhideSocialItemDocument = graphql(`
  mutation UnhideSocialItem($input: UnhideSocialItemInput!) {
    unhideSocialItem(input: $input) {
      problems {
        code
        path
        message
      }
      item {
        ...OfficeSocialItem
      }
    }
  }
`)

export const PinSocialItemDocument = graphql(`
  mutation PinSocialItem($input: PinSocialItemInput!) {
    pinSocialItem(input: $input) {
      problems {
        code
        path
        message
      }
      item {
        ...OfficeSocialItem
      }
    }
  }
`)

export const CorrectSocialItemDocument = graphql(`
  mutation CorrectSocialItem($input: CorrectSocialItemInput!) {
    correctSocialItem(input: $input) {
      problems {
        code
        path
        message
      }
      item {
        ...OfficeSocialItem
      }
    }
  }
`)

export const OfficeSocialAccountFragment = graphql(`
  fragment OfficeSocialAccount on SocialAccount {
    id
    network
    name
    url
    feedUrl
    language
    responsible
    verifiedHow
    status
    pauseReason
    lastFetchedAt
    nextFetchAt
    errorStreak
    revision
    lastProblem {
      code
      message
    }
    theme {
      id
      key
      name
    }
    organization {
      id
      slug
      name
    }
    can {
      action
      allowed
    }
  }
`)

export const OfficeSocialAccountsDocument = graphql(`
  query OfficeSocialAccounts($inTrouble: Boolean, $after: String) {
    themes {
      id
      key
      name
    }
    tendedSocialAccounts(first: 50, inTrouble: $inTrouble, after: $after) {
      edges {
        node {
          id
          ...OfficeSocialAccount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const AddSocialAccountDocument = graphql(`
  mutation AddSocialAccount($input: AddSocialAccountInput!) {
    addSocialAccount(input: $input) {
      problems {
        code
        path
        message
      }
      account {
        ...OfficeSocialAccount
      }
    }
  }
`)

export const UpdateSocialAccountDocument = graphql(`
  mutation UpdateSocialAccount($input: UpdateSocialAccountInput!) {
    updateSocialAccount(input: $input) {
      problems {
        code
        path
        message
      }
      account {
        ...OfficeSocialAccount
      }
    }
  }
`)

export const PauseSocialAccountDocument = graphql(`
  mutation PauseSocialAccount($input: PauseSocialAccountInput!) {
    pauseSocialAccount(input: $input) {
      problems {
        code
        path
        message
      }
      account {
        ...OfficeSocialAccount
      }
    }
  }
`)

export const ResumeSocialAccountDocument = graphql(`
  mutation ResumeSocialAccount($input: ResumeSocialAccountInput!) {
    resumeSocialAccount(input: $input) {
      problems {
        code
        path
        message
      }
      account {
        ...OfficeSocialAccount
      }
    }
  }
`)
