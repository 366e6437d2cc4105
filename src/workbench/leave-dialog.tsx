import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { WorkbenchWords } from "./words";

export interface LeaveDialogProps {
  readonly words: WorkbenchWords;
  readonly open: boolean;
  readonly fileName: string;
  readonly onSave: () => void;
  readonly onDrop: () => void;
  readonly onStay: () => void;
}

/**
 * Asked before a workbook with unsaved changes gives way to another. It stays in the tree: taken out while open, it would
 * leave the page behind it closed to the keyboard.
 */
export function LeaveDialog({ words, open: asked, fileName, onSave, onDrop, onStay }: LeaveDialogProps) {
  return (
    <Dialog open={asked} modalType="alert" onOpenChange={(_, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.leave.title}</DialogTitle>
          <DialogContent>{words.leave.text(fileName)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onSave}>
              {words.leave.save}
            </Button>
            <Button onClick={onDrop}>{words.leave.drop}</Button>
            <Button appearance="subtle" onClick={onStay}>
              {words.leave.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
