import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

export const myScreens = {
  signIn: screen(() => import('./SignInPage.tsx').then((file) => file.SignInPage), messages),
  myPage: screen(() => import('./MyPage.tsx').then((file) => file.MyPage), messages),
  receipt: screen(() => import('./ReceiptPage.tsx').then((file) => file.ReceiptPage), messages),
}
