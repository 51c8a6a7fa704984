import type { LanguagePack } from '../types.ts';
import { entry } from './entry.ts';

const words = {
  matar: 'me matar|matar me|suicidar|me suicidar|tirar a minha vida|tirar minha vida|tirar a minha propria vida|tirar minha propria vida|acabar com a minha vida|acabar com minha vida|acabar com tudo|acabar comigo|acabar com isso|acabar com isto|por fim a minha vida|por um fim nisso|por um fim em tudo|dar um fim nisso|dar um fim em tudo|dar fim a minha vida|me enforcar|enforcar me|cortar os pulsos|me jogar de/do/da/na/no ..|me atirar de/do/da ..|pular da/do/de ..|saltar da/do/de ..|tomar todos ..|dar um tiro na cabeca|me dar um tiro|me afogar|desviver|sumir desse mundo|sumir deste mundo|fazer uma besteira|fazer besteira|cometer suicidio|partir desse mundo|me desviver',
  quero: 'quero|queria|quis|gostaria de|desejo|penso em|pensando em|pensei em|pensar em|penso|vou|ia|preciso|tenho vontade de|vontade de|planejo|planejando|planejei|decidi|decidida a|decidido a|tentei|tento|prestes a|prefiro|estou a pensar em|to pensando em|estou pensando em|tenho pensado em|devia|deveria|podia|poderia|ideia de|pensamentos de|imagino|pensado em|pensa em|to querendo|estou querendo|formas de|jeito de|maneira de',
  quando: 'hoje|hoje a noite|esta noite|essa noite|amanha|agora|neste fim de semana|nesse fim de semana|na sexta|no sabado|no domingo|na segunda|sexta feira|segunda feira|daqui a pouco|logo|quando .. dormirem|quando .. dormir|de madrugada|em uma hora|daqui a # horas|esta semana|essa semana|em # dias|a meia noite|na terca|na quarta|na quinta',
  outro: 'meu filho|minha filha|meu irmao|minha irma|meu amigo|minha amiga|minha melhor amiga|meu melhor amigo|minha mae|meu pai|meu namorado|minha namorada|meu marido|minha mulher|minha esposa|meu esposo|meu primo|minha prima|meu colega|minha colega|meu ex|minha ex|meu vizinho|minha vizinha|um amigo|uma amiga|ele|ela|alguem|meu sobrinho|minha sobrinha|meu aluno|minha aluna|meu companheiro|minha companheira|meu avo|minha avo|meu tio|minha tia',
  remedios: 'remedios|remedio|comprimidos|comprimido|medicamentos|medicacao|calmantes|pilulas|cartela|cartelas|frasco|caixa|antidepressivo|antidepressivos|rivotril|clonazepam|diazepam|sertralina|litio|fluoxetina|tratamento|dose|paracetamol|medicamento|escitalopram|citalopram|quetiapina|tarja preta',
} as const;

/** Portuguese: explicit, passive and farewell phrasings, self-harm, others in danger, denials and helping talk, flags. */
export const pt: LanguagePack = {
  lang: 'pt',
  words,
  spellings: {
    vc: 'voce', vcs: 'voces', q: 'que', pq: 'porque', tb: 'tambem', tbm: 'tambem', n: 'nao', ñ: 'nao', nn: 'nao', mto: 'muito', mt: 'muito', td: 'tudo', hj: 'hoje', amnh: 'amanha', ta: 'esta', to: 'to', tou: 'estou', pra: 'para', pro: 'para o', cmg: 'comigo', qro: 'quero', kero: 'quero', vlw: 'valeu', naum: 'nao', num: 'num', blz: 'beleza', suisidio: 'suicidio', matarme: 'matar me', 'matar-me': 'matar me', oq: 'o que', eh: 'e', vo: 'vou',
  },
  sensitive: ['suicidar', 'suicidio', 'matar', 'remedios', 'comprimidos', 'acordar', 'despedida'],
  cues: {
    self: ['eu', 'me'], you: ['tu', 'voce', 'voces'], others: ['ele', 'ela', 'eles', 'elas'], people: [], negators: ['nao', 'nunca', 'jamais', 'nem', 'sem', 'tampouco'],
    bridge: 'me te se lhe quero queria vou estou to pensei pensando penso em de que vontade tenho tinha tive intencao fazer ideia ser muito ja mais realmente nada nenhum nenhuma pensamentos ter vai vais'.split(' '),
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
    pastVerbs: [], reportVerbs: ['disse', 'diz', 'falou'], conjunctions: ['mas', 'porque', 'embora', 'e', 'porem'],
  },
  entries: [
    entry({ id: 'pt.want', category: 'want', scope: 'fixed', why: 'O autor diz que quer morrer ou matar-se.', patterns: `
      @quero .. @matar
      @quero (morrer|estar morto|estar morta|desaparecer para sempre|sumir para sempre)
      (quero|vou|queria|preciso|devia) me (matar|suicidar|enforcar|desviver)
      (pensamentos|ideias|ideacao|vontade|pensamento) (suicidas|suicida|de morrer|de me matar|de suicidio|de morte)
      (parar|paro|deixar|deixo) de pensar em (morrer|morte|suicidio|me matar|tirar|acabar|suicidar|matar)
      (penso|pensando|pensar|pensado|pensei) (em|na|no) (suicidio|morte|morrer|me matar|me suicidar)
      se ... me mato
      me (mato|suicido|enforco) (se|hoje|amanha|e|ja|$)
      (unica|melhor) (saida|solucao|opcao) (e|seria) (morrer|a morte|me matar|o suicidio)
      (voz|vozes) .. (mandam|manda|dizem|diz|mandando|dizendo|falam|fala|ordenam|gritam|pedem) .. (matar|morrer|me matar|pular|cortar|machucar|acabar|me jogar|me mate|me corte|mate|pule|morra|queimar|saltar|me atire|atire)` }),
    entry({ id: 'pt.passive', category: 'passive', scope: 'fixed', why: 'O autor deseja não viver ou não acordar.', patterns: `
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
      nao (me importaria|ligaria) (de morrer|se morresse|se eu morresse|de nao acordar)` }),
    entry({ id: 'pt.intent', category: 'intent', scope: 'fixed', why: 'O autor anuncia que vai tirar a própria vida.', patterns: `
      (vou|decidi|pretendo|planejo|estou decidido a|estou decidida a|estou pronto para|estou pronta para|irei|quero) (@matar|me matar|morrer|tirar)` }),
    entry({ id: 'pt.plan', category: 'plan-strong', scope: 'fixed', why: 'O autor fala de um plano, uma carta ou um dia.', patterns: `
      (vou fazer isso|vou fazer|faco isso|faco|vai ser|e|acabo com tudo|termino com tudo|tudo acaba|acaba tudo|me mato|eu me mato|vou me matar|vou acabar|sera) (hoje a noite|hoje|esta noite|essa noite|amanha|na sexta|no sabado|no domingo|agora|de madrugada|quando .. (dormirem|dormir|sairem)|nesse fim de semana|na segunda)
      (hoje|hoje a noite|esta noite|essa noite|amanha|na sexta|no sabado|no domingo|nesse fim de semana) (eu)? (vou fazer|faco|me mato|vou me matar|acabo com|vou acabar|vai ser|tudo acaba|acaba|e o dia|sera|vou pular|vou embora|e a noite)
      (escrevi|deixei|ja escrevi|ja deixei|deixo|escrevendo|tenho|escrita) .. (carta|cartas|bilhete|bilhetes|nota) .. (despedida|mae|suicidio|adeus|todos|familia|cama|pais|filhos|mesa|irma)
      (tenho|ja tenho|fiz) (um|o|tudo)? (plano|planejado|preparado|pronto|decidido|planos) (para|pra|como|de|e|$)
      @remedios .. (separados|guardados|na mao|na minha frente|prontos|na mesa|juntei|contados|aqui)
      (tenho|comprei|guardei|juntei|ja tenho|consegui|arrumei) .. (@remedios|corda|arma|faca|gilete|veneno|revolver|navalha|lamina) .. (matar|acabar|morrer|pronta|pronto|mao|noite|fazer isso|suficientes|frente|terminar|mesa|aqui|armario|gaveta)
      @quero .. @matar .. @quando
      @quando .. (vou|quero|pretendo) .. @matar` }),
    entry({ id: 'pt.time', category: 'time', scope: 'none', why: 'É dito um momento próximo.', patterns: `
      (esta noite|essa noite|hoje a noite|hoje|amanha|neste fim de semana|nesse fim de semana|na (sexta|segunda)|no (sabado|domingo)|quando .. dormirem)` }),
    entry({ id: 'pt.act', category: 'act', scope: 'fixed', why: 'O autor diz que o ato começou.', patterns: `
      (tomei|acabei de tomar|engoli|ja tomei|acabo de tomar|tomado) (todos|tudo|um monte|muitos|toda|a cartela|a caixa|uma cartela|um frasco|o frasco|#|trinta|vinte|quarenta|demais|os|uma caixa|varios|quase) .. (@remedios)?
      (cortei|acabei de cortar|abri) (os|meus) (pulsos|as veias)
      (estou|to|aqui|sentado|sentada|em pe) (em cima|na|no|em|na beira|a beira|sentado na|sentada na|em cima da|no alto) (da|do|de uma|de um)? (beira|ponte|telhado|terraco|trilhos|viaduto|parapeito|varanda|janela|predio|precipicio|sacada|cobertura|linha do trem|linha do comboio)
      nao para de sangrar
      (muito sangue|sangue por todo|estou sangrando|to sangrando|a sangrar)
      (corda|arma|faca|cinto) (no pescoco|na cabeca|na boca|na mao)
      (to|estou|comecando a) (ficando)? (tonta|tonto|sonolenta|sonolento|com sono|zonza|zonzo) .. (remedios|tomei|comprimidos)?` }),
    entry({ id: 'pt.farewell', category: 'farewell', scope: 'fixed', why: 'O autor despede-se para sempre.', patterns: `
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
      (nos vemos|ate) (em outra vida|do outro lado|no ceu|noutra vida)` }),
    entry({ id: 'pt.self-harm', category: 'self-harm', scope: 'fixed', why: 'O autor fala de se ter ferido.', patterns: `
      (me cortei|me corto|voltei a me cortar|cortei me|me queimei|me mutilei|me mutilo|me machuquei de proposito|me machuco|me automutilei|me arranhei|me bati|me firo|estou me cortando|to me cortando|ando me cortando|corto me|cortei os bracos|cortei o braco|cortei minhas) (de novo|outra vez|ontem|hoje|nos bracos|no braco|nas pernas|todo|esta|essa|para|com|e|por|quando|na|nas|no|sempre|$)
      (voltei|volto|comecei) a (me cortar|me mutilar|me machucar|cortar me|automutilar)
      (recaida|recai) .. (cortes|corte|cortei|automutilacao|lamina)` }),
    entry({ id: 'pt.self-harm-urge', category: 'self-harm-urge', scope: 'fixed', why: 'O autor fala do impulso de se ferir.', patterns: `
      (vontade|impulso|urgencia|tentacao|desejo|pensando em|quero|penso em) (de)? (me cortar|me machucar|me mutilar|me ferir|cortar me|me queimar)` }),
    entry({ id: 'pt.third', category: 'third', scope: 'fixed', why: 'Outra pessoa pode estar em risco.', patterns: `
      @outro .. (quer|queria|pensa|pensou|diz que|disse que|me disse que|falou que|fala em|ameaca|esta pensando|tem pensado|tentou|vai|tem|falou em|ja tentou|falou baixinho que|me contou que) .. (se matar|suicidar|morrer|tirar a vida|tirar a propria vida|nao quer viver|acabar com a vida|acabar com tudo|se machucar|suicidio|pensamentos suicidas|nao quer mais viver|se jogar|se enforcar|matar se|suicidar se)
      (quer|pensa em|vai|tentou|ameaca|fala em|queria|quis) (se matar|se suicidar|tirar a propria vida|acabar com a propria vida|morrer|matar se|suicidar se)
      @outro .. (se corta|se mutila|se machuca|esta se cortando|anda se cortando)
      (o que|como) (faco|posso fazer|digo|ajudo|ajudar) .. (suicid*|se matar|morrer|se corta)` }),
    entry({ id: 'pt.third-danger', category: 'third-danger', scope: 'fixed', why: 'Outra pessoa está em perigo agora.', patterns: `
      @outro .. (tomou|engoliu|acabou de tomar|esta em cima|esta na|esta no|subiu|se trancou|tem uma|esta com|nao acorda|nao responde|nao respira|cortou|esta desacordad*) .. (remedios|comprimidos|ponte|telhado|varanda|banheiro|faca|arma|corda|frasco|pular|pulsos|trilhos|quarto|cartela|todos|beira|parapeito|terraco|sacada|janela|predio|respira|casa de banho)?
      @outro .. (vai|diz que vai|falou que vai|ameaca) .. (se matar|pular|saltar|se jogar|fazer) .. (agora|hoje|esta noite|amanha|essa noite)
      (me mandou|mandou|enviou|me escreveu|acabou de mandar|deixou) .. (despedida|mensagem de adeus|carta|bilhete|despedindo|adeus|audio)
      (esta|ficou) (inconsciente|desacordad*)
      nao (acorda|respira|responde) .. (remedios|tomou|o que faco|ajuda|frasco)?` }),
    entry({ id: 'pt.abuse', category: 'abuse', scope: 'fixed', why: 'O texto fala de violência ou abuso.', patterns: `
      (meu|minha|meus) (padrasto|marido|namorado|pai|parceiro|mae|esposo|tio|chefe|ex|pais|irmao|primo|madrasta|companheiro|avo) .. (me|nos) (bate|bateu|espanca|espancou|agride|agrediu|estupra|estuprou|toca|tocou|obriga|ameaca|tranca|empurrou|machuca|batem|xinga e|humilha|bater|violenta|violou|viola|puxou)
      (ele|ela) me (bate|bateu|espanca|espancou|agride|agrediu|estupra|estuprou|obriga|tranca|empurrou|machuca|toca|violou)
      (bate|bateu|bater) em mim
      (abusa|abusou|abusam|abusando) de mim
      fui (estuprada|estuprado|violada|violado|abusada|agredida|agredido|espancada)
      (sofro|vivo|vitima de) (violencia|maus tratos|abuso|agressao|agressoes)` }),
    entry({ id: 'pt.abuse-past', category: 'abuse-past', scope: 'fixed', why: 'O texto fala de um abuso passado.', patterns: `
      (quando eu era|quando era|na|em) (crianca|pequena|pequeno|adolescente|menina|menino|infancia|minha infancia) .. (abus*|estupr*|batia|bateu|tocava|espancava|violou)
      (abus*|estupr*|batia|espancava|tocava|violou|molestou) .. (quando (eu)? era|na (minha)? infancia|ha (anos|# anos|muitos anos)|quando crianca|em crianca)` }),
    entry({ id: 'pt.abuse-danger', category: 'abuse-danger', scope: 'fixed', why: 'Alguém está em perigo por outra pessoa agora.', patterns: `
      (vai|quer|diz que vai|ameacou|disse que vai|falou que vai) me matar
      (esta|estou) (batendo|arrombando|quebrando|trancada|trancado|escondida|escondido|a arrombar|socando) .. (porta|banheiro|quarto|armario|casa de banho)
      (esta com|tem|com) (uma|um) (faca|arma|revolver|pistola|machado|martelo) .. (porta|matar|fora|casa|aqui|mao|vindo)
      (chamem|chama|chame|liguem para) a policia` }),
    entry({ id: 'pt.threat', category: 'threat', scope: 'fixed', why: 'O autor ameaça ferir outros.', patterns: `
      (vou|quero|da vontade de|vontade de|penso em) (matar|esfaquear|atirar em|queimar|dar um tiro|machucar|espancar) (ele|ela|eles|meu|minha|aquele|aquela|todo|todos|esse|essa|o|a|alguem|no|na|em)
      (vou|quero) (mata lo|mata la|mata los|te matar)` }),
    entry({ id: 'pt.seeking', category: 'seeking', scope: 'fixed', why: 'O texto pergunta por uma forma de morrer.', patterns: `
      (jeito|forma|maneira|metodo|modo|formas|maneiras|metodos|jeitos) .. (morrer|se matar|suicidar|me matar|suicidio|partir|acabar) .. (sem dor|nao doi|sem sofrer|rapido|indolor|mais rapido|sem sentir|doa)?
      (jeito|forma|maneira|metodo) .. (sem dor|menos doloros*|indolor|mais rapid*|sem sofrer|nao doi|facil) .. (morrer|matar|suicid*|partir)
      (morrer|me matar|suicidar) (sem dor|sem sofrer|rapido|sem sentir dor)
      (quantos|quanto|quantas|que dose|qual a dose) .. (morrer|matar|mortal|letal|overdose|nao acordar|fatal)
      como (posso|poderia|faco para|eu)? (me matar|me suicidar|me enforcar|fazer um no|morrer sem)` }),
    entry({ id: 'pt.encouragement', category: 'encouragement', scope: 'fixed', why: 'O texto incentiva a morrer ou a ferir-se.', patterns: `
      (se mata|se mate|mata te|se enforca|se joga|vai morrer|morre logo|vai se matar|te mata|suicida te)
      (devia|deveria|devias|por que nao|porque nao|faz um favor e) (se matar|morrer|te matar|se mata|morre|se suicidar|matar te)
      (faz|faca) (isso)? logo .. (covarde|ninguem|de uma vez)?
      (ninguem vai sentir (sua|tua) falta|o mundo .. melhor sem (voce|ti))
      (faz|faca) (um)? favor .. (mundo|se mata|morre|some|desaparece|todos)` }),
    entry({ id: 'pt.pact', category: 'pact', scope: 'fixed', why: 'Propõe morrer juntos.', patterns: `
      (alguem|quem) .. (morrer|se matar|partir|ir) (comigo|junto|juntos|juntas)
      pacto (suicida|de suicidio|de morte)
      (morrer|partir|fazer isso|suicidar) (juntos|junto comigo|juntas)` }),
    entry({ id: 'pt.harassment', category: 'harassment', scope: 'fixed', why: 'Insultos ou desprezo por alguém ou por um grupo.', patterns: `
      (voce|tu|vc|ce) (e|es|nao passa de|sempre foi|sera sempre) (um|uma|so|tao|muito|apenas|mesmo)? (um|uma|bem|muito)? (inutil|idiota|imbecil|estupida|estupido|merda|lixo|nojo|nojenta|nojento|puta|vadia|gorda|gordo|patetica|patetico|fracassada|fracassado|chorona|chorao|perdedor|perdedora|retardado|retardada|viado|burra|burro|porca|porco|escoria|ridicula|ridiculo|louca|doente|otario|otaria|parasita|desgraca|vagabunda|feia|feio|verme|peso morto|palhaco|palhaca|fardo)
      (me da|da|voce me da) nojo
      (cala a boca|vai se foder|vai te foder|filho da puta|filha da puta|vai a merda|va a merda|vai para o inferno|vai pro inferno|ninguem gosta de voce|ninguem te quer|ninguem liga para voce|tomara que morra|tomara que voce morra|vai tomar no cu|se mata|se mate|ninguem gosta de ti)
      (odeio|nojo de|morte a|morte aos|fora|malditos|tem que (matar|expulsar|queimar)) (os|as|esses|essas|todos os|todas as|aos)? (negros|pretos|judeus|ciganos|viados|gays|imigrantes|mulheres|travestis|muculmanos|lesbicas|trans|nordestinos|feministas|refugiados|estrangeiros|deficientes|indios|homossexuais|macacos|brasileiros|haitianos|venezuelanos)
      (os|as|esses|essas|estes) (negros|pretos|judeus|ciganos|viados|gays|imigrantes|mulheres|travestis|muculmanos|lesbicas|trans|nordestinos|refugiados|estrangeiros|deficientes|indios|homossexuais|haitianos|venezuelanos|brasileiros) (sao|nao sao|deviam|deveriam|tem que|merecem|fedem|nao merecem|so) .. (lixo|escoria|ratos|animais|merda|praga|nojo|morrer|ser|parasitas|doentes|inferiores|bandidos|ir embora|gente|humanos|ladroes|terroristas|viver|cancer|sujos|putas|voltar|nojentos|vagabundos|exterminados|aberracao|criminosos)?` }),
    entry({ id: 'pt.dosing', category: 'dosing', scope: 'fixed', why: 'Conselho de mudar uma medicação.', patterns: `
      (para|pare|larga|largue|deixa|deixe|devia parar|voce pode parar|nao tome|nao toma|dobra|dobre|duplica|toma|tome|mistura|misture|aumenta|aumente|diminui|suspende|joga fora|jogue fora|troca|troque|corta|corte|tira) .. (de tomar|com|o|a|os|as|seu|sua|esse|esses|dois|tres|fora|pela)? .. @remedios .. (de uma vez|hoje|melhor|so|natural|voce|e|nao|com|sem|ja|que|alcool|vinho|cerveja|por|dobro|$)
      (nao precisa|voce nao precisa|nao precisas) .. @remedios` }),
    entry({ id: 'pt.ed', category: 'ed', scope: 'none', why: 'Números ou dicas sobre transtornos alimentares.', patterns: `
      (so|hoje|ontem|comi|como|menos de|maximo|limite|umas|apenas|consumi) .. # (calorias|kcal|cal)
      (to com|estou com|peso|pesar|chegar a|chegar aos|meta|objetivo|quero pesar|baixar para|imc|quero chegar) (de|a|e|agora|nos|aos)? # .. (quilos|kg|quero|meta|chegar|e|objetivo)
      imc (de|e)? #
      (dicas|truques|como|conselhos|jeito|truque) (para|de|pra) (vomitar|nao comer|jejuar|esconder a comida|emagrecer rapido|pular|que nao percebam|enganar|esconder|miar|purgar|fazer nf|pular refeicoes|enganar a fome|tirar a fome|perder # quilos)
      (jejum|nf|sem comer) (de)? # (dias|horas) .. (quem|comigo|desafio|juntas|quilos)?
      (pro ana|pro mia|thinspo|ana e mia|desafio de jejum|anamia)` }),
    entry({ id: 'pt.method', category: 'method', scope: 'fixed', why: 'Detalhe de um método.', patterns: `
      (#|com #|toma #|tomar #|mistura|misturar|bastam #|trinta|quarenta|vinte) ..5 (comprimidos|gramas|mg|remedios|alcool|ml) ..5 (morre|morrer|letal|mortal|nao acorda|sem dor|basta|suficiente|matam|infalivel|ninguem sobrevive)
      (metodo|forma|jeito) ..5 (infalivel|nunca falha|sem dor e|mais rapido e|nao doi|garantido)` }),
    entry({ id: 'pt.spam', category: 'spam', scope: 'none', why: 'Uma oferta que vende algo.', patterns: `
      (ganhe|ganhar|ganha|fature|ganhei|lucre) .. (dinheiro|#|reais|euros|dolares|renda) .. (casa|por dia|dia|semana|mes|rapido|facil|whatsapp|link|investindo|extra)
      (invista|investimento|criptomoedas|bitcoin|trading|forex|emprestimo|emprestimos|renda extra) .. (whatsapp|lucro|lucros|garantid*|me chama|chama|rendimento|link|ganhe|rapido|curso|diario|telegram|hoje|clique|retorno)
      (vidente|taro|bruxo|curandeiro|amarracao|feitico|medium|trago|simpatia) .. (whatsapp|liga|reais|consulta|volta|resultado|amor de volta|garantido|chama|pago|pagamento|horas|dias)
      (terapeuta|coach|psicologo|psicologa|terapia|sessoes|sessao|mentoria) .. (reais|desconto|oferta|reserve|euros|me chama|vagas|preco|promocao|#) .. (sessao|hoje|whatsapp|link|chama|reserve|vagas|limitadas|desconto|agende|so)?
      (clique|clica|clica aqui|acesse|entra) (aqui|no (link|site)|o link|na bio)
      (desconto|oferta|promocao|cupom) .. (compre|hoje|link|codigo|site|limitada|loja|cupom)
      (compre|vendo|venda) .. (seguidores|viagra|produtos|sem receita|suplementos|online|frete|curso) .. (whatsapp|link|entrega|preco|barato|receita|oferta|garantido|aqui)?` }),
    entry({ id: 'pt.idiom', category: 'idiom', scope: 'none', why: 'Uma expressão idiomática.', patterns: `
      (morrendo|morrer|morri|morro|morta|morto|morria|a morrer) (de|por) (rir|fome|vontade|vergonha|sono|calor|frio|tedio|amor|inveja|sede|riso|medo|saudade|saudades|rir|cansaco|ciumes|um cafe|curiosidade|rindo|amores|tanto rir)
      (me mata|me matando|vai me matar|me matam|mata) .. (trabalho|provas|costas|pes|calor|chefe|se eu chegar|minha mae|professor|cabeca|licao|salto|curiosidade|academia|transito|prova)
      (minha mae|meu pai|meu chefe|meu professor|a minha mae) (vai me matar|me mata|mata me)
      (me|nos) (cortei|corto|queimei|cortado) (o cabelo|cozinhando|com (papel|o papel|a faca|uma faca|o ferro|oleo)|as unhas|o dedo|fazendo|sem querer|no papel|no fogao|na panela|me barbeando)
      matar (o tempo|a saudade|saudade|saudades|aula|a fome|a sede|dois coelhos|a curiosidade)
      (no jogo|na partida|chefao|videogame|minecraft|free fire|fortnite) .. (morri|mato|matar|morrer|morro|me matar)
      (morri|mato|matar|morrer|morro|matei|me matou|me matar|mataram) .. (no jogo|na partida|chefao|videogame|minecraft|free fire|fortnite|fase|boss)` }),
    entry({ id: 'pt.media', category: 'media', scope: 'none', why: 'Fala de uma obra ou de um estudo.', patterns: `
      (filme|serie|novela|musica|livro|poema|personagem|letra|documentario|capitulo|peca|teatro|album|conto|roteiro|cancao)
      (trabalho sobre|tese|estudo|redacao|palestra|artigo|pesquisa|curso|prevencao|estatisticas|tcc|apresentacao|setembro amarelo|noticia|oficina)` }),
    entry({ id: 'pt.long-ago', category: 'long-ago', scope: 'none', why: 'Tempo passado.', patterns: `
      (ha|faz) (#|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|muitos|varios|alguns|uns|vinte|quinze) anos
      (anos atras|ha muito tempo|quando eu tinha|quando tinha|quando eu era|na adolescencia|no passado|naquela epoca|antigamente|na minha adolescencia)` }),
    entry({ id: 'pt.recovery', category: 'recovery', scope: 'none', why: 'Fala de recuperação.', patterns: `
      (estou|me sinto|hoje estou|agora estou|to|sinto me) (muito|bem|melhor|feliz|muito melhor|contente|recuperada|recuperado|estavel)
      (fico feliz|agradeco|feliz|orgulhosa|orgulhoso|grata|grato|ainda bem) (de|por|que) (estar|ter|nao ter|estou|continuar|nao)
      (sai|saido) (dessa|disso)
      (a terapia|o tratamento|pedir ajuda|minha psicologa) (me)? (salvou|ajudou|tem ajudado)
      (passa|melhora|superei|superado|da para sair)
      (anos|meses|dias) (sem|limpa|limpo)` }),
    entry({ id: 'pt.helper', category: 'helper', scope: 'none', why: 'Palavras de apoio.', patterns: `
      (se|quando) (voce|alguem|voce esta|estiver|precisar|sentir|um amigo|uma pessoa|conhece|tu|voces|estas)
      (liga|ligue|liguem|contate|pode ligar|disca) (para|pro|188|o cvv|ao|para o) .. (188|cvv|112|sos|190|192|linha|samu|#)?
      (voce nao esta (sozinho|sozinha)|nao estas (so|sozinha|sozinho)|estou aqui|te escuto|procure ajuda|peca ajuda|um abraco|forca|estamos aqui|te entendo|voce ja pensou|esta pensando em|voce esta segura)
      (sou|trabalho como|voluntaria|voluntario|trabalho no|trabalho na) (psicologa|psicologo|enfermeira|enfermeiro|do cvv|no cvv|terapeuta|medico|medica|voluntaria|voluntario|cvv)` }),
    entry({ id: 'pt.grief', category: 'grief', scope: 'none', why: 'Fala de um luto.', patterns: `
      (se suicidou|tirou a propria vida|se matou|faleceu|morreu|perdi meu|perdi minha|perdi o|perdi a|se enforcou|morte do|morte da|luto|por suicidio|suicidou se|aniversario da morte)` }),
  ],
};
