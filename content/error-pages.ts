import { factsOf, type launchedLocales } from '@/domain/locales/locales'

/** What the server in front of Next may have to say by itself, when nothing else works. */
export type ErrorPageKind = 'serverError' | 'unavailable' | 'tooLarge' | 'addressTooLong'

type Language = (typeof launchedLocales)[number]

interface Words {
  readonly serverError: readonly [title: string, text: string]
  readonly unavailable: readonly [title: string, text: string]
  readonly tooLarge: readonly [title: string, text: string]
  readonly addressTooLong: readonly [title: string, text: string]
  readonly home: string
  readonly emergency: string
}

/** The page's only style. Its hash stands in the page's Content-Security-Policy. */
export const errorPageStyle =
  ':root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;margin:0}main{max-inline-size:36rem;margin-inline:auto;padding:2rem 1rem}h1{font-size:1.75rem;line-height:1.2}a{color:LinkText}'

/** A finished page in one language: no script, no other file, nothing that can fail. */
export function errorPage(kind: ErrorPageKind, language: Language): string {
  const { [kind]: said, home, emergency } = words[language]
  const [title, text] = said
  // Without the isolate, a right-to-left sentence turns the two halves of the number round.
  const emergencyHtml = emergency.replace('114 14', '<bdi dir="ltr">114&nbsp;14</bdi>')
  return `<!doctype html>
<html lang="${language}" dir="${factsOf(language).direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${errorPageStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/${language}">${home}</a></p>
<p>${emergencyHtml}</p>
</main>
</body>
</html>
`
}

const words: Readonly<Record<Language, Words>> = {
  sv: {
    serverError: [
      'Något gick fel hos oss',
      'Sidan går inte att visa just nu. Försök igen om en stund. Skickade du något? Gå tillbaka och skicka igen.',
    ],
    unavailable: ['Tjänsten är stängd en kort stund', 'Vi arbetar för att öppna den igen. Försök om en minut.'],
    tooLarge: ['Det du skickade är för stort', 'Gå tillbaka, ta bort något eller korta texten, och skicka igen.'],
    addressTooLong: ['Adressen är för lång', 'Kontrollera länken, eller börja om från startsidan.'],
    home: 'Till startsidan',
    emergency: 'Ring 112 om något akut händer. Ring 114 14 för att tala med polisen om något annat.',
  },
  'sv-simple': {
    serverError: [
      'Något blev fel',
      'Sidan visas inte just nu. Felet är vårt. Vänta en stund och försök igen. Skickade du något? Gå tillbaka och skicka igen.',
    ],
    unavailable: ['Tjänsten är stängd en kort stund', 'Vänta en minut. Försök sedan igen.'],
    tooLarge: ['Det du skickade är för stort', 'Gå tillbaka. Ta bort något eller skriv kortare. Skicka igen.'],
    addressTooLong: ['Adressen är för lång', 'Titta på länken igen. Du kan också gå till startsidan.'],
    home: 'Till startsidan',
    emergency:
      'Ring 112 om det är bråttom och någon är i fara. Ring 114 14 om du vill prata med polisen om något annat.',
  },
  en: {
    serverError: [
      'Something went wrong on our side',
      'We cannot show this page right now. Please try again in a while. Did you send something? Go back and send it again.',
    ],
    unavailable: [
      'The service is closed for a short while',
      'We are working to open it again. Please try again in a minute.',
    ],
    tooLarge: ['What you sent is too large', 'Go back, remove something or shorten the text, and send it again.'],
    addressTooLong: ['The address is too long', 'Check the link, or start again from the home page.'],
    home: 'To the home page',
    emergency: 'Call 112 in an emergency. Call 114 14 to reach the police about anything else.',
  },
  fi: {
    serverError: [
      'Jokin meni meillä vikaan',
      'Sivua ei voi näyttää juuri nyt. Yritä hetken kuluttua uudelleen. Lähetitkö jotain? Palaa takaisin ja lähetä se uudelleen.',
    ],
    unavailable: ['Palvelu on hetken suljettu', 'Avaamme sen pian uudelleen. Yritä minuutin kuluttua.'],
    tooLarge: [
      'Lähettämäsi tiedot vievät liikaa tilaa',
      'Palaa takaisin, poista jotain tai lyhennä tekstiä ja lähetä uudelleen.',
    ],
    addressTooLong: ['Osoite on liian pitkä', 'Tarkista linkki tai aloita alusta etusivulta.'],
    home: 'Etusivulle',
    emergency: 'Soita hätätilanteessa 112. Muissa asioissa tavoitat poliisin numerosta 114 14.',
  },
  ar: {
    serverError: [
      'حدث خطأ من جانبنا',
      'لا يمكن عرض هذه الصفحة الآن. حاول مرة أخرى بعد قليل. هل أرسلت شيئًا؟ ارجع إلى الصفحة السابقة وأرسله مرة أخرى.',
    ],
    unavailable: ['الخدمة مغلقة لفترة قصيرة', 'نعمل على فتحها من جديد. حاول مرة أخرى بعد دقيقة.'],
    tooLarge: ['ما أرسلته كبير جدًا', 'ارجع، واحذف شيئًا أو اختصر النص، ثم أرسله مرة أخرى.'],
    addressTooLong: ['العنوان طويل جدًا', 'تحقق من الرابط، أو ابدأ من جديد من الصفحة الرئيسية.'],
    home: 'إلى الصفحة الرئيسية',
    emergency: 'اتصل بالرقم 112 في حالات الطوارئ. اتصل بالرقم 114 14 للتحدث مع الشرطة في الأمور الأخرى.',
  },
  so: {
    serverError: [
      'Khalad ayaa naga dhacay',
      'Boggan hadda lama tusi karo. Isku day mar kale wax yar kadib. Wax ma dirtay? Dib u noqo oo mar kale dir.',
    ],
    unavailable: [
      'Adeeggu wuu xiran yahay wakhti gaaban',
      'Waxaan ka shaqaynaynaa inaan dib u furno. Isku day daqiiqad kadib.',
    ],
    tooLarge: [
      'Waxa aad dirtay aad bay u weyn yihiin',
      'Dib u noqo, wax ka saar ama qoraalka soo gaabi, kadibna mar kale dir.',
    ],
    addressTooLong: ['Cinwaanku aad buu u dheer yahay', 'Hubi linkiga, ama ka bilow bogga hore.'],
    home: 'Tag bogga hore',
    emergency: 'Wac 112 haddii ay jirto xaalad degdeg ah. Wac 114 14 si aad booliska ugala hadasho arrimo kale.',
  },
  fa: {
    serverError: [
      'از طرف ما خطایی رخ داد',
      'این صفحه اکنون نمایش داده نمی‌شود. کمی بعد دوباره امتحان کنید. چیزی فرستادید؟ به صفحهٔ قبل برگردید و دوباره بفرستید.',
    ],
    unavailable: [
      'سرویس برای مدت کوتاهی بسته است',
      'در حال باز کردن دوبارهٔ آن هستیم. یک دقیقهٔ دیگر دوباره امتحان کنید.',
    ],
    tooLarge: ['آنچه فرستادید بیش از حد بزرگ است', 'برگردید، چیزی را حذف یا متن را کوتاه کنید و دوباره بفرستید.'],
    addressTooLong: ['نشانی بیش از حد طولانی است', 'پیوند را بررسی کنید یا از صفحهٔ اصلی شروع کنید.'],
    home: 'به صفحهٔ اصلی',
    emergency: 'در مواقع اضطراری با 112 تماس بگیرید. برای گفت‌وگو با پلیس دربارهٔ موارد دیگر با 114 14 تماس بگیرید.',
  },
  prs: {
    serverError: [
      'از طرف ما اشتباهی رخ داد',
      'این صفحه فعلاً نشان داده نمی‌شود. کمی بعد دوباره کوشش کنید. آیا چیزی فرستادید؟ به صفحهٔ قبلی برگردید و دوباره بفرستید.',
    ],
    unavailable: ['خدمات برای مدت کوتاهی بسته است', 'ما کار می‌کنیم تا دوباره باز شود. یک دقیقه بعد دوباره کوشش کنید.'],
    tooLarge: ['آنچه فرستادید بسیار بزرگ است', 'برگردید، چیزی را حذف کنید یا متن را کوتاه کنید و دوباره بفرستید.'],
    addressTooLong: ['آدرس بسیار دراز است', 'لینک را بررسی کنید یا از صفحهٔ اصلی شروع کنید.'],
    home: 'به صفحهٔ اصلی',
    emergency: 'در حالت اضطراری به 112 زنگ بزنید. برای صحبت با پولیس در بارهٔ مسایل دیگر به 114 14 زنگ بزنید.',
  },
  ti: {
    serverError: [
      'ኣብ ወገንና ጌጋ ተፈጢሩ',
      'እዚ ገጽ ሕጂ ክርአ ኣይክእልን እዩ። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ። ዝለኣኽኩምዎ ነገር ነይሩ ድዩ? ንድሕሪት ተመሊስኩም ደጊምኩም ስደድዎ።',
    ],
    unavailable: ['እቲ ኣገልግሎት ንሓጺር ግዜ ተዓጽዩ ኣሎ', 'ደጊምና ንምኽፋቱ ንሰርሕ ኣለና። ድሕሪ ሓደ ደቒቕ ደጊምኩም ፈትኑ።'],
    tooLarge: ['ዝለኣኽኩምዎ ኣዝዩ ዓቢ እዩ', 'ተመለሱ፣ ገለ ነገር ኣጥፍኡ ወይ ነቲ ጽሑፍ ኣሕጽርዎ፣ ድሕሪኡ ደጊምኩም ስደድዎ።'],
    addressTooLong: ['እቲ ኣድራሻ ኣዝዩ ነዊሕ እዩ', 'ነቲ መላግቦ መርምርዎ፣ ወይ ካብ መበገሲ ገጽ ጀምሩ።'],
    home: 'ናብ መበገሲ ገጽ',
    emergency: 'ኣብ ህጹጽ ኩነታት ናብ 112 ደውሉ። ብዛዕባ ካልእ ጉዳይ ምስ ፖሊስ ንምዝርራብ ናብ 114 14 ደውሉ።',
  },
}
