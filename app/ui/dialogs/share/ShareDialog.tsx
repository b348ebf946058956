import { Dialog } from "@base-ui/react/dialog";
import { FileText, QrCode as QrIcon, Send } from "lucide-react";
import { Suspense, useState } from "react";
import { useApp, useSession } from "../../useApp.ts";
import { loaded } from "../../controls/loaded.ts";
import { Fits } from "./Fits.tsx";
import { fitsAnywhere, qrLimit } from "./places.ts";
import { useLink } from "./useLink.ts";
import "./share.css";

const QrCode = loaded<{ readonly link: string }>(
  () => import("./QrCode.tsx"),
  () => (
    <p role="alert" className="dialog-error">
      The part of the editor that draws codes did not load. Check the connection and reload the page.
    </p>
  ),
);

/** The link, how long it is and where it fits, the ways to hand it on, and the way out where it is too long. */
export default function ShareDialog() {
  const link = useLink();
  return (
    <>
      <Dialog.Title>Share this agent</Dialog.Title>
      <Dialog.Description>
        The link carries the whole file, to the byte. Nothing is uploaded; whoever opens it gets a draft of
        their own.
      </Dialog.Description>
      {link.state === "failed" && (
        <p role="alert" className="dialog-error">
          {link.message}
        </p>
      )}
      {link.state === "building" && (
        <div className="share-building" role="status">
          Building the link…
        </div>
      )}
      {link.state === "built" && <BuiltLink link={link.link} />}
      <FileInstead
        isNeeded={link.state === "failed" || (link.state === "built" && !fitsAnywhere(link.link.length))}
      />
    </>
  );
}

function BuiltLink({ link }: { readonly link: string }) {
  const session = useSession();
  const [showsQr, setShowsQr] = useState(false);
  const { sendLink } = session;
  const isUseful = fitsAnywhere(link.length);
  return (
    <>
      <textarea
        className="share-link"
        aria-label="Link"
        readOnly
        rows={3}
        value={link}
        onFocus={event => event.currentTarget.select()}
      />
      <div className="share-size">
        <p>
          {link.length.toLocaleString("en")} characters.{" "}
          {isUseful ? "It arrives whole through:" : "That is too long for all of these:"}
        </p>
        <Fits length={link.length} />
      </div>
      <div className="dialog-actions share-actions">
        <button
          type="button"
          className="button"
          aria-pressed={showsQr}
          disabled={link.length > qrLimit}
          onClick={() => setShowsQr(!showsQr)}
        >
          <QrIcon size={14} aria-hidden />
          QR code
        </button>
        {sendLink && (
          <button type="button" className="button" onClick={() => void sendLink(link)}>
            <Send size={14} aria-hidden />
            Send with…
          </button>
        )}
        <button type="button" className="button" onClick={() => void session.copyMarkdownLink(link)}>
          Copy as Markdown
        </button>
        <button
          ref={isUseful ? focus : undefined}
          type="button"
          className="button"
          data-kind={isUseful ? "primary" : undefined}
          onClick={() => void session.copyLink(link)}
        >
          Copy link
        </button>
      </div>
      {showsQr && (
        <Suspense>
          <QrCode link={link} />
        </Suspense>
      )}
    </>
  );
}

/** Puts the focus on what comes last, when it comes: the dialog is open before the link is there. */
const focus = (button: HTMLButtonElement | null): void => button?.focus();

/** The file itself, for where no link arrives; `isNeeded` when that is everywhere. */
function FileInstead({ isNeeded }: { readonly isNeeded: boolean }) {
  const app = useApp();
  return (
    <div className="share-file" data-needed={isNeeded}>
      <p>
        {isNeeded
          ? "This agent is too large for a link that arrives. Send the file, or a zip with it:"
          : "Too long for where it should go? Send the file, or a zip with it:"}
      </p>
      <button
        ref={isNeeded ? focus : undefined}
        type="button"
        className="button"
        data-kind={isNeeded ? "primary" : undefined}
        onClick={() => app.set({ dialog: "export" })}
      >
        <FileText size={14} aria-hidden />
        Export instead
      </button>
      <Dialog.Close className="button">Close</Dialog.Close>
    </div>
  );
}
