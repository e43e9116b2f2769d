-- Common words, for telling what language a text is in.  Data only.
--
-- Lower case, with their accents, without apostrophes that split them.  Words
-- of several languages may stand in each: only the others tell them apart.
return {
  { code = "en", words = [[
a about after all also am an and any are as at back be because been before but
by can could day did do does don't for from get getting give got had has have
he hello help her here hi him his hope how i i'd i'll i'm i've if in into is it
it's its just know last let let's like look looking love make many may me might
more most much my need new next no not now of on one only or other our out over
own people please quick see send she should so some still take than thank thanks
that that's the their them then there these they thing think this those through
time to today together too two up us use very want was way we we'd we're we've
week well were what when where which while who why will with work would yes yet
you you're your yours]] },
  { code = "de", words = [[
aber alle alles als also am an andere auch auf aus bei beim bin bis bisher bist
da dabei damit danke dann das dass dein deine deinem deinen deiner dem den denn
der des dich die dies diese diesem diesen dieser dir doch du durch ein eine
einem einen einer eines einfach er es etwas euch euer eure fragen für gar gerade
gerne gern gibt guten habe haben hab hat hatte hatten hallo herr herrn frau hier
ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ist ja kann kein keine
kurz können könnte liebe lieber man mehr mein meine meinen meiner melden mich
mir mit muss nach nicht nichts noch nur ob oder ohne schon sehr sehe sein seine
seit sich sie sind so soll sollte tag um und uns unser unsere unserem unseren
unter viel viele vielen vielleicht vom von vor war waren warum was weil wenn wer
werden wie wieder will wir wird wo wurde würde würden wäre zu zum zur zwei über]] },
  { code = "fr", words = [[
ai alors après au aucun aussi autre autres aux avait avant avec avez avoir avons
beaucoup bien bonjour bonne c'est ce cela celle ces cet cette ceux chez ci comme
comment dans de depuis des deux dire dit donc dont du déjà elle elles en encore
entre est et eu eux fait faire faut il ils j'ai j'aimerais je jour juste l la le
les leur leurs lors lui là ma mais me merci mes message moi moins mon monsieur
madame même n'est n'hésitez ne non nos notre nous on ont ou où par parce pas
peu peut plaisir plus pour pourquoi pouvez pouvoir quand que quel quelle quelques
qu'il qui quoi rien sa salut sans se ses si son sont souhaite sous suis sur ta te
tes toi ton toujours tous tout toute toutes tout très tu un une vers vos votre
vous voir vois y à ça été être êtes]] },
  { code = "es", words = [[
a ahora al algo alguien algún antes aquí así aunque bien buenas buenos cada casi
como con conmigo contigo cuando cualquier cuál cómo da de del desde después día
días donde dos él ella ellos en entre era eres es esa ese eso esta estaba estamos
estar estas este esto estos está están estás estoy favor fue gracias gustaría ha
hablar hace hacer hasta hay he hemos hola hoy la las le les lo los me mensaje
mejor menos mi mis mucho muchas mucho muy más nada ni no nos nosotros nuestra
nuestro nuestros o os otra otro otros para pero poco podemos podría por porque
pues puede puedes puedo que quería quiero quién qué saludo saludos se sea ser si
sido sin sobre solo soy su sus sí también te ti tiempo tiene tienes tengo toda
todo todos trabajo tu tus tú un una uno unos usted ustedes va vamos ver vez vi
y ya yo]] },
  { code = "pt", words = [[
a abraço agora ainda algo alguma algum antes ao aos aqui as assim até bem boa bom
cada com como contigo conosco contato conversar da das de dela dele depois desde
dia dias do dois dos e ela ele eles em entre era essa esse esta este estou está
estão eu faz fazer fiz foi fui gostaria há hoje isso isto já lhe lo logo mais mas
me mensagem mesmo meu meus minha minhas muito muita muitos na nas nem no nos nossa
nosso nossos num numa nunca não né o obrigada obrigado oi olá onde os ou outra
outro para pela pelo pode podemos poderia posso por porque pra prezada prezado
pro qual quando que quem quer quero se sei sem sempre ser seu seus sim sobre somos
sou sua suas são só também te tem temos tenho ter teu toda todo todos tua tudo tão
um uma vai vamos vez vi você vocês à às é]] },
  { code = "it", words = [[
a abbiamo adesso ai al alla alle allo anche ancora anni avere avete bene buona
buongiorno buonasera c'è che chi ci ciao come con cosa così cui da dal dalla dalle
degli dei del della delle dello di dopo dove due e ed era essere fa fare fatto
fra già gentile giorni giorno gli grazie ha hai hanno ho i il in io l la lavoro
le lei li lo loro lui ma mai me meno mesi mi mia miei mio molto ne nei nel nella
nelle nessun nessuna niente no noi non nostra nostro o oggi ogni oppure per perché
più piacere poi possiamo posso potrebbe prima può puoi quale qualche quando quanto
quello quella quel questa queste questi questo qui salve sarebbe scrivo se sei
sempre senza si sia siamo siete sono sto sua subito sul sulla suo suoi ti tra
troppo tu tua tue tuo tuoi tutti tutto un un'altra una uno vi voi volevo vorrei
vostra vostro è]] },
  { code = "nl", words = [[
aan al alle alleen als alvast andere ben bent beste bij binnen contact daar dag
dan dank dankjewel dat de deze die dit doen door dus een eens en er ervaring even
gaan gaat geen goed goede graag had hallo heb hebben hebt heeft heel hem het hier
hij hoe hoi hoor hun ik in is ja jaar jaren je jij jou jouw jullie kan kunnen kunt
kun laat leuk maar mag me meer meest mensen met mij mijn misschien moet na naar
net niet niets nieuwe nodig nog nu of om omdat ons onze ook op over paar per
reactie samen snel soms straks te tegen toch toe tot tijd u uit uw van vandaag
veel via vind volgende voor vraag vragen waar waarom want waren was wat we week
weer weet wel welke werk werken wij wil wilde willen worden wordt zal ze zeer zelf
zich zie zien zij zijn zo zou zonder]] },
}
