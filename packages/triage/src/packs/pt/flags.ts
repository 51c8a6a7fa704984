import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** What a Portuguese text does to others. */
export const flags: readonly Entry[] = [
  entry({
    id: 'pt.encouragement',
    category: 'encouragement',
    scope: 'fixed',
    why: 'O texto incentiva a morrer ou a ferir-se.',
    patterns: `
      (se mata|se mate|mata te|se enforca|se joga|vai morrer|morre logo|vai se matar|te mata|suicida te)
      (devia|deveria|devias|por que nao|porque nao|faz um favor e) (se matar|morrer|te matar|se mata|morre|se suicidar|matar te)
      (faz|faca) (isso)? logo .. (covarde|ninguem|de uma vez)?
      (ninguem vai sentir (sua|tua) falta|o mundo .. melhor sem (voce|ti))
      (faz|faca) (um)? favor .. (mundo|se mata|morre|some|desaparece|todos)`,
  }),
  entry({
    id: 'pt.pact',
    category: 'pact',
    scope: 'fixed',
    why: 'Propõe morrer juntos.',
    patterns: `
      (alguem|quem) .. (morrer|se matar|partir|ir) (comigo|junto|juntos|juntas)
      pacto (suicida|de suicidio|de morte)
      (morrer|partir|fazer isso|suicidar) (juntos|junto comigo|juntas)`,
  }),
  entry({
    id: 'pt.harassment',
    category: 'harassment',
    scope: 'fixed',
    why: 'Insultos ou desprezo por alguém ou por um grupo.',
    patterns: `
      (voce|tu|vc|ce) (e|es|nao passa de|sempre foi|sera sempre) (um|uma|so|tao|muito|apenas|mesmo)? (um|uma|bem|muito)? (inutil|idiota|imbecil|estupida|estupido|merda|lixo|nojo|nojenta|nojento|puta|vadia|gorda|gordo|patetica|patetico|fracassada|fracassado|chorona|chorao|perdedor|perdedora|retardado|retardada|viado|burra|burro|porca|porco|escoria|ridicula|ridiculo|louca|doente|otario|otaria|parasita|desgraca|vagabunda|feia|feio|verme|peso morto|palhaco|palhaca|fardo)
      (me da|da|voce me da) nojo
      (cala a boca|vai se foder|vai te foder|filho da puta|filha da puta|vai a merda|va a merda|vai para o inferno|vai pro inferno|ninguem gosta de voce|ninguem te quer|ninguem liga para voce|tomara que morra|tomara que voce morra|vai tomar no cu|se mata|se mate|ninguem gosta de ti)
      (odeio|nojo de|morte a|morte aos|fora|malditos|tem que (matar|expulsar|queimar)) (os|as|esses|essas|todos os|todas as|aos)? (negros|pretos|judeus|ciganos|viados|gays|imigrantes|mulheres|travestis|muculmanos|lesbicas|trans|nordestinos|feministas|refugiados|estrangeiros|deficientes|indios|homossexuais|macacos|brasileiros|haitianos|venezuelanos)
      (os|as|esses|essas|estes) (negros|pretos|judeus|ciganos|viados|gays|imigrantes|mulheres|travestis|muculmanos|lesbicas|trans|nordestinos|refugiados|estrangeiros|deficientes|indios|homossexuais|haitianos|venezuelanos|brasileiros) (sao|nao sao|deviam|deveriam|tem que|merecem|fedem|nao merecem|so) .. (lixo|escoria|ratos|animais|merda|praga|nojo|morrer|ser|parasitas|doentes|inferiores|bandidos|ir embora|gente|humanos|ladroes|terroristas|viver|cancer|sujos|putas|voltar|nojentos|vagabundos|exterminados|aberracao|criminosos)?`,
  }),
  entry({
    id: 'pt.dosing',
    category: 'dosing',
    scope: 'fixed',
    why: 'Conselho de mudar uma medicação.',
    patterns: `
      (para|pare|larga|largue|deixa|deixe|devia parar|voce pode parar|nao tome|nao toma|dobra|dobre|duplica|toma|tome|mistura|misture|aumenta|aumente|diminui|suspende|joga fora|jogue fora|troca|troque|corta|corte|tira) .. (de tomar|com|o|a|os|as|seu|sua|esse|esses|dois|tres|fora|pela)? .. @remedios .. (de uma vez|hoje|melhor|so|natural|voce|e|nao|com|sem|ja|que|alcool|vinho|cerveja|por|dobro|$)
      (nao precisa|voce nao precisa|nao precisas) .. @remedios`,
  }),
  entry({
    id: 'pt.ed',
    category: 'ed',
    scope: 'none',
    why: 'Números ou dicas sobre transtornos alimentares.',
    patterns: `
      (so|hoje|ontem|comi|como|menos de|maximo|limite|umas|apenas|consumi) .. # (calorias|kcal|cal)
      (to com|estou com|peso|pesar|chegar a|chegar aos|meta|objetivo|quero pesar|baixar para|imc|quero chegar) (de|a|e|agora|nos|aos)? # .. (quilos|kg|quero|meta|chegar|e|objetivo)
      imc (de|e)? #
      (dicas|truques|como|conselhos|jeito|truque) (para|de|pra) (vomitar|nao comer|jejuar|esconder a comida|emagrecer rapido|pular|que nao percebam|enganar|esconder|miar|purgar|fazer nf|pular refeicoes|enganar a fome|tirar a fome|perder # quilos)
      (jejum|nf|sem comer) (de)? # (dias|horas) .. (quem|comigo|desafio|juntas|quilos)?
      (pro ana|pro mia|thinspo|ana e mia|desafio de jejum|anamia)`,
  }),
  entry({
    id: 'pt.method',
    category: 'method',
    scope: 'fixed',
    why: 'Detalhe de um método.',
    patterns: `
      (#|com #|toma #|tomar #|mistura|misturar|bastam #|trinta|quarenta|vinte) ..5 (comprimidos|gramas|mg|remedios|alcool|ml) ..5 (morre|morrer|letal|mortal|nao acorda|sem dor|basta|suficiente|matam|infalivel|ninguem sobrevive)
      (metodo|forma|jeito) ..5 (infalivel|nunca falha|sem dor e|mais rapido e|nao doi|garantido)`,
  }),
  entry({
    id: 'pt.spam',
    category: 'spam',
    scope: 'none',
    why: 'Uma oferta que vende algo.',
    patterns: `
      (ganhe|ganhar|ganha|fature|ganhei|lucre) .. (dinheiro|#|reais|euros|dolares|renda) .. (casa|por dia|dia|semana|mes|rapido|facil|whatsapp|link|investindo|extra)
      (invista|investimento|criptomoedas|bitcoin|trading|forex|emprestimo|emprestimos|renda extra) .. (whatsapp|lucro|lucros|garantid*|me chama|chama|rendimento|link|ganhe|rapido|curso|diario|telegram|hoje|clique|retorno)
      (vidente|taro|bruxo|curandeiro|amarracao|feitico|medium|trago|simpatia) .. (whatsapp|liga|reais|consulta|volta|resultado|amor de volta|garantido|chama|pago|pagamento|horas|dias)
      (terapeuta|coach|psicologo|psicologa|terapia|sessoes|sessao|mentoria) .. (reais|desconto|oferta|reserve|euros|me chama|vagas|preco|promocao|#) .. (sessao|hoje|whatsapp|link|chama|reserve|vagas|limitadas|desconto|agende|so)?
      (clique|clica|clica aqui|acesse|entra) (aqui|no (link|site)|o link|na bio)
      (desconto|oferta|promocao|cupom) .. (compre|hoje|link|codigo|site|limitada|loja|cupom)
      (compre|vendo|venda) .. (seguidores|viagra|produtos|sem receita|suplementos|online|frete|curso) .. (whatsapp|link|entrega|preco|barato|receita|oferta|garantido|aqui)?`,
  }),
];
