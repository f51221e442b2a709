/** Times that are those of a whole year: Jan-Dec, as of Dec. 31, at the end of the year. */
const wholeYear =
  /(?:from\s+)?jan(?:uary|\.)?\s*(?:[-–—~]|to|through)\s*dec(?:ember|\.)?|(?:(?:as\s+of|as\s+at|at|by|on|up\s+to)\s+)?(?:the\s+)?(?:end\s+of\s+(?:the\s+)?(?:year|december)|year[\s-]?end|(?:31(?:st)?\s+dec(?:ember|\.)?|dec(?:ember|\.)?\s+31(?:st)?)(?:,?\s*\d{4})?)/giu;

/**
 * English words that keep figures to something, each with the Chinese that says the same: behind a name without it they are no
 * translation (注册护士数 Male Nurses, 活产数 Live Births to Residents, 2024年 Jan.-Sept.).
 */
const pairs: readonly (readonly [english: RegExp, chinese: RegExp])[] = [
  [
    words('prelim(?:inary)?|provisional|forecast|projected|unaudited|draft(?! name)|approx(?:imate(?:ly)?)?'),
    /初|暂|估|预|草|稿|约/u,
  ],
  [
    words('estimate[ds]?|est\\.|excl(?:\\.|ud(?:es?|ed|ing))|except|only|of which|partial|sampled?'),
    /估|推|不含|除|外|仅|只|部分|其中|样|抽/u,
  ],
  [words('(?:not|as|to) (?:audited|final|of|at|date)'), /截|末|底/u],
  [words('targets?|plan(?:s|ned)?|goals?|budget|expected|scheduled|quota'), /目标|应|计划|规划|拟|预|任务|配置|定额/u],
  [
    words('(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?'),
    /月|季/u,
  ],
  [
    words(
      'q[1-4]|h[12]|(?:first|second|third) (?:half|quarter)s?|half|quarter(?:ly|s)?|month(?:ly|s)?|week(?:ly|s)?|dai?ly?|mid-?year',
    ),
    /半|季|月|周|日|天|旬|中/u,
  ],
  [words('cumulative|accumulated|since|ytd'), /累|以来/u],
  [words('averages?|mean|median'), /均|中位/u],
  [words('per|rates?|ratios?|percent(?:age)?|proportion|density|share'), /率|比|每|占|均|密度|[%‰]/u],
  [words('thousands?|hundreds?|millions?|1[, ]?000|10[, ]?000|100[, ]?000'), /[百千万亿‰]/u],
  [words('new|newly|additional|increase[ds]?'), /新|增/u],
  [words('(?:fe)?males?|(?:wo)?men|boys?|girls?'), /男|女|妇|产|性别/u],
  [words('urban|rural|towns?|villages?|suburban'), /城|市|镇|农|村|乡|郊/u],
  [
    words('private|public(?! health)|(?:non-?)?profit|government(?:al)?|military'),
    /公|民|私|社会|政府|财政|营利|军|部队/u,
  ],
  [words('tertiary|secondary|primary|grade|level|class'), /级|基层|类|水平|[甲乙丙]/u],
  [words('(?:in|of|from|by|at|for) (?:[a-z]+ )?hospitals?|community|suspended'), /院|机构|社区|基层|停/u],
  [
    words('part-?time|full-?time|fte|permanent (?:staff|employees)|retired|contract(?:ed|s)?|temporary'),
    /兼|专|全职|退|合同|聘|签约|临时|固定|编/u,
  ],
  [
    words('residents|local|household|registered population|migrants?|floating|non-?resident'),
    /常住|居民|户籍|本地|流动|外|人口|签约|档案/u,
  ],
  [words('registered|authori[sz]ed|licen[cs]ed|approved'), /注册|登记|户籍|执业|编制|核定|批准|册|建档|资格|护士/u],
  [words('inactive|idle|closed|reserved?|visiting|former'), /退|停|闲|备|临|原|外/u],
  [words('permanent'), /常住|编|固定/u],
  [words('clinics?'), /诊|室|机构/u],
  [words('out-?patients?|in-?patients?|emergency'), /门|急|住院|出院|诊|院/u],
];

/** The English words by which a text keeps figures to something that the Chinese beside it does not say: public hospitals, Jan-Nov; null for none. */
export function englishLimit(text: string, chinese: string): string | null {
  const bare = text.normalize('NFKC').replaceAll(wholeYear, ' ');
  for (const [limit, same] of pairs) {
    const found = limit.exec(bare)?.[0];
    if (found !== undefined && !same.test(chinese)) return found;
  }
  return strangeBracket(bare, chinese);
}

/** Whether English words behind a Chinese name say more than it does; also ages and other numbers that it does not have. */
export function limitsBeyond(english: string, chinese: string): boolean {
  const bare = english.replaceAll(wholeYear, ' ').replaceAll(/\bcovid-?19\b|\b10{2,4}\b|10[ ,]000|100[ ,]000/giu, ' ');
  const numbers = bare.match(/\d+/gu) ?? [];
  return englishLimit(english, chinese) !== null || numbers.some((number) => !hasNumber(chinese, number));
}

/** Words in brackets that only say how much, when or how old. */
const plain =
  /^(?:persons?|people|beds?|units?|visits?|times?|cases?|number|no|total|years?|old|aged?|ages|end|and|or|in|by|at|of|to|the|per|each|all|both|sexes|over|above|below|under|thousand|million|billion|yuan|rmb|cny|days?|sets?|doses?|vehicles?|households?|institutions?|items?|minutes?|percent|percentage|capita|births?|deaths?|infants?|children|staff|place)$/iu;

/** Nurses (seconded) behind a name that has no brackets in Chinese; a whole translation may be in them. */
function strangeBracket(text: string, chinese: string): string | null {
  if (/[(（]/u.test(chinese)) return null;
  const inside = [...text.matchAll(/[a-z]{2}[^()]*\(([^()]*)\)/giu)].map(([, words = '']) => words);
  return inside.find((words) => (words.match(/[a-z]{2,}/giu) ?? []).some((word) => !plain.test(word))) ?? null;
}

function hasNumber(chinese: string, number: string): boolean {
  const digits: readonly string[] = chinese.normalize('NFKC').match(/\d+/gu) ?? [];
  const spelt = '零一二三四五六七八九'[Number(number)];
  return digits.includes(number) || (spelt !== undefined && chinese.includes(spelt));
}

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${alternatives})(?![a-z])`, 'iu');
}
