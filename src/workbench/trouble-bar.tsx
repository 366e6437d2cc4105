import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { WorkbenchWords } from "./words";

/** Why the last file did not open: what happened, and what to do now. */
export interface Trouble {
  readonly fileName?: string;
  readonly what: string;
  readonly next: string;
}

/** Says it where the user is, and lets the page go on. */
export function TroubleBar({
  trouble,
  words,
  onDismiss,
}: {
  trouble: Trouble;
  words: WorkbenchWords;
  onDismiss: () => void;
}) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert" data-trouble="">
      <MessageBarBody>
        <MessageBarTitle>
          {trouble.fileName ? `${trouble.fileName}：` : ""}
          {trouble.what}
        </MessageBarTitle>
        {trouble.next}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={words.close} icon={<DismissRegular />} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}
