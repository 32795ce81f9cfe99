/*
 * What went wrong with the database or the disk, by what an error says of itself. Both pass: whoever asked is told to come
 * back, and nothing of theirs is thrown away.
 */

/**
 * The connection was lost or could not be had: whether a write that was under way was committed, nobody knows. Or it waited
 * for too long for what somebody else holds, who may be gone.
 */
export function isAway(error: unknown): boolean {
  const { code, message, syscall } = facts(error);
  return (
    /^(57P0[1-5]|25P03|55P03|08|53[02-9]|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_AGAIN)/.test(code) ||
    // The embedded server's socket is not there; a file that is missing is something else.
    (code === 'ENOENT' && syscall === 'connect') ||
    /Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end/.test(
      message,
    )
  );
}

/**
 * Whoever sent the request broke off in the middle of it. By its code it looks like a database that was lost, which says more than
 * that of itself.
 */
export function isBrokenOff(error: unknown): boolean {
  const { code, message } = facts(error);
  return code === 'ECONNRESET' && message === 'aborted';
}

/** There is no room on the disk, or no more of it for us. What was to be written is not written. */
export function isFull(error: unknown): boolean {
  return /^(53100|ENOSPC|EDQUOT|EFBIG)$/.test(facts(error).code);
}

function facts(error: unknown): { code: string; message: string; syscall: string } {
  const { code, message, syscall } = (error && typeof error === 'object' ? error : {}) as Record<
    string,
    unknown
  >;
  return { code: String(code ?? ''), message: String(message ?? ''), syscall: String(syscall ?? '') };
}
