import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Spanish cues that change how a phrase is read. */
export const guards: readonly Entry[] = [
  entry({
    id: 'es.idiom',
    category: 'idiom',
    scope: 'none',
    why: 'Una frase hecha.',
    patterns: `
      (me muero|muero|me moria|morirme|morir|muerta|muerto|morirse|moria) (de|por) (risa|hambre|ganas|verguenza|sueno|calor|frio|aburrimiento|amor|envidia|sed|la risa|miedo|el calor|la verguenza|pena|los nervios|nervios|ternura|un cafe|verte|ir|el sueno|cansancio|celos|curiosidad|una pizza)
      (me mata|matarme|me va a matar|mata|me matan|matan|me estan matando) .. (trabajo|examenes|espalda|pies|calor|jefe|si llego tarde|mi madre|profe|cabeza|deberes|tacones|aburrimiento|curiosidad|estudiar|gimnasio|trafico)
      (mi (madre|padre|jefe|profe|hermana|mama)) me (va a matar|mata)
      (muerto|muerta) de (cansancio|sueno|hambre|risa)
      (me|nos) (corte|corto|cortado|queme|quemado) (el pelo|cocinando|con (el papel|un papel|la plancha|la sarten|el horno|un cuchillo|el cuchillo)|las unas|el dedo|la mano cocinando|afeitandome|sin querer|con aceite|haciendo)
      matar (el tiempo|el gusanillo|dos pajaros|el hambre)
      (en el juego|en la partida|jefe final|videojuego|minecraft|fortnite) .. (muero|mato|matar|morir|mori|mate|matarme)
      (muero|mato|matar|morir|mori|mate|matarme|mataron) .. (en el juego|en la partida|jefe final|videojuego|minecraft|fortnite|nivel|boss)`,
  }),
  entry({
    id: 'es.media',
    category: 'media',
    scope: 'none',
    why: 'Habla de una obra o un estudio.',
    patterns: `
      (pelicula|serie|novela|cancion|libro|poema|personaje|letra|documental|capitulo|obra|teatro|videojuego|disco|cuento|album|guion)
      (trabajo sobre|tesis|estudio|ensayo|charla|taller|articulo|investigacion|curso|prevencion|estadisticas|conferencia|presentacion|clase de|noticia)`,
  }),
  entry({
    id: 'es.long-ago',
    category: 'long-ago',
    scope: 'none',
    why: 'Tiempo pasado.',
    patterns: `
      hace (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|muchos|varios|unos|veinte|quince) anos
      hace (anos|mucho tiempo|mucho)
      (cuando tenia #|de adolescente|cuando era|en mi adolescencia|en el pasado|en aquella epoca|en aquel entonces|en el instituto|antes me|antes yo|en 20*)`,
  }),
  entry({
    id: 'es.recovery',
    category: 'recovery',
    scope: 'none',
    why: 'Habla de haberse recuperado.',
    patterns: `
      (estoy|me siento|ahora estoy|hoy estoy|todo va) (mucho|bastante|mejor|bien|feliz|mucho mejor|contenta|contento|recuperada|recuperado|estable)
      (me alegro|agradezco|contenta|contento|feliz|orgullosa|orgulloso|doy gracias) de (estar|seguir|no haber|haber)
      (sali|salido) (adelante|de ahi|de eso)
      (la terapia|el tratamiento|pedir ayuda|mi psicologa|mi psicologo) (me)? (salvo|ayudo|ha ayudado|salvado)
      (mejora|se sale|se supera|lo supere|superado)
      (anos|meses|dias) (sin|limpia|limpio)`,
  }),
  entry({
    id: 'es.helper',
    category: 'helper',
    scope: 'none',
    why: 'Palabras de apoyo.',
    patterns: `
      (si|cuando) (tienes|estas|alguien|te sientes|sientes|piensas|necesitas|conoces|un amigo|una persona|quieres|te vienen|notas)
      (llama|llamad|llame|contacta|puedes llamar|marca) (al|a la) (024|717|linea|telefono|112|911|988|linea de|#)
      (no estas (solo|sola)|estoy aqui para|te escucho|pide ayuda|busca ayuda|un abrazo|animo|aqui estamos|te entiendo|mucha fuerza|has pensado en|estas pensando en|estas a salvo)
      (soy|trabajo como|voluntaria|voluntario|trabajo de|trabajo en) (psicologa|psicologo|enfermera|enfermero|voluntaria|voluntario|terapeuta|medico|medica|en el telefono|del telefono|moderadora)`,
  }),
  entry({
    id: 'es.grief',
    category: 'grief',
    scope: 'none',
    why: 'Habla de un duelo.',
    patterns: `
      (se suicido|se quito la vida|se mato|fallecio|murio|perdi a|ha muerto|se ahorco|muerte de|duelo|luto|perdimos a|por suicidio|aniversario de)`,
  }),
];
