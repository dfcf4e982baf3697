import { NAMESPACE } from '../../functions/catalogue';
import type { CellValue, Matrix } from '../../functions/cellFunction';
import { call } from './call';

/**
 * What a formula of the manual may hold, computed as Excel does: figures in binary, + − × ÷, texts, array
 * constants, error values and the functions of the catalogue. References to cells can be read but have no
 * value here; they are taken for blanks.
 */
export type Value = CellValue | Matrix<CellValue>;

const TOKEN =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<error>#(?:N\/A|[A-Z]+(?:\/0)?[!?]))|(?<number>\d+(?:\.\d+)?)|(?<call>[A-Z]+\.[\p{L}\d_.]+)(?=\()|(?<cell>(?:'[^']+'!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)|(?<sign>[-+*/(){},;]))/uy;

interface Token {
  readonly kind: string;
  readonly text: string;
}

function tokensOf(formula: string): readonly Token[] {
  const plain = formula.replace(/^=/, '').normalize('NFC');
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < plain.length) {
    const at = TOKEN.lastIndex;
    // Of the groups all but one are undefined, whatever their type says.
    const groups: Readonly<Record<string, string | undefined>> = TOKEN.exec(plain)?.groups ?? {};
    const [kind, text] = Object.entries(groups).find(([, each]) => each !== undefined) ?? [];
    if (kind === undefined || text === undefined)
      throw new Error(`${formula}: cannot read “${plain.slice(at)}”`);
    tokens.push({ kind, text });
  }
  return tokens;
}

class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Value {
    const value = this.sum();
    if (this.at < this.tokens.length) throw new Error(`unexpected “${this.tokens[this.at]?.text ?? ''}”`);
    return value;
  }

  private take(...signs: readonly string[]): string | null {
    const next = this.tokens[this.at];
    if (next?.kind !== 'sign' || !signs.includes(next.text)) return null;
    this.at += 1;
    return next.text;
  }

  private expect(sign: string): void {
    if (this.take(sign) === null) throw new Error(`“${sign}” expected`);
  }

  private sum(): Value {
    let value = this.product();
    for (let sign = this.take('+', '-'); sign !== null; sign = this.take('+', '-')) {
      const other = Number(this.product());
      value = sign === '+' ? Number(value) + other : Number(value) - other;
    }
    return value;
  }

  private product(): Value {
    let value = this.factor();
    for (let sign = this.take('*', '/'); sign !== null; sign = this.take('*', '/')) {
      const other = Number(this.factor());
      value = sign === '*' ? Number(value) * other : Number(value) / other;
    }
    return value;
  }

  private factor(): Value {
    if (this.take('-') !== null) return -Number(this.factor());
    if (this.take('(') !== null) {
      const value = this.sum();
      this.expect(')');
      return value;
    }
    if (this.take('{') !== null) return this.array();
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number':
        return Number(token.text);
      case 'text':
        return token.text.slice(1, -1).replace(/""/g, '"');
      case 'error':
        return token.text;
      case 'cell':
        return null;
      case 'call':
        return this.call(token.text);
      default:
        throw new Error(`“${token?.text ?? ''}” is no value`);
    }
  }

  private array(): Value {
    const rows: CellValue[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.factor());
      const sign = this.take(',', ';', '}');
      if (sign === '}') return rows;
      if (sign === null) throw new Error('“}” expected');
      if (sign === ';') rows.push([]);
    }
  }

  private call(name: string): Value {
    const args: Value[] = [];
    this.expect('(');
    do {
      const next = this.tokens[this.at];
      const isOmitted = next?.kind === 'sign' && (next.text === ',' || next.text === ')');
      args.push(isOmitted ? null : this.sum());
    } while (this.take(',') !== null);
    this.expect(')');
    const [namespace, ...rest] = name.split('.');
    if (namespace !== NAMESPACE) throw new Error(`${name} has another namespace`);
    return call(rest.join('.'), ...args);
  }
}

export const evaluateFormula = (formula: string): Value => new Reader(tokensOf(formula)).whole();
