// Kills, cuts off and fills up what a place needs, and compares what people were told with what is there.
import '../faults/main.ts';
