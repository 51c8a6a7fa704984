import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** What a French text does to others. */
export const flags: readonly Entry[] = [
  entry({
    id: 'fr.encouragement',
    category: 'encouragement',
    scope: 'fixed',
    why: 'Le texte encourage à mourir ou à se blesser.',
    patterns: `
      (tue toi|suicide toi|va te pendre|pends toi|va mourir|creve|va crever|jette toi|coupe toi|flingue toi|tuez vous)
      (tu devrais|tu ferais mieux de|pourquoi tu|fais le|t as qu a|t aurais du|vas y) (te tuer|te suicider|crever|mourir|ne te tues pas|deja|te pendre|te suicides pas|sauter|en finir|saute)
      (tu manqueras a personne|personne te regrettera|le monde .. mieux sans toi|tu ne manqueras a personne|personne ne te regrettera)
      (fais) .. (plaisir|faveur|service) .. (tue|meurs|creve|disparais|monde)`,
  }),
  entry({
    id: 'fr.pact',
    category: 'pact',
    scope: 'fixed',
    why: 'Propose de mourir ensemble.',
    patterns: `
      (quelqu un|qui) .. (mourir|partir|se suicider|en finir) (avec moi|ensemble|a deux)
      pacte (de suicide|suicidaire|de mort)
      (mourir|partir|en finir|le faire) ensemble`,
  }),
  entry({
    id: 'fr.harassment',
    category: 'harassment',
    scope: 'fixed',
    why: 'Insultes ou mépris envers quelqu’un ou un groupe.',
    patterns: `
      (tu es|t es|tu n es|t etais|espece de|vous etes|t|sale|grosse|gros|pauvre) (qu)? (vraiment|juste|tellement|trop|toujours|qu)? (un|une|une grosse|un gros|une sale|un sale|une pauvre|un pauvre|de)? (grosse|gros|sale|pauvre|petite|petit)? (merde|conne|con|connard|connasse|pute|salope|idiot|idiote|debile|imbecile|rate|ratee|minable|pathetique|moche|vache|truie|nulle a chier|ordure|dechet|folle|tare|taree|pd|pede|clochard|clocharde|abruti|abrutie|cretin|cretine|feignasse|parasite|bouffonn|bouffonne|batard|batarde|negre|arabe|juif|bougnoule|youpin|inutile|ridicule|pleurnichard|pleurnicharde|naze|mongol|mongolien|gouine|tapette|folle|cingle|cinglee|thon|boudin|victime|grosse|gros tas)
      (ta gueule|ferme la|va te faire foutre|va te faire enculer|fils de pute|fille de pute|nique ta mere|degage|tu me degoutes|tu fais pitie|tout le monde te deteste|tout le monde se moque de toi|personne t aime|personne ne t aime|tout le monde se fout de toi|tue toi|va crever|va mourir|tu merites de crever|tu sers a rien|je te hais|casse toi)
      (je hais|je deteste|mort aux|a mort les|dehors les|marre des|j en ai marre des|sales|faut (tuer|virer|bruler|expulser)) (tous les|ces|les|des)? (arabes|noirs|juifs|gitans|pedes|gays|immigres|femmes|trans|musulmans|lesbiennes|migrants|feministes|refugies|etrangers|handicapes|roms|homos|bougnoules|negres|homosexuels|travelos|chinois)
      (les|ces|tous les|toutes les) (arabes|noirs|juifs|gitans|pedes|gays|immigres|femmes|trans|musulmans|lesbiennes|migrants|refugies|etrangers|handicapes|roms|homos|homosexuels|chinois) (sont|c est|devraient|doivent|meritent|puent|ne sont|ne meritent|n ont) .. (dechets|ordures|rats|animaux|merde|peste|degoutants|mourir|parasites|malades|inferieurs|voleurs|rentrer|humains|terroristes|vivre|cancer|sales|putes|crever|racaille|racailles|degueulasses|vermine|criminels|nuisibles|elimines|bruler|chez eux|extermines)?`,
  }),
  entry({
    id: 'fr.dosing',
    category: 'dosing',
    scope: 'fixed',
    why: 'Conseil de changer un traitement.',
    patterns: `
      (arrete|arretez|stoppe|tu devrais arreter|tu peux arreter|ne prends plus|ne prends pas|prends plus|double|triple|prends|melange|augmente|diminue|jette|remplace|saute|baisse|coupe|laisse tomber|tu devrais doubler) (tout de suite|simplement|donc|direct)? .. (ton|ta|tes|le|la|les|ces|ce|deux|trois|plutot|la dose de|de prendre)? .. @medocs .. (tu|d un coup|mieux|naturel|et|pas|avec|sans|deja|que|alcool|vin|c est|par|plutot|ce soir|$|direct)
      (t as|tu n as|tu as) pas besoin de (tes|ces|ton) @medocs`,
  }),
  entry({
    id: 'fr.ed',
    category: 'ed',
    scope: 'none',
    why: 'Chiffres ou conseils sur les troubles alimentaires.',
    patterns: `
      (que|aujourd hui|hier|mange|moins de|maximum|limite|seulement|sous|mangeais) .. # (calories|kcal|cal)
      (je pese|peser|descendre a|arriver a|objectif|je veux peser|imc|j en suis a|poids) (de|a|est|les|sous)? # .. (kilos|kg|veux|objectif|arriver|et|encore)
      imc (de|est|a)? #
      (astuces|conseils|tips|trucs|astuce|technique|comment) (pour|de) (vomir|ne pas manger|jeuner|cacher la nourriture|maigrir vite|sauter des repas|qu on remarque pas|tromper|me faire vomir|se faire vomir|cacher|couper la faim|mentir|perdre # kilos|purger)
      (jeune|jeuner|sans manger) (de|pendant|depuis)? # (jours|heures) .. (qui|avec moi|defi|ensemble|kilos)?
      (pro ana|pro mia|thinspo|ana et mia|defi jeune)`,
  }),
  entry({
    id: 'fr.method',
    category: 'method',
    scope: 'fixed',
    why: 'Détail d’une méthode.',
    patterns: `
      (#|avec #|prends #|prendre #|melange|melanger|trente|quarante|vingt|il suffit de) ..5 (cachets|grammes|mg|comprimes|medicaments|alcool|ml) ..5 (meurs|mourir|letal|mortel|te reveilles|sans douleur|suffit|tue|infaillible|personne ne survit)
      (methode|moyen|facon) ..5 (infaillible|rate jamais|sans douleur c est|le plus rapide c est|fait pas mal|marche a tous les coups)`,
  }),
  entry({
    id: 'fr.spam',
    category: 'spam',
    scope: 'none',
    why: 'Une offre qui vend quelque chose.',
    patterns: `
      (gagnez|gagner|gagne|gagne) .. (argent|#|euros|revenu|revenus) .. (maison|par jour|semaine|mois|rapidement|facilement|whatsapp|lien|investissant|chez vous)
      (investissez|investissement|crypto|cryptomonnaies|bitcoin|trading|forex|pret|credit) .. (whatsapp|benefices|garanti*|contactez|contacte|rendement|lien|gagne*|rapide|formation|telegram|cliquez|profits|interets)
      (voyant|voyante|voyance|medium|marabout|tarot|retour affectif|retour de l etre aime|envoutement|sorcier) .. (whatsapp|appelez|euros|consultation|retour|resultat*|garanti|contactez|paiement|heures|jours|minute|amour|etre aime)
      (therapeute|coach|psychologue|therapie|seances|seance|magnetiseur|hypnose) .. (euros|reduction|offre|reservez|contactez|places|tarif|promo|promotion|#) .. (seance|aujourd hui|whatsapp|lien|reservez|places|limitees|reduction|seulement|mp)?
      (cliquez|clique) (ici|sur (le|mon|ce) lien)
      (reduction|promo|promotion|code promo|offre) .. (achetez|aujourd hui|lien|code|site|limitee|boutique|commandez)
      (achetez|vends|vente|commandez) .. (abonnes|viagra|produits|sans ordonnance|complements|en ligne|livraison|formation) .. (whatsapp|lien|livraison|prix|ordonnance|promo|garanti|ici)?`,
  }),
];
