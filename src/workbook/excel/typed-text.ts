/**
 * What Excel would read as something else if it were typed: formulas, numbers (full-width ones too), dates, errors, truth values,
 * amounts. Such text is written as text or not at all.
 */
const READ_AS_OTHER = /^[\s(（]*[=+\-@'#\d.¥￥$＝＋－＠０-９]|^(true|false)$/i;

export const readAsOther = (text: string): boolean => READ_AS_OTHER.test(text);

/** Text for a cell that is not of text format: the leading sign makes it text and is no part of it. */
export const asText = (text: string): string => (readAsOther(text) ? `'${text}` : text);

export const TEXT_FORMAT = "@";
