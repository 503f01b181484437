// What somebody wrote, with its line breaks. The people of the house write Korean.
export function Said({ text, className }: { readonly text: string; readonly className?: string }) {
  return (
    <p className={className ? `said ${className}` : 'said'} lang="ko">
      {text}
    </p>
  );
}
