/** Thrown wherever a cancelled run would go on. It is no UserError: nobody may take it for the reason why one image failed. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";

  constructor() {
    super("The run was cancelled.");
  }
}
