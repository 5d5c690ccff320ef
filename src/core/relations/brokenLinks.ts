import { hitLink, type RelationCheck } from './relationContext';

/** RB094: nothing is there, as far as could be seen. */
export const findBrokenLinks: RelationCheck = (relations) => relations.links
  .filter(({ file }) => relations.exists(file) === false)
  .map((link) => hitLink(relations, link, { target: link.target, text: link.target }));
