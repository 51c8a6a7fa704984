import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** What a Spanish text does to others. */
export const flags: readonly Entry[] = [
  entry({
    id: 'es.encouragement',
    category: 'encouragement',
    scope: 'fixed',
    why: 'El texto anima a morir o a hacerse daño.',
    patterns: `
      (matate|suicidate|muerete|ahorcate|tirate|cortate|mateselo|matense)
      (deberias|tendrias que|hazlo|por que no|porque no te|anda y|ve y|vete a) (matarte|suicidarte|morirte|matar|ya|te matas|te mueres|te suicidas|morir|ahorcarte|tirarte)
      (hazlo) (ya|de una vez|cobarde|nadie)
      (nadie te (echara|va a echar|extranara|va a extranar)|el mundo .. mejor sin ti)
      (haznos|haz) (un)? favor .. (matate|muerete|mundo|desaparece|muere)`,
  }),
  entry({
    id: 'es.pact',
    category: 'pact',
    scope: 'fixed',
    why: 'Propone morir juntos.',
    patterns: `
      (alguien|quien) .. (morir|matarse|suicidarse|irse) (conmigo|juntos|juntas)
      (pacto) (suicida|de suicidio|de muerte)
      (morir|irnos|hacerlo|suicidarnos) juntos`,
  }),
  entry({
    id: 'es.harassment',
    category: 'harassment',
    scope: 'fixed',
    why: 'Insultos o desprecio hacia alguien o un grupo.',
    patterns: `
      (eres|sos|erais|seras) (una|un|tan|muy|solo|una puta|un puto|siempre)? (inutil|idiota|imbecil|estupida|estupido|mierda|basura|asco|asquerosa|asqueroso|puta|zorra|gorda|gordo|patetica|patetico|fracasada|fracasado|llorona|lloron|perdedora|perdedor|retrasado|retrasada|maricon|tonta|tonto|cerda|cerdo|escoria|ridicula|ridiculo|subnormal|gilipollas|loca|loco de mierda|payaso|payasa|parasito|despojo|pendejo|pendeja|desgraciado|desgraciada|rata|fea|feo|carga)
      (das|das mucho|me das) (asco|verguenza|pena ajena)
      (puta|puto|pinche|maldita|maldito|jodido|jodida) (gorda|gordo|zorra|cerda|negro|negra|moro|maricon|sudaca|loca|llorona|basura|perra|idiota|inmigrante|gitano|judio|indio|imbecil|mora|panchito)
      (callate|vete a la mierda|que te jodan|hijo de puta|hija de puta|come mierda|pudrete|vete al infierno|chinga tu madre|a nadie le importas|nadie te quiere|ojala te mueras|muerete|matate|ojala te pudras)
      (odio a|asco me dan|me dan asco|malditos|putos|fuera|muerte a|hay que (matar|echar|expulsar|quemar) a) (los|las|todos los|todas las|esos)? (moros|negros|judios|gitanos|maricones|inmigrantes|gays|mujeres|travestis|musulmanes|sudacas|indios|lesbianas|trans|feministas|refugiados|extranjeros|discapacitados|chinos|migrantes|homosexuales)
      (los|las|esos|estos) (moros|negros|judios|gitanos|maricones|inmigrantes|gays|mujeres|musulmanes|sudacas|trans|migrantes|extranjeros|homosexuales|refugiados|indios|lesbianas|discapacitados) (son|no son|deberian|deben|tienen que|merecen|apestan|dan asco|no merecen|solo) .. (basura|escoria|ratas|animales|mierda|plaga|asco|morir|ser|parasitos|enfermos|inferiores|delincuentes|irse|personas|humanos|ladrones|terroristas|vivir|cancer|sucios|putas|fuera|desaparecer|exterminados|aberracion|criminales)?`,
  }),
  entry({
    id: 'es.dosing',
    category: 'dosing',
    scope: 'fixed',
    why: 'Consejo de cambiar una medicación.',
    patterns: `
      (deja|dejate|deberias dejar|tienes que dejar|puedes dejar|no tomes|dobla|duplica|tomate|toma|mezcla|sube|baja|aumenta|suspende|deja de tomar|tira|sustituye|cambia|quitate|reduce|parte|abandona|tira a la basura) .. (la|el|las|tu|tus|esa|esas|los|dos|doble|de golpe|tres)? .. @pastillas .. (de golpe|hoy|mejor|solo|natural|te|y|no|es|con|sin|ya|que|ni|alcohol|vino|$)
      (no necesitas|no te hacen falta) .. @pastillas`,
  }),
  entry({
    id: 'es.ed',
    category: 'ed',
    scope: 'none',
    why: 'Cifras o consejos sobre trastornos de la alimentación.',
    patterns: `
      (solo|hoy|ayer|comi|como|llevo|menos de|maximo|limite|unas|consumi) .. # (calorias|kcal|cal)
      (peso|pesar|llegar a|bajar a|bajar de|meta|objetivo|quiero pesar|imc|estoy en) (de|a|es|ahora|los|son)? # .. (kilos|kg|quiero|meta|llegar|bajar|objetivo|y)
      (imc) (de|es)? #
      (trucos|consejos|tips|como|truco|ideas) (para|de) (vomitar|no comer|ayunar|esconder la comida|adelgazar rapido|saltarme|que no noten|enganar|ocultar|purgar|purgarme|saltarse|esconder|aguantar el hambre|bajar # kilos|no tener hambre|perder # kilos)
      (ayuno|ayunar|sin comer) (de)? # (dias|horas) .. (quien|conmigo|se apunta|reto|juntas|kilos|apunta)?
      (pro ana|pro mia|thinspo|reto de ayuno|carrera de kilos|ana y mia)
      (ayuno|reto) .. (quien se apunta|se une|conmigo)`,
  }),
  entry({
    id: 'es.method',
    category: 'method',
    scope: 'fixed',
    why: 'Detalle de un método.',
    patterns: `
      (#|con #|toma #|tomar #|mezcla|mezclar|bastan #|treinta|cuarenta|veinte) ..5 (pastillas|gramos|mg|comprimidos|alcohol|ml) ..5 (mueres|morir|letal|mortal|no despiertas|sin dolor|basta|suficiente|matan|infalible|nadie sobrevive)
      (metodo|forma|manera) ..5 (infalible|nunca falla|sin dolor es|mas rapida es|mas facil es|no duele|segura es)`,
  }),
  entry({
    id: 'es.spam',
    category: 'spam',
    scope: 'none',
    why: 'Una oferta que vende algo.',
    patterns: `
      (gana|ganar|gane|genera|ganas|gano) .. (dinero|#|euros|dolares|ingresos) .. (desde casa|por dia|al dia|semana|mes|rapido|facil|whatsapp|enlace|link|diarios|invirtiendo|criptomonedas|trading)
      (invierte|inversion|criptomonedas|bitcoin|trading|forex|prestamo|prestamos) .. (whatsapp|ganancias|garantizad*|contactame|escribeme|rentabilidad|enlace|link|gana|rapido|multiplica|curso|diario|telegram|%|beneficios|hoy)
      (vidente|tarot|brujo|curandero|amarres|hechizo|hechizos|medium|amarre|brujeria) .. (whatsapp|llama|euros|consulta|vuelve|resultados|regreso|efectivos|garantizado|contactame|pago|escribe|horas|llamame|minuto)
      (terapeuta|coach|psicologo|psicologa|sanador|sanadora|terapia|sesiones|sesion) .. (euros|descuento|oferta|reserva|pesos|dolares|escribeme|privado|plazas|precio|promocion|%|#) .. (sesion|hoy|whatsapp|enlace|escribeme|reserva|plazas|link|limitadas|descuento|euros|solo)?
      (haz clic|haga clic|pincha|entra) (aqui|en el (link|enlace)|en mi (perfil|link|enlace))
      (descuento|oferta|promocion|codigo) .. (compra|hoy|link|enlace|codigo|web|limitada|%|tienda)
      (compra|vendo|venta) .. (seguidores|viagra|pastillas para|productos|sin receta|suplementos|online|envio|curso) .. (whatsapp|enlace|envio|precio|barato|receta|oferta|garantizado|aqui)?`,
  }),
];
