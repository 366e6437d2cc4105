// Prints the requirement set of every member of the client's classes, for the page of `npm run excel`.
import { readApiSets } from "../test/excel-host/wire/api-sets";

process.stdout.write(JSON.stringify(readApiSets()));
