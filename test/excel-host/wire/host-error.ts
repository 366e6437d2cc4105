/** An error as Excel answers it: the code is what add-in code branches on, the rest is for people. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format.") =>
  new HostError("InvalidArgument", message);
export const invalidOperation = (message = "This operation is not permitted for the current object.") =>
  new HostError("InvalidOperation", message);
export const accessDenied = () => new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
export const alreadyExists = () =>
  new HostError("ItemAlreadyExists", "The resource you are attempting to create already exists.", 409);
export const invalidReference = () =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");
export const conflict = (code: string) => new HostError(code, "The operation attempted resulted in a conflict.", 409);
export const sizeMismatch = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
export const apiNotFound = (member: string) =>
  new HostError("ApiNotFound", `The emulated Excel does not know ${member}.`, 404);
export const editing = () =>
  new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB.",
    400,
  );
