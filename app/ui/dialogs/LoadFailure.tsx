import { Dialog } from "@base-ui/react/dialog";

/** Stands in for a part of the interface that did not load. */
export function LoadFailure() {
  return (
    <>
      <Dialog.Title>This part of the editor did not load</Dialog.Title>
      <Dialog.Description>
        Check the connection and reload the page. What you wrote is kept in this browser.
      </Dialog.Description>
      <div className="dialog-actions">
        <Dialog.Close className="button" data-kind="primary" data-initial-focus>
          Close
        </Dialog.Close>
      </div>
    </>
  );
}
