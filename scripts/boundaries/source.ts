/** What a source file imports and which words of the outside world it uses, read from its syntax: comments and texts do not count. */
import ts from 'typescript';

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  readonly names: readonly string[];
  readonly line: number;
}

export interface OutsideWord {
  readonly word: string;
  readonly line: number;
}

export interface Reading {
  readonly imports: readonly Import[];
  readonly outsideWords: readonly OutsideWord[];
}

/** Names that exist everywhere without being imported, and that tie an answer to the moment or the machine. */
const globals = new Set([
  'process',
  'globalThis',
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'console',
  'require',
  'performance',
  'Temporal',
  'setTimeout',
  'setInterval',
  'setImmediate',
]);

const members = new Set([
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'import.meta',
]);

export function readSource({ path, text }: SourceFile): Reading {
  const script = path.endsWith('.svelte') ? scriptsOf(text) : text;
  const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const outsideWords: OutsideWord[] = [];
  const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;

  const visit = (node: ts.Node): void => {
    const imported = importOf(node);
    if (imported) imports.push({ ...imported, line: lineOf(node) });
    const word = outsideWord(node);
    if (word) outsideWords.push({ word, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, outsideWords };
}

/** The scripts of a page, on the lines where they stand. */
function scriptsOf(page: string): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, '');
  let script = '';
  let end = 0;
  for (const found of page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    const content = found[1] ?? '';
    const start = found.index + found[0].indexOf('>') + 1;
    script += blank(page.slice(end, start)) + content;
    end = start + content.length;
  }
  return script;
}

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node)) return { from: textOf(node.moduleSpecifier), names: namesOf(node) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { from: textOf(node.moduleSpecifier), names: ['*'] };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { from: textOf(node.argument.literal), names: ['*'] };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { from: textOf(node.arguments[0]), names: ['*'] };
  }
  return undefined;
}

function namesOf(declaration: ts.ImportDeclaration): string[] {
  const named = declaration.importClause?.namedBindings;
  if (!named || !ts.isNamedImports(named)) return ['*'];
  return named.elements.map((element) => (element.propertyName ?? element.name).text);
}

/** Of an import whose address is computed nothing can be said, so it is reported as what it is. */
function textOf(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : '(computed)';
}

function outsideWord(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const member = `${node.expression.getText()}.${node.name.text}`;
    return members.has(member) ? member : undefined;
  }
  if (ts.isMetaProperty(node)) return 'import.meta';
  const isDate = (called: ts.Expression): boolean => ts.isIdentifier(called) && called.text === 'Date';
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date()';
  if (ts.isIdentifier(node) && globals.has(node.text) && isUse(node)) return node.text;
  return undefined;
}

/** A name that is read, not the name of a property or of something declared here. */
function isUse(name: ts.Identifier): boolean {
  const parent = name.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) return false;
  return (
    !('name' in parent && parent.name === name) && !('propertyName' in parent && parent.propertyName === name)
  );
}
