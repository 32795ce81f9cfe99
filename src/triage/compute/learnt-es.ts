import type { Learnt } from './learnt.ts';

/**
 * Written by `npm run bench -- triage-fit` from bench/triage/tuning.csv: 478 words and pairs with their weights, as
 * learnt.ts reads them. To be rid of a word, name it in bench/triage-words.ts and fit again.
 */
export const learntSpanish: Learnt = {
  bias: 0.01,
  kinds: [1.25, 0.09],
  least: [[1, -1.25]],
  words: `
26 no me
24 a mi, lo que
19 estoy en
17 no lo
16 pregunto por, que a, y ahora
15 la puerta, puerta, volvi, y no
14 a ver, no es, no se, se que, todo el
13 cuenta, deje, despues, las ganas, que se, verdad no, yo no
12 bajo, me la
11 a y, cartas, escribi, hablo, los con, los dias, noches, otra vez, piensa, por la, por mi, por que
11 pregunto, una en, ya lo
10 comida, de las, desde que, dice que, el y, favor, la casa, limpia, no hay, no si, por el, que fue, que lo
10 que seria, se lo, se si, si no, todos dias, ver, y yo, ya esta
9 a pasar, amigo, antes, estoy el, la a, me que, musica, perdi, rapido, seria, tenia, todo y, todos los
9 turno, y las, y ni, ya las
8 a casa, amiga, desde el, duermo, hijos, la musica, listo, los no, me dijo, no de, nomas, normal, pase
8 que si, subo, un amigo, un rato, va, viaje, y hoy, y lo, y se, y ya
7 ahora, cerrada, con musica, con puerta, cuarto, de a, de que, despues del, dijo, en el, es de, familia
7 hay mas, la cerrada, la plata, las noches, mi bebe, plata, puerta cerrada, que este, que mejor, que venga
7 que yo, rato, seria que, si le, una que, va a, volver, y me, ya no
6 alta, busco, casa, cocina, desde murio, dijo que, hoy de, hoy el, la en, las del, me lo, me quiero, mejor
6 mi se, no por, no y, nuevo, pensando, por favor, que mi, que murio, que ya, seguro, trabajo, unico
6 unico que, venga, verdad, vivo, y luego, y su, ya ni, yo lo
5 a del, a hermano, anoche, antes de, ayer la, bajo la, carro y, compre, despues me, dos y, el mundo
5 el trabajo, era una, espero, estuviera, gato, hecho, la mano, la pared, le a, llevo, los que, mas que
5 me ha, miro, no duermo, no estuviera, pan, pared, paz, pensando en, pero no, plata mi, por un, que ayuda
5 que habia, sali, se los, si el, si yo, tarde, tiempo, ya le, yo estuviera, yo ya
4 amo, azotea, cuentas, de cocina, de ya, doy, en mano, frio y, ganas, hablo de, hay que, iba, la azotea
4 la gente, me las, no fue, no le, no mas, pagar, pan la, que estoy, que manana, que y, sigo, sirve, soy en
4 tengo dos, volvio, y sigo
3 ayer, para que, que con, que le
-3 alguien, da, el del, en metro, metro, mi hijo, pasado, semana, y mi
-4 # y, atiende, cuarenta anos, de anos, dije a, el la, es un, es verdad, falta, fuera, la lista, la nueva
-4 la oficina, la tele, lista, me hasta, me una, medicacion, mensaje, mi ya, noche, nueva, numero, paso el
-4 pienso en, que dice, que mis, que nunca, que sin, que te, se quedo, tanto, tele, tratamiento, un con
-4 un senor, y cuando, y ha, y los, yo tambien
-5 arroz, banco, cansancio, chica, comi, de un, dice el, dije, durmiendo, en ese, en que, equipo, hasta las
-5 hora, jefe, la no, las el, llevo tres, manda, me manda, me si, menos, meses, mi jefe, nada, no que
-5 oficina, pone, pregunta, profe, psicologa, que hoy, se a, se en, se pone, si lo, siete, sin que, tengo y
-5 terapia, todo por, un que, venir, y con, y ella, y otra, y un
-6 a nadie, abuela, ahi, del banco, dia se, digo, el doctor, en casa, en con, ganas de, hijo, la se, las 3
-6 lo digo, meses sin, posparto, que la, que puedo, quiere, quito, suegra, tres anos, una y, vecina, y ahi
-6 y de, y la, y nadie
-7 3, a las, ahi la, cada a, cada vez, dos sin, el por, el se, en los, es la, hoy, invierno, la vecina, llega
-7 me de, mi tia, por en, puede, que decir, queda, senor, te lo, tuve, una me, vez que, voy, voy la
-8 a mano, biblioteca, cada que, contarlo, cosa, de pero, domingo, en #, es el, futbol, mio, nombre, nunca
-8 pero que, puso, que de, vivir
-9 a hora, bueno, con mi, cuesta, horas, me va, mismo, no tiene, que es, que no, que tan, sigue, ya la
-10 agua, con el, decir que, es lo, no vivir, pero en, tengo, tia
-11 aqui, con de, de en, decia, hoy me, lo del, me con, no no, pero ya, por si, vuelve, vuelve a, ya tengo
-12 cada, decir, en mi, la mesa, lo juro, mesa, un y, y a, y si
-13 a una, dormir, juro, nadie, no nada, personas, queria, quiero
-14 ando, necesito, tarjeta
-15 minutos, voy a
-16 de por, ocho, siento
-17 diez, la de, me siento
-18 a la
-21 de la, tiene
-34 no quiero
`,
};
