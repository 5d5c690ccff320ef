import type { DocumentKind } from './documentKind';
import { foldLabel } from './foldLabel';
import { neighbours, type Neighbour } from './neighbourLabels';

/** What the labels of a document (folded) that belong to other sorts of documents count against a kind. */
export function findNeighbourPenalty(kind: DocumentKind, labels: ReadonlySet<string>, isTitled: boolean): number {
  let penalty = 0;
  for (const { folded, weight, fineIn, isCommon } of foldNeighbours()) {
    if (fineIn?.includes(kind)) continue;
    for (const label of folded) if (labels.has(label)) penalty += isCommon && isTitled ? weight / 2 : weight;
  }
  return penalty;
}

let cache: readonly (Neighbour & { readonly folded: readonly string[] })[] | undefined;

function foldNeighbours(): NonNullable<typeof cache> {
  return (cache ??= neighbours.map((neighbour) => ({ ...neighbour, folded: [...new Set(neighbour.labels.map(foldLabel))] })));
}
