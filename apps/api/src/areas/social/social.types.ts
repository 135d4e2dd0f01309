import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../access/connection.types.ts'
import { AccessField } from '../../access/declare.types.ts'
import { PUBLIC, STAFF, STAFF_OF_BODY } from '../../access/rules.ts'
import { DateTime } from '../../access/scalars.ts'
import { Permission, Problem } from '../../access/shared.types.ts'
import { Organization, Theme } from '../organizations/index.ts'

export enum SocialNetwork {
  WEBSITE_FEED = 'WEBSITE_FEED',
  MASTODON = 'MASTODON',
  BLUESKY = 'BLUESKY',
  YOUTUBE = 'YOUTUBE',
  X = 'X',
  FACEBOOK = 'FACEBOOK',
  INSTAGRAM = 'INSTAGRAM',
  LINKEDIN = 'LINKEDIN',
  THREADS = 'THREADS',
  TIKTOK = 'TIKTOK',
  FLICKR = 'FLICKR',
}
const linkOnly = 'No dependable public feed: a link only.'
registerEnumType(SocialNetwork, {
  name: 'SocialNetwork',
  description: 'Where an account is.',
  valuesConfig: {
    WEBSITE_FEED: { description: 'The body’s own website, by its RSS, Atom or JSON feed.' },
    MASTODON: { description: 'Mastodon, by its public RSS or interface.' },
    BLUESKY: { description: 'Bluesky, by its public view.' },
    YOUTUBE: { description: 'YouTube, by the Atom feed of the channel.' },
    X: { description: linkOnly },
    FACEBOOK: { description: linkOnly },
    INSTAGRAM: { description: linkOnly },
    LINKEDIN: { description: linkOnly },
    THREADS: { description: linkOnly },
    TIKTOK: { description: linkOnly },
    FLICKR: { description: 'Flickr, by its public feed when it is given.' },
  },
})

export enum SocialProof {
  LINKED_FROM_WEBSITE = 'LINKED_FROM_WEBSITE',
  OWN_DOMAIN = 'OWN_DOMAIN',
  VERIFIED_LINK = 'VERIFIED_LINK',
  DECLARED_BY_STAFF = 'DECLARED_BY_STAFF',
}
registerEnumType(SocialProof, {
  name: 'SocialProof',
  description: 'How an account is known to belong to the body.',
  valuesConfig: {
    LINKED_FROM_WEBSITE: { description: 'The body’s own website links to it.' },
    OWN_DOMAIN: { description: 'Its name on the network is a domain of the body.' },
    VERIFIED_LINK: { description: 'It links to the body’s website, and the network checked the link.' },
    DECLARED_BY_STAFF: { description: 'Staff of the body said so.' },
  },
})

export enum SocialStatus {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  GONE = 'GONE',
}
registerEnumType(SocialStatus, {
  name: 'SocialStatus',
  description: 'Whether the feed of an account is visited.',
  valuesConfig: {
    ACTIVE: { description: 'Visited every quarter of an hour to every day, as often as there is news.' },
    PAUSED: { description: 'Not visited, for the reason given.' },
    GONE: { description: 'Its publisher said that it is gone for good (HTTP 410).' },
  },
})

export enum PinScope {
  NONE = 'NONE',
  BODY = 'BODY',
  EVERYWHERE = 'EVERYWHERE',
}
registerEnumType(PinScope, {
  name: 'PinScope',
  description: 'Where a publication comes first.',
  valuesConfig: {
    NONE: { description: 'Nowhere: at its date.' },
    BODY: { description: 'Among those of its body.' },
    EVERYWHERE: { description: 'Among all; the central body’s choice.' },
  },
})

@ObjectType({
  description:
    'Where a public body publishes: an account on a network, or the feed of its website. Institutions only, never a person.',
})
export class SocialAccount {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => ID, { description: 'The body it belongs to.' })
  organizationId!: string
  @AccessField(PUBLIC, () => Organization, { description: 'The body it belongs to.' })
  organization!: Organization
  @AccessField(PUBLIC, () => SocialNetwork, { description: 'Where it is.' })
  network!: SocialNetwork
  @AccessField(PUBLIC, () => String, { description: 'Its name, in its own language.' })
  name!: string
  @AccessField(PUBLIC, () => String, { description: 'Its page.' })
  url!: string
  @AccessField(PUBLIC, () => String, {
    nullable: true,
    description: 'The public feed that is read; null for an account that is a link only.',
  })
  feedUrl!: string | null
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Its name on the network.' })
  handle!: string | null
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Its lasting identifier on Bluesky.' })
  did!: string | null
  @AccessField(PUBLIC, () => String, { description: 'Its main language (BCP 47).' })
  language!: string
  @AccessField(PUBLIC, () => Theme, { nullable: true, description: 'What it is mostly about.' })
  theme!: Theme | null
  @AccessField(PUBLIC, () => String, { description: 'Unit that answers for it; may be empty.' })
  responsible!: string
  @AccessField(PUBLIC, () => SocialProof, {
    nullable: true,
    description: 'How it is known to belong to the body; null when nobody checked.',
  })
  verifiedHow!: SocialProof | null
  @AccessField(PUBLIC, () => DateTime, { nullable: true, description: 'When that was checked.' })
  verifiedAt!: Date | null
  @AccessField(PUBLIC, () => SocialStatus, { description: 'Whether its feed is visited.' })
  status!: SocialStatus
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Why it is paused.' })
  pauseReason!: string | null
  @AccessField(PUBLIC, () => DateTime, {
    nullable: true,
    description: 'Last time its feed was read or confirmed unchanged.',
  })
  lastFetchedAt!: Date | null
  @AccessField(PUBLIC, () => DateTime, { nullable: true, description: 'Last time something new was found.' })
  lastNewItemAt!: Date | null
  @AccessField(PUBLIC, () => DateTime, {
    nullable: true,
    description:
      'The last good visit, when what is shown may be out of date: more than 48 hours ago, or nobody visits any more. Null when it is fresh.',
  })
  notUpdatedSince!: Date | null
  @AccessField(STAFF_OF_BODY, () => Int, { description: 'Visits in a row that failed.' })
  errorStreak!: number
  @AccessField(STAFF_OF_BODY, () => DateTime, { nullable: true, description: 'When the next visit is due.' })
  nextFetchAt!: Date | null
  @AccessField(STAFF_OF_BODY, () => Int, {
    description: 'Minutes between two visits, 15 to 1,440; it adapts to how often there is news.',
  })
  intervalMinutes!: number
  @AccessField(STAFF_OF_BODY, () => Problem, {
    nullable: true,
    description: 'What went wrong at the last visit; null when all is well.',
  })
  lastProblem!: Problem | null
  @AccessField(STAFF_OF_BODY, () => Int, { description: 'Number to send back with an update.' })
  revision!: number
  @AccessField(PUBLIC, () => [Permission], {
    description: 'What the viewer may do: update, pause, resume.',
  })
  can!: Permission[]
}
export const SocialAccountConnection = connectionOf('SocialAccount', () => SocialAccount)

@ObjectType({ description: 'The same publication by another account.' })
export class SocialCopy {
  @AccessField(PUBLIC, () => String, { description: 'Its page.' })
  url!: string
  @AccessField(PUBLIC, () => DateTime, { description: 'When.' })
  publishedAt!: Date
  @AccessField(PUBLIC, () => String, { description: 'Name of the account.' })
  accountName!: string
  @AccessField(PUBLIC, () => SocialNetwork, { description: 'Where the account is.' })
  network!: SocialNetwork
  @AccessField(PUBLIC, () => String, { description: 'Name of the body, in French.' })
  organizationName!: string
}

@ObjectType({ description: 'What a publication said before its publisher changed it.' })
export class SocialItemVersion {
  @AccessField(STAFF, () => DateTime, { description: 'When the change was seen.' })
  at!: Date
  @AccessField(STAFF, () => [String], { description: 'Names of the fields that changed.' })
  fields!: string[]
  @AccessField(STAFF, () => String, { nullable: true, description: 'The earlier title, if it changed.' })
  title!: string | null
  @AccessField(STAFF, () => String, { nullable: true, description: 'The earlier excerpt, if it changed.' })
  excerpt!: string | null
}

@ObjectType({
  description:
    'One publication of a body: title, excerpt of 280 characters at most, link, author, time and picture. The full text stays at its publisher.',
})
export class SocialItem {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => ID, { description: 'The body that published it.' })
  organizationId!: string
  @AccessField(PUBLIC, () => Organization, { description: 'The body that published it.' })
  organization!: Organization
  @AccessField(PUBLIC, () => SocialAccount, { description: 'The account it comes from.' })
  account!: SocialAccount
  @AccessField(PUBLIC, () => String, { description: 'Its page at its publisher.' })
  url!: string
  @AccessField(PUBLIC, () => String, { description: 'Its title, or its first words.' })
  title!: string
  @AccessField(PUBLIC, () => String, { description: 'Its beginning, in plain text; may be empty.' })
  excerpt!: string
  @AccessField(PUBLIC, () => String, { description: 'Who signs it.' })
  author!: string
  @AccessField(PUBLIC, () => String, {
    description: 'Language it is written in (BCP 47), for the lang attribute.',
  })
  language!: string
  @AccessField(PUBLIC, () => DateTime, {
    description: 'Its date; that of the visit when it had none, or one in the future.',
  })
  publishedAt!: Date
  @AccessField(PUBLIC, () => String, {
    nullable: true,
    description: 'Path of our copy of its picture: no reader ever asks a third party.',
  })
  imagePath!: string | null
  @AccessField(PUBLIC, () => String, {
    description: 'What its publisher says of the picture; empty when nothing.',
  })
  imageAlt!: string
  @AccessField(PUBLIC, () => Theme, { nullable: true, description: 'What it is about.' })
  theme!: Theme | null
  @AccessField(PUBLIC, () => PinScope, { description: 'Where it comes first.' })
  pinned!: PinScope
  @AccessField(PUBLIC, () => Boolean, { description: 'Made up for a demonstration.' })
  invented!: boolean
  @AccessField(PUBLIC, () => [SocialCopy], {
    description: 'The same publication by other accounts, 20 at most.',
  })
  copies!: SocialCopy[]
  @AccessField(STAFF_OF_BODY, () => Boolean, { description: 'Whether staff chose its theme.' })
  themeCorrected!: boolean
  @AccessField(STAFF_OF_BODY, () => DateTime, { nullable: true, description: 'When it was hidden.' })
  hiddenAt!: Date | null
  @AccessField(STAFF_OF_BODY, () => String, { nullable: true, description: 'Why it was hidden.' })
  hiddenReason!: string | null
  @AccessField(STAFF_OF_BODY, () => [SocialItemVersion], {
    description: 'What it said before, newest first, 20 at most.',
  })
  versions!: SocialItemVersion[]
  @AccessField(PUBLIC, () => [Permission], {
    description: 'What the viewer may do: hide, unhide, pin, pin-everywhere, correct.',
  })
  can!: Permission[]
}
export const SocialItemConnection = connectionOf('SocialItem', () => SocialItem)

@InputType({ description: 'Which publications; what is absent is not asked.' })
export class SocialStreamFilterInput {
  @Field(() => String, { nullable: true, description: 'Slug of a body.' }) organization?: string
  @Field(() => String, { nullable: true, description: 'Key of a theme.' }) theme?: string
  @Field(() => String, { nullable: true, description: 'Language, as "fr" or "en".' }) language?: string
}

@InputType({ description: 'Which accounts; what is absent is not asked.' })
export class SocialAccountFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words in the names of the body and the account, without regard to accents.',
  })
  text?: string
  @Field(() => String, { nullable: true, description: 'Slug of a body.' }) organization?: string
  @Field(() => [SocialNetwork], { nullable: true, description: 'On one of these networks.' })
  networks?: SocialNetwork[]
  @Field(() => String, { nullable: true, description: 'Main language, as "fr" or "en".' }) language?: string
  @Field(() => String, { nullable: true, description: 'Key of a theme.' }) theme?: string
}

@InputType({ description: 'What staff say of an account.' })
export class SocialAccountContentInput {
  @Field(() => SocialNetwork, { description: 'Where it is.' }) network!: SocialNetwork
  @Field(() => String, { description: 'Its name, 120 characters at most.' }) name!: string
  @Field(() => String, { description: 'Its page: http or https, of that network.' }) url!: string
  @Field(() => String, {
    nullable: true,
    description:
      'Its feed. Required for a website; found from the page for Mastodon, Bluesky and a YouTube channel; refused for networks that are links only.',
  })
  feedUrl?: string | null
  @Field(() => String, { description: 'Main language: two or three letters.' }) language!: string
  @Field(() => String, { nullable: true, description: 'Key of a theme.' }) theme?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Unit that answers for it, 120 characters at most; never a person’s name.',
  })
  responsible?: string
  @Field(() => SocialProof, { nullable: true, description: 'How it is known to belong to the body.' })
  verifiedHow?: SocialProof | null
}

@InputType({ description: 'An account to list.' })
export class AddSocialAccountInput {
  @Field(() => String, { description: 'Slug of the body.' }) organization!: string
  @Field(() => SocialAccountContentInput, { description: 'What it is.' }) content!: SocialAccountContentInput
}

@InputType({ description: 'An account to correct.' })
export class UpdateSocialAccountInput {
  @Field(() => ID, { description: 'The account.' }) id!: string
  @Field(() => Int, { description: 'Its revision when it was read.' }) revision!: number
  @Field(() => SocialAccountContentInput, { description: 'What it is.' }) content!: SocialAccountContentInput
}

@InputType({ description: 'An account to stop visiting.' })
export class PauseSocialAccountInput {
  @Field(() => ID, { description: 'The account.' }) id!: string
  @Field(() => String, { description: 'Why, for everyone to read; 200 characters at most.' }) reason!: string
}

@InputType({ description: 'An account to visit again.' })
export class ResumeSocialAccountInput {
  @Field(() => ID, { description: 'The account.' }) id!: string
}

@ObjectType({ description: 'An account after an act.' })
export class SocialAccountPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => SocialAccount, { nullable: true, description: 'The account as it is now.' })
  account!: SocialAccount | null
}

@InputType({ description: 'A publication to take out of the streams.' })
export class HideSocialItemInput {
  @Field(() => ID, { description: 'The publication.' }) id!: string
  @Field(() => String, { description: 'Why, for colleagues; 500 characters at most.' }) reason!: string
}

@InputType({ description: 'A publication to show again.' })
export class UnhideSocialItemInput {
  @Field(() => ID, { description: 'The publication.' }) id!: string
}

@InputType({ description: 'A publication to put first, or no longer.' })
export class PinSocialItemInput {
  @Field(() => ID, { description: 'The publication.' }) id!: string
  @Field(() => PinScope, { description: 'Where; three at most in each place.' }) scope!: PinScope
}

@InputType({ description: 'The theme of a publication.' })
export class CorrectSocialItemInput {
  @Field(() => ID, { description: 'The publication.' }) id!: string
  @Field(() => String, { nullable: true, description: 'Key of a theme; without one, that of its account.' })
  theme?: string | null
}

@ObjectType({ description: 'A publication after an act.' })
export class SocialItemPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => SocialItem, { nullable: true, description: 'The publication as it is now.' })
  item!: SocialItem | null
}
