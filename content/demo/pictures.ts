/** A street at dusk with its lamps lit, drawn by us: no real place, nobody in it. */
export const streetAtDusk = `
<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="640" viewBox="0 0 1280 640">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#0a3a38"/><stop offset=".62" stop-color="#2f6f68"/><stop offset="1" stop-color="#f0c48a"/></linearGradient><radialGradient id="glow"><stop offset="0" stop-color="#ffe3a6" stop-opacity=".95"/><stop offset=".25" stop-color="#f4b047" stop-opacity=".5"/><stop offset="1" stop-color="#f4b047" stop-opacity="0"/></radialGradient></defs>
<path fill="url(#sky)" d="M0 0h1280v470H0z"/>
<circle cx="1040" cy="110" r="38" fill="#fdf0d8"/>
<path fill="#1d5a55" d="M0 380q160-70 340-30t330-20 330 10 280-20v150H0z"/>
<path fill="#124a47" d="M40 270h190v200h-190z"/><path fill="#0a3a38" d="M34 256h202v14h-202z"/><path fill="#f4b047" d="M57 292h26v34h-26zM100 292h26v34h-26zM187 292h26v34h-26zM57 345h26v34h-26zM100 345h26v34h-26zM144 345h26v34h-26zM187 345h26v34h-26zM57 399h26v34h-26zM100 399h26v34h-26zM144 399h26v34h-26zM187 399h26v34h-26z"/><path fill="#08302e" d="M144 292h26v34h-26z"/>
<path fill="#7a3b2e" d="M262 340h150v130h-150z"/><path fill="#4e241c" d="M252 340l85-60l85 60z"/><path fill="#f4b047" d="M280 362h26v34h-26zM368 362h26v34h-26zM280 407h26v34h-26z"/><path fill="#08302e" d="M324 362h26v34h-26zM324 407h26v34h-26zM368 407h26v34h-26z"/>
<path fill="#16534f" d="M440 230h230v240h-230z"/><path fill="#0a3a38" d="M434 216h242v14h-242z"/><path fill="#f4b047" d="M499 252h26v34h-26zM585 252h26v34h-26zM457 302h26v34h-26zM499 302h26v34h-26zM542 302h26v34h-26zM585 302h26v34h-26zM457 352h26v34h-26zM585 352h26v34h-26zM627 352h26v34h-26zM457 402h26v34h-26zM499 402h26v34h-26zM542 402h26v34h-26zM627 402h26v34h-26z"/><path fill="#08302e" d="M457 252h26v34h-26zM542 252h26v34h-26zM627 252h26v34h-26zM627 302h26v34h-26zM499 352h26v34h-26zM542 352h26v34h-26zM585 402h26v34h-26z"/>
<path fill="#8a5a2b" d="M702 350h140v120h-140z"/><path fill="#573617" d="M692 350l80-60l80 60z"/><path fill="#f4b047" d="M718 372h26v34h-26zM800 372h26v34h-26zM718 412h26v34h-26z"/><path fill="#08302e" d="M759 372h26v34h-26zM759 412h26v34h-26zM800 412h26v34h-26z"/>
<path fill="#6b2c5b" d="M870 320h170v150h-170z"/><path fill="#451a3a" d="M860 320l95-60l95 60z"/><path fill="#f4b047" d="M893 342h26v34h-26zM991 342h26v34h-26zM991 397h26v34h-26z"/><path fill="#08302e" d="M942 342h26v34h-26zM893 397h26v34h-26zM942 397h26v34h-26z"/>
<path fill="#124a47" d="M1072 250h180v220h-180z"/><path fill="#0a3a38" d="M1066 236h192v14h-192z"/><path fill="#f4b047" d="M1128 272h26v34h-26zM1170 272h26v34h-26zM1087 317h26v34h-26zM1128 317h26v34h-26zM1170 317h26v34h-26zM1211 362h26v34h-26zM1211 407h26v34h-26z"/><path fill="#08302e" d="M1087 272h26v34h-26zM1211 272h26v34h-26zM1211 317h26v34h-26zM1087 362h26v34h-26zM1128 362h26v34h-26zM1170 362h26v34h-26zM1087 407h26v34h-26zM1128 407h26v34h-26zM1170 407h26v34h-26z"/>
<path fill="#0d4441" d="M0 470h1280v170H0z"/>
<path fill="#d9c7a2" d="M560 470h100l230 170H330z"/>
<path fill="#efe0be" d="M604 470h12l24 170h-60z"/>
<path fill="#573617" d="M25 430h10v70h-10z"/><circle cx="30" cy="430" r="46" fill="#1f5f4a"/>
<path fill="#573617" d="M241 436h10v70h-10z"/><circle cx="246" cy="436" r="34" fill="#1f5f4a"/>
<path fill="#573617" d="M855 432h10v70h-10z"/><circle cx="860" cy="432" r="38" fill="#1f5f4a"/>
<path fill="#573617" d="M1257 430h10v70h-10z"/><circle cx="1262" cy="430" r="44" fill="#1f5f4a"/>
<circle cx="470" cy="300" r="88" fill="url(#glow)"/><path fill="#08302e" d="M466 300h8v190h-8zM458 490h24v8h-24z"/><path fill="#fdf0d8" d="M458 282h24l-5 26h-14z"/><path fill="#08302e" d="M455 276h30v7h-30z"/>
<circle cx="760" cy="300" r="88" fill="url(#glow)"/><path fill="#08302e" d="M756 300h8v190h-8zM748 490h24v8h-24z"/><path fill="#fdf0d8" d="M748 282h24l-5 26h-14z"/><path fill="#08302e" d="M745 276h30v7h-30z"/>
<circle cx="330" cy="330" r="118" fill="url(#glow)"/><path fill="#08302e" d="M326 330h8v256h-8zM318 586h24v8h-24z"/><path fill="#fdf0d8" d="M318 312h24l-5 26h-14z"/><path fill="#08302e" d="M315 306h30v7h-30z"/>
<circle cx="910" cy="330" r="118" fill="url(#glow)"/><path fill="#08302e" d="M906 330h8v256h-8zM898 586h24v8h-24z"/><path fill="#fdf0d8" d="M898 312h24l-5 26h-14z"/><path fill="#08302e" d="M895 306h30v7h-30z"/>
<path fill="#573617" d="M1000 540h150v12H1000zM1000 514h150v12H1000zM1012 552h10v34h-10zM1128 552h10v34h-10zM1012 514h8v38h-8zM1130 514h8v38h-8z"/>
</svg>
`.trim()
