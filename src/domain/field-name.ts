/**
 * A field name of the contract: `name`, `joinDate`, `expected/actual`, `hours.3` for month 3 of a matrix, `name#2` for a
 * second column of one field, `header:…` for a column that is kept without a standard field.
 */
export type FieldName = string;
