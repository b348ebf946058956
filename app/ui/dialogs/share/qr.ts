import encodeQR from "qr";

/** White modules round the code, without which readers do not find it. */
const quietZone = 4;
/** Pixels to a module in pictures, so that a large code is still sharp. */
const scale = 6;

/** The modules of a link's QR code, rows from the top, true for dark; the quiet zone is included. Throws when it does not fit. */
export function qrModules(link: string): readonly (readonly boolean[])[] {
  return encodeQR(link, "raw", { ecc: "low", border: quietZone });
}

/** The dark modules as an SVG path in units of one module. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
}

/** The code as a PNG, black on white. Rejects when the browser cannot draw it. */
export async function qrPicture(modules: readonly (readonly boolean[])[]): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = modules.length * scale;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser could not draw the picture.");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  for (const [y, row] of modules.entries())
    for (const [x, isDark] of row.entries()) if (isDark) context.fillRect(x * scale, y * scale, scale, scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => {
      if (blob) resolve(blob);
      else reject(new Error("The browser could not make the picture."));
    }, "image/png");
  });
}
