import { useMemo } from "react";
import { useSession } from "../../useApp.ts";
import { qrModules, qrPath, qrPicture } from "./qr.ts";

/** A link as a QR code, and the ways to take that along. */
export default function QrCode({ link }: { readonly link: string }) {
  const session = useSession();
  const modules = useMemo(() => qrModules(link), [link]);
  const size = modules.length;
  return (
    <figure className="share-qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="QR code of the link"
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={qrPath(modules)} fill="#000" />
      </svg>
      <figcaption>
        A phone&rsquo;s camera opens the agent from here.
        <button type="button" className="button" onClick={() => void session.copyImage(qrPicture(modules))}>
          Copy QR code
        </button>
        <button type="button" className="button" onClick={() => void session.saveImage(qrPicture(modules))}>
          Save QR code
        </button>
      </figcaption>
    </figure>
  );
}
