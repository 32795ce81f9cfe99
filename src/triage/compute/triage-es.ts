import type { Lexicon } from './patterns.ts';
import type { Sign } from './signs.ts';

/**
 * The Spanish lexicon of triage: tú, vos and usted, Spain and Latin America. Accents are taken off every text, so
 * that words with and without them are the same.
 */
export const spanish: Lexicon<Sign> = {
  language: 'es',
  evidence: `el la los las un una unos unas y o pero porque que qué como cómo cuando donde quien con sin por para de del al
    en es son era fue soy estoy está estamos están ser estar yo tú vos usted él ella nosotros ellos mi mis tu tus su sus
    me te se nos lo le les muy más menos nada todo todos nadie alguien siempre nunca también ya sí hoy ayer mañana esto
    eso este esta ese esa hay tengo tiene quiero quiere puedo siento hola gracias ayuda vida hace hacer`,
  stands: {
    q: 'que',
    k: 'que',
    ke: 'que',
    xq: 'porque',
    pq: 'porque',
    xk: 'porque',
    porq: 'porque',
    d: 'de',
    tb: 'también',
    tmb: 'también',
    toy: 'estoy',
    ta: 'está',
    pa: 'para',
    pal: 'para el',
    nms: 'no mames',
    ntp: 'no te preocupes',
    tkm: 'te quiero',
    kiero: 'quiero',
    qiero: 'quiero',
    kero: 'quiero',
    suisidio: 'suicidio',
    suisidarme: 'suicidarme',
    suicidarne: 'suicidarme',
    suicidame: 'suicidarme',
    matarne: 'matarme',
    autolesion: 'autolesión',
    autolesiones: 'autolesión',
    autolesionarme: 'autolesionarme',
    desvivir: 'matar',
    desvivirme: 'matarme',
    desvivirse: 'matarse',
    desvivo: 'mato',
    autodesvivirme: 'matarme',
    bida: 'vida',
    vidaa: 'vida',
    aser: 'hacer',
    asi: 'así',
    nmms: 'no mames',
  },
  fillers: `solo sólo ya muy tan tanto realmente simplemente también siempre ahora mismo mucho literal literalmente jodida puta puto
    pinche maldita maldito de verdad sinceramente honestamente a veces solamente bien re todavía aún quizás quizá tal vez
    pues igual nomás siquiera incluso mejor directamente por favor hoy`,
  classes: {
    self: 'yo me mi mí mis conmigo nosotros nos mío mía',
    you: 'tú tu vos te ti usted ustedes contigo tus vuestro os',
    other:
      'él ella ellos ellas su sus hermano hermana amigo amiga hijo hija mamá papá madre padre novio novia esposo esposa marido mujer primo prima compañero compañera pareja sobrino sobrina tío tía vecino vecina alumno alumna nieto nieta abuelo abuela cuñado cuñada roomie compa carnal ex',
    near: 'hermano hermana amigo amiga hijo hija mamá papá madre padre novio novia esposo esposa marido mujer primo prima compañero compañera pareja sobrino sobrina tío tía vecino vecina alumno alumna nieto nieta abuelo abuela cuñado cuñada roomie carnal ex hermanito hermanita mejor',
    article: 'el la los las un una unos unas mi tu su',
    toward: 'con',
    dear: `vida vivir esto eso todo mí dolor mundo existencia él ella ellos nadie alma sufrimiento tristeza cabeza mente
      pensamientos voces depresión ansiedad tanto nada soledad cuerpo angustia días noches mamá papá hijos`,
    absolute:
      'siempre nunca nada todo todos nadie jamás completamente totalmente cada sólo solo ningún ninguna más ya',
    someone: 'gente personas jóvenes alguien adolescentes pacientes quienes hombres mujeres niños',
    not: 'no nunca jamás tampoco ni sin',
    turn: 'solo dejar puedo porque pero si sino',
    third: '',
    before: 'quería quise intenté pensé era estaba tenía fui hacía sentía pensaba cortaba',
    reflexive: '',
    ever: '',
    quiero:
      'quiero quisiera querría deseo desearía necesito prefiero preferiría ganas anhelo gustaría espero ojalá pido ruego queria quería voy vamos pienso planeo ansío tocaría toca provoca',
    morir:
      'morir morirme morirse morirnos matarme suicidarme ahorcarme colgarme desaparecer desvivirme desangrarme envenenarme',
    matarme:
      'matarme suicidarme ahorcarme colgarme desvivirme dispararme envenenarme electrocutarme degollarme',
    hogar:
      'marido esposo novio padre papá padrastro ex pareja hermano tío abuelo mamá madre madrastra esposa novia jefe mujer suegro cuñado hijo él ella viejo patrón',
    pastillas:
      'pastillas pastilla píldoras tabletas comprimidos medicinas medicamentos remedios clonazepam rivotril paracetamol ansiolíticos somníferos insulina antidepresivos pepas blíster caja frasco',
  },
  signs: [
    [
      { context: 'idiom' },
      `
      (muero|morir|morirme|morirse|muerto|muerta|morí|muriendo|murió|murieron|morimos|moría|muere|mueren|muertos|muertas|morirnos) de (la|puro|pura)? (risa|hambre|sueño|frío|calor|vergüenza|ganas|amor|miedo|sed|ternura|envidia|aburrimiento|curiosidad|cansancio|celos|nervios|pena|susto|emoción|felicidad|asco|dulzura)
      me (muero|moría|muere) (por|si) _2
      (muero|muriendo|morir|morirme) por (verte|verlo|verla|ir|un|una|ver|saber|comer|el|la|probar|conocer|tener|ella|él|ti|vos)
      (me|nos|te|le) (mata|matan|está matando|mató|matás|matas|están matando|matáis) (el|la|los|las|de risa|con|esa|ese|tu|su|este|esta|verte) _1
      (matar|matando|mato|matamos) (el|un) (tiempo|rato|proceso|aburrimiento|hambre|gusanillo|antojo|bicho)
      matar el hambre
      (mi|tu|su|el) (jefe|jefa|mamá|papá|madre|padre|novia|novio|mujer|marido|profe|profesor|profesora|vieja|hermana) me (va a|iba a)? (matar|mata|matará) (si|cuando|por|porque|como|jaja) _3
      me (van|va) a matar (si|cuando|por|porque|como) _3
      (se me|se) (murió|muere|murio) (el|la|mi) (celular|cel|teléfono|móvil|batería|planta|compu|computadora|internet|pc|tele|laptop|carro|auto|coche|pila)
      (morir|morirse) en el intento
      (suicidio|suicida) (político|económico|empresarial|comercial|colectivo|social|profesional|deportivo|electoral|assistido)
      (escuadrón|atentado|terrorista|chaleco|bomba|ataque|misión|pase|kamikaze) suicida
      (ataque|coche|bombardero) (bomba)? suicida
      (me|te|se) (corté|corto|cortar|quemé|quemo|quemar|lastimé|golpeé|cortaste) (cocinando|el pelo|las uñas|afeitándome|jugando|entrenando|con (la hoja|el papel|papel|el horno|la plancha|el cuchillo pelando)|sin querer|planchando|la lengua|el flequillo|picando|haciendo|el cabello) _1
      cortarme (el|las|la) (pelo|uñas|cabello|barba|flequillo|coleta|melena)
      (darme|dar|tirarme|echarme|pegarme) (un tiro|la cabeza contra la pared) (si|cada vez|con|jaja|en el pie) _2
      a muerte|muerto de
      de (vida|mala) (o)? muerte
      (hasta|te quiero|amo) (la)? muerte
      (quiero|queremos) matar a (mi|mis) (gato|perro|hermano|hermana|compañero|jefe|vecino) (jaja|jajaja|jajajaja|por) _2
      (casi|por poco) (me|nos)? (muero|morí|muere|matan|mato) (de|del|cuando|al|con) _2
      (tirar|tirarme|tiro) (de cabeza|la toalla con|a la piscina|al agua|a la pileta|al suelo|a la cama|al sol)
      (morirás|moriré|voy a morir|vamos a morir) (de viejo|algún día todos|todos)
      todos (vamos a)? (morir|moriremos|morimos)
      acabar con (el|la|los|las|este|esta|esto) (trabajo|tarea|contrato|relación|pobreza|hambre|violencia|guerra|plaga|cucarachas|hormigas|examen|corrupción|estigma)
      (no|ni) muerto|muerta (voy|vuelvo|me pongo|como|dejo)
      hilarante de morir`,
    ],
    [
      { context: 'humour' },
      `jaja|jajaja|jajajaja|jajaj|jaj|jajajajaja|jeje|jejeje|jsjs|jsjsjs|ajaja|ajajaja|xd|xdd|xddd|broma|bromeo|bromeando|chiste|ahre|lol|😂|🤣|💀|😅`,
    ],
    [
      { context: 'past' },
      `
      hace (muchos|varios|unos|algunos|#|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|veinte|tantos)? (años|décadas|mucho tiempo|tiempo)
      (cuando|de) (era|tenía|fui|estaba|iba) (joven|niña|niño|chico|chica|pequeña|pequeño|adolescente|# años|en (el|la) (instituto|colegio|secundaria|prepa|universidad|liceo|escuela)|más joven|chaval|chavo|quince|dieciséis|catorce)
      (de|en mi) (adolescente|joven|adolescencia|juventud|niña|niño|chica|chico)
      (en) (aquel|aquella|aquellos|ese|esa) (entonces|época|tiempo|momento|años|días)
      en el pasado
      ya no (me corto|me lastimo|me hago daño|me autolesiono|bebo|tomo alcohol|consumo|vomito|me pega|quiero morir|me quiero (morir|matar)|pienso en (morir|eso|suicidarme|matarme)|tengo ganas de (morir|morirme|matarme)|escucho voces)
      (antes) (quería|me|pensaba|tenía|solía|yo|sentía|era|estaba)
      (solía|solíamos)
      en (el)? (#)? _1 (intenté|pasé|estuve)`,
    ],
    [
      { context: 'recovery' },
      `
      (recuperado|recuperada|recuperación|recuperé|superé|superado|superada|superar|sobreviví|sobreviviente|superviviente|sané|salí adelante)
      (años|meses|días|semanas) (limpio|limpia|sobrio|sobria|sin (cortarme|hacerlo|autolesionarme|beber|consumir|tomar|recaer|lastimarme|hacerme daño))
      (me alegro|agradezco|agradecido|agradecida|doy gracias|contenta|contento|feliz) (de|por|que)? _1 (estar|seguir|haber|sigo|estoy|no|vivir|viva|vivo|fallado|poder)
      (estoy|me siento|ando|estamos) (mucho)? (mejor|bien|feliz|en paz|estable) (ahora|ya|hoy|gracias|y|ahorita)
      (hoy|ahora) (estoy|me siento|soy|ando) (mucho)? (mejor|bien|feliz|estable)
      (sí)? se (puede) (salir|superar)
      (de eso|aquello) (se sale|pasó|quedó atrás)
      (la terapia|el tratamiento|mi psicóloga|mi psicólogo|pedir ayuda) me (salvó|ayudó|cambió|sacó)
      me salvó la vida
      (quedó|quedaron) atrás
      (celebro|festejo|cumplo|celebrando|cumpliendo|aniversario)`,
    ],
    [
      { context: 'current' },
      `
      (volvió|volvieron|vuelve|vuelven|ha vuelto|han vuelto|regresó|regresaron|volvieron|volviendo|regresan|volví|he vuelto|vuelvo|otra vez|de nuevo|nuevamente)
      (últimamente|ahora mismo|estos días|estas semanas|esta noche|esta semana|todavía|aún|sigo|sigue|ahorita|actualmente|anoche|ayer)
      (cada vez) (peor|más)
      me da miedo`,
    ],
    [
      { context: 'fiction' },
      `película|pelis|peli|novela|serie|capítulo|personaje|protagonista|canción|letra|letras|disco|anime|manga|libro|documental|temporada|poema|actor|actriz|cantante|videojuego|juego|partida|ópera|teatro|obra|guion|noticia|noticias|periódico|diario|artículo|policía|romeo|julieta|trama|escena|netflix|cuento|spoiler|telenovela|tango|bolero|copla|verso|estrofa`,
    ],
    [
      { context: 'general' },
      `
      (prevención|prevenir|tasa|tasas|estadísticas|cifras|índice|índices|protocolo|investigación|estudio|estudios|tesis|encuesta|charla|taller|seminario|congreso|campaña|ley|política|jornada|curso|ponencia|datos|informe|voluntariado|línea|teléfono|día mundial|concientización|sensibilización|estigma|porcentaje|según) (de|del|sobre|contra|para|en|la|el)? _2 (suicidio|suicida|suicidios|autolesión|suicidas|conducta)
      (estudio|investigación|tesis|encuesta|taller|seminario|congreso|ponencia|jornada|estadísticas|oms|estigma|voluntarios|voluntariado|sensibilización|concientización)
      cómo (ayudar|hablar|apoyar|acompañar) (a|con) (alguien|una persona|personas|quien)
      si (tú|vos|alguien|usted|conoces|conocés|estás|tienes|tenés|sientes|sentís|piensas|necesitas|necesitás) _6
      (murió|perdí|perdimos|falleció|falleciera|duelo|perder) _4 por suicidio`,
    ],

    [
      { rule: 'plan', who: 'self' },
      `
      (voy|vamos|me voy|iba|decidí|decidido|pienso|planeo|planeado|he decidido|tengo decidido|tengo pensado|estoy por|estoy a punto de|punto de) (a|en)? $matarme
      (voy|me voy|decidí|decidido|pienso|planeo|he decidido|estoy por|a punto de|quiero|hoy) (a|en)? (quitarme|acabar con|terminar con|poner fin a) (la|mi|todo)? (vida|todo|existencia|sufrimiento) (hoy|esta noche|mañana|este|el)?
      (voy|pienso|decidí|decidido) (a)? (acabar|terminar) con (todo|esto|mi vida|mi sufrimiento)
      (me voy a|voy a|pienso|quiero|ganas de|pensando en|a punto de) (tirar|tirarme|lanzar|lanzarme|saltar|aventar|aventarme|arrojar|arrojarme|echarme) (de|del|desde|al|a|por|bajo|abajo) (el|la|las|los|un|una)? (puente|balcón|tren|metro|ventana|azotea|edificio|techo|vías|vía|río|terraza|piso|carretera|coches|camión|vacío|abajo|subte)
      (me) (mato|suicido|ahorco|cuelgo|corto las venas|quito la vida|tiro del|tiro al|voy a ir para siempre|pego un tiro|vuelo la cabeza) (hoy|esta noche|mañana|ahora|y|si|este|el)?
      (cortarme|corto|corté|cortar) las venas
      (esta noche|hoy|mañana) (me mato|acabo con|termino con|se acaba|me voy|lo hago|será|es) (todo|mi última|el día|mi vida|para siempre|la última)
      (tengo|hice|hago|armé|ya tengo) (un|el|mi|todo)? (plan|fecha|planeado|decidido|preparado|listo) (para)? (hecho|listo|para|de)? (morir|matarme|suicidarme|irme|acabar|terminar|desaparecer|hacerlo|todo)?
      (tengo|puse|elegí|ya hay) (una|la)? fecha (para)? (irme|morir|hacerlo|matarme|acabar|terminar|todo|mi)
      (es|será|sea) mi (última|último) (noche|día|mensaje|carta|post|cumpleaños|navidad|semana)
      (no) (voy a|pienso|creo) (llegar|amanecer|estar|ver|seguir|despertar|pasar) (a|aquí|acá|viva|vivo|de|la)? _2 (mañana|noche|viva|vivo|navidad|aquí|acá|amanecer|lunes|esta)
      (juntando|juntado|guardando|guardado|guardé|acumulando|junté|ahorrando) _2 $pastillas
      (tomarme|tomar|tragarme|tragar) (todas|todo|todos|un frasco|una caja|el frasco|muchas|la caja|un bote|el bote) _2 ($pastillas|de)?
      (pegarme|darme|meterme) un (tiro|balazo)
      volarme (la cabeza|los sesos)
      (ya) (elegí|decidí|sé) (el|cómo|dónde|cuándo|la) (día|hacerlo|fecha|puente|lugar|lo voy|forma|manera|va a ser)`,
    ],
    [
      { rule: 'means', who: 'self' },
      `
      (tengo|compré|conseguí|encontré|agarré|preparé|con|traigo|guardo) (la|el|una|un|las|los|mi|todas|ya)? _1 (pistola|arma|cuerda|soga|navaja|cuchillo|cuchilla|veneno|revólver|escopeta|gillette|lazo|hojilla|raticida|$pastillas) (en|al|a|lista|listas|listo|preparada|preparadas|preparado|cerca|delante|enfrente|junto|para|guardadas|guardada|cargada|aquí|acá|contadas)
      (estoy|parada|parado|sentada|sentado|subida|subido|ando) (en|al|a|sobre) (el|la)? (borde|puente|azotea|barandal|baranda|balcón|cornisa|tejado|vías|techo|orilla|terraza)
      (pastillas|cuerda|soga|pistola|navaja|cuchilla|frasco) (en la mano|delante|enfrente|frente a mí|al lado|sobre la mesa|lista|listas|preparada|en la mesa|contadas)`,
    ],
    [
      { rule: 'goodbye', who: 'self' },
      `
      (adiós|adiósss|chau|hasta siempre|me despido|despedirme|despedida) (a todos|mundo|para siempre|a tod|y perdón|perdón|de todos|y gracias|los quiero|las quiero|de ustedes|mundo cruel|familia|perdónenme|de la vida|de este mundo|de mi)
      (carta|nota|mensaje|cartas) (de)? (despedida|suicidio|suicida|adiós)
      (escribí|escribiendo|dejé|escrito|dejo|hice|dejando|redacté) (la|una|las|mi|unas)? (carta|nota|cartas) (de|para|a|por|en|y)
      (cuando|para cuando|si) (lean|leas|lees|leés|encuentren|lea|leáis|vean) (esto|este|mi) _1 (ya|mensaje|cuerpo|no|estaré|habré|carta)
      (cuando) (ya)? (no esté|me haya ido|me muera|falte|me vaya)
      (cuiden|cuida|cuidá|cuiden mucho|cuídenme) (a|de|mucho|al)? (mi|mis|mía) (hijo|hija|hijos|perro|gato|mamá|madre|familia|perrita|gata|hijas|papá|abuela|hermano|hermana) _1
      (les|te|le|os) dejo (mi|mis|todo|el|la|las|los) _2
      (no) (me) (busquen|esperen|lloren|extrañen|lloréis|busquéis|olviden)
      (hasta) (aquí|acá|hoy) (llegué|llego|llegamos|he llegado)
      (perdón|perdónenme|perdonadme|perdóname|lo siento) (mamá|por (irme|lo que voy|dejarlos|todo|ser|fallarles|no poder)|a todos|pero ya|familia|hijos|por lo que)
      (nadie) (tiene|tuvo|es) (la)? (culpa|culpable)
      (gracias por todo|los quise|los amo|las amo|los quiero mucho) (y)? (adiós|perdón|hasta|fueron|pero|ya no)
      (me voy|nos vemos) (para siempre|de este mundo|en (el cielo|la otra|el otro|otra vida)|con (mi|él|ella) (mamá|papá|hijo|hija|abuela|hermano|para siempre))
      (regalé|regalando|regalo|repartí|repartiendo) (todas)? (mis) (cosas|ropa|perros|gatos|pertenencias)`,
    ],
    [
      { rule: 'attempt_now', who: 'self' },
      `
      (acabo|hoy|ayer|anoche|recién|hace (un rato|unas horas|poco|dos días|unos días)|esta (mañana|noche|tarde|semana)) _2 (intenté|intentar|traté|quise|tratar|intento) (de)? ($matarme|quitarme la vida|acabar con mi vida)
      (intenté|traté de|quise) ($matarme|quitarme la vida) _3 (hoy|ayer|anoche|otra vez|de nuevo|esta|hace (un rato|unas horas|poco|unos días))
      me (estoy)? (desangrando|muriendo|ahogando) (sola|solo|y|en|ayuda|ayúdenme|me)
      (no)? (para|deja|puedo parar) (de)? (sangrar|la sangre|salir sangre)
      me corté (muy|demasiado) (profundo|hondo)`,
    ],
    [
      { rule: 'overdose_now', who: 'self' },
      `
      (me)? (tomé|tragué|trague|acabo de tomar|he tomado|tome|bebí|ingerí|metí|empastillé) (todas|todo|todos|muchas|un montón|un frasco|una caja|demasiadas|el frasco|la caja|un puñado|# |veinte|treinta|cuarenta|cincuenta|varias|media caja|un blíster|bastantes|dos cajas|un bote) (de|las|los|mis|la)? _2 ($pastillas|de|las|que|tengo|sueño)?
      (tomé|tomado|tome|bebí) (veneno|cloro|lejía|raticida|lavandina|una sobredosis|pastillas)
      (sobredosis) (ayuda|hoy|anoche|de|y|ahora)
      ya me (las)? (tomé|tome) (todas|las pastillas)`,
    ],
    [
      { rule: 'method', firm: true, who: 'self' },
      `
      (forma|formas|manera|maneras|método|métodos|modo) (más)? (rápida|rápido|rápidas|fácil|indolora|indoloro|segura|efectiva|efectivo|menos dolorosa|tranquila|sin dolor|mejor)? (de|para|y|sin)? _2 (morir|morirme|morirse|matarme|matarse|suicidarme|suicidarse|suicidio|quitarse la vida|quitarme la vida)
      (cómo|como) (puedo|se puede|hago para|hacer para|hacer una|le hago para)? (matarme|suicidarme|ahorcarme|colgarme|morir sin dolor|morir rápido|suicidarse sin|quitarme la vida|hacer un nudo de horca|una soga|morirme sin|desangrarme)
      (cuántas|cuántos|cuánta|cuánto|qué cantidad|qué dosis|dosis) (de)? _3 (para|necesito|hacen falta|se necesitan|hay que|letal|mortal|bastan|tomar para) (para|tomar)? _2 (morir|matarme|morirse|sobredosis|suicidarme|mortal|letal|morirme|matar)?
      (dosis) (letal|mortal)
      (duele|es doloroso|dolerá|duele mucho) (ahorcarse|morir ahogado|cortarse las venas|morir|ahogarse|morir de|colgarse|tirarse)
      (dónde|donde) (compro|consigo|comprar|conseguir|puedo comprar|puedo conseguir) _1 (cianuro|veneno|nembutal|pentobarbital|un arma|una pistola|raticida|nitrito)
      sin dolor (morir|matarme|suicidarme)
      (morir|matarme|suicidarme|irme) (sin dolor|sin sufrir|rápido|sin que duela)`,
    ],
    [
      { rule: 'pact', firm: true, who: 'self' },
      `
      pacto (suicida|de suicidio|de muerte)
      (alguien|quién|quien) (quiere|se|para|que quiera|más) (quiera)? (morir|suicidar|suicidarse|matarse|mata|morirse|irse) (conmigo|juntos|junto a mí|juntas)
      (morir|matarnos|suicidarnos|morirnos|irnos|saltar|hacerlo|acabar) (juntos|juntas|conmigo|los dos|las dos)
      (busco|buscando) (a)? (alguien|compañero|compañera|pareja|gente) (para|con quien) (morir|suicidarme|suicidarnos|matarme|irme|matarnos|hacerlo)
      suicidio (colectivo|en grupo|grupal)`,
    ],
    [
      { rule: 'encouragement', firm: true, who: 'self', slang: true },
      `
      (mátate|matate|suicídate|suicidate|ahórcate|ahorcate|muérete|morite|muerete|cuélgate|colgate|tírate de un|pégate un tiro|pegate un tiro|matensé|suicídense)
      (deberías|tendrías que|ojalá te|por qué no te|mejor) (morirte|matarte|mueras|suicidarte|matas|matés|mates|suicidas|mueras|morir)
      (nadie) te (va a)? (extrañar|extrañaría|echar de menos|extrañará|echaría|lloraría)
      (el mundo|todos|la gente|tu familia) (estaría|estarían|estará|vivirían) mejor sin (ti|vos)
      hazlo (ya|cobarde|de una vez)|hacelo (ya|cagón)
      (el suicidio|la muerte|matarte) es (la)? (mejor)? (solución|salida|respuesta|opción)`,
    ],
    [
      { rule: 'wish_to_die', who: 'self', slang: true },
      `
      $quiero (que|de|a)? (me)? $morir
      (quiero|quisiera|quería|dan ganas de|da ganas de) (morir|desaparecer)
      me (quiero|quisiera|quería|voy a|dan ganas de) (morir|matar|suicidar|colgar|ahorcar|desvivir)
      me (quiero|quisiera) (morir|matar)
      (ganas|deseo|deseos|necesidad|impulso|impulsos) de (morir|morirme|matarme|suicidarme|desaparecer|no existir|no vivir|no despertar|no estar|acabar con todo|quitarme la vida|terminar con todo|dormir para siempre|no seguir|que todo (acabe|termine))
      (quiero|quisiera|necesito|deseo|espero|ojalá|solo) (dormir|dormirme|acostarme|cerrar los ojos|irme a dormir|morir durmiendo) (y|para|e)? (no|nunca|jamás|ya no)? (volver a)? (despertar|despertarme|más despertar|abrirlos|despertar nunca)
      (dormir|dormirme|cerrar los ojos) (y|para) (no|nunca|jamás|ya no) (volver a|más|jamás)? (despertar|despertarme|abrirlos)
      (dormir|dormirme|descansar) para siempre
      (quiero|quisiera|ojalá|deseo|prefiero|preferiría|mejor|debería) (estar|estuviera|estuviese|verme|haberme|haber) (muerta|muerto|muertos|muriera|morir|bajo tierra|tres metros bajo|muerto ya)
      (ojalá|quiero|espero|deseo|pido|ruego) (que)? (me)? (muera|muriera|muriese|mate|mataran|atropelle|atropellara|lleve dios|parta un rayo|no despierte|no despertara|no amanezca|caiga|dé un|diera un)
      (ojalá|por qué|desearía|quisiera) no (haber nacido|hubiera nacido|naciera|existir|existiera|haber existido|despertar|me morí|estar viva|estar vivo|estar aquí|estar acá|vivir)
      no (quiero|quisiera|deseo) (ya|más)? (vivir|existir|seguir viviendo|estar (viva|vivo|aquí en este mundo|en este mundo|más aquí)|seguir (aquí|acá|viva|vivo|adelante|así|con (esta|mi) vida|existiendo)|despertar|despertarme|abrir los ojos|vivir más|esta vida|estar acá|seguir|estar más|ver un)
      (ya|yo) no (quiero|quisiera) (estar|vivir|seguir|existir|nada de|despertar|ser|continuar|sufrir) (aquí|acá|más|viva|vivo|así|en este mundo|sintiendo|siendo|sufriendo|nunca)?
      (quitarme|quitar) la vida
      (acabar|terminar) con (mi vida|todo|mi existencia|todo esto|mi sufrimiento|esta vida|este sufrimiento|esto de una vez)
      (poner|ponerle) fin (a)? (mi|todo|esto|esta)
      (ya estoy|ya) (listo|lista|preparada|preparado) para (morir|irme|partir|la muerte)
      (dormir|dormirme) (y|para) (desear|querer|ojalá|esperar|deseo)? (no|nunca|jamás) (más)? (volver a)? (despertar|despertarme)
      (rendirme|rendirse) (a|ante|con|de) (la|mi|todo) (vida)?
      (quiero|necesito|ganas de|voy a) rendirme (ya|de|y|pero|con|todo)?
      (listo|lista|preparada|preparado) (para|de)? (morir|morirme|irme de este mundo|partir)
      (pienso|pensando|pensar|pensamientos|pensado|idea|ideas|fantaseo|fantasías|sueño) (en|de|con|sobre)? (la)? (muerte|morir|morirme|matarme|suicidarme|suicidio|quitarme la vida|mi muerte|desaparecer|no estar|no existir|mi propia muerte|dejar de existir|dejar de vivir|estar muerta|estar muerto|acabar con todo|tirarme|tirarme al|cortarme)
      (dejar|dejara|deje) de (existir|vivir|respirar|estar viva|estar vivo)
      (merezco|debo|debería) (morir|morirme|estar muerta|estar muerto)
      (maten|mátenme|mátame|matenme|matame|que alguien me mate|alguien que me mate|dispárenme|péguenme un tiro)
      (me) da (igual|lo mismo) (vivir|morir|morirme|estar viva|si vivo|si me muero|si muero|despertar)
      (prefiero|preferiría) (morir|morirme|la muerte|estar muerta|estar muerto)
      (no) me (importa|importaría) (morir|morirme|si me muero|si muero|no despertar|que me atropellen)
      (quiero|quisiera) (irme|ir) (de este mundo|con (él|ella|mi (mamá|hijo|hija|papá|madre|padre|esposo|abuela|hermano|bebé))|para siempre|al cielo|lejos de todo para siempre)`,
    ],
    [
      { rule: 'suicidal_thoughts', who: 'self', slang: true },
      `
      (pensamientos|ideas|ideación|ideaciones|impulsos|tendencias|ganas|crisis) (suicidas|suicida|de suicidio|de muerte|de matarme|de morir|autolíticas|oscuros|intrusivos de)
      (estoy|me siento|soy|ando|sentí|siento|volví a sentirme) _1 (suicida|suicidándome)
      $matarme|suicidarnos
      (suicidio) (como|es|me|ronda|ha|está|cada|todos|todo el|pasa) _2 (única|opción|salida|cabeza|mente|solución|día|ronda|días|tentador|pasado|mejor)
      (única|mejor|sola) (salida|opción|solución|forma|manera) (es|que veo|que tengo|sería|de)? _1 (morir|la muerte|el suicidio|matarme|suicidarme|morirme|desaparecer|quitarme)
      (único|única|lo único) (que)? (razón|motivo|cosa|persona)? (que)? (me) (mantiene|detiene|frena|ata|impide|retiene|sostiene)
      (hacer|hacerme|haga|cometer|hago) (una locura|una tontería|una estupidez|algo malo|algo grave|algo de lo que|una pendejada)
      (no) (me) (fío|confío) (de|en) (mí|mi)
      (miedo|temo|asusta) (de|a)? (lo que)? (mí misma|mí mismo|hacerme algo|lo que pueda hacer|hacerme daño|puedo hacer|hacer algo|matarme)
      (al borde|a punto) (del|de) (suicidio|matarme|rendirme|hacerlo|abismo|quitarme)`,
    ],
    [
      { rule: 'attempt', who: 'self' },
      `
      (intenté|intentado|traté|quise|he intentado|había intentado|intentar|intentaba) (de)? (varias veces|una vez|ya)? ($matarme|quitarme la vida|acabar con mi vida|cortarme las venas|tirarme|morir)
      (intento|intentos) (de)? (suicidio|suicida|fallido|de suicidarme|de quitarme|autolítico)
      mi (último|primer|segundo|tercer|segunda) intento
      casi me (mato|suicido|quito)`,
    ],
    [
      { rule: 'self_harm', who: 'self' },
      `
      me (corto|corté|cortaba|quemo|quemé|lastimo|lastimé|araño|rasguño|golpeo|hago daño|hice daño|hago cortes|autolesiono|autolesioné|hice cortes|pego|muerdo|hiero|pellizco|arranco|estoy cortando|volví a cortar|he cortado|sigo cortando) (los|las|el|la|con|cada|otra|todos|para|y|cuando|anoche|ayer|de|a mí|yo|en|por|porque|desde|hasta|más|misma|mismo)?
      (cortarme|cortándome|lastimarme|lastimándome|autolesionarme|quemarme|hacerme (daño|cortes)|haciéndome daño|herirme|dañarme|golpearme|rasguñarme|arañarme|castigarme) (otra|de|los|las|para|a mí|y|con|el|la|cada|más|porque|cuando|yo|es|hoy|anoche|sola|solo|me|en|por)?
      (ganas|necesidad|impulso|impulsos|urgencia) de (cortarme|lastimarme|hacerme daño|autolesionarme|quemarme|sangrar|ver sangre)
      (mis|los|nuevos|tapar|esconder|ocultar|estos) (cortes|cicatrices|cortadas|heridas) (en|de|del|para|con|me|son|que)?
      (autolesión|autolesionarme|autolesiono)
      (recaí|recaída|volví) (en|a|con) (los cortes|cortarme|las autolesiones|la autolesión|lastimarme|autolesionarme|hacerme daño)
      (cuchilla|navaja|gillette|hojilla|cúter|sacapuntas) (en|para|contra|y) (el|la|mi|los|cortarme)? (brazo|piel|muñeca|pierna|cortarme|muslos|brazos)?`,
    ],
    [
      { rule: 'passive', who: 'self', firm: true },
      `
      (no) (le)? (tengo|veo|encuentro|hay|queda|me queda|me quedan|quedan|hallo|tiene) (ya|más|ningún|ninguna|mucho)? (razón|razones|motivo|motivos|ganas|sentido|fuerzas|propósito|esperanza|esperanzas|nada|caso|fuerza) (para|de|a|en|por)? (que|qué)? (vivir|seguir|seguir viviendo|la vida|mi vida|existir|levantarme|continuar|nada|estar|luchar|despertar|seguir adelante|quedarme|más|vivir así|esto)?
      (sin) (ganas|razones|razón|motivos|fuerzas|esperanza|sentido) (de|para)? (vivir|nada|seguir|existir|la vida|levantarme)
      (la|mi|esta) vida (ya)? (no) (tiene|vale|merece|me importa|es vida|me gusta|da para|sirve) (ya|más|ningún|nada|la pena|sentido)?
      (no) (vale|merece) la pena (vivir|seguir|seguir viviendo|la vida|vivir así|nada|estar|existir|esta vida)
      (para) qué (vivir|seguir|vivo|seguir viviendo|sigo|estoy (aquí|viva|vivo|acá)|existo|levantarme|nací|luchar|me levanto|tanto|despertar)
      (qué) sentido tiene (vivir|la vida|seguir|todo|esto|mi vida|nada|estar|levantarse|ya)
      (por) qué (sigo|estoy|nací|existo|no me) (viva|vivo|aquí|acá|respirando|existiendo|muero|morí|mato)?
      (cansada|cansado|harta|harto|aburrida|aburrido|agotada|agotado|hasta (la madre|las pelotas|los huevos|el gorro)|podrida|podrido|cansé|canse|harté) de (la|mi|esta|todo|vivir|estar viva|estar vivo|existir|seguir|luchar|sufrir|ser|fingir|tanto|despertar|estar|aguantar|pelear|intentar)
      (no) (puedo|aguanto|soporto|doy|resisto|puedo aguantar|puedo soportar|doy para) (seguir|con|más|ya|continuar|vivir|aguantar|esto|así|la|mi|el|esta|este|tanto|soportar) (esto|así|más|todo|la vida|el dolor|mi vida|vida|dolor|vivir|viviendo|adelante|sufrimiento)?
      (ya) no (puedo|aguanto|soporto|doy) (más)?
      (no) (sé) (cuánto|cuanto|si) (más|tiempo|voy|pueda) _2 (aguantar|aguante|soportar|seguir|resistir|pueda|puedo)
      (estaría|estarían|estaríais|serían|vivirían|estará|sería|estarán|irá) (todos|mejor|más|mucho) (mejor|felices|feliz|tranquilos|fácil|bien)? (sin mí|si (yo)? no (estuviera|existiera|estoy|estuviese|hubiera nacido)|si me (muero|muriera|voy|fuera|mato|matara|muriese)|si desaparezco|si desapareciera|muerta|muerto|cuando (ya)? no esté)
      (sin mí) (estarían|estaría|todo|serían|el mundo|vivirían|van a estar|todos)
      (nadie) (me)? (extrañaría|extrañará|echaría de menos|va a extrañar|notaría|lloraría|va a llorar|se daría cuenta|me va a extrañar|va a notar) (si|mi|que)? _2
      (me) (rindo|rendí|doy por vencida|doy por vencido|quiero rendir|he rendido)
      (tirar|tiré|tiro) la toalla (con|en|de|ya|y)? (la vida|todo|mi vida)?
      (no) (me) (veo|imagino) (viva|vivo|en|un futuro|futuro|llegando|el año|dentro|a los|mañana)
      (no) hay (salida|futuro|esperanza|solución|remedio|otra salida|otra opción) (para|mí|en)?
      (odio) (estar|vivir|mi vida|la vida|despertar|existir|seguir|haber) (viva|vivo|nacido|así)?
      (haber) nacido
      (no) (debí|debería|tendría que) (haber|nacer|existir) (nacido|existido)?
      (no) (pedí|elegí) (nacer|vivir|existir|esta vida)
      (dejé|dejado|dejar) de (luchar|pelear|intentarlo)`,
    ],
    [
      { rule: 'burden', who: 'self', firm: true },
      `
      (soy|siento que soy|ser|me siento|siendo) (solo)? (una|un|como una|como un|otra)? (carga|estorbo|peso|molestia|fracaso|fracasada|fracasado|inútil|basura|mierda|error|problema|desastre|desperdicio|vergüenza|lastre|decepción) (para|de|que|y|en|más|muerto|andante|siempre|total)?
      (no) (sirvo|valgo) (para)? (nada|la pena|un|ni|una)
      (arruino|arruiné|jodo|lastimo|daño) (la vida|todo|a todos|todo lo|a (mi|los))`,
    ],
    [
      { rule: 'hopeless', who: 'self', firm: true },
      `
      (desesperada|desesperado|desesperación|desesperanza|sin esperanza|desesperanzada)
      (me siento|estoy|sintiéndome|ando|sentirme|siento) (tan|muy|completamente|totalmente|cada vez más|por dentro)? (vacía|vacío|rota|roto|sola|solo|perdida|perdido|atrapada|atrapado|muerta por dentro|muerto por dentro|hundida|hundido|destruida|destruido|desesperada|desesperado|inútil|ahogada|ahogándome|destrozada|destrozado|devastada|devastado|fatal|pésimo|pésima|deprimida|deprimido|abandonada|mal|una mierda|como la mierda|una basura|en el fondo|acabada|acabado|agotada|sin fuerzas)
      (nadie|nadie me|a nadie) (me)? (quiere|entiende|escucha|ama|importo|le importo|ayuda|hace caso|soporta|apoya|cree|necesita|le importa)
      (no) (tengo) (a)? (nadie|amigos|con quien|a quien|ganas de nada|fuerzas|nada|quien)
      (no) (dejo|paro|puedo dejar|puedo parar) de (llorar|sufrir|pensar)
      (lloro|llorando|llorar|lloré) (todas|todos|cada|toda|sin|en|por|hasta|como|a|y)
      (me) (odio|doy asco|odié|detesto)
      (odio|detesto) (mi vida|mi cuerpo|todo de mí|ser|lo que soy|quien soy)
      (necesito|por favor|alguien|quiero|pido) (ayuda|ayúdenme|hablar con|que alguien|alguien que|me ayude|me escuche|un abrazo|desahogarme)
      (ayúdenme|ayuda por favor|ayúdame|ayudenme|auxilio|socorro)
      (no) sé (qué|cómo|que|como) (hacer|más hacer|seguir|salir|hago)
      (quiero|necesito) que (esto|todo|el dolor|pare|termine|acabe|se) _1 (pare|termine|acabe|duela|pase)?
      (me) (duele|duelen) (todo|vivir|el alma|existir|demasiado|tanto|respirar)
      (toqué|tocado|tocar|estoy en el|llegué al|tocando) fondo
      (todo|vida|mundo) (es|está|va|se|me) (una mierda|mal|perdido|oscuro|negro|gris|derrumba|viene encima|sale mal|un infierno|un asco|da igual|vino abajo|acabó|terminó)
      (depresión|ansiedad) (me|severa|mayor|profunda|está|crónica|fuerte|horrible|otra vez)
      (ataque|ataques|crisis) de (pánico|ansiedad|angustia|llanto|nervios)
      (no) (como|duermo|puedo dormir|puedo comer|me levanto|salgo|me baño) (nada|hace|de|desde|ni|por|bien|más)`,
    ],
    [
      { rule: 'other_at_risk', who: 'other', firm: true },
      `
      ($near|ella|él|dice|dijo|me dijo|dijeron|amenaza|confesó|escribió|contó) _5 (quiere (morir|morirse|matarse|suicidarse|quitarse la vida|desaparecer|irse de este mundo)|se quiere (morir|matar|suicidar|quitar la vida)|va a (matarse|suicidarse|quitarse la vida)|se va a (matar|suicidar|quitar la vida|ahorcar)|no quiere (vivir|seguir|seguir viviendo|despertar|estar (viva|vivo))|quería (morir|morirse|matarse)|se (corta|está cortando|autolesiona|lastima|hace daño|hace cortes|tomó (todas|las|un)|intentó (matar|suicidar|quitar)|quiso (matar|suicidar))|tiene (pensamientos|ideas) suicidas|ha (intentado|querido) (matarse|suicidarse)|no tiene (ganas|razones) de vivir|intentó (suicidarse|matarse|quitarse)|estaría mejor muerta|estaríamos mejor sin|piensa en (morir|matarse|suicidarse))
      (amenaza|amenazó|amenazando|amenazado) (con)? (matarse|suicidarse|quitarse la vida|suicidar|cortarse|tirarse|ahorcarse)
      (preocupa|preocupada|preocupado|miedo|temo|asustada|asustado|preocupan) (por|de|que|mi)? _3 (haga algo|se mate|se suicide|se haga daño|quiera morir|le pase algo|se quite la vida|una locura|se lastime|se vaya a)
      (se) (tomó|tragó|ha tomado) (todas|un|las|muchas|una|el) _2 (pastillas|frasco|caja|veneno|cloro)
      (no) (responde|contesta|despierta|respira|reacciona|se despierta) _4 (pastillas|despidió|despedida|miedo|mensaje|suicidio|tomó|frasco|ayuda|hago|vacía|vacío)
      (mandó|envió|dejó|escribió|publicó) (un|una)? (mensaje|carta|nota|audio) (de)? (despedida|despidiéndose|suicidio|adiós)
      (encontré|vi|le vi|descubrí) (cortes|cortadas|heridas|una nota|una carta|sus cortes) (en|de|que|bajo)`,
    ],
    [
      { rule: 'danger_now', who: 'self', firm: true },
      `
      (me|nos) (va|van|quiere|quieren|amenaza con|amenazó con|juró|dijo que me va|está) (a)? (matar|va a matar|apuñalar|disparar|golpear|quemar|violar|matarme)
      (está|están|viene|vienen) (afuera|en la puerta|golpeando la puerta|tirando la puerta|rompiendo|aporreando|borracho y|buscándome|por mí|armado)
      (amenaza|amenazó|amenazado|amenazada|amenazan) (de|con|a|me)? (muerte|matarme|matarnos|un cuchillo|una pistola|quitarme|hacerme)
      (me) (encerró|tiene encerrada|tiene encerrado|encierra|dejó encerrada|tienen encerrada|secuestró|retiene|quitó (el celular|el móvil|los papeles|el pasaporte|el teléfono|mis papeles))
      (escondida|escondido|encerrada|encerrado|me encerré|me escondí|me metí) (en) (el|la|mi) (baño|cuarto|clóset|closet|armario|habitación|pieza)
      (no) (me) (deja|dejan) (salir|hablar|ver|trabajar|irme|ir|tener|usar)
      (no) (estoy|me siento) (segura|seguro|a salvo) (en|con|aquí|acá|esta)
      (miedo) (de|a) (que me (mate|pegue|haga|golpee|encuentre)|volver a casa|ir a (mi)? casa|que (llegue|vuelva|venga|regrese)|estar en (mi)? casa|mi (marido|esposo|novio|padre|papá|ex|padrastro|pareja))
      (tiene|sacó|agarró|trae|con) (un|una|el|la) (cuchillo|pistola|arma|machete|navaja|fierro) (y|en|me|contra|para|afuera|al)`,
    ],
    [
      { rule: 'abuse_now', who: 'self', firm: true },
      `
      $hogar _3 (me|nos) (pega|golpea|maltrata|viola|toca|abusa|humilla|pegó|golpeó|empujó|ahorcó|insulta|amenaza|manosea|patea|grita y|jaló|tira|levanta la mano|levantó la mano|violó|tocó|obliga|encierra|cachetea|cacheteó|controla|mató a golpes|quita|deja marcas|cela y)
      (me|nos) (pega|golpea|maltrata|viola|golpeó|pegó|violó|violaron|abusó|abusaron|abusaba|tocaba|forzó|obligó a tener|drogaron|drogó|manosea|manoseó|muele a golpes|cagó a palos|fajó|revienta)
      (estoy|sufro|víctima|sufriendo|vivo) (siendo|de|con|en)? (violencia|abuso|abusada|maltrato|maltratada|acosada|violencia de género|violencia doméstica|golpeada|un maltratador|un agresor|violencia intrafamiliar|bullying)
      (fui|he sido|siendo) (violada|violado|abusada|abusado|agredida sexualmente|drogada)
      (moretones|moretón|golpes|marcas|morados) (en|que|por|de)
      (me) (dice|dicen|dijo|dijeron) que (me (mate|muera|suicide)|ojalá me|debería (morir|matarme))`,
    ],
    [
      { rule: 'exploitation', who: 'self', firm: true },
      `
      (amenaza|amenazan|amenazando|amenazó|extorsiona|extorsionan|chantajea|chantajeando|chantaje|extorsión|sextorsión) (con|me|por|de|sexual)? _3 (fotos|videos|publicar|enviar|mandar|difundir|subir|nudes|packs|pack|íntimas|dinero|plata)
      (difundió|subió|publicó|filtró|pasó|compartió) (mis) (fotos|videos|nudes|packs)
      (un|hombre|señor|adulto|tipo|profesor|profe) _4 (pide|pidió|manda|mandó|pidiendo) (fotos|nudes|packs|que me desnude|vernos|videos)`,
    ],
    [
      { rule: 'threat', who: 'self' },
      `
      (voy|quiero|vamos|pienso|tengo ganas|juro que|ganas|podría|planeo) (a|de)? (lo|la|los|les)? (matar|matarlo|matarla|matarlos|apuñalar|apuñalarlo|dispararle|dispararles|quemar|quemarlo|hacerle daño|golpearlo|degollar|reventar|acuchillar|lastimar) (a)? (él|ella|todos|mi|mis|ese|esa|alguien|ellos|los|la|su|esos|gente|a)?
      (lo|la|los) voy a (matar|reventar|quemar|apuñalar)
      (llevar|llevo|voy a llevar) (un|una|el|la) (arma|pistola|cuchillo|navaja) (a) (la|el) (escuela|colegio|trabajo|prepa|universidad|instituto|liceo|clase)
      (disparar|balear|tirotear|quemar|explotar) (la|el|mi|a todos) (escuela|colegio|oficina|iglesia|trabajo|universidad)`,
    ],
    [
      { rule: 'harm_thoughts', who: 'self' },
      `
      (miedo|pensamientos|imágenes|ganas|impulsos|ideas|pienso|temo) (de|a|en|con)? (hacerle|lastimar|hacer|ahogar|matar|sacudir|tirar|golpear|dañar|dejar caer|hacerles) (daño|a)? _1 (a)? (mi|mis|al|el|la|los|alguien|otros|él|ella|gente|un|una) (bebé|hijo|hija|hijos|niño|niña|guagua|nene|nena|familia|gente|persona)?`,
    ],
    [
      { rule: 'psychosis_command', who: 'self', firm: true },
      `
      (voz|voces|dios|diablo|demonio|demonios|satanás|ángel|cabeza|mente|espíritu|espíritus) (en mi cabeza|que escucho|que oigo|adentro)? (que)? (me) (dice|dicen|ordena|ordenan|pide|piden|grita|gritan|mandan|manda|exige|susurra|obliga|repite|insiste) (que)? _3 (mate|muera|haga|hagan|salte|corte|lastime|tire|daño|matar|morir|queme|haga daño|lance|sacrifique|termine|acabe)`,
    ],
    [
      { rule: 'psychosis', who: 'self', firm: true },
      `
      (me) (pusieron|implantaron|metieron) (un|una) (chip|rastreador|micrófono|cámara|implante)
      (me) (vigilan|persiguen|espían|envenenan|leen la mente|leen los pensamientos|están envenenando|quieren envenenar|controlan la mente|graban|mandan mensajes|están siguiendo|siguen a todos)
      (comida|agua) (está|está siendo)? (envenenada|contaminada)
      (oigo|escucho|veo) (voces|cosas|sombras) (que|todo|cada|desde|en|otra|y)
      (no) (duermo|he dormido) (hace|desde|en|nada) _1 (#|tres|cuatro|cinco|días|noches|semana) _3`,
    ],
    [
      { rule: 'eating_crisis', who: 'self', firm: true },
      `
      (no) (como|he comido|comí|pruebo) (nada|bocado|casi nada|comida|desde|hace|en) (hace|desde|en)? _1 (#|dos|tres|cuatro|cinco|días|el lunes|una semana|semanas|varios)
      (vomito|vomitar|vomitando|vomité|me provoco|provocarme) (el vómito|todo|después|sangre|lo que|cada|tras|varias|todos|luego|la comida)
      (atracón|atracones) (y|vomito|purgo|otra|purga|de)
      (laxantes|diuréticos) (cada|todos|para|y|después|diario)
      (me) (desmayé|desmayo|desmayando|mareo) _5 (comer|comido|hambre|peso|comida|ayuno|ayunar)
      (llevo) (#|dos|tres|cuatro|cinco|varios|una) (días|semana) (sin) comer
      (recaí|recaída) (en|con) (la|mi)? (anorexia|bulimia|tca|el tca)
      (anorexia|bulimia|mia|ana) (volvió|me|otra|está ganando|de nuevo)`,
    ],
    [
      { rule: 'relapse', who: 'self', firm: true },
      `
      (voy|punto|ganas|quiero|miedo) (a|de)? (recaer|consumir|volver a (beber|tomar|consumir|drogarme|jugar|apostar|meterme)|drogarme|emborracharme|tomar otra vez)
      (recaí|he recaído|recaída|volví a (tomar|beber|consumir|drogarme|jugar|apostar|meterme)) (otra|ayer|anoche|hoy|después|y|en|con|tras|de|anteayer)?
      (no puedo) (parar|dejar) de (beber|tomar|consumir|drogarme|apostar|jugar)
      (perdí|aposté|jugué) (todo|todos|toda) (el|mi|mis|la|los)? (dinero|ahorros|sueldo|plata|quincena|paga|alquiler) _3`,
    ],
    [
      { rule: 'withdrawal', who: 'self', firm: true },
      `
      (dejé|dejar|sin|abstinencia) (de)? (beber|tomar|alcohol|consumir|benzos|clonazepam) _7 (temblando|tiemblo|convulsiones|convulsioné|alucinando|alucinaciones|sudando|temblores|viendo cosas)`,
    ],
    [
      { rule: 'no_shelter', who: 'self', firm: true },
      `
      (no) (tengo) (dónde|donde|adónde|a dónde|lugar|ningún lugar) (dormir|ir|quedarme|vivir|pasar)
      (me) (echaron|corrieron|sacaron|botaron|echó|corrió|botó) (de) (la)? (casa|mi casa|depa|piso|departamento) _2
      (duermo|durmiendo|viviendo|vivo|dormir) en (la calle|mi coche|el carro|el auto|un parque|la estación)`,
    ],
    // ---- said sideways -----------------------------------------------------------------------------------------
    [
      { rule: 'suicidal_thoughts', who: 'self', firm: true },
      `
      (quitarme|sacarme|borrarme|salirme) (de)? (en medio|del medio|del mapa|de este mundo|de todo)
      (pensar|pienso|pensando|piensa|pensé|pensamiento|idea) (en|de) (no estar|no ser|irme|irme para siempre|desaparecer|dejar todo|el final|acabar|dormir y no|ya no estar|no existir)
      (deseando|deseo|esperando|espero|rezando|rezo|pidiendo|pido|ojalá|quisiera) (no|que no|que ya no|nunca) (despertar|despierte|amanecer|amanezca|suene|volver|abrir|llegar|haya mañana)
      (dejar|dejarme|dejo|soltar|suelto|soltara|me dejo) (de manejar|el volante|caer|llevar|el timón|ir|de nadar|de remar) (y|en|al|por|de|hacia|sin|un|para)
      (impulso|ganas|idea|pienso|tentación|imagino|imaginando) (de|en) (girar|torcer|dar|seguir|no frenar|caminar|meterme|cruzar|soltar|acelerar) _4 (volante|mar|río|camión|barranco|frenar|agua|vía|tráfico|muro|puente|curva|semáforo)
      (cruzo|cruzar|crucé) _3 (sin mirar|sin ver)
      (estar|reunirme|irme|volver|encontrarme) con (él|ella|mi (hijo|hija|mamá|papá|esposo|esposa|hermano|bebé|viejo|vieja|amor)) (otra vez|de nuevo|ya|pronto|allá|en el cielo|donde)
      (prefiero|quiero|quisiera|mejor) (irme|apagarme|apagar|que se apague|que me apague|descansar) (yo|antes|de una vez|todo|para siempre|ya|del todo|por fin)
      (y si) (yo)? (no estuviera|no existiera|me fuera|no despierto|desaparezco|me dejo ir|ya no estoy)
      (me) da (igual|lo mismo) (lo que|si) (me pase|pase|amanezco|me atropellan|vuelvo|despierto|no vuelvo)
      (cuando|una vez que|en cuanto) (se acaben|se acabe|termine|terminen|pase|pasen|se muera|se vaya) _5 (ya veremos|me voy|yo también|ya está|se acabó|ya puedo|descanso)`,
    ],
    [
      { rule: 'plan', who: 'self', firm: true },
      `
      (ya)? sé (lo que|qué|cómo|cuándo|dónde) (voy a|lo voy a|va a|hacer|tengo que) (hacer|ser|hacerlo|acabar)
      (no) hay quien me (saque|pare|detenga|convenza|frene|quite)
      (tengo|dejé|está|dejo|deje) (todo)? (listo|arreglado|preparado|pagado|resuelto|en orden|firmado) (para|por|ya|los papeles|todo|cuando|y)
      (pagué|dejé pagado|cancelé|saldé|arreglé|firmé) (todo|todas|el|la|los|las|mis) (alquiler|renta|deudas|cuentas|papeles|entierro|funeral|seguro|testamento|herencia|custodia)
      (borrando|borré|cerré|cerrando|eliminé|borro|cierro) (todas)? (mis|mi) (cuentas|redes|perfiles|fotos|cuenta|mensajes) _4
      (no) (voy a)? (necesitar|necesitaré|hacer falta|me hará falta|me va a hacer falta) (más|a donde|adonde|donde|ya|nada|nunca|esto)
      (después|luego|entonces) (de eso|de la boda|del cumple|de navidad)? (ya)? (puedo|podré|me puedo) (parar|descansar|irme|soltar|dormir|dejarlo)`,
    ],
    [
      { rule: 'goodbye', who: 'self', firm: true },
      `
      (fueron|fuiste|son|sos|eres|han sido|fuisteis) (lo mejor|lo único bueno|mi familia|la mejor parte|de lo mejor|lo más lindo|lo más bonito) (que|de|para)? (me|mi|mí)? _2
      (díganle|dile|decile|díganles|avísenle|decidle) (a)? _2 (que)? (la quise|lo quise|los quise|la quiero|lo quiero|lo intenté|los amo|la amo|me perdone|me perdonen|lo siento)
      (cierren|bórrenme|borren|cierra|eliminen) mi (cuenta|perfil|usuario)
      (nadie) (tiene que|hace falta que|necesita) (contestar|responder|venir|buscarme|llorar)`,
    ],
    [
      { rule: 'harm_thoughts', who: 'self', firm: true },
      `
      (no) (me) (fío|confío) (de) (mis manos|mí con|mí cerca)
      (lo|la|los) (sacudí|zarandeé|iba a tirar|quise tirar|quiero tirar|iba a ahogar)
      (imágenes|imagino|veo|me veo) _3 (tirando|ahogando|soltando|dejando caer|lastimando|haciéndole daño|apuñalando) (al|a|la|lo|mi|el)?`,
    ],
    [
      { rule: 'psychosis_command', who: 'self', firm: true },
      `
      (virgen|dios|señor|ángel|voz|voces|espíritu|santo|diablo|jesús|demonio|arcángel) _7 (me) (dice|dicen|manda|mandan|pide|piden|ordena|dijo|pidió|ordenó|habla) _5 (entregar|entregarle|sacrificar|hijo|hija|agua|cuchillo|quemar|limpiar|castigar|matar|tirar|bautizar|cortar|subir|saltar|purificar|ofrecer)`,
    ],
    [
      { rule: 'burden', who: 'self', firm: true },
      `
      si (yo)? (no estuviera|no estoy|me muriera|me voy|me fuera|faltara|falto|no existiera|desapareciera) _3 (podría|podrían|estaría|estarían|descansar|descansaría|descansarían|sería|tendría|tendrían|mejor|libre|libres|tranquilos|menos)
      (por mi culpa|culpa mía|a causa mía) _6 (trabaja|labura|sufre|sufren|llora|deudas|doble|enferma|enfermó|peor|vida)`,
    ],
    [
      { rule: 'passive', level: 'soon', who: 'self', firm: true },
      `
      (no) (le)? (encuentro|veo|hallo|le veo) (el|ya|ningún)? (sentido|chiste|caso|gracia|porqué) (a|de|en|para)? (nada|la vida|esto|seguir|levantarme|todo|ya)
      (no) (me) (imagino|veo) _2 (año|futuro|mañana|viejo|vieja|después|navidad|próximo|próxima)
      (no) (espero|queda|esperamos) (ya)? (nada|a nadie) (de|para|en|más|por|ya)`,
    ],
    [
      { rule: 'threat', who: 'self' },
      `
      (lo|la|los|las|le) (mato|reviento|quiebro|parto|acuchillo|quemo|voy a matar|voy a quebrar|voy a romper) (así|aunque|si|cuando|y|a|hoy|mañana|como|con)
      (ya)? (conseguí|tengo|compré|afilé|cargué) (con qué|con que|lo que necesito|el fierro|el arma|el cuchillo|la pistola|el machete) (para|y|hacerlo|darle)?
      (sé) (dónde|a qué hora|donde) (trabaja|vive|estaciona|sale|duerme|para|pasa|llega)`,
    ],
    [
      { rule: 'other_at_risk', who: 'other', firm: true },
      `
      (regaló|regalando|repartió|regala|anda regalando|dio|está regalando) (su|sus|todas|todo|la|el) (bici|consola|guitarra|cosas|ropa|perro|gato|libros|juegos|reloj|moto|plantas|mascota|colección|discos)
      (mi (papá|mamá|abuelo|abuela|hermano|hermana|tío|padre|madre|amigo|amiga|roomie)) _8 (dónde están los papeles|los papeles|testamento|se despidió|despedida|calma rara|no vendiera|ya no las ocupa|en la azotea|a oscuras|ya no hace falta|pronto ya no|no va a estar|cuando yo falte)
      (sentado|sentada|parado|parada) (a oscuras|en la azotea|en el puente|en la cornisa|en el balcón|mirando al vacío|en las vías)
      (sin) (bañarse|comer|salir|hablar|levantarse) _8 (semanas|días|preocupa|no sé|cuarto|regaló|preocupada|miedo|hablarle|exagerando)`,
    ],
    [
      { rule: 'abuse_now', who: 'self', firm: true },
      `
      (me) (revisa|controla|quita|esconde|cuenta|vigila|rastrea|cela|prohíbe|aísla|prohibió) (el|la|los|las|mi|mis|todo|cada|hasta|con) (celular|móvil|teléfono|dinero|plata|sueldo|pasos|mensajes|documentos|papeles|pasaporte|salidas|kilómetros|tarjeta|amigas|ropa|comida)
      (solo|sólo|nomás) (lo hace|me pega|se pone así|pasa) (cuando|si)
      (costilla|costillas|brazo|nariz|labio|ojo|mandíbula|muñeca) (rota|roto|morado|partido|hinchado|todavía|me suena|reventado|quebrada|fracturada)
      (maleta|mochila|bolso|ropa) (lista|hecha|escondida|en el coche|preparada|en la cajuela|en el maletero) _2
      (si) (me voy|hablo|digo|lo dejo|denuncio|se entera|cuento) _4 (mata|mato|niños|hijos|migración|migra|deportan|quita|hace|encuentra|pega)`,
    ],
    [
      { rule: 'passive', who: 'self', firm: true },
      `
      no (quiero|quisiera|deseo|puedo|quería) (vivir|seguir viviendo|existir|seguir existiendo|despertar|estar viva|estar vivo|seguir viva|seguir vivo) (así|más)?
      ojalá (que)? (me|no|mañana|yo) (me)? (durmiera|durmiese|durmiendo|muriera|muriese|despertara|despertase|despierte|duerma|muera|existiera|naciera|nacido|levantara) _6
      (si|que) (mañana|hoy|esta noche|un día|ya|yo)? (no)? (me)? (muero|muriera|muriese|despertara|despertase|despierto|matara|fuera|desapareciera|desaparezco|morí|amanezco|amaneciera) (hoy|mañana|esta noche|nadie|pues|ya|a nadie|todos|se|mejor|estarían)?
      (quiero|quisiera|necesito|ojalá) (que)? (todo|esto|este dolor|el dolor|esta angustia|ya|solo que)? (pare|termine|acabe|se acabe|se termine|cese|deje de doler|se pare) (como sea|ya|todo|de una vez|esto|para siempre|por fin|el dolor)?
      (pido|ruego|rezo|suplico) (a)? (dios|diosito|la virgen|él) _2 (que)? (ya)? (me)? (recoja|lleve|llame|mate|lleven|llevara|deje morir|muera)
      que (dios|diosito|la muerte)? (ya)? me (lleve|recoja)
      (ya)? no (puedo|aguanto|soporto|doy) (más|mas|ya|seguir|con esto|con la vida|con todo|neta|así)
      (ya)? no (sirvo|valgo) (para|pa)? (nada|nadie)
      (me quiero|quiero|quisiera|mejor) (descansar|dormir) (para siempre|de todo|y no despertar|por fin|de una vez|eternamente)
      (mejor|estaría|estaríamos|estar) (muerta|muerto|bajo tierra|tres metros|dos metros|enterrada|enterrado|debajo de la tierra)
      (yo|conmigo|y yo) bajo tierra
      (no) (tomo|estoy tomando|me pongo|me inyecto|he tomado) (la|mi|mis) (insulina|medicina|medicación|pastillas|medicamentos|diálisis)
      (que sea lo que) (dios|tenga que ser)
      (no) (siento|sentir|me importa) (nada|ya nada) _4 (bebé|bb|hijo|hija|vivir|morir|muerta|vacía|semanas|meses)
      (nadie) (se)? (entera|enteraría|daría cuenta|da cuenta|notaría|extrañaría|lloraría|echaría de menos|va a notar) _4
      (quedo|quedé|quedar|quedando|mirando|miro|mirar|miré) (mirando)? (el|la|las|hacia) (agua|río|puente|vías|vacío|mar|precipicio|barranco|pastillas|cuchillo)
      (ocupo|ocupando|estorbo|sobro|estorbando|soy un estorbo|soy una carga)
      (quedo|quedaba|quedan) (sin) (ganas de vivir|fuerzas|nada)
      no (sé si|estoy segura|estoy seguro|creo que) (de|que|voy a|voy|si)? (pasar|paso|pase|llegar|llego|aguantar|aguante|aguanto) (de)? (la noche|esta noche|mañana|a mañana|el fin de semana|al lunes)`,
    ],
    [
      { rule: 'goodbye', who: 'self', firm: true },
      `
      (dejé|dejo|escribí|tengo|terminé|hice|están) (las|unas|mis|la|una)? (cartas|carta|notas|nota) (escritas|escrita|listas|lista|de despedida|para cada|una para|sobre la mesa|en la mesa)
      (regalé|regalo|regalando|doy|di|repartí) (mi|mis|todas|todo) _6 (mudo|mudaba|preguntaron|algo así|nada más|sin decir|cosas|ya no)
      (no fue|no es|no ha sido|no será) (tu|su|vuestra|culpa) (culpa)? (mamá|papá|de (nadie|mamá|papá|ustedes)|es mía|perdón|los quiero)?
      (perdónenme|perdónenme|perdonadme|perdóname|perdónen|perdón) _3 (mamá|papá|hijos|todos|a todos|no pude|los quiero|no fue)
      (los|las|les|os|te) (quise|quiero|amé|amo) (mucho|a todos|siempre)? _2 (cuiden|cuida|cuídenme|perdón|adiós|perdónenme|hasta siempre)
      (cuiden|cuida|cuidad|quédense con|encárguense) (a|de)? (mi|mis) (perro|perrito|perra|gato|gatito|hijos|hija|hijo|mamá|madre|niños|mascota)
      gracias por todo _6 (adiós|quise|hasta siempre|cuiden|perdón|perdonen|me voy|se acabó)`,
    ],
    [
      { rule: 'suicidal_thoughts', who: 'self', firm: true },
      `
      no (estoy|estar|me siento) (bien|segura|seguro) _4 (noche|sola|solo|conmigo|de mí|con mis pensamientos|hoy)
      (alguien) (ahí|despierto|despierta|por favor) _6 (ayuda|no puedo|mal|bien|morir|sola)
      (ayuda|ayúdenme|auxilio|socorro) (por favor|ya|urgente|me muero|no puedo)
      (ataque|ataques) de (pánico|ansiedad) _12 (ayuda|muero|sola|solo|no puedo|morir|seguidos)`,
    ],
    [
      { rule: 'other_at_risk', who: 'other', firm: true },
      `
      ($near|él|ella|alguien) _4 (se) (está|estaba|anda|ha) _1 (cortando|cortado|lastimando|haciendo daño|autolesionando|despidiendo|quiere morir|dejando de comer)
      (vi|encontré|descubrí|noté) (unas|las|unos|sus|los)? (marcas|cortes|heridas|cicatrices|cortadas|rayas) _4 (brazo|brazos|muñeca|muñecas|piernas|manga)
      $near _12 (papeles|escrituras|testamento|seguro|contraseñas) _12 (calma|tranquilo|tranquila|raro|rara|extraña|despedida|despidiéndose)`,
    ],
    [
      { rule: 'abuse_now', who: 'self', firm: true },
      `
      (tiene|tienen|quitó|quitaron|guarda|retiene|agarró|escondió|me quitó) (el|mi|mis|los|nuestro)? (pasaporte|pasaportes|documentos|papeles|cédula|dni|celular|sueldo|salario)
      no me (paga|pagan|pagó|ha pagado|han pagado|deja salir|dejan salir) _4
      (entra|entran|se mete|se metió|viene) (de noche|en las noches|por la noche|a mi (cuarto|pieza|cama|habitación)|en mi (cuarto|pieza|cama|habitación))`,
    ],
    [
      { rule: 'psychosis_command', who: 'self', firm: true },
      `
      (virgen|dios|voz|voces|ángel|demonio|señor) _12 (dice|dicen|ordena|ordenan|pide|piden|manda|mandan|exige) (que)? _2 (tengo|entregue|entregar|mate|haga|debo|hay que|sacrifique|lleve|salte)`,
    ],
    [{ rule: 'mention', who: 'self' }, `suicidio|suicida|suicidas|suicidarse|autolesión|sobredosis`],
    [{ weak: 'death' }, `muerte|morir|muerta|muerto|muero|funeral|tumba|pastillas|pistola|veneno|puente`],
    [
      { weak: 'low' },
      `deprimida|deprimido|depresión|triste|tristeza|infeliz|miserable|destrozada|destrozado|devastada|angustia|angustiada|bajón|mal`,
    ],
    [{ weak: 'cry' }, `llorar|llorando|lloro|lágrimas|llanto|lloré`],
    [{ weak: 'lonely' }, `sola|solo|soledad|nadie|abandonada|abandonado|aislada|rechazo`],
    [{ weak: 'empty' }, `vacía|vacío|vacio|hueco|anestesiada|apatía|nada`],
    [
      { weak: 'worth' },
      `inútil|fracaso|basura|culpa|culpable|vergüenza|odio|asco|mierda|fea|feo|tonta|débil|carga|fallé`,
    ],
    [
      { weak: 'tired' },
      `cansada|cansado|agotada|agotado|harta|harto|rendirme|rindo|fuerzas|aguanto|cansé|insomnio`,
    ],
    [{ weak: 'pain' }, `dolor|duele|sufro|sufrir|sufriendo|sufrimiento|tortura|insoportable|tormento`],
    [{ weak: 'fear' }, `miedo|pánico|ansiedad|terror|asustada|asustado|trauma|pesadillas|temblando`],
    [
      { weak: 'care' },
      `psiquiatra|psicóloga|psicólogo|terapia|hospital|internada|internado|medicación|antidepresivos|diagnosticaron|bipolar|tlp`,
    ],
    [
      { weak: 'plea' },
      `ayuda|ayúdenme|auxilio|por favor|necesito hablar|qué hago|desahogarme|desesperada|desesperado|alguien`,
    ],
    [
      { weak: 'trouble' },
      `abuso|maltrato|bullying|violencia|despidieron|deudas|divorcio|engañó|dejó|adicción|drogas|alcohol|desalojo|reprobé|ruptura`,
    ],
    [
      { weak: 'secret' },
      `secreto|finjo|fingir|fingiendo|sonrío|escondo|esconder|oculto|miento|nadie (sabe|lo sabe)|no (se)? lo (he dicho|dije|cuento)|(no) (le)? digan|no le digas|en voz alta`,
    ],
    [
      { weak: 'night' },
      `esta noche|madrugada|noches|cada noche|despierta|despierto|no duermo|sin dormir|oscuridad|a oscuras`,
    ],
    [
      { weak: 'means' },
      `pastillas|dosis|caja|receta|cuchillo|soga|cuerda|navaja|pistola|puente|azotea|techo|vías|tren|río|mar|balcón|gasolina|jeringa|raticida`,
    ],
    [
      { weak: 'body' },
      `sangre|sangrar|moretones|heridas|cortes|cicatrices|costillas|temblando|desmayé|corazón|piel|muñeca|brazos|huesos`,
    ],
    [
      { weak: 'food' },
      `calorías|peso|pesar|vomitar|vomito|ayuno|comer|comida|como|flaca|laxantes|plato|báscula`,
    ],
    [
      { weak: 'settle' },
      `testamento|papeles|escrituras|seguro|contraseñas|cartas|les dejo|le dejo|regalé|regaló|cuiden|entierro|herencia|ahorros|llaves|en orden`,
    ],
    [
      { weak: 'void' },
      `(no) (le)? (veo|encuentro|quiero|siento|tengo|imagino) (el|sentido|futuro|nada|más|salida|un|ganas|ninguna)|nada (me|tiene|cambia|sirve)|sin sentido|de en medio|dejé de|ya (no)? (me)? (da|queda|quedan)`,
    ],
    [
      { weak: 'fearof' },
      `(él|ella|mi (marido|esposo|novio|papá|padre|padrastro|pareja|ex)) (me|no|se|llega|llegó|dice|grita|revisa|toma|controla)|encerrada|no me deja|mi celular|policía|pasaporte|denunciar|agresivo|me controla|se entera`,
    ],
    [
      { weak: 'psych' },
      `voces|voz|virgen|dios|demonio|ángel|cámaras|vigilan|mensajes|señales|veneno|envenenan|chip|radio|espíritus|elegida|elegido|me habla|mi cabeza|mi mente`,
    ],
    [{ weak: 'baby' }, `bebé|recién nacido|recién nacida|embarazada|cuna|posparto|parto|meses de nacido`],
    [
      { weak: 'grief' },
      `viudo|viuda|enterré|luto|duelo|cementerio|desde que (murió|se fue|falleció)|con (él|ella)|extraño a|falleció`,
    ],
    [
      { weak: 'alarm' },
      `(mi (amigo|amiga|hermano|hermana|roomie|papá|mamá|hijo|hija|novio|novia|compañera|primo|prima)) (me|dice|no|se|está|lleva|regaló|dijo|ya)|preocupada|preocupado|preocupa|ambulancia|no contesta|no despierta|calma rara|su familia|emergencias`,
    ],
    [
      { weak: 'tech' },
      `servidor|proceso|código|base de datos|error|script|actualización|programa|hijos huérfanos|compilar|linux|router|versión|tarea programada`,
    ],
    [
      { weak: 'everyday' },
      `receta|fútbol|partido|cumple|boda|concierto|perro|gato|tarta|café|vacaciones|coche|bici|casa|tienda|libro|película|serie|escuela|clase|profe|huerto`,
    ],
    [
      { weak: 'advice' },
      `(tú|vos|usted) (puedes|podés|puede|eres|sos|mereces|merecés)|no estás (sola|solo)|te mando|un abrazo|ánimo|te entiendo|a mí me (ayudó|sirvió|funcionó)|cuídate|cuidate|pide ayuda|intenta|prueba|acompaño`,
    ],
    [{ weak: 'thanks' }, `gracias|agradezco|agradecida|agradecido|bendiciones`],
    [
      { weak: 'joy' },
      `feliz|risa|reír|reí|riendo|alegría|contenta|contento|lindo|hermoso|hermosa|genial|buenísimo|divertido|orgullosa|orgulloso|encanta|disfruto|🎉|❤️|😍`,
    ],
    [{ weak: 'better' }, `mejor|recuperada|recuperado|recuperación|años|superé|estable|ayudó|alta`],
    [
      { weak: 'question' },
      `alguien (sabe|conoce|recomienda|tiene)|qué (opinan|recomiendan|les parece)|recomiendan|consejos|alguna recomendación|cómo se`,
    ],
    [
      { weak: 'work' },
      `investigación|estudio|taller|encuesta|voluntariado|tesis|novela|personaje|noticia|película|canción|letra|obra|traducción|protocolo|charla|curso|escena`,
    ],
  ],
};
