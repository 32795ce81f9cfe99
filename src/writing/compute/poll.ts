/** A poll as somebody asks for it. */
export interface NewPoll {
  question: string;
  options: string[];
  several: boolean;
  secret: boolean;
  shown: 'voted' | 'end';
  /** 0: until its author ends it. */
  days: number;
}

/** The options as they were typed, one a line, each once. */
export function optionsOf(typed: string): string[] {
  return [...new Set(typed.split('\n').map((line) => line.trim().replace(/\s+/g, ' ')))].filter(Boolean);
}
