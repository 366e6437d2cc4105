interface IconProps {
  readonly size?: number;
}

/** Icons drawn by us, on a 16 px grid; always beside words or under a label, so hidden from readers. */
function drawn(path: string, filled = false) {
  return function Icon({ size = 16 }: IconProps) {
    return (
      <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d={path}
          fill={filled ? "currentColor" : "none"}
          stroke={filled ? "none" : "currentColor"}
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    );
  };
}

export const CheckIcon = drawn("M3 8.5l3.2 3.2L13 4.8");
export const ChevronRightIcon = drawn("M6 3.5L10.5 8 6 12.5");
export const ChevronDownIcon = drawn("M3.5 6L8 10.5 12.5 6");
export const ArrowLeftIcon = drawn("M9.5 3.5L5 8l4.5 4.5M5 8h8");
export const ArrowUpIcon = drawn("M3.5 9.5L8 5l4.5 4.5");
export const ArrowDownIcon = drawn("M3.5 6.5L8 11l4.5-4.5");
export const CloseIcon = drawn("M4 4l8 8M12 4l-8 8");
export const MoreIcon = drawn(
  "M4.2 8a1.2 1.2 0 11-2.4 0 1.2 1.2 0 012.4 0zm5 0a1.2 1.2 0 11-2.4 0 1.2 1.2 0 012.4 0zm5 0a1.2 1.2 0 11-2.4 0 1.2 1.2 0 012.4 0z",
  true,
);
