export { accountPersonalData, type PersonalDataSources } from './privacy.commands.ts'
export { PrivacyResolver } from './privacy.resolver.ts'
