/** Word groups of the Spanish patterns. */
export const words = {
  matarme:
    'matarme|suicidarme|quitarme la vida|acabar con mi vida|acabar con todo|acabar conmigo|terminar con mi vida|terminar con todo|terminar con esto|acabar con esto|ponerle fin a mi vida|poner fin a mi vida|poner fin a todo|ponerle fin a todo|ponerle fin|ahorcarme|colgarme|cortarme las venas|tirarme de/por/al/desde ..|lanzarme de/por/al/desde ..|tirarme a las vias|saltar de/desde/por ..|tomarme todas ..|tomarme un bote|pegarme un tiro|dispararme|ahogarme|desvivirme|hacerme desaparecer|hacer una locura|hacer una tonteria|hacerme dano|acabar de una vez|irme para siempre|irme de este mundo|dejar este mundo|un suicidio',
  quiero:
    'quiero|quisiera|querria|deseo|pienso|pensando|pense|he pensado|voy a|iba a|me voy a|necesito|tengo ganas de|ganas de|planeo|estoy pensando en|pensando en|pienso en|pensar en|planeando|he decidido|decidi|decidido|intento|intente|he intentado|trate de|estoy por|a punto de|prefiero|me quiero|quiero ya|podria|deberia|tengo que|penso|idea de|pensamientos de|pensado en|imagino|como|formas de|manera de|forma de',
  cuando:
    'esta noche|hoy|manana|esta tarde|este fin de semana|el viernes|el sabado|el domingo|el lunes|el martes|el miercoles|el jueves|ahora mismo|ahora|cuando .. duerman|cuando .. duerma|dentro de # horas|en unas horas|en una hora|antes de que|de madrugada|pronto|en # dias|a medianoche|la proxima semana|esta semana',
  otro: 'mi hijo|mi hija|mi hermano|mi hermana|mi amigo|mi amiga|mi mejor amiga|mi mejor amigo|mi madre|mi padre|mi mama|mi papa|mi novio|mi novia|mi marido|mi mujer|mi pareja|mi primo|mi prima|mi companero|mi companera|mi ex|mi esposo|mi esposa|mi vecino|mi vecina|mi abuelo|mi abuela|mi tio|mi tia|un amigo|una amiga|el|ella|alguien|mi sobrino|mi sobrina|mi alumno|mi alumna|mi companero de piso|mi compañera',
  pastillas:
    'pastillas|pastilla|medicacion|medicamentos|comprimidos|somniferos|calmantes|tranquilizantes|medicina|medicinas|ansioliticos|blister|bote|frasco|caja|antidepresivos|paracetamol|ibuprofeno|lorazepam|orfidal|diazepam|sertralina|litio|tratamiento|dosis|citalopram|clonazepam|rivotril|escitalopram|quetiapina',
} as const;
