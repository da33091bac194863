import type {ReactNode} from 'react';

/** A compass needle in a ring of 32 points; only to look at. */
export default function Needle({className}: {className?: string}): ReactNode {
  return (
    <svg className={className} viewBox="0 0 120 120" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="60" cy="60" r="57" strokeOpacity=".35" />
      <circle
        cx="60"
        cy="60"
        r="51"
        strokeOpacity=".5"
        strokeWidth="4"
        pathLength="320"
        strokeDasharray="1 9"
      />
      <circle
        cx="60"
        cy="60"
        r="49"
        strokeWidth="8"
        pathLength="320"
        strokeDasharray="1.4 78.6"
        strokeDashoffset=".7"
      />
      <g transform="rotate(32 60 60)" stroke="none" fill="currentColor">
        <path d="M60 14 70 60H60z" />
        <path d="M60 14 50 60h10z" fillOpacity=".72" />
        <path d="M60 106 50 60h10z" fillOpacity=".3" />
        <path d="M60 106 70 60H60z" fillOpacity=".18" />
      </g>
    </svg>
  );
}
