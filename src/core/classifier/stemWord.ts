/** Irregular forms that work descriptions use; the rules below do the rest. */
const irregular: ReadonlyMap<string, string> = new Map(
  `built build,bought buy,brought bring,caught catch,chosen choose,chose choose,did do,done do,does do,drawn draw,drew draw,driven drive,drove drive,fed feed,found find,given give,gave give,gone go,went go,goes go,held hold,kept keep,led lead,left leave,made make,met meet,paid pay,ran run,running run,rewritten rewrite,written write,wrote write,rebuilt rebuild,sent send,sold sell,set-up setup,setting set,sought seek,shipped ship,shown show,spent spend,stood stand,swept sweep,taken take,took take,taught teach,thrown throw,told tell,woken wake,won win,wound wind,broken break,broke break,began begin,begun begin,is be,are be,was be,were be,been be,has have,had have,having have,men man,women woman,children child,people person,feet foot,teeth tooth,mice mouse,shelves shelf,leaves leaf,lives life,knives knife,indices index,indexes index,data data,media media,criteria criterion,analyses analysis,bases base,buses bus,gases gas,lenses lens,news news,series series,species species,premises premises,always always,during during,ceiling ceiling,spring spring,string string,wing wing,king king,ring ring,sling sling,evening evening,morning morning,something something,nothing nothing,anything anything,everything everything,bed bed,red red,shed shed,seed seed,need need,feed feed,speed speed,weed weed,bleed bleed,breed breed,exceed exceed,proceed proceed,indeed indeed,this this,its its,his his,us us,bus bus,gas gas,plus plus,process process,processes process,business business,businesses business,access access,address address,canvas canvas,campus campus,virus virus,viruses virus,status status,focus focus,bonus bonus,census census,corpus corpus,lens lens,atlas atlas,alias alias,bias bias,chaos chaos,dying die,lying lie,tying tie,dies die,lies lie,ties tie,pies pie,moved move,moving move,using use,used use`
    .split(',')
    .map((pair): readonly [string, string] => {
      const [form = '', lemma = ''] = pair.split(' ');
      return [form, lemma];
    }),
);

const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121;
const hasVowel = (word: string, end: number): boolean => {
  for (let index = 0; index < end; index += 1) if (isVowel(word.charCodeAt(index))) return true;
  return false;
};
const withoutDouble = (word: string): string => {
  const last = word.charCodeAt(word.length - 1);
  // "shipp" is ship, but "fill", "pass" and "buzz" are whole.
  return last === word.charCodeAt(word.length - 2) && !isVowel(last) && last !== 108 && last !== 115 && last !== 122 ? word.slice(0, -1) : word;
};

const singular = (word: string): string => {
  if (!word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is') || word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
};

/** Without a final e, and with final y as i: so that "replace" and "replacing", "apply" and "applied" meet. */
const trimmed = (word: string): string => {
  if (word.length < 4) return word;
  if (word.endsWith('e')) return word.slice(0, -1);
  return word.endsWith('y') && !isVowel(word.charCodeAt(word.length - 2)) ? `${word.slice(0, -1)}i` : word;
};

const withoutInflection = (word: string): string => {
  if (word.endsWith('ing') && word.length > 5 && hasVowel(word, word.length - 3)) return withoutDouble(word.slice(0, -3));
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && word.length > 4 && hasVowel(word, word.length - 2)) return withoutDouble(word.slice(0, -2));
  return word;
};

/** Takes a lower-case word, gives its stem: a key shared by its inflections and its British and American spelling, not always a word ("replac"). */
export const stemWord = (form: string): string => {
  const word = form.endsWith("'s") ? form.slice(0, -2) : form;
  const known = irregular.get(word);
  if (known !== undefined) return trimmed(known).replace(/is$/, 'iz');
  if (word.length < 4) return word;
  return trimmed(withoutInflection(singular(word))).replace(/is(?=(?:ation|er)?$)/, 'iz');
};
