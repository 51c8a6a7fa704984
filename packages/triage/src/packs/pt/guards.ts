import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Portuguese cues that change how a phrase is read. */
export const guards: readonly Entry[] = [
  entry({
    id: 'pt.idiom',
    category: 'idiom',
    scope: 'none',
    why: 'Uma expressão idiomática.',
    patterns: `
      (morrendo|morrer|morri|morro|morta|morto|morria|a morrer) (de|por) (rir|fome|vontade|vergonha|sono|calor|frio|tedio|amor|inveja|sede|riso|medo|saudade|saudades|rir|cansaco|ciumes|um cafe|curiosidade|rindo|amores|tanto rir)
      (me mata|me matando|vai me matar|me matam|mata) .. (trabalho|provas|costas|pes|calor|chefe|se eu chegar|minha mae|professor|cabeca|licao|salto|curiosidade|academia|transito|prova)
      (minha mae|meu pai|meu chefe|meu professor|a minha mae) (vai me matar|me mata|mata me)
      (me|nos) (cortei|corto|queimei|cortado) (o cabelo|cozinhando|com (papel|o papel|a faca|uma faca|o ferro|oleo)|as unhas|o dedo|fazendo|sem querer|no papel|no fogao|na panela|me barbeando)
      matar (o tempo|a saudade|saudade|saudades|aula|a fome|a sede|dois coelhos|a curiosidade)
      (no jogo|na partida|chefao|videogame|minecraft|free fire|fortnite) .. (morri|mato|matar|morrer|morro|me matar)
      (morri|mato|matar|morrer|morro|matei|me matou|me matar|mataram) .. (no jogo|na partida|chefao|videogame|minecraft|free fire|fortnite|fase|boss)`,
  }),
  entry({
    id: 'pt.media',
    category: 'media',
    scope: 'none',
    why: 'Fala de uma obra ou de um estudo.',
    patterns: `
      (filme|serie|novela|musica|livro|poema|personagem|letra|documentario|capitulo|peca|teatro|album|conto|roteiro|cancao)
      (trabalho sobre|tese|estudo|redacao|palestra|artigo|pesquisa|curso|prevencao|estatisticas|tcc|apresentacao|setembro amarelo|noticia|oficina)`,
  }),
  entry({
    id: 'pt.long-ago',
    category: 'long-ago',
    scope: 'none',
    why: 'Tempo passado.',
    patterns: `
      (ha|faz) (#|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|muitos|varios|alguns|uns|vinte|quinze) anos
      (anos atras|ha muito tempo|quando eu tinha|quando tinha|quando eu era|na adolescencia|no passado|naquela epoca|antigamente|na minha adolescencia)`,
  }),
  entry({
    id: 'pt.recovery',
    category: 'recovery',
    scope: 'none',
    why: 'Fala de recuperação.',
    patterns: `
      (estou|me sinto|hoje estou|agora estou|to|sinto me) (muito|bem|melhor|feliz|muito melhor|contente|recuperada|recuperado|estavel)
      (fico feliz|agradeco|feliz|orgulhosa|orgulhoso|grata|grato|ainda bem) (de|por|que) (estar|ter|nao ter|estou|continuar|nao)
      (sai|saido) (dessa|disso)
      (a terapia|o tratamento|pedir ajuda|minha psicologa) (me)? (salvou|ajudou|tem ajudado)
      (passa|melhora|superei|superado|da para sair)
      (anos|meses|dias) (sem|limpa|limpo)`,
  }),
  entry({
    id: 'pt.helper',
    category: 'helper',
    scope: 'none',
    why: 'Palavras de apoio.',
    patterns: `
      (se|quando) (voce|alguem|voce esta|estiver|precisar|sentir|um amigo|uma pessoa|conhece|tu|voces|estas)
      (liga|ligue|liguem|contate|pode ligar|disca) (para|pro|188|o cvv|ao|para o) .. (188|cvv|112|sos|190|192|linha|samu|#)?
      (voce nao esta (sozinho|sozinha)|nao estas (so|sozinha|sozinho)|estou aqui|te escuto|procure ajuda|peca ajuda|um abraco|forca|estamos aqui|te entendo|voce ja pensou|esta pensando em|voce esta segura)
      (sou|trabalho como|voluntaria|voluntario|trabalho no|trabalho na) (psicologa|psicologo|enfermeira|enfermeiro|do cvv|no cvv|terapeuta|medico|medica|voluntaria|voluntario|cvv)`,
  }),
  entry({
    id: 'pt.grief',
    category: 'grief',
    scope: 'none',
    why: 'Fala de um luto.',
    patterns: `
      (se suicidou|tirou a propria vida|se matou|faleceu|morreu|perdi meu|perdi minha|perdi o|perdi a|se enforcou|morte do|morte da|luto|por suicidio|suicidou se|aniversario da morte)`,
  }),
];
