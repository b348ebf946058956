import { useEffect, useState } from "react";
import { Dialog } from "@base-ui/react/dialog";
import { useSession } from "../useApp.ts";

type Built = { readonly link: string } | { readonly error: string };

/** Builds the link when it opens, says how long it is, and copies it. */
export function ShareDialog() {
  const session = useSession();
  const [built, setBuilt] = useState<Built>();
  useEffect(() => {
    let isCurrent = true;
    session.buildLink().then(
      link => isCurrent && setBuilt({ link }),
      (error: unknown) =>
        isCurrent && setBuilt({ error: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [session]);
  const link = built && "link" in built ? built.link : "";
  return (
    <>
      <Dialog.Title>Share this agent</Dialog.Title>
      <Dialog.Description>
        The link carries the whole file, to the byte. Nothing is uploaded; whoever opens it gets a draft of
        their own.
      </Dialog.Description>
      {built && "error" in built ? (
        <p role="alert" className="dialog-error">
          {built.error}
        </p>
      ) : (
        <>
          <textarea
            data-initial-focus
            className="share-link"
            aria-label="Link"
            readOnly
            rows={4}
            value={link}
            onFocus={event => event.currentTarget.select()}
          />
          <p aria-live="polite">
            {link === ""
              ? "Building the link…"
              : `${link.length.toLocaleString("en")} characters. ${fitting(link.length)}`}
          </p>
        </>
      )}
      <div className="dialog-actions">
        <Dialog.Close className="button">Close</Dialog.Close>
        <button
          type="button"
          className="button"
          data-kind="primary"
          disabled={link === ""}
          onClick={() => void session.copyLink(link)}
        >
          Copy link
        </button>
      </div>
    </>
  );
}

/** Where a link of this length can be pasted whole, the tightest place first. */
const places: readonly (readonly [limit: number, sentence: string])[] = [
  [2000, "It fits into any chat message."],
  [4000, "Too long for Discord; it fits into Slack and mail."],
  [65_536, "Too long for most chats; every browser opens it. Sending the file may be easier."],
];

const fitting = (length: number): string =>
  places.find(([limit]) => length <= limit)?.[1] ?? "Too long for many browsers: send the file instead.";
