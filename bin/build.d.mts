export function build(what: 'place' | 'bench'): Promise<string>;
