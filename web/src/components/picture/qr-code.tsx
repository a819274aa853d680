interface QrCodeProps {
  /** Units of the square, and the dark squares as one path; both from the server. */
  readonly qr: { readonly size: number; readonly path: string };
  /** What it leads to or pays, for who does not see it. */
  readonly label: string;
}

/** A QR code drawn by the page itself: nothing is loaded, and it prints sharp. */
export function QrCode({ qr, label }: QrCodeProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      shapeRendering="crispEdges"
      className="w-full max-w-64 rounded-field border border-line bg-white"
    >
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}
