/** What `pg` has and its types do not tell. */
declare module 'pg/lib/utils.js' {
  const utils: {
    /** A value as PostgreSQL takes it: text, bytes, or null. */
    prepareValue(value: unknown): string | Buffer | null;
  };
  export default utils;
}
