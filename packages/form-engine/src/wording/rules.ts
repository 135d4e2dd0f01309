import type { Language } from '../definition.ts'

/** What wording may do to answers. Advice, never a refusal: the author decides. */
export type WordingCode =
  | 'DOUBLE_QUESTION'
  | 'LEADING'
  | 'LOADED'
  | 'NEGATIVE'
  | 'DOUBLE_NEGATIVE'
  | 'JARGON'
  | 'LONG_SENTENCE'
  | 'NO_DO_NOT_KNOW'
  | 'NO_OTHER'
  | 'UNBALANCED_SCALE'

/** A rule over the text of one question: what is found is shown to the author. */
export interface WordingRule {
  code: WordingCode
  pattern: RegExp
}

/** Edges of words that know accents, which `\b` does not. */
const word = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'giu')

/**
 * After the usual advice on questionnaires: one idea per question, no answer suggested, no words that
 * judge, none of the administration (Dillman, Smyth and Christian, *Internet, Phone, Mail, and Mixed-Mode
 * Surveys*, 2014).
 */
export const rules: Record<Language, WordingRule[]> = {
  fr: [
    {
      code: 'LEADING',
      pattern: word(
        "n[’']est-ce pas|ne (?:pensez|croyez|trouvez)-vous pas|n[’']êtes-vous pas|ne faut-il pas|ne devrait-on pas|comme (?:la plupart|tout le monde)|la plupart des (?:gens|experts|Québécois)|tout le monde (?:sait|s[’']accorde)|il est (?:évident|clair|reconnu) que|vous (?:conviendrez|admettrez)|dans quelle mesure (?:appréciez|appuyez|approuvez)-vous",
      ),
    },
    {
      code: 'LOADED',
      pattern: word(
        'scandaleu(?:x|se|ses)|inacceptables?|honteu(?:x|se|ses)|désastreu(?:x|se|ses)|catastrophiques?|formidables?|excellente? initiative|indispensables?|essentiel(?:le)?s?|moderne et efficace|gaspillages?|fardeau fiscal|prise en otage|bons citoyens|laxistes?|idéologiques?|dangereu(?:x|se|ses)|trop longtemps|enfin',
      ),
    },
    {
      code: 'DOUBLE_NEGATIVE',
      pattern:
        /\b(?:ne|n[’'])\s?[^?.!]*\b(?:pas|plus|jamais)\b[^?.!]*\b(?:sans|impossible|inutile|désaccord|interdire|interdit|empêcher|contre)\b/giu,
    },
    {
      code: 'NEGATIVE',
      pattern: /(?<![\p{L}])(?:ne|n[’'])\s?\p{L}+(?:-\p{L}+)*\s(?:pas|jamais|plus)\s(?=\p{L}+[^?]*\?)/giu,
    },
    {
      code: 'JARGON',
      pattern: word(
        "parties prenantes|gouvernance|livrables?|bonification|bonifier|intrants?|extrants?|arrimage|arrimer|concertation intersectorielle|approche holistique|paradigme|synergies?|redevabilité|maillage|opérationnaliser|prioriser|clientèles? cibles?|usagers? vulnérables?|littératie|acceptabilité sociale|transversal(?:e|es|ité)?|écosystèmes? d[’']affaires|à cet égard|nonobstant|susmentionnée?s?|ci-après|le cas échéant|au prorata|subsidiarité|intermodalité|matrice|PL \\d+",
      ),
    },
  ],
  en: [
    {
      code: 'LEADING',
      pattern: word(
        "don[’']t you (?:think|agree|believe|feel)|do you not (?:think|agree|believe)|wouldn[’']t you|isn[’']t it|shouldn[’']t (?:we|the|they)|like most people|most (?:people|experts|Quebecers) (?:agree|think|believe)|everyone (?:knows|agrees)|it is (?:clear|obvious|well known) that|surely|how much do you (?:like|enjoy|support|appreciate)",
      ),
    },
    {
      code: 'LOADED',
      pattern: word(
        'scandalous|unacceptable|shameful|disastrous|catastrophic|wonderful|excellent initiative|indispensable|essential|modern and efficient|wasteful|waste of money|tax burden|held hostage|good citizens|lax|ideological|dangerous|for too long|at last|finally',
      ),
    },
    {
      code: 'DOUBLE_NEGATIVE',
      pattern:
        /\b(?:not|never|n[’']t)\b[^?.!]*\b(?:without|impossible|unless|disagree|against|prohibit|forbid|prevent|un(?:fair|necessary|able))\b/giu,
    },
    {
      code: 'NEGATIVE',
      pattern:
        /\b(?:do|does|did|should|would|is|are|has|have)(?:\s\p{L}+){0,3}\s(?:not|never)\s(?=[^?]*\?)/giu,
    },
    {
      code: 'JARGON',
      pattern: word(
        'stakeholders?|governance|deliverables?|leverag(?:e|ing)|synerg(?:y|ies)|paradigm|holistic|operationali[sz]e|inputs and outputs|capacity building|literacy level|social acceptability|going forward|notwithstanding|aforementioned|hereinafter|pro rata|pursuant to|intermodality|ecosystem|mainstreaming|cross-cutting|best-in-class',
      ),
    },
  ],
}

/** « et », « ou » between two things to judge, where the question asks for one judgment. */
export const joining: Record<Language, RegExp> = {
  fr: /\p{L}+\s(?:et|ou|ainsi que|et\/ou)\s(?:d[eu’']\s?|l[ea’']s?\s?|l[’']|aux?\s|à\s|son\s|sa\s|ses\s|votre\s|vos\s|que\s|est\s|êtes\s|s[’'])?\p{L}+/giu,
  en: /\p{L}+\s(?:and|or|and\/or|as well as)\s(?:the\s|of\s|your\s|its\s|to\s|is\s|are\s|that\s)?\p{L}+/giu,
}

/** Words that ask for one judgment or one amount: two objects then make one answer say two things. */
export const judging: Record<Language, RegExp> = {
  fr: /satisfai|d[’']accord|favorable|qualité|évalu|appréci|trouvez-vous|pensez-vous|jugez|êtes-vous|souhait|voulez|appuy|importan|faut-il|devrait|à quel point|dans quelle mesure|combien/iu,
  en: /satisf|agree|favou?r|support|quality|rate|rating|evaluat|find\b|think|feel|want|wish|import|should|how (?:much|many|often|likely)|to what extent/iu,
}

/** Things that go together in ordinary speech, and questions that leave the choice open. */
export const together: Record<Language, RegExp> = {
  fr: /(?:nom et prénom|prénom et (?:le )?nom|oui ou non|plus ou moins|jour et (?:l[’'])?heure|date et (?:l[’'])?heure|femmes et (?:les )?hommes|hommes et (?:les )?femmes|parents? (?:ou|et) tuteurs?|français (?:ou|et|ou en) anglais|un ou (?:plusieurs|des)|une ou (?:plusieurs|des)|plusieurs|lesquel|accord ou en désaccord|pour ou contre|satisfait(?:e|s)? ou insatisfait|sciences et technologies)/iu,
  en: /(?:first and last name|yes or no|more or less|date and (?:the )?time|women and men|men and women|parents? (?:or|and) guardians?|french (?:or|and) english|one or (?:more|several)|which of|agree or disagree|for or against|satisfied or dissatisfied|science and technology)/iu,
}

/** Options that let a person say they have no opinion, and options that open the list. */
export const doNotKnow: Record<Language, RegExp> = {
  fr: /ne (?:le |la )?sai[st] pas|sans opinion|aucune opinion|pas d[’']opinion|ne s[’']applique pas|sans objet|préfère ne pas|ne se prononce pas|ni d[’']accord ni|aucune idée/iu,
  en: /don[’']t know|do not know|not sure|no opinion|not applicable|does not apply|prefer not|unsure|neither agree nor/iu,
}

export const otherOption: Record<Language, RegExp> = {
  fr: /^(?:un |une )?autres?(?![\p{L}])|aucun(?:e)? de ces|aucune de ces réponses/iu,
  en: /^(?:an)?other(?![\p{L}])|none of (?:these|the above)/iu,
}

/** Sides of a scale of opinion. */
export const sides: Record<Language, { positive: RegExp; negative: RegExp }> = {
  fr: {
    negative:
      /désaccord|insatisfait|défavorable|mauvais|mal\b|peu (?:important|utile|satisfait)|pas du tout|jamais|rarement|inutile|difficile/iu,
    positive:
      /d[’']accord|satisfait|favorable|bon(?:ne)?\b|excellent|très|important|utile|souvent|toujours|facile|bien\b/iu,
  },
  en: {
    negative:
      /disagree|dissatisfied|unsatisfied|unfavou?rable|oppose|poor|bad\b|not (?:very|at all)|never|rarely|useless|difficult/iu,
    positive:
      /agree|satisfied|favou?rable|support|good\b|excellent|very|important|useful|often|always|easy/iu,
  },
}
