/** Today where the user is, as YYYY-MM-DD. */
export function localDay(): string {
  const now = new Date();
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
