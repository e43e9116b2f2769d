-- What phrases do in French messages; see lua/nopitch.lua for how they are matched.
return {
  code = "fr",

  -- the commonest words, which tell the language
  stopwords = [[
    le la les un une des du de au aux et ou où mais donc car ni que qui quoi dont quand
    comme comment pourquoi si ce cet cette ces ça cela ceci c'est je tu il elle on nous vous
    ils elles me te se moi toi lui leur leurs eux y en mon ma mes ton ta tes son sa ses
    notre nos votre vos à dans par pour sur sous avec sans chez vers entre depuis pendant
    avant après jusqu'à contre selon suis es est sommes êtes sont étais était étaient été
    être sera serait serais ai as a avons avez ont avais avait avoir aura aurait aurez fais
    fait faites faire peux peut pouvez pouvons peuvent pourrait pourriez pourrais veux
    voulez voulais souhaite souhaitez aimerais dois doit ne pas plus moins jamais rien
    personne tout tous toute toutes très bien aussi encore déjà toujours même autre autres
    quelques quelque plusieurs chaque j'ai n'est d'un d'une qu'il qu'elle j'aimerais
    n'hésitez s'il là ici alors ainsi lors voici voilà bonjour bonsoir salut merci madame
    monsieur cher chère cordialement bonne belle journée soirée bientôt
  ]],

  -- what LinkedIn itself writes into an invitation without a note
  default_invites = {
    "J'aimerais vous inviter à rejoindre mon réseau professionnel en ligne, sur le site LinkedIn.",
    "J'aimerais vous ajouter à mon réseau professionnel sur LinkedIn.",
    "J'aimerais vous ajouter à mon réseau professionnel LinkedIn.",
    "J'aimerais vous ajouter à mon réseau LinkedIn.",
    "Je souhaite vous ajouter à mon réseau professionnel sur LinkedIn.",
    "Je souhaiterais vous ajouter à mon réseau professionnel sur LinkedIn.",
    "Je vous invite à rejoindre mon réseau professionnel sur LinkedIn.",
    "Je vous invite à rejoindre mon réseau sur LinkedIn.",
    "J'aimerais rejoindre votre réseau LinkedIn.",
    "J'aimerais rejoindre votre réseau sur LinkedIn.",
    "Je souhaite rejoindre votre réseau LinkedIn.",
    "J'aimerais faire partie de votre réseau LinkedIn.",
    "J'aimerais faire partie de votre réseau professionnel sur LinkedIn.",
    "Je souhaite entrer en contact avec vous.",
    "Je souhaite entrer en relation avec vous.",
    "Je souhaite entrer en relation avec vous sur LinkedIn.",
    "J'aimerais entrer en relation avec vous.",
    "J'aimerais entrer en contact avec vous.",
    "J'aimerais entrer en contact avec vous sur LinkedIn.",
    "J'aimerais t'ajouter à mon réseau professionnel sur LinkedIn.",
    "J'aimerais rejoindre ton réseau LinkedIn.",
    "Rejoignez mon réseau sur LinkedIn.",
  },

  concepts = {
    -- What pitches say

    -- we help, offer, build X for Y; our platform, our team
    offer_service = {
      [[(?:nous|on|j'|je) ?(?:aidons|aide|accompagnons|accompagne|assistons|[ée]paulons|]]
        .. [[conseillons) (?:[\w'-]+ ){0,3}(?:entreprises?|soci[ée]t[ée]s?|pme|eti|tpe|]]
        .. [[startups?|dirigeant\w*|[ée]quipes?|entrepreneur\w*|ind[ée]pendant\w*|freelances?|]]
        .. [[consultant\w*|cabinets?|marques?|agences?|commer[çc]ants?|artisans?|managers?|]]
        .. [[professionnels|directions?|directeurs?|drh|daf|dsi|cabinets|cliniques?|]]
        .. [[m[ée]decins|avocats|h[ôo]tels?|restaura\w+|propri[ée]taires|acteurs|organisations|]]
        .. [[industriels|[ée]diteurs|e-?commer\w+|femmes|cadres|leaders|particuliers|familles|]]
        .. [[structures|clients|responsables|d[ée]cideurs|coachs|formateurs|fondat\w+|patrons|]]
        .. [[g[ée]rants|profession\w*)]],
      [[(?:nous|on) (?:aide|aidons|accompagne|accompagnons) (?:les|des|tous les|]]
        .. [[nos) [\w'-]+s]],
      [[(?:j'aide|j'accompagne) (?:les|des) [\w'-]+(?:s|eaux) (?:[\w'-]+ ){0,2}(?:à|qui|]]
        .. [[pour|en|dans|sur)]],
      [[(?:nous|on) (?:proposons|propose|offrons|offre|fournissons|fournit|]]
        .. [[commercialisons|distribuons|d[ée]veloppons|d[ée]veloppe|concevons|fabriquons|]]
        .. [[d[ée]ployons|installons|r[ée]alisons|mettons à (?:votre )?disposition|g[ée]rons|]]
        .. [[externalisons|[ée]quipons|prenons en charge)]],
      [[(?:je|nous|on) (?:vous|te) (?:propose|proposons|offre|offrons|garantis|]]
        .. [[garantissons|garantit|fournis|fournit|fournissons|livrons|accompagne|accompagnons)]],
      [[(?:je|nous|on) (?:peux|pouvons|peut|pourrais|pourrait|]]
        .. [[pourrions) (?:[\w'-]+ ){0,1}(?:vous|t'|te) ?(?:aider|apporter|accompagner|]]
        .. [[faire (?:gagner|[ée]conomiser)|permettre|proposer|faire b[ée]n[ée]ficier|]]
        .. [[montrer comment|lib[ée]rer|soulager|d[ée]charger|soutenir|[êèe]tre utile)]],
      [[comment (?:nous|on|je) (?:pourrions|pouvons|peut|pourrait|peux|pourrais|aidons|]]
        .. [[accompagnons|aide|accompagne)]],
      [[(?:notre|nos|mon) (?:[\w'-]+ ){0,1}(?:solutions?|plateforme|logiciels?|outils?|]]
        .. [[services?|produits?|offres?|prestations?|accompagnement|agence|cabinet|]]
        .. [[appli(?:cation)?s?|technologie|m[ée]thode|m[ée]thodologie|programme|formations?|]]
        .. [[gamme|catalogue|savoir-faire|expertise|startup|start-up|saas|dispositif|]]
        .. [[approche)\b(?! (?:commune?|partag[ée]e?))]],
      [[(?:nos|notre [ée]quipe d'|notre [ée]quipe de|une [ée]quipe d'|]]
        .. [[une [ée]quipe de) ?(?:experts?|sp[ée]cialistes|consultants|d[ée]veloppeurs|]]
        .. [[ing[ée]nieurs|conseillers|r[ée]dacteurs|graphistes|techniciens|freelances)]],
      [[(?:nous|j') ?(?:avons|ai) (?:d[ée]velopp[ée]|cr[ée][ée]|con[çc]u|lanc[ée]|]]
        .. [[mis au point|mis en place|b[âa]ti|structur[ée]) (?:une?|la|le|notre|mon|]]
        .. [[ma) (?:[\w'-]+ ){0,2}(?:solution|plateforme|logiciel|outil|appli(?:cation)?|]]
        .. [[m[ée]thode|syst[èée]me|programme|service|offre|formation|dispositif|gamme|]]
        .. [[accompagnement|produit|agence|formule)]],
      [[(?:nous sommes|on est|je suis) (?:sp[ée]cialis[ée]\w*|sp[ée]cialistes?|experte?s?|]]
        .. [[leaders?|pionniers?|le n°1|num[ée]ro 1) (?:dans|en|de|du|sur)]],
      [[sp[ée]cialis[ée]e?s? (?:dans|en|sur) (?:l'|le |la |les |des )?(?:accompagnement|]]
        .. [[optimisation|externalisation|recrutement|acquisition|transformation|mise en|]]
        .. [[cr[ée]ation|conseil|d[ée]veloppement|g[ée]n[ée]ration|gestion|automatisation|]]
        .. [[solutions?|vente|audit|formation|prospection|digital\w*|fourniture|r[ée]duction|]]
        .. [[conception|financement|v[ée]rification)]],
      [[(?:une?|la|le|l') ?(?:[\w'-]+ ){0,1}(?:solution|plateforme|outil|logiciel|]]
        .. [[appli(?:cation)?|service|bo[îi]tier|dispositif|technologie|m[ée]thode|]]
        .. [[saas) (?:(?:[\w'-]+ ){0,2}(?:qui|pour|permettant)|cl[ée]s? en main|innovante?|]]
        .. [[tout[- ]en[- ]un|d[ée]di[ée]e?|intuitive?) (?:[\w'-]+ ){0,2}(?:permet|aide|]]
        .. [[automatise|r[ée]duit|optimise|facilite|centralise|simplifie|d[ée]tecte|connecte|]]
        .. [[fait|g[èée]re|remplace|analyse|g[ée]n[èée]re|automatiser|g[ée]rer|optimiser|]]
        .. [[suivre|piloter|simplifier|r[ée]duire|aux|à)]],
      [[(?:solutions?|prestations?|offres?|services?|accompagnement|formules?|]]
        .. [[logiciels?) (?:cl[ée]s? en main|sur[- ]mesure|innovante?s?|personnalis[ée]e?s?|]]
        .. [[globale?s?|à 360|compl[èée]te?s?|tout compris|haut de gamme|premium|d[ée]di[ée]e?s?)]],
      [[cl[ée]s? en main]],
      [[qui permet (?:aux|à (?:des|vos|tes|votre|ton|ta)|de (?:r[ée]duire|gagner|diviser|]]
        .. [[doubler|automatiser|centraliser|g[ée]rer|simplifier|suivre))]],
      [[(?:nous|on) (?:s'occupe|nous occupons|se charge|nous chargeons) de (?:tout|vos?|]]
        .. [[tes|ton|la|le|l'|[çc]a)]],
      [[(?:je|nous) (?:souhaite|souhaitons|souhaiterais|souhaiterions|voudrais|aimerais|]]
        .. [[voulais|voulons|me permets de) (?:vous|te) (?:pr[ée]senter|proposer|]]
        .. [[faire d[ée]couvrir|faire part|offrir) (?:[\w'-]+ ){0,1}(?:notre|nos|mon|une|un|ma|]]
        .. [[mes|la|le|l'|des|de)]],
      [[(?:vous|te|t') ?(?:pr[ée]senter|exposer|montrer|faire d[ée]couvrir|]]
        .. [[expliquer) (?:(?:[\w'-]+ ){0,2}(?:notre|nos|mon offre|mon accompagnement|]]
        .. [[ma m[ée]thode|mes services)|comment (?:nous|on|[çc]a marche|notre|]]
        .. [[[çc]a fonctionne|cela)|ce que (?:nous|l'on|on) (?:fai|propos|pouv|peut)\w*|]]
        .. [[en (?:\d+|quelques|deux|cinq|dix) minutes)]],
      [[(?:d[ée]couvrir|d[ée]couvrez|d[ée]couvre) (?:[\w'-]+ ){0,1}(?:notre|nos|mon offre|]]
        .. [[mon programme|ma m[ée]thode|comment)]],
      [[(?:nous|on) (?:travaillons|travaille|collaborons|intervenons|intervient|(?:œ|]]
        .. [[oe)uvrons) (?:(?:[\w'-]+ ){0,2}avec|aupr[èée]s|pour|chez) (?:de |des |d'|les |]]
        .. [[plusieurs |plus de |une? |la )?(?:[\w'-]+ ){0,2}(?:entreprises|soci[ée]t[ée]s|pme|]]
        .. [[marques|groupes|[ée]tablissements|acteurs|clients|cabinets|[ée]quipes|dirigeants|]]
        .. [[agences|enseignes|startups|structures|h[ôo]tels|industriels|collectivit[ée]s|]]
        .. [[professionnels|centaine|dizaine|syndics|cliniques|confr[èée]res)]],
      [[(?:mes|mon) (?:services|accompagnements?|prestations|offre|programme|m[ée]thode|]]
        .. [[expertise) (?:de|d'|en|vous|te|pour|à|aux|sur|pourraient|pourrait|peut)]],
      [[(?:vous|te|t') ?(?:[êèe]tre utile|accompagner|[ée]pauler) (?:dans|sur|pour|à|avec|]]
        .. [[au)]],
      [[(?:mettre|mettons|mets) (?:[\w'-]+ ){0,1}(?:mes|nos|notre|]]
        .. [[mon) (?:[\w'-]+ ){0,1}(?:comp[ée]tences|services|expertise|savoir-faire) (?:à|au)]],
      [[(?:j'interviens|nous intervenons|j'exerce) (?:aupr[èée]s|en tant que|comme|chez|]]
        .. [[pour|sur)]],
      [[(?:confier|d[ée]l[ée]guer|externaliser|sous-traiter) (?:votre|vos|tes|ton|ta|]]
        .. [[la gestion|une partie|tout ou partie)]],
      [[(?:nous|on|j'|mon [ée]quipe|mes (?:ing[ée]nieurs|d[ée]veloppeurs|[ée]quipes|]]
        .. [[associ[ée]s)) ?(?:avons|a|ai|ont) (?:d[ée]j[àa] |aussi |]]
        .. [[(?:[\w'-]+ ){0,1})?(?:accompagn[ée]|aid[ée]|raccord[ée]|convaincu|imagin[ée]|]]
        .. [[construit|b[âa]ti|con[çc]u|cr[ée][ée]|d[ée]velopp[ée]|[ée]quip[ée]|d[ée]ploy[ée]|]]
        .. [[install[ée]|automatis[ée]|form[ée]|mis au point|mis en place|mont[ée]|lanc[ée]|]]
        .. [[outill[ée]|migr[ée]|optimis[ée]|refait|livr[ée]) (?:(?:[\w'-]+ ){0,1})?(?:des|]]
        .. [[plusieurs|une?|la|le|les|deux|trois|\d+|pour|chez|[çc]a|exactement|ce|cette|nos|]]
        .. [[notre|"|et)\b(?! (?:enfants|f[êèe]te|devoirs|g[âa]teau))]],
      [[(?:ce que nous avons|ce qu'on a|ce que j'ai|c'est pour [çc]a que j'ai|]]
        .. [[c'est pourquoi (?:j'ai|nous avons)) (?:construit|cr[ée][ée]|b[âa]ti|]]
        .. [[d[ée]velopp[ée]|lanc[ée]|con[çc]u|imagin[ée]|fond[ée]|mont[ée])]],
      [[(?:je m'occupe|nous nous occupons|on s'occupe) d(?:es|e vos?|e plusieurs) [\w'-]+]],
      [[(?:je|nous|on) (?:g[èée]re|g[ée]rons|migre|migrons|prends? en charge|]]
        .. [[repr[ée]sente|repr[ée]sentons|r[ée]unis|r[ée]unissons|reprends? tout|livre|]]
        .. [[livrons|forme|formons|[ée]quipe|[ée]quipons|d[ée]ploie|transforme|transformons|]]
        .. [[automatise|automatisons|r[ée]duit|r[ée]duis|remplit|optimise|s[ée]curise|anime|]]
        .. [[animons|conseille|conseillons|n[ée]gocie|n[ée]gocions|audite|]]
        .. [[auditons) (?:(?:[\w'-]+ ){0,1})?(?:les|des|votre|vos|la|tout|tes|ton|leurs?|]]
        .. [[plusieurs|seulement des)\b]],
      [[(?:chez|avec) nous,? (?:(?:[\w'-]+ ){0,1})?(?:pack|vous|tu|pas de|tout|on|]]
        .. [[à partir|d[èée]s)]],
      [[que j'(?:audite|accompagne|[ée]quipe|aide|ai accompagn[ée]e?s?)]],
      [[(?:nos|mes) (?:\w+ )?(?:modules|formules|ateliers|circuits?|programmes|]]
        .. [[accompagnements|prestations|consultants|intervenants|formateurs|conseillers|]]
        .. [[ing[ée]nieurs|experts|packs?|formations|s[ée]jours|machines|gammes?|produits|]]
        .. [[outils|coffrets|menus|voyages|parcours|m[ée]thodes)]],
      [[notre (?:circuit|formule|veille|institut|grille|catalogue|concept|pack|moteur|]]
        .. [[algorithme|r[ée]seau (?:de|d')|showroom|atelier|cabinet|bureau d'[ée]tudes|]]
        .. [[centre de formation|[ée]cole|parcours|bo[îi]tier|robot|assistant|module|pilote|]]
        .. [[panel|collection|club|cercle)]],
      [[(?:tout compris|cl[ée] en main|à la carte|de a à z|de bout en bout)]],
      [[(?:une seule|un seul) (?:api|outil|plateforme|interlocuteur|abonnement|logiciel|]]
        .. [[contrat|application)]],
      [[(?:int[ée]gr\w+|install\w+|mis en place|op[ée]rationnel\w*|en ligne|pr[êèe]ts?|]]
        .. [[livr[ée]e?s?) en (?:moins de )?(?:un|une|deux|trois|\d+|]]
        .. [[quelques) (?:apr[èée]s-midi|heures?|jours?|semaines?|minutes|clics|matin[ée]e)]],
      [[(?:je tiens|nous tenons) (?:[\w'-]+ ){0,3}à (?:votre|ta) disposition]],
    },

    -- I'm X at Y, a provider
    offer_intro = {
      [[(?:je suis|je m'appelle|moi c'est|]]
        .. [[ici) [^.?!]{0,50}\b(?<!votre )(?<!ton )(?<!vos )(?:agence|cabinet|soci[ée]t[ée]|]]
        .. [[start-?up|entreprise (?:de|d'|sp[ée]cialis[ée]e|qui)|[ée]diteur|prestataire|]]
        .. [[courti\w+|fournisseur|plateforme|esn|franchise)]],
      [[(?:je suis|je m'appelle [\w'-]+(?: [\w'-]+)?,? (?:et )?(?:je suis )?)(?: ?(?:le|]]
        .. [[la|un|une|votre|ton))? ?(?:commercial\w*|conseill[èée]re? (?:en|financi\w+|]]
        .. [[patrimo\w+|immobili\w+|commercial\w*)|courti(?:er|[èée]re)|consultante? (?:en|seo|]]
        .. [[ind[ée]pendant\w*|web|senior)|coach|mentor|agent immobilier|mandataire|]]
        .. [[charg[ée]e? d'affaires|responsable (?:commercial\w*|grands comptes|partenariats|]]
        .. [[d[ée]veloppement|client[èée]le)|ing[ée]nieure? (?:d'affaires|commerciale?)|]]
        .. [[business dev\w*|account (?:exec|manag)\w*|sdr|bdr|copywriter|closer|freelance|]]
        .. [[directeur commercial|directrice commerciale|growth\w*|attach[ée]e? commercial\w*|]]
        .. [[experte? en|sp[ée]cialiste)]],
      [[(?:je suis|en tant que|je m'appelle [\w'-]+(?: [\w'-]+)?,) (?:le |la |]]
        .. [[l')?(?:co-?)?(?:fondat(?:eur|rice)|dirigeante?|g[ée]rante?|ceo|associ[ée]e?|]]
        .. [[pr[ée]sident\w*|directeur|directrice) (?:de|d'|du|chez)]],
      [[(?:je travaille|je bosse|j'interviens) (?:chez|pour|]]
        .. [[au sein de) [\w'& -]{2,40}, (?:une?|la|le|l'|sp[ée]cialis|[ée]diteur|leader|acteur)]],
      [[(?:chez|au sein de) [\w&.'-]+(?: [\w&.'-]+)?,? (?:nous|on) (?:aid\w+|accompagn\w+|]]
        .. [[propos\w+|d[ée]velopp\w+|sommes|avons|travaill\w+|faisons|fait|conce\w+|]]
        .. [[intervenons|avons|conn\w+|automatis\w+|optimis\w+|[ée]dit\w+|fourni\w+|g[ée]r\w+)]],
      [[(?:nous sommes|on est|je repr[ée]sente) (?:une?|l'|le|]]
        .. [[la) ?(?:[\w'-]+ ){0,3}(?:agence|soci[ée]t[ée]|cabinet|start-?up|entreprise|]]
        .. [[[ée]diteur|prestataire|plateforme|[ée]quipe de|[ée]quipe d'|fabricant|]]
        .. [[distributeur|leader|acteur|studio|esn|fournisseur|groupe|r[ée]seau|organisme|bureau)]],
      [[(?:je (?:vous|te) contacte|je (?:vous|t')[ée]cris|je (?:vous|te) sollicite|]]
        .. [[je (?:vous|t')approche) (?:au nom|de la part|pour le compte) (?:de|d'|du)]],
      [[permettez[- ]moi de me pr[ée]senter]],
      [[je me pr[ée]sente]],
      [[(?:fondat(?:eur|rice)|dirigeante?|g[ée]rante?|responsable commercial\w*|]]
        .. [[commercial\w*|ceo|conseill\w+|consultante?) (?:de|d'|chez|]]
        .. [[du) [\w&.' -]{2,40}, (?:une?|l'|la|le|sp[ée]cialis\w+|[ée]diteur|cabinet|agence|]]
        .. [[soci[ée]t[ée]|plateforme|leader|nous|j'aide|j'accompagne)]],
      [[(?:je dirige|je g[èée]re|je co-?dirige|je pilote) (?:une?|l'|le|la|notre|]]
        .. [[mon) ?(?:[\w'-]+ ){0,1}(?:agence|cabinet|soci[ée]t[ée]|entreprise|studio|]]
        .. [[[ée]quipe commerciale|start-?up|organisme|bo[îi]te)]],
      [[[\w&.-]+,? (?:agence|cabinet|soci[ée]t[ée]|[ée]diteur|leader|acteur|organisme|]]
        .. [[plateforme) (?:[\w'-]+ ){0,2}(?:sp[ée]cialis\w+|experte?|fran[çc]ais\w*|leader|]]
        .. [[de r[ée]f[ée]rence|ind[ée]pendant\w*)]],
      [[leader (?:fran[çc]ais|europ[ée]en|mondial|du march[ée]|sur le march[ée]|]]
        .. [[r[ée]gional|de la|du|des|en)]],
      [[(?:je d[ée]veloppe|je porte|je lance|je commercialise|j'[ée]dite|]]
        .. [[nous lan[çc]ons) (?:une?|la|le|notre|actuellement) ?(?:[\w'-]+ ){0,2}(?:solution|]]
        .. [[activit[ée]|plateforme|logiciel|outil|gamme|offre|concept|r[ée]seau|service|]]
        .. [[programme)]],
      [[(?:je suis|moi c'est) [\w-]+,? (?:et )?(?:je m'occupe|j'aide|j'accompagne|]]
        .. [[je g[èée]re|fondat\w+|responsable|conseill\w+|je travaille)]],
      [[avec mon associ[ée]e?]],
      [[(?:j'ai|j'avais) (?:fond[ée]|cr[ée][ée]|lanc[ée]|mont[ée]|cofond[ée]|]]
        .. [[ouvert) (?:une?|la|le|mon|ma|notre|["'])]],
      [[(?:depuis|il y a) \w+ ans,? (?:j'accompagne|j'aide|je r[ée]unis|nous accompagnons|]]
        .. [[nous aidons|nous [ée]quipons|nous fabriquons|j'ai (?:quitt[ée]|lanc[ée]|]]
        .. [[cr[ée][ée]|fond[ée]))]],
      [[j'ai [ée]t[ée] (?:(?:[\w'-]+ ){0,1})?(?:prof|infirmi\w+|cadre|salari[ée]e?|]]
        .. [[comme (?:vous|toi)|à (?:votre|ta) place|dir\w+|manager|consultante?|banqui\w+|]]
        .. [[avocate?|enseignante?)\b[^.?!]{0,30}(?:ans|avant|pendant)]],
      [[(?:je|nous) (?:vous|te|t') ?(?:contacte|contactons|[ée]cris|[ée]crivons|sollicite|]]
        .. [[approche)(?: aujourd'hui)? (?:au sujet de|concernant|à propos de|car|parce que|]]
        .. [[pour|afin de) (?:(?:[\w'-]+ ){0,1})?(?:nos|notre|nous|vous (?:proposer|]]
        .. [[pr[ée]senter)|te (?:proposer|pr[ée]senter)|mon offre|une (?:opportunit[ée]|offre|]]
        .. [[proposition)|(?:votre|vos) (?:besoins?|projets?))]],
    },

    -- companies and leaders like you
    target_peers = {
      [[(?:entreprises?|soci[ée]t[ée]s?|structures?|acteurs|[ée]tablissements?|]]
        .. [[[ée]quipes?|cabinets?|pme|bo[îi]tes?|organisations?|marques?|profils?|]]
        .. [[dirigeant\w*|entrepreneur\w*|professionnels|personnes|directeurs?|directrices?|]]
        .. [[responsables|managers|leaders|drh|daf|dsi|rh|commerces|h[ôo]tels|agences|]]
        .. [[cliniques|ind[ée]pendants|experts|consultants|clients|confr[èée]res|cons(?:œ|]]
        .. [[oe)urs|d[ée]cideurs|propri[ée]taires|m[ée]decins|avocats|fondateurs|patrons|]]
        .. [[g[ée]rants|artisans) (?:[\w'-]+ ){0,3}(?:comme (?:la v[ôo]tre|le v[ôo]tre|]]
        .. [[les v[ôo]tres|vous|toi|la tienne|le tien)|tels? que vous|telles? que la v[ôo]tre|]]
        .. [[similaires?(?: (?:à|au) [\w ]{2,12})?|de votre (?:secteur|taille|domaine|]]
        .. [[r[ée]gion|m[ée]tier|type|calibre)|de ton (?:secteur|domaine|calibre)|]]
        .. [[dans votre (?:secteur|situation|domaine|cas|r[ée]gion))]],
      [[(?:comme|avec|pour) (?:d'|beaucoup d'|plusieurs |de nombreux |de nombreuses |]]
        .. [[nombre d'|vos )(?:autres |nombreux |nombreuses )?(?:drh|daf|dsi|dirigeant\w*|]]
        .. [[directeurs|directrices|responsables|entrepreneurs|confr[èée]res|cons(?:œ|oe)urs|]]
        .. [[entreprises|pme|cabinets|managers|rh|acteurs|fondateurs|patrons|h[ôo]teliers|]]
        .. [[restaurateurs|avocats|m[ée]decins|notaires|architectes)]],
      [[d'autres (?:drh|daf|dsi|dirigeant\w*|directeurs|directrices|responsables|]]
        .. [[entrepreneurs|entreprises|pme|cabinets|managers|acteurs (?:du|de)|fondateurs|]]
        .. [[leaders|soci[ée]t[ée]s)]],
      [[(?:vos|tes) (?:confr[èée]res|cons(?:œ|oe)urs|concurrents|homologues|pairs)]],
      [[(?:dans|de) (?:votre|ton) (?:secteur|branche|domaine|industrie|m[ée]tier|]]
        .. [[profession)\b(?! d'[ée]tude)]],
      [[(?:les|des|aux|nos|beaucoup de|la plupart des|aupr[èée]s de|chez les|de nombreux|]]
        .. [[plusieurs) (?:drh|daf|dsi|rssi|dirigeants?|chefs d'entreprise|directeurs|]]
        .. [[directrices|d[ée]cideurs|entrepreneurs|pme|tpe|eti|fondateurs|patrons|g[ée]rants|]]
        .. [[ind[ée]pendants|freelances|professions lib[ée]rales|managers|responsables|]]
        .. [[consultants)]],
      [[(?:une|votre) (?:entreprise|soci[ée]t[ée]|structure|[ée]quipe|pme|]]
        .. [[activit[ée]) (?:de votre taille|comme la v[ôo]tre)]],
      [[(?:j'[ée]change|nous [ée]changeons|je discute|je parle) (?:(?:[\w'-]+ ){0,2}avec|]]
        .. [[beaucoup avec|r[ée]guli[èée]rement avec|actuellement avec|souvent avec) (?:des|]]
        .. [[de nombreux|plusieurs|beaucoup de|d'autres)]],
      [[(?:des|les|aux) (?:cadres|femmes|hommes|professionnels|personnes|]]
        .. [[profils) (?:comme vous|comme toi|ambitieu\w+|qui (?:veulent|souhaitent|cherchent)|]]
        .. [[motiv[ée]e?s|à haut potentiel|exp[ée]riment[ée]s)]],
      [[(?:beaucoup|nombre|plusieurs|la plupart|certain\w*|bien des|trop|]]
        .. [[[ée]norm[ée]ment) (?:de |d'|des )?(?:vos |tes |mes |nos )?(?:enseignante?s|]]
        .. [[infirmi\w+|m[ée]decins|avocats?|confr[èée]res|cons(?:œ|oe)urs|cabinets|]]
        .. [[boulangers?|restaurateurs?|agenc\w+|agritechs|start-?ups|pme|mainteneurs|]]
        .. [[directeurs|directrices|drh|daf|parents|ind[ée]pendants|freelances|dirigeant\w*|]]
        .. [[entrepreneur\w*|profils|salari[ée]s|cadres|commer[çc]ants|artisans|notaires|]]
        .. [[pharmaci\w+|h[ôo]teliers|ing[ée]nieurs|d[ée]veloppeurs|comptables|[ée]coles|]]
        .. [[coll[èée]gues|managers|[ée]quipes|collectivit[ée]s|associations|communes|femmes|]]
        .. [[m[èée]res|consultant\w*)]],
      [[(?:aupr[èée]s de|chez|pour|avec|à) (?:vos|tes) (?:coll[èée]gues|confr[èée]res|]]
        .. [[cons(?:œ|oe)urs|concurrents|voisins|pairs|homologues)]],
      [[(?:chez|dans|pour) (?:un|une|deux|trois|plusieurs|]]
        .. [[d'autres) (?:(?:[\w'-]+ ){0,1})?(?:[ée]diteur|cabinet|entreprise|laiterie|]]
        .. [[boulangerie|confr[èée]re|concurrent|soci[ée]t[ée]|h[ôo]pital|[ée]tablissement|]]
        .. [[services?|usine|groupe|h[ôo]tel|commune|pme|start-?up|[ée]tude|pharmacie|[ée]cole|]]
        .. [[site)s? (?:(?:[\w'-]+ ){0,1})?(?:voisine?s?|comparables?|similaires?|de votre|]]
        .. [[comme|du m[êèe]me|concurrente?s?|de la r[ée]gion)]],
      [[(?:de votre|à votre) (?:taille|[ée]chelle|niveau)]],
      [[(?:dizaine|vingtaine|poign[ée]e|s[ée]lection|cercle|groupe|communaut[ée]|]]
        .. [[club) (?:restreinte? )?(?:de |d')(?:profils|dirigeant\w*|femmes|entrepreneur\w*|]]
        .. [[leaders|experts|op[ée]rateurs|praticiens|investisseurs|personnes|d[ée]cideurs|]]
        .. [[professionnels|confr[èée]res|directeurs|directrices|ceo|fondat\w+)]],
    },

    -- clients, figures, named results
    proof = {
      [[\d+ ?% (?:de |d'|des |sur |en |du |nos |plus|moins|(?:[\w'-]+ ){0,1}clients)]],
      [[(?:[+-] ?|de |pr[èée]s de |jusqu'à |à hauteur de )\d+(?:[.,]\d+)? ?%]],
      [[(?:plus de|d[ée]j[àa]|pr[èée]s de|environ|une? (?:centaine|dizaine|vingtaine|]]
        .. [[trentaine|cinquantaine|quarantaine) de?|quelque) ?(?:\d[\d .]{0,9}|des |]]
        .. [[deux cents? |mille )?(?:[\w'-]+ ){0,1}(?:clients|entreprises|soci[ée]t[ée]s|pme|]]
        .. [[utilisateurs|dirigeants|[ée]tablissements|entrepreneurs|cabinets|marques|]]
        .. [[abonn[ée]s|restaurants|h[ôo]tels|agences|collectivit[ée]s|utilisatrices|coachs|]]
        .. [[[ée]quipes|ind[ée]pendants|cliniques|sites|]]
        .. [[professionnels) ?(?:[\w'-]+ ){0,2}(?:nous|accompagn[ée]\w*|font|ont|utilisent|]]
        .. [[[ée]quip[ée]\w*|satisfait\w*|en france|en europe|d[ée]j[àa]|aid[ée]\w*|conquis|]]
        .. [[form[ée]\w*|dans|s[ée]duit\w*)?]],
      [[\d[\d .]{0,9} (?:clients|entreprises clientes|pme|utilisateurs|entrepreneurs|]]
        .. [[dirigeants|soci[ée]t[ée]s|entreprises|cabinets|marques|commerces|[ée]quipes|]]
        .. [[[ée]tablissements) (?:accompagn[ée]\w*|nous|satisfait\w*|utilisent|]]
        .. [[[ée]quip[ée]\w*|ont d[ée]j[àa]|d[ée]j[àa]|nous font|form[ée]\w*|aid[ée]\w*|en|font)]],
      [[(?:nos|mes) (?:clients|clientes)(?:,| |\.)]],
      [[(?:un|une|l'un|l'une|plusieurs|certains|la plupart) (?:de nos|de mes|]]
        .. [[des) (?:clients?|clientes?)]],
      [[(?:client|cliente|entreprise|soci[ée]t[ée]|confr[èée]re|pme|cabinet) (?:similaire|]]
        .. [[comparable|du m[êèe]me secteur|de votre (?:r[ée]gion|secteur)|qui (?:a|avait|est))]],
      [[(?:[ée]tude|[ée]tudes|cas) (?:de cas|clients?)]],
      [[(?:nous|j') ?(?:avons|ai) (?:d[ée]j[àa] |r[ée]cemment |derni[èée]rement |]]
        .. [[notamment )?(?:accompagn[ée]|aid[ée]|permis (?:à|de)|travaill[ée] (?:pour|]]
        .. [[avec) (?:des (?:clients|entreprises|acteurs)|plusieurs|de nombreu)|fait (?:gagner|]]
        .. [[[ée]conomiser)|g[ée]n[ée]r[ée]|r[ée]duit|[ée]quip[ée]|form[ée]|doubl[ée]|obtenu|]]
        .. [[r[ée]alis[ée] \d|sign[ée]|multipli[ée])]],
      [[(?:nous|on) (?:font|fait) (?:d[ée]j[àa] )?confiance]],
      [[(?:ils|elles|qui) nous (?:font|ont fait) confiance]],
      [[(?:ont|a) (?:ainsi |d[ée]j[àa] |pu )*(?:r[ée]duit|augment[ée]|doubl[ée]|tripl[ée]|]]
        .. [[[ée]conomis[ée]|gagn[ée]|divis[ée]|multipli[ée]|diminu[ée]|boost[ée]|]]
        .. [[am[ée]lior[ée]) (?:leurs?|ses?|son|sa|de|par|jusqu'à|en moyenne|plus)]],
      [[(?:r[ée]sultats? (?:en|d[èée]s|garantis?|concrets?|mesurables?|prouv[ée]s?|]]
        .. [[probants?|obtenus)|des r[ée]sultats (?:rapides|impressionnants|spectaculaires))]],
      [[(?:en moyenne|jusqu'à|plus de) (?:de )?\d+(?:[.,]\d+)? ?(?:%|h\b|heures|k€|€|]]
        .. [[euros|jours|x\b|fois|points)]],
      [[(?:en moins de|en seulement|en à peine|en) \d+ (?:jours|semaines|]]
        .. [[mois)\b(?=[^.?!]{0,60}(?:€|%|client|rendez|rdv|chiffre|vente|r[ée]sultat|kilos|]]
        .. [[revenu|ca\b))]],
      [[(?:cit[ée]s?|reconnus?|prim[ée]s?|labellis[ée]s?|certifi[ée]s?) (?:par|iso|qualiopi)]],
      [[(?:\d+|plusieurs|quinze|vingt|dix|douze) (?:ann[ée]es|ans) d'(?:exp[ée]rience|]]
        .. [[expertise)]],
      [[r[ée]f[ée]rences? (?:clients?|comme|telles? que)]],
      [[(?:nos|mes|notre|un de nos|une de nos|mon|une de mes|]]
        .. [[un de mes) (?:(?:[\w'-]+ ){0,1})?(?:clients?|clientes?|membres?|lecteurs|]]
        .. [[participants?|utilisat\w+|abonn[ée]s|coach[ée]es?|partenaires|boutiques|]]
        .. [[franchis[ée]s)]],
      [[(?:un|une) clientes? (?:a|m'a|vient|de|à|dans)]],
      [[(?:nous|on) (?:ont|a|sont) (?:d[ée]j[àa] )?(?:rejoints?|choisis?|suivis?|]]
        .. [[fait confiance|adopt[ée]e?)]],
      [[(?:vif|grand|franc) succ[èée]s|(?:toutes|tous) (?:reviennent|renouvellent|]]
        .. [[recommandent)|affich\w+ complet|pl[ée]biscit\w+]],
      [[(?:dans|chez) (?:d[ée]j[àa] |plus de )?(?:\d+|deux|trois|quatre|cinq|six|sept|]]
        .. [[huit|neuf|dix|douze|quinze|vingt|cent) (?:services|pays|villes|[ée]tablissements|]]
        .. [[h[ôo]pitaux|cabinets|boulangeries|sites|[ée]coles|communes|magasins|entreprises|]]
        .. [[pme|agences)]],
      [[(?:on est|nous sommes|vous [êèe]tes) d[ée]j[àa] \d+]],
      [[(?:depuis) (?:19|20)\d\d,? (?:nous|on|j'|je|au service|notre|plus)]],
      [[\d[\d .,]{0,9} ?(?:k|m)? ?(?:abonn[ée]s|clients|membres|auditeurs|lecteurs|]]
        .. [[utilisateurs|participants|vues|t[ée]l[ée]chargements|entreprises)]],
    },

    -- save time or cost, more leads, more revenue
    benefit_promise = {
      [[(?:gagner|gagnez|gagne|gagnent|gain|[ée]conomiser|[ée]conomisez|lib[ée]rer|]]
        .. [[r[ée]cup[ée]rer|d[ée]gager) (?:(?:[\w'-]+ ){0,2}de |(?:[\w'-]+ ){0,2}du |]]
        .. [[(?:[\w'-]+ ){0,1}un |jusqu'à )?(?:[\w'-]+ ){0,2}(?:temps|argent|heures?|]]
        .. [[productivit[ée]|visibilit[ée]|clients?|parts? de march[ée]|€|euros|k€|jours?|]]
        .. [[efficacit[ée]|s[ée]r[ée]nit[ée]|tr[ée]sorerie|chiffre)]],
      [[(?:r[ée]duire|r[ée]duisez|r[ée]duit|r[ée]duction|diminuer|diviser|baisser|]]
        .. [[all[ée]ger|ma[îi]triser|optimiser|optimisez|optimisation|baisse) (?:de |d'|des |]]
        .. [[par \d+ )?(?:vos|votre|leurs?|ses|les|le|la|ton|tes|ta|significativement|]]
        .. [[drastiquement|consid[ée]rablement)? ?(?:[\w'-]+ ){0,2}(?:co[ûu]ts?|charges?|]]
        .. [[d[ée]penses|factures?|frais|temps|budgets?|imp[ôo]ts?|imp[ôo]t sur|fiscalit[ée]|]]
        .. [[d[ée]lais|turnover|absent[ée]isme|consommation|masse salariale|risques?|pertes|]]
        .. [[tr[ée]sorerie|rentabilit[ée]|processus|process|r[ée]mun[ée]ration|patrimoine|]]
        .. [[retards|impay[ée]s|gaspillage|stocks?|production|performances?|flotte|achats|]]
        .. [[erreurs|taux)]],
      [[(?:augmenter|augmentez|accro[îi]tre|d[ée]velopper|d[ée]veloppez|booster|boostez|]]
        .. [[doubler|doublez|tripler|multiplier|multipliez|acc[ée]l[ée]rer|acc[ée]l[ée]rez|]]
        .. [[faire d[ée]coller|dynamiser|faire exploser|scaler|am[ée]liorer|am[ée]liorez|]]
        .. [[maximiser|exploser) (?:vos|votre|leurs?|tes|ton|ta|le|la|les|rapidement|]]
        .. [[durablement|significativement|de|d'|par|facilement)? ?(?:[\w'-]+ ){0,3}(?:chiffre|]]
        .. [[ventes?|ca\b|revenus?|clients?|client[èée]le|visibilit[ée]|croissance|activit[ée]|]]
        .. [[business|rentabilit[ée]|marges?|performances?|conversions?|trafic|taux|]]
        .. [[notori[ée]t[ée]|leads?|productivit[ée]|engagement|r[ée]sultats|acquisition|]]
        .. [[portefeuille|audience|r[ée]servations|panier|efficacit[ée]|fr[ée]quentation|]]
        .. [[pr[ée]sence)]],
      [[(?:attirer|trouver|signer|obtenir|acqu[ée]rir|g[ée]n[ée]rer|d[ée]crocher|]]
        .. [[conqu[ée]rir|convertir|remplir|fid[ée]liser) (?:[\w'-]+ ){0,3}(?:clients?|]]
        .. [[client[èée]le|contrats|prospects|ventes|revenus|chiffre|agenda|planning|]]
        .. [[rendez-vous|rdv|mandats|patients|trafic|missions|commandes|visiteurs|candidats)]],
      [[sans (?:embaucher|recruter|engagement|effort|y passer|vous prendre|]]
        .. [[prise de t[êèe]te|risque|frais|augmenter|investir|comp[ée]tences?|coder|code|]]
        .. [[budget|perdre|rien changer|changer|surco[ûu]t|toucher|d[ée]penser|publicit[ée]|]]
        .. [[prospecter|prospection|stress|contrainte|y consacrer)]],
      [[(?:roi|retour sur investissement)]],
      [[(?:libert[ée]|ind[ée]pendance|s[ée]r[ée]nit[ée]) financi[èée]re]],
      [[(?:vous |te |leur |lui )?(?:faire|faites|fait|fera) (?:gagner|[ée]conomiser)]],
      [[\d+ ?(?:h|heures?|jours?) (?:par|de gagn[ée]es?|gagn[ée]es?|[ée]conomis[ée]es?|]]
        .. [[sur|chaque|de travail)]],
      [[(?:gain|gains|[ée]conomies?) (?:de|d'|substantiel\w*|significatif\w*|]]
        .. [[consid[ée]rables?|imm[ée]diats?|potentiel\w*|importantes?|pouvant|possibles?)]],
      [[(?:vous|te|t') ?(?:concentrer|focaliser|recentrer) sur (?:votre|ton|l'essentiel|]]
        .. [[ce qui)]],
      [[(?:votre|ton) (?:c(?:œ|oe)ur de m[ée]tier|chiffre d'affaires|rentabilit[ée])]],
      [[(?:passer|faire passer|amener|porter) (?:votre|vos|ton|ta|tes|leur|]]
        .. [[à) (?:[\w'-]+ ){0,2}(?:niveau sup[ée]rieur|au niveau|[ée]tape sup[ée]rieure|]]
        .. [[vitesse sup[ée]rieure|un cap|cap)]],
      [[(?:un )?(?:vrai |r[ée]el |v[ée]ritable )?(?:levier|avantage concurrentiel|]]
        .. [[game changer|gain de temps|plus-value|valeur ajout[ée]e)]],
      [[(?:plus de|davantage de|nouveaux|beaucoup de|de nouveaux) (?:clients|ventes|]]
        .. [[visibilit[ée]|prospects|leads|revenus|rendez-vous|mandats|contrats|trafic|]]
        .. [[commandes|chiffre d'affaires|patients|candidatures)]],
      [[(?:en toute (?:tranquillit[ée]|s[ée]r[ée]nit[ée])|l'esprit (?:libre|tranquille))]],
      [[(?:simplifier|faciliter|fluidifier|centraliser|s[ée]curiser|digitaliser|]]
        .. [[moderniser|structurer|professionnaliser|piloter) (?:vos|votre|leurs?|ton|ta|tes|]]
        .. [[la gestion|toute?|les)]],
      [[(?:à moindre (?:co[ûu]t|frais)|moins ch[èée]re?s?|co[ûu]t r[ée]duit|]]
        .. [[deux fois moins|\d+ fois moins|à prix (?:r[ée]duit|cass[ée]|comp[ée]titif))]],
      [[(?:nouvelles?|importantes?|belles?) (?:opportunit[ée]s?|sources? de revenus?|]]
        .. [[perspectives?) (?:de (?:croissance|d[ée]veloppement|march[ée]|revenus?|business)|]]
        .. [[pour (?:votre|ton|vos))]],
      [[(?:les|des) (?:aides|subventions?|primes?|cr[ée]dits? d'imp[ôo]t) (?:de l'[ée]tat|]]
        .. [[auxquel\w+|disponibles|publiques|pour|dont)]],
      [[(?:int[ée]gralement|enti[èée]rement|100 ?%) (?:financ[ée]\w*|pris\w* en charge|]]
        .. [[rembours[ée]\w*)]],
      [[finan[çc]able\w*|financ[ée]e? par (?:votre|ton|l'|le)? ?(?:opco|cpf|[ée]tat|fne)]],
      [[(?:plus (?:d'|de |aucune? )|fini |finies |z[ée]ro |moins de |moins d')(?:erreurs?|]]
        .. [[oublis?|retards?|paperasse|stress|ressaisie|doublons|impay[ée]s|pertes?|litiges?|]]
        .. [[tableurs|excel|saisie|gal[èée]re|prise de t[êèe]te|rendez-vous manqu[ée]s|]]
        .. [[gaspillage|ruptures?|charge)]],
      [[(?:rend|rendent|redonne|redonnent|lib[èée]re|]]
        .. [[lib[èée]rent) (?:(?:[\w'-]+ ){0,1})?(?:à (?:vos|votre)|du temps|\d+|le temps|]]
        .. [[des heures)]],
      [[(?:tomber|passer|r[ée]duire|descendre|diminuer|couper|]]
        .. [[baisser) (?:(?:[\w'-]+ ){0,3})?(?:à|de|en|par) (?:\d+ ?(?:min\w*|h\w*|%|jours)|]]
        .. [[moiti[ée]|deux|trois)]],
      [[(?:r[ée]duire|r[ée]duisez|[ée]conomiser|[ée]conomisez|diviser|couper|all[ée]ger|]]
        .. [[baisser) (?:vos|votre|tes|ton|les|leurs|la|de) (?:[\w'-]+ ){0,3}]],
      [[(?:largement |vite |rapidement )?(?:rentabilis\w+|amorti\w*|autofinanc\w+|]]
        .. [[d[ée]ductibles?|remboursables?)]],
      [[(?:arr[êèe]ter|arr[êèe]tez|arr[êèe]te|cesser) de (?:gal[ée]rer|courir|perdre|]]
        .. [[payer|chercher|bricoler|subir|jongler|passer|ramer|stresser)]],
      [[(?:moins cher|moiti[ée] prix|meilleur rapport|co[ûu]te moins|co[ûu]ter moins|]]
        .. [[ne co[ûu]te (?:rien|presque))]],
    },

    -- how do you handle, biggest challenge, happy with your provider
    pain_probe = {
      [[comment (?:g[ée]rez|g[èée]res|g[ée]rer|faites|fais|pilotez|organisez|traitez|]]
        .. [[abordez|assurez|suivez|anticipez|proc[ée]dez|financez|recrutez|trouvez|mesurez|]]
        .. [[vous organisez|vous assurez)[- ]?(?:vous|tu)?\b(?! pour (?:venir|]]
        .. [[rentrer))(?=[^.?!]{0,80}\b(?:votre|vos|ton|ta|tes|aujourd'hui|actuellement|sujet|]]
        .. [[question|en interne))]],
      [[comment (?:vous|tu) (?:g[ée]rez|g[èée]res|faites|fais|pilotez|]]
        .. [[organisez) (?:(?:[\w'-]+ ){0,1}(?:votre|vos|tes|ton|ta)|actuellement|aujourd'hui|]]
        .. [[pour)]],
      [[(?:quels?|quelles?) (?:est|sont) (?:aujourd'hui |actuellement )?(?:votre|vos|ton|]]
        .. [[tes|le|les) (?:[\w'-]+ ){0,1}(?:plus grande?s? |principa\w+ |premiers? |]]
        .. [[plus gros )?(?:[\w'-]+ ){0,1}(?:d[ée]fis?|enjeux|probl[èée]mes?|difficult[ée]s?|]]
        .. [[freins?|priorit[ée]s?|challenges?|probl[ée]matiques?|besoins?|objectifs?|]]
        .. [[obstacles?|points? de douleur)]],
      [[(?:vos|tes|votre|ton) (?:[\w'-]+ ){0,1}(?:d[ée]fis|enjeux|probl[ée]matiques?|]]
        .. [[challenges?|besoins|difficult[ée]s|objectifs|priorit[ée]s|]]
        .. [[axes? de (?:d[ée]veloppement|croissance)|projets? de (?:d[ée]veloppement|]]
        .. [[croissance|digitalisation))]],
      [[(?:satisfaite?s?|contente?s?|heureux|heureuse) (?:de|d'|du|avec) (?:votre|vos|ton|]]
        .. [[ta|tes|la|l') ?(?:[\w'-]+ ){0,1}(?:prestataire|fournisseur|outil|solution|]]
        .. [[logiciel|contrat|assurance|banque|mutuelle|agence|site|h[ée]bergeur|erp|crm|]]
        .. [[op[ée]rateur|situation|comptable|r[ée]sultats|visibilit[ée]|chiffre)]],
      [[(?:avez|as)[- ](?:vous|tu) (?:d[ée]j[àa] )?(?:pens[ée]|envisag[ée]|song[ée]|]]
        .. [[r[ée]fl[ée]chi|essay[ée]|test[ée]|mis en place|identifi[ée]|pr[ée]vu|[ée]valu[ée]|]]
        .. [[calcul[ée]|estim[ée]) (?:à|d'|de|un|une|des|les|le|la|comment|combien|votre|vos|]]
        .. [[au|aux)]],
      [[(?:rencontrez|rencontres|avez|as|[ée]prouvez|ressentez|constatez|]]
        .. [[subissez)[- ](?:vous|tu) (?:(?:[\w'-]+ ){0,1}des|du|de la|parfois|aussi|une|]]
        .. [[certaines|[ée]galement|encore|les m[êèe]mes) ?(?:[\w'-]+ ){0,2}(?:difficult[ée]s?|]]
        .. [[probl[èée]mes?|mal|retards?|freins?|impay[ée]s|turnover|pertes|perte|besoins?)]],
      [[(?:savez|sais|saviez)[- ](?:vous|tu) (?:que|combien|qu'(?:une?|en|il|on|à|au|]]
        .. [[aujourd'hui)?)]],
      [[(?:est-ce que )?(?:vous|tu) (?:perdez|perds|passez|passes|consacrez|d[ée]pensez|]]
        .. [[gal[ée]rez|gal[èée]res|laissez) (?:(?:[\w'-]+ ){0,2}(?:trop|encore|beaucoup|]]
        .. [[peut-[êèe]tre|des|du|trop de|combien|probablement|s[ûu]rement))]],
      [[(?:combien|quel) (?:de temps|d'heures|vous co[ûu]te|vous co[ûu]tent|d'argent|]]
        .. [[de clients|de prospects) (?:passez|perdez|consacrez|par|vos|votre|vous|vous|tes)]],
      [[(?:en avez[- ]vous|en as[- ]tu|vous en avez|marre|assez|fatigu[ée]e?s?|]]
        .. [[lass[ée]e?s?) (?:assez|marre|de (?:perdre|payer|courir|jongler|passer|chercher|]]
        .. [[voir|d[ée]pendre|subir))]],
      [[(?:beaucoup|la plupart|nombre|trop|nombreux|nombreuses|plupart) (?:de |d'|des |]]
        .. [[sont les )?[\w'-]+(?: [\w'-]+)? (?:perdent|peinent|passent|ont du mal|souffrent|]]
        .. [[gal[èée]rent|rencontrent|font face|ignorent|paient|payent|laissent|sous-estiment|]]
        .. [[n'ont pas|ne savent|cherchent|se heurtent|me disent|nous disent)]],
      [[(?:est-ce|c'est|serait-ce) (?:un |une )?(?:[\w'-]+ ){0,1}(?:sujet|enjeu|]]
        .. [[probl[ée]matique|priorit[ée]|r[ée]flexion|pr[ée]occupation|]]
        .. [[projet) (?:(?:[\w'-]+ ){0,2}(?:pour vous|chez vous|pour toi|chez toi|]]
        .. [[d'actualit[ée]|actuel\w*|que vous|qui vous|dans votre|à l'ordre|sur lequel))]],
      [[(?:[êèe]tes|es)[- ](?:vous|tu) (?:confront[ée]e?s?|concern[ée]e?s?|impact[ée]e?s?|]]
        .. [[touch[ée]e?s?|s[ûu]re?s?|certaine?s?) (?:(?:[\w'-]+ ){0,1}(?:à|par|au|de|que|d'))]],
      [[(?:si|et si) (?:vous|tu) (?:pouviez|pouvais|arr[êèe]tiez|arr[êèe]tais|]]
        .. [[r[ée]duisiez|gagniez|divisiez|passiez|deveniez|disposiez)]],
      [[(?:utilisez|travaillez|recourez|disposez|faites)[- ]vous (?:d[ée]j[àa] |]]
        .. [[actuellement |encore |toujours |aujourd'hui )?(?:une?|des|avec|à|d'une?|appel|]]
        .. [[de) ?(?:[\w'-]+ ){0,1}(?:outils?|solutions?|logiciels?|prestataires?|crm|agence|]]
        .. [[erp|plateforme|cabinet|freelances?|partenaires?|externes?)]],
      [[(?:difficult[ée]s?|difficile|du mal|tension|gal[èée]re) (?:à|de|pour|]]
        .. [[dans) (?:recrut\w+|trouv\w+|attir\w+|fid[ée]lis\w+|vend\w+|g[ée]n[ée]r\w+|vos|]]
        .. [[prospect\w+|suivre)]],
      [[(?:à l'heure actuelle|en ce moment|aujourd'hui), (?:comment|quel|quelle|]]
        .. [[[êèe]tes-vous|avez-vous|qui)]],
      [[(?:qui|quel prestataire) (?:s'occupe|g[èée]re|se charge) (?:aujourd'hui |]]
        .. [[actuellement )?(?:de vos|de votre|vos|votre)]],
      [[(?:satisfaite?s?|contente?s?) (?:de|d'|du|avec) (?:votre|vos|ton|ta|tes|]]
        .. [[la gestion|l'actuel)]],
      [[combien (?:d'|de |vaut |vous |te |cela vous|[çc]a vous|]]
        .. [[en)(?:(?:[\w'-]+ ){0,4})(?:heures|temps|perd\w+|pass\w+|co[ûu]t\w+|reste|rest\w+|]]
        .. [[votre|vos|d[ée]pens\w+|par (?:semaine|mois|an|jour))]],
      [[(?:avez|as)[- ](?:vous|tu) (?:(?:[\w'-]+ ){0,2})?(?:la curiosit[ée]|un plan b|]]
        .. [[song[ée]|anticip[ée]|budg[ée]t[ée]|provisionn[ée]|les moyens|une strat[ée]gie|]]
        .. [[trouv[ée] des parades|s[ée]curis[ée]|v[ée]rifi[ée] si vo)]],
      [[(?:c'est|est-ce) (?:pareil|le cas|la m[êèe]me chose|aussi le cas) (?:chez (?:vous|]]
        .. [[toi)|pour (?:vous|toi)|dans votre)]],
      [[(?:vous|tu) (?:organisez|recrutez|pr[ée]parez|utilisez|cherchez|pr[ée]voyez|]]
        .. [[envisagez|travaillez|passez|vendez|exportez|achetez|tu passes|tu utilises|]]
        .. [[tu g[èée]res) (?:(?:[\w'-]+ ){0,6})?[\w'-]+ ?(?:cette ann[ée]e|en ce moment|]]
        .. [[actuellement|prochainement|bient[ôo]t|encore)? ?\?]],
      [[(?:il vous reste|vous reste-t-il|reste peut-[êèe]tre|que vous reste|]]
        .. [[que reste) (?:[\w'-]+ ){0,4}(?:fonds|budgets?|peut-[êèe]tre|à consommer|à la fin)]],
      [[(?:est-ce que |[êèe]tes-vous (?:s[ûu]re?|certaine?) que )?(?:votre|]]
        .. [[vos) [\w'-]+ (?:est|sont)(?:-elle|-il|-elles|]]
        .. [[-ils)? (?:(?:[\w'-]+ ){0,2})?(?:certifi[ée]e?s?|conformes?|à jour|]]
        .. [[prot[ée]g[ée]e?s?|couverte?s?|pr[êèe]ts?|pr[êèe]tes?|en r[èée]gle|]]
        .. [[s[ée]curis[ée]e?s?|optimis[ée]e?s?|rentables?|à la hauteur|]]
        .. [[visibles?)\b[^.?!]{0,60}\?]],
      [[(?:amende|sanction|p[ée]nalit[ée]|contr[ôo]le|r[ée]forme|obligation|]]
        .. [[[ée]ch[ée]ance|nouvelle (?:loi|norme|r[ée]glementation)|mise aux normes|]]
        .. [[obligatoire)\b(?=[^.?!]{0,120}(?:par|jusqu'à|€|d[èée]s|à partir|arrive|entre en|]]
        .. [[n'attend|risque|vos|votre|20\d\d|pr[ée]vue|concerne))]],
      [[(?:vous avez trouv[ée]|avez-vous trouv[ée]) (?:des |une |la )(?:parades?|solution)]],
    },

    -- a call, a meeting, a demo, 15 minutes
    ask_call = {
      [[(?:(?:[\w'-]+ ){0,1}petit |bref |rapide |court |simple )?(?:appel|call|visio|zoom|]]
        .. [[teams|[ée]change|entretien|coup de fil|coup de t[ée]l[ée]phone|rendez-vous|rdv|]]
        .. [[meet|point|caf[ée]|caf[ée] virtuel|]]
        .. [[d[ée]mo(?:nstration)?)s? (?:(?:[\w'-]+ ){0,1}(?:t[ée]l[ée]phonique|visio|]]
        .. [[d[ée]couverte|rapide|exploratoire|offert|strat[ée]gique|sans engagement|]]
        .. [[de d[ée]couverte|informel|virtuel) )?(?:(?:[\w'-]+ ){0,1}(?:de|d'une?|d'|]]
        .. [[en) )(?:une |\d+ ?|quinze|vingt|trente|dix|cinq|]]
        .. [[petites? )?(?:[\w'-]+ ){0,1}(?:minutes?|min|mn|quart d'heure|demi-heure|heure|]]
        .. [[d[ée]couverte|qualification)]],
      [[(?:15|20|30|10|45|5|quinze|vingt|dix|trente|cinq|quelques|]]
        .. [[deux) ?(?:petites )?(?:minutes?|min|mn|')\b(?= (?:pour|de votre|de ton|]]
        .. [[au t[ée]l[ée]phone|en visio|cette semaine|la semaine|suffi\w+|ensemble|sur|afin|]]
        .. [[à m'accorder|seulement|d'[ée]change|par t[ée]l[ée]phone|d'appel|de visio|chrono|]]
        .. [[d'attention|lundi|mardi|mercredi|jeudi|vendredi|max\w*|en ligne|demain)|]]
        .. [[ ?[?,.])(?<!en 15 minutes)]],
      [[(?:un|d'un) quart d'heure (?:pour|de|au|cette|ensemble|par|en visio|suffi\w*|]]
        .. [[à m'accorder|d'[ée]change|à votre|la semaine)]],
      [[(?:m'accorder|nous accorder|m'accorderiez|m'accorderez|m'accordez|accordez-moi|]]
        .. [[accorde-moi|à m'accorder|bloquer|r[ée]server|consacrer|]]
        .. [[me consacrer) (?:(?:[\w'-]+ ){0,2}(?:minutes?|instants?|moment|quart|rendez-vous|]]
        .. [[rdv|cr[ée]neau|temps|entretien|[ée]change|min)|\d+ ?(?:min\w*|mn))]],
      [[(?:on|nous) (?:s'appelle|se call|se fait un (?:call|point|zoom|visio|caf[ée]|tel)|]]
        .. [[se prend (?:un|15|20|30)|cale (?:un|[çc]a)|prend (?:un caf[ée]|15|20|30)|planifie)]],
      [[(?:organiser|planifier|programmer|caler|pr[ée]voir|fixer|convenir|prendre|obtenir|]]
        .. [[faire|bloquer|proposer|proposez?|avoir) (?:d'|ensemble )?(?:un|une|]]
        .. [[l') ?(?:[\w'-]+ ){0,2}(?:appel|call|visio\w*|[ée]change|rendez-vous|rdv|]]
        .. [[d[ée]mo\w*|entretien|zoom|caf[ée]|rencontre|r[ée]union|point t[ée]l[ée]phonique|]]
        .. [[point rapide|pr[ée]sentation|moment|cr[ée]neau)\b(?! (?:avec votre client|]]
        .. [[du comit[ée]))]],
      [[(?:vous|t'|te) ?(?:appeler|rappeler|joindre|passer un coup de fil|passer un appel|]]
        .. [[t[ée]l[ée]phoner) (?:[\w'-]+ ){0,2}(?:rapidement|cette semaine|la semaine|demain|]]
        .. [[pour (?:vous|en|[ée]changer|discuter)|quand|à quel|au|[0-9]+|\?|lundi|mardi|]]
        .. [[mercredi|jeudi|vendredi|afin|un)]],
      [[(?:à quel|sur quel|au quel|quel est (?:votre|ton|le meilleur)) (?:num[ée]ro|]]
        .. [[t[ée]l\w*)]],
      [[quand (?:puis-je|pourrais-je|peut-on|pourrions-nous|pouvons-nous|[êèe]tes-vous|]]
        .. [[es-tu|seriez-vous|serais-tu) (?:[\w'-]+ ){0,1}(?:vous |t'|te )?(?:appeler|joindre|]]
        .. [[rappeler|s'appeler|[ée]changer|en discuter|en parler|disponible|dispo|libre)]],
      [[(?:seriez|[êèe]tes|serais|es)[- ](?:vous|tu) (?:disponible|dispo|partante?|]]
        .. [[d'accord|ok|libre) (?:(?:[\w'-]+ ){0,2}(?:pour (?:un|une|en|[ée]changer|discuter|]]
        .. [[que|15|20|30|10|faire)|cette semaine|la semaine|mardi|mercredi|jeudi|lundi|]]
        .. [[vendredi|demain|prochainement|\?))]],
      [[(?:[çc]a (?:vous|te) (?:dit|dirait|tente|tenterait|va)|cela vous (?:dit|dirait|]]
        .. [[tente)|(?:vous|tu|t') ?(?:serais|seriez|es|[êèe]tes) (?:ok|partante?|d'accord|]]
        .. [[chaude?)) (?:(?:[\w'-]+ ){0,1}(?:d'un|d'une|un|de|pour|qu'on|d'en|]]
        .. [[si on)) ?(?:[\w'-]+ ){0,3}(?:appel|call|[ée]chang\w+|visio|caf[ée]|discuter|]]
        .. [[parler|zoom|d[ée]mo|s'appell?e?\w*|[ée]changer|point|rdv|rendez-vous|minutes|]]
        .. [[creuser|papoter)]],
      [[(?:[ée]changer|discuter|en parler|parler|faire connaissance|faire le point|]]
        .. [[papoter|[ée]change) (?:(?:[\w'-]+ ){0,3})?(?:de vive voix|par t[ée]l[ée]phone|]]
        .. [[au t[ée]l[ée]phone|en visio\w*|autour d'un (?:caf[ée]|verre|d[ée]jeuner|th[ée])|]]
        .. [[quelques minutes|\d+ ?min\w*|sur zoom|sur teams|15|20)]],
      [[(?:autour d'un caf[ée]|caf[ée] virtuel|virtual coffee|coffee chat|]]
        .. [[pause caf[ée] virtuelle)]],
      [[(?:appel|s[ée]ance|session|rendez-vous|rdv|entretien|[ée]change|consultation|]]
        .. [[call) (?:d[ée]couverte|strat[ée]gi\w+|exploratoire|diagnostic|de d[ée]couverte|]]
        .. [[de cadrage|de strat[ée]gie|offerte?|gratuite?)]],
      [[(?:une |la |votre |petite |rapide |courte )?(?:d[ée]mo|]]
        .. [[d[ée]monstration)s? (?:(?:[\w'-]+ ){0,1}(?:rapide|gratuite|personnalis[ée]e|]]
        .. [[en ligne|express|live|offerte|de|d'|\?|en|cette|pour|sur|compl[èée]te|produit))]],
      [[(?:voir|montrer|faire|pr[ée]senter|regarder|d[ée]couvrir|proposer|vous faire|]]
        .. [[planifier) (?:vous |en |une |la |cela en |[çc]a en )?(?:petite |rapide |]]
        .. [[courte )?(?:d[ée]mo|d[ée]monstration)]],
      [[(?:petit|quick|court|bref|rapide) (?:call|appel|[ée]change|point|visio|tel|chat|]]
        .. [[coup de fil|caf[ée]|zoom)]],
      [[(?:[ée]change|appel|call) (?:rapide|t[ée]l[ée]phonique|exploratoire|informel|]]
        .. [[sans engagement|de quelques minutes|d[ée]couverte)]],
      [[(?:int[ée]ressant|utile|pertinent|pertinente|plaisir|ravie?s?|opportun|profitable|]]
        .. [[constructif|enrichissant) (?:d'|que nous |qu'on |pour nous d'|de pouvoir |de |à |]]
        .. [[pour )(?:en )?(?:[ée]changer|[ée]changions|[ée]change|discuter|discutions|parler|]]
        .. [[rencontrer|se rencontrer|nous rencontrions|vous rencontrer|programmer|convenir)]],
      [[(?:[ée]changer|discuter|parler) (?:avec vous |avec toi |]]
        .. [[ensemble )?(?:(?:[\w'-]+ ){0,1}(?:à ce sujet|sur ce sujet|de vos (?:enjeux|]]
        .. [[besoins|projets|objectifs|d[ée]fis)|de votre (?:strat[ée]gie|situation|projet)|]]
        .. [[de tes (?:enjeux|objectifs|projets)|de nos solutions|prochainement|cette semaine|]]
        .. [[la semaine prochaine|tr[èée]s prochainement|sur vos|sur tes|sur votre))]],
      [[(?:je (?:serais|suis) (?:ravie?|heureu\w+)|j'aimerais|je souhaiterais|je souhaite|]]
        .. [[j'aurais aim[ée]|je voudrais|je propose) (?:(?:[\w'-]+ ){0,2}(?:d'|pouvoir |de |]]
        .. [[que nous |qu'on ))?(?:[ée]changer|[ée]changions|discuter|vous rencontrer|]]
        .. [[en parler|vous appeler|vous contacter par t[ée]l[ée]phone|en discuter|]]
        .. [[vous en dire|t'en dire|prendre contact par)]],
      [[(?:on|nous) (?:en (?:discute|parle|reparle)|pourrait en (?:discuter|parler)|]]
        .. [[pourrions en (?:discuter|parler|[ée]changer)|en discutions|]]
        .. [[en parlions) ?(?:rapidement|cette semaine|\?|15|20|autour|de vive|au t[ée]l\w*|]]
        .. [[par t[ée]l\w*|en visio|quand|la semaine)]],
      [[(?:un|ce|d'un) (?:premier|prochain) (?:[ée]change|contact|rendez-vous|rdv|appel|]]
        .. [[entretien|call)\b(?! (?:avec votre|a [ée]t[ée]))]],
      [[(?:un|d'un|le|par|petit|bref|court|rapide|premier|d'abord un) (?:appel|call|]]
        .. [[coup de fil|rdv|rendez-vous|caf[ée]|zoom|teams|th[ée]|d[ée]jeuner|[ée]change|]]
        .. [[verre)\b(?=[^.?!]{0,60}\?)]],
      [[(?:un|ce|petit) (?:appel|call|caf[ée]|coup de fil|[ée]change|rdv|rendez-vous|zoom|]]
        .. [[d[ée]j\w*|th[ée]|visio) (?:(?:[\w'-]+ ){0,2})?(?:pour (?:vous|te|en|que)|afin|]]
        .. [[vite fait|cette semaine|en fin de semaine|la semaine|en d[ée]but|demain|suffi\w+|]]
        .. [[de (?:\d+|dix|vingt|quinze|trente)|sans|virtuel|et (?:je|on)|au)]],
      [[(?:une?|une petite|trente|vingt|quinze|dix|cinq|15|20|30|10|45|5|deux|]]
        .. [[avez-vous une?|lors d'un appel|lors d'une visio|]]
        .. [[au t[ée]l[ée]phone) ?(?:demi-heure|quart d'heure|minutes|min|]]
        .. [[mn)\b(?=[^.?!]{0,80}(?:\?|suffi|convenance|votre|et si|pour|de votre|]]
        .. [[t[ée]l[ée]phone|visio|caf[ée]|ensemble|semaine|[.] quand))(?! (?:de retard|à pied|]]
        .. [[avant|apr[èée]s|de marche|plus tard|de pause|de silence|de cuisson|en (?:train|]]
        .. [[voiture|v[ée]lo)))]],
      [[(?:on s'en parle|en parler de vive voix|s'en parler|(?:vous|]]
        .. [[t') ?entendre au t[ée]l[ée]phone|nous parler|se parler|qu'on (?:se parle|]]
        .. [[[ée]change|s'appelle|discute|en parle|se cale|se voie)|parler de vive voix|]]
        .. [[(?:d'en|en) discuter|pour en (?:discuter|parler|[ée]changer)|[ée]changer (?:cinq|]]
        .. [[quelques|dix|quinze|5|10|15)|je vous rappelle (?:quand|en|à|demain|lundi)|]]
        .. [[venir vous (?:voir|rencontrer|pr[ée]senter)|passer vous (?:voir|porter|]]
        .. [[pr[ée]senter|montrer))]],
      [[(?:je (?:passe|peux passer|passerai|viens|]]
        .. [[serai)) (?:(?:[\w'-]+ ){0,2})?(?:vous (?:voir|porter|chercher|montrer|]]
        .. [[pr[ée]senter)|à (?:votre|ton) bureau|dans (?:votre|ton) (?:tour|quartier|secteur|]]
        .. [[ville|rue)|pr[èée]s de chez vous|sur (?:paris|lyon|[A-Z]\w+) (?:le|la|toute|lundi|]]
        .. [[mardi|mercredi|jeudi|vendredi|du|cette|demain))]],
      [[(?:dispo|disponible|libre) (?:(?:[\w'-]+ ){0,3})?(?:pour (?:un|une)|cette semaine|]]
        .. [[samedi|lundi|mardi|mercredi|jeudi|vendredi|demain|quand|le matin)\b[^.?!]{0,40}\?]],
      [[(?:la|une|votre|ma) (?:petite )?(?:d[ée]mo|d[ée]monstration)\b]],
      [[(?:je (?:peux|pourrais) (?:vous|te) (?:montrer|pr[ée]senter|expliquer|raconter|]]
        .. [[rappeler)|je vous (?:en )?montr(?:e|erai|erais)|pour vous (?:montrer|pr[ée]senter|]]
        .. [[exposer|expliquer))]],
    },

    -- calendar link, pick a slot, Tuesday or Thursday
    ask_slot = {
      [[calendly|cal\.com|hubspot meetings?|(?:meetings?\.)?hubspot\.com|zcal|tidycal|]]
        .. [[savvycal|koalendar|doodle\.com]],
      [[(?:lien|acc[èée]s) (?:vers (?:mon|notre) )?(?:de |pour |d')?(?:r[ée]serv\w+|]]
        .. [[r[ée]servation|rendez-vous|prendre|mon (?:agenda|calendrier)|prise de)]],
      [[(?:mon|notre) (?:agenda|calendrier|calendly|planning)\b(?! (?:est|]]
        .. [[[ée]tait) (?:plein|complet|charg[ée]))]],
      [[(?:choisir|choisissez|choisis|r[ée]server|r[ée]servez|r[ée]serve|bloquez|bloque|]]
        .. [[s[ée]lectionnez|prenez|prends|trouver|trouvons|trouve|proposer|proposez|indiquez|]]
        .. [[donnez-moi|donne-moi|bloquer|prendre) (?:[\w'-]+ ){0,1}(?:un|le|votre|ton|son|]]
        .. [[quelques|deux|vos|tes|une|des) ?(?:[\w'-]+ ){0,1}(?:cr[ée]neau\w*|plage horaire|]]
        .. [[place|horaire|disponibilit[ée]s?|dispos?|date|moment)]],
      [[(?:vos|tes|vos prochaines|quelles sont vos|quelles sont tes|]]
        .. [[selon vos) (?:disponibilit[ée]s|dispos|cr[ée]neaux)]],
      [[(?:un|d'un|de|des|deux|quelques|ces|l'un de ces|l'un des) cr[ée]neaux? (?:de|]]
        .. [[cette|la semaine|mardi|mercredi|jeudi|lundi|vendredi|dans|disponibles?|pour|]]
        .. [[libres?|en|vous|te|qui|à me|suivants?|\?|restants?)]],
      [[(?:plut[ôo]t|dispo|disponible|libre|pr[ée]f[ée]rence|possible|lundi|mardi|]]
        .. [[mercredi|jeudi|vendredi|semaine)\b[^.?!]{0,30}(?:lundi|mardi|mercredi|jeudi|]]
        .. [[vendredi|matin|matin[ée]e|d[ée]but|fin)(?: \d+\w*)?(?: (?:matin|apr[èée]s-midi|]]
        .. [[à \d+ ?h\w*))? ou (?:plut[ôo]t |le |en |de )?(?:lundi|mardi|mercredi|jeudi|]]
        .. [[vendredi|apr[èée]s-midi|demain|fin|la semaine|d[ée]but)]],
      [[(?:mardi|mercredi|jeudi|lundi|vendredi|demain)\b[^.?!]{0,30} (?:vous|te|]]
        .. [[t') ?(?:convient|conviendrait|convien\w+|irait|va|arrange\w*|va-t-il)]],
      [[(?:vous|te|t') ?(?:conviendrait|convient|arrangerait|irait)(?:-il|]]
        .. [[-elle)?(?: mieux| le mieux)? ?(?:(?:[\w'-]+ ){0,1}(?:mardi|mercredi|jeudi|lundi|]]
        .. [[vendredi|demain|\?|pour|la semaine))]],
      [[quand (?:vous|te) (?:convient|conviendrait|arrange\w*)]],
      [[(?:je (?:vous|te) propose|disponible) (?:le |ce |mardi|mercredi|jeudi|lundi|]]
        .. [[vendredi|demain)\b[^.?!]{0,30}(?:\d{1,2} ?h|matin|apr[èée]s-midi)\b[^.?!]{0,20} ou]],
      [[(?:en d[ée]but|en fin|courant|dans le courant) de (?:la )?semaine(?: prochaine)? ]]
        .. [[?(?:\?|pour (?:un|en|[ée]changer|vous)|vous convient)]],
      [[(?:cette|la) semaine ou (?:la (?:semaine )?)?(?:prochaine|suivante)]],
      [[(?:r[ée]servez|r[ée]server|r[ée]serve|booke[rz]?|cliquez|clique) (?:ici|]]
        .. [[directement|votre|ton|ta|sur (?:ce|le) lien|via|en ligne|un appel)]],
      [[(?:directement )?(?:dans|sur|via) (?:mon|notre) (?:agenda|calendrier|calendly|lien)]],
      [[(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|matin|]]
        .. [[\d{1,2} ?h ?\d{0,2})(?: (?:prochain|matin|apr[èée]s-midi|aprem|midi|soir|]]
        .. [[\d{1,2} ?h ?\d{0,2}|le \d+|\d{1,2}))? ou (?:plut[ôo]t |le |en |de |]]
        .. [[bien )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|apr[èée]s-midi|aprem|demain|]]
        .. [[\d{1,2} ?h|l'aprem|l'apr[èée]s-midi|apr[èée]s-demain)]],
      [[(?:laquelle|lequel) (?:je|vous|te|pr[ée]f\w+|conv\w+)]],
      [[je (?:te|vous|t') ?(?:la |le |en )?(?:bloque|r[ée]serve|garde|cale|]]
        .. [[mets de c[ôo]t[ée]|pose) ?(?:une|un|la|le|[çc]a)? ?(?:[\w'-]+ ){0,2}\?]],
      [[(?:bloquer|poser|r[ée]server|garder|mettre) (?:(?:[\w'-]+ ){0,1})?une option]],
      [[(?:quand|à quel moment|quel jour|quelle heure|quel cr[ée]neau) (?:seriez|[êèe]tes|]]
        .. [[es|serais|puis|pourr\w+|vous convien\w+|te convien\w+|t'arrange\w*|]]
        .. [[vous arrange\w*|on|pr[ée]f\w+)]],
      [[(?:vos|tes|ses) dispo\w*]],
      [[(?:vous [êèe]tes|t'es|tu es|[êèe]tes-vous|es-tu) (?:dispo|disponible|]]
        .. [[libre)\b[^.?!]{0,40}\?]],
    },

    -- would you be open to it, interested?, reply YES
    ask_interest = {
      [[(?:seriez|serais|[êèe]tes|es|sera|serait)[- ](?:vous|]]
        .. [[tu) (?:(?:[\w'-]+ ){0,1}(?:int[ée]ress[ée]e?s?|ouverte?s?|partante?s?|curieu\w+|]]
        .. [[tent[ée]e?s?|pr[êèe]te?s?|open|chaude?|favorable|dispos[ée]e?s?)) ?(?:par|à|pour|]]
        .. [[d'|de|à l'id[ée]e|\?)?]],
      [[(?:[çc]a|cela|ceci|le sujet|l'id[ée]e|la d[ée]marche|mon offre|cette offre|]]
        .. [[le concept|la proposition|cette approche)(?: pourrait)? (?:vous|t'|]]
        .. [[te) ?(?:int[ée]resse\w*|parle|tente\w*|dit|dirait|fait [ée]cho|plairait|]]
        .. [[concerne)\b(?! (?:plus|pas))]],
      [[int[ée]ress[ée]e?s? ?\?]],
      [[(?:si|au cas où) (?:(?:[\w'-]+ ){0,1}(?:cela|[çc]a|ce|le|vous|tu|la|c'est|l'offre|]]
        .. [[mon|notre|nos)) ?(?:[\w'-]+ ){0,3}(?:int[ée]resse\w*|int[ée]ress[ée]e?s?|tente\w*|]]
        .. [[curieu\w+|fait [ée]cho|parle|partante?s?|r[ée]sonne|souhaitez en savoir plus|]]
        .. [[veux en savoir plus)]],
      [[(?:voulez|veux|souhaitez|souhaites|voudriez|aimeriez|d[ée]sirez)[- ](?:vous|]]
        .. [[tu) (?:(?:[\w'-]+ ){0,1}(?:en savoir|que je|voir|d[ée]couvrir|tester|essayer|]]
        .. [[recevoir|en discuter|en parler|savoir comment|jeter un))]],
      [[(?:si )?(?:vous|tu) (?:voulez|veux|souhaitez|souhaites|]]
        .. [[d[ée]sirez) (?:en savoir (?:plus|davantage)|que je (?:vous|te|t')|plus d'info\w*|]]
        .. [[d[ée]couvrir|tester)]],
      [[(?:je (?:vous|t'|te) ?(?:en dis|en dirai|explique|montre|raconte)) (?:plus|]]
        .. [[davantage|tout|comment|[çc]a) ?\??]],
      [[(?:est-ce que )?(?:[çc]a|cela) (?:vaut|vaudrait) (?:le coup|la peine) (?:d'|de|]]
        .. [[qu'|\?)]],
      [[(?:r[ée]pondez|r[ée]ponds|dites|dis|envoyez|[ée]crivez|[ée]cris|commente|]]
        .. [[commentez|tapez|tape|laissez)(?:[- ]moi|[- ]nous)?(?: simplement| juste)?(?: par|]]
        .. [[ avec| en commentaire| le mot)? ?["']?(?:oui|ok|go|info\w*|int[ée]ress[ée]e?|]]
        .. [[je suis int[ée]ress[ée]e?|"|stop|yes|partante?)]],
      [[(?:pour (?:en savoir|plus d')|en savoir) (?:plus|davantage|informations|infos|]]
        .. [[renseignements)]],
      [[(?:curieu\w+|envie) (?:d'en savoir|de (?:voir|d[ée]couvrir|tester|savoir comment|]]
        .. [[conna[îi]tre))]],
      [[(?:pourrait|pourraient|susceptible de|devrait) (?:(?:[\w'-]+ ){0,1}(?:vous|t'|te|]]
        .. [[int[ée]resser)) ?(?:int[ée]resser|[êèe]tre utile|plaire|convenir|servir|]]
        .. [[correspondre|aider)]],
      [[(?:qu'en|qu'est-ce que (?:vous|tu) en) (?:pensez|penses|dites|dis)[- ]?(?:vous|]]
        .. [[tu)? ?\?]],
      [[(?:est-ce (?:un sujet|quelque chose|une piste|une offre)|]]
        .. [[c'est quelque chose) (?:(?:[\w'-]+ ){0,1}(?:qui|que|sur|pour)) (?:vous|tu|t'|]]
        .. [[pourrait|pourriez|lequel)]],
      [[(?:ouverte?s?|pr[êèe]te?s?|partante?s?|open) (?:à|]]
        .. [[pour) (?:(?:[\w'-]+ ){0,1}(?:[ée]changer|discuter|en discuter|un [ée]change|]]
        .. [[un appel|d[ée]couvrir|une collaboration|un call|une d[ée]mo\w*|tester|en parler|]]
        .. [[l'id[ée]e|de nouvelles (?:solutions|opportunit[ée]s d'affaires|collaborations)))]],
      [[(?:[êèe]tes|es)[- ](?:vous|tu) (?:preneur|preneuse|int[ée]ress[ée]e?|partante?|]]
        .. [[concern[ée]e?)]],
      [[(?:dites-moi|dis-moi|faites-moi savoir|faites-moi signe|fais-moi signe|]]
        .. [[faites-le-moi savoir) si (?:[\w'-]+ ){0,2}(?:int[ée]resse\w*|int[ée]ress[ée]e?|]]
        .. [[partante?|cela|[çc]a|tu veux|vous souhaitez|vous voulez|curieu\w*)]],
      [[(?:contactez|appelez|[ée]crivez|rejoignez|suivez)[- ](?:moi|]]
        .. [[nous) (?:(?:[\w'-]+ ){0,1}(?:pour|au|d[èée]s|sur|si|en mp|en priv[ée]|directement|]]
        .. [[sans attendre|vite))]],
      [[n'h[ée]site[sz]? pas à (?:me |nous )?(?:contacter|revenir|appeler|joindre|]]
        .. [[solliciter|demander|r[ée]server|consulter|visiter|jeter)]],
      [[(?:jeter|jetez|jette) un (?:(?:œ|oe)il|coup d'(?:œ|oe)il) (?:à|sur) (?:notre|nos|]]
        .. [[mon site|ma page|mon offre|la page|mes)]],
      [[(?:pertinent|int[ée]ressant|utile) pour (?:vous|votre|toi|ton|vos)]],
      [[(?:ai-je|aurais-je|puis-je (?:capter|attirer)) (?:(?:[\w'-]+ ){0,1}(?:piqu[ée]|]]
        .. [[[ée]veill[ée]|suscit[ée]|votre|ta)) (?:[\w'-]+ ){0,1}(?:curiosit[ée]|attention|]]
        .. [[int[ée]r[êèe]t)]],
      [[(?:int[ée]ress[ée]e?s?|partante?s?|chaude?s?|tent[ée]e?s?|preneu\w+|curieu\w+|]]
        .. [[motiv[ée]e?s?|open) ?\?]],
      [[(?:vous|t'|te|tu) ?(?:dit|dirait|tente|tenterait|int[ée]resse|int[ée]resserait|]]
        .. [[branche|parle) ?\?]],
      [[(?:faites|fais)[- ]moi (?:signe|un signe)]],
      [[(?:si (?:le principe|l'id[ée]e|la d[ée]marche|le sujet|le concept|cela|[çc]a|]]
        .. [[l'approche|le projet|le format) (?:(?:[\w'-]+ ){0,1})?(?:vous|te|t') ?(?:parle|]]
        .. [[convient|int[ée]resse|tente|s[ée]duit|pla[îi]t|va))]],
      [[(?:[çc]a vaudrait|vaudrait|cela vaudrait) combien]],
      [[(?:toujours|vous seriez|tu serais|seriez-vous|]]
        .. [[serais-tu) (?:(?:[\w'-]+ ){0,1})?(?:d'accord|partante?|int[ée]ress[ée]e?|ok|]]
        .. [[tent[ée]e?|preneu\w+)]],
      [[(?:aimeriez|tu aimerais|pourriez aimer|auriez envie|aurais envie|]]
        .. [[[çc]a vous plairait|auriez-vous envie|seriez tent[ée]e?)]],
      [[(?:embarquer|se lancer|tenter l'(?:aventure|exp[ée]rience)|franchir le pas|]]
        .. [[saisir (?:cette|l')|passer à l'action|rejoindre l'aventure)]],
      [[(?:dites|dis)[- ]moi (?:(?:[\w'-]+ ){0,2})?(?:si|oui|ce que|quand|quel|et)]],
      [[j'(?:aimerais|aurais aim[ée]) (?:(?:[\w'-]+ ){0,2})?(?:votre|avoir votre|ton|]]
        .. [[recueillir votre|vous (?:entendre|soumettre|montrer|pr[ée]senter)|que vous (?:me|]]
        .. [[le|la))]],
    },

    -- who is the right person, point me to whoever handles this
    ask_referral = {
      [[(?:qui est|quelle est|qui serait|vers) (?:la (?:bonne |meilleure )?personne|]]
        .. [[le (?:bon )?(?:interlocuteur|contact|responsable)|]]
        .. [[l'interlocut\w+) (?:(?:[\w'-]+ ){0,1}(?:en charge|à contacter|qui|ad[ée]quate?|]]
        .. [[pour|la plus|chez|à qui|responsable|dans|concern[ée]e?|au sein|comp[ée]tente?|]]
        .. [[id[ée]ale?))]],
      [[(?:bonne? (?:personne|interlocuteur|interlocutrice|contact)) (?:pour|à qui|sur|]]
        .. [[chez|à contacter|en charge|au sein|dans|\?|concernant)]],
      [[(?:personne|interlocuteur|coll[èée]gue|responsable) (?:en charge|charg[ée]e?|]]
        .. [[comp[ée]tente?|ad[ée]quate?|qui (?:g[èée]re|s'occupe|pilote|d[ée]cide|]]
        .. [[est en charge)|concern[ée]e?|responsable) (?:de|du|des|des?|d'|chez|dans|vos|\?|]]
        .. [[la|le|les)?]],
      [[(?:m'orienter|me rediriger|m'aiguiller|me diriger|me mettre en (?:contact|]]
        .. [[relation)|m'indiquer|me communiquer) (?:(?:[\w'-]+ ){0,1}(?:vers|avec|qui|la|le|]]
        .. [[les)) (?:[\w'-]+ ){0,2}(?:personne|interlocuteur|interlocutrice|contact|]]
        .. [[coll[èée]gue|responsable|service|coordonn[ée]es|drh|daf|d[ée]cideur|s'occupe|]]
        .. [[g[èée]re|bon|bonne)]],
      [[(?:qui (?:g[èée]re|pilote|s'occupe|d[ée]cide|est responsable|est en charge|]]
        .. [[supervise)) (?:(?:[\w'-]+ ){0,1}(?:chez vous|des?|du|la|les|le|ce|cette|ces|l'|]]
        .. [[au sein|dans votre))\b[^.?!]{0,60}\?]],
      [[(?:transf[ée]rer|transf[ée]rez|transmettre|transmettez|relayer|faire suivre|]]
        .. [[partager)\b[^.?!]{0,40}(?:à la (?:bonne )?personne|au (?:bon )?(?:service|]]
        .. [[coll[èée]gue|responsable)|à votre (?:drh|daf|responsable|direction|[ée]quipe|]]
        .. [[coll[èée]gue|service)|aux personnes concern[ée]es|autour de vous|]]
        .. [[à vos coll[èée]gues)]],
      [[(?:c'est|est-ce) (?:bien )?vous (?:qui|la personne|]]
        .. [[l'interlocut\w+)\b[^.?!]{0,60}(?:g[ée]r|charge|occup|d[ée]cid|respons|pilot)\w*]],
      [[(?:connaissez|connais|conna[îi]triez|aurais|auriez|avez)[- ](?:vous|]]
        .. [[tu) (?:(?:[\w'-]+ ){0,1}(?:quelqu'un|des personnes|une personne|d'autres|]]
        .. [[des (?:dirigeants|entrepreneurs)|dans)) (?:[\w'-]+ ){0,3}(?:int[ée]ress[ée]e?s?|]]
        .. [[qui (?:pourrait|aurait|cherche|serait)|besoin|entourage|r[ée]seau)]],
      [[(?:les|ses|leurs|des) coordonn[ée]es d[eu] (?:la personne|votre|responsable|]]
        .. [[d[ée]cideur|service)]],
    },

    -- may I send you a deck, a brochure, a video
    ask_material = {
      [[(?:puis-je|pourrais-je|je peux|je pourrais|est-ce que je peux|voulez-vous que je|]]
        .. [[veux-tu que je|souhaitez-vous que je|souhaites-tu que je|permettez-moi de|]]
        .. [[je me permets de|je serais ravie? de|laissez-moi|si vous voulez je|si tu veux je|]]
        .. [[je (?:vais )?vous|je (?:vais )?t') ?(?:vous|te|t'|l'|le|la)? ?(?:l'|le |]]
        .. [[la )?(?:envoyer|envoie|adresser|adresse|transmettre|transmets|transmette|partager|]]
        .. [[partage|faire parvenir|laisser|joins|enverrai)\b[^.?!]{0,50}(?:pr[ée]sentation|]]
        .. [[brochure|plaquette|catalogue|documentation|vid[ée]o|[ée]tude|livre blanc|guide|]]
        .. [[dossier|deck|exemples?|lien|tarifs?|fiche|maquette|[ée]chantillons?|pdf|checklist|]]
        .. [[doc|infos|d[ée]tails|aper[çc]u|page|simulation|devis|proposition|replay|contenu|]]
        .. [[programme|one[- ]pager|loom)]],
      [[(?:plaquette|brochure|livre blanc|white ?paper|plaquette commerciale|]]
        .. [[notre catalogue|notre documentation|deck|one[- ]pager)]],
      [[(?:voici|ci-joint|ci-dessous|en pi[èée]ce jointe|]]
        .. [[vous trouverez) (?:[\w'-]+ ){0,3}(?:pr[ée]sentation|plaquette|brochure|catalogue|]]
        .. [[offre|lien vers (?:notre|mon|la|l'offre)|notre site|vid[ée]o de pr[ée]sentation|]]
        .. [[tarifs?|documentation|flyer)]],
      [[(?:vid[ée]o|loom) (?:de \d+|personnalis[ée]e|explicative|de pr[ée]sentation|d'\d+|]]
        .. [[de d[ée]mo\w*|de deux|d'une minute)]],
      [[(?:[ée]tude|[ée]tudes) de cas]],
      [[(?:dossier|documentation|pr[ée]sentation) (?:compl[èée]te?|commerciale?|de notre|]]
        .. [[de nos|de l'offre|d'investissement)]],
      [[(?:à quelle adresse|quelle adresse (?:mail|e-mail|email)|(?:votre|]]
        .. [[ton) (?:adresse )?(?:mail|e-mail|email)) (?:(?:[\w'-]+ ){0,1}(?:puis-je|pour|afin|]]
        .. [[je peux|professionnel\w*|pro))]],
      [[(?:je (?:vous|te|t') ?(?:l'|le |la |les |en )?(?:envoie|transmets|adresse|]]
        .. [[fais suivre|partage|montre|laisse|file|pr[ée]pare|joins|glisse|enverrai|]]
        .. [[envoies))\b[^.?!]{0,60}\?]],
      [[je (?:vous|te|t') ?(?:transmets|envoie|adresse|laisse|joins|partage|]]
        .. [[montre) (?:(?:[\w'-]+ ){0,1})?(?:volontiers|quand m[êèe]me|avec plaisir|]]
        .. [[gratuitement|directement|notre|nos|l'[ée]preuve|le catalogue|la doc\w*|le deck|]]
        .. [[la grille|un comparatif|une [ée]tude|le programme|trois)]],
      [[(?:le|notre|un|mon) (?:catalogue|deck|comparatif|livret|flyer|prospectus|]]
        .. [[[ée]chantillon)\b(?! de (?:la biblioth[èée]que|candidature|ma|mon|presse))]],
      [[acc[èée]s (?:d'essai|de test|gratuit|d[ée]mo|offert|anticip[ée]|privil[ée]gi[ée])]],
    },

    -- free audit, trial, sample; no obligation
    free_offer = {
      [[(?:audit|diagnostic|bilan|essai|analyse|devis|consultation|[ée]chantillons?|]]
        .. [[simulation|[ée]tude|estimation|session|s[ée]ance|appel|formation|atelier|test|]]
        .. [[ebook|e-book|guide|webinaire|d[ée]mo\w*|mois|acc[èée]s|[ée]valuation|coaching|]]
        .. [[p[ée]riode d'essai|maquette|pilote|kit|version|licence|invitation|place|]]
        .. [[masterclass|conseil|expertise|vid[ée]o|checklist|rdv|rendez-vous|pr[ée]-audit|]]
        .. [[visite|mod[èée]le|template) (?:(?:[\w'-]+ ){0,2}(?:gratuite?s?|offerte?s?|]]
        .. [[gracieu\w+|sans engagement|sans frais|gratos|free|à titre gracieux|sans obligation))]],
      [[gratuite?s? (?:et|de|pendant|pour|sans|à|jusqu'|pendant|d'une?|les|]]
        .. [[sur) (?:[\w'-]+ ){0,1}(?:sans|engagement|votre|vos|\d+|ton|tes|clients|30|14|]]
        .. [[trois|deux|premier\w*|vous|contrepartie|entreprises)]],
      [[sans (?:aucun |le moindre )?(?:engagement|obligation|contrepartie|carte bancaire|]]
        .. [[carte de cr[ée]dit|frais (?:cach[ée]s|d'entr[ée]e))]],
      [[(?:gratuitement|gracieusement|à titre gracieux|à mes frais|à nos frais|]]
        .. [[sans d[ée]bourser|offerte?s? (?:aux?|pour|par|à|en [ée]change)|c'est gratuit|]]
        .. [[c'est cadeau|cadeau)(?! de (?:naissance|anniversaire))]],
      [[(?:essai|p[ée]riode d'essai|test|pilote|mois|semaines|jours) (?:gratuite?|]]
        .. [[offerte?|de \d+ (?:jours|mois|semaines)|d'un mois|sans engagement|d'essai)]],
      [[(?:je|nous) (?:vous|t'|te) ?(?:offre|offrons) (?:un|une|la|le|votre|ta|\d)]],
      [[(?:premier|premi[èée]re)s? (?:(?:[\w'-]+ ){0,1}(?:mois|s[ée]ance|consultation|]]
        .. [[[ée]change|audit|rendez-vous|rdv|session|analyse|mission|heure|candidat|article|]]
        .. [[lead\w*)) (?:(?:[\w'-]+ ){0,1}(?:offerte?|gratuite?|est|sont|sans))]],
      [[(?:satisfait ou rembours[ée]|satisfaite? ou rembours[ée]e?|payez? (?:qu'|]]
        .. [[que )?(?:au r[ée]sultat|si|en cas)|aucun frais|z[ée]ro frais|rien à payer|]]
        .. [[ne vous co[ûu]te rien|ne te co[ûu]te rien|]]
        .. [[r[ée]mun[ée]ration (?:uniquement )?au (?:r[ée]sultat|succ[èée]s)|(?:au|]]
        .. [[aux) (?:success fees?|succ[èée]s)|sans avance)]],
      [[(?:template|mod[èée]le|checklist|kit|guide|e-?book|mini-formation|]]
        .. [[ressources?) (?:gratuite?|offerte?|pdf|à t[ée]l[ée]charger)]],
      [[(?:t[ée]l[ée]charger|t[ée]l[ée]chargez|]]
        .. [[t[ée]l[ée]charge) (?:(?:[\w'-]+ ){0,1}(?:gratuitement|notre|mon|le guide|l'ebook|]]
        .. [[ici|l'[ée]tude|le livre))]],
      [[(?:semaine|heure|journ[ée]e|jour|mois|trimestre|essai|cours|le[çc]on|visite|]]
        .. [[entr[ée]e|place|invitation|livraison|bilan|mini[- ]?audit|audit|shooting|licence|]]
        .. [[ann[ée]e|nuit|soin|h[ée]bergement) (?:(?:[\w'-]+ ){0,1})?(?:gratuite?s?|]]
        .. [[offerte?s?|gratos|rembours[ée]e?|comprise?)]],
      [[(?:vous co[ûu]te|te co[ûu]te|[çc]a co[ûu]te|co[ûu]te|]]
        .. [[[çc]a vous co[ûu]te) (?:z[ée]ro|rien|0)]],
      [[(?:prise en charge|financement) (?:(?:[\w'-]+ ){0,2})?(?:\d+ ?%|int[ée]gral\w*|]]
        .. [[total\w*)]],
      [[gratuit\w*|gratos]],
      [[(?:tous frais pay[ée]s|deux mois offerts|\w+ mois offerts|le premier \w+ (?:est |]]
        .. [[c'est )?(?:offert|gratuit))]],
    },

    -- price, discount, package
    price = {
      [[\d[\d .,]{0,9} ?(?:€|euros?|eur|k€|chf|\$|dollars|balles|£) ?(?:ht|ttc|/ ?(?:mois|]]
        .. [[an|jour)|par (?:mois|an|jour|utilisateur|personne|lead|poste|place|heure|]]
        .. [[t[êèe]te)|de l'heure|seulement|au lieu|mensuels?|offerts?|la place|l'ann[ée]e|]]
        .. [[le m[èée]tre|/m2|/m²|net)]],
      [[(?:à partir de|d[èée]s|seulement|pour|au prix de|au tarif de|pour moins de|]]
        .. [[moins de|tarif[^.?!]{0,20}|co[ûu]te) \d[\d .,]{0,9} ?(?:€|euros?|eur|chf|\$|k€)]],
      [[(?:tarifs?|prix|conditions|offre|remise|r[ée]duction|rabais|ristourne|]]
        .. [[promo(?:tion)?|code promo|pack|formule|forfait|abonnement|]]
        .. [[bon de r[ée]duction) (?:pr[ée]f[ée]rentiel\w*|sp[ée]ciale?s?|exclusi\w+|]]
        .. [[avantageu\w+|exceptionnel\w*|imbattables?|n[ée]goci[ée]e?s?|de lancement|de \d+|]]
        .. [[de groupe|comp[ée]titi\w+|d[ée]gressi\w+|attracti\w+|limit[ée]e?s?|early ?bird|]]
        .. [[mensuel\w*|annuel\w*|promotionnel\w*|tout compris|r[ée]duits?|usine|partenaires?|]]
        .. [[ambassadeur|d[ée]couverte|à vie|premium|starter|de bienvenue|sur devis|à partir)]],
      [[(?:\d+|dix|vingt|trente|cinquante) ?% de (?:remise|r[ée]duction|rabais|ristourne)]],
      [[(?:remise|r[ée]duction|rabais|ristourne|offre sp[ée]ciale|promo|promotion|]]
        .. [[early ?bird|code promo|black friday|soldes|prix cass[ée]|]]
        .. [[bon plan)\b(?! (?:des (?:d[ée]lais|co[ûu]ts|effectifs)|du (?:temps|rapport|]]
        .. [[m[ée]moire|prix)|de (?:l'|la |mon |ton |votre )?(?:dossier|m[ée]moire|th[èée]se|]]
        .. [[rapport|dipl[ôo]me|copie|temps|co[ûu]ts?|charges?|imp[ôo]t|empreinte|consommation|]]
        .. [[d[ée]lais?|poste)|interne|en (?:2\d))) ?(?:de|sur|jusqu'|exclusive|si|avant|pour|]]
        .. [[valable|imm[ée]diate|pendant|:|\?|!|\.)]],
      [[(?:notre|nos|mes|mon) (?:tarifs?|grille tarifaire|prix|honoraires|forfaits?|]]
        .. [[packs?|formules?|abonnements?)]],
      [[(?:pour|en|investissement de) (?:seulement|à peine) \d+]],
      [[(?:frais|ticket|droits?|mise|apport|investissement) (?:d'entr[ée]e|de dossier|]]
        .. [[d'inscription|de participation|minimum|initial\w*|de d[ée]part|personnel) ?(?:de|]]
        .. [[à|s'|est|:|\d)]],
      [[(?:paiement en \d|payable en|facilit[ée]s? de paiement|au lieu de \d)]],
      [[(?:par|/ ?) ?(?:mois|utilisateur|si[èée]ge) (?:et par|sans engagement|tout compris)]],
      [[\d[\d .,]{0,9} ?(?:€|\$|£|k€|k\$|m€|chf|euros?|dollars?|balles|fcfa|f cfa|francs|]]
        .. [[dirhams?|dh|mad|dinars?|xof|usdt)(?: (?:ht|ttc))?]],
      [[(?:participation|contribuer|contribution|participent|]]
        .. [[participer) (?:(?:[\w'-]+ ){0,4})?(?:frais|hauteur de|aux frais)]],
      [[(?:plein tarif|tarif|mise de d[ée]part|mise en route|mise de fonds|prix d'ami|]]
        .. [[grille tarifaire|bourse de|adh[ée]sion|cotisation|abonnement|forfait|acompte|]]
        .. [[droits d'(?:admission|inscription|entr[ée]e)|r[èée]glement de l'inscription|]]
        .. [[ticket|mensualit[ée]s?|rabais|promo|pack)\b(?! (?:de (?:th[èée]se|dossier|copies|]]
        .. [[dipl[ôo]mes?|prix)|horaire))]],
    },

    -- few places left, offer ends Friday
    deadline = {
      [[(?:il (?:ne )?(?:me |nous )?reste|reste|plus que|encore|seulement|]]
        .. [[que) (?:plus )?(?:que |seulement |actuellement |encore )?(?:[\w'-]+ ){0,1}(?:\d+|]]
        .. [[deux|trois|quatre|cinq|quelques|une|derni[èée]res?) (?:petites? )?(?:places?|]]
        .. [[cr[ée]neaux|si[èée]ges?|spots?|licences|lots?|appartements|stands?|slots?|billets|]]
        .. [[unit[ée]s|jours pour|disponibilit[ée]s|clients)]],
      [[(?:derni[èée]res?|quelques|nombre de) (?:places?|cr[ée]neaux|jours|heures|]]
        .. [[stands?) (?:disponibles?|restantes?|limit[ée]e?s?|à saisir|pour|libres|avant|]]
        .. [[à prix|est limit[ée]|sont)]],
      [[(?:offre|tarif|promo\w*|prix|remise|proposition|inscriptions?|aide|dispositif|]]
        .. [[prime|invitation|opportunit[ée]|early ?bird|candidatures?|]]
        .. [[r[ée]duction) (?:(?:[\w'-]+ ){0,2}(?:valables?|limit[ée]e?s?|expire\w*|]]
        .. [[se termine\w*|prend fin|prennent fin|ferment|jusqu'au|jusqu'à|]]
        .. [[r[ée]serv[ée]e?s? aux|cl[ôo]tur[ée]e?s?|s'arr[êèe]te|est valable|disponible jusqu|]]
        .. [[se cl[ôo]ture\w*|ferme))]],
      [[(?:places?|nombre|quantit[ée]s?|stocks?|temps|]]
        .. [[s[ée]ances) (?:(?:[\w'-]+ ){0,1}(?:sont |est |tr[èée]s |]]
        .. [[de places )?)(?:limit[ée]e?s?|compt[ée]es?)]],
      [[(?:avant|d'ici|jusqu'à|jusqu'au) (?:la )?(?:fin (?:de la semaine|du mois|]]
        .. [[du trimestre|de l'ann[ée]e|du premier|d'ann[ée]e)|vendredi soir|ce soir|minuit|]]
        .. [[la cl[ôo]ture|la fermeture|l'augmentation|[ée]puisement|qu'il ne soit trop tard|]]
        .. [[la hausse)]],
      [[(?:d[ée]p[êèe]chez|d[ée]p[êèe]che)[- ](?:vous|toi)|ne (?:tardez|tarde|ratez|rate|]]
        .. [[manquez|manque|passez|laissez) pas (?:[\w'-]+ ){0,1}(?:cette|l'occasion|]]
        .. [[l'opportunit[ée]|[çc]a|à|passer|trop|la)]],
      [[(?:derni[èée]re chance|dernier rappel|derniers jours|c'est maintenant ou jamais|]]
        .. [[les inscriptions ferment|cl[ôo]ture des inscriptions|plus que \d+ (?:jours|]]
        .. [[heures)|sous 48 ?h|dans les (?:24|48|72) ?h|prix augment\w+|tarif augmente|]]
        .. [[first come|premier arriv[ée])]],
      [[(?:seulement|uniquement|exclusivement|r[ée]serv[ée]e?s?) (?:pour|aux?|]]
        .. [[à) (?:[\w'-]+ ){0,2}(?:\d+ )?(?:premiers|premi[èée]res|inscrits|membres|]]
        .. [[s[ée]lectionn[ée]s|dirigeants)]],
      [[(?:je ne (?:prends|accompagne|s[ée]lectionne)|nous ne (?:prenons|retenons|]]
        .. [[s[ée]lectionnons)) que \d+]],
      [[(?:cette semaine|ce mois-ci|aujourd'hui) (?:seulement|uniquement)]],
      [[il (?:me |nous |ne |te )*reste (?:(?:[\w'-]+ ){0,2})?(?:\d+|une?|deux|trois|]]
        .. [[quatre|quelques|la date|le cr[ée]neau|la place) ?(?:place|places|date|jours|]]
        .. [[cr[ée]neau|si[èée]ges?|sur \d+|du)?]],
      [[(?:jusqu'à|avant|d'ici|au plus tard) (?:(?:[\w'-]+ ){0,1})?(?:ce soir|minuit|]]
        .. [[demain|vendredi|lundi|mardi|mercredi|jeudi|dimanche|le \d+|la cl[ôo]ture|la fin|]]
        .. [[au \d+|la rentr[ée]e|no[ëe]l)]],
      [[(?:jusqu'au|avant le|d'ici le|d[èée]s le|cl[ôo]ture le|ferme le) \d+]],
      [[(?:liste d'attente|d'autres (?:attendent|sont int[ée]ress[ée]s)|(?:votre|]]
        .. [[ta) place (?:(?:[\w'-]+ ){0,3})?(?:attend|r[ée]serv[ée]e|reviendra|bloqu[ée]e|]]
        .. [[à votre nom|libre|de nomm[ée])|sa (?:chaise|place) se lib[èée]re|]]
        .. [[pass[ée] ce d[ée]lai|r[ée]attribu\w+|remettre en jeu|plein tarif|]]
        .. [[dans les \d+ ?h\w*|places sont compt[ée]es|dernier jour|derni[èée]res heures)]],
    },

    -- leads, appointments, pipeline, outreach
    lead_generation = {
      [[leads?]],
      [[(?:rendez-vous|rdv) (?:(?:[\w'-]+ ){0,1}(?:qualifi[ée]s?|commerciaux|b2b|]]
        .. [[par (?:mois|semaine)|prospects?|cibl[ée]s|avec des (?:d[ée]cideurs|prospects|]]
        .. [[clients)))]],
      [[(?:prospection|prospecter|cold ?(?:email\w*|mail\w*|call\w*)|outreach|outbound|]]
        .. [[inbound|social selling|growth hacking|emailing|phoning|prise de rendez-vous|]]
        .. [[t[ée]l[ée]prospection|closing|closer|closers|setter|setters|tunnel\w* de vente|]]
        .. [[funnel\w*|copywriting|acquisition (?:clients?|de clients|b2b|de prospects|]]
        .. [[digitale)|pipeline (?:commercial|de vente|de prospects)?|]]
        .. [[base de donn[ée]es (?:qualifi[ée]e|de prospects|b2b|de contacts|d'e-?mails)|]]
        .. [[fichiers? (?:de prospects|qualifi[ée]s?|clients|b2b|d'entreprises|d'adresses))]],
      [[(?:nouveaux|futurs|plus de|de|vos|des|tes|]]
        .. [[trouver) (?:(?:[\w'-]+ ){0,1}(?:prospects|clients (?:qualifi[ée]s|potentiels|]]
        .. [[id[ée]aux|chaque|par mois|gr[âa]ce|en|via|sans|sur|haut de gamme|r[ée]guliers)))]],
      [[(?:prospects|clients) (?:qualifi[ée]s|cibl[ée]s|potentiels|id[ée]aux|chauds|]]
        .. [[entrants)]],
      [[(?:g[ée]n[ée]rer|g[ée]n[ée]ration|g[ée]n[èée]re|g[ée]n[ée]rons|trouver|trouve|]]
        .. [[remplir|remplit|alimenter) (?:de |d'|des |plus de |votre |vos |leur |]]
        .. [[ton )?(?:[\w'-]+ ){0,2}(?:prospects|contacts|clients|demandes|opportunit[ée]s|]]
        .. [[rendez-vous|rdv|pipeline|pipe|agenda|planning|carnet|business|mandats)]],
      [[(?:carnet de commandes|agenda rempli|planning rempli|machine à (?:vendre|clients|]]
        .. [[prospects|leads)|flux (?:constant|r[ée]gulier|continu|de clients|de prospects)|]]
        .. [[apporteurs? d'affaires?|mise en relation (?:qualifi[ée]e|avec des (?:clients|]]
        .. [[investisseurs|acheteurs|d[ée]cideurs)))]],
      [[(?:remplir|remplit|remplissez|remplissent|]]
        .. [[alimente\w*) (?:(?:[\w'-]+ ){0,1})?(?:vos|votre|ton|tes|]]
        .. [[leurs?) (?:(?:[\w'-]+ ){0,1})?(?:agenda|planning|carnet|pipe\w*|chambres|tables|]]
        .. [[salle|classes|formations|missions)]],
      [[(?:ram[èée]ne|ramener|apporte|apporter|am[èée]ne|amener|envoie|trouve|]]
        .. [[trouver) (?:(?:[\w'-]+ ){0,1})?(?:de |des |du |vos )(?:clients|business|prospects|]]
        .. [[affaires|trafic|mandats|patients|contacts|rendez-vous)]],
      [[(?:nouveaux|nouvelles) (?:clients|clientes|patients|acheteurs|contrats|comptes)]],
    },

    -- dev team, offshore, freelancers
    outsourcing = {
      [[(?:offshore|nearshore|off-shore|near-shore|r[ée]gie|staff augmentation|]]
        .. [[body ?shopping|centre de services|externalis\w+|outsourc\w+|infog[ée]rance|]]
        .. [[sous-traitan\w+|portage salarial|assistante? virtuelle?|t[ée]l[ée]secr[ée]tariat|]]
        .. [[call ?center|centre d'appels?)\b(?! de mon)]],
      [[(?:[ée]quipe|[ée]quipes|d[ée]veloppeu\w+|devs?|ing[ée]nieurs?|consultants?|]]
        .. [[freelances?|talents|collaborateurs|profils|designers|r[ée]dacteurs|assistante?s?|]]
        .. [[agents|cto) (?:(?:[\w'-]+ ){0,1}(?:d[ée]di[ée]e?s?|bas[ée]e?s? (?:à|en|au)|]]
        .. [[en r[ée]gie|seniors? (?:disponibles?|dispo)|disponibles? (?:imm[ée]diatement|]]
        .. [[rapidement|sous|de suite|d[èée]s|pour)|offshore|externalis[ée]e?s?|]]
        .. [[exp[ée]riment[ée]e?s? (?:en|à|disponibles?)|full[- ]?stack|à la demande|]]
        .. [[à temps partag[ée]|pr[êèe]ts? à|à tarif|francophones?|à madagascar|au maroc|]]
        .. [[en tunisie|en inde|au vietnam|au portugal|en ukraine|en roumanie|en pologne))]],
      [[(?:d[ée]veloppeu\w+|devs?) (?:web|mobile|java|php|python|react|full[- ]?stack|]]
        .. [[seniors?|front|back|\.net|symfony|flutter|angular|node)\b[^.?!]{0,40}(?:dispo\w*|]]
        .. [[tjm|€|[ée]quipe|mission|mettre à|tarif|projet)]],
      [[(?:tjm|taux journalier)]],
      [[(?:d[ée]veloppement|cr[ée]ation|r[ée]alisation|conception|]]
        .. [[refonte) (?:d'applications?|de (?:sites?|logiciels?|votre (?:application|site|]]
        .. [[plateforme))|web|mobile|sur[- ]mesure|logiciel|informatique|d'apps?|de mvp)]],
      [[(?:votre|vos|ton|tes) (?:projets? (?:web|mobile|digita\w+|informatiques?|it|tech|]]
        .. [[de d[ée]veloppement|d'application)|besoins? (?:en (?:d[ée]veloppement|]]
        .. [[d[ée]veloppeurs|ressources|prestation|consultants|freelance)|it|informatiques?|]]
        .. [[tech))]],
      [[(?:renforcer|compl[ée]ter|[ée]toffer|soulager|agrandir) (?:votre|vos|ton|]]
        .. [[tes) [ée]quipes?]],
      [[(?:intercontrat|en inter-?contrat|disponible imm[ée]diatement pour une mission|]]
        .. [[pr[ée]s[ée]lectionn\w+ des freelances)]],
      [[(?:mes|nos|des|deux|trois|\d+) (?:(?:[\w'-]+ ){0,1})?(?:d[ée]veloppeurs|devs|]]
        .. [[ing[ée]nieurs|consultants|freelances|graphistes|]]
        .. [[r[ée]dacteurs)\b(?=[^.?!]{0,120}(?:dispo|pr[êèe]t|chez|r[èée]gl|libre|tjm|forfait|]]
        .. [[jour|bas[ée]|senior|int[ée]gr|votre|vos))]],
      [[(?:freelances?|r[ée]gie|tjm|sous-traitan\w+|prestation|]]
        .. [[mission)\b(?=[^.?!]{0,120}(?:dispo|profil|dev|d[èée]s|client|senior|jour|pr[êèe]t|]]
        .. [[votre [ée]quipe))]],
    },

    -- SEO, ads, website, social media, branding
    marketing = {
      [[(?:seo|sea|r[ée]f[ée]rencement(?: naturel| local| payant| google)?|netlinking|]]
        .. [[backlinks?|google ads|adwords|facebook ads|meta ads|linkedin ads|ads|]]
        .. [[publicit[ée]s? (?:en ligne|facebook|google|cibl[ée]e?s?|meta|digitale?)|]]
        .. [[google my business|google maps)\b]],
      [[(?:premi[èée]re page|premier r[ée]sultat|premiers r[ée]sultats|]]
        .. [[premi[èée]re position|bien positionn[ée]\w*|mieux positionn[ée]\w*|position \d|]]
        .. [[classement|positionnement|visibilit[ée]|remonter|appara[îi]tre|]]
        .. [[appara[îi]t) (?:(?:[\w'-]+ ){0,2}(?:sur |de |dans |chez )?)(?:google|les moteurs|]]
        .. [[moteurs de recherche|chatgpt|internet|le web)]],
      [[(?:votre|vos|ton|tes) (?:site(?: internet| web| vitrine)?|fiche google|]]
        .. [[page (?:linkedin|facebook|instagram|d'accueil)|r[ée]seaux sociaux|]]
        .. [[pr[ée]sence (?:en ligne|digitale|sur linkedin|linkedin|web|sur le web|]]
        .. [[sur les r[ée]seaux)|visibilit[ée]|image de marque|e-r[ée]putation|]]
        .. [[r[ée]putation (?:en ligne|google)|communication|strat[ée]gie (?:digitale|]]
        .. [[marketing|de contenu|linkedin|social media|d'acquisition|[ée]ditoriale|]]
        .. [[de communication)|profil linkedin|marque personnelle|boutique en ligne|]]
        .. [[identit[ée] visuelle|notori[ée]t[ée]|contenus?|campagnes?|avis google|logo|]]
        .. [[e-?commerce|trafic)\b(?=[^.?!]{0,120}(?:\?|pourrai\w*|optimis|am[ée]lior|boost|]]
        .. [[manque|refon|d[ée]velopp|moderni|m[ée]rit|gagn|perd|augment|nous|]]
        .. [[j'ai (?:remarqu[ée]|vu|analys[ée]|rep[ée]r[ée]|constat[ée])|potentiel|lent|pas|]]
        .. [[visib))]],
      [[(?:j'ai|nous avons|en) (?:visit[ée]|analys[ée]|regard[ée]|audit[ée]|parcouru|]]
        .. [[consult[ée]|analysant|visitant|parcourant|consultant|remarqu[ée]|jet[ée] un (?:œ|]]
        .. [[oe)il (?:à|sur)|fait un tour sur) (?:(?:[\w'-]+ ){0,1}(?:votre|ton|vos)) (?:site|]]
        .. [[page|pr[ée]sence|boutique|fiche|profil|r[ée]f[ée]rencement)]],
      [[(?:refonte|cr[ée]ation|refondre|refaire|moderniser|optimisation|optimiser) (?:de |]]
        .. [[d'|du |votre |vos |ton |le )?(?:[\w'-]+ ){0,1}(?:sites?|page|landing|logo|]]
        .. [[identit[ée]|boutique|fiche google|profil linkedin|contenus?)]],
      [[(?:agence|consultant\w*|expert\w*|freelance|studio) (?:(?:[\w'-]+ ){0,1}(?:web|]]
        .. [[digitale?|de communication|marketing|seo|cr[ée]ative?|de com|social media|]]
        .. [[en communication|en marketing|d'influence|m[ée]dia|en r[ée]f[ée]rencement|]]
        .. [[branding|graphique|relations presse|rp))]],
      [[(?:community manag\w+|social media manag\w+|gestion de vos r[ée]seaux|]]
        .. [[personal branding|branding|marque employeur|influenceu\w+|ghostwrit\w+|]]
        .. [[motion design|vid[ée]os? (?:corporate|d'entreprise|promotionnelle?s?|de marque|]]
        .. [[virales?)|content marketing|marketing (?:digital|automation|de contenu|]]
        .. [[d'influence|b2b|par e-?mail)|strat[ée]gie (?:digitale|de contenu|d'acquisition|]]
        .. [[social media)|relations presse|publireportage|tiktok|reels|branding|]]
        .. [[e-?mail marketing|newsletter sponsoris[ée]e|g[ée]n[ée]ration de contenu|]]
        .. [[objets publicitaires|goodies)]],
      [[(?:posts?|contenus?|publications?|articles) (?:viraux|linkedin|sponsoris[ée]e?s?|]]
        .. [[optimis[ée]s|par (?:mois|semaine)|qui (?:convertissent|vendent|g[ée]n[èée]rent))]],
      [[(?:taux de (?:conversion|rebond|clic|ouverture)|trafic (?:qualifi[ée]|organique|]]
        .. [[web)|mots[- ]cl[ée]s|landing pages?)]],
      [[(?:percer|exploser|vendre|visible|d[ée]velopper votre audience|]]
        .. [[d[ée]velopper ton audience|gagner en visibilit[ée]|cro[îi]tre) sur (?:linkedin|]]
        .. [[instagram|internet|les r[ée]seaux|youtube|amazon)]],
      [[(?:insta(?:gram)?|r[ée]seaux(?: sociaux)?|tiktok|facebook|google|]]
        .. [[linkedin) (?:(?:[\w'-]+ ){0,2})?(?:\d+ abonn[ée]s|de \d+|posts|r[ée]els|reels|]]
        .. [[visibilit[ée]|invisible|vitrine|shooting)]],
      [[(?:posts|r[ée]els|reels|stories|vid[ée]os|shooting|newsletters?|articles|]]
        .. [[contenus) (?:(?:[\w'-]+ ){0,1})?(?:par mois|par semaine|compris\w*|pro|]]
        .. [[sponsoris[ée]\w*|mont[ée]es?|\+)]],
      [[(?:je g[èée]re|gestion|g[ée]rer|on g[èée]re|nous g[ée]rons|tenir|]]
        .. [[animer) (?:(?:[\w'-]+ ){0,1})?(?:les|des|vos|de vos|]]
        .. [[tes) (?:(?:[\w'-]+ ){0,1})?r[ée]seaux]],
      [[(?:shooting|portraits? pro\w*|photos? (?:pro|corporate|livr[ée]es)|montage pro|]]
        .. [[extraits verticaux|mise en avant|habillage|kit m[ée]dia|insertion|]]
        .. [[publi-?r[ée]dactionnel|double page|encart|page d[ée]di[ée]e|flyers?|]]
        .. [[signal[ée]tique|charte graphique|site vitrine)]],
    },

    -- coach, mentoring programme, mindset
    coaching = {
      [[(?:coaching|mentoring|mentorat|accompagnement (?:individuel|personnalis[ée]|]]
        .. [[one[- ]to[- ]one|premium|de \d+ (?:semaines|mois)|business|vip|en groupe|]]
        .. [[haut de gamme)|programme (?:de (?:coaching|transformation|\d+ (?:semaines|mois|]]
        .. [[jours)|mentorat|formation|d[ée]veloppement)|d'accompagnement|intensif|signature|]]
        .. [[certifiant|premium|en ligne|exclusif|vip)|mastermind|high[- ]ticket|]]
        .. [[haut ticket)\b(?! de (?:l'universit[ée]|la fac))]],
      [[(?:je suis|en tant que|ton|votre|comme) (?:(?:[\w'-]+ ){0,1})?(?:coach|mentor|]]
        .. [[th[ée]rapeute|sophrologue|hypnoth[ée]rapeute|pr[ée]parat\w+ mental\w*)]],
      [[coach (?:certifi[ée]e?|professionnel\w*|de vie|business|en|carri[èée]re|pour|]]
        .. [[ex[ée]cutif|executive|sportif|bien-[êèe]tre|mental|en ligne|de dirigeant\w*|icf|]]
        .. [[holistique|en image)]],
      [[(?:mindset|croyances limitantes|[ée]tat d'esprit (?:de|d')|]]
        .. [[d[ée]veloppement personnel|zone de confort|syndrome de l'imposteur|]]
        .. [[plafond de verre|charge mentale|[ée]quilibre (?:vie )?(?:pro|int[ée]rieur)|]]
        .. [[lib[ée]rer (?:ton|votre) potentiel|plein potentiel|meilleure version|pnl|]]
        .. [[leadership (?:authentique|f[ée]minin|conscient|inspirant)|align[ée]e?s? avec|]]
        .. [[qu[êèe]te de sens|surmenage|burn[- ]?out)\b(?=[^.?!]{0,120}(?:accompagn|coach|]]
        .. [[aide|programme|s[ée]ance|m[ée]thode|vous|tu|clients|lib|d[ée]pass|retrouv|]]
        .. [[d[ée]bloqu|\?))]],
      [[(?:d[ée]bloquer|d[ée]bloque|r[ée]v[ée]ler|r[ée]v[èée]le|atteindre|atteins|]]
        .. [[transformer|transforme|reprendre|reprends|d[ée]passer|d[ée]passe|]]
        .. [[retrouver) (?:votre|vos|ton|tes|ta|leur|leurs|]]
        .. [[vraiment)? ?(?:[\w'-]+ ){0,1}(?:potentiel|objectifs|vie|carri[èée]re|confiance|]]
        .. [[blocages|peurs|limites|r[êèe]ves|[ée]nergie|quotidien|libert[ée]|plein)]],
      [[(?:changer|transformer) (?:de |leur |votre |ta |ton )?(?:vie|business|]]
        .. [[carri[èée]re|quotidien)\b(?=[^.?!]{0,120}(?:programme|m[ée]thode|accompagn|aide|]]
        .. [[coach|client))]],
      [[(?:dirigeant\w*|entrepreneur\w*|femmes|cadres|managers|leaders|ind[ée]pendant\w*|]]
        .. [[coachs?|consultant\w*) à (?:(?:[\w'-]+ ){0,1}(?:passer|atteindre|d[ée]passer|]]
        .. [[reprendre|retrouver|sortir|gagner|vivre|scaler|trouver|signer|d[ée]velopper|]]
        .. [[structurer|prendre|franchir|lib[ée]rer|avoir|vendre|devenir|augmenter|oser))]],
      [[(?:bilan de comp[ée]tences|reconversion|vae|formation (?:certifiante|[ée]ligible|]]
        .. [[finan[çc]able|en ligne|management|commerciale|qualiopi|intra|sur[- ]mesure|]]
        .. [[professionnelle|linkedin)|team[- ]?building|s[ée]minaires? (?:d'entreprise|]]
        .. [[d'[ée]quipe|de direction|cl[ée]s?)|ateliers? (?:bien-[êèe]tre|de coh[ée]sion|]]
        .. [[en entreprise|qvt|qvct))\b(?=[^.?!]{0,120}(?:nous|propos|vos|votre|vous|offre|]]
        .. [[organis|\?|j'|accompagn|aide))]],
      [[(?:perdre|perte de) (?:du )?poids|perdre \d+ (?:kg|kilos)|(?:remise en forme|]]
        .. [[r[ée][ée]quilibrage alimentaire|compl[ée]ments? alimentaires?)]],
      [[(?:ma|notre|une) (?:m[ée]thode|retraite|promo|formation|s[ée]ance|]]
        .. [[communaut[ée])\b(?=[^.?!]{0,120}(?:rend|aid|clients|ouvr|places?|perme|trois|]]
        .. [[semaines|mois|pour|d[ée]j[àa]|accompagn|programme))]],
      [[(?:sur une [ée]chelle de (?:1|un|0) à (?:10|dix))]],
      [[(?:cercle de (?:femmes|dirigeant\w*|parole)|groupe de pairs|cod[ée]veloppement|]]
        .. [[executive mba|mba|cours particuliers|s[ée]minaire|team[- ]?building|coh[ée]sion|]]
        .. [[journ[ée]e d'[ée]quipe|soft skills|prise de parole|gestion du stress|]]
        .. [[qualit[ée] de vie au travail)]],
    },

    -- insurance, wealth, tax, loans, funding for firms
    finance = {
      [[(?:d[ée]fiscalis\w+|optimis\w+ (?:(?:[\w'-]+ ){0,1}fiscal\w*|patrimonia\w*|]]
        .. [[de (?:votre|la) (?:fiscalit[ée]|patrimoine|r[ée]mun[ée]ration|tr[ée]sorerie|]]
        .. [[imp[ôo]ts))|gestion de (?:patrimoine|fortune)|bilan patrimonial|]]
        .. [[[ée]tude patrimoniale|conseil\w* (?:en gestion de patrimoine|patrimonia\w+|]]
        .. [[en investissement\w*|financiers?)|cgp|assurance[- ]vie|]]
        .. [[assurances? (?:professionnelle|sant[ée]|d[ée]c[èée]s|emprunteur|homme[- ]cl[ée]|]]
        .. [[cyber|collective|auto)|mutuelle|pr[ée]voyance|compl[ée]mentaire sant[ée]|]]
        .. [[plan d'[ée]pargne|[ée]pargne (?:retraite|salariale)|placements?|scpi|girardin|]]
        .. [[pinel|malraux|retraite (?:compl[ée]mentaire|par capitalisation|madelin)|]]
        .. [[per\b(?=[^.?!]{0,120}(?:imp[ôo]t|[ée]pargne|retraite|versement))|holding|]]
        .. [[family office|private equity|produits? structur[ée]s?)]],
      [[(?:payer|payez|paies|paye) (?:moins|trop) d'imp[ôo]ts?]],
      [[(?:vos|tes|votre|ton) (?:imp[ôo]ts?|fiscalit[ée]|patrimoine|[ée]pargne|retraite|]]
        .. [[tr[ée]sorerie|contrats? (?:d'assurance|de pr[ée]voyance|d'[ée]nergie)|mutuelle|]]
        .. [[pr[ée]voyance|cr[ée]dit|pr[êèe]t|assurances?|placements?|liquidit[ée]s)]],
      [[(?:pr[êèe]ts?|cr[ée]dits?|financements?) (?:(?:[\w'-]+ ){0,1}(?:professionnels?|]]
        .. [[rapides?|immobiliers?|entre particuliers|participati\w+|bancaires?|sans garantie|]]
        .. [[à taux|personnels?|de votre|d'entreprise|pour votre|garantis?|jusqu'à|]]
        .. [[de tr[ée]sorerie|pour (?:entreprises|vos)))\b(?! d'un livre)]],
      [[(?:affacturage|factoring|cr[ée]dit-bail|leasing|lev[ée]e de fonds|subventions?|]]
        .. [[aides publiques|cr[ée]dit d'imp[ôo]t|cir\b|cii\b|courtage|courtier|]]
        .. [[rachat de (?:cr[ée]dit|cr[ée]ances)|recouvrement|non dilutif|]]
        .. [[financement (?:non dilutif|public|en 48)|ren[ée]goci\w+ (?:de )?(?:votre|vos|]]
        .. [[leurs)|cession d'entreprise|transmission d'entreprise|valorisation de (?:votre|]]
        .. [[ton)|domiciliation|expertise comptable|expert-comptable en ligne|]]
        .. [[taxe fonci[èée]re|prime (?:cee|r[ée]nov\w*|macron))\b(?=[^.?!]{0,120}(?:vous|]]
        .. [[votre|vos|nous|propos|accompagn|offre|client|aid|[ée]ligible|entreprises|jusqu|\?|]]
        .. [[sp[ée]cialis|cabinet|j'))]],
      [[(?:rendements?|int[ée]r[êèe]ts?|performance) (?:(?:[\w'-]+ ){0,1}(?:de|d'|net|]]
        .. [[nets|brut|garantis?|annuels?|attractifs?|jusqu'à|sup[ée]rieurs?|moyens?|entre|]]
        .. [[cible)) ?(?:de )?(?:\d|garanti|jusqu|net|brut|attracti|annuel)\w*]],
      [[(?:faire|faites) (?:fructifier|travailler) (?:votre|vos|ton|leur) (?:argent|]]
        .. [[[ée]pargne|capital|tr[ée]sorerie|patrimoine)]],
      [[(?:investir|investissez|placer) (?:(?:[\w'-]+ ){0,2}dans (?:la pierre|]]
        .. [[les? (?:scpi|m[ée]taux|for[êèe]ts?|vin|art|montres|startups|etf|march[ée]s)|l'or|]]
        .. [[du concret|l'immobilier)|intelligemment|sereinement)]],
      [[(?:contrats?|factures?|fournisseurs?|prix) (?:d'|de |du )(?:[ée]nergie|]]
        .. [[[ée]lectricit[ée]|gaz|kwh|t[ée]l[ée]phonie)(?=[^.?!]{0,120}(?:r[ée]duire|]]
        .. [[[ée]conom|n[ée]goci|compar|optimis|votre|vos|\?|nous))]],
    },

    -- real estate, flats, programmes
    property = {
      [[(?:investissement|investir|investisseurs?|opportunit[ée]s?|programmes?|projet|]]
        .. [[patrimoine) (?:(?:[\w'-]+ ){0,1}(?:immobiliers?|locatifs?|dans l'immobilier|]]
        .. [[neufs?|cl[ée] en main|dans la pierre|off[- ]market))]],
      [[(?:appartements?|villas?|studios|biens|r[ée]sidences?|terrains?|lots|bureaux|]]
        .. [[locaux|plateaux|entrep[ôo]ts?|chalets?) (?:(?:[\w'-]+ ){0,2}(?:neufs?|neuves?|]]
        .. [[à vendre|de standing|de prestige|haut de gamme|d'exception|en vefa|sur plan|]]
        .. [[cl[ée] en main|avec rendement|vue mer|off[- ]market|meubl[ée]s?|d'investissement|]]
        .. [[à louer|rentables?|à fort rendement|disponibles?))]],
      [[(?:duba[ïi]|dubai|marrakech|[îi]le maurice|costa (?:blanca|del sol)|miami|bali|]]
        .. [[lisbonne|algarve|[ée]mirats)\b(?=[^.?!]{0,120}(?:invest|appart|villa|immo|]]
        .. [[rendement|bien|rentab|fiscal|acheter|propri[ée]t|programme))]],
      [[(?:vendre|estimer|estimation|acheter|louer|mise en vente|confier|valoriser|]]
        .. [[[ée]valuer|la vente) (?:de |votre |vos |un |son |ton )?(?:[\w'-]+ ){0,1}(?:bien|]]
        .. [[appartement|maison|propri[ée]t[ée]|logement|terrain|local|locaux|]]
        .. [[immeuble)\b(?=[^.?!]{0,120}(?:votre|vous|nous|gratuit|acqu|estim|rentab|rendement|]]
        .. [[prix|\?))]],
      [[(?:mandataire|agent|agence|conseill\w+|promoteur|chasseur|r[ée]seau) immobili\w+]],
      [[(?:loyers? garantis?|revenus? locatifs?|rentabilit[ée] locative|rendement locatif|]]
        .. [[lmnp|colocation meubl[ée]e|location (?:courte dur[ée]e|saisonni[èée]re)|]]
        .. [[conciergerie|coliving|marchand de biens|viager|vefa|bail commercial avantageux|]]
        .. [[crowdfunding immobilier)]],
      [[(?:acqu[ée]reurs?|acheteurs?) (?:(?:[\w'-]+ ){0,2}(?:s[ée]rieux|solvables?|]]
        .. [[recherch\w+|pour votre|dans votre (?:quartier|secteur|rue|immeuble|r[ée]gion)|]]
        .. [[qualifi[ée]s?|potentiels?|financ[ée]s?))]],
    },

    -- crypto, forex, signals, passive returns
    trading = {
      [[(?:crypto\w*|bitcoin|btc|ethereum|eth\b|usdt|blockchain|nft|forex|trading|trader|]]
        .. [[traders|copy ?trading|signaux|bots? de trading|minage|defi|staking|token\w*|ico\b|]]
        .. [[scalping|web3|options binaires|cfd|prop firm)\b(?=[^.?!]{0,120}(?:gain|gagn|]]
        .. [[invest|profit|rendement|revenu|rentab|€|%|plateforme|groupe|form|appren|robot|]]
        .. [[sign|compte|opportun|argent|d[ée]p[ôo]t|strat[ée]g|vous|tu|march|projet|vente|]]
        .. [[quotidien|\?))]],
      [[(?:profits?|gains?|rendements?|revenus?|]]
        .. [[b[ée]n[ée]fices?) (?:(?:[\w'-]+ ){0,1}(?:quotidiens?|garantis?|hebdomadaires?|]]
        .. [[mensuels?|passifs?|par jour|automatiques?|sans risque|de \d+ ?%|sur (?:les|]]
        .. [[le) (?:march[ée]s?|forex|crypto)))]],
      [[(?:dupliquer|copier|suivre) (?:mes|nos|les) (?:trades|positions|signaux)]],
      [[(?:robot|algorithme|bot|ia) de (?:trading|placement|investissement)]],
      [[(?:d[ée]p[ôo]t|mise|capital|investissement) (?:minimum|initial\w*|de d[ée]part|]]
        .. [[minimale?) (?:de|à partir)]],
      [[ind[ée]pendance financi[èée]re]],
    },

    -- franchise, MLM, passive income, be your own boss
    franchise = {
      [[(?:franchise\w*|licence de marque|master[- ]franchise|r[ée]seau de (?:franchise|]]
        .. [[mandataires)|ouvrir (?:votre|une|ton) (?:franchise|agence|point de vente))]],
      [[(?:mlm|marketing de r[ée]seau|marketing relationnel|vente directe|]]
        .. [[network marketing|dropshipping|affiliation|e-?commerce (?:cl[ée]|automatis[ée])|]]
        .. [[amazon fba|ambassad\w+ (?:de la marque|bien-[êèe]tre)|vdi)]],
      [[(?:revenus? (?:passifs?|compl[ée]mentaires?|r[ée]currents?|suppl[ée]mentaires?|]]
        .. [[r[ée]siduels?|additionnels?|alternatifs?)|compl[ée]ment\w* de (?:revenus?|]]
        .. [[salaire)|source\w* de revenus?|second revenu|deuxi[èée]me revenu|arrondir (?:vos|]]
        .. [[tes|ses) fins de mois|gagner (?:de l'argent|plus d'argent|\d+)|fins de mois)]],
      [[(?:[êèe]tre|devenir|deviens|devenez) (?:votre|ton|son|leur) propre (?:patron|boss|]]
        .. [[chef)]],
      [[(?:opportunit[ée]|projet|aventure|concept|]]
        .. [[activit[ée]) (?:(?:[\w'-]+ ){0,1}(?:business|d'affaires|professionnelle unique|]]
        .. [[entrepreneuriale?|unique|à domicile|en parall[èée]le|depuis chez|ind[ée]pendante?|]]
        .. [[exceptionnelle|rentable|de business|de revenus|hors du commun|lucrati\w+|]]
        .. [[cl[ée] en main))]],
      [[(?:business (?:opportunity|en ligne|model (?:unique|innovant)|à domicile|]]
        .. [[cl[ée] en main)|travailler (?:depuis|de) (?:chez (?:vous|toi|soi)|n'importe où)|]]
        .. [[depuis (?:votre|ton) (?:canap[ée]|t[ée]l[ée]phone|smartphone)|]]
        .. [[à temps partiel depuis|libert[ée] (?:de temps|g[ée]ographique|financi[èée]re)|]]
        .. [[quitter (?:ton|votre) (?:job|cdi|emploi|travail)|sans quitter (?:ton|]]
        .. [[votre) (?:job|cdi|emploi|travail|activit[ée])|en parall[èée]le de (?:ton|]]
        .. [[votre) (?:job|activit[ée]|emploi|travail)|vivre de (?:ta|votre) passion)]],
      [[(?:je (?:cherche|recherche|recrute|constitue|monte|d[ée]veloppe)|]]
        .. [[nous (?:cherchons|recherchons|recrutons)|on (?:cherche|]]
        .. [[recrute)) (?:(?:[\w'-]+ ){0,3}(?:partenaires|personnes (?:motiv[ée]e?s?|]]
        .. [[ambitieu\w+|dynamiques|s[ée]rieuses|qui)|associ[ée]s|distribut\w+|franchis[ée]s|]]
        .. [[ambassad\w+|apporteurs|collaborateurs ind[ée]pendants|leaders|affili[ée]s|]]
        .. [[licenci[ée]s|revendeurs|entrepreneurs motiv[ée]s))]],
      [[(?:[ée]quipe|personnes|profils?) (?:motiv[ée]e?s?|ambitieu\w+|]]
        .. [[dynamiques?) (?:pour|qui|afin)]],
      [[(?:mon|notre|l') ?(?:upline|[ée]quipe|]]
        .. [[r[ée]seau) (?:(?:[\w'-]+ ){0,1})?(?:me verse|m'a|dans le|en plein|gagne|grandit|]]
        .. [[autour|recrute)]],
      [[(?:dupliquable|duplication|sans exp[ée]rience requise|]]
        .. [[pas besoin (?:d'y conna[îi]tre|d'exp[ée]rience|de dipl[ôo]me)|]]
        .. [[plan de r[ée]mun[ée]ration|bonus de parrainage|parrain\w+|filleuls?|]]
        .. [[kit de d[ée]marrage|huiles essentielles|compl[ée]ments? (?:alimentaires?|]]
        .. [[nutritionnels?)|ma petite [ée]quipe|libert[ée]|à ton rythme|à votre rythme|]]
        .. [[depuis (?:la maison|chez soi|ton tel)|fins de mois|me verse|tous frais pay[ée]s|]]
        .. [[patron de (?:ta|votre) vie|plan b)\b]],
    },

    -- nominated for an award, with a fee
    award = {
      [[(?:nomin[ée]e?s?|nomm[ée]e?s?|s[ée]lectionn[ée]e?s?|retenue?s?|finaliste|]]
        .. [[laur[ée]at\w*|pressentie?s?|pr[ée]s[ée]lectionn[ée]e?s?|choisie?s?|]]
        .. [[identifi[ée]e?s?) (?:(?:[\w'-]+ ){0,4}(?:prix|troph[ée]es?|awards?|classement|]]
        .. [[palmar[èée]s|top \d+|[ée]dition|who's who|annuaire|magazine|distinction|]]
        .. [[c[ée]r[ée]monie|couverture|dossier sp[ée]cial|num[ée]ro sp[ée]cial|hors-s[ée]rie|]]
        .. [[laur[ée]at\w*|parmi les))]],
      [[(?:prix|troph[ée]es?|awards?|palmar[èée]s|classement|distinction|]]
        .. [[label) (?:(?:[\w'-]+ ){0,4}(?:dirigeants?|leaders?|entrepreneurs?|de l'ann[ée]e|]]
        .. [[excellence|innovation|europ[ée]ens?|managers?|femmes|ceo|]]
        .. [[meilleurs?))\b[^.?!]{0,120}(?:frais|participation|€|inscription|candidature|pack|]]
        .. [[gala|s[ée]lectionn\w+|nomin\w+|retenu\w*|votre)]],
      [[(?:frais de dossier|frais de participation|pack laur[ée]at|dossier de candidature|]]
        .. [[soir[ée]e de gala|remise des (?:prix|troph[ée]es))\b[^.?!]{0,120}(?:€|\d|prix|]]
        .. [[troph[ée]e|nomin|votre|r[ée]serv)]],
      [[(?:who's who|top (?:10|20|30|50|100) (?:des|leaders?|ceo|dirigeants|voices|]]
        .. [[managers|entrepreneurs))]],
      [[(?:en couverture|une|double page|interview|portrait|]]
        .. [[page) (?:(?:[\w'-]+ ){0,2})?(?:de notre|dans notre) (?:magazine|revue|num[ée]ro|]]
        .. [[m[ée]dia|[ée]dition|publication)]],
      [[(?:palmar[èée]s|nomm[ée]e?s?|nomination|laur[ée]at\w*|troph[ée]es?|fellow|]]
        .. [[figures du|jury)\b(?=[^.?!]{0,120}(?:votre|vous|pack|place|retenu|confr[èée]re|]]
        .. [[gala|soir[ée]e|dossier|titre|double page|frais))]],
      [[(?:votre nom|votre dossier|votre parcours|]]
        .. [[ton parcours) (?:(?:[\w'-]+ ){0,2})?(?:est revenu|a [ée]t[ée] (?:retenu|]]
        .. [[s[ée]lectionn[ée]|cit[ée]|propos[ée])|s'est impos[ée]|a fait l'unanimit[ée]|]]
        .. [[a retenu|nous est parvenu|figure)]],
      [[(?:portrait|double page|couverture|suppl[ée]ment|magazine|]]
        .. [[hors-s[ée]rie)\b(?=[^.?!]{0,120}(?:frais|€|participation|soir[ée]e|figures|de nos|]]
        .. [[dix|pack|[ée]dition|payant|parution))]],
    },

    -- call for papers, special issue, keynote at an obscure conference
    journal = {
      [[(?:appel à (?:communications?|contributions?|articles|publication|papiers|]]
        .. [[auteurs)|call for papers|num[ée]ro sp[ée]cial|special issue|]]
        .. [[comit[ée] (?:[ée]ditorial|de lecture)|editorial board|revue (?:internationale|]]
        .. [[scientifique|à comit[ée]|en libre acc[èée]s|open access)|open access|]]
        .. [[facteur d'impact|impact factor|frais de publication|\bapc\b|scopus|]]
        .. [[pr[ée]dat\w+)\b(?=[^.?!]{0,120}(?:invit|soum|contribu|honor|frais|publi|rejoindre|]]
        .. [[membre|article|manuscrit))]],
      [[(?:soumettre|soumettez|publier|publiez) (?:(?:[\w'-]+ ){0,1}(?:votre|vos|un|ton|]]
        .. [[tes)) ?(?:[\w'-]+ ){0,1}(?:articles?|manuscrits?|papiers?|travaux|recherches?|]]
        .. [[th[èée]se|chapitre|livre|m[ée]moire)]],
      [[(?:invit\w+|honor\w+|ravi\w+) (?:(?:[\w'-]+ ){0,4}(?:conf[ée]renci[èée]re?|]]
        .. [[keynote|orat\w+|intervenant\w*|membre du comit[ée]|]]
        .. [[r[ée]dact\w+ en chef invit[ée]\w*))(?=[^.?!]{0,120}(?:congr[èée]s|conf[ée]rence|]]
        .. [[international|sommet|summit|frais|inscription|duba[ïi]|[ée]dition))]],
      [[(?:congr[èée]s|conf[ée]rence|sommet) (?:mondiale?|]]
        .. [[internationale?)\b[^.?!]{0,120}(?:frais d'inscription|inscription|orateur|]]
        .. [[conf[ée]rencier|r[ée]sum[ée]|abstract)]],
      [[(?:maison d'[ée]dition|[ée]ditions)\b[^.?!]{0,120}(?:publier (?:votre|]]
        .. [[ta) (?:th[èée]se|m[ée]moire)|manuscrits?)]],
    },

    -- be a guest on our show
    podcast = {
      [[(?:podcast|[ée]mission|cha[îi]ne youtube|plateau|web ?tv|]]
        .. [[radio)\b(?=[^.?!]{0,120}(?:invit[ée]\w*|invit|recev|accueill|[ée]pisode|intervi|]]
        .. [[enregistr|particip|sponsor|frais|audience|auditeurs|\?|t[ée]moign|parcours))]],
      [[(?:invit[ée]e?|intervenante?|recevoir|participer|passer|t[ée]moigner|t'inviter|]]
        .. [[vous inviter|vous recevoir|t'avoir|vous avoir) (?:(?:[\w'-]+ ){0,4}(?:podcast|]]
        .. [[[ée]mission|[ée]pisode|interview film[ée]e|plateau|cha[îi]ne|web ?tv))]],
      [[(?:interview|entretien) (?:(?:[\w'-]+ ){0,1}(?:film[ée]e?|vid[ée]o|]]
        .. [[sponsoris[ée]e?|pour (?:notre|mon) (?:m[ée]dia|magazine|podcast|blog|cha[îi]ne)))]],
      [[(?:invit[ée]e?s?|saison \d|[ée]pisode|on enregistre|studio|plateau|]]
        .. [[host)\b(?=[^.?!]{0,120}(?:podcast|[ée]pisode|enregistr|montage|saison|prod|studio|]]
        .. [[micro|auditeurs))]],
    },

    -- raising a round, invest in us
    fundraising = {
      [[(?:lev[ée]e de fonds|l[èée]ve(?:r|nt)? \d|levons|nous levons|tour de (?:table|]]
        .. [[financement)|seed|s[ée]rie a|pr[ée]-?seed|pre-?seed|amor[çc]age|business angels?|]]
        .. [[love money|equity|ticket (?:minimum|d'entr[ée]e|de \d|moyen)|bsa-?air|]]
        .. [[crowdfunding|crowdequity|financement participatif|kickstarter|ulule|]]
        .. [[kisskissbankbank|cagnotte|pitch ?deck|deck investisseurs?|bp pr[ée]visionnel|]]
        .. [[roadshow|fonds d'investissement|club d'investisseurs)\b(?=[^.?!]{0,120}(?:nous|]]
        .. [[notre|invest|deck|rejoin|particip|€|m€|k€|ticket|soutenir|\?|boucl|cl[ôo]tur|]]
        .. [[start|projet|cherch))]],
      [[(?:nous|on|je) (?:levons|l[èée]ve|recherchons|cherchons|recherche|cherche|]]
        .. [[bouclons|finalisons) (?:[\w'-]+ ){0,4}(?:fonds|investisseurs?|€|m€|k€|k|millions?|]]
        .. [[business angels?|lev[ée]e|tour|associ[ée] investisseur|financement\w*)]],
      [[(?:investir|entrer|prendre (?:une )?(?:part|]]
        .. [[participation)\w*) (?:(?:[\w'-]+ ){0,1}(?:dans notre|au capital|dans mon|]]
        .. [[à nos c[ôo]t[ée]s|dans ma|chez nous))]],
      [[(?:devenir|rejoindre|rejoignez|participer|]]
        .. [[faites partie) (?:[\w'-]+ ){0,3}(?:investisseurs?|actionnaires?|tour de table|]]
        .. [[aventure en tant qu'investisseur|business angel)]],
      [[(?:l[èée]ve|levons|lever|boucle|bouclons) (?:(?:[\w'-]+ ){0,1})?(?:une|un|notre|]]
        .. [[\d|des) ?(?:[\w'-]+ ){0,1}(?:ronde|tour|seed|fonds|\d|amor[çc]age|lev[ée]e|k€|m€|]]
        .. [[millions?)]],
      [[(?:ronde|tour) (?:d'amor[çc]age|de financement|de table|seed)]],
      [[(?:anges|business angels?|investisseurs?) (?:(?:[\w'-]+ ){0,2})?(?:dans (?:ton|]]
        .. [[votre)|r[ée]seau|providentiels|priv[ée]s|engag[ée]s|historiques|qui (?:veulent|]]
        .. [[souhaitent))]],
    },

    -- webinar, masterclass, summit, tickets, cohort
    event_sale = {
      [[(?:webinaire?|webinar|masterclass|master class|bootcamp|summit|]]
        .. [[challenge (?:gratuit|de \d+ jours|en ligne)|live (?:gratuit|exclusif|linkedin)|]]
        .. [[conf[ée]rence en ligne|atelier (?:en ligne|gratuit|exclusif|d[ée]couverte|]]
        .. [[pratique|payant)|petit-d[ée]jeuner (?:d'affaires|d[ée]bat|business|th[ée]matique)|]]
        .. [[afterwork (?:business|networking)|salon (?:professionnel|business|b2b|virtuel)|]]
        .. [[formation (?:en ligne|intensive|certifiante|de \d+ (?:jours|heures)|]]
        .. [[acc[ée]l[ée]r[ée]e|[ée]ligible)|promotion de (?:septembre|janvier|printemps)|]]
        .. [[retraite (?:de dirigeants|bien-[êèe]tre|business)|s[ée]minaire (?:intensif|]]
        .. [[exclusif|de deux jours|immersif)|soir[ée]e (?:networking|business|]]
        .. [[dirigeants))\b(?=[^.?!]{0,120}(?:inscri|particip|place|gratuit|€|rejoin|organis|]]
        .. [[invit|lien|r[ée]serv|date|prochain|\?|offert|nous|nos|mon|anim|d[ée]couv|le \d))]],
      [[(?:inscrivez-vous|inscris-toi|(?:votre|ta|une) place|(?:vos|tes) places|]]
        .. [[vous inscrire|t'inscrire|r[ée]server votre place|billets?|billetterie|early bird|]]
        .. [[pass (?:vip|premium|2 jours|journ[ée]e|complet)|]]
        .. [[lien d'inscription) ?(?:(?:[\w'-]+ ){0,1}(?:gratuitement|ici|d[èée]s|avant|pour|à|]]
        .. [[au|via|sur|en|est|sont|:|vip|offerte?|!|est encore))]],
      [[(?:sponsor\w*|stand|exposant\w*|partenaire officiel|espace exposant|]]
        .. [[m[ée]c[ée]n\w+) (?:(?:[\w'-]+ ){0,3}(?:salon|[ée]v[ée]nement|forum|[ée]dition|]]
        .. [[conf[ée]rence|sommet|or|argent|platine|gold|silver|disponibles?|encore|pour))]],
      [[(?:club|cercle|r[ée]seau|communaut[ée]) (?:(?:[\w'-]+ ){0,1}(?:priv[ée]e?|]]
        .. [[exclusi\w+|s[ée]lecti\w+|premium|d'affaires|de dirigeant\w*|business|]]
        .. [[de d[ée]cideurs|d'entrepreneurs|bni|payante?|tr[èée]s ferm[ée]))]],
      [[(?:cohorte|prochaine (?:session|promotion|promo|[ée]dition)|]]
        .. [[[ée]dition \d{4}) (?:(?:[\w'-]+ ){0,2}(?:d[ée]marre|commence|d[ée]bute|ouvre|]]
        .. [[ouverte|limit[ée]e|places|de notre|du programme|du club|approche))]],
      [[(?:adh[ée]sion|cotisation|adh[ée]rer|devenir membre|rejoindre (?:notre|]]
        .. [[le) (?:club|cercle|communaut[ée]|r[ée]seau (?:d'affaires|de dirigeants|priv[ée])|]]
        .. [[programme|masterclass|bootcamp|formation))]],
      [[(?:[ée]v[ée]nement|[ée]v[èée]nement|soir[ée]e|conf[ée]rence|atelier|s[ée]minaire|]]
        .. [[congr[èée]s|forum|journ[ée]e|rencontre|voyage|circuit|retraite|salon|formation|]]
        .. [[webinaire|masterclass|gala|d[îi]ner|promo)\b(?=[^.?!]{0,90}(?:entr[ée]e|inscri\w+|]]
        .. [[place|tarif|€|r[ée]serv\w+|billet|complet|participants|stand|par personne|]]
        .. [[par [ée]l[èée]ve|early|rembours[ée]e|sponsor|adh[ée]sion))]],
      [[(?:j'ouvre|nous ouvrons|on ouvre) (?:(?:[\w'-]+ ){0,1})?(?:une|un|la|]]
        .. [[les) (?:(?:[\w'-]+ ){0,1})?(?:promo|session|cohorte|inscriptions|groupe|place|]]
        .. [[cercle)]],
      [[(?:(?:votre|ta|la|une|sa) (?:place|chaise|chambre|inscription|option)|]]
        .. [[vos (?:places|chambres)) (?:(?:[\w'-]+ ){0,2})?(?:est|reste|vous attend|]]
        .. [[bloqu[ée]e?|r[ée]serv[ée]e?|du \d+|se lib[èée]re|parmi|à la|au|sera)]],
    },

    -- we have candidates for you, we fill your positions
    hiring_services = {
      [[(?:cabinet|agence|soci[ée]t[ée]|partenaire|consultante?|]]
        .. [[plateforme) (?:(?:[\w'-]+ ){0,1}(?:de recrutement|de chasse|d'int[ée]rim|]]
        .. [[en recrutement|de chasseurs|d'executive search|rh))\b[^.?!]{0,120}(?:vos|votre|]]
        .. [[nous|accompagn|propos|sp[ée]cialis|j'|client)]],
      [[(?:vos|votre|ton|tes) (?:recrutements?|postes? (?:ouverts?|vacants?|à pourvoir|]]
        .. [[difficiles)|besoins? (?:en (?:recrutement|personnel|int[ée]rim|talents?|]]
        .. [[main-d'(?:œ|oe)uvre|profils?|rh|comp[ée]tences)|de recrutement|rh)|]]
        .. [[process(?:us)? de recrutement|offres? d'emploi|annonces? (?:de recrutement|]]
        .. [[d'emploi))]],
      [[(?:candidats?|profils?|candidates?|talents|int[ée]rimaires|cv|]]
        .. [[alternants?) (?:(?:[\w'-]+ ){0,2}(?:qualifi[ée]s?|disponibles?|en poste|pour vos|]]
        .. [[pour votre|pr[ée]-?s[ée]lectionn[ée]s?|pr[ée]-?qualifi[ée]s?|à l'[ée]coute|]]
        .. [[susceptible\w*|qui pourrai\w+ vous|imm[ée]diatement|p[ée]nuriques|]]
        .. [[à vous pr[ée]senter|correspondant|sourc[ée]s|rares|motiv[ée]s?|tri[ée]s|]]
        .. [[à vous proposer|v[ée]rifi[ée]s|pr[êèe]ts))]],
      [[(?:pr[ée]senter|proposer|adresser|envoyer|pr[ée]sente|]]
        .. [[propose) (?:(?:[\w'-]+ ){0,3}(?:candidats?|candidates?|profils?|talents|]]
        .. [[alternants?|stagiaires gratuitement))]],
      [[(?:nous recrutons pour vous|recruter (?:plus vite|plus rapidement|en (?:\d+|]]
        .. [[moins)|vos|votre|mieux|vos futurs|les meilleurs)|pourvoir (?:vos|votre|ce|]]
        .. [[tes) postes?|success fees?|garantie de remplacement|p[ée]riode de garantie|]]
        .. [[shortlist|short-list|sourcing (?:de|pour|externalis[ée])|rpo\b|]]
        .. [[management de transition|ats\b|vivier (?:de|d'))]],
      [[(?:j'accompagne|nous accompagnons|j'ai|]]
        .. [[nous avons) (?:[\w'-]+ ){0,2}(?:actuellement )?(?:une?|des|plusieurs|deux|]]
        .. [[trois) (?:tr[èée]s |excellente? |excellents |bons? )?(?:candidate?s?|profils?)]],
      [[(?:candidats?|candidates?|profils?|cv|int[ée]rimaires|alternants?|saisonniers|]]
        .. [[soignants|renforts)\b(?=[^.?!]{0,80}(?:dispo|pr[êèe]ts?|vous (?:pr[ée]sent|]]
        .. [[int[ée]ress|propos|envo)|honoraires|garantie|succ[èée]s|mission|imm[ée]diat|]]
        .. [[sous \d|vivier|s[ée]lectionn))]],
    },

    -- AI agents, automate your work, chatbots
    ai_automation = {
      [[(?:ia|intelligence artificielle|chatgpt|gpt|llm|machine learning|]]
        .. [[ai) (?:(?:[\w'-]+ ){0,1}(?:g[ée]n[ée]rative|pour (?:vos|votre|les|automatiser)|]]
        .. [[au service|dans votre|dans vos|permet|conversationnelle|peut|qui|souveraine))]],
      [[(?:agents?|assistants?|solution|outil|robots?|plateforme|logiciel|callbot|]]
        .. [[voicebot) (?:(?:[\w'-]+ ){0,1}(?:ia|d'ia|d'intelligence|conversationnels?|vocal|]]
        .. [[vocaux|virtuels? intelligents?|autonomes?|dop[ée]e?s? à l'ia|bas[ée]e?s? sur l'ia|]]
        .. [[intelligente?s?|ai))]],
      [[(?:chatbots?|callbots?|voicebots?|rpa|make\.com|zapier|n8n|no[- ]code|low[- ]code|]]
        .. [[copilote? ia)]],
      [[(?:automatiser|automatisez|automatise|automatisons|automatisation|automatisent|]]
        .. [[automatis[ée]\w*) (?:(?:[\w'-]+ ){0,1}(?:de|d'|vos|votre|tes|ton|des|les|la|le|l'|]]
        .. [[\d+|toutes?|leurs?|jusqu'|compl[èée]te|intelligente|marketing|et|pour))]],
      [[(?:t[âa]ches|process(?:us)?) (?:(?:[\w'-]+ ){0,1}(?:r[ée]p[ée]titi\w+|]]
        .. [[chronophages?|administrati\w+|manuel\w*|sans valeur|à faible valeur))]],
      [[(?:transformation (?:ia|digitale|par l'ia)|adopter l'ia|int[ée]grer l'ia|]]
        .. [[int[ée]gration de l'ia|formation (?:à l')?ia|audit ia|passer à l'ia)]],
      [[(?:ia|intelligence artificielle|agents? ia|gpt|llm)\b(?=[^.?!]{0,90}(?:vos|votre|]]
        .. [[tes|ton|automat|temps|outil|notre|nos|permet|heures|aide|g[ée]n[èée]re|r[ée]dige|]]
        .. [[trie|r[ée]pond|mod[èée]le|solution|lit|s'occupe))]],
      [[(?:r[ée]dige|trie|r[ée]pond|classe|relance|analyse|transcrit|r[ée]sume|traite|]]
        .. [[d[ée]tecte|lit) (?:(?:[\w'-]+ ){0,2})?(?:automatiquement|toute? seule?|]]
        .. [[à votre place|à ta place|pour vous|en (?:quelques|\d+|trois|dix) (?:secondes|]]
        .. [[minutes)|le|la|les|vos|votre)\b(?=[^.?!]{0,120}(?:vos|votre|automat|ia|place|]]
        .. [[temps|outil|secondes|minutes))]],
    },

    -- synergies, partnership, mutual benefit
    collaborate_vague = {
      [[synergies?]],
      [[(?:partenariats?|collaborations?|opportunit[ée]s? de (?:collaboration|]]
        .. [[partenariat)|coop[ée]rations?) (?:(?:[\w'-]+ ){0,1}(?:gagnant\w*|win|potentiel\w*|]]
        .. [[possibles?|[ée]ventuel\w*|strat[ée]giques?|commerc\w+|fructueu\w+|durables?|]]
        .. [[mutuel\w*|futures?|b[ée]n[ée]fiques?|entre nos|avec (?:votre|vous)|ensemble|]]
        .. [[d'affaires|exclusifs?|r[ée]mun[ée]r[ée]e?s?|à long terme|business|]]
        .. [[int[ée]ressant\w*|avec notre|privil[ée]gi[ée]e?s?))]],
      [[(?:gagnant[- ]gagnant|win[- ]win|mutuellement (?:b[ée]n[ée]fique|avantageu\w+)|]]
        .. [[b[ée]n[ée]fices? mutuels?|int[ée]r[êèe]ts? (?:mutuels?|communs?|r[ée]ciproques?)|]]
        .. [[compl[ée]mentarit[ée]s?|avantages mutuels)]],
      [[(?:explorer|[ée]tudier|envisager|[ée]voquer|imaginer|voir|discuter|identifier|]]
        .. [[trouver|r[ée]fl[ée]chir|creuser|[ée]changer sur|]]
        .. [[parler) (?:(?:[\w'-]+ ){0,4}(?:collaborations?|collaborer|partenariats?|]]
        .. [[synergies?|travailler ensemble|opportunit[ée]s (?:communes|de)|faire ensemble|]]
        .. [[pistes communes|points? communs?|possibilit[ée]s|coop[ée]ration|opportunit[ée]s|]]
        .. [[convergences))]],
      [[comment (?:nous |on )?(?:pourrions|pourrait|pouvons|peut) (?:nous |-nous |]]
        .. [[-on )?(?:collaborer|travailler ensemble|nous entraider|s'entraider|]]
        .. [[faire du business|unir nos)]],
      [[(?:collaborer|travailler|faire des affaires|faire du business|grandir|]]
        .. [[construire) ensemble\b(?! (?:depuis|pendant|l'an|en \d|à l'|au|chez|il y a))]],
      [[(?:opportunit[ée]s?|projets?|propositions?) (?:(?:[\w'-]+ ){0,1}(?:business|]]
        .. [[d'affaires|commerciale?s?|int[ée]ressantes?|à fort potentiel|communes?|]]
        .. [[susceptible\w*|qui (?:pourrait|devrait)|à (?:vous|te) (?:proposer|soumettre|]]
        .. [[pr[ée]senter)))]],
      [[(?:d[ée]velopper|faire|cr[ée]er) (?:(?:[\w'-]+ ){0,1}(?:du business|des affaires|]]
        .. [[de la valeur|des passerelles|des ponts|des opportunit[ée]s))]],
      [[(?:nos|vos) (?:activit[ée]s|m[ée]tiers|expertises|entreprises|soci[ée]t[ée]s|]]
        .. [[univers|offres|domaines|comp[ée]tences|client[èée]les) (?:(?:[\w'-]+ ){0,1}(?:se|]]
        .. [[sont|respecti\w+|pourraient|compl[ée]mentaires|peuvent|ont|s'))]],
      [[(?:apporteur d'affaires|recommandations? mutuelles?|s'[ée]changer des (?:clients|]]
        .. [[contacts)|[ée]change de (?:visibilit[ée]|contacts|recommandations)|]]
        .. [[cross-?promo\w*|co-?marketing|faire affaire)]],
      [[(?:collaboration|partenariat|collaborer|partenaires?)\b(?=[^.?!]{0,80}(?:\?|]]
        .. [[entre nos|possible|fructueu|envisag|mettre en place|proposer|discut|parler|]]
        .. [[int[ée]ress|gagnant|explor|[ée]chang|durable|ensemble))]],
      [[(?:faire (?:quelque chose|un bout de chemin|des choses|[ée]quipe)|travailler|]]
        .. [[avancer|grandir|construire|cr[ée]er) (?:quelque chose )?ensemble]],
    },

    -- software, device, supplies: vendor talk that is none of the above
    tech_product = {
      [[(?:logiciels?|saas|erp|crm|sirh|gmao|ged|tms|wms|progiciel|]]
        .. [[appli(?:cation)? (?:mobile|web|m[ée]tier)|cloud|h[ée]bergement|]]
        .. [[signature [ée]lectronique|facturation [ée]lectronique|d[ée]mat[ée]rialisation|]]
        .. [[cybers[ée]curit[ée]|pentest|soc manag[ée]|sauvegarde|vpn|firewall|]]
        .. [[t[ée]l[ée]phonie (?:ip|d'entreprise|cloud)|fibre|iot|capteurs?|]]
        .. [[objets connect[ée]s|badgeuse|tableaux? de bord|dashboard|reporting|api\b|data|]]
        .. [[rgpd|conformit[ée]|mise en conformit[ée]|nis ?2|csrd|iso 27001|bilan carbone|rse|]]
        .. [[duerp|qvt|pda|caisse enregistreuse|bornes?|panneaux (?:solaires|]]
        .. [[photovolta[ïi]ques)|photovolta[ïi]que|vid[ée]osurveillance|t[ée]l[ée]surveillance|]]
        .. [[g[ée]olocalisation|photocopieu\w+|copieurs?|imprimantes?|fontaines? à eau|]]
        .. [[machines? à caf[ée]|nettoyage|entretien de (?:vos )?(?:bureaux|locaux)|mobilier|]]
        .. [[flotte (?:automobile|auto)|emballages?|packaging|traduction|mat[ée]riel|machines?|]]
        .. [[ch[èée]ques? cadeaux?|tickets? restaurant|traiteur|luminaires?|]]
        .. [[[ée]clairage led)\b(?=[^.?!]{0,120}(?:nous (?:propos|accomp|avons d[ée]v|fourn|]]
        .. [[[ée]dit|instal|aid|[ée]quip|distrib|fabriq|assur)|notre (?:solution|offre|]]
        .. [[logiciel|plateforme|gamme|outil|soci[ée]t[ée]|produit|[ée]quipe)|nos (?:solutions|]]
        .. [[clients|produits|services|machines)|je (?:vous|te) propose|vous (?:fait|faire|]]
        .. [[permet|aid)|permet (?:de|aux|à)|pour vos|de vos (?:bureaux|locaux|[ée]quipes|]]
        .. [[donn[ée]es|factures|sites)|d[ée]mo|sp[ée]cialis|sans engagement|essai|devis|]]
        .. [[int[ée]ress))]],
      [[(?:prise en main|mise en place|d[ée]ploiement|int[ée]gration|installation|]]
        .. [[param[ée]trage) (?:(?:[\w'-]+ ){0,1}(?:rapide|imm[ée]diate|en (?:\d+|quelques|]]
        .. [[moins|deux|trois)|incluse|comprise|simple|facile|offerte?|gratuite?|avec (?:vos|]]
        .. [[votre|tous)|cl[ée]|sous \d+|est|sans))]],
      [[(?:s'int[èée]gre|se connecte|s'interface|compatible) (?:(?:[\w'-]+ ){0,2}(?:à|]]
        .. [[avec|aux) )(?:(?:[\w'-]+ ){0,1}(?:vos|votre|tous|sap|sage|salesforce|excel|]]
        .. [[outlook|outils|les|erp))]],
      [[(?:licences?|abonnements?|utilisateurs?|comptes?) (?:(?:[\w'-]+ ){0,1}(?:saas|]]
        .. [[illimit[ée]e?s?|inclus\w*|par utilisateur|offerte?s?|annuel\w*|mensuel\w*))]],
      [[(?:devis|[ée]tude|chiffrage) (?:(?:[\w'-]+ ){0,1}(?:gratuite?|sous|]]
        .. [[personnalis[ée]\w*|rapide|comparati\w+|sans|en \d+|offerte?))]],
      [[(?:remplacer|fini|finis|finies|stop|oubliez|]]
        .. [[dites adieu) (?:[\w'-]+ ){0,2}(?:excel|papier|tableurs?|fichiers? excel|t[âa]ches|]]
        .. [[saisie|paperasse|erreurs|les relances|tableaux)]],
      [[(?:fabricant|fournisseur|distributeur|grossiste|importateur|revendeur|usine|]]
        .. [[[ée]diteur de logiciels?) (?:de|d'|en|fran[çc]ais|bas[ée]e?|chinois|]]
        .. [[sp[ée]cialis[ée]|depuis|direct)]],
      [[(?:notre|nos|cet|cette|l'|un|une|le) ?(?:outil|logiciel|api|application|caisse|]]
        .. [[module|plateforme|syst[èée]me|bo[îi]tier|appareil|machine|capteur|moteur|robot|]]
        .. [[solution|abonnement|acc[èée]s|pilote|contrat de support|]]
        .. [[h[ée]bergement)\b(?=[^.?!]{0,90}(?:permet|tourne|int[èée]gre|d[ée]tecte|]]
        .. [[tout compris|à partir|€|essai|raccord|vous |vos |certifi|install[ée]|d[ée]ploy|]]
        .. [[pays|compatible|mois))]],
      [[(?:phase |projet |programme |un )?pilote (?:(?:[\w'-]+ ){0,1})?(?:gratuit|de \d|]]
        .. [[avec|chez|sur|en|offert|payant|d'un)]],
    },

    -- What softens

    -- no pressure, ignore this if it does not concern you
    soft_no_pressure = {
      [[(?:sans (?:aucune )?(?:pression|obligation|insister)|aucune pression|]]
        .. [[pas de pression|z[ée]ro pression)]],
      [[(?:si|au cas où) (?:ce n'est pas|c'est pas|ce n'[ée]tait pas|cela ne|[çc]a ne|]]
        .. [[vous n'[êèe]tes pas|tu n'es pas|le sujet ne|ce sujet ne|ce n'est plus|vous ne|]]
        .. [[tu ne|mon message|ce message) (?:[\w'-]+ ){0,4}(?:le (?:bon )?moment|sujet|]]
        .. [[int[ée]resse\w*|int[ée]ress[ée]e?|pertinent|d'actualit[ée]|bonne personne|]]
        .. [[bon interlocuteur|concerne\w*|priorit[ée]|besoin|souhaite[sz]?|pas de souci|]]
        .. [[aucun souci|cas|d[ée]range|importune)]],
      [[(?:ignorez|ignore|n'h[ée]sitez pas à ignorer|vous pouvez ignorer|tu peux ignorer|]]
        .. [[ne tenez pas compte|supprimez) (?:(?:[\w'-]+ ){0,1}(?:ce|mon|de ce|simplement|]]
        .. [[tout|sans))]],
      [[(?:pas|aucun) (?:de )?(?:souci|probl[èée]me|soucis) (?:si|bien s[ûu]r|sinon)]],
      [[(?:je ne sais pas|pas s[ûu]re?|je ne suis pas (?:s[ûu]re?|]]
        .. [[certaine?)) (?:(?:[\w'-]+ ){0,1}(?:si|que)) (?:(?:[\w'-]+ ){0,2}(?:[êèe]tes|es|]]
        .. [[vous|tu|c'est|cela|ce soit|soyez)) ?(?:[\w'-]+ ){0,4}(?:bonne personne|]]
        .. [[bon interlocuteur|concern[ée]e?|pertinent|interlocut\w+|sujet|int[ée]ress\w+)]],
      [[(?:sinon|dans le cas contraire),? (?:je comprends|je comprendrai\w*|pas de souci|]]
        .. [[aucun souci|oubliez|oublie|tant pis|bonne continuation|pas grave)]],
      [[(?:libre à (?:vous|toi)|aucune obligation|rien ne (?:vous|t') ?(?:oblige|engage)|]]
        .. [[[çc]a n'engage à rien|cela n'engage à rien|sans engagement)]],
      [[(?:un simple non|un "?non"? (?:me|nous)?|dites-le[- ]moi|]]
        .. [[dis-le[- ]moi)\b[^.?!]{0,40}(?:suffi\w+|va|convient|comprends|n'insist|tranquille|]]
        .. [[relancerai)]],
      [[(?:je|nous) (?:comprends|comprendrai|comprendrais|]]
        .. [[comprenons) (?:(?:[\w'-]+ ){0,1}(?:parfaitement|tout à fait|tr[èée]s bien|]]
        .. [[bien s[ûu]r|totalement)) ?(?:si|que (?:ce|vous|tu))]],
      [[(?:d[ée]sol[ée]e?|pardon|excusez-moi|excuse-moi|]]
        .. [[pardonnez) (?:(?:[\w'-]+ ){0,1}(?:pour|de|par avance|]]
        .. [[si)) (?:[\w'-]+ ){0,3}(?:d[ée]rang\w+|intrusion|message (?:direct|]]
        .. [[non sollicit[ée]|spontan[ée]|à froid)|importun\w+|d[ée]marche|sollicit\w+)]],
    },

    -- "this is no sales pitch"
    not_selling = {
      [[(?:ce n'est|c'est|ceci n'est) pas (?:une? |]]
        .. [[du )?(?:[\w'-]+ ){0,2}(?:d[ée]marche commerciale|pitch|message commercial|]]
        .. [[argumentaire|d[ée]marchage|pub\b|publicit[ée]|vente|arnaque|spam|prospection|]]
        .. [[discours commercial|baratin|sollicitation|automatique|robot|copier[- ]coller|bot)]],
      [[(?:rien|pas|jamais) (?:(?:[\w'-]+ ){0,1}(?:à|de|pour)) ?(?:te |vous |]]
        .. [[t')?(?:vendre|d[ée]marcher|vente|proposer de payant)]],
      [[(?:sans|aucune?) (?:(?:[\w'-]+ ){0,1}(?:d[ée]marche|arri[èée]re-pens[ée]e|]]
        .. [[intention|vis[ée]e|objectif|discours|pitch|blabla|vente|]]
        .. [[baratin)) ?(?:commerciale?|de vente|de vendre|derri[èée]re)?(?<!sans d[ée]marche)]],
      [[(?:je ne (?:cherche|suis|veux|vais|souhaite|viens)|on ne (?:cherche|]]
        .. [[va)) pas (?:[\w'-]+ ){0,2}(?:vendre|d[ée]marcher|commercial|vendeur|vendeuse|]]
        .. [[insistante?|pitcher|prospecter|spammer)]],
      [[(?:pas un|ni un|aucun) (?:pitch|robot|bot|argumentaire|mlm|spam)]],
      [[(?:promis|rassurez-vous|rassure-toi)\b[^.?!]{0,40}(?:vendre|vente|pitch|]]
        .. [[commercial|mlm|pyramid|spam|arnaque)\w*]],
      [[(?:pas de|z[ée]ro) (?:blabla|bullshit|vente forc[ée]e|pitch|baratin|spam|discours|]]
        .. [[d[ée]marchage|langue de bois)]],
    },

    -- impressed by your profile, inspiring journey
    flattery = {
      [[(?:impressionn[ée]e?|admirative?|admiratif|[ée]pat[ée]e?|bluff[ée]e?|s[ée]duite?|]]
        .. [[fan|inspir[ée]e?|marqu[ée]e?|conquise?|subjugu[ée]e?|]]
        .. [[touch[ée]e?) (?:(?:[\w'-]+ ){0,1}(?:par|de|du)) ?(?:[\w'-]+ ){0,2}(?:profil|]]
        .. [[parcours|exp[ée]rience|expertise|travail|r[ée]alisations?|carri[èée]re|]]
        .. [[r[ée]ussite|croissance|[ée]nergie|posts?|publications|contenus?|vision|engagement|]]
        .. [[entreprise|soci[ée]t[ée]|leadership|pr[ée]sence|r[ée]putation|d[ée]veloppement|]]
        .. [[activit[ée]|ce que)]],
      [[(?:votre|ton|son) (?:[\w'-]+ ){0,1}(?:parcours|profil|exp[ée]rience|expertise|]]
        .. [[r[ée]ussite|leadership|trajectoire|carri[èée]re|background|travail|engagement|]]
        .. [[vision|dynamisme|[ée]nergie|personnalit[ée]|ascension) (?:[\w'-]+ ){0,2}(?:est |]]
        .. [[sont |semble )?(?:(?:[\w'-]+ ){0,1}(?:impressionnante?|inspirante?|remarquable|]]
        .. [[exceptionnel\w*|passionnante?|riche|admirable|tr[èée]s|vraiment|atypique|]]
        .. [[int[ée]ressante?|m'a|m'ont|m'inspire|m'impressionne|force|exemplaire|solide|]]
        .. [[brillante?|unique|parle|a retenu|a attir[ée]|a attir[ée]e|correspond|suscite|]]
        .. [[incroyable|au top))]],
      [[(?:beau|super|joli|tr[èée]s beau|sacr[ée]|magnifique|brillant|impressionnant|]]
        .. [[chouette|bel|solide|riche|inspirant|remarquable|formidable|]]
        .. [[tr[èée]s joli) (?:parcours|profil|background|cv|expertise)]],
      [[(?:belle|superbe|formidable|impressionnante|fulgurante|]]
        .. [[magnifique) (?:carri[èée]re|trajectoire|exp[ée]rience|r[ée]ussite|entreprise|]]
        .. [[[ée]nergie|aventure|croissance|[ée]volution|ascension)]],
      [[(?:attir[ée]|retenu|capt[ée]|suscit[ée]|[ée]veill[ée]) (?:mon|toute mon|notre|ma|]]
        .. [[particuli[èée]rement mon) (?:attention|(?:œ|oe)il|int[ée]r[êèe]t|curiosit[ée])]],
      [[(?:j'admire|j'adore|j'appr[ée]cie|je suis (?:tr[èée]s |vraiment )?(?:admirati\w+|]]
        .. [[fan)) (?:(?:[\w'-]+ ){0,1}(?:beaucoup|vraiment|[ée]norm[ée]ment|]]
        .. [[particuli[èée]rement)) ?(?:votre|ton|vos|tes|ce que vous|ce que tu)]],
      [[(?:honor[ée]e?|un honneur|un privil[èée]ge) (?:(?:[\w'-]+ ){0,2}(?:de|d'|]]
        .. [[que)) ?(?:vous|t'|[ée]changer|faire partie|compter|connect\w+|rejoindre|accept\w*)]],
      [[(?:vos|tes) (?:posts?|publications?|contenus?|]]
        .. [[articles?) (?:(?:[\w'-]+ ){0,1}(?:sont|m'inspirent|tr[èée]s|toujours|me|apportent|]]
        .. [[pertinente?s?|inspirante?s?)) ?(?:toujours|tr[èée]s|top|pertinente?s?|]]
        .. [[inspirante?s?|int[ée]ressante?s?|passionnante?s?|de qualit[ée]|g[ée]niaux|super)?]],
      [[(?:personnalit[ée]s?|profils?|personnes|leaders|professionnel\w*|]]
        .. [[experts) (?:(?:[\w'-]+ ){0,1}(?:inspirante?s?|comme (?:le v[ôo]tre|le tien|]]
        .. [[la v[ôo]tre)|de qualit[ée]|brillante?s?|d'exception|à votre image|remarquables?|]]
        .. [[passionn[ée]e?s?))]],
      [[(?:parcours|profil) (?:(?:[\w'-]+ ){0,1}(?:inspirant|impressionnant|atypique|]]
        .. [[remarquable|int[ée]ressant|exceptionnel|passionnant|riche|tr[èée]s|exemplaire|]]
        .. [[brillant|hors))]],
      [[(?:bravo|f[ée]licitations|chapeau|respect) (?:pour|à vous|à toi) ?(?:votre|ton|ce|]]
        .. [[vos|tes|l'ensemble|tout ce que) ?(?:beau |magnifique |superbe )?(?:parcours|]]
        .. [[profil|r[ée]ussite|r[ée]alisations|travail|carri[èée]re|expertise|succ[èée]s|]]
        .. [[contenus?|posts?|publications|[ée]volution|croissance|d[ée]veloppement)]],
      [[(?:visionnaires?|inspirante?s?|inspirant|remarquables?|admirables?|brillante?s?|]]
        .. [[exceptionnel\w*|hors du commun|rayonn\w+|une lumi[èée]re|[ée]tincelle|]]
        .. [[vraie richesse|une richesse|sublimes?)\b]],
      [[(?:(?:votre|ton) (?:plume|voix|signature|pr[ée]sence|[ée]nergie|regard|talent|]]
        .. [[audace|sensibilit[ée]|aura|dossier) (?:(?:[\w'-]+ ){0,2})?(?:compte|est|serait|m'|]]
        .. [[rare|unique|parmi|nous|inspire|manque))]],
    },

    -- widen my network, like-minded people, let's connect
    network_generic = {
      [[(?:[ée]largir|agrandir|d[ée]velopper|[ée]tendre|enrichir|[ée]toffer|compl[ée]ter|]]
        .. [[constituer|construire|faire grandir|diversifier|renforcer|cr[ée]er|b[âa]tir|]]
        .. [[consolider) (?:(?:[\w'-]+ ){0,1}(?:mon|notre|mes|son|un|votre)) ?(?:cercle|]]
        .. [[r[ée]seau|carnet|contacts?|relations?|communaut[ée])]],
      [[(?:rejoindre|int[ée]grer|faire partie de|faire partie|ajouter à|ajouter dans|]]
        .. [[compter dans|compter parmi|avoir dans|bienvenue dans|suivre dans|accueillir dans|]]
        .. [[inviter dans) (?:(?:[\w'-]+ ){0,1}(?:de|parmi)) ?(?:mon|votre|ton|mes|vos|nos|]]
        .. [[notre) (?:r[ée]seau|contacts?|relations?|cercle)]],
      [[(?:je (?:vous|t'|te) ?(?:ajoute|invite)|vous ajouter|]]
        .. [[t'ajouter) (?:(?:[\w'-]+ ){0,1}(?:à|dans|parmi)) ?(?:mon|mes|notre) ?(?:r[ée]seau|]]
        .. [[contacts|relations)?]],
      [[(?:connectons|connectons-nous|restons (?:connect[ée]s|en contact|en lien)|]]
        .. [[rester (?:connect[ée]s?|en contact|en lien)|gardons le contact|se connecter|]]
        .. [[nous connecter|on se connecte|se suivre)\b(?! (?:au|à la|à l'|sur le|]]
        .. [[pour la r[ée]union|via|avec (?:le vpn|mon|ton)))]],
      [[(?:ravie?|heureu\w+|enchant[ée]e?|plaisir|content\w*|]]
        .. [[serais ravie?) (?:(?:[\w'-]+ ){0,1}(?:de|d'|que)) ?(?:(?:me |nous )?(?:connecter|]]
        .. [[[êèe]tre en (?:contact|lien|relation|connexion))|(?:vous|t') ?(?:compter|avoir|]]
        .. [[ajouter|accueillir)|[ée]changer avec (?:vous|toi)|faire (?:votre|ta) connaissance|]]
        .. [[rejoindre votre|entrer en (?:contact|relation)|nous soyons (?:connect[ée]s|]]
        .. [[en contact)|connect[ée]e?)]],
      [[(?:je (?:souhaite|souhaiterais|voudrais|veux|d[ée]sire)|j'aimerais|]]
        .. [[j'aurais aim[ée]|au plaisir|je propose) (?:(?:[\w'-]+ ){0,2})?(?:entrer en ]]
        .. [[(?:contact|relation)|me connecter|(?:vous|t'|te) ?(?:ajouter|compter|avoir|]]
        .. [[conna[îi]tre)|[ée]changer avec (?:vous|toi)|rejoindre (?:votre|ton) r[ée]seau|]]
        .. [[[êèe]tre en (?:contact|relation|lien)|nous connecter|qu'on se connecte|]]
        .. [[faire partie de|faire (?:votre|ta) connaissance)]],
      [[(?:connecter|[ée]changer|r[ée]seauter|networker|en contact|en relation|en lien|]]
        .. [[rencontrer|entourer|relier) (?:(?:[\w'-]+ ){0,1}(?:avec|de)) ?(?:des |d'autres |]]
        .. [[de nouvelles |les |de nouveaux )(?:[\w'-]+ ){0,1}(?:personnes|professionnels|]]
        .. [[profils|experts|leaders|entrepreneurs|dirigeants|gens|acteurs|passionn[ée]s|]]
        .. [[d[ée]cideurs|talents|confr[èée]res|esprits|contacts)]],
      [[(?:professionnels|personnes|profils|acteurs|experts|passionn[ée]s|d[ée]cideurs|]]
        .. [[contacts) (?:(?:[\w'-]+ ){0,1}(?:du secteur|du domaine|de (?:votre|mon|notre|]]
        .. [[ton) (?:secteur|domaine|r[ée]gion|qualit[ée]|milieu)|partageant|qui partagent|]]
        .. [[de qualit[ée]|du monde|inspirant\w*|int[ée]ressant\w*|de l'industrie|du m[êèe]me|]]
        .. [[comme vous))]],
      [[(?:[ée]changer|partager|[ée]change) (?:(?:[\w'-]+ ){0,1}(?:sur |des |nos |d'|de |]]
        .. [[autour de )?)(?:nos|bonnes|id[ée]es|exp[ée]riences?|visions?|sujets|actus?|]]
        .. [[opportunit[ée]s|savoirs|connaissances|pratiques|th[ée]matiques|bonnes pratiques|]]
        .. [[centres d'int[ée]r[êèe]t|retours d'exp[ée]rience|points de vue|]]
        .. [[contenus)\b(?! (?:de la|du) (?:r[ée]union|comit[ée]))]],
      [[(?:toujours (?:bien|bon|int[ée]ressant|agr[ée]able|un plaisir|sympa|utile|]]
        .. [[enrichissant) (?:de|d')|c'est toujours)(?: [\w'-]+){0,3} (?:connect\w+|]]
        .. [[r[ée]seau\w*|[ée]changer|rencontrer|contacts?|liens?)]],
      [[(?:au plaisir (?:d'[ée]changer|de vous (?:lire|compter|avoir)|de (?:te|]]
        .. [[se) (?:lire|connecter)|d'[êèe]tre)|dans l'attente de (?:vous|te) (?:lire|compter)|]]
        .. [[bienvenue dans mon r[ée]seau|à bient[ôo]t sur linkedin|on reste en contact|]]
        .. [[h[âa]te d'[ée]changer|merci d'accepter|merci de (?:m'accepter|m'ajouter|accepter))]],
      [[(?:acceptez|accepter|accepte|acceptes|accepteriez|accepterez|]]
        .. [[accepterais)[- ]?(?:vous|tu)? (?:(?:[\w'-]+ ){0,1}(?:ma|mon|cette|notre|]]
        .. [[de rejoindre)) ?(?:demande|invitation|connexion|mise en relation|contact|]]
        .. [[mon r[ée]seau)]],
      [[(?:une |ma |cette )?(?:demande|invitation) (?:de (?:connexion|contact|]]
        .. [[mise en relation)|à rejoindre)]],
      [[(?:networking|r[ée]seautage|mon r[ée]seau (?:professionnel|linkedin|pro)|]]
        .. [[r[ée]seau (?:de qualit[ée]|local|commun|qualifi[ée]))]],
      [[(?:je (?:connecte|relie|rassemble|]]
        .. [[r[ée]unis)) (?:(?:[\w'-]+ ){0,1})?(?:avec )?(?:les|]]
        .. [[des) (?:(?:[\w'-]+ ){0,1})?[\w'-]+]],
      [[(?:votre pr[ée]sence|nos (?:univers|chemins|routes|m[ée]tiers|mondes|parcours|]]
        .. [[domaines)|magie du r[ée]seau|partants? pour [ée]changer|[ée]changer entre|]]
        .. [[entre (?:fondatrices|fondateurs|pm|dev\w*|rh|marketeu\w+|passionn[ée]\w+|]]
        .. [[confr[èée]res|femmes|pros|ind[ée]pendant\w+|gens|entrepreneur\w*|coll[èée]gues|]]
        .. [[cons(?:œ|oe)urs|enseignant\w*)|m'entourer|s'entourer|croiser nos|se croiser|]]
        .. [[au bonheur|reli[ée]e?s|le plaisir de (?:vous|te) (?:lire|suivre|conna[îi]tre)|]]
        .. [[vous suivre ici|faire route|avancer ensemble|qui (?:font|veulent faire) bouger|]]
        .. [[visionnaires?|engag[ée]e?s|belles (?:personnes|rencontres|[âa]mes|connexions)|]]
        .. [[nouvelles? rencontres?|partager nos|à tr[èée]s vite|faire rayonner)]],
      [[(?:inviter|invite|convier) à (?:rejoindre|int[ée]grer|faire partie)]],
      [[(?:vous|t'|te) ?(?:inviter|invite) (?:à|dans)]],
      [[^(?:(?:[\w'-]+ ){0,3})(?:connectons[- ]nous|connectons|on se connecte|au plaisir|]]
        .. [[enchant[ée]e?|let's connect|hello|connexion)[ !.?🙂😊🤝👋]*$]],
    },

    -- came across your profile, saw you are TITLE at COMPANY
    profile_glance = {
      [[(?:tomb[ée]e?|arriv[ée]e?) (?:(?:[\w'-]+ ){0,1}(?:par hasard|]]
        .. [[r[ée]cemment)) ?sur (?:votre|ton|vos|tes|la page) (?:[\w'-]+ ){0,1}(?:profil|page|]]
        .. [[parcours|compte|entreprise|site)?]],
      [[(?:j'ai|je viens de|en) (?:(?:[\w'-]+ ){0,1}(?:vu|d[ée]couvert|parcouru|]]
        .. [[consult[ée]|regard[ée]|visit[ée]|lu|remarqu[ée]|parcourir|d[ée]couvrir|voir|]]
        .. [[consulter|lire|parcourant|consultant|d[ée]couvrant|regardant|visitant|lisant|]]
        .. [[voyant|jet[ée]|aper[çc]u)) (?:attentivement |rapidement |un (?:œ|oe)il sur |]]
        .. [[avec (?:grand )?int[ée]r[êèe]t |avec attention )?(?:votre|ton|vos|tes) (?:profil|]]
        .. [[parcours|page|exp[ée]rience|cv|fiche|activit[ée]|compte|entreprise|soci[ée]t[ée]|]]
        .. [[poste|background)]],
      [[(?:j'ai|je) (?:(?:[\w'-]+ ){0,1}(?:vu|vois|remarque|remarqu[ée]|constat[ée]|]]
        .. [[not[ée]|note|constate|lu|compris)) que (?:vous|tu|votre|nous|ton) (?:[êèe]tes|es|]]
        .. [[travaille[sz]|exerce[sz]|dirige[sz]|occupe[sz]|[ée]volue[sz]|g[ée]re[sz]|]]
        .. [[pilote[sz]|recrute[sz]|avez|as|venez|viens|[ée]tiez|[êèe]tiez|cherche[sz]|]]
        .. [[intervene[sz]|entreprise|soci[ée]t[ée]|[ée]quipe|partageons|sommes|avons|]]
        .. [[d[ée]veloppe[sz]|faite?s|animez)]],
      [[(?:votre|ton) profil (?:m'a|m'est|est apparu|appara[îi]t|a attir[ée]|a retenu|]]
        .. [[est remont[ée]|linkedin|m'int[ée]resse|correspond|ressort|semble|parle|]]
        .. [[s'est affich[ée]|est (?:tr[èée]s )?int[ée]ressant|me)]],
      [[linkedin (?:(?:[\w'-]+ ){0,1}(?:m'a|me|vous a|vient de|m'avait|n'arr[êèe]te|]]
        .. [[semble)) ?(?:sugg[ée]r\w+|propos\w+|recommand\w+|de me|pense|conseill\w+|affich\w+)?]],
      [[(?:en (?:tant que|qualit[ée] de)|comme) (?:(?:[\w'-]+ ){0,3})(?:chez|de|du|d'|]]
        .. [[dans|à) [^.?!]{2,40}, (?:vous|tu) (?:devez|dois|[êèe]tes|es|connaissez|savez|]]
        .. [[faites|g[ée]rez|avez|pourriez)]],
      [[(?:votre|ton) (?:poste|fonction|r[ôo]le|activit[ée]|m[ée]tier|titre|]]
        .. [[exp[ée]rience) (?:(?:[\w'-]+ ){0,1}(?:de|d'|chez|actuel\w*|au sein|en tant|dans))]],
      [[(?:au vu|compte tenu|à la lecture|à la vue|suite à la (?:lecture|consultation)|]]
        .. [[au regard) de (?:votre|ton|vos) (?:profil|parcours|poste|exp[ée]rience|]]
        .. [[activit[ée]|fonctions?)]],
      [[(?:en parcourant|au hasard|lors de mes recherches|en cherchant|]]
        .. [[au fil de) (?:(?:[\w'-]+ ){0,1}(?:linkedin|les profils|mon fil|des profils|]]
        .. [[mes recherches|de mes|des acteurs|le r[ée]seau))]],
      [[(?:en (?:lisant|parcourant|voyant|d[ée]couvrant|regardant|]]
        .. [[tombant sur)) (?:(?:[\w'-]+ ){0,1})?(?:votre|ton|sur)]],
      [[(?:je vois|j'ai vu|je constate|j'ai lu|je remarque) que (?:vous|tu|nous|votre|ton)]],
      [[(?:votre nom|ton nom|votre profil|ton profil) (?:(?:[\w'-]+ ){0,1})?(?:est apparu|]]
        .. [[m'est apparu|revient|m'a [ée]t[ée] sugg[ée]r[ée]|est revenu)]],
    },

    -- mutual connections, same industry
    mutual_generic = {
      [[(?:relations?|contacts?|connexions?|connaissances?|amis|liens|]]
        .. [[r[ée]seau) (?:(?:[\w'-]+ ){0,1}(?:en commun|communs?|communes|mutuel\w*|]]
        .. [[partag[ée]e?s?))]],
      [[(?:nous|on) (?:avons|a|partageons|partage|[ée]voluons|[ée]volue|travaillons|]]
        .. [[travaille|sommes|est|suivons|faisons|fait) (?:(?:[\w'-]+ ){0,2}(?:plusieurs|des|]]
        .. [[de nombreu\w+|quelques|les m[êèe]mes|le m[êèe]me|la m[êèe]me|dans le m[êèe]me|]]
        .. [[dans la m[êèe]me|tous les deux|tous deux|un|beaucoup|partie|]]
        .. [[m[êèe]me)) ?(?:[\w'-]+ ){0,2}(?:contacts?|relations?|connexions?|secteur|domaine|]]
        .. [[m[ée]tier|industrie|univers|passions?|centres? d'int[ée]r[êèe]ts?|valeurs|]]
        .. [[int[ée]r[êèe]ts?|connaissances|points communs|milieu|r[ée]gion|groupes?|[ée]cole|]]
        .. [[r[ée]seau|[ée]cosyst[èée]me|branche|th[ée]matiques)]],
      [[(?:m[êèe]me|m[êèe]mes) (?:secteur|domaine|industrie|univers|milieu|]]
        .. [[centres d'int[ée]r[êèe]t|sph[èée]re|[ée]cosyst[èée]me|groupe linkedin|valeurs)]],
      [[(?:membre|membres|faisons partie) (?:(?:[\w'-]+ ){0,2}(?:du|d'un|]]
        .. [[des) )(?:m[êèe]me )?groupe (?:linkedin|facebook)?]],
      [[(?:ancien\w*|dipl[ôo]m[ée]e?s?|alumni|]]
        .. [[[ée]tudiante?s?) (?:(?:[\w'-]+ ){0,2}(?:comme (?:vous|toi)|aussi|]]
        .. [[de la m[êèe]me (?:[ée]cole|fac)))]],
      [[(?:je suis|moi) (?:aussi|[ée]galement)\b[^.?!]{0,40}(?:secteur|domaine|]]
        .. [[entrepreneur|dirigeant|passionn[ée]e?|bas[ée]e?|originaire|m[ée]tier)\w*]],
      [[(?:entre|en tant que) (?:confr[èée]res|cons(?:œ|oe)urs|coll[èée]gues du|]]
        .. [[entrepreneurs|dirigeants|passionn[ée]s|professionnels|lyonnais|parisiens|bretons|]]
        .. [[rh|marketeurs|compatriotes|d[ée]veloppeurs|freelances|drh)]],
    },

    -- thanks for accepting
    thanks_connecting = {
      [[(?:merci|remercie|remerciements) (?:(?:[\w'-]+ ){0,4}(?:pour|d'|de|]]
        .. [[avoir) )(?:(?:[\w'-]+ ){0,2}(?:m'avoir|l'|votre|ton|cette|la|avoir|mon|]]
        .. [[ma)) ?(?:accept[ée]|acceptation|accept[ée]e?|ajout[ée]e?|ajout|connexion|]]
        .. [[mise en relation|accept|confirmation|add|connect[ée]\w*)]],
      [[merci (?:pour|de) (?:la |votre |ton |cette |ta )?(?:connexion|connection|]]
        .. [[mise en relation|ajout|acceptation|invitation|contact|connect|mise en contact)]],
      [[(?:maintenant|puisque|à pr[ée]sent) que (?:nous sommes|on est) (?:connect[ée]s|]]
        .. [[en (?:contact|relation|lien))]],
      [[(?:ravie?|content\w*|heureu\w+|enchant[ée]e?) (?:(?:[\w'-]+ ){0,1}(?:de|d'|que|]]
        .. [[qu'on)) ?(?:(?:[\w'-]+ ){0,1}(?:cette|nous|notre)) ?(?:mise en relation|]]
        .. [[nouvelle connexion|connexion|[êèe]tre (?:connect[ée]s?|en (?:relation|contact))|]]
        .. [[soyons (?:connect[ée]s|en (?:relation|contact)))]],
      [[merci (?:[A-Z]?[\w-]+ )?(?:pour|de|d') ?(?:la|votre|ta|cette|l'|avoir accept[ée]|]]
        .. [[m'avoir accept[ée]\w*) ?(?:connexion|acceptation|mise en relation|ajout|]]
        .. [[confiance)?(?<!pour la)(?<!pour votre)(?<!pour ta)(?<!de votre)(?<!de la)(?<!de ]]
        .. [[ta)(?<!pour cette)]],
    },

    -- mail-merge fields left open
    template_mark = {
      [[[{\[<%]{1,2} ?(?:pr[ée]nom|nom|first ?_?name|entreprise|soci[ée]t[ée]|company|]]
        .. [[ville|secteur|poste|titre|votre nom|nom de l'entreprise|ins[ée]rer|prospect|]]
        .. [[civilit[ée]|m[ée]tier|domaine|name|job ?_?title)[\w' ]{0,20}[}\]>%]{1,2}]],
      [[^(?:bonjour|bonsoir|salut|hello|cher|ch[èée]re|hi|coucou)(?: (?:m\.|mme|monsieur|]]
        .. [[madame|cher|ch[èée]re))? ,]],
      [[(?:bonjour|salut|cher|ch[èée]re) (?:\{|\[|<|%|xxx|x{2,}|null|undefined|pr[ée]nom|]]
        .. [[nom\b)]],
      [[(?:bonjour|salut|cher|ch[èée]re) (?:monsieur/madame|madame/monsieur|]]
        .. [[madame, monsieur|m\./mme|mme/m)]],
    },

    -- What presses

    -- coming back to you, any news, any thoughts
    bump = {
      [[(?:je (?:me permets de|reviens|vous relance|te relance|souhaitais|voulais|]]
        .. [[souhaite|fais suite|fais un|refais|remonte|repasse|tente|retente|r[ée]it[èée]re|]]
        .. [[tenais à|me permets)|nous revenons|petit|simple|juste|derni[èée]re?|deuxi[èée]me|]]
        .. [[seconde|nouvelle|2e|3e|on revient) ?(?:(?:[\w'-]+ ){0,2})?(?:relance\w*|relancer|]]
        .. [[revenir (?:vers|sur)|vers (?:vous|toi)|up\b|remonter|rappel|suite à (?:mon|mes)|]]
        .. [[suite (?:au|aux) message|ma chance|(?:mon|ma) (?:message|proposition|invitation|]]
        .. [[demande|pr[ée]c[ée]dente?)|un nouvel essai|de suivi)]],
      [[(?:petit|simple|gentil|dernier|juste un|2e|second) (?:up|rappel|suivi|]]
        .. [[follow[- ]up|message de suivi|coucou de relance|reminder|ping)]],
      [[(?:relance|relances|relancer|relan[çc]ais|follow[- ]up|]]
        .. [[reminder)\b(?! (?:[ée]conomique|de l'[ée]conomie|des impay[ée]s|clients?|]]
        .. [[fournisseurs?|du projet|le serveur|le service|la machine|vos clients|]]
        .. [[tes prospects|par e-?mail aux))]],
      [[(?:suite à|faisant suite à|fais suite à|donne suite à|dans la continuit[ée] de|]]
        .. [[en compl[ée]ment de|concernant|par rapport à|à propos de|quant à) (?:mon|mes|ma|]]
        .. [[notre) (?:[\w'-]+ ){0,1}(?:message|e-?mail|mail|invitation|pr[ée]c[ée]dent|]]
        .. [[pr[ée]c[ée]dente|pr[ée]c[ée]dents|dernier|derniers|proposition|relance|demande|]]
        .. [[premier|offre|sollicitation|courriel|appel|prise|premi[èée]re|derni[èée]re)]],
      [[(?:pas|sans|aucun\w*|toujours pas|]]
        .. [[jamais) (?:(?:[\w'-]+ ){0,2})?(?:de (?:r[ée]ponse|retour|nouvelles|vos nouvelles|]]
        .. [[tes nouvelles|r[ée]action)|(?:re[çc]u|eu|obtenu|lu) (?:(?:[\w'-]+ ){0,1}(?:de|]]
        .. [[votre|ta)) ?(?:r[ée]ponse|retour|nouvelles)|r[ée]ponse|retour)(?: de (?:votre|]]
        .. [[ta) part)?]],
      [[(?:avez|as|auriez|aurais)[- ](?:vous|tu) (?:(?:[\w'-]+ ){0,1}(?:pu|]]
        .. [[eu)) (?:(?:[\w'-]+ ){0,4}(?:r[ée]fl[ée]chir|r[ée]fl[ée]chi|avancer|temps|occasion|]]
        .. [[moment|regarder|consulter|lire|prendre connaissance|jeter|penser|voir))]],
      [[(?:(?:vous|tu) (?:avez|as) (?:pu |eu le temps (?:de|d')|eu l'occasion )|(?:des|un|]]
        .. [[quelques) (?:nouvelles|retour|avis|]]
        .. [[r[ée]flexions?)) ?(?:(?:[\w'-]+ ){0,1})?(?:r[ée]fl[ée]chi\w*|regarder|lire|]]
        .. [[y penser|voir|\?|sur (?:mon|ma)|à me faire|de votre c[ôo]t[ée]|de ton c[ôo]t[ée]|]]
        .. [[avancer|d'y|consulter|jeter)]],
      [[(?:des nouvelles|du nouveau|une r[ée]ponse|un retour|alors|qu'en est-il|]]
        .. [[où en [êèe]tes-vous|où en es-tu|toujours (?:partante?|int[ée]ress[ée]e?|ok|]]
        .. [[d'actualit[ée]|en attente|preneu\w+|motiv[ée]e?)|]]
        .. [[une d[ée]cision) ?(?:de votre part|de ton c[ôo]t[ée]|de votre c[ôo]t[ée]|]]
        .. [[sur (?:ma|mon)|concernant)? ?\?]],
      [[(?:j'attends|dans l'attente|j'esp[èée]re|en attente|attendons|]]
        .. [[attends) (?:(?:[\w'-]+ ){0,1}(?:toujours|encore|de|d'un|une|avec)) ?(?:votre|ta|]]
        .. [[ton|une|un|de vos|d'un|vos) ?(?:r[ée]ponse|retour|nouvelles|feedback)]],
      [[(?:faire remonter|je (?:fais )?remonte|remets?|remettre|replacer|je reposte|]]
        .. [[je me rappelle à|me rappeler à) (?:(?:[\w'-]+ ){0,2}(?:message|haut|dessus|pile|]]
        .. [[bon souvenir|votre|ta|bo[îi]te|ceci|cela|mail|[çc]a))]],
      [[(?:merci (?:de|par avance|d'avance) (?:(?:[\w'-]+ ){0,1}(?:pour|]]
        .. [[de)) ?(?:me (?:r[ée]pondre|faire (?:un retour|savoir|part))|votre (?:retour|]]
        .. [[r[ée]ponse)|ton retour|revenir vers moi))]],
      [[(?:^|[.!?,] ?)(?:\?+|alors ?\?+|up ?[!.]?|hello ?\?+|bonjour ?\?+|all[ôo]|allo|]]
        .. [[toc toc|coucou ?\?+|(?:vous|tu) (?:[êèe]tes|es) là ?\?*|des nouvelles ?\?*|]]
        .. [[y a quelqu'un)(?: |$)]],
      [[(?:je retente|nouvelle tentative|je retente|je persiste|j'insiste|je me relance|]]
        .. [[pers[ée]v[ée]r\w+|encore moi|re-?bonjour|c'est encore moi|me revoil[àa]|]]
        .. [[me revoici|rebelote)]],
      [[(?:reparl\w+|revenir|reviens|rebondir) (?:(?:[\w'-]+ ){0,1}(?:vers|sur|]]
        .. [[à)) (?:vous|toi|mon|ma|notre|mes|ce|cette|cela)\b(?! (?:si|d[èée]s|quand|lundi|]]
        .. [[demain|avec (?:la|les|une) (?:r[ée]ponse|infos)))]],
      [[^(?:(?:[\w'-]+ ){0,1})?(?:up|bump|relance|re|rappel|dernier rappel|]]
        .. [[derni[èée]re relance|petit rappel|aimable rappel|\?+|hello|coucou|bonjour|toc toc|]]
        .. [[alors|dites|dis|all[ôo]|allo)[ !.?⬆️🙂😊,]*$]],
      [[^(?:(?:[\w'-]+ ){0,1})?(?:up|bump|relance|dernier rappel|derni[èée]re relance|]]
        .. [[petit rappel|toc toc|re)\b(?! (?:bonjour les|[ée]conomique))]],
      [[(?:dernier|petit|aimable|ultime|simple|gentil) (?:rappel|reminder)]],
      [[(?:(?:n'ai|n'avons|ai|avons|j'ai|eu) (?:(?:[\w'-]+ ){0,1})?(?:toujours |encore |]]
        .. [[h[ée]las )?(?:pas|rien)) (?:(?:[\w'-]+ ){0,1})?(?:eu|re[çc]u|]]
        .. [[lu) (?:(?:[\w'-]+ ){0,2})?(?:votre|de|ton|ta|le|d'|votre avis|accord)]],
      [[(?:toujours|encore) (?:d'accord|partante?|int[ée]ress[ée]e?|dispo\w*|ok|]]
        .. [[dans (?:le coup|la course)|envie|valable|d'actualit[ée]|possible)\b[^.?!]{0,60}\?]],
      [[(?:reste|demeure|toujours) possible|(?:toujours|encore) (?:à|en) (?:attente|]]
        .. [[votre disposition)]],
      [[(?:jamais deux sans trois|je n'abandonne pas|je ne l[âa]che pas|]]
        .. [[je ne l[âa]che rien|je m'accroche|je persiste|je reviens à la charge|tenace|]]
        .. [[t[êèe]tue?|obstin[ée]e?|je retente ma chance|seconde chance|bis repetita|]]
        .. [[l'offre tient|la proposition tient)]],
      [[(?:s'impatiente|vous attend(?:ent)? toujours|t'attend(?:ent)? toujours|]]
        .. [[n'attend (?:plus )?que|il ne manque (?:plus )?que (?:votre|ton|ta))]],
      [[(?:alors|donc),? (?:(?:[\w'-]+ ){0,2})?(?:on (?:fait quoi|se lance|avance|y va|]]
        .. [[dit quoi|signe)|qu'en (?:dites|pensez)-vous|partante?|c'est oui|]]
        .. [[vous en dites quoi|t'en dis quoi|verdict)]],
      [[(?:revenir (?:vers|à) vous|reviens vers vous|reviens vers toi)]],
    },

    -- did you see my message
    seen_message = {
      [[(?:avez|as|auriez|aurais|as-tu|avez-vous)[- ]?(?:vous|tu|]]
        .. [[bien)? ?(?:(?:[\w'-]+ ){0,2}(?:vu|lu|re[çc]u|pu (?:voir|lire|consulter|regarder|]]
        .. [[prendre|parcourir|jeter)|eu (?:le temps|l'occasion|un moment|mon|mes)|consult[ée]|]]
        .. [[aper[çc]u|jet[ée]|ouvert|pris connaissance|rat[ée]|manqu[ée]|]]
        .. [[loup[ée])) ?(?:[\w'-]+ ){0,4}(?:message|messages|mail|e-?mail|proposition|]]
        .. [[invitation|pr[ée]c[ée]dent|pr[ée]sentation|vid[ée]o|lien|document|plaquette|offre|]]
        .. [[dernier|regarder|dessus|(?:œ|oe)il|connaissance|consulter|lire|mot|courriel|]]
        .. [[demande|audit|pdf|deck|brochure|[ée]tude|guide|devis)]],
      [[(?:vous|tu) (?:avez|as|n'avez|n'as|auriez) (?:(?:[\w'-]+ ){0,2}(?:vu|lu|re[çc]u|]]
        .. [[ouvert|consult[ée]|rat[ée]|manqu[ée]|loup[ée])) (?:mon|mes|ma|notre|]]
        .. [[mon dernier) ?(?:[\w'-]+ ){0,1}(?:message|mail|e-?mail|invitation|demande|]]
        .. [[proposition|messages|mot|vid[ée]o)]],
      [[(?:je vois|j'ai vu|linkedin (?:me )?(?:dit|indique|montre)|je constate|]]
        .. [[j'ai remarqu[ée]) que (?:vous|tu|mon|mes|c'est|le) (?:avez|as|message\w*|mail|]]
        .. [[marqu[ée]) ?(?:[\w'-]+ ){0,3}(?:lu|vu|ouvert|consult[ée]|t[ée]l[ée]charg[ée]|]]
        .. [[visit[ée]|regard[ée]|visionn[ée])]],
      [[(?:mon|mes) (?:(?:[\w'-]+ ){0,1}(?:message|messages|mail|mails|invitation|]]
        .. [[proposition)) (?:(?:[\w'-]+ ){0,2}(?:bien|est|vous|t'|[ée]t[ée]|soit|]]
        .. [[a)) ?(?:parvenue?|arriv[ée]e?s?|bien re[çc]ue?|parvenus?|atteint|pass[ée]e?|lue?|]]
        .. [[vue?|tomb[ée]e?)]],
      [[(?:marqu[ée]|affich[ée]|not[ée]|message|vu) (?:comme )?(?:"?(?:vu|]]
        .. [[lu)"?)(?: depuis| mais| sans| et)]],
      [[(?:vu|lu) (?:et|mais|sans) (?:(?:[\w'-]+ ){0,1}(?:pas|ignor[ée]|r[ée]ponse|sans|]]
        .. [[aucune|r[ée]pondre))]],
      [[(?:sauf erreur|à moins que|si je ne me trompe)\b[^.?!]{0,60}(?:r[ée]ponse|retour|]]
        .. [[r[ée]pondu|nouvelles)]],
      [[(?:mis|laiss[ée]e?|mise|laisse[sz]?|mets|mettez) (?:(?:[\w'-]+ ){0,2})?(?:en|sur|]]
        .. [[un) "?(?:vu|lu|seen)"?]],
      [[(?:les |petites |deux )*(?:coches|traits|✓+) (?:bleues?|bleus)]],
    },

    -- guilt, scolding
    reproach = {
      [[(?:(?:vous|tu) (?:ne|n')|pourquoi (?:ne |n'|tu |]]
        .. [[vous ))(?:[^.?!]{0,25})(?:r[ée]pond\w*|r[ée]agi\w*|daign\w+)]],
      [[(?:ignor\w+) (?:(?:[\w'-]+ ){0,1}(?:mes|mon|moi|par|volontairement|mon|encore|]]
        .. [[totalement|ainsi|les gens|quelqu'un|d[ée]lib[ée]r[ée]ment)) ?(?:messages?|mails?|]]
        .. [[invitation|relances)?(?<!ignorer ce)]],
      [[(?:vous|tu|t'|m') ?(?:(?:[\w'-]+ ){0,1})?(?:ignore[sz]?|ghost\w*|snob\w*|]]
        .. [[boude[sz]?|m'[ée]vite[sz]?|zappe[sz]?)\b]],
      [[(?:d[ée][çc]ue?|d[ée]ception|d[ée]plorable|d[ée]cevant\w*|(?:je suis|me sens|]]
        .. [[suis un peu) vex[ée]e?|bless[ée]e?|offens[ée]e?|froiss[ée]e?|choqu[ée]e?|]]
        .. [[contrari[ée]e?|attrist[ée]e?|f[âa]ch[ée]e?|surprise? (?:de|par) (?:votre|ton|]]
        .. [[l'absence|ce)|[ée]tonn[ée]e? (?:de|par|que vous|que tu) ?(?:votre|ton|l'absence|]]
        .. [[ne|n')?)\b(?! (?:du r[ée]sultat|par le match|de ne pas (?:avoir pu|pouvoir)))]],
      [[(?:manque de (?:politesse|respect|courtoisie|consid[ée]ration|professionnalisme|]]
        .. [[savoir-vivre)|impoli\w*|irrespect\w+|malpoli\w*|correction|]]
        .. [[par (?:simple )?(?:politesse|courtoisie|respect)|moindre des (?:choses|]]
        .. [[politesses)|simple politesse|minimum de (?:respect|courtoisie|politesse)|]]
        .. [[pas tr[èée]s (?:correct|poli|pro|sympa|courtois|professionnel|[ée]l[ée]gant)|]]
        .. [[politesse [ée]l[ée]mentaire)]],
      [[(?:j'ai (?:pris|pass[ée]|consacr[ée])|je prends|]]
        .. [[ayant pris) (?:(?:[\w'-]+ ){0,2}(?:le|du|mon|de mon|beaucoup) )(?:temps|peine|]]
        .. [[soin) (?:(?:[\w'-]+ ){0,1}(?:de|d'|à|pour)) ?(?:(?:[\w'-]+ ){0,1}(?:vous|t'|te|]]
        .. [[r[ée]diger|pr[ée]parer|[ée]crire|analyser|personnaliser|[ée]tudier|faire|regarder|]]
        .. [[r[ée]pondre))]],
      [[(?:votre|ton|ce|le) silence]],
      [[(?:une|la moindre|simple) (?:r[ée]ponse|]]
        .. [[marque de) (?:(?:[\w'-]+ ){0,1}(?:m[êèe]me|serait|ne|]]
        .. [[n[ée]gative)) ?(?:(?:[\w'-]+ ){0,2}(?:n[ée]gative|appr[ée]ci[ée]e?|la moindre|]]
        .. [[co[ûu]te|normale?|correct\w*|courtoisie|bienvenue|prend|prendrait|courtois\w*))]],
      [[(?:ai-je|j'ai|aurais-je|est-ce que j'ai) (?:(?:[\w'-]+ ){0,1})?(?:dit|fait|]]
        .. [[[ée]crit) (?:quelque chose|un truc|une erreur)]],
      [[(?:m[êèe]me pas|pas m[êèe]me|ne serait-ce qu')(?: ?une?)? (?:[\w'-]+ )]]
        .. [[{0,1}(?:r[ée]ponse|non|merci|mot|bonjour|accus[ée]|minute)]],
      [[(?:dommage|regrettable|triste|honte|honteux|lamentable|]]
        .. [[inadmissible)\b(?=[^.?!]{0,120}(?:r[ée]pon|silence|ignor|laiss|]]
        .. [[passer à c[ôo]t[ée]|occasion|opportunit[ée]|rater|manque|rate|votre|vous|tu))]],
      [[(?:passer|passez|passes|passe) à c[ôo]t[ée] (?:d'une?|de)]],
      [[(?:vous|tu) (?:allez|vas|risque[sz]|]]
        .. [[pourrie?[zs]) (?:(?:[\w'-]+ ){0,1})?(?:regretter|le regretter|rater|]]
        .. [[passer à c[ôo]t[ée])]],
      [[(?:c'est|voil[àa]) comme [çc]a que (?:vous|tu) trait\w+|vos concurrents (?:ont|]]
        .. [[eux|n'ont|l'ont|prennent|avancent)]],
      [[(?:je (?:pensais|croyais|m'attendais)|on m'avait dit) (?:(?:[\w'-]+ ){0,2}(?:que|]]
        .. [[à) )(?:vous|tu|quelqu'un|une personne|un professionnel|un dirigeant|plus|mieux)]],
      [[(?:toujours|encore) (?:aucune?|rien|pas de)(?: r[ée]ponse| nouvelle|]]
        .. [[ retour)? ?(?:de votre part|de ta part|\.|\?|!)]],
      [[(?:trop (?:occup[ée]e?|importante?|bien|fi[èée]re?) pour|au-dessus de|]]
        .. [[je ne m[ée]rite|je m[ée]rite)]],
      [[(?:j'ai l'impression de |je commence à croire que je |]]
        .. [[je )parle (?:(?:[\w'-]+ ){0,1})?(?:toute? seule?|à un mur|dans le vide)]],
      [[(?:vous|tu) (?:avez|as) (?:(?:[\w'-]+ ){0,1})?(?:mille raisons|choisi (?:votre|]]
        .. [[ton) camp|perdu (?:votre|ta) langue|aval[ée]|mieux à faire|pr[ée]f[ée]r[ée])|]]
        .. [[de vous taire|de te taire|(?:parler|[ée]crire) (?:à un mur|dans le vide)]],
      [[(?:un peu|me retrouve|je suis) (?:(?:[\w'-]+ ){0,1})?(?:g[êèe]n[ée]e?|]]
        .. [[emb[êèe]t[ée]e?|embarrass[ée]e?|pein[ée]e?) (?:(?:[\w'-]+ ){0,2})?(?:vis-à-vis|]]
        .. [[de (?:ne|devoir|constater)|par|aupr[èée]s|pour)]],
      [[(?:consid[ée]rer|prendre|interpr[ée]ter) (?:(?:[\w'-]+ ){0,1})?(?:votre|ton|]]
        .. [[ce) silence]],
      [[(?:m[êèe]me (?:un|une)|ne serait-ce qu'un)(?: simple)? ["' ]*(?:non|oui|refus|mot|]]
        .. [[pas|r[ée]ponse)\b[^.?!]{0,60}(?:tue|d[ée]pannerait|suffi|aiderait|co[ûu]te|serait|]]
        .. [[arrangerait|merci|poli)]],
      [[(?:je (?:m'adresserai|vais m'adresser|contacterai|passerai par|]]
        .. [[m'adresse) (?:(?:[\w'-]+ ){0,1})?(?:directement )?(?:à|par) (?:votre|]]
        .. [[ton) (?:(?:[\w'-]+ ){0,1})?(?:direct\w+|dsi|patron|chef|associ[ée]e?|]]
        .. [[sup[ée]rieure?|hi[ée]rarchie|drh|concurrent|dg|confr[èée]re|responsable))]],
      [[(?:sans rancune|(?:vous|tu) (?:ne )?(?:savez|sais) pas ce que vous|]]
        .. [[tant pis pour (?:vous|toi)|à (?:vos|tes) risques|j'esp[ée]rais mieux|]]
        .. [[je m'en souviendrai|qui ne dit mot)]],
    },

    -- last message, I close your file
    break_up = {
      [[(?:dernier|ultime|derni[èée]re) (?:(?:[\w'-]+ ){0,1}(?:message|mail|e-?mail|]]
        .. [[relance|tentative|essai|rappel|courriel|fois que je|mot de ma part|sollicitation|]]
        .. [[chance|prise de contact))]],
      [[(?:je|nous) (?:ne )?(?:vous|te|t') ?(?:relancerai|relancerons|d[ée]rangerai|]]
        .. [[d[ée]rangerons|emb[êèe]terai|importunerai|contacterai|[ée]crirai|solliciterai|]]
        .. [[solliciterons|emb[êèe]te|relance|d[ée]range|recontacterai|ennuierai|]]
        .. [[importune) (?:plus|pas|jamais|davantage)]],
      [[(?:je|nous) (?:vais )?(?:arr[êèe]te|arr[êèe]ter|cesse|cesser|m'arr[êèe]te|]]
        .. [[n'insiste|n'insisterai|n'insisterons|laisse|laisserai|abandonne|jette l'[ée]ponge|]]
        .. [[clos|cl[ôo]ture|ferme|fermer|cl[ôo]turer|classe|archive|archiver|range|retire|]]
        .. [[retirer|supprime|supprimer|passe) (?:(?:[\w'-]+ ){0,1})?(?:(?:[\w'-]+ ){0,2}(?:de ]]
        .. [[(?:vous|te|t')|pas|plus|là|tranquille|dossier|relancer|contacter|invitation|sujet|]]
        .. [[l'[ée]ponge|fiche|contact|liste|à autre chose|votre place|ta place))]],
      [[(?:clore|cl[ôo]turer|fermer|fermeture|classer|archiver|]]
        .. [[refermer) (?:(?:[\w'-]+ ){0,1}(?:de|donc|d[ée]finitivement)) ?(?:votre|ton|le|ce|]]
        .. [[mon|la) (?:[\w'-]+ ){0,1}(?:dossier|sujet|demande|conversation|[ée]change|fiche|]]
        .. [[opportunit[ée]|boucle|chapitre)]],
      [[(?:j'en (?:d[ée]duis|conclus)|je (?:suppose|pr[ée]sume|comprends|consid[èée]re|]]
        .. [[pars du principe|vais supposer|prends note|crois comprendre|pense comprendre)|]]
        .. [[dois-je (?:comprendre|en conclure|supposer|consid[ée]rer)|]]
        .. [[faut-il comprendre) (?:(?:[\w'-]+ ){0,2})?(?:que|]]
        .. [[donc que)? ?(?:[\w'-]+ ){0,4}(?:int[ée]resse\w*|int[ée]ress[ée]e?|sujet|moment|]]
        .. [[priorit[ée]|silence|opportunit[ée]|projet|besoin|occup[ée]e?|refus|non|]]
        .. [[prioritaire|actualit[ée]|d[ée]sint[ée]r[êèe]t|d[ée]sint[ée]ress\w+|d[ée]sire\w*|]]
        .. [[souhaite\w*|autres|solution|voulez|veux)]],
      [[(?:sans (?:r[ée]ponse|retour|nouvelle|nouvelles|]]
        .. [[signe)) (?:(?:[\w'-]+ ){0,1}(?:de)) ?(?:[\w'-]+ ){0,1}(?:votre part|ta part|]]
        .. [[de votre|vous|toi|d'ici|vendredi|avant),? ?(?:[\w'-]+ ){0,1}(?:je|nous|d'ici|j'|]]
        .. [[vendredi|cette)?]],
      [[(?:si|sinon)\b[^.?!]{0,50}(?:n'ai pas|pas de|sans|aucun\w*|silence|]]
        .. [[plus de) (?:(?:[\w'-]+ ){0,2})?(?:r[ée]ponse|retour|nouvelles)\b[^.?!]{0,60}(?:je|]]
        .. [[nous|j') ?(?:ne|n'|consid[ée]r\w+|supprim\w+|cl[ôo]tur\w+|ferm\w+|class\w+|]]
        .. [[pass\w+|retir\w+|attrib\w+|propos\w+|arr[êèe]t\w+|suppos\w+|comprend\w+|conclu\w+|]]
        .. [[d[ée]duir\w+|lib[ée]r\w+|laiss\w+)]],
      [[(?:(?:bonne|belle) continuation|tant pis|adieu|bonne route|]]
        .. [[bonne chance pour la suite)\b(?=[^.?!]{0,120}(?:$|[.!])) ?(?:à vous|alors|donc|]]
        .. [[pour vous|et bon\w*|dans vos)?(?=.{0,60}$)]],
      [[(?:la balle est dans votre camp|la porte (?:reste|est|sera) (?:toujours )?ouverte|]]
        .. [[ma porte reste ouverte|le dossier est clos)]],
      [[(?:c'est (?:donc )?(?:la|ma) derni[èée]re|apr[èée]s (?:[çc]a|cela|ce message)|]]
        .. [[promis),? (?:(?:[\w'-]+ ){0,2})?(?:je|j'|fois|arr[êèe]te|laisse|tranquille|]]
        .. [[n'insiste|relance|emb[êèe]te)]],
      [[(?:je (?:donne|donnerai|propose|proposerai|c[ée]derai|attribue|r[ée]serve|passe|]]
        .. [[offre)|nous (?:attribuerons|proposerons|donnerons)) (?:(?:[\w'-]+ ){0,3}(?:place|]]
        .. [[cr[ée]neau|offre|opportunit[ée]|votre concurrent|un concurrent|un de vos|]]
        .. [[confr[èée]re|quelqu'un d'autre|autre (?:entreprise|candidat|personne)|au suivant))]],
      [[(?:je|nous) (?:(?:[\w'-]+ ){0,2})?(?:passe|passons|passerai) à autre chose|]]
        .. [[je disparais|je (?:te|vous) (?:laisse (?:tranquille|en paix|là)|fiche la paix|]]
        .. [[fous la paix|lib[èée]re)|je n'(?:insiste|insisterai)|]]
        .. [[c'est (?:donc )?ma derni[èée]re|ma derni[èée]re (?:lettre|relance|carte)|]]
        .. [[promis c'est|fin de la relance]],
      [[(?:oblig[ée]e?|contrainte?|forc[ée]e?) de (?:(?:[\w'-]+ ){0,1})?(?:rel[âa]cher|]]
        .. [[attribuer|proposer|c[ée]der|rendre|cl[ôo]turer|lib[ée]rer|donner|r[ée]attribuer)]],
      [[(?:à d[ée]faut|faute|en l'absence) de (?:(?:[\w'-]+ ){0,1})?(?:r[ée]ponse|retour|]]
        .. [[confirmation|nouvelles|signe|validation)]],
    },

    -- third time, my earlier messages
    nudge_count = {
      [[(?:troisi[èée]me|3[èée]me|3e|deuxi[èée]me|2[èée]me|2e|quatri[èée]me|4[èée]me|4e|]]
        .. [[cinqui[èée]me|5e|sixi[èée]me|seconde?|[ée]ni[èée]me|]]
        .. [[n-i[èée]me) (?:et (?:derni[èée]re?|dernier) )?(?:fois|message|relance|mail|]]
        .. [[e-?mail|tentative|essai|rappel|invitation|appel|prise de contact|courriel)]],
      [[(?:mes|mon) (?:(?:\d|deux|trois|quatre|cinq|six|plusieurs|nombreux|diff[ée]rents|]]
        .. [[divers|autres|multiples) )?(?:(?:[\w'-]+ ){0,1})?(?:pr[ée]c[ée]dente?s?|derniers?|]]
        .. [[derni[èée]res?|premiers?|messages|relances|mails|e-?mails|tentatives|invitations|]]
        .. [[sollicitations|courriels)\b(?! (?:article|livre|poste|employeur|emploi|rendez|]]
        .. [[enfant|jour|train|stage|travaux|num[ée]ro|version|s[ée]ance|cours|patient|]]
        .. [[b[ée]b[ée]|fils|client))]],
      [[(?:comme je (?:vous|te|l')(?:ai|avais| l'ai)? ?(?:[ée]cri\w+|indiqu\w+|expliqu\w+|]]
        .. [[disais|dit)|(?:vous|t') ?(?:ai|avais|avait) (?:d[ée]j[àa] |bien )?(?:[ée]crit|]]
        .. [[contact[ée]e?s?|envoy[ée]|adress[ée]|relanc[ée]e?s?|sollicit[ée]e?s?|]]
        .. [[laiss[ée])) (?:(?:[\w'-]+ ){0,4})(?:semaine|mois|jours|fois|lundi|mardi|mercredi|]]
        .. [[jeudi|vendredi|message|messages|hier|mail|invitation|d[ée]j[àa]|sans|r[ée]cemment|]]
        .. [[derni[èée]re|derni[èée]rement|reprises|pr[ée]c[ée]demment|il y a)]],
      [[(?:à plusieurs reprises|plusieurs fois|à (?:deux|trois|quatre|\d|maintes|]]
        .. [[de nombreuses) reprises|(?:deux|trois|quatre|cinq|\d) (?:fois|messages|mails|]]
        .. [[relances|e-?mails|tentatives|invitations|semaines (?:que|sans)|jours (?:que|]]
        .. [[sans)))\b(?=[^.?!]{0,120}(?:[ée]cri\w+|relanc\w+|contact\w+|messages?|sans|]]
        .. [[r[ée]pon\w+|silence|retour|tent\w+|essay\w+|d[ée]j[àa]|$|que|envoy\w+|rien))]],
      [[(?:encore une fois|une nouvelle fois|à nouveau|de nouveau|une (?:derni[èée]re|]]
        .. [[ultime) fois|une fois de plus)\b(?=[^.?!]{0,120}(?:vous|te|t'|message|relanc|tent|]]
        .. [[essay|vers|permets))]],
      [[(?:je (?:vous|t'|te) ?(?:ai )?(?:[ée]cris|[ée]crit|r[ée][ée]cris|recontacte|]]
        .. [[relance|resollicite|renvoie|r[ée]it[èée]re|]]
        .. [[reposte)) (?:(?:[\w'-]+ ){0,1})?(?:encore|à nouveau|de nouveau|depuis|d[ée]j[àa]|]]
        .. [[plusieurs|ma|mon|pour la|une (?:deuxi[èée]me|troisi[èée]me|seconde|derni[èée]re|]]
        .. [[nouvelle)|suite|$)]],
      [[(?:je (?:renvoie|r[ée]it[èée]re|renouvelle|reformule|relance|]]
        .. [[me permets de (?:vous|te) (?:recontacter|relancer|r[ée][ée]crire|renvoyer|]]
        .. [[resolliciter)))]],
      [[(?:[çc]a fait|cela fait|voil[àa]|il y a) (?:maintenant |d[ée]j[àa] |bien |]]
        .. [[plus d')*(?:une?|deux|trois|quatre|\d+|quelques|plusieurs)? ?(?:jours?|semaines?|]]
        .. [[mois) (?:(?:[\w'-]+ ){0,1}(?:que|sans))\b[^.?!]{0,50}(?:[ée]cri\w+|relanc\w+|]]
        .. [[contact\w+|r[ée]pon\w+|r[ée]ponse|retour|nouvelles|attend\w*|message|proposition|]]
        .. [[silence|rien)]],
      [[(?:je (?:vous|te|t') ?ai (?:(?:[\w'-]+ ){0,1})?(?:[ée]crit|relanc[ée]e?|]]
        .. [[contact[ée]e?|laiss[ée]|envoy[ée])) (?:(?:[\w'-]+ ){0,1})?(?:trois|deux|quatre|]]
        .. [[plusieurs|\d+|cinq|maintes)]],
      [[(?:les|mes) (?:deux|trois|quatre|\d+) (?:premiers? |pr[ée]c[ée]dents? |]]
        .. [[derniers )?(?:messages|relances|mails|premiers? (?:seraient|sont|[ée]taient|ont))]],
      [[(?:mon|ma) (?:message|mail|mot|proposition|courriel|invitation|lettre) (?:du|]]
        .. [[de (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine|jeudi)|]]
        .. [[d'(?:hier|avant)|pr[ée]c[ée]dente?)]],
      [[(?:continue de|continuer à|finir par) (?:(?:[\w'-]+ ){0,1})?(?:t'|te |]]
        .. [[vous )?(?:achaler|relancer|emb[êèe]ter|harceler|[ée]crire|insister|d[ée]ranger)]],
    },

    -- I know you are busy, it may have slipped through
    assume_busy = {
      [[(?:je (?:sais|me doute|comprends|imagine|suppose|pr[ée]sume|devine|]]
        .. [[suis consciente?)|j'imagine|nous savons|sachant|sans doute|certainement|]]
        .. [[s[ûu]rement|je pense|[ée]videmment|bien) (?:bien |tout à fait |]]
        .. [[parfaitement )*(?:que |qu')?(?:(?:[\w'-]+ ){0,4})(?:occup[ée]e?s?|charg[ée]e?s?|]]
        .. [[d[ée]bord[ée]e?s?|sollicit[ée]e?s?|charrette|rush|plannings?|agendas?|]]
        .. [[emplois? du temps|sous l'eau|prise?s?|temps (?:est|pr[ée]cieux)|mille choses|]]
        .. [[submerg[ée]e?s?|surcharg[ée]e?s?|pris par)]],
      [[(?:(?:votre|ton|vos) (?:agenda|planning|emploi du temps|journ[ée]es?|semaines?|]]
        .. [[bo[îi]te|quotidien) (?:(?:[\w'-]+ ){0,2}(?:charg[ée]e?s?|bien rempli\w*|pleine?|]]
        .. [[serr[ée]|d[ée]bord\w+|doit|doivent|[êèe]tre|est))|entre deux (?:r[ée]unions|]]
        .. [[rendez-vous))]],
      [[(?:(?:mon|ce|mes) (?:(?:[\w'-]+ ){0,1})?(?:message|mail|e-?mail|invitation|]]
        .. [[courriel)s? (?:(?:[\w'-]+ ){0,3}(?:pass[ée]e?s?|perdue?s?|noy[ée]e?s?|enfouie?s?|]]
        .. [[[ée]chapp[ée]e?s?|[ée]gar[ée]e?s?|spams?|ind[ée]sirables|tomb[ée]e?s?|pass[ée]s)))]],
      [[(?:(?:vous|t') ?(?:a|ait|aura|aurait|est|soit|avoir|ont)(?: peut-[êèe]tre|]]
        .. [[ sans doute| s[ûu]rement| bien| certainement)? (?:[ée]chapp[ée]e?|]]
        .. [[pass[ée]e? (?:sous|au travers)|gliss[ée]|sorti de))]],
      [[(?:perdue?|noy[ée]e?|enfouie?|[ée]gar[ée]e?|disparue?|enterr[ée]e?|pass[ée]e?|]]
        .. [[parti|tomb[ée]e?) (?:(?:[\w'-]+ ){0,2}(?:dans|sous|au fond|au milieu|parmi|]]
        .. [[entre) )(?:(?:[\w'-]+ ){0,1}(?:la|votre|ta|les|le|vos|tes|flot|mailles|radar|]]
        .. [[radars|flux|masse|bo[îi]te|spams?|pile|vos autres|mails|sollicitations|]]
        .. [[ind[ée]sirables|messages))]],
      [[(?:peut-[êèe]tre|sans doute|s[ûu]rement|]]
        .. [[probablement) (?:(?:[\w'-]+ ){0,1}(?:pas eu|pas|oubli[ée]|manqu[ée]|rat[ée]|trop|]]
        .. [[en vacances|en cong[ée]s?|d[ée]bord[ée]e?|loup[ée]|zapp[ée])) ?(?:le temps|]]
        .. [[l'occasion|pris le temps|vu|oubli[ée]|mon|de|lu)?]],
      [[(?:n'avez|n'as) (?:peut-[êèe]tre |sans doute |s[ûu]rement |probablement |]]
        .. [[certainement )?(?:pas|pas encore) (?:(?:[\w'-]+ ){0,2}(?:eu|pu|vu|trouv[ée]|]]
        .. [[pris) )(?:(?:[\w'-]+ ){0,2})?(?:le temps|l'occasion|une minute|un moment|mon|]]
        .. [[consulter|lire|r[ée]pondre|voir|prendre|regarder|revenir|me)]],
      [[(?:faute de temps|par manque de temps|p[ée]riode (?:charg[ée]e|intense|de rush|]]
        .. [[dense)|à la rentr[ée]e c'est|votre temps est pr[ée]cieux|respecte votre temps|]]
        .. [[prendre (?:trop de )?votre temps|volume de (?:messages|mails))]],
      [[(?:(?:en plein|en pleine|au c(?:œ|oe)ur du|dans le|]]
        .. [[dans un) (?:(?:[\w'-]+ ){0,1})?(?:rush|service|saison|bouclage|cl[ôo]ture|]]
        .. [[rentr[ée]e|tunnel|jus|p[ée]riode)|les mains dans (?:la|le)|la t[êèe]te (?:sous|]]
        .. [[dans)|mille choses à|entre deux (?:\w+)|vous (?:courez|devez courir)|]]
        .. [[la t[êèe]te ailleurs|overbook[ée]e?|fin de (?:trimestre|mois|]]
        .. [[ann[ée]e) (?:charg[ée]e?)?)\b(?! d'[ée]tudes)]],
      [[(?:enseveli\w*|englouti\w*|enterr[ée]e?|à la trappe|sous la pile|sous une pile|]]
        .. [[s'est (?:(?:[\w'-]+ ){0,1})?(?:perdue?|[ée]gar[ée]e?|noy[ée]e?)|]]
        .. [[pass[ée]e?s? (?:à la trappe|aux oubliettes|sous (?:le|les|votre)|inaper[çc]ue?s?)|]]
        .. [[filtr[ée]e?|spams?|entre les mailles)]],
    },

    -- reply 1, 2 or 3; yes or no is enough
    one_word_answer = {
      [[(?:un )?(?:simple|petit|rapide|bref) (?:["'] ?)?(?:oui|non|ok|mot|"?oui"?|stop|]]
        .. [[pouce|👍|emoji|signe|"?non"?)\b(?=[^.?!]{0,120}(?:suffi|ferait|aide|me|merci|]]
        .. [[appr[ée]ci[ée]|ou|permet|va|$|\.))]],
      [[(?:["']?oui["']? ou ["']?non["']?|oui/non|non ou oui)\b(?=[^.?!]{0,120}(?:suffi|]]
        .. [[me|$|\?|\.|aide|simple))]],
      [[(?:r[ée]pondez|r[ée]pondre|r[ée]ponds|r[ée]pond|tapez|tape|envoyez|indiquez|dites|]]
        .. [[choisissez|renvoyez)(?:[- ]moi)? (?:(?:[\w'-]+ ){0,2}(?:par|avec|juste|simplement|]]
        .. [[le|un|chiffre|num[ée]ro))? ?["']?(?:1|2|3|a|b|un|oui|non|stop|["']|l'un|chiffre|]]
        .. [[mot|ok)["']?(?:,| ou| :| suffi|\)|\.|["']|$|-)]],
      [[(?:(?:un|une) (?:mot|seul mot|chiffre|lettre|ligne|r[ée]ponse en un mot|emoji|]]
        .. [[pouce)) (?:de votre part |de ta part )?(?:suffi\w*|me suffi\w*|me ferait|et je|fera)]],
      [[(?:^|[ .:])1[).:-] ?[^.]{3,40} 2[).:-] ?]],
      [[(?:cela|[çc]a) (?:ne )?(?:vous |te )?(?:prend|prendra|]]
        .. [[prendrait) (?:(?:[\w'-]+ ){0,1})?(?:que )?(?:(?:[\w'-]+ ){0,1})?(?:\d+|deux|dix|]]
        .. [[trente|quelques|une|5) (?:secondes|minute|sec|s)\b]],
      [[(?:r[ée]ponse|r[ée]pondre|retour) (?:en (?:un mot|une ligne|\d+ secondes)|]]
        .. [[m[êèe]me (?:br[èée]ve|courte|n[ée]gative)|br[èée]ve|courte|par oui|d'un mot|]]
        .. [[positive ou n[ée]gative|n[ée]gative ou positive)]],
      [[(?:r[ée]pondez|r[ée]ponds|tapez) ["']?(?:stop|non|oui|ok|info)]],
      [[(?:un |deux |d'un )?(?:👍|👎|✅|pouce)]],
      [[(?:deux|2|trois|un|3) (?:mots|lettres|mot|clics?|]]
        .. [[syllabes)\b(?=[^.?!]{0,40}(?:suffi|r[ée]pon|assez)|[.] )]],
      [[(?:m[êèe]me un|un simple|juste un|un petit) ?["' ]*(?:oui|non|ok|pas|mot|signe|go|]]
        .. [[stop|refus|pouce)]],
      [[(?:il (?:ne )?(?:vous |te )?(?:suffit|reste) (?:(?:[\w'-]+ ){0,2})?(?:de |]]
        .. [[à )(?:r[ée]pondre|taper|dire|cliquer|me dire|renvoyer)|tapez|tape|]]
        .. [[r[ée]ponds? juste|r[ée]pondez (?:juste|simplement))]],
    },

    -- as discussed, as promised: claims that may be untrue
    fake_reply = {
      [[(?:comme|ainsi que|tel que) (?:convenu|discut[ée]|promis|[ée]voqu[ée]|pr[ée]vu|]]
        .. [[mentionn[ée]|indiqu[ée]|demand[ée]|annonc[ée]|entendu|vu ensemble|]]
        .. [[on s'[ée]tait dit|on se l'[ée]tait dit|on en avait parl[ée]|]]
        .. [[nous en avions parl[ée]|nous en avons parl[ée])]],
      [[(?:suite à|apr[èée]s|pour faire suite à|faisant suite à|à la suite de|]]
        .. [[dans la continuit[ée] de|comme suite à|dans la lign[ée]e de) (?:notre|nos|]]
        .. [[votre) (?:[\w'-]+ ){0,1}(?:[ée]change|[ée]changes|appel|conversation|discussion|]]
        .. [[entretien|rencontre|rendez-vous|rdv|entrevue|visio|t[ée]l[ée]phone|demande|]]
        .. [[inscription|visite|t[ée]l[ée]chargement|int[ée]r[êèe]t|discussions)]],
      [[^(?:re|tr|fwd?|r[ée]p) ?:]],
      [[(?:quand|lorsque|la derni[èée]re fois que) (?:nous nous sommes|on s'est|]]
        .. [[nous avions|on avait|nous avons) (?:(?:[\w'-]+ ){0,1})?(?:parl[ée]|parl[ée]s|]]
        .. [[rencontr[ée]s|crois[ée]s|[ée]chang[ée]|discut[ée]|vus|eu)]],
      [[(?:notre|nos) (?:dernier|derni[èée]re|pr[ée]c[ée]dent|pr[ée]c[ée]dente|r[ée]cent|]]
        .. [[r[ée]cente|premier|premi[èée]re)s? (?:(?:[\w'-]+ ){0,1})?(?:[ée]change|]]
        .. [[conversation|discussion|appel|rencontre|entretien|[ée]changes|rendez-vous|entrevue)]],
      [[(?:(?:vous|tu) (?:m'|aviez|avais|m'aviez|m'avais|disiez|disais|m'avez|]]
        .. [[m'as)(?: bien)? ?(?:dit|confi[ée]|indiqu[ée]|demand[ée] de|manifest[ée]|]]
        .. [[exprim[ée]|fait part|parl[ée]|promis|assur[ée]|propos[ée] de (?:vous|]]
        .. [[te) rappeler)|votre int[ée]r[êèe]t (?:pour|manifest[ée])|l'int[ée]r[êèe]t que vous)]],
      [[(?:je (?:reprends|continue|poursuis) (?:notre|nos|la conversation|le fil))|]]
        .. [[(?:pour|afin de) (?:reprendre|poursuivre|continuer|finaliser) (?:notre|]]
        .. [[nos) (?:[\w'-]+ ){0,1}(?:[ée]change|conversation|discussion|dossier|collaboration|]]
        .. [[discussions|[ée]changes)]],
      [[(?:un|une|votre|ton|l'un de vos) (?:ami|amie|coll[èée]gue|contact|relation|]]
        .. [[connaissance|collaborateur) (?:commun\w* )?(?:(?:[\w'-]+ ){0,1}(?:m'a|m'avait|]]
        .. [[nous a|vous a)) (?:(?:[\w'-]+ ){0,1})?(?:parl[ée]|recommand[ée]\w*|conseill[ée]|]]
        .. [[donn[ée]|sugg[ée]r[ée]|transmis|dit)]],
      [[(?:je (?:vous|te) rappelle|pour rappel|]]
        .. [[pour m[ée]moire),? (?:(?:[\w'-]+ ){0,1})?(?:notre|que nous|votre|le|qu'on)]],
      [[(?:on avait|nous avions|on s'[ée]tait) (?:(?:[\w'-]+ ){0,1})?(?:dit|convenu|]]
        .. [[parl[ée]|[ée]voqu[ée]|pr[ée]vu)|(?:votre|ton) (?:(?:[\w'-]+ ){0,1})?(?:proviseur|]]
        .. [[coll[èée]gue|direct\w+|associ[ée]e?|assistante?|chef|]]
        .. [[[ée]quipe) (?:(?:[\w'-]+ ){0,2})?(?:m'a|avait|[ée]tait|semblait|a (?:donn[ée]|]]
        .. [[valid[ée]|demand[ée]|confirm[ée])|pourtant|nous a)]],
      [[(?:toujours d'accord pour|comme (?:vous|tu) (?:me )?l'(?:avez|aviez|as|avais)|]]
        .. [[(?:vous|tu) (?:aviez|avais) (?:pourtant |d[ée]j[àa] )?(?:accept[ée]|]]
        .. [[donn[ée] votre|dit|montr[ée]|sembl[ée]|confirm[ée]))]],
    },

    -- What other labels say

    -- a role, a vacancy, your CV
    job_offer = {
      [[(?:je|nous|on) (?:(?:[\w'-]+ ){0,1})?(?:recrute|recrutons|cherche|recherche|]]
        .. [[recherchons|cherchons|pourvoir) (?:(?:[\w'-]+ ){0,3}(?:pour (?:mon|un de mes|]]
        .. [[notre|l'un|un|le compte)|actuellement|activement|une?|des|un nouveau|nos futurs|]]
        .. [[notre))\b[^.?!]{0,70}(?:client|poste|cdi|profil|[ée]quipe|h/f|f/h|ing[ée]nieur\w*|]]
        .. [[d[ée]veloppeu\w+|responsable|directeur|directrice|chef\w*|manager|consultant\w*|]]
        .. [[comptable|infirmi\w+|technicien\w*|freelance|charg[ée]e?|lead|cdd|data|architecte|]]
        .. [[juriste|analyste|expert\w*|m[ée]decin|assistant\w*)]],
      [[(?:un|une|le|ce|du|notre|nos|d'un) (?:(?:[\w'-]+ ){0,1})?(?:poste|opportunit[ée]|]]
        .. [[mission|cdi|r[ôo]le|offre d'emploi|offre|position|job|]]
        .. [[opportunit[ée] professionnelle) (?:(?:[\w'-]+ ){0,2}(?:de|d'|en tant que|]]
        .. [[bas[ée]e?|situ[ée]|chez|à pourvoir|ouverte?|en cdi|susceptible|qui (?:pourrait|]]
        .. [[devrait|correspond)|int[ée]ressante?|freelance|actuellement|]]
        .. [[strat[ée]gique)) ?(?:[\w'-]+ ){0,1}(?:responsable|directeur|directrice|chef|]]
        .. [[ing[ée]nieur\w*|d[ée]veloppeu\w+|lead|manager|consultant\w*|à|chez|vous|pour|]]
        .. [[comptable|daf|drh|juriste|product|data|analyste|contr[ôo]leu\w+|infirmi\w+|cadre|]]
        .. [[technicien\w*|architecte|correspond\w*|dans|te|int[ée]ress\w*|charg[ée]e?|paris|]]
        .. [[lyon|acheteu\w+)]],
      [[(?:à l'[ée]coute|en recherche active|en veille|]]
        .. [[ouverte?) (?:(?:[\w'-]+ ){0,2}(?:du march[ée]|de nouvelles|d'opportunit[ée]s|]]
        .. [[d'une|de nouveaux|à de nouvelles|à un changement|au march[ée]|aux opportunit[ée]s|]]
        .. [[à une)) ?(?:opportunit[ée]s?|projets?|challenges?|missions?|postes?|[ée]volution|]]
        .. [[changement|d[ée]fis?)?]],
      [[(?:votre|ton) (?:cv|candidature|profil (?:correspond|pourrait correspondre|matche|]]
        .. [[colle))]],
      [[(?:salaire|r[ée]mun[ée]ration|package|fixe|tjm|]]
        .. [[brut annuel) (?:(?:[\w'-]+ ){0,2}(?:entre|de|à partir|jusqu'à|attractive?|]]
        .. [[annuel\w*|:|compris\w*|autour|selon|propos[ée]e?|fixe)) ?\d*]],
      [[\d{2,3} ?(?:-|à|/) ?\d{2,3} ?k ?€?]],
      [[(?:t[ée]l[ée]travail|full remote|remote|hybride|jours? de (?:tt|]]
        .. [[t[ée]l[ée]travail)) (?:(?:[\w'-]+ ){0,1}(?:\d|partiel|possible|total|complet|par|]]
        .. [[jours|accept[ée]|\d+ ?%|ou))]],
      [[(?:changer|[ée]voluer) (?:de (?:poste|bo[îi]te|entreprise|employeur|job|cabinet)|]]
        .. [[vers un (?:nouveau )?(?:poste|r[ôo]le))]],
      [[(?:mon client|notre client|pour (?:l'un|un) de (?:nos|mes) clients|]]
        .. [[chasseu\w+ de t[êèe]tes|charg[ée]e? de recrutement|talent acquisition|]]
        .. [[en cabinet de recrutement),? (?:(?:[\w'-]+ ){0,4}(?:recherche|recrute|cherche|]]
        .. [[leader|groupe|acteur|un|une|sp[ée]cialis[ée]\w*|poste|chez|[ée]diteur|start-?up|]]
        .. [[eti|pme|banque|industriel))]],
      [[(?:rejoindre|rejoignez|int[ée]grer|renforcer) (?:notre|nos|une|leur|]]
        .. [[l') ?(?:[ée]quipes?|groupe|entreprise|aventure|cabinet|structure|service|]]
        .. [[start-?up)\b(?=[^.?!]{0,120}(?:poste|cdi|profil|vous|tu|int[ée]ress|\?|tant que|]]
        .. [[h/f))]],
      [[(?:fiche de poste|descriptif du poste|offre d'emploi|annonce|]]
        .. [[poste) (?:(?:[\w'-]+ ){0,1}(?:en|ci-joint|jointe?|compl[èée]te?|à pourvoir|]]
        .. [[d[ée]taill[ée]e?|:))]],
      [[(?:h/f|f/h|h\.f|h/f/x)]],
    },

    -- a stranger wants free work
    favour = {
      [[(?:questionnaire|sondage|enqu[êèe]te|[ée]tude|mini-sondage|formulaire|google form|]]
        .. [[survey)\b(?=[^.?!]{0,120}(?:r[ée]pond|rempli|particip|minutes?|min|lien|]]
        .. [[compl[ée]ter|m[ée]moire|th[èée]se|partager|aider|\d|avis|anonyme|[ée]tudiante?|]]
        .. [[march[ée]|\?))]],
      [[(?:r[ée]pondre|remplir|participer|compl[ée]ter|r[ée]pondez|]]
        .. [[remplissez) (?:(?:[\w'-]+ ){0,2}(?:à|au|ce|ma|mon|un|une|notre|petit|court|]]
        .. [[rapide)) ?(?:[\w'-]+ ){0,1}(?:questionnaire|sondage|enqu[êèe]te|[ée]tude|formulaire)]],
      [[(?:vote|votes|voter|votez|votre voix|ta voix|un vote|soutenez|]]
        .. [[soutenir)\b(?=[^.?!]{0,120}(?:pour (?:moi|nous|notre|mon)|lien|concours|projet|]]
        .. [[start|prix|finale|troph[ée]e|clic|association))]],
      [[(?:liker?|likez|commenter|commentez|commente|repartager|repartagez|partager|]]
        .. [[partagez|partage|relayer|relayez|republier|booster) (?:(?:[\w'-]+ ){0,2}(?:mon|ma|]]
        .. [[mes|notre|nos|ce|cette|le|la|un|dernier|derni[èée]re|]]
        .. [[autour)) ?(?:[\w'-]+ ){0,1}(?:post|publication|article|vid[ée]o|page|contenu|]]
        .. [[annonce|posts|profil|cagnotte|[ée]v[ée]nement|de vous|offre)]],
      [[(?:s'abonner|abonnez-vous|abonne-toi|vous abonner|t'abonner|suivre|suivez|]]
        .. [[follow) (?:(?:[\w'-]+ ){0,1}(?:à|ma|notre|mon|de|la)) ?(?:ma|notre|mon|]]
        .. [[la)? ?(?:page|cha[îi]ne|newsletter|compte|entreprise|profil|podcast)]],
      [[(?:recommander|recommandation|recommandez|valider|validez|endorse\w*|]]
        .. [[valider mes comp[ée]tences) (?:(?:[\w'-]+ ){0,2}(?:sur (?:linkedin|mon profil)|]]
        .. [[mes comp[ée]tences|mon profil|sur votre))]],
      [[(?:avis|retour|feedback|regard|critique|opinion|]]
        .. [[conseils?) (?:(?:[\w'-]+ ){0,1}(?:sur|à propos de|concernant)) (?:mon|ma|notre|]]
        .. [[mes|nos|cette|ce) ?(?:[\w'-]+ ){0,1}(?:site|appli|application|projet|cv|livre|]]
        .. [[manuscrit|profil|maquette|id[ée]e|page|start-?up|pitch|roman|portfolio|landing|]]
        .. [[business|prototype|produit|concept|newsletter|blog|cha[îi]ne|vid[ée]o|vid[ée]os)]],
      [[(?:relire|corriger|regarder|tester|jeter un (?:œ|oe)il (?:à|sur)|lire|]]
        .. [[relecture de) (?:(?:[\w'-]+ ){0,1})?(?:mon|ma|mes|notre|]]
        .. [[nos) (?:(?:[\w'-]+ ){0,1})?(?:cv|manuscrit|roman|m[ée]moire|site|appli|]]
        .. [[application|business plan|livre|article|dossier|lettre|portfolio|contrat|projet|]]
        .. [[b[êèe]ta|prototype|produit|th[èée]se|chapitre)]],
      [[(?:pr[ée]senter|introduire|mettre en (?:relation|contact)|recommander|parrainer|]]
        .. [[pistonner|transmettre (?:mon cv|ma candidature)) (?:(?:[\w'-]+ ){0,1}(?:à|avec|]]
        .. [[aupr[èée]s de|chez|moi|m')) ?(?:(?:[\w'-]+ ){0,2})?(?:votre|ton|vos|quelqu'un|]]
        .. [[directeur|directrice|drh|dirigeant\w*|r[ée]seau|contacts|investisseurs|ministre|]]
        .. [[patron)]],
      [[(?:pick your brain|profiter de votre expertise|]]
        .. [[b[ée]n[ée]ficier de vos (?:conseils|lumi[èée]res)|quelques conseils (?:gratuits|]]
        .. [[sur|pour)|(?:un )?petit (?:service|coup de pouce|coup de main|clic)|]]
        .. [[besoin de (?:votre|ton) (?:aide|soutien|avis|coup de pouce|vote))]],
      [[(?:noter|notez|laisser|laissez|poster|donner) (?:(?:[\w'-]+ ){0,1}(?:un|une|nous|]]
        .. [[moi|votre)) ?(?:[\w'-]+ ){0,1}(?:avis|[ée]toiles|5 [ée]toiles|commentaire|]]
        .. [[note) (?:(?:[\w'-]+ ){0,2}(?:sur|google|trustpilot|positif|5|amazon|app))]],
    },

    -- inheritance, prize, advance fee, paid per day
    scam_bait = {
      [[(?:h[ée]ritage|h[ée]riti\w+|succession|d[ée]funte?|feu mon|testament|legs|]]
        .. [[ayant[- ]droit|fonds (?:dormants?|bloqu[ée]s?)|compte dormant|en phase terminale|]]
        .. [[cancer en phase|donation de|(?:œ|oe)uvres? (?:de charit[ée]|caritatives?)|]]
        .. [[derni[èée]res volont[ée]s|m[êèe]me nom de famille que)]]
        .. [[\b(?=[^.?!]{0,120}(?:million|€|\$|euros|dollars|banque|transf|fonds|confian|somme|]]
        .. [[client|don|l[ée]gu|partag|\d|b[ée]n[ée]ficiaire))]],
      [[(?:millions?|mille|\d{3}) (?:(?:[\w'-]+ ){0,1}(?:de|d')) ?(?:euros|dollars|€|usd|]]
        .. [[livres)\b(?=[^.?!]{0,120}(?:transf|compte|fonds|banque|partag|h[ée]ritage|]]
        .. [[b[ée]n[ée]fici|r[ée]cup[ée]r|d[ée]bloqu|confiden))]],
      [[(?:vous avez|tu as) (?:[ée]t[ée] (?:tir[ée]e? au sort|]]
        .. [[s[ée]lectionn[ée]e? pour (?:recevoir|gagner)|d[ée]sign[ée]e? gagnante?)|gagn[ée])]],
      [[(?:frais (?:de (?:dossier|transfert|d[ée]blocage|notaire|douane|traitement|]]
        .. [[virement|livraison|formation initiale|mat[ée]riel)|d'activation|administratifs?)|]]
        .. [[western union|moneygram|mandat cash|carte (?:itunes|cadeau|google play|pcs|]]
        .. [[transcash|neosurf)|pcs mastercard|recharge (?:pcs|transcash))]],
      [[(?:travail|job|emploi|t[âa]ches?|mission|t[ée]l[ée]travail|]]
        .. [[poste) (?:(?:[\w'-]+ ){0,2}(?:simples?|à domicile|en ligne|à distance|facile|]]
        .. [[flexible|à temps partiel))\b[^.?!]{0,80}(?:\d+ ?(?:€|\$|euros|usdt|]]
        .. [[dollars)?[^.?!]{0,12}(?:par|/|la) ?(?:jour|heure|semaine|t[âa]che)|]]
        .. [[aucune exp[ée]rience|sans exp[ée]rience)]],
      [[(?:gagn\w+|pay[ée]e?|recev\w+|r[ée]mun[ée]r[ée]e?|]]
        .. [[touch\w+) (?:(?:[\w'-]+ ){0,2})(?:jusqu'à |entre |de )?\d[\d .]{0,9} ?(?:€|euros|]]
        .. [[\$|usdt|dollars)?(?: ?(?:à|et|-) ?\d+ ?(?:€|euros|\$|usdt)?)? ?(?:par|/|]]
        .. [[la) ?(?:jour|heure|semaine|t[âa]che)]],
      [[(?:transfert|virement) (?:urgent|confidentiel|de fonds|international|discret)|]]
        .. [[(?:affaire|transaction|proposition) (?:(?:[\w'-]+ ){0,1}(?:strictement |]]
        .. [[tr[èée]s )?)(?:confidentielle|urgente|discr[èée]te|100 ?% l[ée]gale)]],
      [[(?:mentor|analyste|oncle|tante|professeur|amie?|]]
        .. [[coach) (?:(?:[\w'-]+ ){0,3})?(?:m'a (?:appris|aid[ée]e?|montr[ée]|enseign[ée])|]]
        .. [[qui)\b[^.?!]{0,60}(?:invest|trad|crypto|bourse|profit)\w*]],
      [[(?:votre compte|ton compte|votre profil) (?:(?:[\w'-]+ ){0,1}(?:a [ée]t[ée]|sera|]]
        .. [[est)) (?:(?:[\w'-]+ ){0,1})?(?:suspendu|bloqu[ée]|limit[ée]|d[ée]sactiv[ée]|]]
        .. [[restreint|s[ée]lectionn[ée] pour)]],
      [[(?:soldat|militaire|g[ée]n[ée]ral|veuve|veuf|ing[ée]nieur p[ée]trolier|]]
        .. [[plateforme p[ée]troli[èée]re|casque bleu|m[ée]decin de l'onu|]]
        .. [[diplomate)\b(?=[^.?!]{0,120}(?:syrie|mission|y[ée]men|fonds|confian|partenaire|]]
        .. [[seule?|d[ée]funt|colis|c[ôo]te d'ivoire|afghanistan|onu))]],
    },

    -- WhatsApp, Telegram, private mail
    move_channel = {
      [[(?:(?:sur|par|via|mon|votre|ton|num[ée]ro|au|]]
        .. [[en) ?(?:(?:[\w'-]+ ){0,1})?(?:whats ?app|wsp|telegram|signal|viber|wechat|]]
        .. [[hangouts?|google chat|skype|snap(?:chat)?|messenger|insta(?:gram)?|kik)|]]
        .. [[whats ?app ?:?)]],
      [[(?:(?:[ée]crivez|[ée]cris|contactez|contacte|ajoutez|ajoute|envoyez|envoie|]]
        .. [[joignez|textez|appelez|appelle|r[ée]pondez|]]
        .. [[laissez)(?:[- ]moi)? (?:(?:[\w'-]+ ){0,3}(?:sms|sur mon (?:mail|e-?mail|num[ée]ro|]]
        .. [[portable|adresse)|à mon adresse|en priv[ée]|par (?:mail|sms|texto)|(?:votre|]]
        .. [[ton) (?:num[ée]ro|06|whatsapp|e-?mail|mail|adresse)|au (?:\+|0)\d))|(?:votre|]]
        .. [[ton) (?:num[ée]ro|06|whatsapp|07|num[ée]ro de (?:t[ée]l[ée]phone|portable)))]],
      [[(?:(?:mon|voici mon) (?:adresse (?:mail|e-?mail) (?:priv[ée]e|personnelle)|]]
        .. [[mail perso\w*|e-?mail priv[ée]|num[ée]ro (?:perso\w*|priv[ée]|whatsapp)))]],
      [[(?:je ne suis pas souvent|rarement|je ne me connecte (?:pas|peu)|peu (?:active?|]]
        .. [[pr[ée]sente?)|pas (?:tr[èée]s|souvent) (?:active?|]]
        .. [[connect[ée]e?)) (?:(?:[\w'-]+ ){0,1}(?:sur|ici)) ?(?:linkedin|ici)?]],
      [[(?:continuer|poursuivre|[ée]changer|discuter|]]
        .. [[parler) (?:(?:[\w'-]+ ){0,3})?(?:hors (?:de )?linkedin|ailleurs|en (?:dehors|]]
        .. [[priv[ée])|sur une autre (?:appli|plateforme)|plus librement)]],
    },

    -- looks, dating
    flirt = {
      [[(?:(?:tr[èée]s |si |vraiment |trop |tellement )?(?:belle|beau|jolie|mignonne?|]]
        .. [[charmante?|ravissante|s[ée]duisante?|sexy|sublime|canon|]]
        .. [[magnifique)) (?:(?:[\w'-]+ ){0,1}(?:femme|homme|sourire|photo|yeux|regard|visage|]]
        .. [[fille|dame|demoiselle|cr[ée]ature|sur (?:votre|ta|la) photo|comme (?:vous|toi)|et))]],
      [[(?:(?:votre|ton|ta|vos|tes) (?:(?:[\w'-]+ ){0,1})?(?:sourire|photo|yeux|regard|]]
        .. [[beaut[ée]|visage|charme|joli minois|[ée]l[ée]gance) ?(?:(?:[\w'-]+ ){0,2})?(?:m'a|]]
        .. [[est|me|sont|illumin\w+|craquer|magnifique|charm\w+|envo[ûu]t\w+|fait|m'ont|]]
        .. [[de profil (?:est|m'a)|ravi\w+|superbe|sublime|,|!|\.|$))]],
      [[(?:(?:vous [êèe]tes|tu es|t'es|je (?:vous|]]
        .. [[te) trouve) (?:(?:[\w'-]+ ){0,2}(?:tr[èée]s|vraiment|trop|si|tellement|]]
        .. [[d'une))? ?(?:belle|beau|jolie|mignonne?|charmante?|ravissante|s[ée]duisante?|sexy|]]
        .. [[sublime|canon|c[ée]libataire|mari[ée]e?|magnifique|attirante?|à tomber|craquante?))]],
      [[(?:c[ée]libataire|mari[ée]e? \?|[âa]me s(?:œ|oe)ur|coup de (?:foudre|c(?:œ|]]
        .. [[oe)ur pour (?:toi|vous))|relation (?:s[ée]rieuse|amoureuse)|veu(?:f|ve) depuis|]]
        .. [[divorc[ée]e?|c(?:œ|oe)ur à prendre|seule? dans la vie|]]
        .. [[faire (?:plus ample )?connaissance en dehors|rencontre s[ée]rieuse|flirt\w*|]]
        .. [[draguer|amoureu\w+|tendresse|c[âa]lins?|je (?:pense|r[êèe]ve) (?:à|de) (?:toi|vous))]],
      [[(?:d[îi]ner|verre|resto|restaurant|sortir|]]
        .. [[cin[ée]) (?:(?:[\w'-]+ ){0,3}(?:toi et moi|tous les deux|]]
        .. [[en t[êèe]te[- ][àa][- ]t[êèe]te|avec moi|ensemble un soir|un de ces soirs|]]
        .. [[romantique|aux chandelles))]],
      [[(?:(?:un|d'un) site de rencontres?|pas un site de rencontre|]]
        .. [[linkedin n'est pas (?:tinder|meetic|fait pour)|tinder|]]
        .. [[je sais que linkedin n'est pas)]],
      [[(?:apprendre à (?:vous|te) conna[îi]tre|mieux (?:vous|te) conna[îi]tre|]]
        .. [[devenir (?:amis?|votre amie?|ton amie?|plus qu'amis)|(?:cherche|]]
        .. [[chercher) (?:une? )?(?:amiti[ée]|amour|ami sinc[èée]re|femme|homme|relation))]],
      [[(?:ma belle|ma ch[ée]rie|mon c(?:œ|oe)ur|b[ée]b[ée]|ma jolie|beaut[ée]|]]
        .. [[bisous partout|mon ange|princesse)]],
    },

    -- the whole message says hi or how are you
    small_talk = {
      [[^(?:bonjour|bonsoir|salut|hello|coucou|hey|hi|bjr|slt|cc|]]
        .. [[bsr)(?: [\w'-]+){0,2} ?[!.,?😊👋🙂]* ?(?:(?:comment )?(?:[çc]a va|allez-vous|vas-tu|]]
        .. [[vous allez|tu vas|cava|sa va)(?: bien)?|(?:ravie?|heureu\w+|]]
        .. [[enchant[ée]e?) de (?:vous|te) (?:conna[îi]tre|rencontrer)|enchant[ée]e?|]]
        .. [[(?:j'esp[èée]re que )?(?:vous allez|tu vas|tout va) bien|bonne (?:journ[ée]e|]]
        .. [[soir[ée]e|semaine)|belle journ[ée]e|quoi de neuf|bon (?:week-?end|]]
        .. [[lundi))?(?: (?:aujourd'hui|de mon c[ôo]t[ée]|\?|!|\.|😊|🙂|👋))*(?: ?[!.?😊🙂👋]+)*$]],
      [[^(?:(?:[\w'-]+ ){0,1})?(?:merci|ravie?|enchant[ée]e?|heureu\w+|]]
        .. [[plaisir)\b[^.?!]{0,70}[.!😊🙂 ]*(?:(?:bonne|belle|excellente) (?:journ[ée]e|]]
        .. [[soir[ée]e|semaine|fin)\b[^.?!]{0,20}[.!😊 ]*)?$]],
      [[(?:comment allez-vous|comment vas-tu|comment [çc]a va|[çc]a va|vous allez bien|]]
        .. [[tu vas bien|comment se passe (?:votre|ta) (?:journ[ée]e|semaine)|quoi de neuf|]]
        .. [[d'où (?:venez-vous|[êèe]tes-vous|viens-tu)|que faites-vous dans la vie|]]
        .. [[tu fais quoi) ?(?:aujourd'hui|dans la vie)? ?\?*[.! ]*$]],
      [[^.{0,60}(?:passez|passe|excellente?|bonne|belle|]]
        .. [[tr[èée]s bonne) (?:une )?(?:(?:[\w'-]+ ){0,1})?(?:journ[ée]e|soir[ée]e|semaine|]]
        .. [[week-?end|f[êèe]te|dimanche)[ !.😊🙂☀️]*$]],
    },

    -- congratulations as the button writes them
    congrats_button = {
      [[^(?:(?:[\w'-]+ ){0,1})?(?:toutes mes |mes |]]
        .. [[sinc[èée]res )?f[ée]licitations[^.?!]{0,10}(?:pour|]]
        .. [[à l'occasion)\b[^.?!]{0,80}(?:poste|anniversaire|promotion|fonctions?|emploi|ans|]]
        .. [[nouveau|nouvelle|carri[èée]re|r[ée]ussite)\b[^.?!]{0,40}[.! 🎉👏]*$]],
      [[(?:toutes mes |mes |sinc[èée]res )?f[ée]licitations (?:(?:[\w'-]+ ){0,1})?(?:pour|]]
        .. [[à l'occasion de) (?:votre|ton|ce|vos|tes) (?:[\w'-]+ ){0,2}(?:nouveau poste|]]
        .. [[nouvelles? fonctions?|anniversaire (?:professionnel|de travail|d'entreprise)|]]
        .. [[nouvel emploi|promotion|nouveau (?:r[ôo]le|job|challenge)|\d+ ans (?:chez|de|]]
        .. [[dans)|prise de (?:poste|fonction)|nomination|anniversaire)]],
      [[(?:bon|joyeux|bel|heureux) anniversaire (?:professionnel|de travail|d'entreprise)]],
      [[^(?:joyeux|bon) anniversaire[^.?!]{0,30}[.! 🎂🎉]*$]],
      [[(?:bravo|f[ée]licitations) (?:(?:[\w'-]+ ){0,1})?(?:pour (?:votre|ton|le|]]
        .. [[ce))? ?(?:nouveau (?:poste|job)|promotion|nouvelles fonctions)]],
    },

    -- Counter-evidence: a real person for a real reason

    -- we met, spoke, sat together at a named event
    met_there = {
      [[(?:nous nous sommes|on s'est|on s'[ée]tait|nous nous [ée]tions|s'[êèe]tre|]]
        .. [[s'est) (?:(?:[\w'-]+ ){0,1})?(?:rencontr[ée]e?s?|crois[ée]e?s?|vue?s?|]]
        .. [[parl[ée]e?s?|connue?s?) (?:(?:[\w'-]+ ){0,2}(?:au|aux|à|lors|hier|mardi|lundi|]]
        .. [[mercredi|jeudi|vendredi|samedi|dimanche|la semaine|dans|pendant|sur|chez|devant|]]
        .. [[ce matin|l'autre|en|apr[èée]s|pour)) ?]],
      [[(?:nous avons|on a|nous avions|on avait|j'ai|]]
        .. [[j'avais) (?:(?:[\w'-]+ ){0,1})?(?:discut[ée]|parl[ée]|[ée]chang[ée]|bavard[ée]|]]
        .. [[papot[ée]|d[ée]jeun[ée]|d[îi]n[ée]|sympathis[ée]|bu un|partag[ée] (?:un|une|]]
        .. [[la) (?:caf[ée]|table|taxi|verre|d[ée]jeuner)|]]
        .. [[fait connaissance) (?:(?:[\w'-]+ ){0,4}(?:au|aux|hier|lors|mardi|lundi|mercredi|]]
        .. [[jeudi|vendredi|samedi|dimanche|pendant|ensemble|apr[èée]s|à (?:la|votre)|dans le|]]
        .. [[à la (?:pause|sortie|fin)|devant|semaine derni[èée]re|table|salon|conf[ée]rence))]],
      [[(?:j'[ée]tais|j'ai [ée]t[ée]|nous [ée]tions|]]
        .. [[on [ée]tait) (?:(?:[\w'-]+ ){0,2})?(?:assise?s?|à c[ôo]t[ée]|dans (?:la salle|]]
        .. [[le public|l'atelier|votre (?:groupe|atelier|session|amphi))|au (?:premier|]]
        .. [[deuxi[èée]me|fond|troisi[èée]me)|à (?:votre|ta|la m[êèe]me) (?:table|gauche|]]
        .. [[droite)|parmi|devant vous|derri[èée]re vous|à ta droite|votre voisin\w*|]]
        .. [[ton voisin\w*|la personne (?:qui|avec|au)|celui qui|celle qui|le type|la fille)]],
      [[(?:voisine?) de (?:table|train|si[èée]ge|stand|rang|chaise|palier à la conf)]],
      [[(?:rencontr[ée]e?s?|crois[ée]e?s?|vue?s?|discut[ée]|]]
        .. [[parl[ée]) (?:(?:[\w'-]+ ){0,2})?(?:hier|avant-hier|ce (?:matin|midi|week-end|]]
        .. [[weekend)|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|]]
        .. [[la semaine derni[èée]re|le mois dernier|l'autre (?:jour|soir)|au (?:salon|forum|]]
        .. [[congr[èée]s|colloque|meetup|mariage|vernissage|pot|stand|march[ée]|s[ée]minaire)|]]
        .. [[à la (?:conf[ée]rence|journ[ée]e|soir[ée]e|formation|pause)|lors (?:du|de la|des))]],
      [[(?:c'est|c'[ée]tait|moi) (?:moi )?(?:celui|celle|la personne|le (?:grand|gars|]]
        .. [[type)|la (?:fille|dame)) (?:(?:[\w'-]+ ){0,1})?(?:qui|avec qui|à qui|dont|avec|au|]]
        .. [[en)]],
      [[(?:enchant[ée]e?|ravie?|content\w*|plaisir|heureu\w+|super|sympa|]]
        .. [[agr[ée]able) (?:(?:[\w'-]+ ){0,3})(?:rencontr[ée]e?|crois[ée]e?|revue?|discut[ée]|]]
        .. [[parl[ée]|revoir|entendue?|faire (?:votre|ta) connaissance|rencontrer|]]
        .. [[[ée]chang[ée]) (?:(?:[\w'-]+ ){0,2})?(?:hier|mardi|lundi|mercredi|jeudi|vendredi|]]
        .. [[samedi|dimanche|à (?:la|l')|au|lors|la semaine|ce matin|en vrai|ce week-?end|aux)]],
      [[(?:notre|la) (?:(?:[\w'-]+ ){0,1})?(?:discussion|conversation|[ée]change|]]
        .. [[rencontre|papotage) (?:(?:[\w'-]+ ){0,1})?(?:d'hier|de (?:mardi|lundi|mercredi|]]
        .. [[jeudi|vendredi|samedi|dimanche|ce (?:matin|midi)|la (?:pause|semaine))|]]
        .. [[au (?:salon|stand|congr[èée]s|colloque|bar|comptoir|buffet|march[ée]|forum|]]
        .. [[meetup)|à la (?:pause|conf[ée]rence|sortie|machine|caf[ée]t[ée]ria|gare)|]]
        .. [[dans (?:le|la|l') (?:train|file|avion|ascenseur|navette)|devant|pendant|]]
        .. [[sur le (?:quai|stand|salon|parking)|autour (?:du buffet|de la machine))]],
      [[(?:hier|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|semaine derni[èée]re|]]
        .. [[mois dernier)(?: soir| matin| apr[èée]s-midi| midi| dernier)? (?:au|à|aux|pendant|]]
        .. [[lors|apr[èée]s|dans) (?:(?:[\w'-]+ ){0,1})?(?:la|le|l'|votre|]]
        .. [[les)? ?(?:[\w'-]+ ){0,2}(?:on|nous|j'|je|vous|tu)\b[^.?!]{0,40}(?:parl|discut|]]
        .. [[crois|rencontr|vu|[ée]chang)\w*]],
      [[(?:apr[èée]s|pendant|à la fin de|lors de) (?:votre|ton|]]
        .. [[ta) (?:(?:[\w'-]+ ){0,1})?(?:intervention|expos[ée]|conf[ée]rence|pr[ée]sentation|]]
        .. [[atelier|cours|table ronde|talk|session|soutenance|visite|]]
        .. [[keynote)\b[^.?!]{0,60}(?:hier|mardi|lundi|mercredi|jeudi|vendredi|samedi|à|au|aux|]]
        .. [[j'ai|nous|je|pos[ée]|semaine)]],
      [[(?:vous m'avez|tu m'as|vous m'aviez|tu m'avais) (?:(?:[\w'-]+ ){0,1})?(?:donn[ée]|]]
        .. [[laiss[ée]|pr[êèe]t[ée]|remis|tendu|d[ée]pann[ée]|indiqu[ée]|montr[ée]|racont[ée]|]]
        .. [[conseill[ée]|expliqu[ée]|recommand[ée]|]]
        .. [[parl[ée]) (?:(?:[\w'-]+ ){0,2})?(?:votre carte|ta carte|la carte|hier|mardi|lundi|]]
        .. [[mercredi|jeudi|vendredi|au|à la|lors|pendant|un|une|le|la|du|de la|de votre|]]
        .. [[de ton|comment)]],
      [[(?:j'[ée]tais|c'est moi qui|c'est (?:(?:[\w'-]+ ){0,1})?(?:moi|la rempla[çc]ante|]]
        .. [[le gars|la fille) (?:(?:[\w'-]+ ){0,1})?(?:qui|de|du|avec|sur)|je suis (?:le|la|]]
        .. [[celui|celle) (?:(?:[\w'-]+ ){0,2})?(?:qui|avec|du|de la|]]
        .. [[que vous))\b[^.?!]{0,60}(?:salle|slide|question|hier|nuit|chantier|photo|table|]]
        .. [[stand|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|rang|fond|public|cl[ée]|]]
        .. [[micro|couloir|v[ée]lo|train|caf[ée]|manteau|chapeau|salon)]],
      [[c'est (?:[A-Z]?[\w-]+ )(?:de|du|de la|des|la|]]
        .. [[le) (?:(?:[\w'-]+ ){0,2})?(?:chantier|nuit|garde|atelier|accueil|club|chorale|]]
        .. [[stand|cours|compta|rando\w*|march[ée]|labo|bureau|stage|soir[ée]e|mariage|voyage)]],
    },

    -- X gave me your name, X says hello
    common_person = {
      [[(?:[\w'-]+ )?(?:m'a|m'avait|nous a) (?:(?:[\w'-]+ ){0,1})?(?:donn[ée]|transmis|]]
        .. [[pass[ée]|communiqu[ée]|fil[ée]|laiss[ée]|indiqu[ée]|]]
        .. [[refil[ée]) (?:(?:[\w'-]+ ){0,1})?(?:votre|ton|vos|tes) (?:nom|contact|]]
        .. [[coordonn[ée]es|adresse|mail|e-?mail|num[ée]ro|profil|lien)]],
      [[(?:[\w-]+) (?:m'a|m'avait) (?:(?:[\w'-]+ ){0,1})?(?:(?:conseill[ée]|sugg[ée]r[ée]|]]
        .. [[recommand[ée]|dit|propos[ée]) (?:de (?:vous|te|t') ?(?:contacter|[ée]crire|]]
        .. [[joindre|parler|demander|ajouter|solliciter)|d'entrer|de m'adresser|de voir avec|]]
        .. [[de prendre contact|que (?:vous|tu|c'est vous|c'[ée]tait))|parl[ée] de (?:vous|toi|]]
        .. [[votre|ton)|adress[ée]e? à|orient[ée]e? vers|mis sur|renvoy[ée]e? vers|]]
        .. [[dirig[ée]e? vers)]],
      [[(?:de la part de|recommand[ée]e? par|sur (?:les )?(?:conseils?|la recommandation|]]
        .. [[recommandation|suggestion) (?:de|d')|via|par l'interm[ée]diaire (?:de|d')|]]
        .. [[envoy[ée]e? par|gr[âa]ce à) (?:mon |ma |notre |votre |ton |ta )?(?:(?:amie?|]]
        .. [[coll[èée]gue|fr[èée]re|s(?:œ|oe)ur|cousine?|tante|oncle|mari|femme|ancien\w*|]]
        .. [[directeur|directrice|professeur\w*|prof|m\.|mme|monsieur|madame|ma[îi]tre|docteur|]]
        .. [[dr) )(?:[\w'-]+ ){0,1}[\w-]{3,}]],
      [[(?:passe|passent|envoie|envoient|adresse|]]
        .. [[transmet) (?:(?:[\w'-]+ ){0,1})?(?:le bonjour|(?:ses|leurs|des) (?:amiti[ée]s|]]
        .. [[salutations|bises|bisous))|(?:te|vous) (?:salue|embrasse|fait (?:la bise|coucou)|]]
        .. [[passe le bonjour)\b(?! bien)]],
      [[(?:nous|on|j') ?(?:avons|a|ai) (?:(?:[\w'-]+ ){0,1})?(?:tous les deux|tous deux|]]
        .. [[toutes les deux|aussi)? ?(?:travaill[ée]|connu|[ée]tudi[ée]|]]
        .. [[collabor[ée]) avec (?:le m[êèe]me|la m[êèe]me|madame|monsieur|m\.|mme|votre|ton)]],
      [[(?:je suis|c'est) (?:le|la|l'|un|une) (?:(?:[\w'-]+ ){0,1})?(?:mari|femme|]]
        .. [[[ée]pouse|fr[èée]re|s(?:œ|oe)ur|fille|fils|cousine?|ni[èée]ce|neveu|]]
        .. [[beau-fr[èée]re|belle-s(?:œ|oe)ur|amie?|coll[èée]gue|voisine?|copine|copain|]]
        .. [[compagne|compagnon|[ée]l[èée]ve|successeur|rempla[çc]ante?|m[èée]re|p[èée]re|]]
        .. [[maman|papa|associ[ée]e?) (?:de |d'|à )(?!la (?:direction|tech))(?:votre |ta |ton |]]
        .. [[vos |la petite )?[\w-]{3,}]],
      [[(?:votre|ton|ta|vos) (?:(?:[\w'-]+ ){0,1})?(?:coll[èée]gue|ancien\w* coll[èée]gue|]]
        .. [[s(?:œ|oe)ur|fr[èée]re|mari|femme|fille|fils|m[èée]re|p[èée]re|confr[èée]re|]]
        .. [[associ[ée]e?|assistante?|[ée]l[èée]ve|[ée]tudiante?|pr[ée]d[ée]cesseur\w*|]]
        .. [[cousine?|voisine?|ami|amie|oncle|tante) [\w-]+ (?:(?:[\w'-]+ ){0,2})?(?:m'a|]]
        .. [[m'avait|me|nous|et moi|est|a|vous|travaille|chez|du|de)]],
      [[(?:[\w-]+) et moi (?:(?:[\w'-]+ ){0,2})?(?:avons|[ée]tions|travaillons|sommes|]]
        .. [[jouons|cherchons|partageons|nous|parlions|on)]],
      [[(?:tu connais|vous connaissez) (?:(?:[\w'-]+ ){0,1})?(?:sans doute|bien|aussi|]]
        .. [[peut-[êèe]tre|je crois)? ?(?:ma|mon|notre) (?:(?:[\w'-]+ ){0,1})?(?:coll[èée]gue|]]
        .. [[s(?:œ|oe)ur|fr[èée]re|mari|femme|amie?|cousine?|associ[ée]e?|chef\w*|directrice|]]
        .. [[directeur|voisine?|m[èée]re|p[èée]re)]],
    },

    -- worked together, same class, years ago
    shared_past = {
      [[(?:(?:nous|on|j') ?(?:avons|a|ai|avions|avait|[ée]tions|[ée]tait|travaillions|]]
        .. [[bossait|partagions|partageait)) (?:(?:[\w'-]+ ){0,1})?(?:travaill[ée]|boss[ée]|]]
        .. [[collabor[ée]|[ée]tudi[ée]|fait (?:(?:[\w'-]+ ){0,1})?(?:notre|la|nos|le|du|un|les|]]
        .. [[l')|coll[èée]gues|ensemble|partag[ée]|jou[ée]|en (?:stage|master|pr[ée]pa|]]
        .. [[terminale|promo|premi[èée]re|fac|licence|cp|cm\d|bts|iut|th[èée]se|doctorat|poste|]]
        .. [[coloc\w*)|dans (?:la m[êèe]me|le m[êèe]me)|voisins|bin[ôo]mes?|partenaires|]]
        .. [[en m[êèe]me temps)\b[^.?!]{0,50}(?:ensemble|m[êèe]me|ann[ée]es?|ans|[ée]poque|]]
        .. [[chez|à l'|au|en (?:19|20)\d\d|promo\w*|dans|il y a|sur|du temps|c[ôo]te à c[ôo]te|]]
        .. [[avec (?:vous|toi)|bureau|stage)]],
      [[(?:ancien\w*|ex)[ -](?:coll[èée]gues?|[ée]l[èée]ves?|[ée]tudiante?s?|stagiaires?|]]
        .. [[alternante?s?|camarades?|colocs?|colocataires?|voisins?|voisines?|patron\w*|]]
        .. [[chef\w*|th[ée]sarde?s?|doctorante?s?|apprentie?s?|co[ée]quipi\w+|[ée]quipe|]]
        .. [[client\w*|patient\w*|prof\w*)\b(?! de (?:mckinsey|google|l'arm[ée]e|chez))]],
      [[(?:(?:du|au) temps (?:de|d'|du|des|où)|à l'[ée]poque (?:de|d'|du|des|où)|]]
        .. [[on remonte à|[çc]a remonte|souviens|souvenez|tu te rappelles|te rappelles-tu|]]
        .. [[rappelez-vous|vous rappelez-vous)\b(?=[^.?!]{0,120}(?:ensemble|nous|on|moi|]]
        .. [[[ée]tions|[ée]tait|promo|bureau|stage|[ée]cole|lyc[ée]e|[ée]quipe|projet|\?|nos|]]
        .. [[notre|cours|je|ans|[ée]poque)) ?(?:[- ](?:tu|vous|toi|te|]]
        .. [[t'en))?(?! que vous [êèe]tes)]],
      [[(?:m[êèe]me|m[êèe]mes) (?:promo\w*|classe|lyc[ée]e|coll[èée]ge|[ée]cole|fac|]]
        .. [[universit[ée]|bureau|[ée]quipe|labo\w*|service|master|bts|iut|amphi|open ?space|]]
        .. [[groupe de (?:tp|td)|stage|projet|internat|r[ée]sidence|club|[ée]tage|ann[ée]e|]]
        .. [[chantier|r[ée]giment|pr[ée]pa|td)]],
      [[(?:(?:vous|tu) (?:m'avez|m'as|m'aviez|m'avais) (?:(?:[\w'-]+ ){0,1})?(?:eue?|]]
        .. [[form[ée]e?|encadr[ée]e?|appris|recrut[ée]e?|enseign[ée]|suivie?|accueillie?|]]
        .. [[embauch[ée]e?|dirig[ée]e?|conseill[ée]e?|support[ée]|not[ée]|fait passer|]]
        .. [[corrig[ée]|accompagn[ée]e?|coach[ée]e?)|(?:vous [ée]tiez|tu [ée]tais|]]
        .. [[vous avez [ée]t[ée]|tu as [ée]t[ée]) (?:(?:[\w'-]+ ){0,1})?(?:mon|ma|notre|mes|]]
        .. [[dans|au|à|le|la|chez|en)|j'[ée]tais (?:(?:[\w'-]+ ){0,1})?(?:votre|ton|ta|]]
        .. [[dans (?:votre|ta|ton)|votre|[ée]l[èée]ve|stagiaire|[ée]tudiante?|en (?:stage|]]
        .. [[alternance|master|th[èée]se|poste|cours|td)))]],
      [[(?:votre|vos|ton|tes) (?:(?:[\w'-]+ ){0,1})?(?:cours|td|tp|s[ée]minaires?|]]
        .. [[enseignement|[ée]l[èée]ve|[ée]tudiante?|stagiaire|alternante?|th[ée]sarde?|]]
        .. [[doctorante?|[ée]quipe)\b[^.?!]{0,40}(?:en (?:19|20)\d\d|il y a|suivi|]]
        .. [[à l'[ée]poque|quand|lyc[ée]e|fac|universit[ée]|l'an dernier|]]
        .. [[l'ann[ée]e derni[èée]re|semestre|licence|master|promo)]],
      [[(?:il y a|[çc]a fait|depuis|cela fait) (?:bien |d[ée]j[àa] |plus de |presque |]]
        .. [[environ |maintenant )*(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze|]]
        .. [[quinze|vingt|trente|quelques|une (?:dizaine|quinzaine|vingtaine|]]
        .. [[[ée]ternit[ée])) ?d?'?(?:ans|ann[ée]es)? ?(?:(?:[\w'-]+ ){0,1})?(?:qu'on|]]
        .. [[que (?:nous|l'on|je ne t'ai|je ne vous)|à l'|au|chez|dans|sans (?:nouvelles|se))]],
      [[(?:quand|lorsque) (?:nous|on|j'|tu|vous) (?:[ée]tions|[ée]tait|[ée]tais|[ée]tiez|]]
        .. [[travaillions|travaillait|travaillais|bossait|avons|a|faisait|faisions|partagions|]]
        .. [[partageait|d[ée]butais|dirigiez|enseigniez)\b[^.?!]{0,60}(?:chez|à|au|en|ensemble|]]
        .. [[dans|sur|stage|fac|lyc[ée]e)]],
      [[(?:nos|les) (?:ann[ée]es|nuits|soir[ée]es|folles ann[ée]es|d[ée]jeuners|]]
        .. [[pauses(?: caf[ée])?|belles ann[ée]es|cours|tp|gal[èée]res|]]
        .. [[d[ée]buts) (?:(?:[\w'-]+ ){0,1})?(?:à|chez|de (?:fac|lyc[ée]e|pr[ée]pa|promo|labo|]]
        .. [[th[èée]se|stage|l'|gal[èée]re|bureau)|au|ensemble|en)]],
      [[(?:promo(?:tion)?) (?:de )?(?:19|20)?\d\d\b|(?:retrouvailles|r[ée]union d'anciens|]]
        .. [[photo de classe|on s'est perdus? de vue|perdus? de vue|perdu contact|]]
        .. [[longtemps (?:qu'on|que|sans)|[çc]a fait un bail|[çc]a fait une [ée]ternit[ée]|]]
        .. [[[çc]a date|bon vieux temps|que deviens-tu|qu'est-ce que tu deviens|]]
        .. [[tu deviens quoi|que devenez-vous)]],
      [[(?:c'est|moi c'est|ici|bonjour \w+,?) (?:(?:[\w'-]+ ){0,1})?[\w-]+,? (?:ton|votre|]]
        .. [[ta) (?:(?:[\w'-]+ ){0,1})?(?:apprentie?|[ée]l[èée]ve|[ée]tudiante?|stagiaire|]]
        .. [[ancien\w*|coll[èée]gue|voisine?|ex|filleul\w*|th[ée]sarde?|alternante?|locataire|]]
        .. [[patiente?|qa|bin[ôo]me|co[ée]quipi\w+)]],
      [[(?:(?:seconde|premi[èée]re|terminale|promo|classe|licence|master|6e|5e|4e|3e|cm\d|]]
        .. [[l\d|m\d|stage|apprenti\w*|[ée]l[èée]ve) (?:(?:[\w'-]+ ){0,2})?(?:de |en )(?:19|]]
        .. [[20)\d\d|en (?:19|20)\d\d,? (?:j'|on|nous|vous|tu|chez|à))]],
      [[(?:dans le|dans l'|sur le|sur l'|lors du) ?(?:dossier|affaire|chantier|projet|]]
        .. [[proc[èée]s|tournoi|stage) (?:(?:[\w'-]+ ){0,6})?(?:l'automne|l'an|l'[ée]t[ée]|]]
        .. [[le printemps|l'hiver|l'ann[ée]e) (?:pass[ée]e?|derni[èée]re?|dernier)]],
    },

    -- your talk, paper, library, post on X in which you
    your_work = {
      [[(?:votre|ton|vos|tes|ta) (?:(?:[\w'-]+ ){0,1})?(?:article|papier|livre|ouvrage|]]
        .. [[billet|conf[ée]rence|expos[ée]|intervention|pr[ée]sentation|tutoriel|tuto|]]
        .. [[th[èée]se|m[ée]moire|[ée]tude|rapport|tribune|chronique|poster|atelier|podcast|]]
        .. [[[ée]pisode|interview|roman|recueil|bd|documentaire|vid[ée]o|cours|mooc|guide|]]
        .. [[carte|expo(?:sition)?|concert|spectacle|keynote|talk|note|chapitre|post|]]
        .. [[commentaire|r[ée]ponse|message|recette|traduction|reportage|communication|]]
        .. [[[ée]dito|discours|[ée]mission|t[ée]moignage|plaidoirie|annonce|fil|thread|]]
        .. [[newsletter|[ée]mission|film|pi[èée]ce)s? (?:(?:[\w'-]+ ){0,2})?(?:sur|dans|à|au|]]
        .. [[aux|concernant|à propos|consacr[ée]e?s?|de (?:mardi|lundi|mercredi|jeudi|vendredi|]]
        .. [[samedi|dimanche|l'ann[ée]e|la semaine|20\d\d|janvier|f[ée]vrier|mars|avril|mai|]]
        .. [[juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)|d'hier|du \d|paru\w*|]]
        .. [[publi[ée]e?s?|où|explique|montre|parle|d[ée]crit|m'a (?:aid[ée]e?|servi|]]
        .. [[sauv[ée]e?|[ée]vit[ée]|permis|fait (?:rire|changer|penser))|p\.|page|]]
        .. [[qui)\b(?! (?:linkedin(?: (?:est|sont|m'))|votre (?:r[ée]ussite|parcours)))]],
      [[(?:votre|ton|vos|tes) (?:(?:[\w'-]+ ){0,1})?(?:biblioth[èée]que|librairie|plugin|]]
        .. [[extension|paquet|package|module|script|d[ée]p[ôo]t|repo|projet|correctif|patch|]]
        .. [[pull request|pr\b|issue|ticket|fork|outil|logiciel libre|code|commit|branche|]]
        .. [[changelog|readme|jeu de donn[ée]es|dataset|mod[èée]le|release|]]
        .. [[driver)\b(?=[^.?!]{0,120}(?:github|gitlab|version|v?\d+\.\d|bug|open source|libre|]]
        .. [[utilis|corrig|merge|fusion|install|debian|python|rust|contribu|mainteneu|#\d|]]
        .. [[ticket|issue|plante|erreur|test|licence|fonction|compil))]],
      [[(?:github|gitlab|codeberg|sourceforge|stack ?overflow|framasoft|framagit|pypi|npm|]]
        .. [[cran|zenodo|hal\b|arxiv|liste de diffusion|mailing[- ]list)]],
      [[(?:issue|ticket|pr|pull request|merge request|bug|commit|patch|rfc) ?(?:n°|]]
        .. [[num[ée]ro|no)? ?#?\d+]],
      [[(?:vous|tu) (?:(?:[\w'-]+ ){0,1})?(?:avez|as|aviez|]]
        .. [[avais) (?:(?:[\w'-]+ ){0,1})?(?:[ée]crit|publi[ée]|maintenu|d[ée]velopp[ée]|]]
        .. [[donn[ée]|pr[ée]sent[ée]|[ée]voqu[ée]|cit[ée]|d[ée]fendu|soutenu|mentionn[ée]|]]
        .. [[d[ée]crit|post[ée]|expliqu[ée]|compar[ée]|traduit|d[ée]montr[ée]|montr[ée]|]]
        .. [[expos[ée]|racont[ée]|dessin[ée]|compos[ée]|restaur[ée]|construit|con[çc]u|]]
        .. [[r[ée]pondu|pos[ée]|signal[ée]|comment[ée]|abord[ée]|anim[ée]|partag[ée]|]]
        .. [[dit) (?:(?:[\w'-]+ ){0,2})?(?:que|dans|sur|à|au|la|le|les|un|une|l'|votre|du|des|]]
        .. [[en|pour|comment|deux|trois|qu'|avoir)]],
      [[(?:vous|tu) (?:[ée]criv\w+|disi?e?[sz]|dites|citez|cites|montre[sz]|explique[sz]|]]
        .. [[[ée]voque[sz]|mentionn\w+|d[ée]fende[sz]|proposi?e[sz] (?:dans|à)|compare[sz]|]]
        .. [[maintene[sz]|maintiens|d[ée]crive[sz]|d[ée]cris|abordi?e[sz]|parli?e[sz] (?:de|du|]]
        .. [[d')|concluez|affirme[sz]|racont\w+|recommand\w+ (?:de|d'))\b(?=[^.?!]{0,60}(?:que|]]
        .. [[dans|comment|la|le|un|page|chapitre|votre|ton|p\.|du|de|pour))(?! de m)]],
      [[(?:(?:j'ai|je viens d'|j'avais|on a|]]
        .. [[nous avons) (?:(?:[\w'-]+ ){0,1})?(?:assist[ée] à|entendue?|[ée]cout[ée]e?|suivi|]]
        .. [[relu|cit[ée]|appliqu[ée]|test[ée]|essay[ée]|reproduit|[ée]tudi[ée]|termin[ée]|]]
        .. [[fini|utilis[ée]|utilisons|lu|finir|lire|emprunt[ée]|command[ée]|vu)|]]
        .. [[j'utilise) (?:votre|ton|ta|vos|tes) (?!(?:(?:[\w'-]+ ){0,1})?(?:profil|parcours|]]
        .. [[site|page|soci[ée]t[ée]|entreprise|activit[ée]|compte|cv|exp[ée]rience|message|]]
        .. [[bo[îi]te|offre|annonce|publications|posts|contenus|]]
        .. [[fiche))(?:(?:[\w'-]+ ){0,1})?[\w-]{4,}]],
      [[(?:votre|ton|vos|tes) (?:(?:[\w'-]+ ){0,1})?(?:remarque|question|argument|]]
        .. [[hypoth[èée]se|d[ée]monstration|m[ée]thode|algorithme|analyse|th[ée]or[èée]me|]]
        .. [[id[ée]e|distinction|sch[ée]ma|figure|tableau|exemple|comparaison|protocole|]]
        .. [[chapitre|formule|technique|critique|conclusion|commentaire|]]
        .. [[position) (?:(?:[\w'-]+ ){0,1})?(?:sur|du|de la|de l'|concernant|dans|à propos|]]
        .. [[selon|page|n°|\d|des)\b(?! (?:travail|clients|leads|prospection|vente))]],
      [[(?:(?:dans|à la fin de|en lisant) (?:votre|ton) (?:(?:[\w'-]+ ){0,1})?(?:article|]]
        .. [[livre|th[èée]se|post|billet|papier|intervention|m[ée]moire|rapport|ouvrage|]]
        .. [[podcast|pr[ée]sentation|tribune|expos[ée]|atelier|roman|note|conf[ée]rence|cours|]]
        .. [[chapitre))]],
      [[(?:votre|ton|vos|tes) (?:(?:[\w'-]+ ){0,1})?(?:fichier|reportage|portrait|]]
        .. [[enqu[êèe]te|photo|dessin|plan|slide|diapo|benchmark|grille|menu|jeu|appli|]]
        .. [[application|carte|cartographie|rapport|courbes?|recherches|traduction|]]
        .. [[exp[ée]rience de|exposition|pain|miel|recette|banc d'essai|carnet|roman|tableau|]]
        .. [[blog|livre|article|papier|interview|conf[ée]rence|th[èée]se|billet|tribune|]]
        .. [[photo de)\b(?=[^.?!]{0,80}(?:sur|circule|19|20\d\d|page|du \d|de (?:mardi|lundi|]]
        .. [[jeudi|f[ée]vrier|mars)|point de d[ée]part|à propos|mis en ligne|fait tourner|]]
        .. [[reproductible|"|m'a|dont|passe encore|affiche))]],
      [[(?:que|qu'|dont|où) (?:vous|tu) (?:avez|as|aviez|citez|cites|parlez|parles|]]
        .. [[d[ée]crivez|maintenez|[ée]voquez) (?:(?:[\w'-]+ ){0,1})?(?:mis|[ée]crit|publi[ée]|]]
        .. [[traduit|dit|cit[ée]|post[ée]|montr[ée]|construit|d[ée]crit|fait|dessin[ée]|en|]]
        .. [[dans|la|le)]],
      [[(?:contente?|ravie?|heureu\w+) de (?:croiser|trouver|]]
        .. [[lire) (?:(?:[\w'-]+ ){0,1})?(?:l'autrice|l'auteur|l'auteure|le mainteneur|]]
        .. [[la mainteneuse|celui|celle)]],
      [[(?:point de d[ée]part de|à l'origine de|inspir[ée] de|parti de|]]
        .. [[d'apr[èée]s) (?:votre|ton|vos|tes) (?:(?:[\w'-]+ ){0,1})?(?:remarque|article|]]
        .. [[m[ée]thode|livre|id[ée]e|expos[ée]|th[èée]se|cours|conf[ée]rence)]],
    },

    -- you asked me for it, here is the X you wanted
    you_asked = {
      [[(?:comme|ainsi que|tel que) (?:vous (?:me )?(?:l'|le )?(?:avez|aviez)|]]
        .. [[tu (?:me )?(?:l'|le )?(?:as|avais)) (?:(?:[\w'-]+ ){0,1})?(?:demand[ée]|]]
        .. [[souhait[ée]|sugg[ée]r[ée]|conseill[ée]|propos[ée])]],
      [[(?:(?:vous|tu) (?:m'|nous )?(?:aviez|avais|avez|as|cherchiez|cherchais|vouliez|]]
        .. [[voulais|souhaitiez|demandiez|demandais|me demandiez|]]
        .. [[me demandais))(?: bien)? (?:(?:[\w'-]+ ){0,1})?(?:demand[ée]e?s?|]]
        .. [[r[ée]clam[ée]e?s?|pos[ée] la question|savoir|sollicit[ée]|command[ée]|retrouver|]]
        .. [[le nom|la r[ée]f[ée]rence|propos[ée]|[ée]crit pour|cherch[ée]e?s?|cherchiez)]],
      [[(?:voici|voil[àa]|ci-joint|je (?:vous|t'|te) ?(?:envoie|transmets|joins|mets)|]]
        .. [[tu trouveras|vous trouverez) (?:(?:[\w'-]+ ){0,1})?(?:donc |comme promis |]]
        .. [[enfin )?(?:le|la|les|l'|un|une|des|mon|ma|mes) ?(?:[\w'-]+ ){0,4}(?:que (?:vous|]]
        .. [[tu) (?:m'|me|vouli\w+|voulais|cherch\w+|aviez|avais|avez|as|demand\w+|souhait\w+)|]]
        .. [[dont (?:je (?:vous|te|t') ?(?:ai|avais|parlais)|nous|on|tu|vous)|promise?s?|]]
        .. [[demand[ée]e?s?|[ée]voqu[ée]e?s?|dont)]],
      [[(?:en r[ée]ponse à|pour r[ée]pondre à|suite à) (?:votre|ta|ton) (?:question|]]
        .. [[demande (?:de|d'|du)|annonce|message|appel|post|mail|courrier|petite annonce|]]
        .. [[remarque|candidature|commentaire|commande|devis)]],
      [[(?:vous|tu) (?:cherchez|cherches|cherchiez|cherchais|demandiez|demandais|demandez|]]
        .. [[demandes) (?:(?:[\w'-]+ ){0,1})?(?:dans|sur|si|quelqu'un|une?|des|qui|quel\w*|où|]]
        .. [[comment|à)\b(?=[^.?!]{0,120}(?:post|annonce|groupe|forum|mail|message|hier|liste|]]
        .. [[commentaire|r[ée]union|l'autre jour|mardi|lundi|jeudi|vendredi|derni[èée]re|slack))]],
      [[(?:j'ai (?:bien )?(?:re[çc]u|eu|vu|lu)|merci (?:pour|de)) (?:votre|ta|]]
        .. [[ton) (?:demande|candidature|commande|annonce|question|devis|appel|dossier|]]
        .. [[message vocal)]],
      [[(?:vous (?:m'avez|m'aviez|aviez|avez) (?:mis|dit|promis|[ée]crit|signal[ée]|]]
        .. [[laiss[ée]|pos[ée])|vous cherchiez qui|vous demandiez|tu demandais|]]
        .. [[je vous prends au mot|je te prends au mot|(?:vous|tu) (?:m'aviez|m'avais|m'avez|]]
        .. [[m'as) dit de|(?:que|comme) vous (?:avez|aviez) (?:demand[ée]e?s?|promise?s?))]],
      [[suite à votre (?:commande|demande|appel|signalement|question|message|courrier|]]
        .. [[inscription au)]],
    },

    -- thanks for your help, review, fix, answer
    thanks_done = {
      [[(?:merci|remercie|remercier|reconnaissante?|]]
        .. [[gratitude) (?:(?:[\w'-]+ ){0,5}(?:pour|de|d'|du|à propos|]]
        .. [[encore) )(?:(?:[\w'-]+ ){0,2})?(?:aide|relecture|conseils?|r[ée]ponses?|]]
        .. [[correcti\w+|explications?|accueil|retour (?:d[ée]taill[ée]|sur|rapide|si|d'hier|]]
        .. [[pr[ée]cis)|patience|soutien|coup de (?:main|pouce)|pr[êèe]t|]]
        .. [[disponibilit[ée] (?:hier|mardi|lors)|[ée]coute|intervention|formation|cours|livre|]]
        .. [[lettre de recommandation|recommandation (?:de|du|pour)|d[ée]pannage|]]
        .. [[r[ée]f[ée]rence|contact de|travail|document|fichier|documents|invitation (?:à|au)|]]
        .. [[cadeau|fleurs|g[âa]teau|soir[ée]e|d[ée]jeuner|d[îi]ner|moment|apr[èée]s-midi|]]
        .. [[journ[ée]e (?:de|d'hier)|visite|pr[ée]sentation (?:de|d'hier|du|hier)|patch|]]
        .. [[pull request|contribution|encadrement|stage|pr[ée]cisions?|atelier|confitures?|]]
        .. [[tomates|hospitalit[ée]|photos?|temps (?:pass[ée]|que vous|que tu|hier|pris)|geste|]]
        .. [[gentillesse)\b(?! (?:par avance|d'avance))]],
      [[(?:merci|mille mercis|grand merci|remercie) (?:(?:[\w'-]+ ){0,3})?(?:d'|de (?:m'|]]
        .. [[nous |t'|vous )?|pour )(?:(?:[\w'-]+ ){0,1})?(?:avoir|]]
        .. [[[êèe]tre) (?:(?:[\w'-]+ ){0,2})?(?:aid[ée]e?|r[ée]pondu|pris|relu|corrig[ée]|]]
        .. [[expliqu[ée]|d[ée]pann[ée]|pr[êèe]t[ée]|re[çc]ue?s?|accueillie?s?|accept[ée] de|]]
        .. [[envoy[ée]|transmis|partag[ée]|fusionn[ée]|signal[ée]|montr[ée]|conseill[ée]e?|]]
        .. [[soutenue?|organis[ée]|gard[ée]|anim[ée]|venue?s?|d[ée]fendu|recommand[ée]e?|]]
        .. [[form[ée]e?|trouv[ée]|r[ée]par[ée]|parl[ée]|consacr[ée]|remplac[ée]e?)\b(?! (?:ma|]]
        .. [[mon|cette|l'|à ma)? ?(?:invitation|demande de|connexion))]],
      [[(?:gr[âa]ce à|sans) (?:vous|toi|votre (?:aide|conseil|relecture|lettre|]]
        .. [[explication|soutien|cours|article|correction|livre|m[ée]thode|tuto)|ton (?:aide|]]
        .. [[conseil|script|article|coup|soutien|cours)|vos conseils|tes conseils|]]
        .. [[ta (?:relecture|lettre|aide|correction)),? (?:(?:[\w'-]+ ){0,3})?(?:j'ai|]]
        .. [[nous avons|on a|je (?:n'aurais|serais|suis)|le|la|ma|mon|mes)]],
      [[(?:votre|ton|ta|vos|tes) (?:(?:[\w'-]+ ){0,1})?(?:conseils?|aide|relecture|astuce|]]
        .. [[correction|explications?|lettre|recommandation|correctif|solution|m[ée]thode|]]
        .. [[script|remarques?|commentaires) (?:(?:[\w'-]+ ){0,2})?(?:m'a|m'ont|nous a|]]
        .. [[nous ont|a (?:march[ée]|fonctionn[ée]|port[ée]|pay[ée]|tout chang[ée])|]]
        .. [[ont (?:port[ée]|pay[ée])|[ée]tait|fonctionne|a bien|marche)\b(?! (?:impressionn|]]
        .. [[inspir|attir))]],
      [[(?:vous|tu) (?:m'avez|m'as|nous avez|nous as) (?:(?:[\w'-]+ ){0,1})?(?:beaucoup |]]
        .. [[bien |vraiment |[ée]norm[ée]ment |bien )?(?:aid[ée]e?s?|sauv[ée]e?s?|]]
        .. [[d[ée]pann[ée]e?s?|rendu (?:un|service)|tir[ée]e?s? d'affaire|[ée]vit[ée]|permis|]]
        .. [[redonn[ée]|[ée]pargn[ée]|soign[ée]e?)]],
      [[(?:merci (?:encore|beaucoup|infiniment|mille fois)|encore merci|re[çc]u (?:la|le|]]
        .. [[ta|ton|tes|votre),? (?:(?:[\w'-]+ ){0,2})?merci|merci d'avoir (?:pos[ée]|pris|lu|]]
        .. [[r[ée]pondu|signal[ée]|relu|attendu|gard[ée]|re[çc]u|]]
        .. [[accueilli))\b(?! (?:pour (?:la|votre|ta|l'|cette|mon) ?(?:connexion|ajout|]]
        .. [[acceptation|invitation|mise en relation)|de (?:votre|m'avoir) ))]],
    },

    -- sorry for the late reply, the mix-up
    apology = {
      [[(?:d[ée]sol[ée]e?|pardon|excusez|excuse|excuses|]]
        .. [[navr[ée]e?) (?:(?:[\w'-]+ ){0,3}(?:pour|de|du|d'|encore|]]
        .. [[moi))(?:(?:[\w'-]+ ){0,3})(?:r[ée]ponse tardive|retard|r[ée]pondre (?:si|]]
        .. [[aussi) tard|d[ée]lai|confusion|quiproquo|oubli|erreur|absence|malentendu|loup[ée]|]]
        .. [[couac|bourde|silence de ma part|mon silence|tarder|tard[ée]|avoir (?:tard[ée]|]]
        .. [[rat[ée]|manqu[ée]|oubli[ée]|mis|dû|[ée]t[ée]|confondu|annul[ée]|pas)|]]
        .. [[ne pas (?:avoir|t'avoir|vous avoir|[êèe]tre)|r[ée]pondu|annul\w+|contretemps|]]
        .. [[changement|la r[ée]ponse|embrouille|bruit|taille|faux bond|]]
        .. [[d[ée]part pr[ée]cipit[ée]|rat[ée]|tard)]],
      [[(?:j'ai|je (?:t'|vous)ai) (?:(?:[\w'-]+ ){0,1})?(?:tard[ée] à (?:r[ée]pondre|te|]]
        .. [[vous)|mis (?:du temps|longtemps|un moment) à (?:te |vous )?(?:r[ée]pondre|]]
        .. [[revenir)|oubli[ée] de (?:te|vous|t')|confondu|rat[ée] (?:ton|votre) (?:appel|]]
        .. [[message|mail)|vu (?:ton|votre) message (?:que|trop))]],
      [[(?:je (?:r[ée]ponds|te r[ée]ponds|vous r[ée]ponds|reviens vers (?:toi|]]
        .. [[vous)) (?:(?:[\w'-]+ ){0,1})?(?:tard|tardivement|seulement|avec (?:du|beaucoup|]]
        .. [[un peu) (?:de )?retard|bien tard))]],
      [[(?:c'est|c'[ée]tait) (?:enti[èée]rement |bien )?(?:ma faute|mon erreur|]]
        .. [[une erreur de ma part)|au temps pour moi|autant pour moi|mea culpa|mille excuses|]]
        .. [[toutes mes excuses]],
    },

    -- see you Thursday, our meeting tomorrow
    agreed_date = {
      [[(?:(?<!jusqu')à|on se (?:voit|retrouve)|h[âa]te d'[êèe]tre à|vivement|]]
        .. [[comme pr[ée]vu) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|]]
        .. [[ce soir|tout à l'heure|la semaine prochaine|tant[ôo]t)\b(?! (?:ou|vous convien|\?|]]
        .. [[pour (?:un|en)|prochain \?)) ?(?:matin|soir|midi|apr[èée]s-midi|prochain|donc|à|]]
        .. [[pour|en|au|!|,|\.|avec|sur|devant|\d)?(?!.{0,25}(?:\?| ou ))]],
      [[(?:notre|la) (?:(?:[\w'-]+ ){0,1})?(?:r[ée]union|rendez-vous|rdv|s[ée]ance|]]
        .. [[d[ée]jeuner|r[ée]p[ée]tition|visite|soutenance|point|atelier|permanence|]]
        .. [[assembl[ée]e|formation|ag\b|cours|audition|randonn[ée]e|entra[îi]nement|]]
        .. [[d[îi]ner) (?:(?:[\w'-]+ ){0,1})?(?:de |d'|du |est |aura )?(?:demain|lundi|mardi|]]
        .. [[mercredi|jeudi|vendredi|samedi|dimanche|\d+|d[ée]cal[ée]e?|report[ée]e?|]]
        .. [[d[ée]plac[ée]e?|avanc[ée]e?|confirm[ée]e?|annul[ée]e?|maintenue?|ce (?:soir|]]
        .. [[matin)|pr[ée]vue?|lieu|la semaine prochaine|commence)]],
      [[(?:salle|table|cr[ée]neau|terrain|amphi|labo|minibus|camion|g[îi]te|chambre|]]
        .. [[voiture|train) (?:(?:[\w'-]+ ){0,1})?(?:est |a [ée]t[ée] |]]
        .. [[bien )?(?:r[ée]serv[ée]e?|bloqu[ée]e?|confirm[ée]e?|retenue?|chang[ée]e?|prise?)]],
      [[(?:d[ée]cal\w+|report\w+|avanc\w+|d[ée]pla\w+|repouss\w+|]]
        .. [[annul\w+) (?:(?:[\w'-]+ ){0,4}(?:à|au|de|d') )(?:\d+ ?h|lundi|mardi|mercredi|]]
        .. [[jeudi|vendredi|samedi|dimanche|demain|une (?:heure|semaine)|la semaine)\b]],
      [[(?:on|nous) (?:(?:[\w'-]+ ){0,1})?(?:avait|avions|a|avons) (?:dit|convenu|fix[ée]|]]
        .. [[pr[ée]vu|cal[ée]|rendez-vous|rdv|r[ée]serv[ée]) (?:(?:[\w'-]+ ){0,2})?(?:lundi|]]
        .. [[mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|à \d|\d+ ?h|le \d|de se|pour)]],
      [[(?:je (?:confirme|serai|passe|viendrai|viens|arrive|t'attends|vous attends|]]
        .. [[te rejoins|apporte|ram[èée]ne)) (?:(?:[\w'-]+ ){0,4})(?:lundi|mardi|mercredi|]]
        .. [[jeudi|vendredi|samedi|dimanche|demain|à \d+ ?h|\d+ ?h|gare|ce soir|midi|]]
        .. [[tout à l'heure|la r[ée]union|le rendez-vous|votre cabinet)\b(?!.{0,12} ou )]],
      [[(?:le|ce) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|]]
        .. [[dimanche)? ?\d+ (?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|]]
        .. [[septembre|octobre|novembre|d[ée]cembre),? (?:à|de|]]
        .. [[d[èée]s) \d+ ?h(?=[^.?!]{0,120}(?:salle|comme|convenu|confirm|rendez|r[ée]union|]]
        .. [[on|nous|caf[ée]|bureau|chez))]],
      [[(?:c'est|est) (?:bon|ok|confirm[ée]|valid[ée]|]]
        .. [[retenue?) (?:(?:[\w'-]+ ){0,3})?pour (?:le|lundi|mardi|mercredi|jeudi|vendredi|]]
        .. [[samedi|dimanche|demain|la)]],
      [[(?:nous nous verrons|on se (?:verra|voit|croisera|retrouve)|je serai là|]]
        .. [[je serai pr[ée]sente?|au (?:cppt|cse|ca|conseil|copil|jury|colloque|forum) du \d+|]]
        .. [[la r[ée]union (?:est|du|de))]],
    },

    -- our team, grant, committee, codebase; we share a customer
    shared_project = {
      [[(?:notre|nos) (?:(?:[\w'-]+ ){0,1})?(?:[ée]quipe projet|dossier (?:commun|anr|]]
        .. [[de subvention|horizon|europ[ée]en|partag[ée])|projet (?:commun|anr|europ[ée]en|]]
        .. [[de recherche|tutor[ée]|collectif|de (?:fin|stage))|anr|comit[ée]|commission|]]
        .. [[article commun|co-?publication|labo(?:ratoire)?|copropri[ée]t[ée]|]]
        .. [[conseil (?:syndical|d'administration|d'[ée]cole)|bureau de l'association|jury|]]
        .. [[consortium|d[ée]p[ôo]t (?:commun|git)|base de code|serveur|chantier|client commun|]]
        .. [[livrable|association|chorale|promo|[ée]quipe|service|unit[ée]|d[ée]partement|]]
        .. [[classe|[ée]cole|coll[èée]ge|lyc[ée]e|h[ôo]pital|fonds d'archives|tournoi|]]
        .. [[compagnie|syndicat|mairie|section)\b(?! (?:d'experts|de (?:sp[ée]cialistes|]]
        .. [[consultants|d[ée]veloppeurs|conseillers|professionnels|formation|commerciaux)|]]
        .. [[commerciale?|accompagn|propos|se tient|est (?:sp[ée]cialis|à votre|compos[ée]e)|]]
        .. [[aide|marketing|technique vous|d[ée]di[ée]e|d'ing[ée]nieurs|a (?:accompagn[ée]|]]
        .. [[aid[ée]|d[ée]velopp[ée]|con[çc]u))) ?(?:commune?|de|du|d'|a|est|sur|pour|se|doit|]]
        .. [[attend|et|qui|,|\.|partag[ée]e?)?]],
      [[(?:je|j') (?:(?:[\w'-]+ ){0,1})?(?:rejoins|rejoindrai|int[èée]gre|int[ée]grerai|]]
        .. [[commence|commencerai|arrive|arriverai|prends? (?:mon poste|mes fonctions)|]]
        .. [[d[ée]marre|prendrai|succ[èée]de|remplace|prends la suite|reprends (?:le|la|votre|]]
        .. [[ton) (?:dossier|poste|suite)) (?:(?:[\w'-]+ ){0,3})?(?:votre|ton|ta|l'[ée]quipe|]]
        .. [[le service|chez vous|dans (?:votre|ton)|lundi|le \d|en (?:septembre|janvier|]]
        .. [[f[ée]vrier|mars|avril|mai|juin|octobre|novembre|d[ée]cembre)|à partir|avec vous|]]
        .. [[au \w+ (?:de|du|des))]],
      [[(?:nous|on) (?:travaille\w*|bosse|sommes|est|intervenons|collaborons|]]
        .. [[co-?[ée]crivons|si[ée]geons|serons|sera|allons|]]
        .. [[va) (?:(?:[\w'-]+ ){0,2})?(?:tous (?:les )?deux|toutes (?:les )?deux|ensemble|]]
        .. [[maintenant|d[ée]sormais|actuellement|coll[èée]gues|dans la m[êèe]me (?:[ée]quipe|]]
        .. [[unit[ée]|bo[îi]te|maison)|sur le m[êèe]me (?:projet|dossier|chantier|site)|]]
        .. [[pour le m[êèe]me client|coll[èée]gues|voisins de bureau|]]
        .. [[dans le m[êèe]me (?:bureau|service|comit[ée]|jury|labo|b[âa]timent|]]
        .. [[groupe de travail)) ?(?:sur|chez|à|dans|au|pour|depuis|de|ensemble|du|en|travailler)]],
      [[(?:le|la|ce|cette|du|au) (?:(?:[\w'-]+ ){0,1})?(?:groupe de travail|]]
        .. [[comit[ée] de (?:pilotage|r[ée]daction|s[ée]lection|programme|lecture|suivi)|copil|]]
        .. [[sprint|jury|r[ée]union (?:projet|de (?:chantier|service|rentr[ée]e|lancement|]]
        .. [[projet|parents))|relecture crois[ée]e|passation|consortium|work ?package|wp\d|]]
        .. [[lot \d|cahier des charges|jalon|livrable|mise en production|migration|merge|]]
        .. [[sous-groupe|proc[èée]s-verbal|compte rendu|budget pr[ée]visionnel|ordre du jour|]]
        .. [[lyc[ée]e|commission)\b(?=[^.?!]{0,120}(?:lundi|mardi|mercredi|jeudi|vendredi|nous|]]
        .. [[on|notre|ensemble|vous|tu|avant|version|pr[êèe]t|fin|semaine|je|]]
        .. [[j'))(?! de votre entreprise)]],
      [[(?:ma|ta|votre|ta) (?:partie|section|contribution|relecture|version|]]
        .. [[branche) (?:(?:[\w'-]+ ){0,1})?(?:de|du|est|avant|dans|pour|sur|à|sera|]]
        .. [[reste)\b(?=[^.?!]{0,120}(?:rapport|article|dossier|chapitre|projet|pr[êèe]t|avant|]]
        .. [[lundi|mardi|mercredi|jeudi|vendredi|document|code|budget|fini|demande|livrable))]],
      [[(?:(?:je suis|[ée]tant|moi,?) (?:(?:[\w'-]+ ){0,1})?(?:votre|ta|ton|la|le|]]
        .. [[l') ?(?:(?:[\w'-]+ ){0,1})?(?:nouvel\w*|nouveau) (?:coll[èée]gue|]]
        .. [[voisine? de bureau|bin[ôo]me|rempla[çc]ante?|r[ée]f[ée]rente?|tutrice|tuteur|]]
        .. [[interlocut\w+ (?:chez|à|pour (?:le|la))|stagiaire|alternante?))]],
      [[(?:ton|votre|notre|vos|tes) (?:(?:[\w'-]+ ){0,1})?(?:patiente?|]]
        .. [[client\w* commun\w*|pi[èée]ce \d+|dossier (?:n°|\d|de|du)|courrier|]]
        .. [[commande (?:d'hier|n°|de|du|\d)|facture|proposition (?:de talk|est retenue|]]
        .. [[a [ée]t[ée] retenue)|signature page|rapport d'|inscription au (?:tournoi|]]
        .. [[colloque)|ordre de mission|cliente)\b(?=[^.?!]{0,90}(?:d'il y a|hier|est|]]
        .. [[illisible|revenu|arriv|confirm|re[çc]u|jeudi|lundi|mardi|mercredi|vendredi|valid|]]
        .. [[retenu|page|pensiez|avant|dont|,|transm))]],
      [[(?:je (?:remplace|prends la suite de|succ[èée]de à|reprends le dossier|assiste|]]
        .. [[suppl[ée]e)|je me constitue|pour le compte de (?:la soci[ée]t[ée]|m\.|]]
        .. [[mme))\b(?! de votre)]],
      [[(?:tu|vous) (?:valides?|validez|relis|relisez|peux valider|pouvez valider|]]
        .. [[peux relire|me redis|me redites|confirmez la (?:salle|date)|]]
        .. [[me renvoyez) (?:(?:[\w'-]+ ){0,3})?(?:d'ici|avant|[çc]a|le|la|stp|svp|pour|\?|quand)]],
      [[(?:mon chef|ma cheffe|mon directeur|ma directrice|mon patron|ma chef|notre chef|]]
        .. [[le chef|la compta|le service|le secr[ée]tariat|la r[ée]daction|]]
        .. [[l'[ée]quipe) (?:(?:[\w'-]+ ){0,2})?(?:me lib[èée]re|veut|m'a|demande|attend|]]
        .. [[refait|a (?:dit|valid[ée]|demand[ée])|te|vous (?:fait|redit)|imprime|est|]]
        .. [[est)\b(?! une r[ée]ponse)]],
      [[(?:jeux? de (?:tests?|donn[ée]es)|pr[ée]prod|mise en prod|cse|csst|cssct|cppt|rmm|]]
        .. [[msp|de garde|soutiens ma th[èée]se|soutenance de|conseil de classe|]]
        .. [[proc[èée]s-verbal|partie adverse|copies (?:du bac|d'examen|]]
        .. [[à corriger))\b(?=[^.?!]{0,100}(?:nous|notre|votre|vos|ton|ta|tes|je|on|lundi|]]
        .. [[mardi|mercredi|jeudi|vendredi|chez|demain))]],
    },

    -- mum, kids, dinner, hugs, nicknames
    family_friend = {
      [[(?:maman|papa|mamie|papy|papi|tonton|tata|tatie|beau-p[èée]re|belle-m[èée]re|]]
        .. [[belle-s(?:œ|oe)ur|beau-fr[èée]re|les (?:gosses|loulous|cousins|jumeaux)|]]
        .. [[ton (?:p[èée]re|fr[èée]re|mari|fils|petit|chien|chat|beau-p[èée]re)|]]
        .. [[ta (?:m[èée]re|s(?:œ|oe)ur|femme|fille|petite|famille|grand-m[èée]re)|]]
        .. [[ma (?:m[èée]re|s(?:œ|oe)ur|fille|femme|belle-m[èée]re|grand-m[èée]re)|]]
        .. [[mon (?:p[èée]re|fr[èée]re|fils|mari|grand-p[èée]re|cousin))\b(?! (?:est (?:morte?|]]
        .. [[d[ée]c[ée]d[ée]e?) (?:et|en) (?:m'a|laiss))|m'a l[ée]gu[ée])]],
      [[(?:bises?|bisous?|gros bisous|je t'embrasse|t'embrasse(?:nt)?|grosses bises|]]
        .. [[c[âa]lins? (?:à|aux)|tendresses?|biz|bizz|poutous|des b[ée]cots|embrasse (?:les|]]
        .. [[la|ta|toute|tes|ton))\b(?! partout)]],
      [[(?:ap[ée]ro|barbecue|barbec|raclette|bi[èée]res?|binouze|mousses?|]]
        .. [[cr[ée]maill[èée]re|pique-nique|week-end (?:à|chez|entre|en)|vacances (?:ensemble|]]
        .. [[chez|à la|avec)|(?:petite |bonne )?bouffe|resto (?:entre|avec les|samedi|vendredi|]]
        .. [[ce)|anniversaire (?:de (?:papa|maman|ma|mon|ta|ton|[\w-]+ (?:samedi|dimanche|]]
        .. [[vendredi))|surprise)|mariage|bapt[êèe]me|naissance|b[ée]b[ée]|accouch\w+|enceinte|]]
        .. [[soir[ée]e (?:jeux|chez|cr[êèe]pes|entre|de samedi)|(?:d[îi]ner|manger|]]
        .. [[d[ée]jeuner) (?:à la maison|chez (?:nous|toi|moi|vous|les)))\b(?! (?:networking|]]
        .. [[d'affaires|business))]],
      [[(?:mon (?:vieux|pote|gars|grand|chou|poulet|lapin|coco|fr[ée]rot)|ma (?:vieille|]]
        .. [[grande|poule|biche|cocotte|ch[ée]rie|puce|belle plante)|mec|fr[ée]rot|sis|]]
        .. [[poulette|les copains|les potes|la bande|copine de|vieille branche|]]
        .. [[ma couille)\b(?! de la finance)]],
      [[(?:on|faut qu'on) (?:se (?:voit|refait|boit|fait|mange)|trinque|]]
        .. [[f[êèe]te) (?:(?:[\w'-]+ ){0,1})?(?:quand|bient[ôo]t|une? (?:bi[èée]re|bouffe|]]
        .. [[verre|soir[ée]e|resto|cin[ée]|week-end|raclette|ap[ée]ro)|un de ces quatre|samedi|]]
        .. [[vendredi|dimanche|ce week-end|cet [ée]t[ée])]],
      [[(?:comment (?:va|vont)|embrasse|salue|bonjour à|amiti[ée]s à|un bisou à|]]
        .. [[des nouvelles de) (?:(?:[\w'-]+ ){0,1})?(?:ta|ton|tes|les|la petite|le petit|]]
        .. [[votre (?:mari|femme|[ée]pouse|fils|fille|famille|m[èée]re)|toute la (?:famille|]]
        .. [[petite famille|bande))]],
      [[(?:ma (?:m[èée]re|s(?:œ|oe)ur|femme)|mon (?:p[èée]re|fr[èée]re|mari)|]]
        .. [[cong[ée] (?:mat\w*|paternit[ée])|pot de d[ée]part|salut patron|on fait un pot|]]
        .. [[me fais op[ée]rer|hosto|b[ée]b[ée] est|je rentre au pays)]],
    },

    -- the sender wants to buy or hire from the reader
    wants_to_buy = {
      [[(?:je|nous|on) (?:(?:[\w'-]+ ){0,1})?(?:souhaite\w*|aimer\w+|voudr\w+|cherch\w+ à|]]
        .. [[voulons|veux|envisage\w*(?: de| d')?|d[ée]sire\w*) ?(?:vous |te |t')?(?:acheter|]]
        .. [[commander|r[ée]server|louer|faire (?:appel|r[ée]aliser|traduire|r[ée]parer|]]
        .. [[restaurer|faire|relire|expertiser|fabriquer|installer|poser|un devis)|acqu[ée]rir|]]
        .. [[adopter votre|m'abonner|souscrire|prendre (?:rendez-vous (?:pour (?:ma|mon|une|un|]]
        .. [[mes)|chez|à votre)|une licence|des cours)|confier|engager|mandater|]]
        .. [[demander un devis|passer commande|embaucher comme|missionner|consulter (?:pour|]]
        .. [[au sujet))]],
      [[(?:pourriez|pouvez|pourrais|peux|pourrait-on|serait-il possible)[- ]?(?:vous|]]
        .. [[tu)? (?:(?:[\w'-]+ ){0,2})?(?:m'|me|nous|d'avoir|d'obtenir|avoir|]]
        .. [[recevoir)? ?(?:(?:[\w'-]+ ){0,1})?(?:[ée]tablir|faire|envoyer|faire parvenir|]]
        .. [[adresser|transmettre|chiffrer|proposer|donner|avoir|d'obtenir|]]
        .. [[communiquer)? ?(?:un|une|votre|vos|le|d'un) (?:(?:[\w'-]+ ){0,1})?(?:devis|]]
        .. [[cotation|estimation|tarifs?|offre de prix|prix|facture|chiffrage|offre pour|]]
        .. [[catalogue|grille)\b]],
      [[(?:votre|vos) (?:tarifs?|prix|devis|honoraires|d[ée]lais?|]]
        .. [[disponibilit[ée]s pour (?:un|une)|taux (?:journalier|horaire)|tjm|]]
        .. [[conditions)\b(?=[^.?!]{0,120}(?:\?|quel|pour (?:une?|la|le|des|mon|ma|notre|\d)|]]
        .. [[conna[îi]tre|nous convien|me convien|accept|d'accord))]],
      [[(?:prenez|prends|acceptez|acceptes|avez|faites|fais|livrez|r[ée]parez|restaurez|]]
        .. [[traduisez|donnez|proposez|vendez|assurez|louez|fabriquez|[êèe]tes|plaidez|]]
        .. [[travaillez|intervenez|exp[ée]diez)[- ](?:vous|tu) (?:(?:[\w'-]+ ){0,2}(?:encore|]]
        .. [[toujours|aussi|[ée]galement|de|des|du|en ce moment|les|le|]]
        .. [[la)) ?(?:(?:[\w'-]+ ){0,1})?(?:nouve\w+|clients?|patients?|[ée]l[èée]ves|]]
        .. [[dossiers?|commandes?|commissions?|stock|cours|petites|traductions?|]]
        .. [[r[ée]parations?|disponibles? (?:pour|en|à|comme)|missions?|place|particuliers|]]
        .. [[groupes|livraisons?|r[ée]servations?|d[ée]pannages|mandats?|pi[èée]ces)]],
      [[(?:nous|on|j'|je|l'on) ?(?:(?:[\w'-]+ ){0,1})?(?:aurions|aurais|avons|ai|avoir|]]
        .. [[a) (?:besoin|command[ée]|achet[ée]|pr[ée]vu un budget|un budget|choisi votre|]]
        .. [[retenu votre) (?:(?:[\w'-]+ ){0,1})?(?:de|d'|chez|aupr[èée]s|votre|vos|pour|]]
        .. [[que) ?(?:[\w'-]+ ){0,4}(?:vous|vos|votre|traduct\w+|plombier|[ée]lectricien|]]
        .. [[avocate?|notaire|architecte|devis|comptable|photographe|graphiste|pi[èée]ces?|]]
        .. [[exemplaires?|expertise|expert|consultante?|intervention|d[ée]pannage|formateur|]]
        .. [[fourn\w+|kilos?|caisses?|cartons?|m[èée]tres|st[èée]re|prestataire|licences?|]]
        .. [[interpr[èée]te|relecteur|illustrat\w+)]],
      [[(?:passer|renouveler|confirmer|modifier|annuler) (?:(?:[\w'-]+ ){0,1})?(?:une|ma|]]
        .. [[notre|la|cette) (?:(?:[\w'-]+ ){0,1})?(?:commande|r[ée]servation|]]
        .. [[inscription à vos|abonnement)|(?:bon de commande|notre commande|ma commande|]]
        .. [[en tant que cliente?|je suis (?:cliente?|abonn[ée]e?|l'un de vos clients)|]]
        .. [[nous sommes clients?|votre client\w* depuis)\b]],
      [[(?:(?:votre|vos|ton) (?:annonce|petite annonce|v[ée]lo|voiture|]]
        .. [[appartement à louer|miel|vin|fromages?|pain|tableaux?|sculptures?|poteries?|]]
        .. [[meubles?|g[îi]te|chambre d'h[ôo]tes?|boutique|atelier|cr[ée]ations?|livres?|]]
        .. [[plants?|produits) ?(?:(?:[\w'-]+ ){0,2})?(?:est-(?:il|elle) (?:encore|toujours)|]]
        .. [[sont-(?:ils|elles)|toujours (?:à vendre|disponible|en vente)|m'int[ée]resse|]]
        .. [[nous int[ée]resse|à vendre|disponible))]],
      [[(?:combien (?:co[ûu]te\w*|vaut|prenez|demandez|[çc]a co[ûu]te|cela co[ûu]te|]]
        .. [[facturez|prends)|quel (?:serait|est) (?:(?:[\w'-]+ ){0,1})?(?:le (?:prix|tarif|]]
        .. [[co[ûu]t)|votre (?:prix|tarif|d[ée]lai|taux)))\b(?! (?:vos|votre|l'inaction|chaque|]]
        .. [[un mauvais))]],
      [[(?:je|nous|on) (?:(?:[\w'-]+ ){0,1})?(?:cherche|cherchons|recherche|]]
        .. [[recherchons) (?:(?:[\w'-]+ ){0,1})?(?:une?|quelqu'un|]]
        .. [[des) (?:(?:[\w'-]+ ){0,2})?(?:traduct\w+|avocate?|notaire|plombier|menuisi\w+|]]
        .. [[luthier|photographe|graphiste|illustrat\w+|prestataire|artisan|relect\w+|]]
        .. [[interpr[èée]te|formateur|formatrice|architecte|comptable|expert|]]
        .. [[d[ée]veloppeu\w+ freelance|traiteur|[ée]b[ée]niste|imprim\w+|fournisseur|]]
        .. [[professeur (?:de|d')|prof (?:de|d'|particulier)|couturi[èée]re|restaurat\w+|]]
        .. [[r[ée]parateur|[ée]lectricien|kin[ée]\w*|orthophoniste)]],
      [[(?:prenez|acceptez|reprenez|faites|livrez|vendez|r[ée]alisez|proposez|recevez|]]
        .. [[avez)[- ]vous (?:(?:[\w'-]+ ){0,2})?(?:encore|aussi|un lot|ce genre|des clients|]]
        .. [[de nouveaux|des commandes|des petits|de la place|en stock|du sur mesure)]],
      [[(?:quel|votre) (?:(?:[\w'-]+ ){0,1})?(?:tarif|d[ée]lai|]]
        .. [[prix) (?:(?:[\w'-]+ ){0,1})?(?:horaire|pour|\?|serait|est|au kilo|à la)|]]
        .. [[à quel (?:tarif|d[ée]lai|prix)|me faire une offre|une offre forfaitaire|]]
        .. [[j'ai (?:deux|trois|un|une|des) (?:(?:[\w'-]+ ){0,1})?(?:dossiers?|proc[èée]s|]]
        .. [[litige|chantier|commande|pi[èée]ce|meuble|]]
        .. [[affaire) (?:(?:[\w'-]+ ){0,3})?(?:à vous confier|pour vous|devant|à (?:faire|]]
        .. [[traiter|restaurer|r[ée]parer|plaider))]],
      [[(?:nous|on|je) (?:cherche|cherchons|recherche|recherchons|voudrais|]]
        .. [[aimerais) (?:une|un|quelqu'un) (?:(?:[\w'-]+ ){0,1})?(?:boulang\w+|entreprise|]]
        .. [[artisan|fournisseur|conf[ée]renci\w+|intervenant\w*|sp[ée]cialiste|musicien\w*|]]
        .. [[traiteur|avocate?|[ée]diteur) (?:(?:[\w'-]+ ){0,1})?(?:qui|pour|capable|acceptant)]],
    },

    -- a concrete question on the reader's own matter
    specific_question = {
      [[(?:page|chapitre|paragraphe|figure|tableau|[ée]quation|section|annexe|note|]]
        .. [[article|alin[ée]a|ligne|exercice|diapo|diapositive|slide|planche|verset|mesure|]]
        .. [[lot|cote|th[ée]or[èée]me|p\.) ?(?:n° ?)?(?:\d+| [ivx]+\b)]],
      [[(?:version|v) ?\d+\.\d+|(?:python|debian|ubuntu|postgres\w*|java|linux|firefox|]]
        .. [[libreoffice|rust|php|django|node) ?\d+(?:\.\d+)?]],
      [[(?:une|deux|trois|petite|j'ai une|j'aurais une|]]
        .. [[ma) (?:(?:[\w'-]+ ){0,1})?questions? (?:(?:[\w'-]+ ){0,1})?(?:sur|au sujet|]]
        .. [[concernant|à propos|pr[ée]cise|technique|de m[ée]thode|relative|pratique|de|]]
        .. [[pour vous sur)\b(?! (?:votre (?:strat[ée]gie|activit[ée]|entreprise|organisation|]]
        .. [[recrutement|prospection|[ée]pargne|patrimoine)|vos (?:process|besoins|enjeux)))]],
      [[(?:avez|as|aviez|avais|auriez|utilisez|utilises|faut-il|saviez|sais|savez|]]
        .. [[pourriez|peux|pouvez|pourrais|comment|pourquoi)[- ]?(?:vous|]]
        .. [[tu)? (?:(?:[\w'-]+ ){0,5})(?:le protocole|la temp[ée]rature|le coefficient|]]
        .. [[le param[èée]tre|l'[ée]chantillon|l'algorithme|le jeu de donn[ée]es|]]
        .. [[les donn[ée]es (?:brutes|de|du)|la source (?:de|du)|la r[ée]f[ée]rence (?:de|du|]]
        .. [[exacte)|le manuscrit|la variante|le dosage|l'essence de|le code source|]]
        .. [[la biblioth[èée]que|le compilateur|la jurisprudence|l'arr[êèe]t|le d[ée]cret|]]
        .. [[la posologie|le corpus|la cote|l'[ée]talonnage|la cl[ée]|l'[ée]dition de|]]
        .. [[la traduction de|le r[ée]glage|la recette|le calibrage|le script|les mesures|]]
        .. [[la m[ée]thode (?:de|du|d')|le mod[èée]le|les r[ée]sultats (?:de|du)|l'erreur)]],
      [[(?:comment|pourquoi) (?:(?:[\w'-]+ ){0,1})?(?:avez|as|aviez)[- ](?:vous|]]
        .. [[tu) (?:(?:[\w'-]+ ){0,2})?(?:choisi|trait[ée]|calcul[ée]|mesur[ée]|]]
        .. [[g[ée]r[ée] (?:le|la|les|l')|obtenu|r[ée]solu|estim[ée]|traduit|dat[ée]|compil[ée]|]]
        .. [[calibr[ée]|retenu|[ée]cart[ée]|cod[ée]|interpr[ée]t[ée]|fix[ée]|construit|]]
        .. [[valid[ée]|nettoy[ée]|contourn[ée]|s[ée]par[ée]|configur[ée]|pond[ée]r[ée]|]]
        .. [[d[ée]fini|transcrit)]],
      [[(?:j'obtiens|je trouve|je tombe sur|j'observe|nous obtenons|nous observons|]]
        .. [[je bute|je bloque|je n'arrive pas|chez moi|dans mon cas)\b[^.?!]{0,50}(?:erreur|]]
        .. [[valeur|r[ée]sultat|diff[ée]ren|[ée]cart|version|message|plante|[ée]tape|page|]]
        .. [[calcul|formule|mesure|cas|reproduire|installer|compiler|sur (?:le|la|l')|]]
        .. [[à reproduire)\w*]],
      [[(?:s'agit-il|est-ce que (?:la|le|les|l'|ce|cette)|est-ce (?:bien|normal|]]
        .. [[volontaire|un|une)|faut-il|vaut-il mieux|peut-on|y a-t-il|existe-t-il|reste-t-il|]]
        .. [[doit-on) (?:(?:[\w'-]+ ){0,2})?[\w'-]+(?=[^.?!]{5,120}\?)]]
        .. [[(?=[^.?!]{0,120}(?:version|chapitre|page|[ée]chantillon|donn[ée]es|m[ée]thode|]]
        .. [[mesure|[ée]dition|manuscrit|article|texte|valeur|fichier|module|fonction|formule|]]
        .. [[norme|texte|tableau|corpus|archives|protocole|dosage|calcul))]],
      [[(?:tu|vous) (?:fais|faites|faisiez|avez fait|as fait|g[ée]rez [çc]a|]]
        .. [[proc[ée]dez) comment]],
      [[(?:qu'est-ce qui|est-ce que vous avez (?:gard[ée]|encore|not[ée])|]]
        .. [[avez-vous (?:gard[ée]|not[ée]|encore|conserv[ée]|pu (?:tester|reproduire|]]
        .. [[v[ée]rifier)))\b[^.?!]{0,120}\?]],
      [[(?:[ée]talonnage|protocole|[ée]chantillon\w*|scanner|diagnostic|dosage|variante|]]
        .. [[posologie|jeu de donn[ée]es|corpus|transcription|annotation|coefficient|]]
        .. [[pr[ée]l[èée]vements?|[ée]dition critique|fouille|manuscrit|sp[ée]cimen|herbier|]]
        .. [[g[ée]notype|catalyseur|pi[èée]ce \d+)\b(?=[^.?!]{0,120}(?:votre|vos|nos|notre|ton|]]
        .. [[tes|chez|\?|comparer|de \d|dont|dans))]],
    },

    -- the sender seeks a job, an internship, a thesis place, advice on a career
    asks_job = {
      [[(?:je|j') (?:(?:[\w'-]+ ){0,1})?(?:cherche|recherche|souhaite\w*|aimerais|postule|]]
        .. [[candidate|suis (?:(?:[\w'-]+ ){0,1})?(?:en recherche|à la recherche|]]
        .. [[à l'[ée]coute d'un|int[ée]ress[ée]e? par (?:le|un|votre) (?:poste|stage|master|]]
        .. [[offre)|candidate?)|ai postul[ée]|viens de postuler|me permets de postuler|]]
        .. [[me porte candidat\w*|vous adresse ma candidature|]]
        .. [[pr[ée]pare) (?:(?:[\w'-]+ ){0,3})(?:stage|alternance|apprentissage|emploi|poste|]]
        .. [[cdi|cdd|job|th[èée]se|doctorat|post-?doc|master|opportunit[ée] (?:de stage|]]
        .. [[en alternance|professionnelle|de th[èée]se)|premier emploi|directeur de th[èée]se|]]
        .. [[directrice de th[èée]se|encadrant\w*|contrat (?:d'apprentissage|doctoral|pro)|]]
        .. [[terrain de stage|ma[îi]tre de stage|reconversion|candidature|]]
        .. [[travailler (?:chez vous|avec vous|dans votre (?:[ée]quipe|labo|service)))]],
      [[(?:ma candidature|mon cv|ma lettre de motivation|une candidature spontan[ée]e|]]
        .. [[mon projet de th[èée]se|mon stage de (?:fin|m[12]|master|troisi[èée]me|3e)|]]
        .. [[ma[îi]tre de stage|place de stage|sujet de th[èée]se|bourse doctorale|]]
        .. [[encadrer (?:ma|mon|une) (?:th[èée]se|m[ée]moire|stage))]],
      [[(?:prenez|prends|recrutez|accueillez|acceptez|proposez|cherchez|encadrez|auriez|]]
        .. [[avez)[- ](?:vous|tu) (?:(?:[\w'-]+ ){0,2})?(?:des |un |]]
        .. [[une )?(?:(?:[\w'-]+ ){0,1})?(?:stagiaires?|alternante?s?|apprentie?s?|]]
        .. [[doctorante?s?|[ée]tudiante?s? en (?:stage|th[èée]se|m2)|stages?|place (?:pour|]]
        .. [[de stage|en stage)|poste|b[ée]n[ée]voles|vacataires?)]],
      [[(?:seriez|[êèe]tes|es|serais|accepteriez|pourriez|pourrais)[- ](?:vous|]]
        .. [[tu) (?:(?:[\w'-]+ ){0,3})(?:encadrer|me prendre|prendre en stage|mon tuteur|]]
        .. [[ma tutrice|mon mentor|diriger (?:ma|mon)|m'accueillir|me guider|]]
        .. [[me conseiller sur (?:ma|mon|le|la)|m'[ée]clairer sur (?:le|la|votre|]]
        .. [[ton) (?:m[ée]tier|formation|parcours|master))]],
      [[(?:[ée]tudiante?|[ée]l[èée]ve|lyc[ée]enne?|en (?:derni[èée]re ann[ée]e|master|m1|]]
        .. [[m2|licence|l3|bts|but|terminale|[ée]cole))\b[^.?!]{0,100}(?:je (?:cherche|]]
        .. [[recherche|souhaite|m'interroge|me demande|pr[ée]pare|r[ée]fl[ée]chis)|stage|]]
        .. [[alternance|votre m[ée]tier|ton m[ée]tier|apprentissage)]],
      [[(?:votre|ton) (?:m[ée]tier|quotidien de|formation|parcours (?:de|apr[èée]s|]]
        .. [[entre)) (?:(?:[\w'-]+ ){0,3})?(?:m'int[ée]resse|me (?:fait|tente|passionne)|]]
        .. [[je (?:voudrais|souhaite|aimerais)|comment|apr[èée]s|avant de postuler|m'aider)]],
      [[(?:reconversion|me reconvertir|changer de m[ée]tier|entrer dans (?:le|]]
        .. [[la) (?:m[ée]tier|profession))\b[^.?!]{0,80}(?:conseil|avis|question|votre|comment|]]
        .. [[\?|je)]],
    },

    -- answers something
    answer_tone = {
      [[^(?:(?:[\w'-]+ ){0,3},? ?)?(?:oui|ok|d'accord|parfait|super|entendu|bien re[çc]u|]]
        .. [[[çc]a marche|avec plaisir|volontiers|tr[èée]s bien|bonne id[ée]e|]]
        .. [[excellente id[ée]e|nickel|impeccable|not[ée]|top|g[ée]nial|exact\w*|effectivement|]]
        .. [[en effet|pas de (?:souci|probl[èée]me)|aucun (?:souci|probl[èée]me)|non,|oh|ah|ha|]]
        .. [[haha|mdr|merci (?:beaucoup|infiniment|bien|mille fois)? ?(?:pour|de) (?:ta|ton|]]
        .. [[votre|la|ce) (?:r[ée]ponse|message|retour|mail|mot|proposition|question|]]
        .. [[pr[ée]cision|confirmation))\b(?! ?(?:vous|de me|d'avoir accept[ée]|profil|parcours))]],
      [[(?:merci|remercie) (?:(?:[\w'-]+ ){0,2})?(?:pour|de|]]
        .. [[d'avoir) (?:(?:[\w'-]+ ){0,1})?(?:votre|ta|ton|cette|r[ée]pondu|la|vos|]]
        .. [[tes) ?(?:(?:[\w'-]+ ){0,1})?(?:r[ée]ponses?|retour|message|mail|pr[ée]cisions?|]]
        .. [[confirmation|proposition|rapidit[ée]|r[ée]activit[ée]|candidature|]]
        .. [[int[ée]r[êèe]t pour (?:notre|le) (?:poste|offre))\b(?! (?:par avance|d'avance|]]
        .. [[rapide \?))(?<!de votre r[ée]ponse)(?<!de votre retour)(?<!de ta r[ée]ponse)]],
      [[(?:(?:[çc]a|cela|le \d+|mardi|lundi|mercredi|jeudi|vendredi|samedi|\d+ ?h) (?:me|]]
        .. [[nous) (?:va|convient|arrange|irait|conviendrait)|(?:[çc]a me va|c'est bon|]]
        .. [[c'est not[ée]|c'est d'accord|je suis d'accord|je confirme|bien not[ée]) (?:pour|]]
        .. [[avec|parfait|not[ée]|d'accord|bon|que|:|,|!)\b)]],
      [[(?:pour (?:te |vous )?r[ée]pondre|en r[ée]ponse|comme (?:tu (?:dis|le dis|]]
        .. [[proposes|demandes)|vous (?:dites|le dites|le sugg[ée]rez|proposez))|(?:ta|]]
        .. [[votre) (?:question|remarque|proposition|suggestion|r[ée]ponse|]]
        .. [[id[ée]e) (?:(?:[\w'-]+ ){0,1})?(?:est|[ée]tait|me|m'a|tombe|semble|,|:)|]]
        .. [[tu as raison|vous avez raison|bien vu|bonne question|je (?:suis )?(?:d'accord|]]
        .. [[comprends) (?:avec (?:toi|vous)|ta|votre (?:position|question|r[ée]ponse)))]],
      [[(?:(?:bien )?re[çc]u,? (?:(?:[\w'-]+ ){0,3})?merci|(?:ben |bah )?(?:vous aviez|]]
        .. [[tu avais|vous avez|tu as) raison|c'est bon,)]],
    },

    -- typo, broken link, bug, lost thing, someone uses your name
    heads_up = {
      [[(?:coquille|faute (?:de frappe|d'orthographe|à)|]]
        .. [[erreur (?:(?:[\w'-]+ ){0,1})?(?:dans|sur|page|à la|au|de (?:date|num[ée]ro|calcul|]]
        .. [[lien))|lien (?:(?:[\w'-]+ ){0,3})?(?:mort|cass[ée]|bris[ée]|rompu|]]
        .. [[ne (?:fonctionne|marche)|renvoie|pointe|404)|erreur 404|page 404|bug dans|]]
        .. [[inversion (?:dans|de)|typo)\b(?=[^.?!]{0,120}(?:votre|ton|vos|tes|page|article|]]
        .. [[livre|site|chapitre|tableau|figure|diapo|version|formulaire|programme|annonce|]]
        .. [[notice|,|\.|$))]],
      [[(?:je (?:vous|te|voulais|tenais à) (?:(?:[\w'-]+ ){0,1})?(?:signale|signaler|]]
        .. [[pr[ée]viens|pr[ée]venir|informe|alerte|avertir|avertis|alerter)|pour info|]]
        .. [[juste pour (?:te|vous) (?:dire|pr[ée]venir|signaler)|à toutes fins utiles|]]
        .. [[sachez que|attention,)(?: à)?(?: vous| te)?(?: signaler)? ?(?:que|qu'|:|un|une|,|]]
        .. [[le|la|votre|ton)]],
      [[(?:quelqu'un|un (?:faux )?(?:compte|profil)|une personne|un escroc|un site|]]
        .. [[une soci[ée]t[ée]|on) (?:(?:[\w'-]+ ){0,2})?(?:utilise|usurpe|se fait passer|]]
        .. [[a (?:copi[ée]|usurp[ée]|repris|plagi[ée])|envoie|reprend|se sert|copie|republie|]]
        .. [[plagie)\b[^.?!]{0,50}(?:votre|ton|vos|tes|en votre nom|vous|toi)]],
      [[(?:j'ai|on a|nous avons) (?:(?:[\w'-]+ ){0,1})?(?:trouv[ée]|retrouv[ée]|]]
        .. [[r[ée]cup[ée]r[ée]|ramass[ée]|re[çc]u par erreur|re[çc]u (?:un colis|]]
        .. [[votre courrier)) (?:(?:[\w'-]+ ){0,1})?(?:votre|ton|ta|vos|tes|un|une|des|le|]]
        .. [[la) (?:(?:[\w'-]+ ){0,1})?(?:portefeuille|cl[ée]s?|badge|carte|sac|]]
        .. [[t[ée]l[ée]phone|[ée]charpe|parapluie|courrier|colis|carnet|chat|chien|v[ée]lo|]]
        .. [[passeport|usb|cahier|lunettes|ordinateur|manteau|veste|portable|facture|mail)]],
      [[(?:(?:vous|tu) (?:avez|as) (?:oubli[ée]|laiss[ée]|perdu) (?:votre|ton|ta|vos|tes|]]
        .. [[un|une|le|la))]],
      [[(?:votre|ton) (?:site|formulaire|bo[îi]te mail|num[ée]ro|serveur|page|certificat|]]
        .. [[lien|r[ée]pondeur|adresse|portail|]]
        .. [[compte) (?:(?:[\w'-]+ ){0,1})?(?:est (?:en panne|inaccessible|tomb[ée]|hors|]]
        .. [[pirat[ée]e?|expir[ée]e?|pleine|cass[ée]|redirig[ée])|ne (?:fonctionne|marche|]]
        .. [[r[ée]pond|s'affiche)|affiche (?:une erreur|encore)|renvoie|plante|]]
        .. [[a (?:[ée]t[ée] )?(?:pirat[ée]e?|expir[ée])|rejette|pointe)]],
      [[(?:votre|ton|vos) (?:(?:[\w'-]+ ){0,1})?(?:appli\w*|application|logiciel|site|]]
        .. [[formulaire|article|page|caisse|export|facture|flux|fichier|lien|]]
        .. [[carte) (?:(?:[\w'-]+ ){0,3})?(?:affiche|bloque|passe encore|plante|indique encore|]]
        .. [[contient|renvoie|rejette|mentionne (?:encore|toujours)|est ferm[ée]e?|n'est plus|]]
        .. [[tombe)]],
      [[(?:(?:deux|trois|un|une|quelques|plusieurs) (?:chiffres?|erreurs?|coquilles?|]]
        .. [[dates?|noms?|lignes?) (?:(?:[\w'-]+ ){0,2})?(?:ont [ée]t[ée]|a [ée]t[ée]|est|sont|]]
        .. [[invers[ée]e?s?|erron[ée]e?s?|fausse?s?|arrondi\w*|manqu\w+))]],
      [[(?:en (?:d[ée]montant|rangeant|triant|vidant)|j'ai ramass[ée]|je l'ai ramen[ée]e?|]]
        .. [[je (?:vous|te) la rapporte|je (?:vous|te) le rapporte)]],
      [[(?:depuis la (?:mise à jour|migration|nouvelle version)|le support me r[ée]pond|]]
        .. [[accus[ée] automatique|votre pi[èée]ce (?:\d+ )?m'arrive|illisible|]]
        .. [[a [ée]t[ée] rejet[ée]e?|motif :)]],
    },

    -- neighbour, association, school, church, club, village
    local_life = {
      [[(?:voisine?s?|voisinage|copropri[ée]t[ée]|syndic|immeuble|palier|]]
        .. [[[ée]tage (?:du dessus|du dessous)|lotissement|impasse|cage d'escalier|]]
        .. [[bo[îi]te aux lettres|jardins? partag[ée]s?|compost|]]
        .. [[f[êèe]te des voisins)\b(?=[^.?!]{0,120}(?:je suis|j'habite|nous|notre|votre|ton|]]
        .. [[au (?:\d|premier|deuxi[èée]me|troisi[èée]me)|r[ée]union|fuite|travaux|samedi|]]
        .. [[dimanche|bruit|cl[ée]s?|f[êèe]te|haie|mur|chat|parking|poubelles|dessus|]]
        .. [[dessous))(?! (?:r[ée]sident|d'affaires))]],
      [[(?:j'habite|nous habitons|on habite|je vis) (?:(?:[\w'-]+ ){0,3}(?:au|rue|en face|]]
        .. [[à c[ôo]t[ée]|juste|dans|le m[êèe]me|à deux|la m[êèe]me))]],
      [[(?:parents? d'[ée]l[èée]ves?|ape\b|fcpe|peep|ma[îi]tresse|instits?|institut(?:eur|]]
        .. [[rice)s?|cantine|kermesse|sortie scolaire|conseil d'[ée]cole|cr[èée]che|garderie|]]
        .. [[[ée]cole (?:de (?:ma|mon|nos|vos|musique|foot|rugby|voile|ski|danse)|maternelle|]]
        .. [[primaire|[ée]l[ée]mentaire|des enfants|du village|jules|[\w-]+ ferry)|]]
        .. [[coll[èée]ge de|lyc[ée]e de|classe de (?:ma|mon|[\w-]+)|le fils de|la fille de|]]
        .. [[nos (?:enfants|fils|filles)|ce1|ce2|cm1|cm2)\b]],
      [[(?:paroisse|[ée]glise|cur[ée]|messe|cat[ée]chisme|temple|mosqu[ée]e|synagogue|]]
        .. [[chorale|fanfare|harmonie|orchestre (?:amateur|d'harmonie|de)|choeur|ch(?:œ|oe)ur|]]
        .. [[troupe|amap|[ée]picerie solidaire|banque alimentaire|restos du c(?:œ|oe)ur|]]
        .. [[croix-rouge|secours (?:populaire|catholique)|emmaüs|pompiers volontaires|scouts?|]]
        .. [[jumelage|comit[ée] des f[êèe]tes|vide-grenier|brocante|f[êèe]te (?:du village|]]
        .. [[de l'[ée]cole|de quartier|patronale)|repair caf[ée]|donneurs? de sang|don du sang|]]
        .. [[b[ée]n[ée]vol\w+|m[ée]diath[èée]que|biblioth[èée]que municipale|mairie|]]
        .. [[conseil municipal|[ée]lue? municipal\w*|ludoth[èée]que|ressourcerie|refuge|]]
        .. [[tournoi|vestiaire|entra[îi]nement)\b]],
      [[(?:club|association|asso|amicale|section) (?:(?:[\w'-]+ ){0,1})?(?:de |d'|du |]]
        .. [[des |sportive |locale )?(?:(?:[\w'-]+ ){0,1})?(?:foot\w*|rugby|tennis|judo|]]
        .. [[natation|randonn[ée]e|voile|aviron|badminton|p[ée]tanque|[ée]checs|lecture|]]
        .. [[escalade|cyclo\w*|v[ée]lo|basket|hand\w*|th[ée][âa]tre|photo|athl[ée]tisme|]]
        .. [[astronomie|apiculture|quartier|parents|riverains|locataires|village|sauvegarde|]]
        .. [[patrimoine (?:local|de)|anciens|jardinage|bridge|tricot|danse|plong[ée]e|couture|]]
        .. [[yoga|g[ée]n[ée]alogie|histoire locale|course)]],
      [[(?:je t'ajoute|je vous ajoute|je t'[ée]cris ici|]]
        .. [[je vous [ée]cris ici) (?:ici )?(?:parce que|pcq|car|au cas où|vu que|puisque|]]
        .. [[faute de)]],
      [[(?:(?:la|le|les) (?:loterie|kermesse|loto|bal|chorale|cantine|pot de d[ée]part|]]
        .. [[collecte|cagnotte du bureau|covoit\w*|planning des gardes))\b]],
    },

    -- no need to answer
    no_ask = {
      [[(?:pas besoin|inutile|aucune? (?:besoin|n[ée]cessit[ée]|obligation)|pas la peine|]]
        .. [[nul besoin|vous n'avez pas besoin|tu n'as pas besoin|ne prenez pas la peine|]]
        .. [[pas n[ée]cessaire) de (?:me |nous )?(?:r[ée]pondre|r[ée]ponse|retour|donner suite)]],
      [[(?:n'appelle|n'appelait|n'attend|n'exige|n'attends|ne demande|]]
        .. [[je n'attends) (?:pas |aucune |rien )?(?:de |d'|aucune )?(?:r[ée]ponse|retour|]]
        .. [[rien)(?: en retour)?]],
      [[(?:c'est tout(?= ?[.!,]| ?$)|voil[àa] tout|rien de plus|rien d'autre|]]
        .. [[c'[ée]tait juste pour|c'est juste pour (?:te|vous|dire)|je (?:voulais|tenais à|]]
        .. [[souhaitais) (?:juste|simplement|seulement) (?:(?:[\w'-]+ ){0,1})?(?:te|vous|t'|]]
        .. [[dire|remercier|saluer|saluer|le dire|que)|je (?:voulais|tenais à) (?:vous|]]
        .. [[te) (?:le dire|remercier|f[ée]liciter pour (?:votre|ton) (?:livre|article|prix))|]]
        .. [[simplement (?:merci|vous (?:dire|remercier)|te (?:dire|remercier))|juste (?:merci|]]
        .. [[un (?:petit )?(?:mot pour (?:te|vous) (?:dire|remercier)|merci)|envie de (?:te|]]
        .. [[vous) (?:dire|remercier)))\b(?! (?:pr[ée]senter|proposer))]],
      [[(?:rien d'urgent|[çc]a ne presse pas|aucune urgence|pas d'urgence|pas press[ée]|]]
        .. [[quand (?:tu|vous) (?:pourras|pourrez|auras|aurez) (?:le temps|un moment|]]
        .. [[cinq minutes)|rien ne presse|quand [çc]a t'arrange|prends ton temps|]]
        .. [[prenez votre temps)]],
    },

    -- sender says no, has no time, turns the reader down
    declines = {
      [[(?:je|nous) (?:(?:[\w'-]+ ){0,1})?(?:ne (?:pourrai|pourrons|peux|pouvons|serai|]]
        .. [[serons|suis|souhaite|souhaitons|donnerai|donnerons|prends|prendrai|vais|cherche|]]
        .. [[cherchons) (?:(?:[\w'-]+ ){0,1})?(?:malheureusement |h[ée]las |donc |]]
        .. [[finalement )?(?:pas|plus|malheureusement pas)) (?:(?:[\w'-]+ ){0,2})?(?:accepter|]]
        .. [[venir|participer|assister|me lib[ée]rer|donner suite|disponible|là|]]
        .. [[int[ée]ress[ée]e?s?|[êèe]tre (?:là|des v[ôo]tres|pr[ée]sente?)|suite|honorer|]]
        .. [[retenir|r[ée]pondre favorablement|de nouveaux? (?:clients?|dossiers?|]]
        .. [[[ée]l[èée]ves?|patients?|engagement)|en mesure|prendre|d'autres|mesure|]]
        .. [[vous suivre|de stagiaire|la bonne personne|comp[ée]tente?|vous recevoir|te voir|]]
        .. [[changer|d'emploi)]],
      [[(?:(?:dois|devons|suis oblig[ée]e? de|pr[ée]f[èée]re|pr[ée]f[ée]rons|vais devoir|]]
        .. [[me vois contrainte? de) (?:(?:[\w'-]+ ){0,1})?(?:d[ée]cliner|refuser|renoncer|]]
        .. [[passer mon tour|annuler|dire non)|je (?:d[ée]cline|passe mon tour)|]]
        .. [[malheureusement,? (?:(?:[\w'-]+ ){0,1})?(?:je|nous|notre|votre (?:candidature|]]
        .. [[dossier|proposition)|la|le|ce)|à mon grand regret|à regret)]],
      [[(?:(?:votre|ta) (?:candidature|proposition|demande|offre|manuscrit|dossier|]]
        .. [[article) (?:n'a|n'a malheureusement|ne|n'est) (?:(?:[\w'-]+ ){0,2})?(?:pas|pu))]],
      [[(?:pas pour (?:moi|nous)|ce sera non|sans fa[çc]on|je pr[ée]f[èée]re (?:ne pas|]]
        .. [[en rester)|(?:mon|notre) (?:agenda|planning|emploi du temps|]]
        .. [[carnet de commandes) (?:est|ne) (?:(?:[\w'-]+ ){0,1})?(?:plein|complet|permet pas|]]
        .. [[pleine?|me permet)|(?:je suis|nous sommes) (?:complets?|pleins?|]]
        .. [[d[ée]j[àa] (?:prise?s?|engag[ée]e?s?))|merci d'avoir pens[ée] à (?:moi|nous))]],
    },

    -- asks the reader to speak, review, teach, sit on a jury, be interviewed
    reader_as_expert = {
      [[(?:accepteriez|seriez|serais|accepterais|auriez|pourriez|pourrais|voudriez|]]
        .. [[aimeriez|veux|[êèe]tes|souhaiteriez|souhaitez)[- ](?:vous|]]
        .. [[tu) (?:(?:[\w'-]+ ){0,5})(?:intervenir|donner (?:une|un) (?:conf[ée]rence|cours|]]
        .. [[expos[ée]|atelier|s[ée]minaire|lecture)|expertiser|[ée]valuer|relire (?:le|un|cet|]]
        .. [[notre) (?:manuscrit|article|chapitre|projet)|si[ée]ger|faire partie (?:du jury|]]
        .. [[du comit[ée])|participer (?:au|à (?:la|une|notre)) (?:jury|table ronde|soutenance|]]
        .. [[comit[ée]|colloque|journ[ée]e d'[ée]tude|panel|s[ée]minaire)|rapporteu\w+|]]
        .. [[pr[ée]sider|t[ée]moigner (?:devant|aupr[èée]s)|venir (?:parler|pr[ée]senter|]]
        .. [[t[ée]moigner|raconter|rencontrer)|parler (?:devant|à (?:nos|mes|]]
        .. [[des) (?:[ée]l[èée]ves|[ée]tudiants|lyc[ée]ens|coll[ée]giens|adh[ée]rents))|]]
        .. [[enseigner|animer (?:un|une|le|la)|membre du jury|pr[ée]facer|rencontrer (?:nos|]]
        .. [[mes) (?:[ée]l[èée]ves|[ée]tudiants|lecteurs)|rapporter|contribuer (?:un|au|à)|]]
        .. [[r[ée]pondre aux questions de (?:nos|mes))]],
      [[(?:(?:vous|t') ?(?:inviter|invitons|invite|convier|convions|solliciter|]]
        .. [[sollicitons|sollicite|demander|proposer) (?:(?:[\w'-]+ ){0,3})?(?:à|pour|de|d'|]]
        .. [[comme|en tant que) ?(?:(?:[\w'-]+ ){0,2})?(?:intervenir|donner une|]]
        .. [[une conf[ée]rence|parler|pr[ée]senter (?:vos|votre|tes|ton)|expertis\w+|jury|]]
        .. [[jur[ée]e?|rapporteu\w+|relec\w+|[ée]valuer|s[ée]minaire|table ronde|colloque|]]
        .. [[journ[ée]e d'[ée]tude|cours|lecture|rencontre|oratrice|orateur|]]
        .. [[conf[ée]renci[èée]re?|master(?! ?class)|si[ée]ger|[ée]valuatrice|[ée]valuateur|]]
        .. [[relire|t[ée]moigner))]],
      [[(?:jury de (?:th[èée]se|soutenance|concours|master|m[ée]moire|fin)|]]
        .. [[comit[ée] de (?:suivi de th[èée]se|th[èée]se|lecture)|rapport de lecture|]]
        .. [[relecteur|relectrice|[ée]valuation par les pairs|peer[- ]review|hdr|]]
        .. [[journ[ée]e d'[ée]tude|le[çc]on inaugurale|s[ée]minaire (?:du|de (?:notre )?labo|]]
        .. [[doctoral|de recherche)|forum des m[ée]tiers|journ[ée]e des m[ée]tiers|]]
        .. [[rencontre avec (?:nos|les) (?:[ée]l[èée]ves|[ée]tudiants|lyc[ée]ens))]],
      [[(?:je suis|journaliste|reporter|r[ée]dact\w+|pigiste|]]
        .. [[documentariste) (?:(?:[\w'-]+ ){0,1})?(?:journaliste|reporter|r[ée]dact\w+|]]
        .. [[pigiste|à|au|pour|chez|documentariste)\b[^.?!]{0,140}(?:interview\w*|]]
        .. [[t[ée]moign\w+|[ée]clairage|citer|article|reportage|enqu[êèe]te|question|avis|]]
        .. [[expert\w*|entretien)]],
      [[(?:vos|votre|ton|tes) (?:frais|d[ée]placement|train|h[ée]bergement|honoraires|]]
        .. [[nuit[ée]e|billet)s? (?:(?:[\w'-]+ ){0,4})?(?:pris en charge|rembours[ée]s?|sont|]]
        .. [[seront|pris|pay[ée]s?|d[ée]fray[ée]s?|couverts?)]],
      [[(?:nous (?:vous )?(?:r[ée]mun[ée]rons|payons|d[ée]frayons|d[ée]frayerons|]]
        .. [[prenons en charge)|r[ée]mun[ée]ration (?:de l'intervention|pr[ée]vue|]]
        .. [[des intervenants)|vacations?|d[ée]fraiement|\d+ ?€ (?:l'intervention|la s[ée]ance|]]
        .. [[l'expertise|de l'heure (?:de cours|pour)))]],
      [[(?:seriez-vous (?:des n[ôo]tres|disponible pour (?:juger|si[ée]ger|intervenir))|]]
        .. [[si[èée]ge au jury|dossiers à lire|cas à lire|train rembours[ée]s?|]]
        .. [[à mes [ée]l[èée]ves|ne r[ée]mun[èée]re|faire d[ée]couvrir votre m[ée]tier|]]
        .. [[recevoir (?:(?:[\w'-]+ ){0,2})?(?:[ée]l[èée]ves|enfants|une classe)|]]
        .. [[comparer nos (?:protocoles|m[ée]thodes|r[ée]sultats|donn[ée]es))]],
    },
  },

  -- over the headline of the sender
  headlines = {
    seller = {
      [[commercial\w*]],
      [[(?:responsable|directeur|directrice|chef|cheffe|charg[ée]e?|ing[ée]nieure?|]]
        .. [[attach[ée]e?|assistante?) (?:(?:[\w'-]+ ){0,1})?(?:commercial\w*|d'affaires|]]
        .. [[(?:du |de )?d[ée]veloppement (?:commercial|business|b2b|d'affaires|des ventes)|]]
        .. [[grands comptes|des ventes|de client[èée]le|(?:des )?partenariats|client[èée]le|]]
        .. [[export|marketing (?:&|et) (?:ventes|commercial))]],
      [[(?:vente|ventes|vendeur|vendeuse|technico-?commercial\w*|prospection|]]
        .. [[apport\w* d'affaires|closer|setter|n[ée]gociat\w+|]]
        .. [[conseill[èée]re? (?:commercial\w*|en vente|de vente|client[èée]le)|]]
        .. [[charg[ée]e? d'affaires|relation client|avant-vente|animat\w+ de r[ée]seau|]]
        .. [[croissance|acquisition)]],
      [[biz ?dev]],
      [[business develop\w+]],
      [[(?:business manager|alliances?|admissions?|grands comptes|mise en march[ée]|]]
        .. [[transaction|solutions?|caisse|agr[ée]gateur|host|producteur|productrice|]]
        .. [[sponsoring|r[ée]gie|devis|r[ée]seau de (?:boutiques|franchise)|delivery head|]]
        .. [[d[ée]l[ée]gu[ée]e? g[ée]n[ée]ral\w*|directrice? p[ée]dagogique|voyages?|]]
        .. [[team building|s[ée]minaires|podcast|edtech|fintech|legaltech|[ée]diteur|]]
        .. [[int[ée]grateur|distributeur|fournisseur)]],
      [[sales(?! ?force (?:developer|engineer|admin))(?: \w+){0,3}]],
      [[account (?:executive|manager|director)]],
      [[key account\w*]],
      [[(?:sdr|bdr|kam)]],
      [[business dev(?:elopment)?(?: \w+){0,2}]],
      [[bus dev]],
      [[bizdev]],
      [[partnerships?]],
      [[(?:strategic )?alliances (?:manager|director|lead)]],
      [[growth(?: (?:hacker|hacking|marketing|manager|lead|partner|strategist|expert|]]
        .. [[specialist))?]],
      [[(?:chief )?(?:revenue|commercial) (?:officer|director|manager|lead)]],
      [[cro]],
      [[inside sales]],
      [[customer (?:success|acquisition)]],
      [[client (?:partner|acquisition|director|executive)]],
      [[go[- ]to[- ]market]],
      [[gtm]],
      [[territory manager]],
      [[pre-?sales]],
    },

    benefit = {
      [[(?:j'aide|j'accompagne|nous aidons|nous accompagnons|on aide|on accompagne|]]
        .. [[je transforme|je booste|je d[ée]veloppe|je forme|je connecte|je vous|je t'|]]
        .. [[je fais|je cr[ée]e|je lib[èée]re|je remplis|nous r[ée]duisons|nous cr[ée]ons|]]
        .. [[j'apporte|j'automatise|j'optimise|je conseille)\b.{0,60}]],
      [[(?:boostez|augmentez|d[ée]veloppez|doublez|transformez|attirez|trouvez|gagnez|]]
        .. [[automatisez|r[ée]duisez|optimisez|multipliez|devenez|lib[ée]rez|vendez|]]
        .. [[g[ée]n[ée]rez|simplifiez|faites|remplissez|recrutez|passez|digitalisez|]]
        .. [[s[ée]curisez|payez|reprenez|cr[ée]ez|investissez|acc[ée]l[ée]rez|booste|attire|]]
        .. [[automatise|signez)\b.{0,50}]],
      [[(?:aide|accompagne|aider|accompagner|au service) (?:(?:[\w'-]+ ){0,1})?(?:les|des|]]
        .. [[aux|vos|de vos)]],
      [[(?:votre|vos|ton|tes) (?:(?:[\w'-]+ ){0,1})?(?:croissance|clients?|ventes|]]
        .. [[business|entreprise|projets?|visibilit[ée]|site|recrutements?|patrimoine|]]
        .. [[[ée]quipes?|chiffre|performance|imp[ôo]ts|marque|pr[ée]sence|carri[èée]re|]]
        .. [[potentiel|partenaire|activit[ée]|rendez-vous|co[ûu]ts?|profil|contenu|temps|]]
        .. [[agenda|leads?)]],
      [[sans (?:(?:[\w'-]+ ){0,1})?(?:prospecter|pub|publicit[ée]|effort|stress|]]
        .. [[engagement|risque|recruter|coder|perdre|prise|y passer|commission|embaucher)]],
      [[(?:clients?|prospects|rendez-vous|rdv|leads?|revenus?) (?:qualifi[ée]s?|en \d|]]
        .. [[par mois|r[ée]currents?|entrants|sur|passifs?|suppl[ée]mentaires)]],
      [[\d+(?:[.,]\d+)? ?(?:€|k€|m€|clients|entreprises|dirigeants|pme|jours|h |heures|]]
        .. [[accompagn\w+|utilisateurs|abonn[ée]s)]],
      [[(?:gagner|[ée]conomiser|booster|doubler|r[ée]duire|augmenter|]]
        .. [[acc[ée]l[ée]rer) (?:(?:[\w'-]+ ){0,1})?(?:du|de|des|vos|votre|le|la|leurs?|son|en)]],
      [[(?:audit|appel|rdv|diagnostic|guide|call|formation) (?:offert|gratuit\w*|]]
        .. [[d[ée]couverte)]],
      [[(?:mp|[ée]crivez-moi|parlons-en|contactez-moi|dm|prenez rdv|r[ée]servez|]]
        .. [[en priv[ée]|lien en bio|[ée]changeons)]],
      [[libert[ée] financi[èée]re]],
      [[(?:on rend|on fait|on simplifie|nous rendons|rendre|f[ée]d[ée]rer|r[ée]v[ée]ler|]]
        .. [[r[ée]v[ée]ler|transformer|faire grandir)\b.{0,60}]],
      [[(?:sur mesure|haut de gamme|cl[ée] en main|souverain\w*|augment[ée]e?|d'exception|]]
        .. [[innovante?|confidentiel\w*)]],
      [[(?:passionn[ée]e? par|catalyseur|cr[ée]ateur de|facilitateur|impact|empowerment|]]
        .. [[visionnaire|[ée]lever|b[âa]tisseu\w+)]],
      [[(?:i|we) help (?:\w+ ){1,6}]],
      [[helping (?:\w+ ){1,5}]],
      [[(?:scal|grow|transform|empower)ing (?:\w+ ){1,5}]],
      [[(?:^|[|•·-] ?)(?:turning|driving|unlocking|building) (?:\w+ ){1,5}]],
      [[without (?:\w+ ){1,4}]],
      [[(?:book|schedule) (?:a|your) (?:free )?(?:call|demo|session)]],
      [[dm me\b.{0,30}]],
      [[let's (?:talk|connect|chat|grow)]],
      [[(?:\d|k|m)\+ (?:clients|companies|leads|students|lives)]],
      [[[+↑]? ?\d{1,4} ?%]],
      [[(?:x|\d+x) (?:your )?(?:revenue|sales|growth|roi|leads|pipeline)]],
      [[🚀]],
      [[📈]],
      [[💰]],
      [[🔥]],
      [[💸]],
      [[👉]],
      [[(?:➡|→|➜)]],
      [[(?:6|7|8|six|seven|eight)[- ]figure\w*]],
      [[\$?\d+[mk]\+? (?:generated|in sales|raised)]],
    },

    agency = {
      [[(?:agence|agences)]],
      [[(?:externalis\w+|prestataire|esn|r[ée]gie|d[ée]veloppement (?:web|mobile|]]
        .. [[d'applications|sur[- ]mesure)|cr[ée]ation de sites?|sites? (?:internet|web)|]]
        .. [[webmaster|web ?design\w*|infog[ée]rance|assistante? (?:virtuelle|ind[ée]pendante)|]]
        .. [[secr[ée]tariat)]],
      [[(?:r[ée]f[ée]rencement|communication digitale|marketing (?:digital|de contenu|]]
        .. [[d'influence|automation)|consultant\w* (?:seo|sea|web|digital|marketing|linkedin|]]
        .. [[en (?:communication|strat[ée]gie digitale|r[ée]f[ée]rencement))|]]
        .. [[strat[ée]gie (?:digitale|de contenu|d'acquisition|linkedin|social)|]]
        .. [[community manag\w+|social media|personal branding|ghostwriter|copywriter|]]
        .. [[r[ée]dact\w+ web|acquisition|g[ée]n[ée]ration de (?:leads|prospects)|growth|]]
        .. [[funnels?|inbound|outbound|publicit[ée]|graphiste|identit[ée] visuelle|]]
        .. [[motion design\w*|vid[ée]ast\w*|production vid[ée]o)]],
      [[automatisation\w*]],
      [[(?:studio|conseil (?:it|digital|en communication|en strat[ée]gie)|]]
        .. [[communication d'influence|agence|production)]],
      [[agenc(?:y|ies)]],
      [[outsourc\w+]],
      [[(?:near|off)shor\w+]],
      [[staff augmentation]],
      [[dev(?:elopment)? (?:house|shop|studio|agency)]],
      [[software (?:house|factory|boutique)]],
      [[(?:seo|sem|ppc|paid media|google ads|meta ads|facebook ads)(?: \w+)?]],
      [[(?:digital|content|email|performance|inbound|social media|b2b|video|]]
        .. [[influencer) marketing(?: \w+)?]],
      [[marketing (?:agency|services|consultant|expert|specialist|strategist)]],
      [[lead[- ]?gen(?:eration)?]],
      [[(?:web|ux|ui|brand|logo) design(?:er)?]],
      [[branding]],
      [[copywrit(?:er|ing)]],
      [[ghost ?writ(?:er|ing)]],
      [[appointment setting]],
      [[virtual assistants?]],
      [[ai automation]],
    },

    coach = {
      [[coach\w*]],
      [[(?:mentor\w*|formateur|formatrice|formation|conf[ée]renci[èée]re?|th[ée]rapeute|]]
        .. [[sophrologue|hypnoth[ée]rapeute|pr[ée]parat\w+ mental\w*|]]
        .. [[d[ée]veloppement personnel|mindset|leadership|accompagnement|bien-[êèe]tre|]]
        .. [[facilitat\w+|pnl|[ée]nerg[ée]tic\w+|transformation|naturopathe|]]
        .. [[consultant\w* en (?:management|organisation|strat[ée]gie)|]]
        .. [[intervenante? en entreprise|auteure? (?:&|et) (?:conf[ée]renc\w+|coach))]],
      [[(?:\w+ )?coach(?:ing)?]],
      [[mentor(?:ing|ship)?]],
      [[mindset\w*]],
      [[(?:leadership|executive|corporate) (?:trainer|development|speaker)]],
      [[trainer]],
      [[(?:keynote|motivational|tedx) speaker]],
      [[speaker]],
      [[nlp practitioner]],
      [[(?:bestselling )?author (?:&|and|\|) (?:speaker|coach|consultant|trainer)]],
      [[high performance]],
    },

    recruiter = {
      [[(?:recrut\w+|chasseu\w+ de t[êèe]tes?|charg[ée]e? de (?:recrutement|rh)|]]
        .. [[ressources humaines|drh|rrh|rh|int[ée]rim|talents?|cabinet de recrutement|]]
        .. [[sourcing|approche directe|consultant\w* (?:en )?(?:recrutement|rh)|]]
        .. [[management de transition|portage salarial|consultante? en acquisition de talents)]],
      [[recruit(?:er|ing|ment)(?: \w+)?]],
      [[talent(?: (?:acquisition|partner|sourcer|manager|scout|specialist|lead))?]],
      [[head ?-?hunt(?:er|ing)]],
      [[staffing]],
      [[(?:executive|talent) search]],
      [[sourcer]],
      [[(?:it|tech) recruiter]],
      [[human resources]],
      [[hr (?:manager|business partner|director|specialist)]],
      [[hiring]],
    },

    finance = {
      [[(?:gestion(?:naire)? (?:de |priv[ée]e|en )?(?:patrimoine|fortune)?|patrimo\w+|cgp|]]
        .. [[assur\w+|mutuelle|pr[ée]voyance|courti\w+|courtage|banqui\w+|]]
        .. [[conseill[èée]re? (?:en (?:gestion|investissement\w*|placement\w*)|financi\w+|]]
        .. [[bancaire)|d[ée]fiscalisation|fiscalit[ée]|cr[ée]dit|pr[êèe]ts?|financement|]]
        .. [[investiss\w+|immobili\w+|agent immo\w*|promot\w+|mandataire|trad\w+|bourse|]]
        .. [[lev[ée]e de fonds|affacturage|subventions|optimisation fiscale|[ée]pargne|locatif|]]
        .. [[placements|promoteur|marchands? de biens)\b(?<!gestion)(?<!gestion de)]],
      [[wealth (?:manag\w+|planner|advis\w+)]],
      [[financial (?:advis\w+|planner|consultant|freedom)]],
      [[insurance]],
      [[brokers?(?:age)?]],
      [[mortgage\w*]],
      [[crypto\w*]],
      [[forex]],
      [[trad(?:er|ing)]],
      [[real estate]],
      [[realtor]],
      [[property (?:consultant|advis\w+|investment)]],
      [[investor relations]],
      [[private (?:bank\w*|equity)]],
      [[venture capital]],
      [[blockchain]],
      [[web3]],
      [[bitcoin]],
      [[tax advis\w+]],
    },

    founder = {
      [[(?:fondat(?:eur|rice)|co-?fondat(?:eur|rice)|dirigeante?|g[ée]rante?|]]
        .. [[pr[ée]sident\w*|pdg|dg|directeur g[ée]n[ée]ral|directrice g[ée]n[ée]rale|]]
        .. [[associ[ée]e?|cr[ée]at(?:eur|rice)|entrepreneur\w*|chef\w* d'entreprise|]]
        .. [[start-?up\w*|ind[ée]pendante?|solopreneur\w*)]],
      [[(?:co-?)?founder]],
      [[ceo]],
      [[coo]],
      [[owner]],
      [[entrepreneur]],
      [[managing (?:director|partner)]],
      [[start-?up]],
    },

    practitioner = {
      [[(?:ing[ée]nieure?s?|infirmi\w+|enseignante?|professeure? (?:des [ée]coles|d'|]]
        .. [[de (?:lyc[ée]e|coll[èée]ge|fran[çc]ais|maths|physique|svt|musique|anglais|]]
        .. [[math[ée]matiques))|institut\w+|avocate?|notaire|juriste|m[ée]decin|pharmacien\w*|]]
        .. [[v[ée]t[ée]rinaire|sage-femme|kin[ée]sith[ée]rapeute|orthophoniste|psychologue|]]
        .. [[dentiste|aide-soignante?|[ée]ducat(?:eur|rice)\w*|assistante? sociale?|]]
        .. [[biblioth[ée]caire|archiviste|documentaliste|conservat\w+|restaurat\w+|journaliste|]]
        .. [[traduct\w+|interpr[èée]te|relect\w+|correct\w+|libraire|architecte|urbaniste|]]
        .. [[g[ée]om[èée]tre|paysagiste|menuisi\w+|charpenti\w+|[ée]b[ée]niste|luthi\w+|]]
        .. [[boulang\w+|cuisini\w+|plombi\w+|[ée]lectricien\w*|ma[çc]on\w*|couvreur|]]
        .. [[m[ée]canicien\w*|technicien\w*|conducteur|conductrice|chauffeur|agricult\w+|]]
        .. [[viticult\w+|vigneron\w*|mara[îi]ch\w+|[ée]leveu\w+|apicult\w+|fromag\w+|]]
        .. [[horloger\w*|bijouti\w+|c[ée]ramiste|poti[èée]re?|tapissi\w+|couturi\w+|]]
        .. [[d[ée]veloppeu\w+|administrat(?:eur|rice) (?:syst[èée]me|r[ée]seau|de bases)|]]
        .. [[analyste|data scientist|statisticien\w*|actuaire|comptable|contr[ôo]leu\w+|]]
        .. [[auditeur|auditrice|acheteu\w+|logisticien\w*|logistique|g[ée]ologue|biologiste|]]
        .. [[chimiste|physicien\w*|hydrolog\w+|[ée]cologue|m[ée]t[ée]orolog\w+|hydraulicien\w*|]]
        .. [[cartographe|arch[ée]ologue|historien\w*|musicien\w*|com[ée]dien\w*|photographe|]]
        .. [[illustrat\w+|fonctionnaire|agente? (?:territorial|public|des|de (?:la )?(?:mairie|]]
        .. [[biblioth[èée]que|ma[îi]trise))|secr[ée]taire (?:de mairie|m[ée]dical\w*|]]
        .. [[g[ée]n[ée]ral\w*)|polici[èée]re?|pompi\w+|gendarme|juge|magistrate?|greffi\w+|]]
        .. [[charg[ée]e? (?:d'[ée]tudes|de (?:mission|projet|production|collections|]]
        .. [[communication))|chef\w* de (?:projet|service|chantier|rang|cuisine|cultures)|]]
        .. [[responsable (?:qualit[ée]|maintenance|technique|administrati\w+|des archives|]]
        .. [[de (?:production|la m[ée]diath[èée]que|laboratoire|collection|service)|]]
        .. [[informatique|qhse|hse|s[ée]curit[ée]|paie|achats|[ée]ditorial\w*|logistique)|]]
        .. [[qualiticien\w*|op[ée]rat(?:eur|rice)\w*|mainteneu\w+|facteur|factrice|]]
        .. [[retrait[ée]e?|b[ée]n[ée]vole|maire|ma[ïi]euticien\w*|ost[ée]opathe|opticien\w*|]]
        .. [[optom[ée]triste|audioproth[ée]siste|radiologue|manipulat\w+|laborantine?|]]
        .. [[cheminot\w*|pilote|marin|foresti[èée]re?|jardini\w+|horticult\w+|(?:œ|oe)nologue|]]
        .. [[brasseu\w+|torr[ée]fact\w+|relieu\w+|imprimeu\w+|graveu\w+|tailleu\w+|ferronni\w+|]]
        .. [[soudeu\w+|tourneu\w+|usineu\w+|dessinat\w+|m[ée]treu\w+|thermicien\w*|]]
        .. [[acousticien\w*)]],
      [[(?:agronome|interne|assistante? sp[ée]cialiste|manip\w* radio|manip|]]
        .. [[ostr[ée]icult\w+|p[âa]tissi\w+|d[ée]l[ée]gu[ée]\w* syndical\w*|]]
        .. [[gestionnaire (?:de (?:paie|biens|stocks?|carri[èée]res|scolarit[ée]))|]]
        .. [[comptabilit[ée]|correspondante? local\w*|r[ée]dact\w+ en chef\w*|secr[ée]taire|]]
        .. [[tr[ée]sori\w+|m[ée]diat(?:eur|rice)\w*|documentariste|dev (?:front|back|full\w*)|]]
        .. [[d[ée]veloppement logiciel|data steward|permanente?|chef\w* d'[ée]quipe|adjointe?|]]
        .. [[responsable (?:d'atelier|d'exploitation)|recherche|achats|permanent syndical|]]
        .. [[conseiller en insertion|ma[îi]tre (?:d'(?:œ|oe)uvre|nageur|boulanger)|clerc|]]
        .. [[huissi\w+|commissaire de justice|p[âa]tiss\w+|boucher\w*|charcut\w+|poissonni\w+|]]
        .. [[fleuriste|coiffeu\w+|esth[ée]ticien\w*)]],
      [[(?:\w+ )?engineer(?:ing)?]],
      [[(?<!business )developer]],
      [[programmer]],
      [[architect]],
      [[scientist]],
      [[analyst]],
      [[nurse]],
      [[teacher]],
      [[lawyer]],
      [[attorney]],
      [[physician]],
      [[doctor]],
      [[researcher]],
      [[librarian]],
      [[(?:civil|public) servant]],
      [[technician]],
      [[accountant]],
      [[translator]],
      [[journalist]],
      [[designer]],
      [[maintainer]],
      [[data (?:engineer|analyst|scientist)]],
      [[sysadmin]],
      [[devops]],
      [[pharmacist]],
      [[controller]],
      [[cto]],
    },

    academic = {
      [[(?:professeure? (?:des universit[ée]s|[ée]m[ée]rite|à l'universit[ée]|]]
        .. [[associ[ée]e?|titulaire)|ma[îi]tre\w* de conf[ée]rences|mcf|]]
        .. [[enseignant\w*-cherch\w+|cherch(?:eur|euse)s?|charg[ée]e? de recherche|]]
        .. [[directeur de recherche|directrice de recherche|doctorante?|docteure? (?:en|]]
        .. [[[èée]s)|post-?doc\w*|th[èée]se|cnrs|inserm|inrae?|inria|cea|ird|universit[ée]|]]
        .. [[ater|[ée]diteur scientifique|laboratoire|ehess|ens\b|sorbonne|umr)]],
      [[professor]],
      [[ph\.? ?d\.?]],
      [[post-?doc\w*]],
      [[lecturer]],
      [[(?:journal )?editor]],
      [[research fellow]],
      [[faculty]],
      [[university]],
    },

    student = {
      [[(?:[ée]tudiante?s?|[ée]l[èée]ve|lyc[ée]enne?|en (?:master|licence|bts|alternance|]]
        .. [[[ée]cole|m1|m2|l3|th[èée]se|formation|recherche d'(?:alternance|un stage|emploi))|]]
        .. [[master \d?|m[12]\b|alternante?|apprentie?|stagiaire|licence \d?|pr[ée]pa|bts|]]
        .. [[but\b|[ée]cole d'ing[ée]nieurs?)]],
      [[student]],
      [[undergraduate]],
      [[(?:msc|bsc|mba|ma) (?:student|candidate)]],
      [[ph\.? ?d\.? (?:student|candidate)]],
      [[intern]],
      [[trainee]],
    },
  },
}
