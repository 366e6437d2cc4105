import type { Subject } from "../../domain/finding";
import type { AnyFound } from "../check";

/**
 * A key by which a finding is found again after rows have moved: a hash of code, message, subject, period, part and what
 * the row is known by. No row number and no readable name goes in; a meeting without a mark is known by its sheet alone.
 */
export function findingKey(code: string, found: AnyFound): string {
  const parts = [
    code,
    found.messageId,
    identity(found.subject),
    found.period ?? "",
    found.part ?? "",
    found.mark ?? "",
  ];
  return `${code}-${hash(parts.join("\u0001"))}`;
}

/** Keys alike get a running number, in the order of the findings. */
export function numberKeys<T extends { readonly key: string }>(findings: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const n = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, n);
    return n === 1 ? finding : { ...finding, key: `${finding.key}.${n}` };
  });
}

function identity(subject: Subject): string {
  return `${subject.branch ?? ""}${ownIdentity(subject)}`;
}

function ownIdentity(subject: Subject): string {
  if (subject.type === "branch") return "branch";
  return "name" in subject ? `${subject.type}:${subject.name}` : `${subject.type}:${subject.sheet}`;
}

/** FNV-1a over UTF-16 units, 53 bits in two halves: short, stable, and the same everywhere. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
