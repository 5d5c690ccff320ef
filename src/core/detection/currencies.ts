/**
 * Words and signs of currencies, with the code each stands for. A bare ¥ or $ stays a sign: it may mean two currencies and more, and
 * nothing here converts.
 */
export const currencySigns: Readonly<Record<string, string>> = {
  'US$': 'USD', 'HK$': 'HKD', 'NT$': 'TWD', 'A$': 'AUD', 'C$': 'CAD', 'S$': 'SGD', '$': '$', '¥': '¥', '€': 'EUR', '£': 'GBP', '₹': 'INR', '₩': 'KRW',
};

export const currencyCodes: readonly string[] = ['USD', 'CNY', 'RMB', 'EUR', 'GBP', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'JPY', 'CHF', 'INR', 'KRW', 'NZD', 'MYR', 'THB'];

export const currencyWords: Readonly<Record<string, string>> = {
  'us dollars': 'USD', dollars: '$', dollar: '$', euros: 'EUR', euro: 'EUR', pounds: 'GBP', yuan: 'CNY', renminbi: 'CNY', yen: 'JPY', rmb: 'CNY',
  人民币: 'CNY', 美元: 'USD', 美金: 'USD', 欧元: 'EUR', 港币: 'HKD', 港元: 'HKD', 英镑: 'GBP', 日元: 'JPY', 新台币: 'TWD', 台币: 'TWD', 澳元: 'AUD', 加元: 'CAD', 新元: 'SGD', 块钱: 'CNY', 元: 'CNY',
};

/** Factors by the word after a number; single letters only count where a currency stands beside them. */
export const scaleWords: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mio: 1e6, million: 1e6, millions: 1e6, b: 1e9, bn: 1e9, billion: 1e9, 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 億: 1e8,
};
