import { parseDocument } from 'yaml';

/** The words of one language by their full names, and what is wrong with the file. */
export interface WordsRead {
  readonly texts: ReadonlyMap<string, string>;
  readonly complaints: readonly string[];
}

/** `heading: { answer: Réponse }` → `heading.answer`. */
export function readWords(language: string, yaml: string): WordsRead {
  const document = parseDocument(yaml, { uniqueKeys: true });
  const texts = new Map<string, string>();
  const complaints = document.errors.map(({ message }) => `${language}.yaml: ${message}`);
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string' && value.trim() !== '') {
      texts.set(name, language === 'fr' ? unbroken(value) : value);
    } else if (value instanceof Object && !Array.isArray(value)) {
      for (const [key, below] of Object.entries(value)) visit(below, name === '' ? key : `${name}.${key}`);
    } else {
      complaints.push(`${language}.yaml: ${name} is not a text`);
    }
  };
  if (complaints.length === 0) visit(document.toJS(), '');
  return { texts, complaints };
}

/** French puts a space before these marks, and no line may begin with one of them. */
function unbroken(text: string): string {
  return text.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}

export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{([a-z-]+)\}/g)].map(([, name]) => name ?? '').sort();
}
