/** Written for the tests in the shape that each program really puts on a clipboard; the words are invented. */

export const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm;} @list l0:level1 {mso-level-number-format:bullet;} --></style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoNormal style='mso-element:frame;mso-element-frame-hspace:2.25pt'><span style='font-size:48.0pt'>D<o:p></o:p></span></p>
<p class=MsoNormal><span style='mso-fareast-language:FR'>epuis <b style='mso-bidi-font-weight:normal'>2021</b>, le Département
accompagne les <i>familles</i>&nbsp;: <del cite="mailto:a" datetime="2026-01-02T10:00">toutes les </del><ins cite="mailto:a"
datetime="2026-01-02T10:01">des </ins>aides simples<span class=MsoCommentReference><a style='mso-comment-reference:AB_1'
href="#_msocom_1" class=msocomanchor>[AB1]</a></span>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>l’APA<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>la <a href="https://www.pasdecalais.fr/pch">PCH</a><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>écrire</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>relire</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Collèges</p></td><td><p class=MsoNormal><b>3</b></p></td></tr>
<tr><td><p class=MsoNormal>Classes ULIS</p></td><td><p class=MsoNormal>2</p></td></tr></table>
<p class=MsoNormal><a href="javascript:alert(1)">un lien</a> et <a href="file:///C:/secret.doc">un fichier</a><sup><a href="#_ftn1" name="_ftnref1">[1]</a></sup></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment--><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>Une note.</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>À vérifier</p></div></div></body></html>`

export const fromGoogleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;font-style:normal">Un </span><span style="font-weight:700">terrain</span><span style="font-style:italic"> de cécifoot</span></p><br /><ul><li dir="ltr"><p><span>à Lens</span></p></li><li><p><span>à Annay</span></p></li></ul></b>`

export const fromMail = `<div dir="ltr">Bonjour,<br><br>Voici le texte&nbsp;: la maison d'Antoine
 accueille six adultes.<div><br></div><div>Bien à vous</div><img src="https://traceur.exemple/p.gif" width="1" height="1"><script>steal()</script></div>`

/** As a reader of PDF copies it: set in a narrow column, the words cut at the ends of lines. */
export const fromPdf = `D epuis le début de ce mandat, nous nous enga-
geons chaque jour à porter une vision d’un dé-
partement solidaire, ambitieux et proche de 

ses habitants. Une structure située à Loison-
sous-Lens suit des actions médico-
sociales, à la demi-jour-
née.

Garantir le bien-être de nos aînés
Attaché à la qualité de vie des personnes de 60 ans 
et plus, le Département contribue à leur quotidien.
• valorisation de l’habitat inclusif
• soutien aux proches aidants`

export const fromMailText = `> Nous avons bien reçu votre proposition et nous la
> mettrons dans le prochain bilan du canton.
>
> Elle convient.`
