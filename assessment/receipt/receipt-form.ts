import { parseDay, TRUSTS } from '@pleindroit/law';
import { OUTCOMES } from '../outcome.ts';
import { ROADS } from '../roads.ts';

/**
 * The form of what a receipt holds beside its texts. A file that somebody kept may have been cut or edited anywhere, and every
 * reader behind this one shows days and amounts as they are. Names that the law gives (of ways, cards, amounts, facts) may be any
 * text: the law of then had others.
 */
type Form = (written: unknown) => boolean;

const isText: Form = (written) => typeof written === 'string';
const isName: Form = (written) => typeof written === 'string' && written !== '';
const isCivilDay: Form = (written) => typeof written === 'string' && parseDay(written) !== undefined;
const isYesNo: Form = (written) => typeof written === 'boolean';
const isWhole: Form = (written) => Number.isSafeInteger(written);
const isPositive: Form = (written) =>
  typeof written === 'number' && written > 0 && Number.isSafeInteger(written);
const names: Form = listOf(isName);
const isVerdict = oneOf(['met', 'not met', 'open']);
const isRoad = oneOf(ROADS);

const dayBounds = fields({}, { earliest: isCivilDay, latest: isCivilDay });
const bounds = fields({ low: isWhole }, { high: isWhole });

const way = fields(
  {
    id: isName,
    verdict: isVerdict,
    applies: isVerdict,
    examined: isName,
    income: bounds,
    ceiling: bounds,
    margin: fields({}, { low: isWhole, high: isWhole }),
  },
  { dwelling: fields({ indexed: bounds, exemption: bounds, counted: bounds }) },
);

const road = fields(
  { road: isRoad, verdict: isVerdict, isNeeded: isYesNo, covered: names },
  { opens: dayBounds },
);

const isOpenFact = fields({ kind: oneOf(['fact']), path: isName });
const isOpenLaw = fields({ kind: oneOf(['law']), what: isName, day: isCivilDay });

const isReceiptAnswer = fields(
  {
    outcome: oneOf(OUTCOMES),
    verdict: isVerdict,
    covered: names,
    certificate: fields({ verdict: isYesNo, road: isYesNo, opening: isYesNo }),
    roads: listOf(road),
    ways: listOf(way),
    open: listOf((written) => isOpenFact(written) || isOpenLaw(written)),
    asks: names,
  },
  { road: isRoad, opens: dayBounds },
);

const amountRead = fields(
  {
    series: isName,
    day: isCivilDay,
    value: isWhole,
    scale: isPositive,
    source: isName,
    trust: oneOf(TRUSTS),
  },
  { carriedForwardSince: isCivilDay },
);

export const isReceipt = fields({
  made: isCivilDay,
  engine: isText,
  situation: isText,
  answer: isReceiptAnswer,
  amounts: listOf(amountRead),
  cards: names,
  law: fields({ digest: isText, packed: isText }),
  sha256: isText,
});

export function isMap(written: unknown): written is Readonly<Record<string, unknown>> {
  return typeof written === 'object' && written !== null && !Array.isArray(written);
}

function oneOf(allowed: readonly string[]): Form {
  return (written) => typeof written === 'string' && allowed.includes(written);
}

function listOf(form: Form): Form {
  return (written) => Array.isArray(written) && written.every(form);
}

/** What must stand there, and what may. What else stands there is left to the seal. */
function fields(must: Readonly<Record<string, Form>>, may: Readonly<Record<string, Form>> = {}): Form {
  return (written) =>
    isMap(written) &&
    Object.entries(must).every(([name, form]) => form(written[name])) &&
    Object.entries(may).every(([name, form]) => written[name] === undefined || form(written[name]));
}
