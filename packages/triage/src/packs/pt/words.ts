/** Word groups of the Portuguese patterns. */
export const words = {
  matar:
    'me matar|matar me|suicidar|me suicidar|tirar a minha vida|tirar minha vida|tirar a minha propria vida|tirar minha propria vida|acabar com a minha vida|acabar com minha vida|acabar com tudo|acabar comigo|acabar com isso|acabar com isto|por fim a minha vida|por um fim nisso|por um fim em tudo|dar um fim nisso|dar um fim em tudo|dar fim a minha vida|me enforcar|enforcar me|cortar os pulsos|me jogar de/do/da/na/no ..|me atirar de/do/da ..|pular da/do/de ..|saltar da/do/de ..|tomar todos ..|dar um tiro na cabeca|me dar um tiro|me afogar|desviver|sumir desse mundo|sumir deste mundo|fazer uma besteira|fazer besteira|cometer suicidio|partir desse mundo|me desviver',
  quero:
    'quero|queria|quis|gostaria de|desejo|penso em|pensando em|pensei em|pensar em|penso|vou|ia|preciso|tenho vontade de|vontade de|planejo|planejando|planejei|decidi|decidida a|decidido a|tentei|tento|prestes a|prefiro|estou a pensar em|to pensando em|estou pensando em|tenho pensado em|devia|deveria|podia|poderia|ideia de|pensamentos de|imagino|pensado em|pensa em|to querendo|estou querendo|formas de|jeito de|maneira de',
  quando:
    'hoje|hoje a noite|esta noite|essa noite|amanha|agora|neste fim de semana|nesse fim de semana|na sexta|no sabado|no domingo|na segunda|sexta feira|segunda feira|daqui a pouco|logo|quando .. dormirem|quando .. dormir|de madrugada|em uma hora|daqui a # horas|esta semana|essa semana|em # dias|a meia noite|na terca|na quarta|na quinta',
  outro:
    'meu filho|minha filha|meu irmao|minha irma|meu amigo|minha amiga|minha melhor amiga|meu melhor amigo|minha mae|meu pai|meu namorado|minha namorada|meu marido|minha mulher|minha esposa|meu esposo|meu primo|minha prima|meu colega|minha colega|meu ex|minha ex|meu vizinho|minha vizinha|um amigo|uma amiga|ele|ela|alguem|meu sobrinho|minha sobrinha|meu aluno|minha aluna|meu companheiro|minha companheira|meu avo|minha avo|meu tio|minha tia',
  remedios:
    'remedios|remedio|comprimidos|comprimido|medicamentos|medicacao|calmantes|pilulas|cartela|cartelas|frasco|caixa|antidepressivo|antidepressivos|rivotril|clonazepam|diazepam|sertralina|litio|fluoxetina|tratamento|dose|paracetamol|medicamento|escitalopram|citalopram|quetiapina|tarja preta',
} as const;
