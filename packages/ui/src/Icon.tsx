import styles from './Icon.module.css'

const drawings = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21',
  calendar: 'M4 6.5h16V20H4ZM4 10.5h16M8 3.5v5M16 3.5v5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.2l3.5 2.3',
  check: 'M4.5 12.5 9.5 17.5 19.5 6.5',
  checkCircle: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM7.8 12.3l3 3 5.4-6.3',
  cross: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  crossOctagon: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM9 9l6 6M15 9l-6 6',
  alert: 'M12 3.5 22 20.5H2ZM12 9.5v5M12 17.2v.6',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.2v.6',
  dot: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
  arrow: 'M4 12h15.5M13 5.5l6.5 6.5-6.5 6.5',
  chevron: 'M5 9l7 7 7-7',
  external: 'M19 13.5V20H4V5h6.5M14 4h6v6M20 4l-9 9',
  menu: 'M3.5 6.5h17M3.5 12h17M3.5 17.5h17',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  users:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5c.5-3.5 3-5.2 6.5-5.2s6 1.7 6.5 5.2M15.5 4.8a3.5 3.5 0 0 1 0 6.4M17.5 14.7c2.3.6 3.7 2.2 4 4.8',
  chat: 'M4 4.5h16v11.5h-9L6 20.5V16H4Z',
  answer: 'M9.5 5 4 10.5 9.5 16M4 10.5h9.5c4 0 6.5 2.5 6.5 7V19.5',
  support: 'M12 20S3.5 15 3.5 9.2A4.5 4.5 0 0 1 12 7.2a4.5 4.5 0 0 1 8.5 2C20.5 15 12 20 12 20Z',
  star: 'M12 3.5l2.6 5.6 6.1.7-4.5 4.2 1.2 6.1L12 17.1l-5.4 3 1.2-6.1L3.3 9.8l6.1-.7Z',
  thumbUp: 'M7.5 10.5V20H4V10.5ZM7.5 10.5l4-7c1.6 0 2.5 1 2.5 2.5v3.5h5.5L18 20H7.5',
  thumbDown: 'M7.5 13.5V4H4v9.5ZM7.5 13.5l4 7c1.6 0 2.5-1 2.5-2.5v-3.5h5.5L18 4H7.5',
  flag: 'M5.5 21V3.5M5.5 4.5h13l-3 4.5 3 4.5h-13',
  edit: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19ZM14 6.5 17.5 10',
  pin: 'M12 21.5s7-6.5 7-12a7 7 0 1 0-14 0c0 5.5 7 12 7 12ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  mail: 'M3.5 5.5h17v13h-17ZM3.5 6.5 12 13l8.5-6.5',
  download: 'M12 3.5v11.5M6.5 9.7l5.5 5.5 5.5-5.5M4 20h16',
  print: 'M7 8.5V3.5h10v5M7 16.5H3.5v-8h17v8H17M7 13.5h10v7H7Z',
  megaphone: 'M4 9.5v5h3.5L17 19.5v-15L7.5 9.5ZM8 14.5l1.5 6h2.5l-1-4.5M20 9.5c1.3 1.5 1.3 3.5 0 5',
  lock: 'M5 10.5h14V21H5ZM8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2.5',
  paper: 'M5.5 3.5h9l4 4V20.5h-13ZM14 3.5V8h4.5M8.5 12h7M8.5 16h7',
  plus: 'M12 4.5v15M4.5 12h15',
  filter: 'M3.5 5.5h17l-6.5 8v6l-4-2v-4Z',
} as const

export type IconName = keyof typeof drawings

export interface IconProps {
  name: IconName
  /** In em by default, so that the icon grows with the text beside it. */
  size?: string
  /** Quarter turns, for the arrows and chevrons. */
  turn?: 0 | 90 | 180 | 270
  className?: string
}

/** Always decoration: the words beside it say the same thing. */
export function Icon({ name, size = '1.25em', turn = 0, className }: IconProps) {
  return (
    <svg
      className={className ? `${styles.icon} ${className}` : styles.icon}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} transform={turn ? `rotate(${turn} 12 12)` : undefined} />
    </svg>
  )
}

export const iconNames = Object.keys(drawings) as IconName[]
