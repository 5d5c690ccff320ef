/** Where the object of a verb ends. */
export const objectEnd = /[,;:.!?()]|\s(?:by|in|on|at|for|from|with|within|before|after|until|till|every|each|per|daily|nightly|weekly|monthly|quarterly|yearly|annually|regularly|continuously|when|while|once|as|so|and|or|then|to|into|across|during|through|throughout|via|if|that|which|who|together|around|over|up|out|there|afterwards|year-round|on-call|round)\b/i;
/** In words. */
export const longestObject = 6;
