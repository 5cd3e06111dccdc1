/** A whole number of cents or persons over a denominator: a coefficient of 2.2446 is 22446 over 10000. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * What a printed formula comes to, read like a person with a pencil: nothing below nothing, and from left to right each product
 * is written down to the cent, half a cent up.
 */
export function evaluated(formula: string): Fraction {
  const tokens = formula.match(/\d+\/\d+|\d+|[+−×()→]/g) ?? [];
  let at = 0;
  const peek = () => tokens[at];

  function sum(): Fraction {
    let left = product();
    for (let sign = peek(); sign === '+' || sign === '−'; sign = peek()) {
      at += 1;
      const right = product();
      const over = left.over * right.under + (sign === '+' ? 1n : -1n) * right.over * left.under;
      left = { over: over < 0n ? 0n : over, under: left.under * right.under };
    }
    if (peek() === '→') {
      at += 1;
      const told = single();
      if (halfUp(told) !== halfUp(left)) throw new Error(`${formula}: not ${halfUp(told)}`);
    }
    return left;
  }

  function product(): Fraction {
    let left = single();
    while (peek() === '×') {
      at += 1;
      const right = single();
      left = whole({ over: left.over * right.over, under: left.under * right.under });
    }
    return left;
  }

  function single(): Fraction {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const inside = sum();
      at += 1;
      return inside;
    }
    const [over, under] = token.split('/');
    return { over: BigInt(over ?? ''), under: BigInt(under ?? 1) };
  }

  return sum();
}

function whole(fraction: Fraction): Fraction {
  return { over: BigInt(halfUp(fraction)), under: 1n };
}

export function halfUp({ over, under }: Fraction): number {
  return Number((2n * over + under) / (2n * under));
}

/** A formula or a figure as French prints it, in cents and fractions: `27 550,86 € × 2 membres` is `2755086 × 2`. */
export function inCents(printed: string): string {
  return printed
    .replace(/(?<=\d)\u202f(?=\d)/g, '')
    .replace(/(\d+),(\d\d)\u00a0€/g, '$1$2')
    .replace(
      /(\d+),(\d+)/g,
      (_, whole: string, parts: string) => `${whole}${parts}/1${'0'.repeat(parts.length)}`,
    )
    .replace(/(\d+)(?:\/(\d+))?\s%/g, (_, over: string, under = '1') => `${over}/${under}00`);
}
