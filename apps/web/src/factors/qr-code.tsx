// A QR code as the server drew it: always dark on light, in every look, since phones read no other.
import type { TotpSetupView } from '#contract/factors';

export function QrCode({ qr, title }: { readonly qr: TotpSetupView['qr']; readonly title: string }) {
  return (
    <svg className="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={title}>
      <path d={qr.path} shapeRendering="crispEdges" />
    </svg>
  );
}
