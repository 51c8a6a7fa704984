import type { LanguagePack } from '../types.ts';
import { entry } from './entry.ts';
import { guards } from './es/guards.ts';
import { words } from './es/words.ts';

/** Spanish for the device: the author's own risk and others in danger, with the guards. */
export const esDevice: LanguagePack = {
  lang: 'es',
  words,
  spellings: {
    q: 'que',
    k: 'que',
    xq: 'porque',
    pq: 'porque',
    porq: 'porque',
    tb: 'tambien',
    d: 'de',
    toy: 'estoy',
    kiero: 'quiero',
    kero: 'quiero',
    qiero: 'quiero',
    mñn: 'manana',
    mñana: 'manana',
    finde: 'fin de semana',
    pa: 'para',
    aser: 'hacer',
    matarm: 'matarme',
    morirm: 'morirme',
    nadien: 'nadie',
    bida: 'vida',
    salu2: 'saludos',
    muxo: 'mucho',
    asi: 'asi',
    desvivir: 'desvivir',
    suisidarme: 'suicidarme',
    suicidarm: 'suicidarme',
    t: 'te',
    ay: 'hay',
    aya: 'haya',
  },
  sensitive: [
    'suicidarme',
    'suicidio',
    'matarme',
    'morirme',
    'quitarme',
    'cortarme',
    'pastillas',
    'despertar',
    'matate',
    'suicidate',
  ],
  cues: {
    self: ['yo', 'me'],
    you: ['tu', 'usted', 'vosotros', 'ustedes'],
    others: ['el', 'ella', 'ellos', 'ellas'],
    people: [],
    negators: ['no', 'nunca', 'jamas', 'ni', 'sin', 'tampoco'],
    bridge:
      'me te se lo la le quiero quisiera he ha voy a estoy pensado pensando pienso penso en de que por ganas tengo tenia tuve intencion hacer idea ser muy ya mas realmente nada ningun ninguna pensamientos tener va vas'.split(
        ' ',
      ),
    falseNegations: `
      no puedo dejar/parar
      no dejo/paro de
      no consigo dejar
      no se si/como/cuando/porque
      no solo
      no aguanto
      no puedo mas
      no voy a mentir
      ya no
      no hay
      no me importa
      no tengo miedo
      nadie sabe
      no veo otra`,
    pastVerbs: [],
    reportVerbs: ['dijo', 'dice', 'escribio'],
    conjunctions: ['pero', 'porque', 'aunque', 'y', 'sino'],
  },
  entries: [
    entry({
      id: 'es.want',
      category: 'want',
      scope: 'fixed',
      why: 'El autor dice que quiere morir o matarse.',
      patterns: `
      @quiero ..5 @matarme
      @quiero (morir|morirme|estar muerto|estar muerta|desaparecer para siempre)
      (me|yo me) (quiero|voy a|deberia|necesito|podria) (morir|matar|suicidar|ahorcar|colgar|desvivir)
      (pensamientos|ideas|ideacion|ganas) (suicidas|suicida|de morir|de morirme|de matarme|de suicidio|de suicidarme)
      (dejar|parar|paro|dejo) de pensar en (la muerte|el suicidio|matarme|suicidarme|quitarme|morir|morirme|acabar)
      (pienso|pensando|pensar|pensado) en (el suicidio|suicidio|la muerte|morir|morirme|quitarmela)
      (si ... me (mato|suicido|quito la vida|muero))
      me (mato|suicido|ahorco|cuelgo|tiro|corto las venas) (si|hoy|esta|manana|y|ya|$)
      (unica|mejor) (salida|solucion|opcion) es (morir|la muerte|matarme|el suicidio|suicidarme|morirme)
      soy (un|una)? suicida
      no (quiero|soporto) seguir vivo
      estoy (suicida)
      (una|la) voz .. (mate|muera|salte|haga dano|corte|tire)
      (voces|voz) .. (dicen|dice|ordenan|ordena|mandan|piden|gritan|repiten) .. (mate|matar|muera|morir|salte|corte|haga|dano|queme|tire|acabe|mueras|hazlo|mates|matate|tires|cortes)`,
    }),
    entry({
      id: 'es.passive',
      category: 'passive',
      scope: 'fixed',
      why: 'El autor desea no vivir o no despertar.',
      patterns: `
      ojala ... (muerto|muerta|despertara|despertar|despertase|muriera|muriese|nacido|existiera|existir|acabara todo|desapareciera|desaparecer|llevara|se acabe|se acabara|matara|me llevase|no estuviera)
      (no|ya no) quiero (vivir|seguir viviendo|estar aqui|existir|despertar|seguir|estar viva|estar vivo|seguir aqui|estar en este mundo|seguir asi|nada mas de esto)
      (ganas|deseo|motivos|razones|razon|motivo|fuerzas|sentido|ilusion) (de|para|por|en) (vivir|seguir|seguir viviendo|seguir adelante|levantarme|estar aqui|continuar|la vida|la que vivir)
      (no|sin) (le)? (veo|encuentro|tiene|tengo|hay|queda|quedan|me quedan) .. (sentido|motivos|ganas|razones|salida|esperanza|motivo|razon|esperanzas) .. (vida|vivir|seguir|a nada|de nada|para mi|a todo|ninguna|viviendo)?
      (dormir|dormirme|acostarme|cerrar los ojos) y (no|nunca) (volver a)? (despertar|despertarme|abrirlos|despertar mas|mas despertar|levantarme)
      (no|nunca) (volver a)? despertar
      (me gustaria|quisiera|quiero|querria|desearia|preferiria) (no)? (desaparecer|dejar de existir|no despertar|no existir|no haber nacido|dormir para siempre|no estar|estar muerto|estar muerta|descansar para siempre|que todo (termine|acabe)|no estar aqui|irme a dormir y)
      (cansado|cansada|harto|harta) de (vivir|la vida|todo|existir|estar aqui|luchar|esta vida|seguir)
      (mejor|estarian mejor|estaran mejor|estaria mejor|seria mejor|mejor todos) (muerto|muerta|sin mi|si no estuviera|si me muero|si yo no|si muero|si desaparezco|si no existiera|estarian sin mi)
      (soy|me siento|siento que soy) (solo)? (una|un)? (carga|estorbo|peso|lastre|inutil|basura|mierda|fracaso|fracasada|fracasado|asco|nada|desastre)
      (carga|estorbo|peso|lastre) para (todos|mi familia|mis padres|los demas|mis hijos|todo el mundo|mi madre|nadie)
      (nadie) (me)? (echaria|extranaria|extranara|echara|notaria|lloraria|echaria de menos|extrañaria|quiere|necesita)
      (me odio|me doy asco|odio mi vida|odio mi cuerpo y|no valgo nada|no sirvo para nada|no merezco vivir|no merezco)
      no (puedo|aguanto|soporto) (mas|mas con|seguir|esto|esta vida|tanto dolor|el dolor)
      ya no (puedo|aguanto|soporto) (mas|seguir|esto|nada)?
      que (dios|la muerte|alguien) me (lleve|llevara)
      (mi vida|la vida|vivir|nada) (ya)? no (tiene|vale|merece|tiene ningun) (sentido|la pena|nada)
      sin esperanza
      no haber nacido
      pedirle a dios que me lleve
      no me importaria (morir|morirme|no despertar|que me atropellaran|que me matara)`,
    }),
    entry({
      id: 'es.intent',
      category: 'intent',
      scope: 'fixed',
      why: 'El autor anuncia que va a quitarse la vida.',
      patterns: `
      (voy a|me voy a|pienso|he decidido|decidi|decidido|estoy decidido a|estoy decidida a|planeo|tengo pensado|estoy listo para|estoy lista para|quiero|me quiero|lo voy a) (matar|suicidar|@matarme|morir|morirme|quitarme)`,
    }),
    entry({
      id: 'es.plan',
      category: 'plan-strong',
      scope: 'fixed',
      why: 'El autor habla de un plan, una carta o un día.',
      patterns: `
      (lo hago|lo hare|lo voy a hacer|voy a hacerlo|lo termino|acabo con todo|acabo con esto|lo acabo|me mato|me suicido|me voy|se acaba|se acaba todo|todo acaba|todo termina|todo se acaba|termina todo|sera) (esta noche|hoy|manana|esta tarde|el (viernes|sabado|domingo|lunes|martes|miercoles|jueves)|ahora|este fin de semana|esta madrugada|cuando .. (duerman|duerma|salgan|vaya)|para siempre)
      (esta noche|hoy|manana|el (viernes|sabado|domingo|lunes|martes|miercoles|jueves)|este fin de semana) (lo hago|lo hare|me mato|me suicido|voy a (matarme|hacerlo|suicidarme|acabar|terminar|morir|ahorcarme|saltar)|acabo con|termino con|se acaba|sera|es la noche|me voy|salto|todo termina|todo acaba|ya no)
      (escrito|escribi|deje|dejado|he dejado|ya escribi|ya deje|tengo|lista|escribiendo) .. (carta|cartas|nota|notas) .. (despedida|madre|suicidio|adios|todos|familia|mesa|padres|hijos|hermana|cama|suicida)
      (tengo|he) (un|el|todo|hecho)? (plan|planeado|preparado|listo|decidido|planificado) (para|como|el|y|cuando|$)
      (las|unas|todas las|muchas|suficientes|mis)? @pastillas (preparadas|guardadas|en la mano|delante|listas|en la mesa|acumuladas|aqui|contadas)
      (tengo|he comprado|compre|guardo|he guardado|he juntado|junte|ya tengo|consegui) .. (@pastillas|cuerda|soga|pistola|cuchillo|cuchilla|navaja|veneno|arma) .. (matarme|acabar|morir|preparada|lista|mano|listo|para hacerlo|delante|suficientes|noche|terminar|mesa|aqui|armario)
      @quiero ..5 @matarme .. @cuando
      @cuando .. (voy a|quiero|me voy a|pienso) .. @matarme`,
    }),
    entry({
      id: 'es.time',
      category: 'time',
      scope: 'none',
      why: 'Se nombra un momento cercano.',
      patterns: `
      (esta noche|manana|este fin de semana|esta madrugada|el (viernes|sabado|domingo|lunes)|cuando .. duerman)`,
    }),
    entry({
      id: 'es.act',
      category: 'act',
      scope: 'fixed',
      why: 'El autor dice que el acto ha empezado.',
      patterns: `
      (me)? (he tomado|tome|tomado|me acabo de tomar|acabo de tomar|acabo de tomarme|trague|he tragado|me trague|tragado|me tome|me he tragado|tomandome|ingeri) (todas|todo|un monton|muchas|toda|el bote|la caja|un bote|una caja|un frasco|el frasco|#|treinta|veinte|cuarenta|demasiadas|las|mas de) .. (@pastillas|bote|frasco|caja)?
      (me)? (he cortado|corte|acabo de cortar|acabo de cortarme|me corte|abri) las (venas|munecas)
      (estoy|aqui|sentado|sentada|subido|subida|ya estoy) (en|al borde|sobre|sentado en|sentada en|subido a|subida a|de pie en|parado en|parada en) (el|la|un|del|de la|una|los)? (borde|puente|azotea|tejado|vias|balcon|cornisa|barandilla|precipicio|anden|viaducto|ventana|acantilado)
      (no para de|no deja de|no paro de) sangrar
      (sangre por todas partes|mucha sangre|me estoy desangrando|estoy sangrando)
      (tengo|con) (la|el|una) (soga|cuerda|pistola|cuchillo|cinturon) (al cuello|en el cuello|en la cabeza|en la sien|en la boca|en la mano)
      (ya)? me (tome|he tomado|trague) (todo|todas|las)
      (me estoy|estoy|empiezo a) (mareando|durmiendo|quedando dormido|quedando dormida|sentir sueno) .. (pastillas|tome|tomado)?`,
    }),
    entry({
      id: 'es.farewell',
      category: 'farewell',
      scope: 'fixed',
      why: 'El autor se despide para siempre.',
      patterns: `
      (adios|hasta siempre) (a todos|a todas|mundo|amigos|para siempre|mama|familia|gente|y gracias|y perdon|chicos)
      (este|esta|es) (es)? (mi)? (ultimo|ultima|mi ultimo|mi ultima) (mensaje|post|noche|carta|dia|publicacion|vez)
      (manana|pronto|cuando leais|cuando lean|cuando leas|cuando despierten|cuando despertéis) .. (ya no (estare|voy a estar|existire)|no estare|estare muerto|estare muerta|me habre ido)
      ya no (estare|voy a estar) (aqui|mas|manana|para|cuando|$)
      (me despido|quiero despedirme|vengo a despedirme|solo queria despedirme|despedirme de)
      (decidle|diganle|decirle|dile|diles|decidles) a (mi|mis) .. (quiero|quise|queria|perdon|amo|siento|perdonen|perdone)
      (cuidad|cuiden|cuida|cuidadme) (de|a|mucho a|bien a)? (mi|mis) (perro|gato|hijos|madre|mama|familia|hija|hijo|hermana|hermano|gata|perra)
      (perdonadme|perdonenme|perdoname|perdon) .. (por todo|no es culpa|no podia mas|no pude|mama|adios|lo que voy a hacer|irme|siempre os|los quiero|os quiero)
      no (es|fue|ha sido) culpa (de nadie|vuestra|tuya|suya)
      gracias por todo .. (adios|no estare|me voy|perdon|hasta|siempre|os quiero|ya no)
      nos vemos (en otra vida|al otro lado|en el cielo)`,
    }),
    entry({
      id: 'es.self-harm',
      category: 'self-harm',
      scope: 'fixed',
      why: 'El autor habla de haberse hecho daño.',
      patterns: `
      me (corte|he cortado|corto|volvi a cortar|he vuelto a cortar|hice cortes|queme|he quemado|autolesione|he autolesionado|autolesiono|hice dano|he hecho dano|hago dano|estoy cortando|estoy haciendo dano|rajo|raje|lastime|lastimo|golpeo) (otra vez|de nuevo|ayer|anoche|hoy|los brazos|las piernas|el brazo|la pierna|a proposito|cada|todas|esta|para|con|los muslos|las munecas|en|y|por|cuando|$)
      (volvi|he vuelto|vuelvo) a (cortarme|autolesionarme|hacerme dano|lesionarme|quemarme|lastimarme)
      (estoy|sigo|llevo) (cortandome|autolesionandome|haciendome dano|lastimandome)
      (nuevas|mis) cortadas`,
    }),
    entry({
      id: 'es.self-harm-urge',
      category: 'self-harm-urge',
      scope: 'fixed',
      why: 'El autor habla del impulso de hacerse daño.',
      patterns: `
      (ganas|impulso|impulsos|tentacion|necesidad|quiero|urgencia|pensando en|pienso en) (de)? (cortarme|autolesionarme|hacerme dano|lastimarme|quemarme|lesionarme|hacerme cortes)`,
    }),
    entry({
      id: 'es.third',
      category: 'third',
      scope: 'fixed',
      why: 'Otra persona puede estar en riesgo.',
      patterns: `
      @otro .. (quiere|queria|piensa|penso|dice que|dijo que|me dijo que|me dice que|habla de|amenaza|ha dicho que|me ha dicho que|esta pensando|ha pensado|amenaza con|intento|ha intentado|va a|tiene) .. (matarse|suicidarse|morir|morirse|quitarse la vida|no quiere vivir|acabar con su vida|acabar con todo|hacerse dano|suicidio|se va a matar|se quiere morir|ideas suicidas|pensamientos suicidas|no quiere seguir|tirarse|ahorcarse)
      (se quiere|quiere|piensa|va a|intento|amenaza con|ha intentado|habla de|queria|quiso) (matar|matarse|suicidar|suicidarse|morir|morirse|quitarse la vida|acabar con su vida)
      @otro .. (se corta|se autolesiona|se hace dano|se esta cortando)
      (que|como) (hago|puedo hacer|le digo|ayudo|ayudarla|ayudarlo) .. (suicid*|matarse|morir|cortarse|quitarse)`,
    }),
    entry({
      id: 'es.third-danger',
      category: 'third-danger',
      scope: 'fixed',
      why: 'Otra persona está en peligro ahora.',
      patterns: `
      @otro .. (se ha tomado|se tomo|ha tomado|se trago|esta en el|esta en la|esta subido|esta subida|esta al borde|se ha encerrado|se encerro|tiene una|tiene un|no despierta|no responde|no respira|se acaba de tomar|se ha cortado|se corto|acaba de tomar|esta en) .. (pastillas|puente|azotea|tejado|balcon|bano|cuchillo|pistola|soga|cuerda|bote|saltar|venas|saltara|vias|cuarto|frasco|medicacion|borde|tirarse|todas|cornisa|saltando|ventana|llamadas|respira)?
      @otro .. (va a|dice que|quiere|me escribio que|amenaza con) .. (matar|matarse|saltar|suicidarse|tirarse|salta|se mata|hacerlo) .. (ahora|esta noche|hoy|ya|manana|mismo)
      (me ha mandado|me mando|me envio|me ha enviado|me escribio|acaba de mandarme|dejo|ha dejado) .. (despedida|mensaje de adios|carta|nota|despidiendose|adios|audio)
      (esta|se ha quedado) inconsciente
      no (despierta|respira|responde) .. (pastillas|tomo|tomado|que hago|ayuda|frasco)?`,
    }),
    entry({
      id: 'es.abuse',
      category: 'abuse',
      scope: 'fixed',
      why: 'El texto habla de violencia o abuso.',
      patterns: `
      @otro .. me (pega|pego|golpea|golpeo|maltrata|viola|violo|toca|toco|obliga|amenaza|amenazo|encierra|empujo|insulta|agarro|agrede|agredio|da palizas|ha pegado|ha golpeado|controla|tira|grita y)
      (mi|mis) (padrastro|marido|novio|padre|pareja|madre|esposo|tio|jefe|ex|papa|mama|padres|hermano|primo|madrastra) .. (me|nos) (pega|pego|golpea|golpeo|maltrata|viola|violo|toca|toco|obliga|amenaza|encierra|empujo|agrede|pegan|maltratan|golpean|ha pegado|hace dano|quita)
      me (pega|golpea|viola|maltrata|pegan|maltratan|violan|violo|violaron|pego|pegaron) .. (marido|novio|padre|pareja|ayer|anoche|otra vez|cada|siempre|todos|cuando|padrastro|hermano|y)?
      (abusa|abuso|abusan|abusando|abuso sexualmente) de mi
      (sufro|vivo|victima de) (maltrato|violencia|abusos|malos tratos)`,
    }),
    entry({
      id: 'es.abuse-past',
      category: 'abuse-past',
      scope: 'fixed',
      why: 'El texto habla de un abuso pasado.',
      patterns: `
      (cuando era|de) (nina|nino|pequena|pequeno|adolescente|chica|chico|joven) .. (abus*|violo|violaron|pegaba|tocaba|maltrato|maltrataba|toco|golpeaba)
      (abus*|violo|violaron|pegaba|maltrato|maltrataba|tocaba|toco) .. (cuando era|de (nina|nino|pequena|pequeno)|hace (anos|mucho|# anos)|en mi infancia|de chica|de chico)
      abusos/abuso en (la|mi) infancia`,
    }),
    entry({
      id: 'es.abuse-danger',
      category: 'abuse-danger',
      scope: 'fixed',
      why: 'Alguien está en peligro por otra persona ahora.',
      patterns: `
      (va a|quiere|dice que va a|amenaza con|dijo que va a|dice que me va a|me va a) (matarme|matar)
      (esta|estoy) (golpeando|aporreando|rompiendo|tirando|encerrada en|encerrado en|escondida en|escondido en|echando abajo) .. (puerta|bano|cuarto|armario|habitacion)
      (tiene|con) (un|una) (cuchillo|pistola|arma|navaja|hacha|martillo) .. (puerta|matarme|fuera|casa|aqui|amenaza|mano|viene)
      (llamad|llamen|llama) a la policia`,
    }),
    entry({
      id: 'es.threat',
      category: 'threat',
      scope: 'fixed',
      why: 'El autor amenaza con dañar a otros.',
      patterns: `
      (voy a|quiero|me dan ganas de|ganas de|pienso) (matar|matarlo|matarla|matarlos|apunalar|apunalarlo|dispararle|disparar|quemar|pegarle un tiro|hacerle dano|degollar) (a|lo|la|mi|ese|esa|todos|su|un|con|y|esta|cuando|si|$)
      (los|lo|la|te) voy a (matar|apunalar|quemar|rajar)`,
    }),
    entry({
      id: 'es.seeking',
      category: 'seeking',
      scope: 'fixed',
      why: 'El texto pregunta por una forma de morir.',
      patterns: `
      (forma|manera|metodo|modo|formas|maneras|metodos) .. (menos dolorosa|sin dolor|rapida|indolora|rapido|mas rapida|menos doloroso|facil|segura|mas facil|sin sufrir|efectiva) .. (morir|matarse|suicidarse|matarme|suicidarme|quitarme|irse|acabar|morirse|de suicidio)
      (morir|matarme|suicidarme|morirme|matarse|suicidarse) (sin dolor|sin sufrir|rapido|sin que duela|rapidamente)
      (cuantas|cuanto|cuantos|que dosis|que cantidad) .. (morir|matarme|mortal|letal|morirse|matarse|sobredosis|no despertar)
      (como) (puedo|podria|hago para|me)? (suicidarme|matarme|ahorcarme|hacer un nudo|hacer una soga|morir sin)`,
    }),
    ...guards,
  ],
};
