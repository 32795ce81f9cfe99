import type { Learnt } from './learnt.ts';

/**
 * Written by `npm run bench -- triage-fit` from bench/triage/tuning.csv: 478 words and pairs with their weights, as
 * learnt.ts reads them. To be rid of a word, name it in bench/triage-words.ts and fit again.
 */
export const learntSpanish: Learnt = {
  bias: 0.01,
  kinds: [1.25, 0.09],
  least: [[1, -1.26]],
  words: `
13 no me
12 a mi, lo que
10 estoy en
8 la puerta, no lo, pregunto por, puerta, que a, y ahora, y no
7 a ver, deje, despues, no es, no se, se que, todo el, volvi
6 a y, bajo, cartas, cuenta, escribi, hablo, las ganas, los dias, me la, otra vez, por mi, que se, una en
6 verdad no, ya lo, yo no
5 comida, de las, desde que, dice que, el y, favor, la a, la casa, limpia, los con, me que, no hay, no si
5 noches, perdi, piensa, por el, por la, por que, pregunto, que fue, que lo, que seria, se lo, se si, seria
5 si no, todo y, todos dias, todos los, ver, y las, y ni, y yo, ya esta
4 a casa, a pasar, amiga, amigo, antes, de que, desde el, despues del, dijo, duermo, estoy el, hay mas, hijos
4 la musica, la plata, las noches, listo, los no, me dijo, musica, no de, nomas, normal, pase, plata, que si
4 rapido, rato, si le, subo, tenia, turno, un amigo, un rato, una que, va, viaje, y hoy, y lo, y me, y se
4 y ya, ya las, ya no
3 a del, a hermano, ahora, alta, anoche, antes de, bajo la, busco, casa, cerrada, cocina, compre, con musica
3 con puerta, cuarto, de a, desde murio, dijo que, dos y, el mundo, en el, es de, espero, familia, hecho
3 hoy de, hoy el, la cerrada, la en, las del, le a, llevo, mas que, me lo, me quiero, mejor, mi bebe, mi se
3 no por, no y, nuevo, pan, pensando, pensando en, pero no, por favor, por un, puerta cerrada, que este
3 que habia, que mejor, que mi, que murio, que venga, que ya, que yo, sali, seguro, seria que, si yo, tarde
3 tiempo, trabajo, unico, unico que, va a, venga, verdad, vivo, volver, y luego, y su, ya le, ya ni, yo lo
2 amo, ayer, ayer la, azotea, carro y, cuentas, de cocina, de ya, despues me, doy, el trabajo, en mano
2 era una, estuviera, frio y, ganas, gato, hablo de, hay que, iba, la azotea, la gente, la mano, la pared
2 los que, me ha, me las, miro, no duermo, no estuviera, no fue, no le, no mas, pagar, pan la, para que
2 pared, paz, plata mi, que ayuda, que estoy, que le, que manana, que y, se los, si el, sigo, sirve, soy en
2 tengo dos, volvio, y sigo, yo estuviera, yo ya
1 que con
-1 el del, mi hijo
-2 # y, alguien, arroz, atiende, cansancio, chica, comi, cuarenta anos, da, de anos, de un, dije, dije a
-2 el la, en ese, en metro, equipo, es un, es verdad, falta, fuera, la lista, la no, la nueva, la oficina
-2 la tele, lista, me hasta, me manda, me si, me una, medicacion, menos, mensaje, meses, metro, mi ya, noche
-2 nueva, numero, oficina, pasado, paso el, pienso en, pregunta, psicologa, que dice, que mis, que nunca
-2 que sin, que te, se quedo, semana, si lo, tanto, tele, tengo y, terapia, tratamiento, un con, un senor
-2 y cuando, y ella, y ha, y los, y mi, y otra, y un, yo tambien
-3 a nadie, abuela, ahi, banco, cada a, del banco, dia se, dice el, digo, durmiendo, el doctor, el por, el se
-3 en casa, en con, en los, en que, es la, ganas de, hasta las, hijo, hora, hoy, invierno, jefe, la se
-3 la vecina, las 3, las el, llevo tres, lo digo, manda, meses sin, mi jefe, nada, no que, pone, por en
-3 posparto, profe, puede, que decir, que hoy, que la, que puedo, queda, quiere, quito, se a, se en, se pone
-3 senor, siete, sin que, suegra, todo por, tres anos, un que, una y, vecina, venir, vez que, y ahi, y con
-3 y de, y la, y nadie
-4 3, a hora, a las, a mano, ahi la, biblioteca, cada que, cada vez, contarlo, cosa, de pero, domingo
-4 dos sin, en #, es el, futbol, horas, llega, me de, me va, mi tia, mio, mismo, nombre, nunca, pero que
-4 puso, que de, que es, que no, te lo, tuve, una me, vivir, voy, voy la, ya la
-5 agua, bueno, con de, con el, con mi, cuesta, de en, decia, decir que, es lo, hoy me, lo del, me con, no no
-5 no tiene, no vivir, pero en, por si, que tan, sigue, tengo, tia, vuelve a
-6 aqui, cada, decir, dormir, en mi, la mesa, lo juro, mesa, nadie, no nada, pero ya, queria, un y, vuelve
-6 y a, y si, ya tengo
-7 a una, ando, juro, minutos, necesito, personas, quiero, tarjeta
-8 de por, diez, la de, me siento, ocho, siento, voy a
-9 a la
-10 de la, tiene
-17 no quiero
`,
};
