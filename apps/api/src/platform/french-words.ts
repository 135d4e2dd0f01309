/** Words that say nothing about a subject, folded; French first, then English. */
export const stopWords: ReadonlySet<string> = new Set(
  `a ai ainsi alors apres au aucun aussi autre autres aux avant avec avoir c ca car ce ceci cela celle celles celui ces cet cette ceux
  chaque chez comme comment d dans de depuis des deux devrait devraient doit doivent donc du elle elles en encore entre es est et etait
  etaient ete etes etre eu eux faire fait faut fois font il ils j je juste l la le les leur leurs lors lui m ma mais me meme memes mes
  mieux moi moins mon n ne ni nos notre nous on ont ou par parce pas peu peut peuvent plus plusieurs pour pourquoi pourrait qu quand que
  quel quelle quelles quels quelque quelques qui quoi s sa sans se ses seulement si soit son sont sous souvent sur t ta te tel telle tes
  toi ton toujours tous tout toute toutes tres trop tu un une vers voir vos votre vous y
  an and are as at be been but by can could do for from had has have he her his how i if in into is it its more my no not of on or our
  she should so some than that the their them there these they this to too up was we were what when where which who why will with would
  you your`.split(/\s+/),
)
