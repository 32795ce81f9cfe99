import type { Learnt } from './learnt.ts';

/**
 * Written by `npm run bench -- triage-fit` from bench/triage/tuning.csv: 479 words and pairs with their weights, as
 * learnt.ts reads them. To be rid of a word, name it in bench/triage-words.ts and fit again.
 */
export const learntSpanish: Learnt = {
  bias: 0.01,
  kinds: [1.25, 0.09],
  least: [[1, -1.22]],
  words: `
13 no me
12 a mi, lo que
10 estoy en
8 la puerta, no lo, pregunto por, puerta, que a, y ahora, y no
7 a ver, deje, despues, no es, no se, se que, todo el, volvi
6 a y, bajo, cartas, cuenta, escribi, hablo, las ganas, los dias, me la, otra vez, por mi, por que, pregunto
6 que se, una en, verdad no, ya lo, yo no
5 comida, de las, desde que, dice que, el y, favor, la a, la casa, limpia, los con, me que, no hay, no si
5 noches, perdi, piensa, por el, por la, que fue, que lo, que seria, se lo, se si, si no, todo y, todos dias
5 todos los, ver, y las, y ni, y yo, ya esta
4 a casa, a pasar, amiga, amigo, antes, de que, desde el, despues del, dijo, duermo, estoy el, hay mas, hijos
4 la musica, la plata, las noches, listo, los no, me dijo, musica, no de, nomas, normal, pase, plata, que si
4 rapido, rato, seria, si le, subo, tenia, turno, un amigo, un rato, una que, va, viaje, y hoy, y lo, y me
4 y se, y ya, ya las, ya no
3 a del, a hermano, a mom, ahora, alta, anoche, antes de, bajo la, busco, casa, cerrada, cocina, compre
3 con musica, con puerta, cuarto, de a, desde murio, dijo que, dos y, el mundo, en el, es de, espero, familia
3 hecho, hoy de, hoy el, la cerrada, la en, las del, le a, llevo, mas que, me lo, me quiero, mejor, mi bebe
3 mi se, no por, no y, nuevo, pan, pensando, pensando en, por favor, por un, puerta cerrada, que este
3 que habia, que mejor, que mi, que murio, que venga, que ya, que yo, sali, seguro, seria que, si yo, tarde
3 tiempo, trabajo, unico, unico que, va a, van a, venga, verdad, vivo, volver, y luego, y su, ya le, ya ni
3 yo lo
2 amo, ayer, ayer la, azotea, carro y, cuentas, de cocina, de ya, despues me, doy, el trabajo, en mano
2 era una, estuviera, frio y, ganas, gato, hablo de, hay que, iba, la azotea, la gente, la mano, la pared
2 los que, me ha, me las, miro, no duermo, no estuviera, no le, no mas, pagar, pan la, pared, paz, pero no
2 plata mi, que ayuda, que estoy, que le, que manana, se los, si el, sigo, sirve, soy en, tengo dos, volvio
2 y sigo, yo estuviera, yo ya
1 que con
-1 el del, mi hijo
-2 # y, alguien, arroz, asi que, atiende, cansancio, chica, comi, cuarenta anos, da, de anos, de un, dije
-2 dije a, el la, en ese, en metro, equipo, es un, es verdad, falta, fuera, la lista, la no, la nueva
-2 la oficina, la tele, lista, me hasta, me manda, me si, me una, medicacion, menos, mensaje, metro, mi tiene
-2 mi ya, noche, nueva, numero, oficina, pasado, paso el, pienso en, pregunta, psicologa, que dice, que mis
-2 que nunca, que sin, que te, se quedo, semana, si lo, tanto, tele, tengo y, terapia, tratamiento, un con
-2 un senor, y cuando, y ella, y ha, y los, y mi, y otra, y un, yo tambien
-3 a nadie, abuela, ahi, banco, cada a, del banco, dia se, dice el, digo, doctor me, durmiendo, el doctor
-3 el por, el se, en casa, en con, en los, en que, es la, ganas de, hasta las, hijo, hora, hoy, invierno
-3 jefe, la se, la vecina, las 3, las el, llevo tres, lo digo, manda, meses sin, mi jefe, mi tia, nada
-3 no que, pone, por en, posparto, profe, puede, que decir, que hoy, que la, que puedo, queda, quiere, quito
-3 se a, se en, se pone, senor, siete, sin que, suegra, todo por, tres anos, un que, una y, vecina, venir
-3 vez que, y ahi, y con, y de, y la, y nadie
-4 3, a hora, a las, a mano, ahi la, biblioteca, cada que, cada vez, contarlo, cosa, de pero, domingo
-4 dos sin, en #, es el, futbol, horas, llega, me de, me va, mio, mismo, nombre, nunca, pero que, puso
-4 que de, que es, que no, te lo, tuve, una me, vivir, voy, voy la, ya la
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
