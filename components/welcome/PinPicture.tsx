import style from './PinPicture.module.css';

/** The end of the browser's toolbar as a drawing: the puzzle piece, and the pin in the list that it opens. The words beside it say the same. */
export function PinPicture() {
  return (
    <svg className={style.picture} viewBox="0 0 280 84" aria-hidden="true">
      <rect className={style.bar} x="0.5" y="0.5" width="279" height="31" rx="6" />
      <rect className={style.address} x="8" y="7" width="196" height="18" rx="9" />
      <path className={style.here} d="M222 12h3.2a2.3 2.3 0 1 1 4.6 0h3.2v3.4a2.3 2.3 0 1 1 0 4.6V23h-11v-3.6a2 2 0 1 0 0-4z" />
      <circle className={style.line} cx="258" cy="16" r="6" />
      <rect className={style.list} x="108.5" y="40.5" width="163" height="39" rx="6" />
      <path className={style.line} transform="translate(120 52)" d="M4 13.5V6a4 4 0 0 1 8 0v7.5M1.5 13.5h13" />
      <text className={style.name} x="144" y="64.5">
        Milepost
      </text>
      <path className={style.here} transform="translate(246 52)" d="M5.5 2.5h5l-.75 4.5 2 2.5h-7.5l2-2.5zM8 9.5V14" />
      <path className={style.way} d="M227.500 27v9" />
    </svg>
  );
}
