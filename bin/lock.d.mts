export function alone(folder: string, work: () => Promise<void> | void): Promise<void>;
