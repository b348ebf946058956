import { useEffect, useState } from "react";
import { useSession } from "../../useApp.ts";

/** A link that is being built, is there, or could not be made. */
export type Link =
  | { readonly state: "building" }
  | { readonly state: "built"; readonly link: string }
  | { readonly state: "failed"; readonly message: string };

/** The link of the current file, which stands in the address for as long as this is in use. */
export function useLink(): Link {
  const session = useSession();
  const [link, setLink] = useState<Link>({ state: "building" });
  useEffect(() => {
    let isCurrent = true;
    session.showLink().then(
      built => {
        if (isCurrent) setLink({ state: "built", link: built });
        else session.hideLink();
      },
      (error: unknown) => {
        if (isCurrent)
          setLink({ state: "failed", message: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isCurrent = false;
      session.hideLink();
    };
  }, [session]);
  return link;
}
