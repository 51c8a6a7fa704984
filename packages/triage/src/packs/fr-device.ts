import type { LanguagePack } from '../types.ts';
import { entry, readPairs } from './entry.ts';
import { guards } from './fr/guards.ts';
import { words } from './fr/words.ts';

/** French for the device: the author's own risk and others in danger, with the guards. */
export const frDevice: LanguagePack = {
  lang: 'fr',
  words,
  spellings: readPairs(
    'jai=j ai|chui=je suis|chuis=je suis|jsuis=je suis|jveux=je veux|jvais=je vais|jpeux=je peux|jen=j en|jme=je me|jpense=je pense|jarrive=j arrive|jarrete=j arrete|pk=pourquoi|pcq=parce que|psk=parce que|tt=tout|tjs=toujours|ac=avec|bcp=beaucoup|jamais=jamais|dsl=desole|pr=pour|mtn=maintenant|auj=aujourd hui|ajd=aujourd hui|dmain=demain|sucide=suicide|cest=c est|ta=ta|tes=tes|nan=non|svp=svp|stp=stp|vrmt=vraiment|qqun=quelqu un|qqn=quelqu un|pote=pote|rendez-vous=rendez vous|veu=veux|vraiment=|tellement=|juste=',
  ),
  sensitive: ['suicider', 'suicide', 'mourir', 'medicaments', 'reveiller', 'disparaitre', 'adieu'],
  cues: {
    self: ['je', 'j', 'me', 'm'],
    you: ['tu', 'vous', 't'],
    others: ['il', 'elle', 'ils', 'elles', 'on'],
    people: [],
    negators: ['ne', 'n', 'jamais', 'pas', 'ni', 'sans', 'aucune', 'aucun', 'plus'],
    bridge:
      'me m te se j je veux voulais voudrais vais ai suis pense pensais envie de d a que qu en eu avoir intention faire idee idees tres vraiment du tout pensees nullement aller avais etre l la le'.split(
        ' ',
      ),
    falseNegations: `
      arrete/arreter/cesse/cesser pas
      n arrete pas
      j arrive pas a arreter
      n arrive pas a arreter
      peux pas arreter
      ne peux pas m empecher
      n arrive plus
      n en peux plus
      en peux plus
      ne pense plus qu
      pense plus qu
      pas menti
      ne sais pas si/comment/quand/pourquoi
      sais pas si/comment
      n ai plus
      n ai pas peur
      ne veux plus
      personne ne sait
      ne vois pas d autre
      plus qu une
      plus rien`,
    pastVerbs: [],
    reportVerbs: ['dit', 'ecrit'],
    conjunctions: ['mais', 'parce', 'car', 'et', 'donc'],
  },
  entries: [
    entry({
      id: 'fr.want',
      category: 'want',
      scope: 'fixed',
      why: 'L’auteur dit vouloir mourir ou se tuer.',
      patterns: `
      @veux .. @tuer
      @veux (mourir|crever|etre mort|etre morte|disparaitre pour toujours|me buter)
      (envies|idees|pensees|pulsions|envie) (suicidaires|suicidaire|de suicide|de mourir|de mort|noires et de mort)
      (je suis|suis|me sens|tres|etre) (suicidaire)
      (penser|pense|pensant) (au|a|qu au) (suicide|mourir|la mort|en finir|me tuer|me suicider|me pendre|la fin)
      si ... je me (tue|suicide|pends|flingue|jette)
      je me (tue|suicide|pends|flingue|bute) (si|ce|demain|et|cette|$)
      (seule|meilleure) (issue|solution|option) (est|c est|serait)? .. (mourir|la mort|me tuer|le suicide|en finir)
      (voix) .. (disent|dit|ordonnent|ordonne|parlent|repete|repetent|crient|poussent|demandent|hurlent) .. (tuer|mourir|sauter|mal|couper|finir|crever|jeter|saute|frapper|bruler|meurs|tue|faire|coupe|jette)`,
    }),
    entry({
      id: 'fr.passive',
      category: 'passive',
      scope: 'fixed',
      why: 'L’auteur souhaite ne plus vivre ou ne pas se réveiller.',
      patterns: `
      (voudrais|aimerais|veux|prefererais|souhaite|souhaiterais|espere|rever de|envie de|envie d|voulais) ..5 (ne pas|ne plus|ne jamais|plus jamais|m endormir et|dormir et|disparaitre|etre mort|etre morte) ... (reveiller|exister|etre la|naitre|vivre|ouvrir les yeux|me reveiller|mort|morte|disparaitre|pour toujours)
      (voudrais|aimerais|prefererais|voulais) .. (etre mort|etre morte|disparaitre|ne plus exister|ne pas exister)
      (m endormir|dormir|fermer les yeux|me coucher) et (ne)? (plus|jamais|pas) ... (reveiller|ouvrir)
      (ne)? (plus|pas) (envie|la force|le gout|le courage|de raison|de raisons|aucune raison|l envie) (de|d) (vivre|continuer|etre la|me lever|exister|rien|me battre|etre en vie|avancer)
      (aucune|plus de|pas de|plus aucune|sans) (raison|raisons|espoir|issue|avenir|envie|interet) (de|d|a)? (vivre|continuer|rester|etre|a rien|pour moi)?
      (ne)? (vois|trouve|voit) (plus|pas|aucun|aucune|plus aucun|plus aucune|plus le|pas le) .. (sens|raison|interet|issue|utilite|espoir|avenir|bout|pourquoi)
      (fatigue|fatiguee|lasse|las|marre|epuise|epuisee|assez|ras le bol) (de|d) (vivre|la vie|exister|tout|etre la|cette vie|me battre|lutter|etre en vie)
      (mieux|tranquilles|plus heureux|soulages|mieux lotis) (sans moi|si j etais (mort|morte|plus la)|si je n etais|si je disparaissais|si je mourais|mort|morte|que je sois mort*)
      (suis|je suis|me sens|etre|sens comme|que) (qu|juste)? (un|une) (fardeau|poids|boulet|merde|moins que rien|rate|ratee|dechet|nul|nulle|charge|erreur|gene)
      (fardeau|poids|boulet|charge) pour (tout le monde|ma famille|mes parents|les autres|mes enfants|eux|mes proches|tous)
      personne (ne)? .. (manquerais|remarquerait|pleurerait|regretterait|regretterai|m aime|verrait)
      je manquerais a personne
      (je me|me) (deteste|degoute|hais) (vraiment|tellement|$|et|j|trop|pour)
      (je vaux|je sers a|je merite) (rien|pas de vivre|pas)
      (n|j)? en peux (vraiment)? plus
      (ne|n|j)? (arrive|peux) plus (a)? (continuer|tenir|supporter|vivre|avancer|rien)
      (si j etais|si je n etais|que je sois) (pas|jamais|plus)? (nee|ne|la) .. (mieux|problemes|heureux|tous)?
      (plus|pas) (vivre|envie de vivre|etre la|exister|etre en vie|continuer a vivre)
      je (ne)? veux plus (vivre|etre la|exister|continuer|me reveiller|etre en vie|de cette vie)
      (ma vie|la vie|vivre|rien) (n a|a|ne vaut|ne rime) (plus|pas|aucun|plus aucun|rien|a rien) .. (sens|peine|interet)?
      (que la mort|que dieu|que quelque chose) .. (prenne|vienne|emporte)
      (disparaitre)
      plus (d|aucun)? espoir
      ca me (derangerait|generait) pas de (mourir|crever|ne plus)`,
    }),
    entry({
      id: 'fr.intent',
      category: 'intent',
      scope: 'fixed',
      why: 'L’auteur annonce vouloir mettre fin à ses jours.',
      patterns: `
      (vais|ai decide de|ai decide d|compte|prevois de|prevu de|suis decide a|suis decidee a|suis pret a|suis prete a|veux) (@tuer|mourir|crever)`,
    }),
    entry({
      id: 'fr.plan',
      category: 'plan-strong',
      scope: 'fixed',
      why: 'L’auteur parle d’un plan, d’une lettre ou d’un jour.',
      patterns: `
      (je le fais|je vais le faire|je fais ca|c est pour|ce sera|ca sera|j en finis|je me tue|je me suicide|tout s arrete|tout sera fini|c est fini|c est|je pars|je saute|je passe a l acte) (ce soir|cette nuit|demain|aujourd hui|vendredi|samedi|dimanche|lundi|ce week end|maintenant|quand .. (dorment|dormiront|partis))
      (ce soir|cette nuit|demain|vendredi|samedi|dimanche|ce week end|aujourd hui) (je|j|c est|tout|ca) .. (fais|le faire|en finis|me tue|suicide|fini|s arrete|saute|pars pour|le fais|le soir|en finir|pends|terminer|passe a l acte)
      (ecrit|laisse|ecris|prepare|laissee|pose|redige) .. (lettre|lettres|mot|lettre d adieu) .. (adieu|mere|suicide|tout le monde|famille|table|parents|enfants|lit|soeur|pardon|explique)
      (lettre|lettres|mot) (d adieu|de suicide) .. (ecrite|prete|ecrites|fait|ecrire|ecris|ai|table)
      (j ai|ai) (un|mon|tout|le)? (plan|planifie|prepare|prevu|organise) (pour|de|et|comment|le jour|$)
      (tout est) (pret|prepare|prevu|planifie|organise)
      @medocs (devant moi|pretes|prets|dans la main|sur la table|de cote|comptes|a portee)
      (j ai|achete|garde|stocke|j ai achete|mis de cote|accumule) .. (@medocs|corde|arme|couteau|lame|fusil|pistolet|poison|rasoir) .. (tuer|finir|mourir|prete|pret|main|soir|devant|suffisamment|assez pour|sur la table|ici|placard|de cote|pendre)
      @veux .. @tuer .. @quand
      @quand .. (je|j) .. (vais|veux|compte) .. @tuer`,
    }),
    entry({
      id: 'fr.time',
      category: 'time',
      scope: 'none',
      why: 'Un moment proche est nommé.',
      patterns: `
      (ce soir|demain|cette nuit|ce week end|(vendredi|samedi|dimanche|lundi)|quand .. dorment)`,
    }),
    entry({
      id: 'fr.act',
      category: 'act',
      scope: 'fixed',
      why: 'L’auteur dit que l’acte a commencé.',
      patterns: `
      (j ai|viens d|viens de|je viens de|ai) (tout)? (avale|pris|prendre|avaler|bouffe|gobe|ingere) (tous|toute|toutes|tout|une boite|la boite|#|trente|vingt|quarante|trop|les|plein|deux boites|la plaquette|des tas|enormement|plusieurs|presque) .. @medocs
      (j ai|viens de) (tout avale|tout pris)
      (j ai|me suis|je me suis|viens de) .. (ouvert|tranche|taillade|coupe|m ouvrir|me trancher) les (veines|poignets)
      (je suis|suis|assis|assise|debout|me tiens|la) .. (sur le|au bord|sur les|sur la|en haut|sur un|au dessus) .. (pont|toit|rails|rebord|voies|balcon|bord|corniche|falaise|parapet|fenetre|rambarde|immeuble|viaduc|quai)
      (ca|le sang|il) (n|ne)? (arrete|s arrete) (pas|plus) de (saigner|couler)
      (sang partout|plein de sang|je saigne beaucoup|je perds beaucoup de sang)
      (corde|ceinture|arme|couteau|flingue) (au cou|autour du cou|sur la tempe|dans la bouche|a la main|sous la gorge)
      (tete qui tourne|m endors|vertiges|somnolente|somnolent|je commence a) .. (medicaments|cachets|avale|pris|comprimes|partir)`,
    }),
    entry({
      id: 'fr.farewell',
      category: 'farewell',
      scope: 'fixed',
      why: 'L’auteur fait ses adieux.',
      patterns: `
      (adieu) (a tous|tout le monde|le monde|mes amis|maman|a toutes|la vie|monde|papa|et merci|et pardon|les amis|ma famille|tous)
      (c est|ceci est|voici) (mon|ma|le|la) (dernier|derniere) (message|post|nuit|lettre|jour|fois|publication|soir)
      (dernier message|derniere lettre|ma derniere nuit|mon dernier post)
      (demain|bientot|quand vous lirez|quand tu liras|a votre reveil|d ici demain) .. (ne serai plus|serai plus|ne serais plus|serai parti|serai partie|serai mort|serai morte|serai loin|plus la)
      (ne)? (serai|serais) plus (la|de ce monde|ici|parmi)
      (je vous dis|je voulais vous dire|je viens vous dire|je voulais dire) (adieu|au revoir)
      (dites|dis|dites bien) (a|aux) (ma|mon|mes) .. (aime|pardon|desole|desolee|aimais|regrette)
      (occupez vous|prenez soin|prends soin|occupe toi) (bien)? (de|du) (mon|ma|mes) (chien|chat|enfants|mere|maman|famille|fille|fils|soeur|frere|chienne|chatte)
      (pardonnez moi|pardon|pardonne moi|ne m en voulez pas|desole|desolee) .. (pour tout|pas votre faute|pouvais plus|maman|adieu|pour ce que je vais faire|partir|vous aime|merci pour tout|la lettre)
      (ce n est|c est|n est) (pas|la faute) (de)? (votre|ta|leur|personne|de personne) faute
      c est la faute de personne
      merci pour tout .. (adieu|ne serai plus|pars|pardon|demain|vous aime|fini)
      (on se (retrouve|reverra)|rendez vous) (dans une autre vie|de l autre cote|la haut|au ciel)`,
    }),
    entry({
      id: 'fr.self-harm',
      category: 'self-harm',
      scope: 'fixed',
      why: 'L’auteur parle de s’être blessé.',
      patterns: `
      (me suis|je me|me) (re)? (coupe|coupee|coupe|scarifie|scarifiee|scarifie|mutile|mutilee|mutile|brule|brulee|brule|recoupe|recoupee|coupes|blesse|blessee|taillade|tailladee|taillade|frappe|frappee|automutile|automutilee|automutile|griffe|griffee|entaille|entaillee) (encore|hier|ce matin|ce soir|les bras|le bras|les cuisses|les jambes|les poignets|a nouveau|cette nuit|depuis|tous|chaque|pour|volontairement|expres|avec|et|quand|de nouveau|sur|la cuisse|$)
      (recommence|repris|recommencer) a (me couper|me scarifier|me mutiler|me faire du mal|me bruler|me blesser|m automutiler)
      (me fais|me suis fait|me faire) (encore)? du mal (encore|expres|hier|volontairement|avec|tous|depuis|$)
      (rechute|rechute|rechutee) .. (scarification|coupe|lame|automutilation|bras)
      scarifications (recentes|hier|fraiches)`,
    }),
    entry({
      id: 'fr.self-harm-urge',
      category: 'self-harm-urge',
      scope: 'fixed',
      why: 'L’auteur parle de l’envie de se blesser.',
      patterns: `
      (envie|besoin|pulsion|pulsions|tentation|envies|pense a|veux) (de|d)? (me couper|me scarifier|me mutiler|me faire du mal|me blesser|me bruler|m automutiler|me taillader)`,
    }),
    entry({
      id: 'fr.third',
      category: 'third',
      scope: 'fixed',
      why: 'Une autre personne est peut-être en danger.',
      patterns: `
      @autre .. (veut|voulait|pense a|parle de|dit qu|dit que|m a dit qu|m a dit|menace de|a dit|a essaye de|a tente de|va|songe a|m a avoue|a des|parle d|repete qu) .. (se tuer|se suicider|mourir|mettre fin|en finir|se faire du mal|plus vivre|suicide|idees suicidaires|envies suicidaires|envie de mourir|crever|se pendre|sauter|pensees suicidaires|sa vie)
      (veut|pense a|va|menace de|a essaye de|a tente de|parle de|voulait|essaie de) (se tuer|se suicider|mettre fin a|en finir|se pendre|mourir|se foutre en l air)
      @autre .. (se scarifie|se coupe|se mutile|se fait du mal)
      (que|comment|quoi) .. (faire|aider|dire|reagir|l aider) .. (suicid*|se tuer|mourir|scarifi*|se coupe)`,
    }),
    entry({
      id: 'fr.third-danger',
      category: 'third-danger',
      scope: 'fixed',
      why: 'Une autre personne est en danger maintenant.',
      patterns: `
      @autre .. (a pris|a avale|vient d avaler|vient de prendre|est sur|est au bord|est monte*|s est enferme*|a une|a un|ne se reveille|ne repond|ne respire|s est ouvert|s est coupe*|est inconscient*|est debout) .. (medicaments|cachets|pont|toit|balcon|salle de bain|couteau|fusil|corde|boite|sauter|veines|rails|chambre|comprimes|rebord|fenetre|plus|bord|corniche|sauter|falaise|arme|telephone)?
      @autre .. (va|dit qu|dit que|menace) .. (sauter|se tuer|se suicider|le faire|mourir) .. (maintenant|ce soir|cette nuit|aujourd hui|demain|tout de suite)
      (m a envoye|vient de m envoyer|a laisse|m a ecrit|vient d envoyer|a envoye) .. (adieu|lettre|message d adieu|mot|vocal|pardon)
      (dit|ecrit|ecrite) .. (ce soir|cette nuit) (c est|tout sera) fini
      (est|elle est|il est) (inconscient|inconsciente|inanime|inanimee)
      (ne)? (se reveille|respire|repond) (plus|pas) .. (medicaments|pris|que faire|aidez|boite|cachets)?`,
    }),
    entry({
      id: 'fr.abuse',
      category: 'abuse',
      scope: 'fixed',
      why: 'Le texte parle de violence ou d’abus.',
      patterns: `
      (mon|ma|mes) (beau pere|mari|copain|pere|conjoint|mere|oncle|patron|ex|parents|frere|cousin|belle mere|compagnon|femme|grand pere|copine) .. (me|m|nous) .. (frappe|frappe|frappee|bat|tape|cogne|viole|viole|violee|touche|touche|touchee|force|menace|enferme|etrangle|pousse|insulte et|a frappe|a gifle|gifle|a viole|frappent|battent|tabasse|agresse|agresse|agressee|fait du mal)
      (il|elle) (me|m) .. (frappe|bat|tape|cogne|viole|etrangle|enferme|force|menace|a frappe|a frappee|a viole|a violee|tabasse|touche|gifle)
      (j ai ete|je suis|me suis fait|j ai ete) (viole|violee|battu|battue|agresse|agressee sexuellement|abuse|abusee|agresse|agressee|violente|violentee|violer|frapper|tabasser)
      (abuse|abusent|abusait) de moi
      (violences conjugales|femme battue|victime de violences|victime d abus)`,
    }),
    entry({
      id: 'fr.abuse-past',
      category: 'abuse-past',
      scope: 'fixed',
      why: 'Le texte parle d’un abus passé.',
      patterns: `
      (quand j etais|etant|dans mon|pendant mon|enfant) (petit|petite|enfant|ado|gamin|gamine|enfance|adolescence|jeune) .. (abuse|abuse|abusee|viole|viole|violee|frappait|battait|touchait|violait|frappe|frappee|battu|battue|attouchements)
      (abuse|abuse|abusee|viole|viole|violee|frappait|battait|touchait|attouchements|battu|battue) .. (quand j etais|dans mon enfance|etant (petit|petite|enfant)|il y a (# ans|des annees|longtemps)|pendant mon enfance|enfant)`,
    }),
    entry({
      id: 'fr.abuse-danger',
      category: 'abuse-danger',
      scope: 'fixed',
      why: 'Quelqu’un est en danger à cause d’autrui maintenant.',
      patterns: `
      (va|veut|menace de|dit qu il va|a dit qu il allait|jure de) me tuer
      (tape|frappe|cogne|defonce|casse|enferme|enfermee|cache|cachee|defoncer|tambourine) .. (porte|salle de bain|chambre|placard|toilettes)
      (a|avec) (un|une) (couteau|arme|fusil|pistolet|hache|marteau) .. (porte|tuer|dehors|maison|la|main|menace)
      appelez (la police|les flics|le 17|la gendarmerie)`,
    }),
    entry({
      id: 'fr.threat',
      category: 'threat',
      scope: 'fixed',
      why: 'L’auteur menace autrui.',
      patterns: `
      (je vais|j ai envie de|envie de|je veux|je pense a) (tuer|le tuer|la tuer|les tuer|planter|poignarder|le poignarder|lui tirer|tirer sur|bruler|egorger|le planter|les planter|l etrangler|buter|le buter) (mon|ma|mes|ce|cette|tout|quelqu un|un|s|si|et|dessus|des|la|le|les|$)`,
    }),
    entry({
      id: 'fr.seeking',
      category: 'seeking',
      scope: 'fixed',
      why: 'Le texte demande un moyen de mourir.',
      patterns: `
      (moyen|facon|methode|maniere|moyens|methodes) .. (mourir|se tuer|se suicider|me tuer|en finir|me suicider|suicide|partir) .. (sans douleur|sans souffrir|rapide|vite|fait pas mal|indolore|sans avoir mal)?
      (moyen|facon|methode|maniere) .. (sans douleur|indolore|le plus rapide|la plus rapide|rapide|douce|sans souffrir|le moins douloureux|la moins douloureuse|efficace) .. (mourir|tuer|suicid*|finir)
      (mourir|me tuer|me suicider|se suicider|en finir) (sans douleur|sans souffrir|vite|rapidement|sans avoir mal)
      (combien|quelle dose|quelle quantite) .. (mourir|tuer|mortel|mortelle|letale|letal|overdose|pas me reveiller|plus se reveiller)
      comment (je peux|puis je|faire pour)? (me tuer|me suicider|me pendre|faire un noeud|mourir sans)`,
    }),
    ...guards,
  ],
};
