/**
 * Resolves a relative path, as of a link, against the path of the file that it stands in. Both have forward slashes; the result has
 * neither `.` nor `..`. Gives undefined for a path that leads out above the root, and for an absolute one.
 */
export function resolvePath(from: string, relative: string): string | undefined {
  if (relative.startsWith('/')) return undefined;
  const isRooted = from.startsWith('/');
  const parts = from.split('/').slice(isRooted ? 1 : 0, -1);
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return `${isRooted ? '/' : ''}${parts.join('/')}`;
}
