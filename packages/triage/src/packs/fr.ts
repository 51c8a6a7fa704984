import type { LanguagePack } from '../types.ts';
import { entry } from './entry.ts';

const words = {
  tuer: 'me tuer|me suicider|en finir|mettre fin a mes jours|mettre fin a ma vie|me pendre|me foutre en l air|me supprimer|me jeter sous/du/par/dans/d ..|me jeter d un ..|sauter du/de/par ..|avaler toute/tous/toutes/tout/mes ..|avaler une boite|prendre tous mes ..|prendre toute la boite|me tirer une balle|m ouvrir les veines|me trancher les veines|me noyer|me flinguer|tout arreter|mettre un terme a ma vie|m oter la vie|m enlever la vie|faire une connerie|faire une betise|passer a l acte|me faire sauter la cervelle|me faire du mal|quitter ce monde|partir pour toujours|un suicide',
  veux: 'veux|voudrais|ai envie de|avais envie de|envie de|envie d|vais|j vais|pense a|pensee de|penser a|pensais a|pense souvent a|songe a|compte|ai decide de|ai decide d|decide de|prevu de|prevois de|suis prete a|suis pret a|pret a|prete a|dois|devrais|pourrais|besoin de|essaye de|essaie de|ai essaye de|ai tente de|ai pense a|pensant a|idee de|idees de|pensees de|prefere|preferais|j aimerais|aimerais|ai failli|imagine|arrete pas de penser a|comment|facons de|facon de|moyen de|sur le point de|pense qu a|pense a|pense qu',
  quand: 'ce soir|aujourd hui|demain|cette nuit|ce week end|vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi|maintenant|tout a l heure|quand .. dormiront|quand .. dort|quand .. dorment|dans # heures|dans une heure|dans quelques heures|bientot|avant l aube|dans # jours|a minuit|cette semaine|la semaine prochaine|tout de suite',
  autre: 'mon fils|ma fille|mon frere|ma soeur|mon ami|mon amie|ma meilleure amie|mon meilleur ami|ma mere|mon pere|mon copain|ma copine|mon mari|ma femme|mon cousin|ma cousine|mon collegue|ma collegue|mon ex|mon voisin|ma voisine|un ami|une amie|il|elle|quelqu un|mon pote|mon neveu|ma niece|mon eleve|mon colocataire|ma coloc|mon coloc|mon oncle|mon grand pere|ma grand mere|ma pote|mon conjoint|ma conjointe',
  medocs: 'medicaments|medocs|medoc|cachets|comprimes|somniferes|pilules|antidepresseurs|antidepresseur|anxiolytiques|boite|boites|plaquette|plaquettes|xanax|doliprane|lithium|traitement|dose|doses|sertraline|gelules|prozac|lexomil|seroplex|valium|seresta|paroxetine|tercian|neuroleptiques|medicament',
} as const;

/** French: explicit, passive and farewell phrasings, self-harm, others in danger, denials and helping talk, flags. */
export const fr: LanguagePack = {
  lang: 'fr',
  words,
  spellings: {
    jai: 'j ai', chui: 'je suis', chuis: 'je suis', jsuis: 'je suis', jveux: 'je veux', jvais: 'je vais', jpeux: 'je peux', jen: 'j en', jme: 'je me', jpense: 'je pense', jarrive: 'j arrive', jarrete: 'j arrete', pk: 'pourquoi', pcq: 'parce que', psk: 'parce que', tt: 'tout', tjs: 'toujours', ac: 'avec', bcp: 'beaucoup', jamais: 'jamais', dsl: 'desole', pr: 'pour', mtn: 'maintenant', auj: 'aujourd hui', ajd: 'aujourd hui', dmain: 'demain', sucide: 'suicide', cest: 'c est', ta: 'ta', tes: 'tes', nan: 'non', svp: 'svp', stp: 'stp', vrmt: 'vraiment', qqun: 'quelqu un', qqn: 'quelqu un', pote: 'pote', 'rendez-vous': 'rendez vous', veu: 'veux', vraiment: '', tellement: '', juste: '',
  },
  sensitive: ['suicider', 'suicide', 'mourir', 'medicaments', 'reveiller', 'disparaitre', 'adieu'],
  cues: {
    self: ['je', 'j', 'me', 'm'], you: ['tu', 'vous', 't'], others: ['il', 'elle', 'ils', 'elles', 'on'], people: [], negators: ['ne', 'n', 'jamais', 'pas', 'ni', 'sans', 'aucune', 'aucun', 'plus'],
    bridge: 'me m te se j je veux voulais voudrais vais ai suis pense pensais envie de d a que qu en eu avoir intention faire idee idees tres vraiment du tout pensees nullement aller avais etre l la le'.split(' '),
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
    pastVerbs: [], reportVerbs: ['dit', 'ecrit'], conjunctions: ['mais', 'parce', 'car', 'et', 'donc'],
  },
  entries: [
    entry({ id: 'fr.want', category: 'want', scope: 'fixed', why: 'L’auteur dit vouloir mourir ou se tuer.', patterns: `
      @veux .. @tuer
      @veux (mourir|crever|etre mort|etre morte|disparaitre pour toujours|me buter)
      (envies|idees|pensees|pulsions|envie) (suicidaires|suicidaire|de suicide|de mourir|de mort|noires et de mort)
      (je suis|suis|me sens|tres|etre) (suicidaire)
      (penser|pense|pensant) (au|a|qu au) (suicide|mourir|la mort|en finir|me tuer|me suicider|me pendre|la fin)
      si ... je me (tue|suicide|pends|flingue|jette)
      je me (tue|suicide|pends|flingue|bute) (si|ce|demain|et|cette|$)
      (seule|meilleure) (issue|solution|option) (est|c est|serait)? .. (mourir|la mort|me tuer|le suicide|en finir)
      (voix) .. (disent|dit|ordonnent|ordonne|parlent|repete|repetent|crient|poussent|demandent|hurlent) .. (tuer|mourir|sauter|mal|couper|finir|crever|jeter|saute|frapper|bruler|meurs|tue|faire|coupe|jette)` }),
    entry({ id: 'fr.passive', category: 'passive', scope: 'fixed', why: 'L’auteur souhaite ne plus vivre ou ne pas se réveiller.', patterns: `
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
      ca me (derangerait|generait) pas de (mourir|crever|ne plus)` }),
    entry({ id: 'fr.intent', category: 'intent', scope: 'fixed', why: 'L’auteur annonce vouloir mettre fin à ses jours.', patterns: `
      (vais|ai decide de|ai decide d|compte|prevois de|prevu de|suis decide a|suis decidee a|suis pret a|suis prete a|veux) (@tuer|mourir|crever)` }),
    entry({ id: 'fr.plan', category: 'plan-strong', scope: 'fixed', why: 'L’auteur parle d’un plan, d’une lettre ou d’un jour.', patterns: `
      (je le fais|je vais le faire|je fais ca|c est pour|ce sera|ca sera|j en finis|je me tue|je me suicide|tout s arrete|tout sera fini|c est fini|c est|je pars|je saute|je passe a l acte) (ce soir|cette nuit|demain|aujourd hui|vendredi|samedi|dimanche|lundi|ce week end|maintenant|quand .. (dorment|dormiront|partis))
      (ce soir|cette nuit|demain|vendredi|samedi|dimanche|ce week end|aujourd hui) (je|j|c est|tout|ca) .. (fais|le faire|en finis|me tue|suicide|fini|s arrete|saute|pars pour|le fais|le soir|en finir|pends|terminer|passe a l acte)
      (ecrit|laisse|ecris|prepare|laissee|pose|redige) .. (lettre|lettres|mot|lettre d adieu) .. (adieu|mere|suicide|tout le monde|famille|table|parents|enfants|lit|soeur|pardon|explique)
      (lettre|lettres|mot) (d adieu|de suicide) .. (ecrite|prete|ecrites|fait|ecrire|ecris|ai|table)
      (j ai|ai) (un|mon|tout|le)? (plan|planifie|prepare|prevu|organise) (pour|de|et|comment|le jour|$)
      (tout est) (pret|prepare|prevu|planifie|organise)
      @medocs (devant moi|pretes|prets|dans la main|sur la table|de cote|comptes|a portee)
      (j ai|achete|garde|stocke|j ai achete|mis de cote|accumule) .. (@medocs|corde|arme|couteau|lame|fusil|pistolet|poison|rasoir) .. (tuer|finir|mourir|prete|pret|main|soir|devant|suffisamment|assez pour|sur la table|ici|placard|de cote|pendre)
      @veux .. @tuer .. @quand
      @quand .. (je|j) .. (vais|veux|compte) .. @tuer` }),
    entry({ id: 'fr.time', category: 'time', scope: 'none', why: 'Un moment proche est nommé.', patterns: `
      (ce soir|demain|cette nuit|ce week end|(vendredi|samedi|dimanche|lundi)|quand .. dorment)` }),
    entry({ id: 'fr.act', category: 'act', scope: 'fixed', why: 'L’auteur dit que l’acte a commencé.', patterns: `
      (j ai|viens d|viens de|je viens de|ai) (tout)? (avale|pris|prendre|avaler|bouffe|gobe|ingere) (tous|toute|toutes|tout|une boite|la boite|#|trente|vingt|quarante|trop|les|plein|deux boites|la plaquette|des tas|enormement|plusieurs|presque) .. @medocs
      (j ai|viens de) (tout avale|tout pris)
      (j ai|me suis|je me suis|viens de) .. (ouvert|tranche|taillade|coupe|m ouvrir|me trancher) les (veines|poignets)
      (je suis|suis|assis|assise|debout|me tiens|la) .. (sur le|au bord|sur les|sur la|en haut|sur un|au dessus) .. (pont|toit|rails|rebord|voies|balcon|bord|corniche|falaise|parapet|fenetre|rambarde|immeuble|viaduc|quai)
      (ca|le sang|il) (n|ne)? (arrete|s arrete) (pas|plus) de (saigner|couler)
      (sang partout|plein de sang|je saigne beaucoup|je perds beaucoup de sang)
      (corde|ceinture|arme|couteau|flingue) (au cou|autour du cou|sur la tempe|dans la bouche|a la main|sous la gorge)
      (tete qui tourne|m endors|vertiges|somnolente|somnolent|je commence a) .. (medicaments|cachets|avale|pris|comprimes|partir)` }),
    entry({ id: 'fr.farewell', category: 'farewell', scope: 'fixed', why: 'L’auteur fait ses adieux.', patterns: `
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
      (on se (retrouve|reverra)|rendez vous) (dans une autre vie|de l autre cote|la haut|au ciel)` }),
    entry({ id: 'fr.self-harm', category: 'self-harm', scope: 'fixed', why: 'L’auteur parle de s’être blessé.', patterns: `
      (me suis|je me|me) (re)? (coupe|coupee|coupe|scarifie|scarifiee|scarifie|mutile|mutilee|mutile|brule|brulee|brule|recoupe|recoupee|coupes|blesse|blessee|taillade|tailladee|taillade|frappe|frappee|automutile|automutilee|automutile|griffe|griffee|entaille|entaillee) (encore|hier|ce matin|ce soir|les bras|le bras|les cuisses|les jambes|les poignets|a nouveau|cette nuit|depuis|tous|chaque|pour|volontairement|expres|avec|et|quand|de nouveau|sur|la cuisse|$)
      (recommence|repris|recommencer) a (me couper|me scarifier|me mutiler|me faire du mal|me bruler|me blesser|m automutiler)
      (me fais|me suis fait|me faire) (encore)? du mal (encore|expres|hier|volontairement|avec|tous|depuis|$)
      (rechute|rechute|rechutee) .. (scarification|coupe|lame|automutilation|bras)
      scarifications (recentes|hier|fraiches)` }),
    entry({ id: 'fr.self-harm-urge', category: 'self-harm-urge', scope: 'fixed', why: 'L’auteur parle de l’envie de se blesser.', patterns: `
      (envie|besoin|pulsion|pulsions|tentation|envies|pense a|veux) (de|d)? (me couper|me scarifier|me mutiler|me faire du mal|me blesser|me bruler|m automutiler|me taillader)` }),
    entry({ id: 'fr.third', category: 'third', scope: 'fixed', why: 'Une autre personne est peut-être en danger.', patterns: `
      @autre .. (veut|voulait|pense a|parle de|dit qu|dit que|m a dit qu|m a dit|menace de|a dit|a essaye de|a tente de|va|songe a|m a avoue|a des|parle d|repete qu) .. (se tuer|se suicider|mourir|mettre fin|en finir|se faire du mal|plus vivre|suicide|idees suicidaires|envies suicidaires|envie de mourir|crever|se pendre|sauter|pensees suicidaires|sa vie)
      (veut|pense a|va|menace de|a essaye de|a tente de|parle de|voulait|essaie de) (se tuer|se suicider|mettre fin a|en finir|se pendre|mourir|se foutre en l air)
      @autre .. (se scarifie|se coupe|se mutile|se fait du mal)
      (que|comment|quoi) .. (faire|aider|dire|reagir|l aider) .. (suicid*|se tuer|mourir|scarifi*|se coupe)` }),
    entry({ id: 'fr.third-danger', category: 'third-danger', scope: 'fixed', why: 'Une autre personne est en danger maintenant.', patterns: `
      @autre .. (a pris|a avale|vient d avaler|vient de prendre|est sur|est au bord|est monte*|s est enferme*|a une|a un|ne se reveille|ne repond|ne respire|s est ouvert|s est coupe*|est inconscient*|est debout) .. (medicaments|cachets|pont|toit|balcon|salle de bain|couteau|fusil|corde|boite|sauter|veines|rails|chambre|comprimes|rebord|fenetre|plus|bord|corniche|sauter|falaise|arme|telephone)?
      @autre .. (va|dit qu|dit que|menace) .. (sauter|se tuer|se suicider|le faire|mourir) .. (maintenant|ce soir|cette nuit|aujourd hui|demain|tout de suite)
      (m a envoye|vient de m envoyer|a laisse|m a ecrit|vient d envoyer|a envoye) .. (adieu|lettre|message d adieu|mot|vocal|pardon)
      (dit|ecrit|ecrite) .. (ce soir|cette nuit) (c est|tout sera) fini
      (est|elle est|il est) (inconscient|inconsciente|inanime|inanimee)
      (ne)? (se reveille|respire|repond) (plus|pas) .. (medicaments|pris|que faire|aidez|boite|cachets)?` }),
    entry({ id: 'fr.abuse', category: 'abuse', scope: 'fixed', why: 'Le texte parle de violence ou d’abus.', patterns: `
      (mon|ma|mes) (beau pere|mari|copain|pere|conjoint|mere|oncle|patron|ex|parents|frere|cousin|belle mere|compagnon|femme|grand pere|copine) .. (me|m|nous) .. (frappe|frappe|frappee|bat|tape|cogne|viole|viole|violee|touche|touche|touchee|force|menace|enferme|etrangle|pousse|insulte et|a frappe|a gifle|gifle|a viole|frappent|battent|tabasse|agresse|agresse|agressee|fait du mal)
      (il|elle) (me|m) .. (frappe|bat|tape|cogne|viole|etrangle|enferme|force|menace|a frappe|a frappee|a viole|a violee|tabasse|touche|gifle)
      (j ai ete|je suis|me suis fait|j ai ete) (viole|violee|battu|battue|agresse|agressee sexuellement|abuse|abusee|agresse|agressee|violente|violentee|violer|frapper|tabasser)
      (abuse|abusent|abusait) de moi
      (violences conjugales|femme battue|victime de violences|victime d abus)` }),
    entry({ id: 'fr.abuse-past', category: 'abuse-past', scope: 'fixed', why: 'Le texte parle d’un abus passé.', patterns: `
      (quand j etais|etant|dans mon|pendant mon|enfant) (petit|petite|enfant|ado|gamin|gamine|enfance|adolescence|jeune) .. (abuse|abuse|abusee|viole|viole|violee|frappait|battait|touchait|violait|frappe|frappee|battu|battue|attouchements)
      (abuse|abuse|abusee|viole|viole|violee|frappait|battait|touchait|attouchements|battu|battue) .. (quand j etais|dans mon enfance|etant (petit|petite|enfant)|il y a (# ans|des annees|longtemps)|pendant mon enfance|enfant)` }),
    entry({ id: 'fr.abuse-danger', category: 'abuse-danger', scope: 'fixed', why: 'Quelqu’un est en danger à cause d’autrui maintenant.', patterns: `
      (va|veut|menace de|dit qu il va|a dit qu il allait|jure de) me tuer
      (tape|frappe|cogne|defonce|casse|enferme|enfermee|cache|cachee|defoncer|tambourine) .. (porte|salle de bain|chambre|placard|toilettes)
      (a|avec) (un|une) (couteau|arme|fusil|pistolet|hache|marteau) .. (porte|tuer|dehors|maison|la|main|menace)
      appelez (la police|les flics|le 17|la gendarmerie)` }),
    entry({ id: 'fr.threat', category: 'threat', scope: 'fixed', why: 'L’auteur menace autrui.', patterns: `
      (je vais|j ai envie de|envie de|je veux|je pense a) (tuer|le tuer|la tuer|les tuer|planter|poignarder|le poignarder|lui tirer|tirer sur|bruler|egorger|le planter|les planter|l etrangler|buter|le buter) (mon|ma|mes|ce|cette|tout|quelqu un|un|s|si|et|dessus|des|la|le|les|$)` }),
    entry({ id: 'fr.seeking', category: 'seeking', scope: 'fixed', why: 'Le texte demande un moyen de mourir.', patterns: `
      (moyen|facon|methode|maniere|moyens|methodes) .. (mourir|se tuer|se suicider|me tuer|en finir|me suicider|suicide|partir) .. (sans douleur|sans souffrir|rapide|vite|fait pas mal|indolore|sans avoir mal)?
      (moyen|facon|methode|maniere) .. (sans douleur|indolore|le plus rapide|la plus rapide|rapide|douce|sans souffrir|le moins douloureux|la moins douloureuse|efficace) .. (mourir|tuer|suicid*|finir)
      (mourir|me tuer|me suicider|se suicider|en finir) (sans douleur|sans souffrir|vite|rapidement|sans avoir mal)
      (combien|quelle dose|quelle quantite) .. (mourir|tuer|mortel|mortelle|letale|letal|overdose|pas me reveiller|plus se reveiller)
      comment (je peux|puis je|faire pour)? (me tuer|me suicider|me pendre|faire un noeud|mourir sans)` }),
    entry({ id: 'fr.encouragement', category: 'encouragement', scope: 'fixed', why: 'Le texte encourage à mourir ou à se blesser.', patterns: `
      (tue toi|suicide toi|va te pendre|pends toi|va mourir|creve|va crever|jette toi|coupe toi|flingue toi|tuez vous)
      (tu devrais|tu ferais mieux de|pourquoi tu|fais le|t as qu a|t aurais du|vas y) (te tuer|te suicider|crever|mourir|ne te tues pas|deja|te pendre|te suicides pas|sauter|en finir|saute)
      (tu manqueras a personne|personne te regrettera|le monde .. mieux sans toi|tu ne manqueras a personne|personne ne te regrettera)
      (fais) .. (plaisir|faveur|service) .. (tue|meurs|creve|disparais|monde)` }),
    entry({ id: 'fr.pact', category: 'pact', scope: 'fixed', why: 'Propose de mourir ensemble.', patterns: `
      (quelqu un|qui) .. (mourir|partir|se suicider|en finir) (avec moi|ensemble|a deux)
      pacte (de suicide|suicidaire|de mort)
      (mourir|partir|en finir|le faire) ensemble` }),
    entry({ id: 'fr.harassment', category: 'harassment', scope: 'fixed', why: 'Insultes ou mépris envers quelqu’un ou un groupe.', patterns: `
      (tu es|t es|tu n es|t etais|espece de|vous etes|t|sale|grosse|gros|pauvre) (qu)? (vraiment|juste|tellement|trop|toujours|qu)? (un|une|une grosse|un gros|une sale|un sale|une pauvre|un pauvre|de)? (grosse|gros|sale|pauvre|petite|petit)? (merde|conne|con|connard|connasse|pute|salope|idiot|idiote|debile|imbecile|rate|ratee|minable|pathetique|moche|vache|truie|nulle a chier|ordure|dechet|folle|tare|taree|pd|pede|clochard|clocharde|abruti|abrutie|cretin|cretine|feignasse|parasite|bouffonn|bouffonne|batard|batarde|negre|arabe|juif|bougnoule|youpin|inutile|ridicule|pleurnichard|pleurnicharde|naze|mongol|mongolien|gouine|tapette|folle|cingle|cinglee|thon|boudin|victime|grosse|gros tas)
      (ta gueule|ferme la|va te faire foutre|va te faire enculer|fils de pute|fille de pute|nique ta mere|degage|tu me degoutes|tu fais pitie|tout le monde te deteste|tout le monde se moque de toi|personne t aime|personne ne t aime|tout le monde se fout de toi|tue toi|va crever|va mourir|tu merites de crever|tu sers a rien|je te hais|casse toi)
      (je hais|je deteste|mort aux|a mort les|dehors les|marre des|j en ai marre des|sales|faut (tuer|virer|bruler|expulser)) (tous les|ces|les|des)? (arabes|noirs|juifs|gitans|pedes|gays|immigres|femmes|trans|musulmans|lesbiennes|migrants|feministes|refugies|etrangers|handicapes|roms|homos|bougnoules|negres|homosexuels|travelos|chinois)
      (les|ces|tous les|toutes les) (arabes|noirs|juifs|gitans|pedes|gays|immigres|femmes|trans|musulmans|lesbiennes|migrants|refugies|etrangers|handicapes|roms|homos|homosexuels|chinois) (sont|c est|devraient|doivent|meritent|puent|ne sont|ne meritent|n ont) .. (dechets|ordures|rats|animaux|merde|peste|degoutants|mourir|parasites|malades|inferieurs|voleurs|rentrer|humains|terroristes|vivre|cancer|sales|putes|crever|racaille|racailles|degueulasses|vermine|criminels|nuisibles|elimines|bruler|chez eux|extermines)?` }),
    entry({ id: 'fr.dosing', category: 'dosing', scope: 'fixed', why: 'Conseil de changer un traitement.', patterns: `
      (arrete|arretez|stoppe|tu devrais arreter|tu peux arreter|ne prends plus|ne prends pas|prends plus|double|triple|prends|melange|augmente|diminue|jette|remplace|saute|baisse|coupe|laisse tomber|tu devrais doubler) (tout de suite|simplement|donc|direct)? .. (ton|ta|tes|le|la|les|ces|ce|deux|trois|plutot|la dose de|de prendre)? .. @medocs .. (tu|d un coup|mieux|naturel|et|pas|avec|sans|deja|que|alcool|vin|c est|par|plutot|ce soir|$|direct)
      (t as|tu n as|tu as) pas besoin de (tes|ces|ton) @medocs` }),
    entry({ id: 'fr.ed', category: 'ed', scope: 'none', why: 'Chiffres ou conseils sur les troubles alimentaires.', patterns: `
      (que|aujourd hui|hier|mange|moins de|maximum|limite|seulement|sous|mangeais) .. # (calories|kcal|cal)
      (je pese|peser|descendre a|arriver a|objectif|je veux peser|imc|j en suis a|poids) (de|a|est|les|sous)? # .. (kilos|kg|veux|objectif|arriver|et|encore)
      imc (de|est|a)? #
      (astuces|conseils|tips|trucs|astuce|technique|comment) (pour|de) (vomir|ne pas manger|jeuner|cacher la nourriture|maigrir vite|sauter des repas|qu on remarque pas|tromper|me faire vomir|se faire vomir|cacher|couper la faim|mentir|perdre # kilos|purger)
      (jeune|jeuner|sans manger) (de|pendant|depuis)? # (jours|heures) .. (qui|avec moi|defi|ensemble|kilos)?
      (pro ana|pro mia|thinspo|ana et mia|defi jeune)` }),
    entry({ id: 'fr.method', category: 'method', scope: 'fixed', why: 'Détail d’une méthode.', patterns: `
      (#|avec #|prends #|prendre #|melange|melanger|trente|quarante|vingt|il suffit de) ..5 (cachets|grammes|mg|comprimes|medicaments|alcool|ml) ..5 (meurs|mourir|letal|mortel|te reveilles|sans douleur|suffit|tue|infaillible|personne ne survit)
      (methode|moyen|facon) ..5 (infaillible|rate jamais|sans douleur c est|le plus rapide c est|fait pas mal|marche a tous les coups)` }),
    entry({ id: 'fr.spam', category: 'spam', scope: 'none', why: 'Une offre qui vend quelque chose.', patterns: `
      (gagnez|gagner|gagne|gagne) .. (argent|#|euros|revenu|revenus) .. (maison|par jour|semaine|mois|rapidement|facilement|whatsapp|lien|investissant|chez vous)
      (investissez|investissement|crypto|cryptomonnaies|bitcoin|trading|forex|pret|credit) .. (whatsapp|benefices|garanti*|contactez|contacte|rendement|lien|gagne*|rapide|formation|telegram|cliquez|profits|interets)
      (voyant|voyante|voyance|medium|marabout|tarot|retour affectif|retour de l etre aime|envoutement|sorcier) .. (whatsapp|appelez|euros|consultation|retour|resultat*|garanti|contactez|paiement|heures|jours|minute|amour|etre aime)
      (therapeute|coach|psychologue|therapie|seances|seance|magnetiseur|hypnose) .. (euros|reduction|offre|reservez|contactez|places|tarif|promo|promotion|#) .. (seance|aujourd hui|whatsapp|lien|reservez|places|limitees|reduction|seulement|mp)?
      (cliquez|clique) (ici|sur (le|mon|ce) lien)
      (reduction|promo|promotion|code promo|offre) .. (achetez|aujourd hui|lien|code|site|limitee|boutique|commandez)
      (achetez|vends|vente|commandez) .. (abonnes|viagra|produits|sans ordonnance|complements|en ligne|livraison|formation) .. (whatsapp|lien|livraison|prix|ordonnance|promo|garanti|ici)?` }),
    entry({ id: 'fr.idiom', category: 'idiom', scope: 'none', why: 'Une expression toute faite.', patterns: `
      (mort|morte|meurs|mourir|crever|creve|mourais|crevais|morts|mortes) (de|d) (rire|faim|envie|honte|fatigue|chaud|froid|ennui|amour|soif|peur|sommeil|trouille|jalousie|curiosite|chaleur|rire|savoir|un cafe|stress|te voir|vous voir)
      (mort|morte|morts|mdr) (lol|mdr|ptdr|haha|de rire)
      (me tue|me tuent|va me tuer) .. (boulot|examens|dos|pieds|chaleur|patron|si je rentre|ma mere|prof|tete|devoirs|talons|rire|partiels|regime|sport|retard)
      (ma mere|mon pere|mon patron|mon prof|ma soeur) va me (tuer|trucider)
      (me suis|je me suis|suis) (coupe|coupee|brule|brulee|blesse|blessee) (les cheveux|en cuisinant|avec (du papier|une feuille|le four|un couteau|la casserole|le fer)|les ongles|le doigt|sans faire expres|en me rasant|en jardinant|au foot|au sport|en coupant|en epluchant|la main en|a la cheville)
      (tuer|tue) (le temps|l ambiance|l ennui|deux oiseaux)
      (en finir|finir) (avec (ce|cette|mes|le|la|les|mon) (projet|dossier|these|examens|travaux|devoirs|rapport|semestre|demenagement|memoire))
      (dans le jeu|la partie|boss|minecraft|fortnite|jeu video) .. (meurs|tue|tuer|mourir|mort|me tuer)
      (meurs|tue|tuer|mourir|mort|me suis fait tuer) .. (dans le jeu|la partie|boss|minecraft|fortnite|jeu video|niveau)` }),
    entry({ id: 'fr.media', category: 'media', scope: 'none', why: 'Parle d’une œuvre ou d’une étude.', patterns: `
      (film|serie|roman|chanson|livre|poeme|personnage|paroles|documentaire|chapitre|piece|theatre|album|jeu video|nouvelle de|scenario|bd)
      (expose|these|etude|memoire|dissertation|conference|article|recherche|cours sur|prevention|statistiques|formation|presentation|actualites)` }),
    entry({ id: 'fr.long-ago', category: 'long-ago', scope: 'none', why: 'Temps passé.', patterns: `
      il y a (#|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|quinze|vingt|environ #) ans
      (il y a (longtemps|des annees)|quand j avais # ans|quand j etais (ado|jeune|petit|petite|enfant|au lycee|au college|adolescent|adolescente)|a l epoque|autrefois|dans le passe|pendant mon adolescence|en 20*|avant je)` }),
    entry({ id: 'fr.recovery', category: 'recovery', scope: 'none', why: 'Parle de rétablissement.', patterns: `
      (je vais|ca va|je me sens|aujourd hui je vais|je suis) (beaucoup|bien|mieux|heureus|heureuse|beaucoup mieux|gueri|guerie|retabli|retablie|bien mieux|en paix|stable|content|contente|tellement mieux)
      (content|contente|heureus|heureuse|fier|fiere|ravi|ravie|soulage|soulagee) (d|de) (etre|ne pas|m en etre|avoir)
      (je m en suis|m en suis) sorti|sortie
      (la therapie|le traitement|demander de l aide|ma psy|mon psy) (m a|m ont) (sauve|sauvee|aide|aidee)
      (on s en sort|ca passe|ca s ameliore|surmonte)
      (ans|mois|jours) (sans|d abstinence)` }),
    entry({ id: 'fr.helper', category: 'helper', scope: 'none', why: 'Des mots de soutien.', patterns: `
      (si|quand) (tu|vous|quelqu un|un ami|une amie|une personne|jamais|un proche) (as|avez|te|vous|penses|pensez|sens|est|va|connais|a|es|etes|ressens|ressentez|parle)
      (appelle|appelez|contacte|contactez|compose|composez|tu peux appeler|vous pouvez appeler) (le|sos|un|la|les) .. (3114|15|112|sos|ligne|numero|amitie|suicide ecoute|17|samu)?
      (tu n es pas seul|tu n es pas seule|t es pas seul|t es pas seule|vous n etes pas seul|vous n etes pas seule|je suis la pour|je t ecoute|demande de l aide|demandez de l aide|courage|on est la|je te comprends|est ce que tu penses a|as tu pense|es tu en securite)
      (je suis|benevole|je travaille|j etais) (psychologue|infirmier|infirmiere|benevole|therapeute|medecin|moderatrice|au 3114|a sos|dans une ligne|ecoutant|ecoutante)` }),
    entry({ id: 'fr.grief', category: 'grief', scope: 'none', why: 'Parle d’un deuil.', patterns: `
      (s est suicide|s est suicidee|s est tue|s est tuee|s est donne la mort|mis fin a ses jours|decede|decedee|est mort|est morte|perdu mon|perdu ma|j ai perdu|s est pendu|s est pendue|deuil|par suicide|enterrement|anniversaire de sa mort|a la mort de)` }),
  ],
};
