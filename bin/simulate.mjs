// Runs a simulated community. Nothing has to be built: it is types away from what Node runs.
import '../simulation/main.ts';
