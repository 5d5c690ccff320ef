/** One line of figures, in the form that scripts/bench.mjs shows; everything else that a run prints is noise. */
export function report(what: string, value: number, unit: string): void {
  console.log(`##bench ${what.padEnd(58)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}`);
}
