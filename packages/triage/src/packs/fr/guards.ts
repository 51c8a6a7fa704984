import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** French cues that change how a phrase is read. */
export const guards: readonly Entry[] = [
  entry({
    id: 'fr.idiom',
    category: 'idiom',
    scope: 'none',
    why: 'Une expression toute faite.',
    patterns: `
      (mort|morte|meurs|mourir|crever|creve|mourais|crevais|morts|mortes) (de|d) (rire|faim|envie|honte|fatigue|chaud|froid|ennui|amour|soif|peur|sommeil|trouille|jalousie|curiosite|chaleur|rire|savoir|un cafe|stress|te voir|vous voir)
      (mort|morte|morts|mdr) (lol|mdr|ptdr|haha|de rire)
      (me tue|me tuent|va me tuer) .. (boulot|examens|dos|pieds|chaleur|patron|si je rentre|ma mere|prof|tete|devoirs|talons|rire|partiels|regime|sport|retard)
      (ma mere|mon pere|mon patron|mon prof|ma soeur) va me (tuer|trucider)
      (me suis|je me suis|suis) (coupe|coupee|brule|brulee|blesse|blessee) (les cheveux|en cuisinant|avec (du papier|une feuille|le four|un couteau|la casserole|le fer)|les ongles|le doigt|sans faire expres|en me rasant|en jardinant|au foot|au sport|en coupant|en epluchant|la main en|a la cheville)
      (tuer|tue) (le temps|l ambiance|l ennui|deux oiseaux)
      (en finir|finir) (avec (ce|cette|mes|le|la|les|mon) (projet|dossier|these|examens|travaux|devoirs|rapport|semestre|demenagement|memoire))
      (dans le jeu|la partie|boss|minecraft|fortnite|jeu video) .. (meurs|tue|tuer|mourir|mort|me tuer)
      (meurs|tue|tuer|mourir|mort|me suis fait tuer) .. (dans le jeu|la partie|boss|minecraft|fortnite|jeu video|niveau)`,
  }),
  entry({
    id: 'fr.media',
    category: 'media',
    scope: 'none',
    why: 'Parle d’une œuvre ou d’une étude.',
    patterns: `
      (film|serie|roman|chanson|livre|poeme|personnage|paroles|documentaire|chapitre|piece|theatre|album|jeu video|nouvelle de|scenario|bd)
      (expose|these|etude|memoire|dissertation|conference|article|recherche|cours sur|prevention|statistiques|formation|presentation|actualites)`,
  }),
  entry({
    id: 'fr.long-ago',
    category: 'long-ago',
    scope: 'none',
    why: 'Temps passé.',
    patterns: `
      il y a (#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|quinze|vingt|environ #) ans
      (il y a (longtemps|des annees)|quand j avais # ans|quand j etais (ado|jeune|petit|petite|enfant|au lycee|au college|adolescent|adolescente)|a l epoque|autrefois|dans le passe|pendant mon adolescence|en 20*|avant je)`,
  }),
  entry({
    id: 'fr.recovery',
    category: 'recovery',
    scope: 'none',
    why: 'Parle de rétablissement.',
    patterns: `
      (je vais|ca va|je me sens|aujourd hui je vais|je suis) (beaucoup|bien|mieux|heureus|heureuse|beaucoup mieux|gueri|guerie|retabli|retablie|bien mieux|en paix|stable|content|contente|tellement mieux)
      (content|contente|heureus|heureuse|fier|fiere|ravi|ravie|soulage|soulagee) (d|de) (etre|ne pas|m en etre|avoir)
      (je m en suis|m en suis) sorti|sortie
      (la therapie|le traitement|demander de l aide|ma psy|mon psy) (m a|m ont) (sauve|sauvee|aide|aidee)
      (on s en sort|ca passe|ca s ameliore|surmonte)
      (ans|mois|jours) (sans|d abstinence)`,
  }),
  entry({
    id: 'fr.helper',
    category: 'helper',
    scope: 'none',
    why: 'Des mots de soutien.',
    patterns: `
      (si|quand) (tu|vous|quelqu un|un ami|une amie|une personne|jamais|un proche) (as|avez|te|vous|penses|pensez|sens|est|va|connais|a|es|etes|ressens|ressentez|parle)
      (appelle|appelez|contacte|contactez|compose|composez|tu peux appeler|vous pouvez appeler) (le|sos|un|la|les) .. (3114|15|112|sos|ligne|numero|amitie|suicide ecoute|17|samu)?
      (tu n es pas seul|tu n es pas seule|t es pas seul|t es pas seule|vous n etes pas seul|vous n etes pas seule|je suis la pour|je t ecoute|demande de l aide|demandez de l aide|courage|on est la|je te comprends|est ce que tu penses a|as tu pense|es tu en securite)
      (je suis|benevole|je travaille|j etais) (psychologue|infirmier|infirmiere|benevole|therapeute|medecin|moderatrice|au 3114|a sos|dans une ligne|ecoutant|ecoutante)`,
  }),
  entry({
    id: 'fr.grief',
    category: 'grief',
    scope: 'none',
    why: 'Parle d’un deuil.',
    patterns: `
      (s est suicide|s est suicidee|s est tue|s est tuee|s est donne la mort|mis fin a ses jours|decede|decedee|est mort|est morte|perdu mon|perdu ma|j ai perdu|s est pendu|s est pendue|deuil|par suicide|enterrement|anniversaire de sa mort|a la mort de)`,
  }),
];
