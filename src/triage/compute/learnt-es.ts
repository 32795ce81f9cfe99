import type { Learnt } from './learnt.ts';

/**
 * Written by `npm run bench -- triage-fit` from bench/triage/tuning.csv: 483 words and pairs with their weights, as
 * learnt.ts reads them. To be rid of a word, name it in bench/triage-words.ts and fit again.
 */
export const learntSpanish: Learnt = {
  bias: 0.03,
  kinds: [1.27, 0.08],
  least: [[1, -1.22]],
  words: `
13 no me
12 a mi, lo que
10 estoy en
8 la puerta, no lo, pregunto por, puerta, que a, y ahora, y no
7 a ver, deje, despues, no es, no se, se que, todo el, volvi
6 a y, bajo, cartas, cuenta, escribi, hablo, las ganas, los dias, me la, otra vez, piensa, por mi, pregunto
6 que se, una en, verdad no, ya lo, yo no
5 comida, de las, desde que, dice que, el y, estoy el, favor, la a, la casa, limpia, los con, me que, no hay
5 no si, noches, perdi, por el, por la, por que, que fue, que lo, que seria, se lo, se si, si no, todo y
5 todos dias, todos los, turno, ver, y las, y ni, y yo, ya esta, ya las
4 a casa, a pasar, amiga, amigo, antes, de que, desde el, despues del, dijo, duermo, es de, hay mas, hijos
4 la musica, la plata, las noches, listo, los no, me dijo, musica, no de, nomas, normal, pase, plata, que si
4 rapido, rato, seria, si le, subo, tenia, un amigo, un rato, una que, va, viaje, y hoy, y lo, y me, y se
4 y ya, ya no
3 a del, a hermano, a mom, ahora, alta, anoche, antes de, bajo la, busco, casa, cerrada, cocina, compre
3 con musica, con puerta, cuarto, de a, desde murio, dijo que, dos y, el mundo, espero, familia, hecho
3 hoy de, hoy el, la cerrada, la en, las del, le a, llevo, mas que, me lo, me quiero, mejor, mi bebe, mi se
3 mom, no por, no y, nuevo, pan, pensando, pensando en, por favor, por un, puerta cerrada, que este
3 que habia, que mejor, que mi, que murio, que venga, que ya, que yo, sali, seguro, seria que, si yo, tarde
3 tiempo, trabajo, unico, unico que, va a, van, van a, venga, verdad, vivo, volver, y luego, y su, ya le
3 ya ni, yo lo
2 amo, ayer la, azotea, carro y, cuentas, de cocina, de ya, despues me, doy, el trabajo, en mano, era una
2 estuviera, frio y, ganas, gato, hablo de, hay que, iba, la azotea, la mano, la pared, los que, me ha
2 me las, miro, no duermo, no estuviera, no le, no mas, no voy, pagar, pan la, para que, pared, paz, pero no
2 plata mi, que ayuda, que estoy, que le, que manana, se los, si el, sigo, sirve, soy en, tengo dos, volvio
2 y sigo, yo de, yo estuviera, yo ya
1 ayer
-1 el del, mi hijo
-2 # y, alguien, arroz, asi que, atiende, bien con, cansancio, chica, comi, con las, cuarenta anos, de anos
-2 de mi, de un, dije, dije a, el la, en ese, en metro, equipo, es un, es verdad, falta, fuera, la lista
-2 la no, la nueva, la oficina, la tele, lista, me manda, me no, me si, me una, medicacion, menos, metro
-2 mi tiene, mi ya, nada, noche, nueva, numero, oficina, pasado, paso el, pienso en, pregunta, psicologa
-2 que dice, que mis, que nunca, que sin, que te, se en, se quedo, sea, semana, si lo, tanto, tele, tengo y
-2 terapia, tratamiento, un con, un senor, y cuando, y ella, y ha, y los, y mi, y otra, y un, yo tambien
-3 a nadie, abuela, ahi, banco, cada a, del banco, dia se, dice el, digo, doctor me, durmiendo, el doctor
-3 el por, el se, en casa, en con, en los, en que, es la, ganas de, hasta las, hijo, hora, hoy, invierno
-3 jefe, la se, la vecina, las 3, las el, llevo tres, lo digo, manda, meses sin, mi jefe, no que, pone
-3 por en, posparto, profe, puede, que decir, que hoy, que la, que puedo, queda, quiere, quito, se a, se pone
-3 senor, siete, sin que, suegra, todo por, tres anos, un que, una me, una y, vecina, venir, vez que, voy
-3 y ahi, y con, y de, y la, y nadie
-4 3, a hora, a las, a mano, ahi la, biblioteca, bueno, cada que, cada vez, contarlo, cosa, de pero, domingo
-4 dos sin, en #, es el, futbol, horas, llega, me de, me va, mi tia, mio, mismo, nombre, nunca, pero que
-4 puso, que de, que no, te lo, tuve, vivir, voy la, ya la
-5 agua, con de, con el, con mi, cuesta, de en, decia, decir que, es lo, hoy me, lo del, me con, no no
-5 no tiene, no vivir, pero en, por si, que es, que tan, sigue, tengo, tia
-6 aqui, cada, decir, dormir, en mi, juro, la mesa, lo juro, mesa, nadie, no nada, pero ya, queria, quiero
-6 un y, vuelve, vuelve a, y a, y si, ya tengo
-7 a una, ando, minutos, necesito, personas, tarjeta, voy a
-8 de por, me siento, ocho, siento
-9 a la, diez, la de
-10 de la, tiene
-17 no quiero
`,
};
