import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";

/** Copies the technical word of a fault; it holds no names and nothing that stood in a cell. */
export function CopyDetail({ detail }: { detail: string }) {
  const { words, environment } = usePane();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    void copyText(`${words.shell.product} · ${environment.hostName} · ${detail}`).then(setCopied);
  };
  return (
    <Button size="small" appearance="subtle" onClick={copy}>
      {copied ? words.shell.broken.copied : words.shell.broken.copy}
    </Button>
  );
}

/** To the clipboard; false where the host forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
