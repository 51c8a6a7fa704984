import type { LanguagePack } from '../types.ts';
import { entry } from './entry.ts';
import { guards } from './pt/guards.ts';
import { words } from './pt/words.ts';

/** Portuguese for the device: the author's own risk and others in danger, with the guards. */
export const ptDevice: LanguagePack = {
  lang: 'pt',
  words,
  spellings: {
    vc: 'voce',
    vcs: 'voces',
    q: 'que',
    pq: 'porque',
    tb: 'tambem',
    tbm: 'tambem',
    n: 'nao',
    ñ: 'nao',
    nn: 'nao',
    mto: 'muito',
    mt: 'muito',
    td: 'tudo',
    hj: 'hoje',
    amnh: 'amanha',
    ta: 'esta',
    to: 'to',
    tou: 'estou',
    pra: 'para',
    pro: 'para o',
    cmg: 'comigo',
    qro: 'quero',
    kero: 'quero',
    vlw: 'valeu',
    naum: 'nao',
    num: 'num',
    blz: 'beleza',
    suisidio: 'suicidio',
    matarme: 'matar me',
    'matar-me': 'matar me',
    oq: 'o que',
    eh: 'e',
    vo: 'vou',
  },
  sensitive: ['suicidar', 'suicidio', 'matar', 'remedios', 'comprimidos', 'acordar', 'despedida'],
  cues: {
    self: ['eu', 'me'],
    you: ['tu', 'voce', 'voces'],
    others: ['ele', 'ela', 'eles', 'elas'],
    people: [],
    negators: ['nao', 'nunca', 'jamais', 'nem', 'sem', 'tampouco'],
    bridge:
      'me te se lhe quero queria vou estou to pensei pensando penso em de que vontade tenho tinha tive intencao fazer ideia ser muito ja mais realmente nada nenhum nenhuma pensamentos ter vai vais'.split(
        ' ',
      ),
    falseNegations: `
      nao consigo parar
      nao paro de
      nao consigo deixar
      nao sei se/como/quando/porque
      nao so
      nao aguento
      nao vou mentir
      ja nao
      nao ha
      nao me importo
      nao tenho medo
      nao vejo outra`,
    pastVerbs: [],
    reportVerbs: ['disse', 'diz', 'falou'],
    conjunctions: ['mas', 'porque', 'embora', 'e', 'porem'],
  },
  entries: [
    entry({
      id: 'pt.want',
      category: 'want',
      scope: 'fixed',
      why: 'O autor diz que quer morrer ou matar-se.',
      patterns: `
      @quero .. @matar
      @quero (morrer|estar morto|estar morta|desaparecer para sempre|sumir para sempre)
      (quero|vou|queria|preciso|devia) me (matar|suicidar|enforcar|desviver)
      (pensamentos|ideias|ideacao|vontade|pensamento) (suicidas|suicida|de morrer|de me matar|de suicidio|de morte)
      (parar|paro|deixar|deixo) de pensar em (morrer|morte|suicidio|me matar|tirar|acabar|suicidar|matar)
      (penso|pensando|pensar|pensado|pensei) (em|na|no) (suicidio|morte|morrer|me matar|me suicidar)
      se ... me mato
      me (mato|suicido|enforco) (se|hoje|amanha|e|ja|$)
      (unica|melhor) (saida|solucao|opcao) (e|seria) (morrer|a morte|me matar|o suicidio)
      (voz|vozes) .. (mandam|manda|dizem|diz|mandando|dizendo|falam|fala|ordenam|gritam|pedem) .. (matar|morrer|me matar|pular|cortar|machucar|acabar|me jogar|me mate|me corte|mate|pule|morra|queimar|saltar|me atire|atire)`,
    }),
    entry({
      id: 'pt.passive',
      category: 'passive',
      scope: 'fixed',
      why: 'O autor deseja não viver ou não acordar.',
      patterns: `
      (queria|quero|gostaria de|preferia|desejo|tomara|quem me dera|oxala|so queria|so quero) .. (nao acordar|nunca mais acordar|nao existir|sumir|desaparecer|nunca ter nascido|nao ter nascido|dormir para sempre|estar morto|estar morta|nao estar aqui|deixar de existir|nao acorde|morresse|que tudo acabasse|que tudo acabe|nao acordasse|nao estar viva|nao estar vivo|nao acordar mais)
      (dormir|fechar os olhos|deitar) e (nao|nunca) (mais)? (acordar|abrir|acordar mais|acordasse)
      (nao|ja nao) quero (mais)? (viver|continuar vivendo|estar aqui|existir|acordar|continuar|estar viva|estar vivo|seguir|essa vida|ficar aqui|viver mais|acordar mais)
      (vontade|motivo|motivos|razao|razoes|forcas|sentido|animo|gosto) (de|para|pela|pra|em|na) (viver|vida|continuar|seguir|estar aqui|levantar|que viver|mais)
      (nao|sem) (vejo|encontro|tem|tenho|ha|faz|acho) .. (mais)? (sentido|motivo|motivos|saida|esperanca|razao|razoes|para que|por que|porque) .. (vida|viver|continuar|nada|mais|seguir)?
      (cansado|cansada|farto|farta|exausta|exausto) (de|da) (viver|vida|tudo|existir|lutar|estar aqui|mim)
      (melhor|estariam melhor|ficariam melhor|seria melhor|ficaria melhor|ficar melhor|viveriam melhor|melhores) (morto|morta|sem mim|se eu morresse|se eu nao|se eu sumisse|com o seguro)
      (sou|me sinto|sinto que sou|eu sou|sinto me) (so)? (um|uma)? (peso|fardo|estorvo|inutil|lixo|fracasso|fracassada|fracassado|nada|merda|nojo|incomodo|carga)
      (peso|fardo|estorvo|carga) (para|na vida|pros|nas costas|pra) (todos|todo mundo|minha familia|meus pais|os outros|meus filhos|ela|ele|eles|voces|das pessoas)
      (ninguem) (vai|iria|ia|vai me|me|sentiria|sentiria minha) (sentir|notar|falta|ama|quer|sentir minha|perceber|chorar|se importa|se importaria|dar por)
      (me odeio|odeio me|tenho nojo de mim|odeio minha vida|nao valho nada|nao sirvo para nada|nao mereco viver|nao mereco nada)
      (nao|ja nao) (aguento|suporto|consigo) (mais|viver|continuar|essa dor|essa vida)
      (deus|senhor) .. me (leve|levasse|leva)
      (minha vida|a vida|viver|nada) (nao|ja nao|mais nao) (tem|vale|faz|tem mais|faz mais) (sentido|a pena|nada)
      sem esperanca
      nunca mais acordar
      nao (me importaria|ligaria) (de morrer|se morresse|se eu morresse|de nao acordar)`,
    }),
    entry({
      id: 'pt.intent',
      category: 'intent',
      scope: 'fixed',
      why: 'O autor anuncia que vai tirar a própria vida.',
      patterns: `
      (vou|decidi|pretendo|planejo|estou decidido a|estou decidida a|estou pronto para|estou pronta para|irei|quero) (@matar|me matar|morrer|tirar)`,
    }),
    entry({
      id: 'pt.plan',
      category: 'plan-strong',
      scope: 'fixed',
      why: 'O autor fala de um plano, uma carta ou um dia.',
      patterns: `
      (vou fazer isso|vou fazer|faco isso|faco|vai ser|e|acabo com tudo|termino com tudo|tudo acaba|acaba tudo|me mato|eu me mato|vou me matar|vou acabar|sera) (hoje a noite|hoje|esta noite|essa noite|amanha|na sexta|no sabado|no domingo|agora|de madrugada|quando .. (dormirem|dormir|sairem)|nesse fim de semana|na segunda)
      (hoje|hoje a noite|esta noite|essa noite|amanha|na sexta|no sabado|no domingo|nesse fim de semana) (eu)? (vou fazer|faco|me mato|vou me matar|acabo com|vou acabar|vai ser|tudo acaba|acaba|e o dia|sera|vou pular|vou embora|e a noite)
      (escrevi|deixei|ja escrevi|ja deixei|deixo|escrevendo|tenho|escrita) .. (carta|cartas|bilhete|bilhetes|nota) .. (despedida|mae|suicidio|adeus|todos|familia|cama|pais|filhos|mesa|irma)
      (tenho|ja tenho|fiz) (um|o|tudo)? (plano|planejado|preparado|pronto|decidido|planos) (para|pra|como|de|e|$)
      @remedios .. (separados|guardados|na mao|na minha frente|prontos|na mesa|juntei|contados|aqui)
      (tenho|comprei|guardei|juntei|ja tenho|consegui|arrumei) .. (@remedios|corda|arma|faca|gilete|veneno|revolver|navalha|lamina) .. (matar|acabar|morrer|pronta|pronto|mao|noite|fazer isso|suficientes|frente|terminar|mesa|aqui|armario|gaveta)
      @quero .. @matar .. @quando
      @quando .. (vou|quero|pretendo) .. @matar`,
    }),
    entry({
      id: 'pt.time',
      category: 'time',
      scope: 'none',
      why: 'É dito um momento próximo.',
      patterns: `
      (esta noite|essa noite|hoje a noite|hoje|amanha|neste fim de semana|nesse fim de semana|na (sexta|segunda)|no (sabado|domingo)|quando .. dormirem)`,
    }),
    entry({
      id: 'pt.act',
      category: 'act',
      scope: 'fixed',
      why: 'O autor diz que o ato começou.',
      patterns: `
      (tomei|acabei de tomar|engoli|ja tomei|acabo de tomar|tomado) (todos|tudo|um monte|muitos|toda|a cartela|a caixa|uma cartela|um frasco|o frasco|#|trinta|vinte|quarenta|demais|os|uma caixa|varios|quase) .. (@remedios)?
      (cortei|acabei de cortar|abri) (os|meus) (pulsos|as veias)
      (estou|to|aqui|sentado|sentada|em pe) (em cima|na|no|em|na beira|a beira|sentado na|sentada na|em cima da|no alto) (da|do|de uma|de um)? (beira|ponte|telhado|terraco|trilhos|viaduto|parapeito|varanda|janela|predio|precipicio|sacada|cobertura|linha do trem|linha do comboio)
      nao para de sangrar
      (muito sangue|sangue por todo|estou sangrando|to sangrando|a sangrar)
      (corda|arma|faca|cinto) (no pescoco|na cabeca|na boca|na mao)
      (to|estou|comecando a) (ficando)? (tonta|tonto|sonolenta|sonolento|com sono|zonza|zonzo) .. (remedios|tomei|comprimidos)?`,
    }),
    entry({
      id: 'pt.farewell',
      category: 'farewell',
      scope: 'fixed',
      why: 'O autor despede-se para sempre.',
      patterns: `
      (adeus) (a todos|pessoal|mundo|amigos|gente|para sempre|mae|familia|todos|e obrigado|e obrigada|e desculpa)
      (esta|esse|essa|este) e (a minha|o meu|minha|meu|a|o) (ultima|ultimo) (mensagem|post|noite|carta|dia|vez)
      (ultima mensagem|ultimo post|minha ultima noite)
      (amanha|logo|quando lerem|quando voce ler|quando acordarem|em breve) .. (nao vou estar|nao estarei|ja nao estarei|ja nao vou estar|nao vou mais estar|ja fui|estarei morta|estarei morto)
      (nao|ja nao) (estarei|vou estar) (mais)? (aqui|mais|amanha|quando)
      (me despeco|quero me despedir|vim me despedir|so queria me despedir|despedir de|vim dizer adeus)
      (digam|diga|diz|avisem|fala|falem) (a|para|pra|ao|pro) (meu|minha|meus|minhas|a minha|o meu) .. (amo|amei|desculpa|perdao|sempre|perdoe)
      (cuidem|cuida|cuide) (bem)? (do|da|dos|das|de) (meu|minha|meus|minhas) (cachorro|gato|filhos|mae|familia|filha|filho|irma|irmao|cao|gata|cachorra)
      (me perdoem|me perdoa|perdoem me|desculpem|perdao|me desculpem) .. (por tudo|nao e culpa|nao aguentei|mae|adeus|o que vou fazer|ir embora|amo voces|nao consegui)
      nao (e|foi) culpa (de ninguem|de voces|sua|tua|vossa)
      obrigad* por tudo .. (adeus|nao estarei|vou embora|amanha|desculpa|amo voces|fim)
      (nos vemos|ate) (em outra vida|do outro lado|no ceu|noutra vida)`,
    }),
    entry({
      id: 'pt.self-harm',
      category: 'self-harm',
      scope: 'fixed',
      why: 'O autor fala de se ter ferido.',
      patterns: `
      (me cortei|me corto|voltei a me cortar|cortei me|me queimei|me mutilei|me mutilo|me machuquei de proposito|me machuco|me automutilei|me arranhei|me bati|me firo|estou me cortando|to me cortando|ando me cortando|corto me|cortei os bracos|cortei o braco|cortei minhas) (de novo|outra vez|ontem|hoje|nos bracos|no braco|nas pernas|todo|esta|essa|para|com|e|por|quando|na|nas|no|sempre|$)
      (voltei|volto|comecei) a (me cortar|me mutilar|me machucar|cortar me|automutilar)
      (recaida|recai) .. (cortes|corte|cortei|automutilacao|lamina)`,
    }),
    entry({
      id: 'pt.self-harm-urge',
      category: 'self-harm-urge',
      scope: 'fixed',
      why: 'O autor fala do impulso de se ferir.',
      patterns: `
      (vontade|impulso|urgencia|tentacao|desejo|pensando em|quero|penso em) (de)? (me cortar|me machucar|me mutilar|me ferir|cortar me|me queimar)`,
    }),
    entry({
      id: 'pt.third',
      category: 'third',
      scope: 'fixed',
      why: 'Outra pessoa pode estar em risco.',
      patterns: `
      @outro .. (quer|queria|pensa|pensou|diz que|disse que|me disse que|falou que|fala em|ameaca|esta pensando|tem pensado|tentou|vai|tem|falou em|ja tentou|falou baixinho que|me contou que) .. (se matar|suicidar|morrer|tirar a vida|tirar a propria vida|nao quer viver|acabar com a vida|acabar com tudo|se machucar|suicidio|pensamentos suicidas|nao quer mais viver|se jogar|se enforcar|matar se|suicidar se)
      (quer|pensa em|vai|tentou|ameaca|fala em|queria|quis) (se matar|se suicidar|tirar a propria vida|acabar com a propria vida|morrer|matar se|suicidar se)
      @outro .. (se corta|se mutila|se machuca|esta se cortando|anda se cortando)
      (o que|como) (faco|posso fazer|digo|ajudo|ajudar) .. (suicid*|se matar|morrer|se corta)`,
    }),
    entry({
      id: 'pt.third-danger',
      category: 'third-danger',
      scope: 'fixed',
      why: 'Outra pessoa está em perigo agora.',
      patterns: `
      @outro .. (tomou|engoliu|acabou de tomar|esta em cima|esta na|esta no|subiu|se trancou|tem uma|esta com|nao acorda|nao responde|nao respira|cortou|esta desacordad*) .. (remedios|comprimidos|ponte|telhado|varanda|banheiro|faca|arma|corda|frasco|pular|pulsos|trilhos|quarto|cartela|todos|beira|parapeito|terraco|sacada|janela|predio|respira|casa de banho)?
      @outro .. (vai|diz que vai|falou que vai|ameaca) .. (se matar|pular|saltar|se jogar|fazer) .. (agora|hoje|esta noite|amanha|essa noite)
      (me mandou|mandou|enviou|me escreveu|acabou de mandar|deixou) .. (despedida|mensagem de adeus|carta|bilhete|despedindo|adeus|audio)
      (esta|ficou) (inconsciente|desacordad*)
      nao (acorda|respira|responde) .. (remedios|tomou|o que faco|ajuda|frasco)?`,
    }),
    entry({
      id: 'pt.abuse',
      category: 'abuse',
      scope: 'fixed',
      why: 'O texto fala de violência ou abuso.',
      patterns: `
      (meu|minha|meus) (padrasto|marido|namorado|pai|parceiro|mae|esposo|tio|chefe|ex|pais|irmao|primo|madrasta|companheiro|avo) .. (me|nos) (bate|bateu|espanca|espancou|agride|agrediu|estupra|estuprou|toca|tocou|obriga|ameaca|tranca|empurrou|machuca|batem|xinga e|humilha|bater|violenta|violou|viola|puxou)
      (ele|ela) me (bate|bateu|espanca|espancou|agride|agrediu|estupra|estuprou|obriga|tranca|empurrou|machuca|toca|violou)
      (bate|bateu|bater) em mim
      (abusa|abusou|abusam|abusando) de mim
      fui (estuprada|estuprado|violada|violado|abusada|agredida|agredido|espancada)
      (sofro|vivo|vitima de) (violencia|maus tratos|abuso|agressao|agressoes)`,
    }),
    entry({
      id: 'pt.abuse-past',
      category: 'abuse-past',
      scope: 'fixed',
      why: 'O texto fala de um abuso passado.',
      patterns: `
      (quando eu era|quando era|na|em) (crianca|pequena|pequeno|adolescente|menina|menino|infancia|minha infancia) .. (abus*|estupr*|batia|bateu|tocava|espancava|violou)
      (abus*|estupr*|batia|espancava|tocava|violou|molestou) .. (quando (eu)? era|na (minha)? infancia|ha (anos|# anos|muitos anos)|quando crianca|em crianca)`,
    }),
    entry({
      id: 'pt.abuse-danger',
      category: 'abuse-danger',
      scope: 'fixed',
      why: 'Alguém está em perigo por outra pessoa agora.',
      patterns: `
      (vai|quer|diz que vai|ameacou|disse que vai|falou que vai) me matar
      (esta|estou) (batendo|arrombando|quebrando|trancada|trancado|escondida|escondido|a arrombar|socando) .. (porta|banheiro|quarto|armario|casa de banho)
      (esta com|tem|com) (uma|um) (faca|arma|revolver|pistola|machado|martelo) .. (porta|matar|fora|casa|aqui|mao|vindo)
      (chamem|chama|chame|liguem para) a policia`,
    }),
    entry({
      id: 'pt.threat',
      category: 'threat',
      scope: 'fixed',
      why: 'O autor ameaça ferir outros.',
      patterns: `
      (vou|quero|da vontade de|vontade de|penso em) (matar|esfaquear|atirar em|queimar|dar um tiro|machucar|espancar) (ele|ela|eles|meu|minha|aquele|aquela|todo|todos|esse|essa|o|a|alguem|no|na|em)
      (vou|quero) (mata lo|mata la|mata los|te matar)`,
    }),
    entry({
      id: 'pt.seeking',
      category: 'seeking',
      scope: 'fixed',
      why: 'O texto pergunta por uma forma de morrer.',
      patterns: `
      (jeito|forma|maneira|metodo|modo|formas|maneiras|metodos|jeitos) .. (morrer|se matar|suicidar|me matar|suicidio|partir|acabar) .. (sem dor|nao doi|sem sofrer|rapido|indolor|mais rapido|sem sentir|doa)?
      (jeito|forma|maneira|metodo) .. (sem dor|menos doloros*|indolor|mais rapid*|sem sofrer|nao doi|facil) .. (morrer|matar|suicid*|partir)
      (morrer|me matar|suicidar) (sem dor|sem sofrer|rapido|sem sentir dor)
      (quantos|quanto|quantas|que dose|qual a dose) .. (morrer|matar|mortal|letal|overdose|nao acordar|fatal)
      como (posso|poderia|faco para|eu)? (me matar|me suicidar|me enforcar|fazer um no|morrer sem)`,
    }),
    ...guards,
  ],
};
