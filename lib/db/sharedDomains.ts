/** Domains that many companies share, so that meeting there says nothing: public mail, social networks, site builders. */
export const sharedDomains: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com google.com outlook.com outlook.de outlook.es outlook.fr outlook.it outlook.hu outlook.com.br hotmail.com
  hotmail.co.uk hotmail.de hotmail.es hotmail.fr hotmail.it hotmail.com.br live.com live.co.uk live.de live.fr live.it live.nl msn.com
  yahoo.com yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.com.br yahoo.com.ar yahoo.com.mx yahoo.de yahoo.es yahoo.fr yahoo.it ymail.com
  rocketmail.com aol.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tuta.io tuta.com gmx.com
  gmx.de gmx.net gmx.at gmx.ch gmx.fr web.de t-online.de freenet.de posteo.de mailbox.org mail.com email.com fastmail.com fastmail.fm
  zoho.com zohomail.com zohomail.eu hey.com yandex.com yandex.ru ya.ru mail.ru bk.ru list.ru inbox.ru rambler.ru ukr.net qq.com 163.com
  126.com yeah.net sina.com sohu.com foxmail.com aliyun.com naver.com daum.net hanmail.net rediffmail.com libero.it virgilio.it alice.it
  tin.it tim.it tiscali.it fastwebnet.it email.it poste.it pec.it legalmail.it aruba.it orange.fr wanadoo.fr free.fr sfr.fr laposte.net
  neuf.fr bbox.fr telefonica.net terra.es ono.com movistar.es uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com
  r7.com zipmail.com.br oi.com.br sapo.pt citromail.hu freemail.hu t-online.hu indamail.hu vipmail.hu chello.hu upcmail.hu digikabel.hu
  invitel.hu seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl abv.bg bigpond.com optusnet.com.au telstra.com btinternet.com
  virginmedia.com sky.com talktalk.net ntlworld.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net
  earthlink.net juno.com shaw.ca rogers.com sympatico.ca telus.net bluewin.ch telenet.be skynet.be planet.nl ziggo.nl kpnmail.nl home.nl
  facebook.com fb.com instagram.com linkedin.com twitter.com x.com youtube.com tiktok.com whatsapp.com wa.me t.me pinterest.com
  linktr.ee bit.ly notion.site example.com example.org example.net`.split(/\s+/),
);
