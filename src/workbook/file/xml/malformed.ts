/** Text that is no well-formed XML; the caller knows which part it is. */
export class MalformedXml extends Error {}
