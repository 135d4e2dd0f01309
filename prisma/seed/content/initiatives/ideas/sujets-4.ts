import type { IdeaSeed } from '../../types.ts'

export const sujets4Ideas: IdeaSeed[] = [
  {
    key: 'sujets-20',
    title: "Un débat sur l'aide médicale à mourir qui ne fait pas peur",
    body: "J'ai accompagné mon père l'automne passé. Les équipes ont été exceptionnelles. Ce qui manquait, c'est des explications simples avant, quand on a encore la tête à ça. Je ne veux pas un débat pour ou contre, je veux qu'on parle de l'information donnée aux familles.",
    author: 'filsunique',
    daysAgo: 111,
    supports: 112,
    comments: [
      { author: 'infirmiere', body: "Merci d'en parler avec autant de délicatesse.", daysAgo: 59 },
      {
        author: 'p7003',
        body: 'Ma mère voulait faire une demande anticipée et ne savait pas à qui parler.',
        daysAgo: 8,
      },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Le ministère retient votre façon de poser la question : l’information aux familles. Il prépare une démarche avec des proches, des équipes soignantes et des organismes d’aide.',
        daysAgo: 99,
      },
    ],
  },
  {
    key: 'sujets-21',
    title: 'Bike paths that actually connect',
    body: "Yes I usually write in French, but my neighbours don't, so here goes. Between the island and the South Shore you have beautiful paths that end in a ditch. Let's talk about links, not kilometres.",
    author: 'cyclo',
    daysAgo: 104,
    supports: 92,
    comments: [
      {
        author: 'veloboulot',
        body: 'On peut-tu en parler en français pis à Gatineau aussi? Ici la piste arrête au pont.',
        daysAgo: 57,
      },
      { author: 'p3377', body: 'Et à Laval.', daysAgo: 22 },
    ],
    answer: [
      {
        state: 'IN_PROGRESS',
        text: 'Une discussion sur les liens cyclables entre les villes fait partie des travaux sur la mobilité durable. Les ponts et les rives sont la première étape.',
        daysAgo: 98,
      },
    ],
    language: 'en',
  },
  {
    key: 'sujets-22',
    title: "Le territoire agricole qu'on perd",
    body: "Le terrain d'à côté vient d'être vendu à une compagnie à numéro. Le prix: trois fois ce qu'un jeune peut payer. Dans dix ans il restera quoi? Il faut une discussion avec les villes aussi, pas juste entre agriculteurs.",
    place: '17',
    author: 'laitiere',
    daysAgo: 99,
    supports: 158,
    comments: [
      {
        author: 'elu',
        body: "On a besoin de logements et de terres. C'est ça qui est difficile.",
        daysAgo: 63,
      },
      {
        author: 'maraicher',
        body: "J'ai cherché quatre ans avant de trouver 6 hectares. En location.",
        daysAgo: 54,
      },
      {
        author: 'townships',
        body: 'We rent our back field for a dollar a year to a young couple. There should be a matching service for that.',
        daysAgo: 25,
        replies: [
          { author: 'maraicher', body: "Ça existe! Ça s'appelle L'ARTERRE. Merci de le faire.", daysAgo: 24 },
        ],
      },
    ],
    answer: [
      {
        state: 'PLANNED',
        text: 'Une consultation sur la relève agricole est prévue. Elle parlera du prix et de l’accès aux terres. Le ministère y invitera les municipalités.',
        daysAgo: 87,
      },
    ],
  },
  {
    key: 'sujets-23',
    title: "Est-ce qu'on peut parler de la solitude?",
    body: "J'écris à la main, la bibliothécaire recopiera. Ma femme est partie il y a trois ans. Il m'arrive de passer quatre jours sans parler à personne, sauf à la caissière. Je ne suis pas malade. Je ne demande pas d'argent. Je voudrais qu'on réfléchisse ensemble à des places où aller, l'hiver surtout.",
    author: 'vieuxloup',
    daysAgo: 94,
    supports: 203,
    comments: [
      {
        author: 'biblio',
        body: "Votre lettre m'a touchée. Chez nous on a mis une table et du café le mercredi. On est passés de 3 à 22 personnes.",
        daysAgo: 77,
      },
      {
        author: 'cegep19',
        body: "Mon coloc et moi on ferait des soupers avec des aînés n'importe quand.",
        daysAgo: 48,
        replies: [{ author: 'vieuxloup', body: "Merci ma fille. J'apporte le dessert.", daysAgo: 46 }],
      },
      {
        author: 'p8256',
        body: "Les clubs de l'âge d'or ont perdu beaucoup de monde depuis 2020.",
        daysAgo: 21,
      },
      { author: 'aidante', body: "La solitude des aidantes aussi, s'il vous plaît.", daysAgo: 9 },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Merci pour votre lettre. La ministre responsable des Aînés et des Proches aidants a demandé que ce sujet fasse l’objet d’une démarche avec les bibliothèques, les municipalités et les jeunes. Les premières rencontres auront lieu en hiver.',
        daysAgo: 89,
      },
    ],
    channel: 'PAPER',
  },
  {
    key: 'sujets-24',
    title: 'Baisser la vitesse dans les villages traversés par une route provinciale',
    body: "Le ministère nous répond que la 277 est une route numérotée, donc 90 jusqu'au panneau. Ma rue principale, c'est la 277. L'école est dessus. Je voudrais une discussion de fond sur qui décide de la vitesse.",
    place: '12',
    author: 'elu',
    daysAgo: 87,
    supports: 146,
    comments: [
      { author: 'p5120', body: 'Passez une journée sur mon balcon, vous allez voir.', daysAgo: 69 },
      { author: 'quai2', body: 'Chez nous ils ont mis un radar pédagogique, ça aide un peu.', daysAgo: 25 },
    ],
    answer: [
      {
        state: 'PARTLY_ACCEPTED',
        text: 'Une consultation est ouverte sur la sécurité près des écoles. Elle couvre les routes de l’État dans les villages. La question de qui fixe la vitesse n’y est pas posée, mais vos commentaires seront transmis.',
        daysAgo: 8,
      },
    ],
  },
  {
    key: 'sujets-25',
    title: 'Les coupures de courant de trois jours',
    body: "Deux pannes de plus de 60 heures en quatorze mois. Les gens branchent des génératrices n'importe comment, c'est dangereux. On pourrait discuter d'enfouissement, d'élagage, de centres pour se réchauffer et de batteries.",
    place: '15',
    author: 'electricien',
    daysAgo: 77,
    supports: 117,
    comments: [
      {
        author: 'solaire',
        body: 'Une batterie de maison coûte encore 12 000 $. Sans aide, oubliez ça.',
        daysAgo: 77,
      },
      { author: 'p6188', body: "L'enfouissement coûterait une fortune dans le bois.", daysAgo: 70 },
      {
        author: 'aidante',
        body: "Ma mère est sur oxygène. Trois jours sans courant ce n'est pas un inconvénient, c'est l'hôpital.",
        daysAgo: 11,
      },
    ],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'Le sujet a été remis à Hydro-Québec et au ministère de la Sécurité intérieure. Une réponse commune est attendue.',
        daysAgo: 65,
      },
    ],
  },
  {
    key: 'sujets-26',
    title: "Rien sur les proches aidants d'enfants handicapés",
    body: "On parle toujours des parents âgés. Mon gars a 9 ans, il est non verbal, et je suis à la maison depuis 6 ans pour m'en occuper. Quand est-ce qu'on nous demande à nous de quoi on a besoin?",
    author: 'papa',
    daysAgo: 70,
    supports: 109,
    comments: [
      {
        author: 'roulettes',
        body: "Ma mère aurait dit la même chose il y a 30 ans. C'est décourageant.",
        daysAgo: 37,
      },
      { author: 'aidante', body: 'Vous avez raison, on oublie toujours les parents.', daysAgo: 12 },
    ],
  },
]
