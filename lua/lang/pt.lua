-- What phrases do in Portuguese messages; see lua/nopitch.lua for how they are matched.
return {
  code = "pt",

  -- the commonest words, which tell the language
  stopwords = [[
    o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos
    pelas para pra pro com sem sob sobre entre até desde após ao à aos às e ou mas nem que
    se como quando onde porque pois porém quem qual quais quanto quantos cujo eu tu você
    vocês vc vcs ele ela nós eles elas me te lhe lhes mim ti si conosco connosco contigo
    comigo meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos
    nossas vosso vossa este esta isto esse essa isso aquele aquela aquilo estes estas esses
    essas neste nesta nesse nessa disso disto é são sou somos era foi fui ser sido estou
    está estamos estão estava estar esteja seja será seria tenho tem têm temos tinha ter
    tive teve há haver houve vou vai vamos vão ir fazer faz feito faço posso pode podemos
    poderia podia quero quer queria gostaria gostava não sim mais menos muito muita muitos
    muitas já ainda também só apenas aqui aí lá agora hoje ontem amanhã sempre nunca bem mal
    tudo todo toda todos todas algo alguém alguma algum nada outro outra cada mesmo tão olá
    oi bom boa dia tarde noite obrigado obrigada caro cara prezado prezada abraço abraços
    cumprimentos atenciosamente
  ]],

  -- what LinkedIn itself writes into an invitation without a note
  default_invites = {
    "Gostaria de adicioná-lo à minha rede profissional no LinkedIn.",
    "Gostaria de adicioná-la à minha rede profissional no LinkedIn.",
    "Gostaria de adicionar você à minha rede profissional no LinkedIn.",
    "Eu gostaria de adicioná-lo à minha rede profissional no LinkedIn.",
    "Eu gostaria de adicioná-la à minha rede profissional no LinkedIn.",
    "Eu gostaria de adicionar você à minha rede profissional no LinkedIn.",
    "Gostaria de o adicionar à minha rede profissional no LinkedIn.",
    "Gostaria de a adicionar à minha rede profissional no LinkedIn.",
    "Gostava de o adicionar à minha rede profissional no LinkedIn.",
    "Gostaria de te adicionar à minha rede profissional no LinkedIn.",
    "Quero adicionar você à minha rede profissional no LinkedIn.",
    "Gostaria de fazer parte da sua rede no LinkedIn.",
    "Gostaria de fazer parte da sua rede profissional no LinkedIn.",
    "Gostaria de entrar na sua rede do LinkedIn.",
    "Gostaria de participar da sua rede no LinkedIn.",
    "Gostaria de me juntar à sua rede no LinkedIn.",
    "Gostaria de me conectar com você.",
    "Gostaria de me conectar com você no LinkedIn.",
    "Quero me conectar.",
    "Quero me conectar com você.",
    "Quero me conectar com você no LinkedIn.",
    "Gostaria de me ligar a si no LinkedIn.",
    "Quero estabelecer ligação.",
    "Convido você a fazer parte da minha rede profissional no LinkedIn.",
    "Participe da minha rede no LinkedIn.",
  },

  concepts = {
    -- What pitches say

    -- we help, offer, build X for Y; our platform, our team
    offer_service = {
      [[(?:ajudamos|apoiamos|acompanhamos|assessoramos|auxiliamos|atendemos|capacitamos|]]
        .. [[equipamos|treinamos) (?:[\w'-]+ ){0,2}[\w-]+(?:s|as|os|es)]],
      [[(?:ajudo|apoio|acompanho|assessoro|auxilio|atendo|capacito|treino|]]
        .. [[mentoro) (?:(?:[\w'-]+ ){0,1})(?:empresas?|neg[óo]cios|empreendedor\w*|]]
        .. [[empres[áa]ri\w+|profissionais|l[íi]deres|gestores?|gestoras|equipes|equipas|times|]]
        .. [[pmes|donos|donas|m[ée]dic\w+|cl[íi]nicas|dentistas|advogad\w+|escrit[óo]rios|]]
        .. [[mulheres|pessoas|consultor\w+|marcas|executiv\w+|startups|lojas|diretores|]]
        .. [[fam[íi]lias|founders|fundador\w*|m[ãa]es|professor\w+|psic[óo]log\w+|coaches|]]
        .. [[arquitet\w+|restaurantes|ind[úu]strias|escolas)]],
      [[(?:ajudar|ajudando|apoiando|acompanhando|ajudamos|]]
        .. [[a ajudar) (?:(?:[\w'-]+ ){0,1})?(?:empresas|neg[óo]cios|empreendedor\w+|]]
        .. [[profissionais|l[íi]deres|gestores|equipes|equipas|times|pmes|cl[íi]nicas|]]
        .. [[escrit[óo]rios|pessoas como|marcas|startups|a sua|sua|seu|o seu|suas|seus)]],
      [[(?:posso|podemos|consigo|conseguimos|poder[íi]amos|poderia|pod[íi]amos|]]
        .. [[gostaria de|gostar[íi]amos de|queria|quero|queremos) (?:te |lhe |vos |o |a |]]
        .. [[)?(?:ajudar|apoiar|oferecer|apresentar|propor|mostrar|reduzir|agregar|otimizar|]]
        .. [[resolver|montar|automatizar|poupar)(?:-[lnt]?[aeoh]\w*)?\b(?! (?:uma m[ãa]o))]],
      [[(?:oferecemos|ofere[çc]o|fornecemos|forne[çc]o|disponibilizamos|comercializamos|]]
        .. [[desenvolvemos|fabricamos|implementamos|implantamos|instalamos|gerimos|gerenciamos|]]
        .. [[cuidamos|fazemos|montamos|entregamos|criamos|constru[íi]mos|automatizamos|]]
        .. [[terceirizamos|otimizamos|produzimos|distribu[íi]mos|]]
        .. [[importamos) (?:[\w'-]+ ){0,2}(?:de |a |o |as |os |sua |seu |toda |todo |]]
        .. [[tudo)?[\w-]+\b(?! (?:anivers[áa]rio|anos))]],
      [[(?:lhe|te|vos|voc[êée]|o sr|a sra) (?:ofere[çc]o|oferecemos|proponho|propomos|]]
        .. [[garanto|garantimos|entrego|entregamos|apresento|apresentamos)]],
      [[como (?:podemos|posso|poder[íi]amos|conseguimos|a gente|nós|ajudamos|]]
        .. [[a nossa) (?:te |lhe |o |a )?(?:ajud\w+|apoi\w+|agregar|contribuir|pode|faz|]]
        .. [[fazemos|reduz\w*|economiz\w*|funciona)]],
      [[(?:nosso|nossa|nossos|nossas|o nosso|]]
        .. [[a nossa) (?:(?:[\w'-]+ ){0,1})?(?:solu[çc][ãa]o|solu[çc][õo]es|plataforma|]]
        .. [[software|ferramenta|servi[çc]os?|produtos?|ag[êée]ncia|consultoria|empresa|]]
        .. [[sistema|m[ée]todo|metodologia|programa|app|aplicativo|aplica[çc][ãa]o|tecnologia|]]
        .. [[assessoria|portf[óo]lio|cat[áa]logo|proposta|oferta|curso|mentoria|treinamento|]]
        .. [[forma[çc][ãa]o|startup|escrit[óo]rio|f[áa]brica|linha|circuito|roteiro|modelo|]]
        .. [[pacote|gama|cl[íi]nica|motor|algoritmo|hub|clube|comunidade|imers[ãa]o|rob[ôóo]|]]
        .. [[assistente)\b(?! (?:comum|conjunt[oa]))]],
      [[(?:equipe|equipa|time|rede|squad) (?:(?:[\w'-]+ ){0,1})?de (?:(?:[\w'-]+ ){0,1})]]
        .. [[?(?:especialistas|desenvolvedores|programadores|engenheiros|consultores|designers|]]
        .. [[redatores|profissionais|peritos|t[ée]cnicos|advogados|contadores|contabilistas)]],
      [[(?:desenvolvemos|criamos|criei|desenvolvi|lancei|lan[çc]amos|constru[íi]mos|]]
        .. [[montei|fundei|estruturei|abri) (?:uma?|o|a|esse|este|]]
        .. [[essa) (?:(?:[\w'-]+ ){0,2})?(?:solu[çc][ãa]o|plataforma|software|ferramenta|app|]]
        .. [[aplicativo|sistema|m[ée]todo|programa|produto|servi[çc]o|curso|mentoria|]]
        .. [[ag[êée]ncia|comunidade|grupo|clube|projeto|neg[óo]cio|startup|empresa|escola)]],
      [[(?:somos|sou|estamos) (?:(?:[\w'-]+ ){0,1})?(?:especialistas?|especializad[oa]s?|]]
        .. [[refer[êée]ncia|l[íi]der(?:es)?|pioneir[oa]s?|expert) (?:em|no|na|de|do|nos|nas)]],
      [[especializad[oa]s? em]],
      [[(?:uma?|a|o|[úu]nica|[úu]nico) (?:(?:[\w'-]+ ){0,1})?(?:solu[çc][ãa]o|plataforma|]]
        .. [[ferramenta|app|aplicativo|software|sistema|tecnologia|api|]]
        .. [[m[ée]todo) (?:(?:[\w'-]+ ){0,1})?(?:que|para|completa|integrada|inovadora|tudo|]]
        .. [[de) (?:(?:[\w'-]+ ){0,2})?(?:permite|ajuda|automatiza|reduz|otimiza|facilita|]]
        .. [[centraliza|simplifica|detecta|deteta|conecta|elimina|gest[ãa]o|gerir|gerenciar|]]
        .. [[controlar|otimizar|automatizar|substitui|integra|em um|num s[óo]|melhora)]],
      [[(?:solu[çc][õo]es|servi[çc]os?|atendimento|projetos|pacotes|]]
        .. [[planos) (?:(?:[\w'-]+ ){0,1})?(?:personalizad[oa]s?|sob medida|à medida|]]
        .. [[chave na m[ãa]o|complet[oa]s?|integrad[oa]s?|customizad[oa]s?|inovador\w*|]]
        .. [[exclusiv[oa]s?|de ponta a ponta|full service|turn ?key)]],
      [[(?:chave na m[ãa]o|tudo inclu[íi]do|tudo incluso|ponta a ponta|end[- ]to[- ]end|]]
        .. [[sob medida|à medida d)]],
      [[(?:trabalho|trabalhamos|atuo|atuamos|colaboro|]]
        .. [[colaboramos) (?:(?:[\w'-]+ ){0,1})?(?:com|junto|na [áa]rea de|no segmento de|]]
        .. [[no ramo|ajudando|para) (?:a |de |das |dos )?(?:(?:[\w'-]+ ){0,2})?(?:empresas|]]
        .. [[pmes|marcas|empres[áa]rios|clientes|escrit[óo]rios|cl[íi]nicas|profissionais|]]
        .. [[gestores|l[íi]deres|ind[úu]strias|startups|lojas|m[ée]dicos|hospitais|escolas|]]
        .. [[donos|hot[ée]is|restaurantes|equipas|equipes|executivos|neg[óo]cios|vendas|]]
        .. [[solu[çc][õo]es|investiment\w+|consultoria|marketing|tecnologia|seguros|im[óo]veis)]],
      [[(?:cuidamos|tratamos|nos encarregamos|encarregamo-nos|me encarrego|trato|]]
        .. [[cuido) de (?:tudo|toda|todo|seu|sua|das?|dos?)]],
      [[(?:fico|ficamos|estou|estamos|coloco-me|me coloco|]]
        .. [[colocamo-nos) (?:(?:[\w'-]+ ){0,1})?(?:à|a) (?:sua |vossa |inteira |]]
        .. [[total )*disposi[çc][ãa]o]],
      [[(?:apresentar|mostrar|explicar|expor|demonstrar)(?:-lhe|-te|-vos| a voc[êée]|]]
        .. [[ pra voc[êée]| para voc[êée])? (?:(?:[\w'-]+ ){0,1})?(?:nosso|nossa|o nosso|]]
        .. [[a nossa|nossos|nossas|como (?:a gente|funciona|trabalhamos|ajudamos|podemos|]]
        .. [[conseguimos)|minha proposta|o que fazemos|a plataforma|a solu[çc][ãa]o|]]
        .. [[a ferramenta|meu trabalho|o m[ée]todo|o projeto|em \d+)]],
      [[(?:conhe[çc]a|conhecer|descubra) (?:(?:[\w'-]+ ){0,1})?(?:nosso|nossa|o nosso|]]
        .. [[a nossa|nossos|meu m[ée]todo|a plataforma|a solu[çc][ãa]o|como)]],
      [[(?:eu|a gente|nós|aqui) (?:ajudo|ajuda|ajudamos|fa[çc]o|fazemos|faz|cuido|cuida|]]
        .. [[monto|monta|gerencio|gere|gerimos|automatizo|resolvo|resolve|resolvemos|atendo|]]
        .. [[atende|entrego|entrega|conecto|trabalho com|conecta)]],
      [[(?:terceirizar|externalizar|delegar|confiar|]]
        .. [[deixar) (?:(?:[\w'-]+ ){0,1})?(?:a gest[ãa]o|o seu|sua|seu|suas|connosco|conosco|]]
        .. [[com a gente|comigo)]],
      [[(?:fa[çc]o|fazemos|gerencio|gerimos|administro|organizo|coordeno|produzo|conduzo|]]
        .. [[re[úu]no|represento|crio|monto|desenho|]]
        .. [[implanto) (?:(?:[\w'-]+ ){0,1})?(?:as redes|os? |a |gest[ãa]o|sites|imers[õo]es|]]
        .. [[mentorias|consultoria|auditoria|lojas|grupos|tr[áa]fego|campanhas|eventos|viagens|]]
        .. [[o marketing|o comercial|laudos|contratos|seu|sua)]],
      [[(?:integra|integra[çc][ãa]o|instala\w*|implanta\w*|implementa\w*|pronto|no ar|]]
        .. [[funcionando|rodando) em (?:menos de )?(?:um|uma|dois|duas|tr[êée]s|\d+|poucos|]]
        .. [[poucas|alguns) (?:dias?|horas?|semanas?|minutos|cliques|tardes?|manh[ãa])]],
      [[(?:temos|tenho|lancei|lan[çc]amos|abrimos|abri|montei|montamos|preparei|]]
        .. [[preparamos) (?:(?:[\w'-]+ ){0,1})?(?:packs?|pacotes?|planos?|uma proposta|]]
        .. [[proposta|uma (?:solu[çc][ãa]o|vaga|condi[çc][ãa]o|op[çc][ãa]o|an[áa]lise)|kits?|]]
        .. [[turmas?|um (?:grupo|programa|m[ée]todo|projeto|roteiro|plano|diagn[óo]stico|]]
        .. [[estudo|circuito|formato))]],
      [[(?:s[óo] |apenas )(?:atendemos|atendo|trabalhamos|trabalho|aceitamos|aceito|pego|]]
        .. [[pegamos)]],
      [[(?:trabalho|trabalhamos) com (?:(?:[\w'-]+ ){0,3})(?:que|querem|para|h[áa])]],
      [[(?:fa[çc]o|fazemos) (?:este|esse|isto|isso|o) (?:(?:[\w'-]+ ){0,1})?(?:trabalho|]]
        .. [[h[áa]|com|para)]],
      [[(?:cuido|trato|tomo conta|encarrego-me|ocupo-me|me ocupo) d[aeo]s?]],
      [[(?:na|pela|com a|numa) (?:nossa|nossa pr[óo]pria|minha) (?:infra|plataforma|]]
        .. [[ferramenta|casa|cl[íi]nica|equipa|equipe|ag[êée]ncia|rede|loja|f[áa]brica|cozinha|]]
        .. [[quinta)]],
    },

    -- I'm X at Y, a provider
    offer_intro = {
      [[(?:sou|me chamo|chamo-me|meu nome é|o meu nome é|aqui é|aqui quem fala é) (?:o |]]
        .. [[a )?[\w .'-]{2,40},? (?:e )?(?:sou |trabalho |represento |falo |cuido |ajudo |]]
        .. [[diretor|diretora|ceo|fundador|s[óo]cio|s[óo]cia|consultor|executivo|executiva|]]
        .. [[gerente|especialista|da ag[êée]ncia|da empresa|respons[áa]vel|head|closer|sdr|bdr|]]
        .. [[account)]],
      [[(?:sou|trabalho como|atuo como) (?:o |a |um |uma |seu |sua )?(?:assessora?|]]
        .. [[consultora?|corretora?|representante|vendedora?|comercial|executiv[oa]|closer|sdr|]]
        .. [[bdr|gerente (?:comercial|de (?:contas|vendas|neg[óo]cios|parcerias))|account|]]
        .. [[especialista|coach|mentora?|gestora? de (?:tr[áa]fego|contas|patrim[ôóo]nio|]]
        .. [[redes)|agente|mediadora? (?:imobili[áa]ri[oa]|de seguros)|copywriter|growth|head|]]
        .. [[parceir[oa]|planejadora?|treinadora?|palestrante|estrategista|tr[áa]fego)]],
      [[(?:sou|trabalho|falo|represento|escrevo|venho|entro em contato|]]
        .. [[entro em contacto) (?:(?:[\w'-]+ ){0,1})?(?:da|do|na|no|pela|pelo|em nome da|]]
        .. [[em nome do|de uma|numa|a|o|de) [\w&. -]{2,40}, (?:uma?|empresa|ag[êée]ncia|]]
        .. [[startup|plataforma|consultoria|l[íi]der|especializ\w+|onde|que|escrit[óo]rio|]]
        .. [[fintech|software|a maior|refer[êée]ncia)]],
      [[(?:na|no|aqui na|aqui no) [\w&.-]+(?: [\w&.-]+)?,? (?:ajudamos|oferecemos|]]
        .. [[desenvolvemos|trabalhamos|somos|temos|fazemos|acompanhamos|automatizamos|]]
        .. [[conectamos|criamos|atendemos|a gente|nós|apoiamos|cuidamos)]],
      [[(?:somos|represento|representamos|temos|tenho) (?:uma?|a|]]
        .. [[o) (?:(?:[\w'-]+ ){0,3})?(?:ag[êée]ncia|empresa|consultoria|plataforma|startup|]]
        .. [[escrit[óo]rio|f[áa]brica|software house|corretora|imobili[áa]ria|assessoria|]]
        .. [[fornecedor\w*|distribuidor\w*|fabricante|est[úu]dio|rede|produtora|fintech|edtech|]]
        .. [[equipe de|equipa de|time de|escola de)]],
      [[(?:fundador|fundadora|ceo|s[óo]cio|s[óo]cia|cofundador|diretor|diretora|head|]]
        .. [[respons[áa]vel|gerente|dono|dona) (?:comercial )?(?:da|do|de|na|]]
        .. [[no) [\w&. -]{2,40}, (?:uma?|empresa|ag[êée]ncia|plataforma|especializ\w+|l[íi]der|]]
        .. [[e |onde|que|ajudamos|a )]],
      [[(?:permita|permita-me|deixe|deixa|]]
        .. [[deixe-me) (?:que )?(?:me )?(?:eu )?(?:apresent\w+|me apresentar|apresentar-me)]],
      [[(?:me apresentar|apresentar-me|apresento-me|me apresento)]],
      [[(?:venho|escrevo|entro em contato|entro em contacto|estou entrando em contato|]]
        .. [[estou a contactar|contacto-o|contacto-a|te escrevo|lhe escrevo|te chamei|]]
        .. [[chamei voc[êée]) (?:(?:[\w'-]+ ){0,2})?(?:para (?:apresentar|oferecer|propor|]]
        .. [[falar|convidar|saber se|entender|lhe|te)|em nome|porque (?:ajud|trabalh|acredit|]]
        .. [[temos|tenho|vi)\w*|pois|por parte|por indica[çc][ãa]o da empresa)]],
      [[(?:h[áa]|faz|com) (?:mais de )?\w+ anos (?:(?:[\w'-]+ ){0,1})?(?:de (?:mercado|]]
        .. [[experi[êée]ncia|estrada)|no mercado|ajudando|a ajudar|atuando|trabalhando com|]]
        .. [[no setor|no sector|no ramo)]],
      [[com (?:meu|minha|o meu) (?:s[óo]cio|s[óo]cia|cofundador|associado)]],
      [[(?:fui|era|eu era|j[áa] fui) (?:(?:[\w'-]+ ){0,1})?(?:professora?|clt|]]
        .. [[enfermeir[oa]|gerente|banc[áa]ri[oa]|advogad[oa]|executiv[oa]|caixa|]]
        .. [[funcion[áa]ri[oa]|como voc[êée]|vendedora?)\b[^.?!]{0,50}(?:anos|hoje|antes|]]
        .. [[at[ée]|agora)]],
      [[(?:nós )?somos (?:(?:[\w'-]+ ){0,1})?(?:uma?|a) (?:(?:[\w'-]+ ){0,1})?(?:empresa|]]
        .. [[ag[êée]ncia|startup|equipe|equipa|consultoria|f[áa]brica|loja|cooperativa de)]],
      [[(?:encontrei|descobri|conheci) (?:(?:[\w'-]+ ){0,1})?um (?:projeto|projecto|]]
        .. [[neg[óo]cio|m[ée]todo|caminho) (?:(?:[\w'-]+ ){0,1})?(?:lind\w+|que|incr[íi]vel|]]
        .. [[fant[áa]stico|com)]],
    },

    -- companies and leaders like you
    target_peers = {
      [[(?:empresas?|neg[óo]cios?|profissionais|l[íi]deres|gestores|gestoras|pessoas|]]
        .. [[equipas|equipes|times|escrit[óo]rios|cl[íi]nicas|diretores|diretoras|]]
        .. [[empreendedor\w+|empres[áa]ri\w+|marcas|perfis|pmes|m[ée]dic\w+|advogad\w+|lojas|]]
        .. [[escolas|hospitais|executiv\w+|founders|rhs|padarias|restaurantes|ind[úu]strias|]]
        .. [[consultor\w+|cfos|ctos|ceos|colegas) (?:(?:[\w'-]+ ){0,2})?(?:como (?:a sua|o seu|]]
        .. [[a tua|o teu|voc[êée]|voc[êée]s|a vossa|tu|vc|o senhor|a senhora|a de voc[êée]s)|]]
        .. [[tal como a sua|semelhantes|parecid[oa]s|do seu (?:setor|sector|segmento|porte|]]
        .. [[ramo|perfil|n[íi]vel|tamanho)|da sua (?:[áa]rea|regi[ãa]o|dimens[ãa]o)|]]
        .. [[no seu (?:setor|sector|segmento|ramo)|do teu (?:setor|segmento|porte)|]]
        .. [[da tua [áa]rea|do mesmo (?:setor|segmento|porte|ramo)|da regi[ãa]o|do setor|]]
        .. [[do segmento|na mesma situa[çc][ãa]o)]],
      [[(?:outr[oa]s|v[áa]rios|v[áa]rias|muit[oa]s|diversos|diversas|alguns|algumas|]]
        .. [[dezenas de|centenas de|a maioria d[oa]s|]]
        .. [[grande parte d[oa]s) (?:(?:[\w'-]+ ){0,1})?(?:ceos?|cfos?|ctos?|rhs|diretores|]]
        .. [[diretoras|gestores|gestoras|l[íi]deres|empres[áa]ri\w+|empreendedor\w+|donos|]]
        .. [[donas|escrit[óo]rios|cl[íi]nicas|empresas|pmes|m[ée]dic\w+|advogad\w+|dentistas|]]
        .. [[professor\w+|m[ãa]es|colegas seus|startups|ind[úu]strias|lojas|padarias|]]
        .. [[restaurantes|executiv\w+|consultor\w+|profissionais|escolas|hot[ée]is|mulheres|]]
        .. [[devs|enfermeir\w+|engenheir\w+|contador\w+|arquitet\w+)]],
      [[(?:seus|teus|os seus|os vossos) (?:colegas|concorrentes|pares|hom[óo]logos|vizinhos)]],
      [[(?:no|do|em) (?:seu|teu|vosso) (?:setor|sector|ramo|segmento|nicho|mercado)]],
      [[(?:conversando|falando|falado|a falar|converso|]]
        .. [[falo) (?:(?:[\w'-]+ ){0,1})?com (?:(?:[\w'-]+ ){0,1})?(?:v[áa]rios|muitos|outros|]]
        .. [[outras|diversos|alguns|donos|gestores|l[íi]deres|ceos|fundadores|m[ée]dicos|]]
        .. [[empres[áa]rios|mantenedores)]],
      [[(?:num|em um|numa|em uma|em dois|em tr[êée]s|para um|]]
        .. [[para uma) (?:(?:[\w'-]+ ){0,1})?(?:cliente|concorrente|empresa|f[áa]brica|]]
        .. [[cl[íi]nica|escrit[óo]rio|padaria|hospital|escola|banco|hotel|]]
        .. [[editora) (?:(?:[\w'-]+ ){0,1})?(?:vizinh[oa]|parecid[oa]|semelhante|como|do mesmo|]]
        .. [[da sua|de porte|concorrente|similar)]],
      [[(?:grupo|sele[çc][ãa]o|punhado|c[íi]rculo|comunidade|]]
        .. [[clube) (?:(?:[\w'-]+ ){0,1})?de (?:(?:[\w'-]+ ){0,1})?(?:l[íi]deres|ceos|]]
        .. [[empres[áa]ri\w+|executiv\w+|mulheres|profissionais|investidores|founders|]]
        .. [[empreendedor\w+|gestores|especialistas|decisores)]],
      [[(?:ouvindo|ouvir|entrevistando|conversando com|falando com|convidando|a convidar|]]
        .. [[selecionando|a selecionar) (?:(?:[\w'-]+ ){0,1})?(?:\d+|dez|doze|vinte|alguns|]]
        .. [[algumas|v[áa]rios|v[áa]rias|rhs|l[íi]deres|gestores|professor\w+|donos|diretor\w+|]]
        .. [[ceos)]],
      [[(?:da sua|na sua|da tua) (?:regi[ãa]o|cidade|zona|[áa]rea|especialidade)]],
      [[(?:com|para|pra) (?:diretores|diretoras|m[ée]dic\w+|padarias|pastelarias|gestores|]]
        .. [[l[íi]deres|professor\w+|enfermeir\w+|advogad\w+|empres[áa]rios|dirigentes|]]
        .. [[founders|devs|escolas|cl[íi]nicas|farm[áa]cias|restaurantes|hot[ée]is|]]
        .. [[produtores)\b(?=[^.?!]{0,60}(?:que|como|em|de))]],
    },

    -- clients, figures, named results
    proof = {
      [[\d+(?:[.,]\d+)? ?%]],
      [[(?:nossos|nossas|os nossos|as nossas|meus|minhas|os meus|um dos nossos|]]
        .. [[uma das nossas|um|uma|dois|tr[êée]s|alguns|v[áa]rios|]]
        .. [[outro) (?:(?:[\w'-]+ ){0,1})?(?:clientes?|alun[oa]s|mentorad[oa]s|membros|]]
        .. [[parceiros|assinantes|utilizadores|usu[áa]rios|franqueados|leitores)\b(?! (?:seu|]]
        .. [[da sua|comum|meu))]],
      [[\+? ?\d[\d .,]{0,9} ?(?:mil |k |m )?\+?(?:clientes|empresas|alun[oa]s|usu[áa]rios|]]
        .. [[utilizadores|mentorad[oa]s|escrit[óo]rios|cl[íi]nicas|pmes|marcas|assinantes|]]
        .. [[seguidores|ouvintes|inscritos|lojas|downloads|projetos (?:entregues|]]
        .. [[conclu[íi]dos)|profissionais|membros|pa[íi]ses|cidades|hospitais|padarias|]]
        .. [[restaurantes|franquias|executivos)]],
      [[(?:mais de|cerca de|quase|perto de|j[áa]) (?:\d[\d.]*|cem|cinquenta|trinta|vinte|]]
        .. [[duzent[oa]s|mil|dezenas|centenas) (?:(?:[\w'-]+ ){0,1})?(?:de )?(?:clientes|]]
        .. [[empresas|alun[oa]s|profissionais|marcas|pmes|anos de|neg[óo]cios|fam[íi]lias|]]
        .. [[escrit[óo]rios|pessoas)]],
      [[(?:cases?|casos?) (?:de )?(?:sucesso|estudo|clientes?|real|reais|similares?|]]
        .. [[parecidos?|recentes?)]],
      [[(?:j[áa] )?(?:ajudamos|ajudei|atendemos|atendi|acompanhamos|capacitamos|formamos|]]
        .. [[treinamos|entregamos|geramos|gerei|conseguimos|implantamos|implementamos|]]
        .. [[economizamos|reduzimos|aumentamos|poup[áa]mos|ajud[áa]mos|trabalh[áa]mos|]]
        .. [[convencemos|montamos|lig[áa]mos|faturei|faturamos|]]
        .. [[colocamos) (?:(?:[\w'-]+ ){0,1})?(?:mais|\d|v[áa]rias|v[áa]rios|um|uma|dois|duas|]]
        .. [[tr[êée]s|empresas|clientes|a |o |para|r\$|€|mil|milh[õo]es|dezenas|centenas)]],
      [[(?:confiam|confiaram|apostaram|escolheram) (?:em nós|no nosso|na nossa|na gente|]]
        .. [[em mim)]],
      [[(?:reduziram|aumentaram|dobraram|duplicaram|triplicaram|economizaram|pouparam|]]
        .. [[faturaram|conseguiram|cresceram|bateram|cortaram|reduziu|aumentou|dobrou|duplicou|]]
        .. [[triplicou|economizou|poupou|faturou|saltou|cresceu|vendeu|saiu de|]]
        .. [[passou de) (?:(?:[\w'-]+ ){0,3})?(?:\d|em|os|as|o|a|mais|at[ée]|para|seu|sua|]]
        .. [[metade|custos?|vendas|faturamento|dobro)]],
      [[resultados? (?:comprovad[oa]s?|reais|garantid[oa]s?|expressiv[oa]s?|concret[oa]s?|]]
        .. [[em \d+|mensur[áa]veis|r[áa]pidos?|incr[íi]veis|consistentes|dos nossos)]],
      [[(?:em m[ée]dia|em at[ée]|em apenas|em menos de|em s[óo]) \d+]],
      [[(?:presentes?|operamos|atuamos|usad[oa]|utilizad[oa]) (?:(?:[\w'-]+ ){0,1})?(?:em|]]
        .. [[por) (?:mais de )?(?:\d+|dois|tr[êée]s|quatro|cinco|seis|sete|oito|nove|dez|doze|]]
        .. [[v[áa]rias|v[áa]rios|grandes)]],
      [[(?:desde) (?:19|20)\d\d,? (?:ajud\w+|atua\w+|no mercado|somos|fabric\w+|a |presente)]],
      [[(?:premiad[oa]s?|certificad[oa]s?|reconhecid[oa]s?|avaliad[oa]s?) (?:pel[oa]|como|]]
        .. [[por|iso|com nota|pela)]],
      [[(?:grande|enorme|muito) sucesso (?:entre|com|junto)|lotad[oa] (?:em|h[áa])|]]
        .. [[esgot(?:ou|ado) em]],
      [[(?:as|os) outr[oa]s \d+]],
      [[(?:j[áa] s[ãa]o|somos j[áa]|j[áa] somos|s[ãa]o mais de) \d+]],
    },

    -- save time or cost, more leads, more revenue
    benefit_promise = {
      [[(?:economizar|economize|economizando|economia de|poupar|poupe|poupan[çc]a de|]]
        .. [[ganhar|ganhe|ganho de|libertar|liberar|recuperar|otimizar|otimize|]]
        .. [[optimizar) (?:(?:[\w'-]+ ){0,2})?(?:tempo|dinheiro|custos?|horas?|produtividade|]]
        .. [[visibilidade|clientes|dias|efici[êée]ncia|recursos|processos|resultados|margem|]]
        .. [[impostos|opera[çc][ãa]o|equipa|equipe|€|r\$|milhares)]],
      [[(?:reduzir|reduza|reduzindo|redu[çc][ãa]o|diminuir|diminua|cortar|corte|baixar|]]
        .. [[baixe|eliminar|elimine|reduz|corta|elimina) (?:(?:[\w'-]+ ){0,1})?(?:de |d[oa]s? |]]
        .. [[os |as |o |a |em |seus |suas |sua |seu |at[ée] |]]
        .. [[para )?(?:(?:[\w'-]+ ){0,1})?(?:custos?|despesas?|gastos?|perdas?|impostos?|]]
        .. [[fatura|conta|contas|tempo|retrabalho|turnover|absente[íi]smo|rotatividade|]]
        .. [[inadimpl[êée]ncia|erros?|taxas?|carga|burocracia|risco|riscos|carga tribut[áa]ria|]]
        .. [[desperd[íi]cio|encargos|folha|multas|metade|\d+|iva|irs|irpf)]],
      [[(?:aumentar|aumente|aumentando|aumento|dobrar|dobre|duplicar|triplicar|]]
        .. [[multiplicar|alavancar|alavanque|escalar|escale|impulsionar|impulsione|acelerar|]]
        .. [[acelere|crescer|cres[çc]a|potencializar|maximizar|turbinar|melhorar|]]
        .. [[potenciar) (?:(?:[\w'-]+ ){0,1})?(?:de |d[oa]s? |os |as |o |a |seus |suas |sua |]]
        .. [[seu |teu |tua |teus )?(?:(?:[\w'-]+ ){0,1})?(?:vendas|faturamento|]]
        .. [[factura[çc][ãa]o|fatura[çc][ãa]o|receita|receitas|lucros?|clientes|resultados|]]
        .. [[neg[óo]cios?|convers[ãa]o|convers[õo]es|visibilidade|produtividade|margem|margens|]]
        .. [[ticket|presen[çc]a|autoridade|alcance|performance|empresa|carteira|ganhos|renda|]]
        .. [[rendimento|reservas|engajamento|efici[êée]ncia|carreira|crescimento|fluxo|]]
        .. [[opera[çc][ãa]o|marca|previsibilidade|roi|rentabilidade)]],
      [[(?:atrair|conquistar|fechar|captar|conseguir|gerar|fidelizar|angariar|encher|]]
        .. [[lotar|trazer|ganhar|vender) (?:(?:[\w'-]+ ){0,2})?(?:clientes|contratos|pacientes|]]
        .. [[vendas|alunos|neg[óo]cios|agenda|contas|receita|projetos|h[óo]spedes|reservas|]]
        .. [[oportunidades|faturamento|mais|doadores|im[óo]veis)]],
      [[sem (?:(?:[\w'-]+ ){0,1})?(?:contratar|aumentar|fidelidade|compromisso|]]
        .. [[complica[çc][ãa]o|burocracia|dor de cabe[çc]a|esfor[çc]o|risco|custo|precisar|]]
        .. [[depender|investir|gastar|sair de casa|experi[êée]ncia|c[óo]digo|programar|]]
        .. [[aparecer|prospectar|perder|trabalhar mais|mexer|trocar|an[úu]ncios|]]
        .. [[enrola[çc][ãa]o|letra mi[úu]da|chefe|taxa)]],
      [[(?:roi|retorno (?:sobre|do|de) (?:o )?investimento|retorno (?:garantid[oa]|]]
        .. [[r[áa]pido|em))]],
      [[(?:liberdade|independ[êée]ncia|tranquilidade) financeira|(?:mais|]]
        .. [[ter) (?:tempo livre|qualidade de vida|liberdade)]],
      [[\d+ ?(?:h|horas?|dias?|minutos) (?:por|a menos|poupad[oa]s|economizad[oa]s|livres|]]
        .. [[de trabalho manual|semanais|mensais)]],
      [[(?:pr[óo]ximo n[íi]vel|outro n[íi]vel|outro patamar|pr[óo]ximo patamar|]]
        .. [[novo patamar|divisor de [áa]guas|diferencial competitivo|vantagem competitiva|]]
        .. [[grande diferencial|virar a chave|virada de chave|sair do operacional|]]
        .. [[previsibilidade)]],
      [[(?:mais|novos|novas) (?:clientes|vendas|leads|pacientes|contratos|receita|]]
        .. [[visibilidade|reservas|oportunidades de neg[óo]cio|alunos|faturamento|lucro|]]
        .. [[dinheiro|tempo|resultados|rentabilidade|neg[óo]cios)]],
      [[(?:simplificar|facilitar|centralizar|digitalizar|modernizar|profissionalizar|]]
        .. [[estruturar|organizar|agilizar|blindar|proteger) (?:(?:[\w'-]+ ){0,1})?(?:a|o|os|]]
        .. [[as|sua|seu|seus|toda|processos|gest[ãa]o|a sua|o seu)\b]],
      [[(?:foc(?:ar|ando|o)|concentrar(?:-se)?|dedicar) (?:(?:[\w'-]+ ){0,1})?(?:no que|]]
        .. [[naquilo que|no seu|na sua|no essencial|no core|no cliente)]],
      [[(?:pagar|paga|pagando|pague|pagam) (?:(?:[\w'-]+ ){0,1})?(?:menos|mais do que|]]
        .. [[a mais|imposto a mais)]],
      [[(?:mais barato|menor pre[çc]o|metade do pre[çc]o|menos de metade|]]
        .. [[custo-benef[íi]cio|custa menos|custo zero|sai mais em conta|paga-se|se paga|]]
        .. [[pagou-se|fica mais barato)]],
      [[(?:acabar|acabe|adeus|chega de|nunca mais|fim d[oae]|zero|menos|nada de|sem mais|]]
        .. [[deixar de|parar de|pare de) (?:(?:[\w'-]+ ){0,1})?(?:erros?|planilhas?|excel|]]
        .. [[papel|papelada|retrabalho|filas?|multas?|dor de cabe[çc]a|perder|sofrer|gastar|]]
        .. [[trocar|correr|depender|pagar|apagar inc[êée]ndios|stress|estresse|faltas|esperas?|]]
        .. [[quebras?|desperd[íi]cio)]],
      [[(?:recuperar|restitui[çc][ãa]o|recupera[çc][ãa]o|cr[ée]ditos?|isen[çc][ãa]o|]]
        .. [[incentivos?|benef[íi]cios fiscais) (?:(?:[\w'-]+ ){0,2})?(?:impostos?|]]
        .. [[tribut[áa]ri\w+|pis|cofins|icms|fiscais|iva|tributos|fundo perdido|prr|]]
        .. [[portugal 2030)]],
      [[(?:caiu|cai|baixou|baixa|reduz|reduziu|desce|desceu|]]
        .. [[passou) (?:(?:[\w'-]+ ){0,2})?(?:pra|para|de|em) (?:\d+|metade|um ter[çc]o|zero)]],
    },

    -- how do you handle, biggest challenge, happy with your provider
    pain_probe = {
      [[como (?:(?:[\w'-]+ ){0,1})?(?:voc[êée]s|voc[êée]|vc|vcs|o senhor|a senhora|tu|]]
        .. [[a empresa|a equipe|a equipa|é que|est[ãa]o|est[áa]|t[êée]m|tem|anda|fazem|faz|]]
        .. [[lidam|gerem|gere|tratam|controlam|voc[êée]s est[ãa]o|funciona hoje|é feita?|]]
        .. [[s[ãa]o feitas?) (?:(?:[\w'-]+ ){0,6})?(?:hoje|atualmente|actualmente|lidam?|]]
        .. [[lidando|gerem|gere|gerenciam?|controlam?|tratam?|fazem|faz|cuidam?|captam?|]]
        .. [[prospect\w+|resolvem?|organizam?|lidar|gerir|a gest[ãa]o|o controle|o controlo|]]
        .. [[esse|essa|isso|isto|este|esta|est[áa]|est[ãa]o)\b(?=[^.?!]{0,120}\?)]],
      [[(?:qual|quais) (?:é|s[ãa]o|tem sido|t[êée]m sido|seria|o|a|os|as|]]
        .. [[hoje) (?:(?:[\w'-]+ ){0,1})?(?:o |a |os |]]
        .. [[as )?(?:(?:[\w'-]+ ){0,1})?(?:maior(?:es)?|principa(?:l|is)|grande|grandes|seu|]]
        .. [[sua|seus|teu|vosso) (?:(?:[\w'-]+ ){0,1})?(?:desafios?|dores?|dificuldades?|]]
        .. [[gargalos?|problemas?|prioridades?|objetivos?|objectivos?|obst[áa]culos?|metas?|]]
        .. [[necessidades?|travas?)]],
      [[(?:seus|suas|seu|sua|teus|teu|vossos|os) (?:(?:[\w'-]+ ){0,1})?(?:desafios|dores|]]
        .. [[gargalos|dificuldades|metas|necessidades|maior desafio)]],
      [[(?:satisfeit[oa]s?|content[ea]s?|feliz(?:es)?) com (?:(?:[\w'-]+ ){0,1})?(?:o|a|]]
        .. [[os|as|seu|sua|seus|suas|teu|tua)]],
      [[(?:j[áa]|voc[êée] j[áa]|voc[êée]s j[áa]|j[áa] alguma vez|alguma vez|]]
        .. [[nunca) (?:(?:[\w'-]+ ){0,1})?(?:pensou|pensaram|pensaste|considerou|consideraram|]]
        .. [[avaliou|avaliaram|parou para|calculou|calcularam|fez as contas|imaginou|testou|]]
        .. [[testaram|tentou|tentaram|ouviu falar|ponderou|ponderaram|pensou em|se perguntou|]]
        .. [[reparou|mediu) (?:(?:[\w'-]+ ){0,8})?[\w'-]+ ?\?]],
      [[(?:voc[êée]|voc[êée]s|vc|o senhor|a senhora|sua empresa|a empresa|seu time|]]
        .. [[sua equipe|a sua equipa|a vossa equipa) (?:(?:[\w'-]+ ){0,1})?(?:sabia|sabe|sabem|]]
        .. [[perde|perdem|sofre|sofrem|enfrenta|enfrentam|sente|gasta|gastam|tem dificuldade|]]
        .. [[t[êée]m dificuldade|est[áa] perdendo|est[áa] deixando|est[áa] pronta|depende|]]
        .. [[dependem|ainda (?:usa|usam|faz|fazem|paga|pagam|perde|perdem|depende)|cansou|]]
        .. [[consegue|j[áa] (?:usa|usam|utiliza|utilizam|tem|t[êée]m|conta))\b(?=[^.?!]{0,140}\?)]],
      [[sabi[ae]s? que]],
      [[(?:quanto|quantos|quantas) (?:(?:[\w'-]+ ){0,3})?(?:perde\w*|gasta\w*|custa\w*|]]
        .. [[tempo|horas|clientes|dinheiro|vale|paga\w*|leads|pacientes|]]
        .. [[vezes)\b(?=[^.?!]{0,120}\?)(?! (?:lhe devo|te devo|voc[êée] cobra))]],
      [[(?:cansad[oa]s?|fart[oa]s?|saturad[oa]s?) de]],
      [[(?:a maioria|muit[oa]s|grande parte|boa parte) (?:(?:[\w'-]+ ){0,3})?(?:perdem?|]]
        .. [[sofrem?|gastam?|paga[m]?|n[ãa]o sabem?|ainda|enfrentam?|t[êée]m dificuldade|]]
        .. [[deixam?|lutam|esbarram?|desconhecem?|acham?|me dizem|reclamam)]],
      [[(?:isso|isto|esse tema|este tema|esse assunto|o tema) (?:(?:[\w'-]+ ){0,1})?(?:é|]]
        .. [[faz parte|est[áa]) (?:(?:[\w'-]+ ){0,1})?(?:uma? )?(?:prioridade|desafio|]]
        .. [[preocupa[çc][ãa]o|pauta|realidade|problema|no radar|tema|familiar)]],
      [[(?:e se|imagine|imagina) (?:(?:[\w'-]+ ){0,2})?(?:voc[êée]|pudesse|pudessem|fosse|]]
        .. [[desse|conseguisse|voc[êée]s|houvesse|eu (?:te|lhe) (?:disser|dissesse)|tivesse|]]
        .. [[ter|poder|o seu|a sua|sua|seu)]],
      [[(?:usam|usa|utilizam|utiliza|t[êée]m|tem|trabalham com|contam com|]]
        .. [[trabalha com) (?:(?:[\w'-]+ ){0,1})?(?:algum|alguma|algo|hoje|atualmente|um|uma|]]
        .. [[fornecedor|parceiro) (?:(?:[\w'-]+ ){0,2})?(?:sistema|ferramenta|fornecedor|]]
        .. [[parceiro|ag[êée]ncia|software|crm|erp|solu[çc][ãa]o|plataforma|consultoria|]]
        .. [[estrat[ée]gia|equipe|equipa|hoje|plano)\b[^.?!]{0,60}\?]],
      [[(?:dificuldades?|dificuldade|problemas|complicado|dif[íi]cil) (?:em|para|com|de|]]
        .. [[na|no) (?:(?:[\w'-]+ ){0,1})?(?:contratar|atrair|encontrar|vender|reter|captar|]]
        .. [[fidelizar|recrutar|prospectar|escalar|gerar|crescer|fechar|a gest[ãa]o|o fluxo|]]
        .. [[controlar|pagar|bater)]],
      [[(?:passa|passam|aconte\w+|acontece|sente|tamb[ée]m é assim|]]
        .. [[é assim) (?:(?:[\w'-]+ ){0,1})?(?:por isso|isso tamb[ée]m|isto|]]
        .. [[o mesmo)? ?(?:a[íi]|por a[íi]|na sua|no seu|convosco|com voc[êée]s|]]
        .. [[com voc[êée]) (?:tamb[ée]m )?\?]],
      [[(?:est[áa]|est[ãa]o|est[áa]s|anda) (?:(?:[\w'-]+ ){0,1})?(?:preparad[oa]s?|]]
        .. [[pront[oa]s?|adequad[oa]s?|em conformidade|protegid[oa]s?|em dia|segur[oa]s?|]]
        .. [[certificad[oa]s?|regularizad[oa]s?)(?:(?:[\w'-]+ ){0,1})? (?:para|com|contra|à|ao|]]
        .. [[de|quanto)]],
      [[(?:reforma tribut[áa]ria|nova lei|lgpd|rgpd|nr-1|multa|fiscaliza[çc][ãa]o|]]
        .. [[obrigatori\w+|obriga[çc][ãa]o legal|prazo legal)\b(?=[^.?!]{0,120}(?:sua|seu|]]
        .. [[voc[êée]|voc[êée]s|empresa|a partir|at[ée]|vai|pode|\?|prepar|adequ))]],
      [[(?:sente que|sentes que|tem a sensa[çc][ãa]o|j[áa] se sentiu|j[áa] sentiu|]]
        .. [[qual foi a [úu]ltima vez|numa escala de|de 0 a 10|de 1 a 10)]],
      [[se (?:voc[êée] |o senhor |a senhora |vc )?(?:pudesse|pudesses|tivesse|]]
        .. [[fosse) (?:(?:[\w'-]+ ){0,1})?(?:mudar|melhorar|escolher|resolver|ganhar|perder|]]
        .. [[eliminar|cortar|dobrar)]],
      [[(?:voc[êée]|vc|voc[êée]s|o senhor|a senhora|a empresa)? ?(?:tem|t[êée]m|teria|]]
        .. [[h[áa]|existe) (?:(?:[\w'-]+ ){0,1})?(?:algum|alguma|]]
        .. [[algo) (?:(?:[\w'-]+ ){0,1})?(?:projeto|projecto|demanda|necessidade|plano|plan\w+|]]
        .. [[site|aplicativo|contrato|obra|verba|interesse|motivo|raz[ãa]o)\b(?=[^.?!]{0,80}\?)]],
      [[(?:quem|que) (?:(?:[\w'-]+ ){0,2})?(?:usam|decide|compra|cuida|trata|faz|gere|]]
        .. [[paga) (?:(?:[\w'-]+ ){0,2})?(?:isso|as compras|das compras|na escola|a[íi]|]]
        .. [[na empresa|hoje)]],
    },

    -- a call, a meeting, a demo, 15 minutes
    ask_call = {
      [[(?:uma|um|numa|num|por|breve|r[áa]pid[oa]|pequen[oa]|nossa|curta|]]
        .. [[em) (?:(?:[\w'-]+ ){0,1})?(?:call|liga[çc][ãa]o|chamada|conversa|reuni[ãa]o|]]
        .. [[videochamada|videoconfer[êée]ncia|v[íi]deo|caf[ée]|bate-?papo|papo|meet|zoom|]]
        .. [[teams|demo|demonstra[çc][ãa]o|apresenta[çc][ãa]o|almo[çc]o|encontro|]]
        .. [[agenda)\b(?=[^.?!]{0,60}(?:\?|minuto|min\b|r[áa]pid|semana|quinta|ter[çc]a|quarta|]]
        .. [[segunda|sexta|amanh[ãa]|sem compromisso|para (?:te|lhe|apresentar|mostrar|]]
        .. [[entender|explicar|conhecer|eu|ver|alinhar|trocar)|pra (?:te|eu|gente|ver|]]
        .. [[entender)))(?! (?:de condom[íi]nio|de pais|do conselho))]],
      [[(?:bate-?papo|cafezinho|call|quick chat|videochamada)\b(?! (?:de ontem|]]
        .. [[de (?:segunda|ter[çc]a|quarta|quinta|sexta) passada))]],
      [[(?:15|20|30|10|45|5|quinze|vinte|dez|trinta|cinco|uns|alguns|dois|]]
        .. [[meia) ?(?:minutos?|minutinhos?|min|mins|min\.|hora|horinha|]]
        .. [[')\b(?=[^.?!]{0,90}(?:\?|para|pra|da sua|do seu|na sua|sua agenda|semana|]]
        .. [[de conversa|de call|online|por zoom|teams|bastam|chegam|s[ãa]o suficientes|comigo|]]
        .. [[com voc[êée]|consigo|seus|amanh[ãa]|quarta|quinta|ter[çc]a|sexta|segunda|e (?:te|]]
        .. [[lhe)|suficiente|seu|no telefone|ao telefone|mesmo|[.] quando))(?! (?:de (?:atraso|]]
        .. [[caminhada|carro|dist[âa]ncia|sil[êée]ncio)|atrasad|a p[ée]|antes|depois do))]],
      [[(?:agendar|agendarmos|agendamos|marcar|marcarmos|marcamos|combinar|combinarmos|]]
        .. [[reservar|agende|agenda|marque|bora marcar|podemos marcar|vamos marcar|]]
        .. [[vamos agendar|posso agendar|fazer|bater|tomar|ter) (?:(?:[\w'-]+ ){0,2})?(?:call|]]
        .. [[liga[çc][ãa]o|chamada|conversa|reuni[ãa]o|videochamada|caf[ée]|bate-?papo|papo|]]
        .. [[demo|demonstra[çc][ãa]o|apresenta[çc][ãa]o|hor[áa]rio|encontro|sess[ãa]o|15|20|30|]]
        .. [[10|v[íi]deo|visita|um dia|meet|algo|almo[çc]o|minutos|]]
        .. [[cafezinho)\b(?! (?:de (?:ontem|pais|condom[íi]nio)))]],
      [[(?:conversar|falar|conversarmos|falarmos|falamos|conversamos|]]
        .. [[trocar (?:uma )?ideias?|trocarmos ideias?|batermos um papo|bater um papo|]]
        .. [[tomar um caf[ée]|tomarmos um caf[ée]|apresentar|]]
        .. [[mostrar) (?:(?:[\w'-]+ ){0,4})?(?:rapidamente|rapidinho|esta semana|essa semana|]]
        .. [[semana que vem|pr[óo]xima semana|por telefone|ao telefone|por v[íi]deo|]]
        .. [[por videochamada|por zoom|15|20|30|10|uns minutos|alguns minutos|quinze|]]
        .. [[brevemente|melhor|sobre (?:isso|como|suas|seus|o seu|a sua|sua|oportunidades|]]
        .. [[poss[íi]veis)|pessoalmente|amanh[ãa]|um pouco|\?)]],
      [[(?:te|lhe|vos) (?:ligar|ligo|telefonar|telefono|chamar|]]
        .. [[chamo) (?:(?:[\w'-]+ ){0,1})?(?:hoje|amanh[ãa]|esta|essa|na|no|às|para|pra|em|]]
        .. [[quando|rapidinho|\?|numa|num)|(?:ligar-lhe|ligar-te|ligo-lhe|telefonar-lhe)]],
      [[(?:qual (?:é )?(?:o )?(?:melhor|seu|teu)|me passa|me manda|deixe|deixa|envie|]]
        .. [[partilhe|me envia|me informa) (?:(?:[\w'-]+ ){0,2})?(?:melhor )?(?:seu |o seu |]]
        .. [[teu |o teu )?(?:n[úu]mero|telefone|contato|contacto|telem[óo]vel|celular|whats\w*)]],
      [[(?:teria|tem|t[êée]m|tens|terias|consegue|voc[êée] tem|voc[êée] teria|]]
        .. [[voc[êée]s t[êée]m|arranja|me daria|me concede|disp[õo]e de|dá-me|pode dispensar|]]
        .. [[consegues|dispensa-me) (?:(?:[\w'-]+ ){0,2})?(?:disponibilidade|minutos?|]]
        .. [[minutinhos?|um tempo|tempo para|tempinho|espa[çc]o na agenda|um espa[çc]o|agenda|]]
        .. [[\d+ min\w*|15|20|30|10|5|cinco|quinze|um hor[áa]rio|um horariozinho|meia hora|]]
        .. [[uma brecha|brecha)\b(?=[^.?!]{0,90}(?:\?|para|pra|esta|essa|na|$))]],
      [[(?:dispon[íi]vel|dispon[íi]veis|disponibilidade|]]
        .. [[livre) (?:(?:[\w'-]+ ){0,1})?(?:para (?:uma?|conversar\w*|falar\w*|trocar\w*|]]
        .. [[bater|um|apresentar|que)|esta semana|essa semana|na pr[óo]xima|amanh[ãa]|nesta|]]
        .. [[semana que vem|na ter[çc]a|na quinta|na quarta|na segunda|na sexta|\?)]],
      [[(?:topa|toparia|bora|vamos|que tal|que acha de|o que acha de|podemos|]]
        .. [[poder[íi]amos|pod[íi]amos|aceita|aceitaria|faz sentido|faria sentido|gostaria de|]]
        .. [[adoraria|queria|quero|gostava de|seria (?:um prazer|[óo]timo|bom|interessante|]]
        .. [[poss[íi]vel)) (?:(?:[\w'-]+ ){0,1})?(?:uma? |a gente |que |se |]]
        .. [[nós )?(?:(?:[\w'-]+ ){0,1})?(?:call|conversar\w*|conversa|conversarmos|falar\w*|]]
        .. [[falarmos|bater\w*|papo|bate-?papo|marcar\w*|agendar\w*|trocar\w*|reuni[ãa]o|]]
        .. [[reunir\w*|caf[ée]|cafezinho|demo|demonstra[çc][ãa]o|chamada|liga[çc][ãa]o|minutos|]]
        .. [[alinhar|conectar por|encontrar\w*|almo[çc]ar)]],
      [[(?:sess[ãa]o|reuni[ãa]o|call|consultoria|conversa|diagn[óo]stico|]]
        .. [[chamada) (?:(?:[\w'-]+ ){0,1})?(?:estrat[ée]gic[oa]|de diagn[óo]stico|gratuit[oa]|]]
        .. [[de alinhamento|explorat[óo]ri[oa]|de descoberta|inicial|sem compromisso|]]
        .. [[de apresenta[çc][ãa]o|sem custo|experimental)]],
      [[(?:fazer|ver|marcar|agendar|assistir|mostrar|mostro|apresentar|v[êée]|veja|]]
        .. [[posso fazer|te mostro|lhe mostro|uma|a|nossa) (?:(?:[\w'-]+ ){0,2})?(?:demo|]]
        .. [[demonstra[çc][ãa]o|demonstra[çc][õo]es)]],
      [[(?:explicar|explico|mostrar|mostro|apresentar|apresento|contar|conto|te conto|]]
        .. [[lhe mostro) (?:(?:[\w'-]+ ){0,2})?(?:melhor|tudo|em \d+|rapidinho|como funciona|]]
        .. [[pessoalmente|por v[íi]deo|os n[úu]meros|ao vivo|em poucos|em cinco|em dez|]]
        .. [[em detalhe|mais)]],
      [[(?:posso passar|vou estar|estarei|estou) (?:(?:[\w'-]+ ){0,1})?(?:a[íi]|]]
        .. [[no seu escrit[óo]rio|na sua|por a[íi]|em (?:lisboa|s[ãa]o paulo|sp|porto|bh|]]
        .. [[curitiba|recife|\w+) (?:na|no|dia|de|esta|entre|semana|at[ée]))]],
      [[(?:ligamos|ligo|marcamos|conversamos|falamos|agendamos|vemo-nos|]]
        .. [[a gente (?:conversa|fala|marca|se fala))\b[^.?!]{0,60}\?]],
      [[(?:depois|a[íi]|da[íi]) a gente (?:conversa|fala|v[êée]|marca)]],
    },

    -- calendar link, pick a slot, Tuesday or Thursday
    ask_slot = {
      [[calendly|cal\.com|hubspot|zcal|tidycal|(?:link|]]
        .. [[acesso) (?:(?:[\w'-]+ ){0,2})?(?:d[ao] (?:minha )?agenda|para (?:agendar|marcar|]]
        .. [[escolher|reservar)|pra agendar|de agendamento|calend[áa]rio)|(?:minha|nossa|]]
        .. [[na minha|a minha) (?:agenda|calendly)\b(?! (?:est[áa]|t[áa]) (?:cheia|lotada|]]
        .. [[complicada))]],
      [[(?:escolha|escolher|escolhe|reserve|reservar|selecione|agende|marque|sugira|]]
        .. [[indique|me diga|me fala|diga-me|veja|ver) (?:(?:[\w'-]+ ){0,1})?(?:um|o|uma|o seu|]]
        .. [[seu|o melhor|qual|aqui|a) (?:(?:[\w'-]+ ){0,1})?(?:hor[áa]rio|horario|dia|data|]]
        .. [[espa[çc]o|slot|hora|momento)]],
      [[(?:segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|amanh[ãa]|hoje|manh[ãa]|tarde|]]
        .. [[\d{1,2} ?h ?\d{0,2}|dia \d+)(?:-feira)?(?:,? (?:às|as|de|à|pela|dia|]]
        .. [[a) ?(?:\d{1,2}(?: ?h\d{0,2}|:\d\d)?|manh[ãa]|tarde|]]
        .. [[noite))?,? ou (?:(?:[\w'-]+ ){0,1})?(?:segunda|ter[çc]a|quarta|quinta|sexta|]]
        .. [[s[áa]bado|amanh[ãa]|à tarde|tarde|de tarde|depois|na|\d{1,2} ?h|às|dia|pela)]],
      [[(?:qual|que) (?:(?:[\w'-]+ ){0,1})?(?:dia|hor[áa]rio|horario|hora|data|per[íi]odo|]]
        .. [[melhor dia|melhor hor[áa]rio|momento|]]
        .. [[dia da semana) (?:(?:[\w'-]+ ){0,2})?(?:funciona|fica|seria|é|te|lhe|voc[êée]|]]
        .. [[prefere|para|pra|mais|melhor|conv[ée]m|dava|dá)]],
      [[(?:esta|essa|nesta|nessa) (?:semana )?ou (?:na )?(?:pr[óo]xima|semana que vem|]]
        .. [[seguinte)]],
      [[(?:sua|tua|vossa|suas|a sua) (?:disponibilidade|disponibilidades|agenda|]]
        .. [[melhor data|melhor hor[áa]rio)]],
      [[(?:tenho|temos|abri|abrimos|sobrou|surgiu|reservei|separei|]]
        .. [[guardei) (?:(?:[\w'-]+ ){0,1})?(?:uma? |dois |duas |tr[êée]s |alguns |algumas |]]
        .. [[o )?(?:(?:[\w'-]+ ){0,1})?(?:hor[áa]rios?|vagas?|espa[çc]o|slots?|janela|ter[çc]a|]]
        .. [[quarta|quinta|segunda|sexta|agenda|brecha)]],
      [[(?:te |lhe )?(?:reservo|guardo|bloqueio|seguro|encaixo|marco|agendo|]]
        .. [[posso reservar|posso marcar|posso agendar|posso encaixar|reservar|segurar|]]
        .. [[guardar) (?:(?:[\w'-]+ ){0,2})?(?:\?|o lugar|vaga|data|hor[áa]rio|pra voc[êée]|]]
        .. [[para voc[êée]|um lugar|uma vaga|para si|lugar|ter[çc]a|quarta|quinta|sexta|]]
        .. [[segunda|ent[ãa]o)]],
      [[(?:funciona|serve|conv[ée]m|dá|fica bom|fica bem|pode ser|rola|combinado|]]
        .. [[dava) (?:(?:[\w'-]+ ){0,1})?(?:pra voc[êée]|para voc[êée]|para si|te|lhe|]]
        .. [[amanh[ãa]|ter[çc]a|quarta|quinta|segunda|sexta|na ter[çc]a|na quinta|na quarta|]]
        .. [[jeito|esta|essa)\b[^.?!]{0,30}\?]],
      [[quando (?:(?:[\w'-]+ ){0,1})?(?:te|lhe|for|seria|voc[êée]|podemos|posso|é que|]]
        .. [[fica|dá|tem|pode|poderia)(?:(?:[\w'-]+ ){0,3})(?:\?|melhor|conversar|falar|ligar|]]
        .. [[dispon[íi]vel|livre|conv[ée]m|conviria|jeito|marcar|bom)]],
    },

    -- would you be open to it, interested?, reply YES
    ask_interest = {
      [[(?:interessad[oa]s?|interesse|interessa|topa|tops|bora|curios[oa]|animad[oa]|]]
        .. [[partiu|alinhado|que tal|que acha|o que acha|faz sentido|te interessa|vamos|aceita|]]
        .. [[aceitas|alinhas|queres|quer saber como|que me diz|o que me diz|que dizes|]]
        .. [[o que voc[êée] acha|o que vc acha|o que achas|fechado|posso contar com voc[êée]|]]
        .. [[conto consigo|posso) ?\?]],
      [[(?:teria|tem|t[êée]m|terias|tens|teriam|haveria|h[áa]|existe|se houver|se tiver|]]
        .. [[caso tenha|caso haja|tiver|ver se tem|saber se tem|saber se h[áa]|]]
        .. [[saber se haveria|se tem|se existe) (?:(?:[\w'-]+ ){0,1})?(?:algum )?interesse]],
      [[(?:se|caso) (?:(?:[\w'-]+ ){0,2})?(?:interess\w+|fizer sentido|faz sentido|]]
        .. [[fa[çc]a sentido|quiser (?:saber|conhecer|ver|entender|testar|mais)|quiseres|topar|]]
        .. [[tiver (?:interesse|curiosidade)|curtir a ideia|gostar da ideia|]]
        .. [[for do seu interesse|queira|desejar|estiver aberto|puder ser [úu]til|]]
        .. [[fosse poss[íi]vel)]],
      [[(?:faz|faria|fazia) (?:(?:[\w'-]+ ){0,1})?sentido (?:(?:[\w'-]+ ){0,1})?(?:para|]]
        .. [[pra|conversar\w*|falar\w*|a gente|trocar|explorar|marcar|agendar|uma?|a[íi]|isso|]]
        .. [[avan[çc]ar)]],
      [[(?:gostaria|gostarias|gostariam|quer|queres|querem|deseja|voc[êée] gostaria|]]
        .. [[que tal|adoraria|estaria disposto a|ia gostar de) (?:de )?(?:saber|conhecer|ver|]]
        .. [[entender|receber|participar|testar|experimentar|descobrir|que eu|que lhe|que te|]]
        .. [[ouvir|uma? (?:amostra|demo|pr[ée]via|an[áa]lise|diagn[óo]stico|or[çc]amento))]],
      [[(?:estaria|est[áa]|est[ãa]o|estariam|estarias|est[áa]s|seria|voc[êée] é|]]
        .. [[anda) (?:(?:[\w'-]+ ){0,1})?(?:abert[oa]s?|dispost[oa]s?|recetiv[oa]s?|]]
        .. [[receptiv[oa]s?|interessad[oa]s?|curios[oa]s?|]]
        .. [[dispon[íi]vel) (?:(?:[\w'-]+ ){0,1})?(?:a|à|ao|em|para|por|pra|numa|num)]],
      [[(?:posso|podemos|deixa eu|deixe-me|permite que|posso te|posso lhe|quer que eu|]]
        .. [[queres que|querem que|gostaria que eu) (?:(?:[\w'-]+ ){0,1})?(?:te |lhe |]]
        .. [[vos )?(?:contar|conte|mostrar|mostre|explicar|explique|apresentar|apresente|]]
        .. [[detalhar|compartilhar|compartilhe|partilhar|partilhe|enviar|envie|mandar|mande|]]
        .. [[passar|fazer|fa[çc]a|montar|simular|simule)]],
      [[(?:responda|responde|responder|responda-me|me responde|comenta|comente|comentar|]]
        .. [[digita|digite|escreva|escreve|manda|mande|envie|envia|chama|chame|me chama|diga|]]
        .. [[me diz|me fala)(?:[- ]me)? (?:(?:[\w'-]+ ){0,2})?["']?(?:sim|quero|eu quero|"|]]
        .. [[info|ok|topo|"?sim"?|\d\b|no direct|no privado|no inbox|no pv|in ?box|dm|aqui|]]
        .. [[com um|se)]],
      [[(?:saber mais|mais informa[çc][õo]es|mais detalhes|saiba mais|quer saber|]]
        .. [[conhecer melhor (?:o|a|nosso|nossa|meu)|entender melhor (?:como|sua|seu|suas|seus|]]
        .. [[o|a))]],
      [[(?:pode|poder[áa]|poderia|podia|possa|talvez) (?:(?:[\w'-]+ ){0,1})?(?:te |lhe |]]
        .. [[vos |ser |ser de )?(?:interessar|interesse|ser [úu]til|fazer sentido|]]
        .. [[fazer a diferen[çc]a|agregar|ajudar|te ajudar|ser relevante|encaixar)]],
      [[(?:vale|valeria|vale a|valia) (?:a )?(?:pena|uma|]]
        .. [[um) ?(?:(?:[\w'-]+ ){0,1})?(?:conversa|call|papo|caf[ée]|conversar|dar uma olhada|]]
        .. [[conferir|testar|conhecer|\?)]],
      [[(?:me avisa|avise-me|me avise|me d[êée] um (?:toque|al[ôóo])|me dá um (?:toque|]]
        .. [[al[ôóo]|oi)|d[êée]-me|diga-me|me diga|me diz|me fala|]]
        .. [[dá-me um) (?:(?:[\w'-]+ ){0,1})?(?:se|caso|sinal|o que|toque|al[ôóo]|quando|qual)]],
      [[(?:entre|entra|entrem|fale|fala|falem) (?:em contato|em contacto|comigo|conosco|]]
        .. [[connosco|com a gente)]],
      [[n[ãa]o (?:perca|deixe|hesite|perde|fique|deixa|]]
        .. [[perca tempo)(?:s)? (?:(?:[\w'-]+ ){0,1})?(?:essa|esta|a|em|de|tempo|passar|fora|]]
        .. [[oportunidade)]],
      [[(?:o que|que) (?:voc[êée]|vc|voc[êée]s|tu|o senhor|a senhora)? ?(?:acha|achas|]]
        .. [[acham|pensa|me diz|diria|diz)(?: disso| da ideia| de| sobre|]]
        .. [[ desta)? ?(?:(?:[\w'-]+ ){0,3})?\?]],
      [[(?:d[êée]|dá|dar|dar-lhe) uma (?:olhada|espreitadela|]]
        .. [[vista de olhos) (?:(?:[\w'-]+ ){0,1})?(?:n[oa]|em|ao|à|nosso|nossa|meu|site|]]
        .. [[p[áa]gina|link)]],
      [[(?:fechamos|topas?|fechado|bora|vamos nessa|posso confirmar|confirmo|]]
        .. [[v[êée]-se n\w+ (?:\w+)|conto com (?:voc[êée]|vc|o senhor|a senhora)|aceita|]]
        .. [[quer (?:ou|entrar|participar|que)|alinha|embarca|entra)\b[^.?!]{0,40}\?]],
      [[(?:quer|queres|querem|gostaria|gostava) (?:(?:[\w'-]+ ){0,1})?que (?:eu )?(?:lhe|]]
        .. [[te|vos|mande|envie|mostre|explique|monte|prepare|guarde|reserve)]],
      [[(?:se curtir|se gostar|se quiser|se topar|se fizer sentido|se houver abertura|]]
        .. [[se lhe fizer sentido|caso se reveja|se se rever)]],
    },

    -- who is the right person
    ask_referral = {
      [[(?:quem|com quem|qual) (?:(?:[\w'-]+ ){0,1})?(?:é|seria|é que|devo|posso|poderia|]]
        .. [[cuida|trata|gere|decide|responde|a pessoa|o respons[áa]vel|lidera|]]
        .. [[est[áa])(?:(?:[\w'-]+ ){0,3})(?:pessoa|respons[áa]vel|contato|contacto|falar|]]
        .. [[cuida|trata|indicada|decide|encarregad[oa]|[áa]rea|por|dessa|desse|dest[ea]|a[íi]|]]
        .. [[na empresa|à frente)\b[^.?!]{0,80}\?]],
      [[(?:pessoa|contato|contacto|colega|profissional|interlocutor) (?:certa|certo|]]
        .. [[adequad[oa]|indicad[oa]|respons[áa]vel|correta|correto|ideal|mais indicad[oa]|]]
        .. [[que (?:cuida|trata|decide|gere|lidera))]],
      [[(?:me |te |-me )?(?:indicar|direcionar|encaminhar|redirecionar|indicar-me|]]
        .. [[encaminhar-me|colocar-me em contacto|passar o contato|me passar o contato|apontar|]]
        .. [[indica|direciona|conectar) (?:(?:[\w'-]+ ){0,2})?(?:para (?:a pessoa|]]
        .. [[o respons[áa]vel|quem)|com (?:a pessoa|o respons[áa]vel|quem)|a pessoa|]]
        .. [[o respons[áa]vel|quem|ao respons[áa]vel|à pessoa|o contato|o contacto|a [áa]rea|]]
        .. [[o decisor|algu[ée]m|seu (?:gestor|rh|diretor))]],
      [[(?:é|ser[áa]|seria) (?:voc[êée]|vc|o senhor|a senhora|consigo|contigo|]]
        .. [[com voc[êée]) (?:(?:[\w'-]+ ){0,1})?(?:que|quem|a pessoa|o respons[áa]vel|]]
        .. [[a respons[áa]vel|mesmo)\b[^.?!]{0,80}\?]],
      [[(?:conhece|conheces|conhecem|conheceria|]]
        .. [[sabe de) (?:(?:[\w'-]+ ){0,1})?(?:algu[ée]m|empresas|pessoas|outros|quem|algum|]]
        .. [[alguma) (?:(?:[\w'-]+ ){0,3})?(?:que|interessad[oa]|precis\w+|com|procur\w+|no seu)]],
      [[(?:respons[áa]vel|encarregad[oa]|decisor\w*) (?:por|pel[oa]s?|]]
        .. [[d[aeo]s?) (?:(?:[\w'-]+ ){0,2})?(?:compras|ti|rh|marketing|contrata[çc][ãa]o|]]
        .. [[forma[çc][ãa]o|[áa]rea|tecnologia|infraestrutura|frota|facilities|treinamento|]]
        .. [[benef[íi]cios|seguran[çc]a)\b[^.?!]{0,60}\?]],
    },

    -- may I send you a deck, a brochure, a video
    ask_material = {
      [[(?:posso|podemos|quer que|queres que|poderia|deixa eu|vou|gostaria de|permita-me|]]
        .. [[deixe-me|permite que|gostava de|topa se eu) (?:(?:[\w'-]+ ){0,2})?(?:te |lhe |]]
        .. [[vos |eu |o |a )?(?:enviar|envie|mandar|mande|encaminhar|encaminhe|compartilhar|]]
        .. [[partilhar|passar|deixar|enviar-lhe|enviar-te|]]
        .. [[mandar-te)(?:-\w+)? (?:(?:[\w'-]+ ){0,3})?(?:apresenta[çc][ãa]o|material|]]
        .. [[materiais|cat[áa]logo|portf[óo]lio|proposta|v[íi]deo|case|cases|pdf|link|ebook|]]
        .. [[e-book|guia|amostra|estudo|or[çc]amento|simula[çc][ãa]o|detalhes|]]
        .. [[informa[çc][õo]es|diagn[óo]stico|conte[úu]do|pr[ée]via|deck|resumo|exemplos?|]]
        .. [[dados|planilha|an[áa]lise|[áa]udio|brochura|folheto|tabela|condi[çc][õo]es|]]
        .. [[documento|relat[óo]rio|comparativo|compara[çc][ãa]o|convite|grelha|prova)]],
      [[(?:te|lhe|vos) (?:envio|mando|encaminho|passo|deixo|compartilho|partilho|]]
        .. [[mostro)\b[^.?!]{0,70}\?]],
      [[(?:envio|mando|encaminho|mostro|deixo|partilho|transmito|envio-lhe|envio-te|]]
        .. [[mando-te|mando-lhe|mostro-lhe|deixo-lhe)(?:-\w+)? (?:(?:[\w'-]+ ){0,3})]]
        .. [[?(?:apresenta[çc][ãa]o|cat[áa]logo|portf[óo]lio|proposta|brochura|deck|estudo|]]
        .. [[simula[çc][ãa]o|comparativo|link|acesso|material|prova|exemplo|an[áa]lise|amostra|]]
        .. [[gui[ãa]o|modelo)]],
      [[(?:segue|seguem|em anexo|anexo|segue abaixo|aqui vai|confira|]]
        .. [[deixo) (?:(?:[\w'-]+ ){0,2})?(?:nossa|nosso|a nossa|o nosso|apresenta[çc][ãa]o|]]
        .. [[portf[óo]lio|cat[áa]logo|link|material|proposta comercial|v[íi]deo|folder)]],
      [[(?:apresenta[çc][ãa]o (?:comercial|institucional|da empresa|d[ao] (?:nosso|nossa|]]
        .. [[projeto|solu[çc][ãa]o))|portf[óo]lio|cat[áa]logo|brochura|proposta comercial|]]
        .. [[folder|e-?book|white ?paper|pitch deck|deck|one[- ]pager|v[íi]deo (?:de \d|curto|]]
        .. [[r[áa]pido|explicativo|de apresenta[çc][ãa]o|explicando))]],
      [[(?:qual|para qual|me passa|para que) (?:(?:[\w'-]+ ){0,2})?(?:e-?mail|email|]]
        .. [[endere[çc]o)\b[^.?!]{0,40}\?]],
      [[(?:estudo de caso|case de|acesso (?:antecipado|de teste|gratuito|à plataforma|]]
        .. [[demo|experimental|beta))]],
    },

    -- free audit, trial, sample; no obligation
    free_offer = {
      [[gr[áa]tis|gratuit\w+|de gra[çc]a|na faixa|free]],
      [[sem (?:(?:[\w'-]+ ){0,1})?(?:compromisso|custo|custos|obriga[çc][ãa]o|fidelidade|]]
        .. [[cart[ãa]o|nenhum custo|qualquer custo|[ôóo]nus|multa|taxa de ades[ãa]o|pagar nada|]]
        .. [[encargos)]],
      [[(?:teste|per[íi]odo de teste|trial|experimente|experimentar|testar|]]
        .. [[degusta[çc][ãa]o|piloto|cortesia|amostra|aula|sess[ãa]o|consulta|m[êée]s|semana|]]
        .. [[dias|diagn[óo]stico|auditoria|an[áa]lise|avalia[çc][ãa]o|consultoria|raio-x|]]
        .. [[mini[- ]?auditoria|convite|vaga|bolsa|or[çc]amento|]]
        .. [[simula[çc][ãa]o) (?:(?:[\w'-]+ ){0,1})?(?:gr[áa]tis|gratuit\w+|experimental|]]
        .. [[sem custo|sem compromisso|por \d+ dias|de \d+ dias|cortesia|de cortesia|]]
        .. [[oferecid[oa]|oferta|de oferta|inaugural|de gra[çc]a|por nossa conta|por minha conta)]],
      [[(?:n[ãa]o (?:te |lhe )?(?:custa|paga|pagas|cobro|cobramos) (?:nada|um c[êée]ntimo|]]
        .. [[um centavo)|custo zero|zero custo|s[óo] paga se|s[óo] cobramos se|s[óo] recebo se|]]
        .. [[s[óo] cobro|paga apenas|taxa de sucesso|success fee|risco zero|garantia de (?:\d+|]]
        .. [[satisfa[çc][ãa]o|devolu[çc][ãa]o)|dinheiro de volta|por nossa conta|]]
        .. [[por minha conta|tudo pago|oferecemos o|ofere[çc]o o|primeir[oa] (?:\w+ )?(?:é|]]
        .. [[s[ãa]o) (?:gr[áa]tis|por|nossa|oferta))]],
      [[(?:de presente|presente (?:pra|para) voc[êée]|b[ôóo]nus|brinde|bonus|]]
        .. [[oferta (?:nossa|minha|especial)|cortesia)]],
      [[(?:baixar|baixe|descarregar|descarregue|download) (?:(?:[\w'-]+ ){0,1})?(?:aqui|o|]]
        .. [[a|nosso|gratuit\w+|gr[áa]tis)]],
    },

    -- price, discount, package
    price = {
      [[(?:r\$|€|us\$|u\$|\$|£) ?\d[\d .,]{0,9}|\d[\d .,]{0,9} ?(?:€|reais|euros?|]]
        .. [[d[óo]lares|usdt|conto|contos|mil reais|mangos|kwanzas?|aoa|meticais|mzn|eur|brl)]],
      [[(?:desconto|promo[çc][ãa]o|promo|oferta especial|condi[çc][ãa]o especial|]]
        .. [[condi[çc][õo]es especiais|cupom|cup[ãa]o|pre[çc]o (?:especial|de|promocional|]]
        .. [[cheio|[úu]nico|fechado|imbat[íi]vel)|black friday|valor (?:promocional|especial|]]
        .. [[de lan[çc]amento|simb[óo]lico|cheio)|early ?bird|lote|primeiro lote|segundo lote|]]
        .. [[tabela de pre[çc]os|parcelad[oa]|parcelas|parcelamento|em at[ée] \d+x|\d+x (?:de|]]
        .. [[sem juros|no cart[ãa]o)|à vista|mensalidade|anuidade|ades[ãa]o|]]
        .. [[taxa de (?:inscri[çc][ãa]o|ades[ãa]o|participa[çc][ãa]o)|joia|ticket|]]
        .. [[plano (?:anual|mensal|b[áa]sico|premium|starter|pro|a partir)|pacote|pacotes|fee|]]
        .. [[aven[çc]a|assinatura|investimento (?:de|é|mensal|inicial|a partir|[úu]nico)|]]
        .. [[pay(?:back)? )\b(?! de (?:documentos|eletr[óo]nica))]],
      [[(?:a partir de|por apenas|s[óo]|apenas|por s[óo]|desde|sai (?:por|a)|fica (?:em|]]
        .. [[por|a)) (?:r\$|€|\d)]],
      [[(?:nosso|nossos|meus|os nossos|meu) (?:pre[çc]os?|valores|honor[áa]rios|planos|]]
        .. [[tabela)]],
      [[(?:por|ao) (?:m[êée]s|utilizador|usu[áa]rio|colaborador|lead|aluno|]]
        .. [[vaga)\b(?=[^.?!]{0,60}(?:r\$|€|\d|sem))]],
      [[(?:patroc[íi]nio|comparticipa[çc][ãa]o|contribui[çc][ãa]o|]]
        .. [[participa[çc][ãa]o nos custos) (?:de|é|no valor|a partir)]],
    },

    -- few places left, offer ends Friday
    deadline = {
      [[(?:resta|restam|sobrou|sobraram|s[óo] tem|s[óo] temos|s[óo] h[áa]|temos apenas|]]
        .. [[tenho s[óo]|[úu]ltim[oa]s|poucas|apenas|s[óo]|faltam|falta|ainda h[áa]|]]
        .. [[ainda tenho|tenho mais) (?:(?:[\w'-]+ ){0,1})?(?:\d+|uma?|duas|dois|tr[êée]s|]]
        .. [[quatro|cinco|poucas|poucos|[úu]ltimas|]]
        .. [[as [úu]ltimas)? ?(?:(?:[\w'-]+ ){0,1})?(?:vagas?|lugares?|lugar|ingressos|]]
        .. [[bilhetes|hor[áa]rios|unidades|dias|horas|lotes?|cadeiras?|slots?|convites|stands?|]]
        .. [[espa[çc]os?)\b(?! (?:de trabalho|de emprego|de est[áa]gio))]],
      [[(?:vagas|lugares|quantidade|oferta|tempo|turma|stock|estoque|]]
        .. [[n[úu]mero de vagas) (?:(?:[\w'-]+ ){0,1})?(?:é |s[ãa]o |muito )?(?:limitad[oa]s?|]]
        .. [[reduzid[oa]s|restrit[oa]s)]],
      [[(?:oferta|promo[çc][ãa]o|desconto|condi[çc][ãa]o|condi[çc][õo]es|pre[çc]o|valor|]]
        .. [[lote|inscri[çc][õo]es|proposta|convite|bolsa|vaga|lugar|prazo|link|carrinho|]]
        .. [[tarifa|campanha|reserva) (?:(?:[\w'-]+ ){0,2})?(?:v[áa]lid[oa]s?|termina\w*|]]
        .. [[acaba\w*|encerra\w*|vence|expira\w*|fecha\w*|at[ée]|por tempo limitado|]]
        .. [[s[óo] at[ée]|vira|sobe|aumenta|cai)]],
      [[(?:at[ée]|antes d[eao]|ainda) (?:(?:[\w'-]+ ){0,1})?(?:hoje|amanh[ãa]|sexta|]]
        .. [[segunda|ter[çc]a|quarta|quinta|domingo|s[áa]bado|meia-noite|fim do (?:m[êée]s|ano|]]
        .. [[dia|trimestre)|final do (?:m[êée]s|ano|dia|trimestre)|fim da semana|]]
        .. [[final da semana|dia \d+|o dia \d+|o fim|o final|às \d+|o natal|virada|]]
        .. [[fechar o (?:m[êée]s|trimestre|ano)|\d+ de)\b(?! (?:temos|tenho) reuni[ãa]o)]],
      [[(?:[úu]ltim[oa] (?:chance|oportunidade|dia|aviso|chamada|vaga|lembrete)|corre|]]
        .. [[corra|n[ãa]o (?:fique|fica) de fora|garanta|garante|]]
        .. [[garantir) (?:(?:[\w'-]+ ){0,1})?(?:j[áa]|seu|sua|a sua|o seu|lugar|vaga|que|]]
        .. [[porque|o lugar|$|!|antes|pra|para|de)]],
      [[(?:s[óo]|apenas|somente|exclusiv[oa]) (?:(?:[\w'-]+ ){0,1})?(?:para|pra|hoje|]]
        .. [[esta semana|essa semana|at[ée]|os|]]
        .. [[as) (?:(?:[\w'-]+ ){0,1})?(?:\d+ )?(?:primeir[oa]s|selecionad[oa]s|convidad[oa]s|]]
        .. [[hoje|esta|essa|amanh[ãa]|sexta)]],
      [[(?:[úu]ltim[oa]s (?:horas|dias|vagas|lugares|unidades)|em \d+ ?h(?:oras)?|]]
        .. [[nas pr[óo]ximas \d+|lista de espera|vaga (?:passa|vai|ser[áa]|fica|liberada)|]]
        .. [[perde (?:a|o) (?:vaga|lugar|desconto|condi[çc][ãa]o)|outr[oa] (?:interessad[oa]|]]
        .. [[pessoa) (?:na|j[áa]|est[áa])|passar (?:a vaga|o lugar|adiante)|antes que (?:acabe|]]
        .. [[acabem|feche|encerre|esgote|suba)|a partir de amanh[ãa])]],
      [[(?:passar|dar|ceder|liberar) (?:(?:[\w'-]+ ){0,2})?(?:a |o |sua |seu )?(?:vaga|]]
        .. [[lugar|prefer[êée]ncia|raio-x|hor[áa]rio|cadeira) ?(?:pra|para|a)? ?(?:frente|]]
        .. [[outro|outra|adiante)?]],
      [[[úu]ltim[oa]s (?:cadeiras|lugares|vagas|unidades|horas|dias|inscri[çc][õo]es)|]]
        .. [[prorrogad[oa]|perder(?:[áa]|[ãa]o)? (?:o |a )?(?:desconto|prioridade|vaga|lugar|]]
        .. [[condi[çc][ãa]o)]],
    },

    -- leads, appointments, pipeline, outreach
    lead_generation = {
      [[leads?]],
      [[(?:prospec[çc][ãa]o|prospe[çc][ãa]o|prospectar|prospetar|outbound|inbound|]]
        .. [[cold ?(?:mail|call)\w*|outreach|social selling|pr[ée]-vendas|pipeline|funil|funis|]]
        .. [[gera[çc][ãa]o de (?:demanda|leads|clientes|neg[óo]cios|oportunidades)|]]
        .. [[capta[çc][ãa]o de (?:clientes|leads|pacientes|alunos)|tr[áa]fego pago|closers?|]]
        .. [[sdrs?|agendamentos|reuni[õo]es (?:qualificadas|agendadas|comerciais|por m[êée]s|]]
        .. [[com (?:decisores|potenciais|clientes))|m[áa]quina de (?:vendas|clientes)|]]
        .. [[processo comercial|previsibilidade de vendas|base de (?:contatos|contactos|]]
        .. [[dados de|e-?mails)|lista de (?:contatos|contactos|e-?mails|empresas))\b]],
      [[(?:clientes|pacientes|alunos|compradores|contatos|]]
        .. [[contactos) (?:(?:[\w'-]+ ){0,1})?(?:qualificad[oa]s|ideais|potenciais|novos|]]
        .. [[todos os dias|todo m[êée]s|todos os meses|no autom[áa]tico|recorrentes|]]
        .. [[high ticket|pagantes|de alto)]],
      [[(?:novos|novas|mais) (?:clientes|pacientes|alunos|contratos|neg[óo]cios|contas|]]
        .. [[compradores|mandatos|h[óo]spedes)]],
      [[(?:encher|lotar|preencher|encha|lote) (?:(?:[\w'-]+ ){0,1})?(?:a|sua|o|seu|de|tua|]]
        .. [[agendas?)? ?(?:(?:[\w'-]+ ){0,1})?(?:agenda|consult[óo]rio|cl[íi]nica|pipeline|]]
        .. [[turma|calend[áa]rio|carteira|funil|salas)]],
      [[(?:gerar|gera|geramos|gerando|trazer|trazemos|levar|captar|arranjar|conseguir|]]
        .. [[trago) (?:(?:[\w'-]+ ){0,1})?(?:mais |novos |novas |de )?(?:clientes|]]
        .. [[oportunidades|reuni[õo]es|demanda|neg[óo]cios|contatos|pedidos|or[çc]amentos|]]
        .. [[interessados|compradores)]],
    },

    -- dev team, offshore, freelancers
    outsourcing = {
      [[(?:outsourcing|terceiriza\w+|subcontrata\w+|nearshor\w+|offshor\w+|]]
        .. [[aloca[çc][ãa]o de (?:profissionais|devs|desenvolvedores|talentos|recursos)|]]
        .. [[bodyshop\w*|body shop|squads?|f[áa]brica de software|software house|]]
        .. [[staff augmentation|assistente virtual|assistentes virtuais|call center|]]
        .. [[back[- ]?office|hunting de devs|freelancers?|bench|]]
        .. [[recursos dispon[íi]veis)\b(?! do meu)]],
      [[(?:desenvolvedor\w*|devs?|programador\w*|engenheir[oa]s|designers?|equipe|equipa|]]
        .. [[time|profissionais|consultor\w*|analistas|]]
        .. [[redator\w*) (?:(?:[\w'-]+ ){0,1})?(?:dedicad[oa]s?|seniores|s[êée]niores|]]
        .. [[s[êée]nior|sob demanda|sob procura|remot[oa]s? (?:a partir|por|dispon\w+|para)|]]
        .. [[dispon[íi]veis|pront[oa]s? para|alocad[oa]s?|full[- ]?stack|terceirizad[oa]s?|]]
        .. [[extern[oa]s?|à disposi[çc][ãa]o|em regime)]],
      [[(?:desenvolvimento|cria[çc][ãa]o|constru[çc][ãa]o) de (?:software|sites?|]]
        .. [[aplicativos?|aplica[çc][õo]es|apps?|sistemas|websites?|lojas? (?:virtual|virtuais|]]
        .. [[online)|mvp|plataformas|e-?commerce)]],
      [[(?:refor[çc]ar|ampliar|escalar|aumentar|]]
        .. [[complementar) (?:(?:[\w'-]+ ){0,1})?(?:sua|seu|a sua|o seu|]]
        .. [[a vossa) (?:(?:[\w'-]+ ){0,1})?(?:equipe|equipa|time|capacidade)]],
      [[(?:meus|nossos|os meus|dois|tr[êée]s|]]
        .. [[\d+) (?:(?:[\w'-]+ ){0,1})?(?:desenvolvedores|devs|programadores|engenheiros|]]
        .. [[designers)\b(?=[^.?!]{0,80}(?:dispon|livre|pode|consegue|por m[êée]s|segunda|]]
        .. [[projeto|seu|sua))]],
    },

    -- SEO, ads, website, social media, branding
    marketing = {
      [[(?:seo|tr[áa]fego pago|gestor(?:a)? de tr[áa]fego|google ads|meta ads|]]
        .. [[facebook ads|linkedin ads|an[úu]ncios|an[úu]ncio patrocinado|ads|backlinks?|]]
        .. [[link building|google meu neg[óo]cio|palavras[- ]chave|landing pages?|copywriting|]]
        .. [[copy|inbound marketing|marketing (?:digital|de conte[úu]do|de influ[êée]ncia|]]
        .. [[m[ée]dico|jur[íi]dico|imobili[áa]rio|b2b)|social media|gest[ãa]o de redes|]]
        .. [[branding|rebranding|identidade visual|logotipo|logomarca|]]
        .. [[posicionamento (?:digital|de marca|no linkedin|online|premium|profissional)|]]
        .. [[autoridade (?:digital|no linkedin|online|m[ée]dica)|marca pessoal|]]
        .. [[personal branding|influenciador\w*|assessoria de imprensa|reels|tiktok|]]
        .. [[conte[úu]do (?:para|pra) (?:linkedin|redes|instagram)|e-?mail marketing|]]
        .. [[publieditorial|ghostwrit\w+|presen[çc]a (?:digital|online|no google|nas redes|]]
        .. [[no linkedin)|redes sociais|rela[çc][õo]es p[úu]blicas|brindes|]]
        .. [[ensaio (?:fotogr[áa]fico|corporativo)|fotos (?:profissionais|corporativas)|]]
        .. [[filmmaker|v[íi]deos? (?:institucional|institucionais|promocionais?|]]
        .. [[corporativos?))\b(?! da (?:associa[çc][ãa]o|escola|turma|par[óo]quia))]],
      [[(?:seu|sua|seus|o seu|a sua|vosso|vossa|teu|tua) (?:(?:[\w'-]+ ){0,1})?(?:site|]]
        .. [[website|p[áa]gina|instagram|insta|perfil (?:do|no) (?:linkedin|instagram|google)|]]
        .. [[perfil no|loja (?:virtual|online)|blog|ficha no google|conte[úu]do|feed|marca|]]
        .. [[posicionamento)\b(?=[^.?!]{0,140}(?:\?|n[ãa]o aparece|lento|otimiz|melhor|]]
        .. [[potencial|perde|poderia|pode|merece|oportunidad|analis|convers|google|visit|]]
        .. [[escond|invis[íi]vel|crescer))]],
      [[(?:aparecer|aparece|aparecendo|posi[çc][ãa]o|primeira p[áa]gina|primeiro lugar|]]
        .. [[primeiros resultados|topo|ranquear|ranking) (?:(?:[\w'-]+ ){0,1})?(?:no|do|na|em|]]
        .. [[nas pesquisas d[oe]) (?:google|chatgpt|buscas|pesquisas|internet)]],
      [[(?:analisei|visitei|olhei|auditei|dei uma olhada|naveguei|estive a ver|reparei|]]
        .. [[notei|vi) (?:(?:[\w'-]+ ){0,1})?(?:n?o |n?a |pelo |no )?(?:seu|sua|vosso|vossa|]]
        .. [[teu|tua) (?:site|website|perfil|p[áa]gina|instagram|loja|conte[úu]do|presen[çc]a|]]
        .. [[an[úu]ncio)]],
      [[(?:ag[êée]ncia|est[úu]dio|produtora|]]
        .. [[consultoria) (?:(?:[\w'-]+ ){0,1})?(?:de (?:marketing|publicidade|]]
        .. [[comunica[çc][ãa]o|conte[úu]do|design|branding|v[íi]deo|tr[áa]fego|seo|performance|]]
        .. [[m[íi]dia|growth|redes)|digital|criativa|audiovisual)]],
      [[(?:posts|v[íi]deos|conte[úu]dos|artes|stories|]]
        .. [[publica[çc][õo]es) (?:(?:[\w'-]+ ){0,1})?(?:por (?:m[êée]s|semana)|mensais|]]
        .. [[semanais|inclu\w+|profissionais|virais)]],
      [[(?:cria[çc][ãa]o|gest[ãa]o|redesign|reformula[çc][ãa]o|]]
        .. [[otimiza[çc][ãa]o) (?:(?:[\w'-]+ ){0,1})?(?:de |do |da |das )(?:seu |sua |]]
        .. [[vosso )?(?:site|sites|website|redes|conte[úu]do|perfil|marca|logo|an[úu]ncios|]]
        .. [[campanhas|instagram)]],
    },

    -- coach, mentoring programme, mindset
    coaching = {
      [[(?:mentoria|mentorias|coaching|mastermind|imers[ãa]o|imers[õo]es|high[- ]ticket|]]
        .. [[mindset|cren[çc]as limitantes|desbloquear|destravar|intelig[êée]ncia emocional|]]
        .. [[s[íi]ndrome d[oa] impostora?|zona de conforto|autoconhecimento|]]
        .. [[desenvolvimento pessoal|alta performance|prop[óo]sito de vida|virada de chave|]]
        .. [[m[ée]todo (?:pr[óo]prio|exclusivo|validado|comprovado)|]]
        .. [[programa de (?:acompanhamento|mentoria|transforma[çc][ãa]o|acelera[çc][ãa]o|]]
        .. [[desenvolvimento|lideran[çc]a)|jornada de transforma[çc][ãa]o|pnl|]]
        .. [[constela[çc][ãa]o|hipnoterapia|emagrec\w+|perder peso|transi[çc][ãa]o de carreira|]]
        .. [[recoloca[çc][ãa]o|orat[óo]ria|lideran[çc]a feminina|soft skills|mba|]]
        .. [[p[óo]s-gradua[çc][ãa]o|executive|leadership)\b(?=[^.?!]{0,160}(?:voc[êée]|te|sua|]]
        .. [[seu|vagas?|turma|r\$|€|programa|ajud|minha|meu|nossa|nosso|clientes|alunas?|]]
        .. [[inscri|aula|\?|sess[ãa]o|m[ée]todo|acompanh|bolsa|l[íi]deres|mulheres|executivos|]]
        .. [[empres[áa]rios|resultado|grupo))]],
      [[(?:sou|como|seu|sua|minha) (?:(?:[\w'-]+ ){0,1})?(?:coach|mentora?|treinadora?|]]
        .. [[terapeuta|palestrante|psicanalista|hipnoterapeuta|nutricionista esportiv[oa])]],
      [[(?:transformar|transforme|mudar|mude|destravar|destrave|atingir|alcan[çc]ar|]]
        .. [[alcance|elevar|eleve|retomar) (?:(?:[\w'-]+ ){0,1})?(?:sua|seu|a sua|o seu|a tua|]]
        .. [[tua) (?:(?:[\w'-]+ ){0,1})?(?:vida|carreira|potencial|mente|rotina|lideran[çc]a|]]
        .. [[performance|energia|objetivos|pr[óo]ximo|sono|sa[úu]de|rela[çc][ãa]o|hist[óo]ria|]]
        .. [[sal[áa]rio)]],
      [[(?:ajudo|acompanho|mentoro|guio) (?:(?:[\w'-]+ ){0,1})?(?:mulheres|l[íi]deres|]]
        .. [[executiv\w+|profissionais|empreendedor\w+|pessoas|m[ãa]es|homens|empres[áa]ri\w+|]]
        .. [[m[ée]dic\w+|advogad\w+|professor\w+|enfermeir\w+|devs?|gestor\w+)]],
      [[(?:treinamentos?|forma[çc][ãa]o|forma[çc][õo]es|workshops?|palestras?|]]
        .. [[cursos?) (?:(?:[\w'-]+ ){0,1})?(?:in company|para (?:equipes|equipas|l[íi]deres|]]
        .. [[times|empresas|sua|a sua|gestores)|corporativ[oa]s?|de (?:lideran[çc]a|vendas|]]
        .. [[orat[óo]ria|comunica[çc][ãa]o|gest[ãa]o|seguran[çc]a|nr)|online|certificad[oa]s?|]]
        .. [[executiv[oa]s?|financiad[oa]s?)]],
      [[(?:team ?building|conven[çc][ãa]o|offsite|din[âa]mica de grupo|sipat|]]
        .. [[qualidade de vida no trabalho|bem-estar corporativo)\b]],
    },

    -- insurance, wealth, tax, loans, funding for firms
    finance = {
      [[(?:seguro (?:de )?(?:vida|sa[úu]de|auto|empresarial|residencial|multirriscos|]]
        .. [[cyber|garantia|d&o|resgat[áa]vel)|seguros|seguradora|plano de sa[úu]de|]]
        .. [[planos de sa[úu]de|previd[êée]ncia|ppr|poupan[çc]a reforma|cons[óo]rcio|]]
        .. [[carta (?:de cr[ée]dito|contemplada)|planejamento (?:financeiro|tribut[áa]rio|]]
        .. [[sucess[óo]rio|patrimonial)|planeamento (?:fiscal|financeiro)|]]
        .. [[assessoria (?:de investimentos|financeira|tribut[áa]ria)|]]
        .. [[gest[ãa]o (?:de patrim[ôóo]nio|de patrim[óo]nio|patrimonial|tribut[áa]ria|]]
        .. [[financeira)|recupera[çc][ãa]o (?:tribut[áa]ria|de cr[ée]ditos|de impostos)|]]
        .. [[cr[ée]dito (?:tribut[áa]rio|pessoal|consolidado|habita[çc][ãa]o|empresarial|]]
        .. [[imobili[áa]rio|para)|empr[ée]stimos?|financiamento (?:pessoal|para|a fundo|]]
        .. [[r[áa]pido|empresarial|de|at[ée])|antecipa[çc][ãa]o de (?:receb[íi]veis|fgts)|]]
        .. [[factoring|capital de giro|home equity|consultor financeiro|investimentos?|]]
        .. [[prote[çc][ãa]o (?:financeira|patrimonial|familiar)|holding|maquininha|gateway|]]
        .. [[renda fixa|abertura de empresa|contabilidade (?:online|digital|consultiva|]]
        .. [[especializada)|elis[ãa]o|desonera\w+|intermedi[áa]rio de cr[ée]dito|]]
        .. [[taxas? (?:de juro|banc[áa]rias)|fundos (?:comunit[áa]rios|europeus)|portugal 2030|]]
        .. [[prr|sifide|offshore|private banking|wealth)\b(?=[^.?!]{0,160}(?:voc[êée]|sua|seu|]]
        .. [[lhe|te|ajud|ofere|nossa|nosso|clientes?|empresas?|r\$|€|\d|simula\w*|sem|]]
        .. [[rendiment\w*|rentabil\w*|taxa|reduz|paga|proteg|garant|aprov|\?|segur|[óo]tim))]],
      [[(?:sua|seu|suas|seus|a sua|o seu) (?:(?:[\w'-]+ ){0,1})?(?:aposentadoria|reforma|]]
        .. [[patrim[ôóo]nio|patrim[óo]nio|investimentos|impostos|carga tribut[áa]ria|]]
        .. [[carteira de investimentos|finan[çc]as|poupan[çc]a|cr[ée]dito habita[çc][ãa]o|]]
        .. [[dinheiro|fatura da luz|conta de (?:luz|energia)|plano de sa[úu]de|seguro)]],
      [[(?:rendimento|rentabilidade|retorno|juros|yield|cdi) (?:(?:[\w'-]+ ){0,1})?(?:de |]]
        .. [[acima |at[ée] |fix[oa] |garantid[oa] |mensal |anual |l[íi]quid[oa] |do |]]
        .. [[superior )*(?:\d|garantid|acima|superior|do cdi|l[íi]quid|mensal|anual)\w*]],
      [[(?:investir|invista|aplicar|rentabilizar|multiplicar|fazer render|]]
        .. [[proteger) (?:(?:[\w'-]+ ){0,2})?(?:dinheiro|capital|patrim[ôóo]nio|patrim[óo]nio|]]
        .. [[poupan[çc]as|com seguran[çc]a|no exterior|em (?:d[óo]lar|im[óo]veis|startups|ouro|]]
        .. [[a[çc][õo]es|fundos)|reservas|renda)]],
      [[(?:energia solar|conta de luz|mercado livre de energia|pain[ée]is solares|]]
        .. [[tarifa de energia|fatura de energia)]],
      [[(?:cr[ée]dito|cr[ée]ditos|compet[êée]ncia|]]
        .. [[prazo) (?:(?:[\w'-]+ ){0,1})?(?:tribut[áa]ri\w+|prescri\w+|deixa de existir)|]]
        .. [[(?:seguradora|ap[óo]lice|sinistro|pr[êée]mio do seguro|]]
        .. [[benef[íi]cios da f[áa]brica|pacote de benef[íi]cios)\b(?=[^.?!]{0,80}(?:sua|seu|]]
        .. [[voc[êée]|reduz|mudar|comparar|\?))]],
    },

    -- real estate, flats, programmes
    property = {
      [[(?:im[óo]vel|im[óo]veis|apartamentos?|moradias?|casas?|terrenos?|lotes?|]]
        .. [[loteamento|salas comerciais|galp[ãa]o|galp[õo]es|lajes?|flats?|studios?|]]
        .. [[escrit[óo]rios|armaz[ée]m|coberturas?|quintas?|]]
        .. [[ch[áa]caras?) (?:(?:[\w'-]+ ){0,2})?(?:na planta|em planta|à venda|para (?:venda|]]
        .. [[investimento|investir|arrendar|alugar|loca[çc][ãa]o)|de alto padr[ãa]o|de luxo|]]
        .. [[frente[- ]mar|com (?:rentabilidade|valoriza[çc][ãa]o|vista|entrada)|]]
        .. [[em constru[çc][ãa]o|mobiliad[oa]s?|off[- ]market|dispon[íi]ve(?:l|is)|prontos?|]]
        .. [[novos|a partir|em condom[íi]nio|com renda)]],
      [[(?:lan[çc]amento imobili[áa]rio|pr[ée]-lan[çc]amento|investimento imobili[áa]rio|]]
        .. [[investir em im[óo]veis|mercado imobili[áa]rio|golden visa|fundo imobili[áa]rio|]]
        .. [[renda de aluguel|alojamento local|multipropriedade|short stay|]]
        .. [[leil[ãa]o de im[óo]veis|consultor\w* imobili[áa]ri\w+|corretor\w* de im[óo]veis|]]
        .. [[media[çc][ãa]o imobili[áa]ria|incorporador\w*|construtora|valoriza[çc][ãa]o (?:de|]]
        .. [[garantida|m[ée]dia)|entrada facilitada|m²)\b]],
      [[(?:vender|avaliar|avalia[çc][ãa]o|arrendar|comprar|alugar|]]
        .. [[venda) (?:(?:[\w'-]+ ){0,1})?(?:o seu|a sua|seu|sua|do seu|da sua|um|]]
        .. [[o) (?:im[óo]vel|apartamento|casa|moradia|terreno|escrit[óo]rio|empresa|neg[óo]cio)]],
      [[(?:compradores?|investidores|interessad[oa]s?) (?:(?:[\w'-]+ ){0,2})]]
        .. [[?(?:qualificad[oa]s?|para o seu|no seu (?:bairro|pr[ée]dio|im[óo]vel)|à procura|]]
        .. [[pelo seu im[óo]vel|na sua (?:rua|zona|regi[ãa]o))]],
      [=[dubai|miami|orlando|algarve|balne[áa]rio cambori[úu]]=],
    },

    -- crypto, forex, signals, passive returns
    trading = {
      [[(?:cripto\w*|criptomoedas?|bitcoin|btc|ethereum|usdt|blockchain|nfts?|forex|trade|]]
        .. [[trades|trader|traders|trading|day ?trade|copy ?trade|sinais|rob[ôóo] (?:de|que)|]]
        .. [[mesa propriet[áa]ria|op[çc][õo]es bin[áa]rias|web3|defi|staking|tokens?|]]
        .. [[corretora internacional|alavancagem|pir[âa]mide)\b(?=[^.?!]{0,140}(?:ganh\w*|]]
        .. [[lucr\w*|invest\w*|rend\w*|retorn\w*|%|plataforma|grupo|aprend\w*|rob[ôóo]|sala|]]
        .. [[conta|opera\w*|€|r\$|us\$|\$|voc[êée]|te|sinais|estrat[ée]gia|mercado|]]
        .. [[oportunidade|di[áa]ri\w*|\?))]],
      [[(?:lucros?|ganhos?|rendimentos?|retornos?|]]
        .. [[renda) (?:(?:[\w'-]+ ){0,1})?(?:di[áa]ri[oa]s?|semana(?:l|is)|mensa(?:l|is)|]]
        .. [[passiv[oa]s?|garantid[oa]s?|por dia|autom[áa]tic[oa]s?|de at[ée] \d+ ?%|sem risco|]]
        .. [[extras?|em d[óo]lar)]],
      [[(?:copiar|copie|replicar) (?:(?:[\w'-]+ ){0,1})?(?:minhas|as|nossas|]]
        .. [[os) (?:opera[çc][õo]es|trades|sinais|estrat[ée]gias)]],
      [[(?:dep[óo]sito|investimento|aporte|capital|entrada) (?:m[íi]nim[oa]|inicial)]],
      [[independ[êée]ncia financeira|liberdade financeira]],
    },

    -- franchise, MLM, passive income
    franchise = {
      [[franquia\w*(?! (?:d[oe]|subiu|caiu|m[íi]nima|é de|de r\$))|franchis\w+|]]
        .. [[franquead\w+|franqueador\w*]],
      [[(?:marketing (?:multin[íi]vel|de rede|de relacionamento)|mmn|multin[íi]vel|]]
        .. [[network marketing|dropshipping|afiliad\w+|venda direta|revendedor\w*|]]
        .. [[consultora de beleza|upline|distribuidor\w* independente\w*|]]
        .. [[representante\w* (?:regional|exclusivo|comercial))\b]],
      [[(?:renda|rendimento|ganho|sal[áa]rio) (?:extra|passiv[oa]|complementar|adicional|]]
        .. [[residual|recorrente|em d[óo]lar|em euro)]],
      [[(?:seu|teu|o seu|o teu|pr[óo]prio|meu) (?:pr[óo]prio )?(?:patr[ãa]o|chefe|boss)|]]
        .. [[ser dono do (?:seu|pr[óo]prio)|pr[óo]prio neg[óo]cio|neg[óo]cio pr[óo]prio]],
      [[(?:oportunidade|projeto|modelo|proposta|parceria|]]
        .. [[chance) (?:(?:[\w'-]+ ){0,1})?(?:de neg[óo]cio|de neg[óo]cios|de renda|de ganho|]]
        .. [[de ouro|[úu]nica|imperd[íi]vel|inovador\w*|milion[áa]ri\w+|lucrativ[oa]|]]
        .. [[escal[áa]ve(?:l|is)|de trabalhar em casa|de expans[ãa]o)]],
      [[(?:trabalhar|trabalhando|trabalho|trabalha|]]
        .. [[ganhar) (?:(?:[\w'-]+ ){0,1})?(?:de casa|em casa|de qualquer lugar|]]
        .. [[a partir de casa|no celular|pelo celular|pelo telem[óo]vel|online|algumas horas|]]
        .. [[2 horas|part[- ]time|nas horas vagas|no tempo livre)]],
      [[(?:sair d[ao]|largar|largou|larguei|deixar|deixei) (?:(?:[\w'-]+ ){0,1})?(?:clt|]]
        .. [[emprego|trabalho das|corrida dos ratos|cargo)]],
      [[(?:procuro|procuramos|busco|buscamos|estou (?:buscando|procurando|selecionando|]]
        .. [[a selecionar|a procurar|montando|expandindo|à procura)|selecionamos|seleciono|]]
        .. [[recrutamos|montando|expandindo) (?:(?:[\w'-]+ ){0,3})?(?:pessoas|parceir[oa]s|]]
        .. [[l[íi]deres|empreendedor\w+|s[óo]cios?|equipe|equipa|time|distribuidor\w+|]]
        .. [[representantes|investidor\w*|franqueados|ambicios\w+|gente|]]
        .. [[afiliados)\b(?! de (?:t[êée]nis|caminhada|corrida|estudo))]],
      [[(?:liberdade de (?:tempo|hor[áa]rio)|sem chefe|nas horas vagas|tempo livre|]]
        .. [[plano b|segunda fonte|nova fonte de renda|fonte de renda|pessoas (?:ambiciosas|]]
        .. [[com vontade|que querem|positivas)|minha equipe (?:j[áa]|cresce)|]]
        .. [[plano de carreira e)\b]],
      [[(?:meu|minha|do meu|pro meu|da minha) (?:upline|l[íi]der|equipe de vendas|]]
        .. [[rede de)|(?:produtos|suplementos|[óo]leos|cosm[ée]ticos|]]
        .. [[ch[áa]s) (?:(?:[\w'-]+ ){0,1})?(?:naturais|essenciais|de nutri[çc][ãa]o|]]
        .. [[de bem-estar)|n[ãa]o é vendas|o (?:ordenado|sal[áa]rio) n[ãa]o (?:estica|chega|]]
        .. [[dá)|embaixador\w*]],
    },

    -- nominated for an award, with a fee
    award = {
      [[(?:nomead[oa]s?|indicad[oa]s?|selecionad[oa]s?|finalistas?|escolhid[oa]s?|]]
        .. [[homenagead[oa]s?|agraciad[oa]s?|pr[ée]-selecionad[oa]s?|laureado|]]
        .. [[vencedor\w*) (?:(?:[\w'-]+ ){0,4})(?:pr[êée]mio|pr[ée]mio|premia[çc][ãa]o|award|]]
        .. [[awards|ranking|revista|melhores|top|destaque|edi[çc][ãa]o|honoris|comenda|medalha|]]
        .. [[capa|trof[ée]u|t[íi]tulo|categoria|lista|trof[ée]us)]],
      [[(?:pr[êée]mio|pr[ée]mio|premia[çc][ãa]o|trof[ée]u|comenda|medalha|honoris causa|]]
        .. [[gala|jantar de gala|award|ranking|top \d+|selo|l[áa]urea|]]
        .. [[melhores do ano)\b(?=[^.?!]{0,140}(?:voc[êée]|nomead|indicad|selecionad|finalist|]]
        .. [[taxa|investimento|r\$|€|mesa|cerim[ôóo]nia|cerim[óo]nia|confirm|sua empresa|]]
        .. [[seu nome|categoria|l[íi]der|ceo|participa|cota|receb))]],
      [[(?:capa|mat[ée]ria|reportagem|p[áa]gina dupla|entrevista|edi[çc][ãa]o|]]
        .. [[perfil) (?:(?:[\w'-]+ ){0,2})?(?:na|da nossa|da|em nossa|na nossa) (?:revista|]]
        .. [[publica[çc][ãa]o|edi[çc][ãa]o|portal)]],
      [[(?:seu nome|o seu nome|seu perfil|o seu percurso|]]
        .. [[sua trajet[óo]ria) (?:(?:[\w'-]+ ){0,1})?(?:foi|surgiu|consta|ficou|est[áa]|]]
        .. [[apareceu|voltou) (?:(?:[\w'-]+ ){0,1})?(?:indicad[oa]|nomead[oa]|sugerid[oa]|]]
        .. [[selecionad[oa]|escolhid[oa]|entre|aprovad[oa]|na lista|citad[oa]|na nossa|]]
        .. [[duas vezes|proposto)]],
      [[who's who]],
      [[(?:comit[êée]|comit[ée]|j[úu]ri|conselho|]]
        .. [[comiss[ãa]o) (?:(?:[\w'-]+ ){0,1})?(?:delibera|avaliador\w*|de sele[çc][ãa]o|]]
        .. [[selecionou|aprovou|indicou|escolheu|de admiss[ãa]o)|(?:aplica[çc][ãa]o|]]
        .. [[candidatura|inscri[çc][ãa]o|nomea[çc][ãa]o) (?:(?:[\w'-]+ ){0,1})?(?:incompleta|]]
        .. [[pendente|parada|aprovada|em aberto)|perfil (?:pr[ée]-)?aprov\w+]],
    },

    -- call for papers, special issue, keynote at an obscure conference
    journal = {
      [[(?:chamada (?:de|para) (?:artigos|trabalhos|submiss[õo]es|publica[çc][ãa]o|]]
        .. [[cap[íi]tulos)|call for papers|n[úu]mero especial|edi[çc][ãa]o especial|]]
        .. [[dossi[êée] tem[áa]tico|special issue|revista (?:cient[íi]fica|internacional|]]
        .. [[indexada|qualis|acad[êée]mica|multidisciplinar)|qualis|scopus|fator de impacto|]]
        .. [[impact factor|taxa de (?:publica[çc][ãa]o|submiss[ãa]o|processamento)|\bapc\b|]]
        .. [[conselho editorial|comit[êée] editorial|corpo editorial|editorial board|]]
        .. [[publicar (?:seu|o seu|sua) (?:artigo|tcc|tese|cap[íi]tulo|disserta[çc][ãa]o|]]
        .. [[pesquisa|livro)|cap[íi]tulo de livro|doi\b)(?=[^.?!]{0,160}(?:submet\w*|]]
        .. [[submiss\w*|convid\w*|envi\w*|public\w*|taxa|particip\w*|honr\w*|artigo|manuscrito|]]
        .. [[prazo|r\$|€|autor))]],
      [[(?:submeter|submeta|enviar|envie|publicar|publique) (?:(?:[\w'-]+ ){0,1})?(?:seu|]]
        .. [[sua|o seu|a sua|um|uma|seus) (?:(?:[\w'-]+ ){0,1})?(?:artigos?|manuscritos?|]]
        .. [[trabalhos?|cap[íi]tulo|pesquisas?|resumo|tese|disserta[çc][ãa]o|tcc)]],
      [[(?:keynote|palestrante|orador\w*|conferencista|]]
        .. [[speaker) (?:(?:[\w'-]+ ){0,1})?(?:convidad[oa]|honrad[oa]|]]
        .. [[principal)?(?=[^.?!]{0,120}(?:congresso|confer[êée]ncia|summit|international|]]
        .. [[inscri[çc][ãa]o|taxa))]],
      [[(?:congresso|confer[êée]ncia|simp[óo]sio) (?:(?:[\w'-]+ ){0,1})?(?:mundial|]]
        .. [[internacional)(?=[^.?!]{0,140}(?:inscri|taxa|resumo|palestr|orador|publica|anais|]]
        .. [[dubai|lisboa))]],
      [[(?:manuscrito|artigo|cap[íi]tulo|publica[çc][ãa]o|]]
        .. [[publica[çc][õo]es)\b(?=[^.?!]{0,120}(?:edi[çc][ãa]o|editorial|autores|prorrog\w*|]]
        .. [[desconto|volume|indexad\w*|taxa|submiss\w*))]],
      [[equipe editorial|editor[- ]chefe|corpo de revisores]],
    },

    -- be a guest on our show
    podcast = {
      [[(?:podcast|videocast|programa de (?:tv|r[áa]dio|entrevistas)|meu canal|]]
        .. [[nosso canal|epis[óo]dio|temporada|est[úu]dio|grava[çc][ãa]o|gravar|]]
        .. [[entrevista (?:em v[íi]deo|gravada|para o (?:nosso|]]
        .. [[meu)))\b(?=[^.?!]{0,140}(?:convid\w*|participar|particip\w*|entrevist\w*|gravar|]]
        .. [[grava[çc][ãa]o|epis[óo]dio|investimento|patroc\w*|cota|hist[óo]ria|sua|seu|]]
        .. [[ouvintes|podcast|r\$|€|taxa|cortes))]],
      [[(?:convidad[oa]|entrevistad[oa]|convidar|te convidar|participar|receb[êée]-l[oa]|]]
        .. [[te receber) (?:(?:[\w'-]+ ){0,4})?(?:podcast|videocast|epis[óo]dio|programa|canal|]]
        .. [[live)]],
    },

    -- raising a round, invest in us
    fundraising = {
      [[(?:rodada|capta[çc][ãa]o|captando|levantando|seed|pr[ée]-seed|pre-seed|s[ée]rie a|]]
        .. [[investidor(?:es)?[- ]anjos?|anjos?|valuation|equity|crowdfunding|]]
        .. [[financiamento coletivo|vaquinha|safe|term sheet|pitch deck|round|ronda|cap table|]]
        .. [[m[úu]tuo convers[íi]vel|business angels?|family offices?|]]
        .. [[ticket)\b(?=[^.?!]{0,140}(?:investi\w*|captar|captando|r\$|€|milh|ticket|deck|]]
        .. [[particip\w*|entrar|nossa|nosso|startup|\?|mil\b|rodada|ronda|fechar|aportar))]],
      [[(?:estamos|estou|vamos|a|buscamos|procuramos|]]
        .. [[busco) (?:(?:[\w'-]+ ){0,1})?(?:captando|levantando|a levantar|levantar|captar|]]
        .. [[buscando investi\w+|à procura de investi\w+|abrindo (?:uma )?rodada|a fechar|]]
        .. [[investidor\w*|em rodada)]],
      [[(?:investir|entrar|aportar|participar|coinvestir) (?:(?:[\w'-]+ ){0,1})?(?:na|no|]]
        .. [[em|conosco|connosco|com a gente) (?:(?:[\w'-]+ ){0,1})?(?:nossa|nosso|rodada|]]
        .. [[ronda|startup|projeto|neg[óo]cio)]],
    },

    -- webinar, masterclass, summit, tickets, cohort
    event_sale = {
      [[(?:webinar|webin[áa]rio|masterclass|workshop|imers[ãa]o|summit|bootcamp|]]
        .. [[aula(?: ao vivo| inaugural| gratuita| magna)|live|congresso|evento|feira|f[óo]rum|]]
        .. [[jantar|encontro|retiro|curso|forma[çc][ãa]o|mentoria em grupo|desafio|]]
        .. [[experi[êée]ncia|viagem|miss[ãa]o empresarial|miss[ãa]o|mesa-redonda|happy hour|]]
        .. [[meetup|tour|semin[áa]rio|confer[êée]ncia)\b(?=[^.?!]{0,140}(?:inscri\w*|vagas?|]]
        .. [[ingresso|ingressos|bilhetes?|lugar|lugares|participar|r\$|€|gratuit\w*|online|]]
        .. [[link|garant\w*|reserv\w*|exclusiv\w*|convid\w*|patroc\w*|\?|lote|empres[áa]ri|]]
        .. [[estande|certificado|decisor|turma|por pessoa|por aluno))(?! d[ao] (?:escola|]]
        .. [[bairro|par[óo]quia|turma|condom[íi]nio))]],
      [[(?:inscreva-se|inscreve-te|inscri[çc][õo]es abertas|garanta (?:sua|o seu|j[áa]|]]
        .. [[a sua)|reserve (?:o seu|sua|j[áa]|seu)|sua vaga|o seu lugar|seu lugar|uma vaga|]]
        .. [[link de inscri[çc][ãa]o|ingressos?|bilhetes|lote promocional|nova turma|]]
        .. [[pr[óo]xima turma|turma \d+|turma nova|abri(?:mos)? (?:a |uma )?turma|]]
        .. [[pr[óo]xima edi[çc][ãa]o|[úu]ltima edi[çc][ãa]o|edi[çc][ãa]o anterior|cota|cotas|]]
        .. [[patrocinador\w*|patroc[íi]nio|expositor\w*|estande|stand)\b]],
      [[(?:clube|comunidade|grupo|c[íi]rculo|confraria|]]
        .. [[ecossistema) (?:(?:[\w'-]+ ){0,1})?(?:exclusiv[oa]|fechad[oa]|seleto|privad[oa]|]]
        .. [[premium|de (?:neg[óo]cios|empres[áa]ri\w+|networking|l[íi]deres|executiv\w+|]]
        .. [[investidores|mulheres|assinatura)|bni|vip|restrit[oa])]],
      [[(?:fazer parte|participar|entrar|juntar-se|junte-se|]]
        .. [[entre) (?:(?:[\w'-]+ ){0,2})?(?:do|da|no|na|à|ao|para o|]]
        .. [[pro) (?:(?:[\w'-]+ ){0,1})?(?:grupo|clube|comunidade|turma|mentoria|programa|]]
        .. [[evento|imers[ãa]o|mastermind|c[íi]rculo|lista vip|encontro)]],
    },

    -- we have candidates for you, we fill your positions
    hiring_services = {
      [[(?:consultoria|empresa|ag[êée]ncia|assessoria|plataforma|servi[çc]os?|parceira?|]]
        .. [[solu[çc][õo]es) (?:(?:[\w'-]+ ){0,1})?(?:de|em) (?:(?:[\w'-]+ ){0,1})?(?:rh|]]
        .. [[recrutamento|r&s|hunting|executive search|headhunting|trabalho tempor[áa]rio|]]
        .. [[sele[çc][ãa]o|outplacement|recursos humanos)(?=[^.?!]{0,140}(?:ajud|sua|seu|]]
        .. [[empresas|vagas|clientes|nossa|nosso|\?|contrat|especial))]],
      [[(?:suas|vossas|as suas|tuas|sua) (?:(?:[\w'-]+ ){0,1})?(?:vagas?|]]
        .. [[contrata[çc][õo]es|posi[çc][õo]es|processos? seletivos?|recrutamentos|]]
        .. [[necessidades de (?:contrata[çc][ãa]o|recrutamento|pessoal|talento))]],
      [[(?:candidat[oa]s?|profissionais|perfis|talentos|curr[íi]culos|devs|pessoas|]]
        .. [[colaboradores|shortlist|banco de talentos) (?:(?:[\w'-]+ ){0,2})]]
        .. [[?(?:qualificad[oa]s|pr[ée]-selecionad[oa]s|dispon[íi]veis|pront[oa]s|validad[oa]s|]]
        .. [[triad[oa]s|avaliad[oa]s|j[áa] testad[oa]s|para (?:sua|suas|as suas|a sua|essa|]]
        .. [[esta) (?:vagas?|empresa|equipe|equipa|time|posi[çc][ãa]o)|que encaixam|]]
        .. [[em \d+ dias|com esse perfil)]],
      [[(?:contratar|contrate|recrutar|preencher|fechar (?:suas )?vagas|]]
        .. [[contrata[çc][õo]es|preencha) (?:(?:[\w'-]+ ){0,1})?(?:mais r[áa]pido|em \d+|]]
        .. [[os melhores|melhor|em at[ée]|suas|sua|a vaga|talentos|devs|sem erro|em menos|]]
        .. [[em metade)]],
      [[(?:reposi[çc][ãa]o gratuita|garantia de (?:reposi[çc][ãa]o|substitui[çc][ãa]o)|]]
        .. [[s[óo] paga se contratar|r&s|rpo|vagas? (?:em aberto|aberta)|headhunting|]]
        .. [[trabalho tempor[áa]rio|ced[êée]ncia)\b(?=[^.?!]{0,120}(?:ajud|sua|seu|vossa|]]
        .. [[empresa|nossa|nosso|temos|candidat|perfil|perfis|enviar|\?))]],
    },

    -- AI agents, automate your work, chatbots
    ai_automation = {
      [[(?:agentes?|assistentes?|atendentes?|rob[ôóo]s?|solu[çc][ãa]o|solu[çc][õo]es|]]
        .. [[ferramenta|chatbot|sdr|plataforma|secret[áa]ria) (?:(?:[\w'-]+ ){0,1})?(?:de ia|]]
        .. [[com ia|de intelig[êée]ncia artificial|com intelig[êée]ncia artificial|ia|]]
        .. [[virtual inteligente|inteligentes?|aut[ôóo]nomos?|conversaciona(?:l|is)|de whatsapp)]],
      [[(?:ia|intelig[êée]ncia artificial|ai|chatgpt|gpt|llm|]]
        .. [[machine learning) (?:(?:[\w'-]+ ){0,2})?(?:para|que|generativa|no|na|aplicada|]]
        .. [[no seu|na sua|atende|responde|faz|treinada|l[êée]|escreve|integrada|pode|]]
        .. [[j[áa])\b(?=[^.?!]{0,120}(?:sua|seu|empresa|clientes|automat|tempo|neg[óo]cio|]]
        .. [[horas|processos|vendas|atend|equip|nossa|nosso|time|\?))]],
      [[(?:automatiz\w+|automa[çc][ãa]o|automa[çc][õo]es|automatiza[çc][ãa]o|chatbots?|]]
        .. [[rpa|n8n|zapier|no[- ]code|low[- ]code|atendimento autom[áa]tico|24/7|24h por dia)]],
      [[(?:tarefas|processos|trabalho) (?:(?:[\w'-]+ ){0,1})?(?:repetitiv[oa]s?|manua(?:l|]]
        .. [[is)|operaciona(?:l|is)|burocr[áa]tic[oa]s?|administrativ[oa]s?)]],
    },

    -- synergies, partnership, mutual benefit
    collaborate_vague = {
      [[sinergias?|win[- ]win|ganha[- ]ganha]],
      [[(?:parcerias?|colabora[çc]\w+|coopera[çc][ãa]o|]]
        .. [[alian[çc]a) (?:(?:[\w'-]+ ){0,1})?(?:estrat[ée]gic[oa]s?|comercia(?:l|is)|]]
        .. [[de sucesso|ganha|potencia(?:l|is)|futur[oa]s?|poss[íi]ve(?:l|is)|entre|]]
        .. [[com (?:a sua|sua|voc[êée]|voc[êée]s|seu|a vossa)|conosco|connosco|mutuamente|]]
        .. [[de neg[óo]cios?|exclusiv[oa]|duradour[oa]s?|interessantes?|conjunt[oa]|]]
        .. [[remunerad[oa]|\?|de valor|de longo)]],
      [[(?:poss[íi]ve(?:l|is)|potencia(?:l|is)|eventua(?:l|is)|futur[oa]s?|]]
        .. [[oportunidades? de|proposta de|propor uma|novas|uma|fazer|fechar|firmar|]]
        .. [[explorar) (?:(?:[\w'-]+ ){0,1})?(?:parcerias?|colabora[çc][õo]es|]]
        .. [[colabora[çc][ãa]o|sinergias?|neg[óo]cios em conjunto)]],
      [[(?:explorar|avaliar|identificar|discutir|ver|analisar|descobrir|construir|]]
        .. [[conversar sobre|falar sobre|entender) (?:(?:[\w'-]+ ){0,3})?(?:oportunidades|]]
        .. [[possibilidades|pontos em comum|parceria|parcerias|colabora[çc][ãa]o|sinergias|]]
        .. [[formas de|como podemos|juntos|complementar\w*)]],
      [[(?:benef[íi]cios? m[úu]tuos?|mutuamente ben[ée]fic\w+|interesses? (?:m[úu]tuos?|]]
        .. [[em comum|comuns|convergentes)|agregar valor|somar for[çc]as|troca de valor|]]
        .. [[complementares|converg[êée]ncia|trocar (?:figurinhas|experi[êée]ncias|]]
        .. [[indica[çc][õo]es)|indica[çc][õo]es m[úu]tuas|unir for[çc]as|juntar for[çc]as|]]
        .. [[gerar valor|gerar neg[óo]cios|fazer neg[óo]cios|novos neg[óo]cios|]]
        .. [[bons neg[óo]cios|oportunidades? de neg[óo]cios?)]],
      [[(?:colaborar|trabalhar|crescer|construir|somar|avan[çc]ar|fazer algo|caminhar|]]
        .. [[empreender|negociar) (?:(?:[\w'-]+ ){0,1})?(?:juntos|juntas|em conjunto|]]
        .. [[em parceria|lado a lado)\b(?! (?:n[oa]s? (?:\w+ )?(?:19|20)|desde|em 20))]],
      [[(?:como|se) (?:(?:[\w'-]+ ){0,1})?(?:podemos|poder[íi]amos|pud[ée]ssemos|]]
        .. [[pod[íi]amos|podemos nos) (?:(?:[\w'-]+ ){0,1})?(?:colaborar|ajudar|somar|]]
        .. [[trabalhar|nos ajudar|complementar|contribuir|fazer neg[óo]cios|apoiar mutuamente)]],
    },

    -- software, device, supplies: vendor talk
    tech_product = {
      [[(?:software|sistema|erp|crm|saas|plataforma|aplicativo|aplica[çc][ãa]o|nuvem|]]
        .. [[cloud|backup|ciberseguran[çc]a|pentest|firewall|telefonia|pabx|voip|]]
        .. [[assinatura (?:digital|eletr[ôóo]nica|eletr[óo]nica)|nota fiscal|fatura[çc][ãa]o|]]
        .. [[emissor|controle de ponto|dashboard|bi|api|sensores?|iot|rastreamento|telemetria|]]
        .. [[equipamentos?|m[áa]quinas?|impressoras?|purificador\w*|uniformes?|epis?|]]
        .. [[embalagens?|energia solar|pain[ée]is|c[âa]meras|limpeza|facilities|frota|]]
        .. [[log[íi]stica|frete|transportadora|mobili[áa]rio|tradu[çc][ãa]o|tradu[çc][õo]es|]]
        .. [[brindes|cesta b[áa]sica|vale|benef[íi]cios corporativos|telemedicina|]]
        .. [[plano odontol[óo]gico|laudos?|esg|invent[áa]rio de carbono|compliance|lgpd|rgpd|]]
        .. [[caf[ée]|coffee|maquininha|caixa|pos)\b(?=[^.?!]{0,160}(?:nosso|nossa|nossos|]]
        .. [[nossas|oferec\w*|temos|permite\w*|ajuda\w*|reduz\w*|demo\w*|sem custo|]]
        .. [[or[çc]amento|sob medida|para (?:sua|a sua|seu|vossa)|da sua|do seu|fornec\w*|]]
        .. [[especializ\w*|fabric\w*|economi\w*|automat\w*|testar|teste|mensal|instala\w*|r\$|]]
        .. [[€|integra\w*|tudo inclu|intuitiv))]],
      [[(?:implanta[çc][ãa]o|implementa[çc][ãa]o|integra[çc][ãa]o|instala[çc][ãa]o|]]
        .. [[configura[çc][ãa]o|onboarding|migra[çc][ãa]o|]]
        .. [[suporte) (?:(?:[\w'-]+ ){0,1})?(?:r[áa]pid[oa]|em (?:\d+|at[ée]|poucos|menos)|]]
        .. [[gratuit[oa]|inclu[ís]\w+|simples|com (?:seu|o seu|sap|erp|qualquer|todos)|]]
        .. [[imediat[oa]|24|dedicad[oa]|humanizad[oa]|sem)]],
      [[(?:licen[çc]as?|assinatura|usu[áa]rios|utilizadores|]]
        .. [[m[óo]dulos?) (?:(?:[\w'-]+ ){0,1})?(?:ilimitad[oa]s?|inclu[ís]\w+|por usu[áa]rio|]]
        .. [[saas|anua(?:l|is)|a partir)]],
      [[(?:or[çc]amento|cota[çc][ãa]o|proposta|]]
        .. [[estudo) (?:(?:[\w'-]+ ){0,1})?(?:sem compromisso|gratuit[oa]|personalizad[oa]|]]
        .. [[r[áa]pid[oa]|em \d+|comparativ[oa])]],
      [[(?:substituir|trocar|substitua|troque|abandonar|]]
        .. [[sair d[aeo]) (?:(?:[\w'-]+ ){0,1})?(?:planilhas?|excel|papel|cadernos?|]]
        .. [[sistemas? (?:antigos?|legados?)|seu (?:atual )?(?:fornecedor|sistema))]],
      [[(?:fornecedor|fabricante|distribuidor|importador|]]
        .. [[revenda) (?:(?:[\w'-]+ ){0,1})?(?:de|em|oficial|direto|autorizad[oa]|]]
        .. [[especializad[oa]|l[íi]der)]],
      [[(?:integra\w*|conecta\w*|compat[íi]vel|sincroniza) (?:(?:[\w'-]+ ){0,1})?(?:com|a|]]
        .. [[ao) (?:(?:[\w'-]+ ){0,1})?(?:seu|sua|o seu|qualquer|todos|erp|sap|whatsapp|excel|]]
        .. [[outlook|hubspot|salesforce|os principais)]],
      [[(?:kit|kits|licen[çc]a|licen[çc]as|m[áa]quina|m[áa]quinas|forno|equipamento|]]
        .. [[m[óo]dulo|painel|assinatura)\b(?=[^.?!]{0,90}(?:sem custos?|r\$|€|segur|reserv|]]
        .. [[parcel|entrega|instala|desde|a partir|gr[áa]tis|demonstra|garantia))]],
    },

    -- What softens

    -- no pressure, ignore this if it does not concern you
    soft_no_pressure = {
      [[sem (?:(?:[\w'-]+ ){0,1})?(?:press[ãa]o|compromisso|obriga[çc][ãa]o|insistir|]]
        .. [[stress|pressa nenhuma|problema algum|ressentimentos)]],
      [[(?:se|caso) (?:(?:[\w'-]+ ){0,1})?(?:n[ãa]o|n|nao) (?:(?:[\w'-]+ ){0,1})?(?:for|]]
        .. [[fizer|faz|tiver|é|houver|seja|fosse|quiser|interessar|estiver|te|lhe|souber|puder|]]
        .. [[responder) (?:(?:[\w'-]+ ){0,4})?(?:interesse|interessar|sentido|momento|pessoa|]]
        .. [[prioridade|caso|problema|relevante|agora|[áa]rea|necessidade|tudo bem|pertinente|]]
        .. [[tempo|ignor\w+|desconsider\w+|sem problemas)]],
      [[(?:desconsidere|desconsidera|ignore|ignora|pode ignorar|podes ignorar|]]
        .. [[sinta-se à vontade para ignorar|apague)]],
      [[(?:tudo bem|sem problemas?|sem stress|tranquilo|n[ãa]o h[áa] problema|sem crise|]]
        .. [[entendo|compreendo|respeito) (?:(?:[\w'-]+ ){0,1})?(?:se|tamb[ée]m|caso|]]
        .. [[totalmente|perfeitamente|e n[ãa]o|desde j[áa])]],
      [[n[ãa]o (?:(?:[\w'-]+ ){0,1})?(?:sei|tenho certeza|]]
        .. [[tenho a certeza) (?:(?:[\w'-]+ ){0,1})?(?:se|de que|]]
        .. [[que) (?:(?:[\w'-]+ ){0,1})?(?:voc[êée]|é|isso|isto|faz|fala|a pessoa|o senhor|]]
        .. [[este|esse)]],
      [[(?:desculpe|desculpa|perdoe|perd[ãa]o|desculpem|]]
        .. [[lamento) (?:(?:[\w'-]+ ){0,1})?(?:o|a|pelo|pela|por|]]
        .. [[se) (?:(?:[\w'-]+ ){0,1})?(?:inc[ôóo]modo|inc[óo]modo|incomodar|invadir|abordagem|]]
        .. [[mensagem (?:direta|fria)|intromiss[ãa]o|ousadia|invas[ãa]o|abordar|contato|]]
        .. [[contacto|interromper|incomodo|a invas[ãa]o)]],
      [[(?:um|uma|basta|s[óo]|simples)(?: simples)? (?:"?n[ãa]o"?)(?: j[áa])? (?:basta|]]
        .. [[me ajuda|é suficiente|resolve|chega)]],
      [[(?:fique|sinta-se|esteja|fica) (?:(?:[\w'-]+ ){0,1})?à vontade]],
    },

    -- "this is no sales pitch"
    not_selling = {
      [[n[ãa]o (?:(?:[\w'-]+ ){0,1})?(?:é|se trata|estou|quero|vou|pretendo|venho|estamos|]]
        .. [[tenho inten[çc][ãa]o de|vim|sou) (?:(?:[\w'-]+ ){0,4})?(?:vender|venda|vendas|]]
        .. [[vendedor\w*|spam|pir[âa]mide|golpe|pitch|propaganda|comercial|rob[ôóo]|bot|]]
        .. [[autom[áa]tic[oa]|esquema|publicidade|insistente|fraude|burla|multin[íi]vel|]]
        .. [[copiar e colar|ctrl)]],
      [[(?:nada|sem) (?:(?:[\w'-]+ ){0,2})?(?:vender|vendas|venda|pitch|pegadinha|]]
        .. [[segundas inten[çc][õo]es|enrola[çc][ãa]o|letra mi[úu]da|pir[âa]mide|esquema|]]
        .. [[rob[ôóo]s?|spam|truques)]],
      [[(?:prometo|juro|garanto)\b[^.?!]{0,40}(?:vender|spam|pitch|venda|r[áa]pid[oa]|]]
        .. [[pir[âa]mide|golpe|chato|chata)]],
      [[n[ãa]o é (?:vendas|venda|pir[âa]mide|golpe|o que (?:voc[êée]|vc) (?:est[áa]|]]
        .. [[t[áa]) pensando)|sem pegadinhas?|n[ãa]o quero convenc\w+]],
    },

    -- impressed by your profile, inspiring journey
    flattery = {
      [[(?:impressionad[oa]|impressionou|encantad[oa]|admirad[oa]|inspirad[oa]|]]
        .. [[fascinad[oa]|surpreend\w+|f[ãa]|inspirou|encantou) (?:(?:[\w'-]+ ){0,1})?(?:com|]]
        .. [[pel[oa]s?|por|de|d[oa]) (?:(?:[\w'-]+ ){0,1})?(?:sua|seu|a sua|o seu|tua|teu|seus|]]
        .. [[suas|trajet[óo]ria|trabalho|percurso|perfil|experi[êée]ncia|hist[óo]ria|carreira|]]
        .. [[voc[êée]s|conte[úu]do)]],
      [[(?:seu|sua|o seu|a sua|teu|tua|vossa) (?:(?:[\w'-]+ ){0,1})?(?:trajet[óo]ria|]]
        .. [[perfil|percurso|experi[êée]ncia|curr[íi]culo|carreira|trabalho|hist[óo]ria|]]
        .. [[lideran[çc]a|expertise|jornada|background|atua[çc][ãa]o|vis[ãa]o|dedica[çc][ãa]o|]]
        .. [[conhecimento|conte[úu]do|energia|olhar|voz|presen[çc]a|dossi[êée]|]]
        .. [[curriculum) (?:(?:[\w'-]+ ){0,2})?(?:é|s[ãa]o|me|muito|realmente|chamou|chama|]]
        .. [[impression\w+|inspir\w+|incr[íi]vel|admir[áa]vel|not[áa]vel|fant[áa]stic[oa]|]]
        .. [[excelente|brilhante|chamaram|parece|se destac\w+|destaca\w*|salta|faz)]],
      [[(?:parab[ée]ns|parabenizo|parabenizar|]]
        .. [[felicito) (?:(?:[\w'-]+ ){0,1})?(?:pel[oa]s?|a voc[êée]|por|sua|]]
        .. [[seu) (?:(?:[\w'-]+ ){0,1})?(?:sua|seu|trajet[óo]ria|trabalho|percurso|perfil|]]
        .. [[carreira|conte[úu]do|conquistas|jornada|sucesso|resultados|empresa|crescimento|]]
        .. [[hist[óo]ria|posts?|excelente|belo|bel[íi]ssimo|lindo|incr[íi]vel|[óo]timo)]],
      [[(?:bela|linda|bel[íi]ssima|incr[íi]vel|excelente|impressionante|brilhante|grande|]]
        .. [[s[óo]lida|not[áa]vel|rica|inspiradora|bonita) (?:trajet[óo]ria|carreira|jornada|]]
        .. [[experi[êée]ncia|hist[óo]ria|atua[çc][ãa]o|bagagem|caminhada)]],
      [[(?:belo|lindo|[óo]timo|excelente|incr[íi]vel|impressionante|excelente|brilhante|]]
        .. [[s[óo]lido|not[áa]vel|baita|top|admir[áa]vel|rico) (?:perfil|percurso|curr[íi]culo|]]
        .. [[trabalho (?:que|à frente|na|no|de voc[êée]s)|background|cv)]],
      [[(?:chamou|chamaram|despertou|atraiu|captou) (?:(?:[\w'-]+ ){0,1})?(?:a )?(?:minha|]]
        .. [[nossa|meu|muito|o meu) (?:(?:[\w'-]+ ){0,1})?(?:aten[çc][ãa]o|interesse|curiosidade)]],
      [[(?:admiro|adoro|adorei|gosto muito|gostei muito|amei|curto muito|]]
        .. [[acompanho e admiro|sou f[ãa]) (?:(?:[\w'-]+ ){0,1})?(?:d[oa]s?|o|a|seu|sua|seus|]]
        .. [[suas|como voc[êée]|muito)? ?(?:seu|sua|seus|suas|teu|tua|teus|perfil|conte[úu]do|]]
        .. [[trabalho|trajet[óo]ria|posts?|publica[çc][õo]es|jeito)]],
      [[(?:inspirador\w*|inspira[çc][õo]es|inspira[çc][ãa]o|admir[áa]vel|admir[áa]veis|]]
        .. [[vision[áa]ri\w+|brilhantes?|extraordin[áa]ri\w+|excepciona(?:l|is)|]]
        .. [[de excel[êée]ncia|fora da curva|diferenciad[oa]|refer[êée]ncia (?:na|no|em|para)|]]
        .. [[uma honra|honrad[oa]|privil[ée]gio|iluminad[oa]|profissionais como voc[êée]|]]
        .. [[pessoas como (?:voc[êée]|tu|o senhor|a senhora))\b]],
      [[(?:seu|o seu|a sua|sua) (?:trabalho|voz|exemplo|]]
        .. [[miss[ãa]o) (?:(?:[\w'-]+ ){0,1})?(?:importa|inspira|transforma|faz falta|é luz|]]
        .. [[vale)|(?:que|de) n[ãa]o desiste\w*|educador\w+ assim|(?:profissional|]]
        .. [[profissionais|m[ée]dic\w+|l[íi]deres|professor\w+) (?:assim|de verdade|raros?|]]
        .. [[que fazem a diferen[çc]a)]],
    },

    -- widen my network, like-minded people, let's connect
    network_generic = {
      [[(?:ampliar|expandir|aumentar|fortalecer|enriquecer|alargar|construir|criar|]]
        .. [[crescer|desenvolver|estender|fazer crescer|cultivar) (?:(?:[\w'-]+ ){0,1})?(?:meu|]]
        .. [[minha|a minha|o meu|nossa|nossas|a nossa|rede|redes|networking|minhas|uma|]]
        .. [[c[íi]rculo) ?(?:(?:[\w'-]+ ){0,1})?(?:networking|rede|network|contatos|contactos|]]
        .. [[conex[õo]es|c[íi]rculo|de contatos|de contactos|la[çc]os|profissional)?]],
      [[(?:fazer|fa[çc]a|fa[çc]am|entrar|integrar|juntar|adicionar|ter|t[êée]-l[oa]|]]
        .. [[inclui\w*|inclu[íi]-l[oa]|adicion[áa]-l[oa]|contar|agregar|acrescentar|]]
        .. [[receb[eê]\w*|somar) (?:(?:[\w'-]+ ){0,3})?(?:parte d[ae] |na |à |em |no |para |]]
        .. [[da |com voc[êée] n[ao] )?(?:a |o )?(?:minha|sua|meu|nossa|tua|seu|vossa|suas|]]
        .. [[minhas) (?:(?:[\w'-]+ ){0,1})?(?:rede|networking|network|conex[õo]es|contatos|]]
        .. [[contactos|c[íi]rculo|lista)]],
      [[(?:vamos|bora|gostaria de|quero|queria|adoraria|gostava de|podemos|que tal|]]
        .. [[vamos nos|gostaria que|seria (?:um prazer|[óo]timo|uma honra|bom)|é um prazer|]]
        .. [[prazer em|feliz em|aceita|desejo|proponho) (?:(?:[\w'-]+ ){0,1})?(?:nos |me |te |]]
        .. [[que )?(?:(?:[\w'-]+ ){0,1})?(?:conectar\w*|conectados|conex[ãa]o|conectarmos|]]
        .. [[conectar-me|ligar-me|trocar (?:ideias?|experi[êée]ncias|figurinhas|]]
        .. [[conhecimento\w*)|conhecer (?:voc[êée]|vc|melhor|-te|o seu|pessoas|gente)|]]
        .. [[conhec[êée]-l[oa]|te conhecer|manter contato|manter contacto|estar em contacto|]]
        .. [[networking|estabelecer|fazer networking|segui\w*|acompanhar|te ter|t[êée]-l[oa]|]]
        .. [[te adicionar|adicionar voc[êée]|adicion[áa]-l[oa])]],
      [[(?:prazer|feliz|bom|[óo]timo|honra|alegria|gosto|]]
        .. [[satisfa[çc][ãa]o) (?:(?:[\w'-]+ ){0,1})?(?:em|de|por|que|]]
        .. [[ter) (?:(?:[\w'-]+ ){0,1})?(?:nos |me |te |lhe |estar )?(?:conectar\w*|]]
        .. [[conectad[oa]s?|conex[ãa]o|conhec\w+|contar|fazer|ter|t[êée]-l[oa]|receb\w+|]]
        .. [[estarmos|estar|trocar|acompanhar|ligar|estabelecer|cruzar)]],
      [[(?:aceite|aceita|aceitar|aceites|obrigad[oa] por aceitar|agrade[çc]o se aceitar|]]
        .. [[poderia aceitar) (?:(?:[\w'-]+ ){0,1})?(?:meu|o meu|minha|a minha|este|esse|]]
        .. [[a) ?(?:convite|conex[ãa]o|pedido|solicita[çc][ãa]o|liga[çc][ãa]o|contato|contacto)]],
      [[(?:convite|pedido|solicita[çc][ãa]o|convido) (?:(?:[\w'-]+ ){0,1})?(?:de|para|]]
        .. [[a) (?:(?:[\w'-]+ ){0,1})?(?:conex[ãa]o|conectar\w*|fazer parte|liga[çc][ãa]o|]]
        .. [[integrar|rede|se conectar|nos conectarmos)]],
      [[(?:conectar|conectar-me|me conectar|conex[ãa]o|conex[õo]es|networking|rodear|]]
        .. [[cercar|conhecer|contato|contacto|trocar|ligar-me|]]
        .. [[aproximar) (?:(?:[\w'-]+ ){0,1})?(?:com|]]
        .. [[de) (?:(?:[\w'-]+ ){0,1})?(?:profissionais|pessoas|gente|l[íi]deres|outros|quem|]]
        .. [[novas pessoas|colegas|gestores|empres[áa]ri\w+|empreendedor\w+|especialistas|]]
        .. [[executiv\w+|m[ée]dicos|professores|mentes|talentos|decisores|perfis)]],
      [[(?:trocar|troca de|partilhar|compartilhar|troca) (?:(?:[\w'-]+ ){0,1})?(?:ideias?|]]
        .. [[experi[êée]ncias?|conhecimentos?|figurinhas|insights|boas pr[áa]ticas|vis[õo]es|]]
        .. [[conte[úu]dos?|oportunidades|perspetivas|perspectivas|saberes|contatos)]],
      [[(?:vamos nos conectar|vamos conectar|bora conectar|conectemo-nos|conecte-se|]]
        .. [[conecta comigo|conecte comigo|sempre bom|é sempre bom|nos conectarmos|]]
        .. [[mesma [áa]rea|networking|bem-vind[oa] à minha rede|minha rede|]]
        .. [[conex[õo]es de valor|boas conex[õo]es|novas conex[õo]es|pessoas (?:incr[íi]veis|]]
        .. [[inspiradoras|interessantes|do bem)|nossos caminhos|nossas [áa]reas|nossos mundos|]]
        .. [[mesma vibe|mesma energia|mesmos interesses|juntos somos|vamos juntos|]]
        .. [[ser[áa] um prazer|conto com voc[êée] na)]],
      [[^(?:(?:[\w'-]+ ){0,3})(?:vamos conectar|conectar|conex[ãa]o|prazer|let's connect|]]
        .. [[bora|conectad[oa]s)[ !.?🙂😊🤝👋🚀]*$]],
      [[(?:ter|t[êée]-l[oa]|a ter|o ter|te ter|contar) (?:(?:[\w'-]+ ){0,2})?(?:por perto|]]
        .. [[nesta rede|na rede|aqui)|me (?:aceita|adiciona|add)\b|conectando (?:com|a)|]]
        .. [[(?:caminhar|andar|seguir) (?:(?:[\w'-]+ ){0,1})?(?:ao lado|junto)|sempre (?:bom|]]
        .. [[é bom) (?:(?:[\w'-]+ ){0,1})?(?:ter|estar|conhecer|saber)|]]
        .. [[aprender com (?:os conte[úu]dos|voc[êée]s|voc[êée]|quem|pessoas|profissionais)|]]
        .. [[(?:mesma|nesta) rede|gente (?:boa|do bem|que faz)|(?:pessoas|gente) experientes?|]]
        .. [[quero (?:aprender|seguir|acompanhar)|^(?:(?:[\w'-]+ ){0,4})conecta\w*[^.?!]{0,30}$]],
    },

    -- came across your profile
    profile_glance = {
      [[(?:me deparei|deparei-me|cheguei|encontrei|cruzei|esbarrei|dei de caras|ca[íi]|]]
        .. [[topei|vi|visitei|li|analisei|estava vendo|estive a ver|acessei|olhei|achei|]]
        .. [[descobri|passei|acompanho|conferi|reparei) (?:(?:[\w'-]+ ){0,2})?(?:n?o |n?a |]]
        .. [[com o |com a |ao |pelo |ao seu |at[ée] ao |em )?(?:seu|sua|teu|tua|vosso|]]
        .. [[vossa) (?:(?:[\w'-]+ ){0,1})?(?:perfil|p[áa]gina|trajet[óo]ria|percurso|]]
        .. [[experi[êée]ncia|atua[çc][ãa]o|curr[íi]culo|empresa|trabalho|hist[óo]rico|carreira)]],
      [[(?:vi|notei|percebi|reparei|vejo|constatei|sei|li|observei|verifiquei|]]
        .. [[noto) que (?:(?:[\w'-]+ ){0,1})?(?:voc[êée]|vc|voc[êée]s|tu|o senhor|a senhora|é|]]
        .. [[[ée]s|atua|trabalha|est[áa]|lidera|sua|seu|a sua|o seu|tem|temos|a vossa|somos|]]
        .. [[estamos)]],
      [[linkedin (?:(?:[\w'-]+ ){0,1})?(?:me )?(?:sugeriu|recomendou|indicou|mostrou|]]
        .. [[sugere|apresentou|insiste|mandou|acha)]],
      [[(?:seu|o seu|teu|o teu) perfil (?:(?:[\w'-]+ ){0,1})?(?:apareceu|me apareceu|]]
        .. [[surgiu|foi sugerido|chamou|me chamou|apareceu-me|est[áa]|combina|se encaixa|]]
        .. [[encaixa|despertou|é|me interessou|saltou|bate)]],
      [[(?:ao|quando) (?:ver|visitar|ler|olhar|analisar|navegar|acessar|percorrer|vi|]]
        .. [[conhecer) (?:(?:[\w'-]+ ){0,1})?(?:pelo |o |a |no )?(?:seu|sua|teu|tua|linkedin)]],
      [[(?:como|enquanto|na qualidade de|sendo) (?:(?:[\w'-]+ ){0,2})?(?:diretor\w*|]]
        .. [[gerente|ceo|cto|cfo|head|gestora?|coordenadora?|l[íi]der|s[óo]ci[oa]|fundadora?|]]
        .. [[respons[áa]vel|rh|m[ée]dic[oa]|advogad[oa]|propriet[áa]ri[oa]|empres[áa]ri[oa]|]]
        .. [[donos?|dona|professora?) (?:(?:[\w'-]+ ){0,4})?(?:voc[êée]|vc|imagino|acredito|]]
        .. [[deve|certamente|tu|o senhor|a senhora|sabe)]],
      [[(?:pelo|por causa do|atrav[ée]s do|com base no|]]
        .. [[vendo) (?:(?:[\w'-]+ ){0,1})?(?:seu|teu) (?:perfil|linkedin|percurso|curr[íi]culo)]],
      [[(?:pesquisando|procurando|navegando|buscando|a pesquisar|]]
        .. [[a navegar) (?:(?:[\w'-]+ ){0,2})?(?:por|profissionais|no linkedin|pelo linkedin|]]
        .. [[empresas|perfis|l[íi]deres|na regi[ãa]o)]],
    },

    -- mutual connections, same industry
    mutual_generic = {
      [[(?:conex[õo]es|contatos|contactos|amigos|conex[ãa]o|liga[çc][õo]es|amizades|]]
        .. [[conhecidos|pessoas|interesses|grupos|]]
        .. [[conhecid[oa]) (?:(?:[\w'-]+ ){0,1})?(?:em comum|comuns|m[úu]tu[oa]s|partilhad[oa]s)]],
      [[(?:mesm[oa]s?) (?:setor|sector|[áa]rea|segmento|ramo|universo|interesses|mercado|]]
        .. [[mundo|ecossistema|valores|nicho|profiss[ãa]o|miss[ãa]o|c[íi]rculos?|cidade natal)]],
      [[(?:somos|sou|tamb[ée]m sou|estamos|atuamos|trabalhamos|partilhamos|compartilhamos|]]
        .. [[temos) (?:(?:[\w'-]+ ){0,1})?(?:ambos|tamb[ée]m|os dois|igualmente|colegas de|]]
        .. [[muito em comum|algo em comum|muitos|v[áa]rios|v[áa]rias|d[oa] mesm[oa]|]]
        .. [[n[oa] mesm[oa]|conterr[âa]ne\w+) ?(?:(?:[\w'-]+ ){0,2})?(?:[áa]rea|profiss[ãa]o|]]
        .. [[setor|segmento|ramo|em comum|interesses|contatos|contactos|conex[õo]es|grupo|]]
        .. [[mercado|universo|\w+)?]],
      [[(?:colega de (?:profiss[ãa]o|[áa]rea|setor)|colegas de profiss[ãa]o|]]
        .. [[membr[oa] do (?:mesmo )?grupo|mesmo grupo|tamb[ée]m fa[çc]o parte|]]
        .. [[ex-alun[oa]s? d[ae]|conterr[âa]ne[oa]|entre (?:colegas|profissionais|]]
        .. [[empreendedor\w+|gestores|l[íi]deres|mulheres|fundador\w+|devs))]],
    },

    -- thanks for accepting
    thanks_connecting = {
      [[(?:obrigad[oa]|agrade[çc]o|grat[oa]|valeu|agradecid[oa]|]]
        .. [[gratid[ãa]o) (?:(?:[\w'-]+ ){0,2})?(?:por|pel[oa]|a|]]
        .. [[o) (?:(?:[\w'-]+ ){0,2})?(?:aceitar\w*|aceite|aceit[eo]|aceitado|aceita[çc][ãa]o|]]
        .. [[conex[ãa]o|conectar\w*|adicionar\w*|liga[çc][ãa]o|adi[çc][ãa]o|ter aceit[oe]|]]
        .. [[convite aceit[oe]|me add|contato|contacto|me adicionar)\b(?! (?:o convite para a|]]
        .. [[d[oe] ontem))]],
      [[(?:agora que|j[áa] que|que bom que|feliz que|]]
        .. [[fico feliz) (?:(?:[\w'-]+ ){0,2})?(?:estamos|nos|somos|]]
        .. [[estarmos) (?:(?:[\w'-]+ ){0,1})?(?:conectad[oa]s|conectamos|ligad[oa]s|]]
        .. [[em contacto|em contato)]],
    },

    -- mail-merge fields left open
    template_mark = {
      [[[{\[<%]{1,2} ?(?:nome|primeiro ?nome|first ?_?name|empresa|company|cidade|cargo|]]
        .. [[setor|sobrenome|seu nome|inserir|lead|nome da empresa|name|]]
        .. [[[áa]rea)[\w' ]{0,20}[}\]>%]{1,2}]],
      [[^(?:ol[áa]|oi|bom dia|boa tarde|prezad[oa]|car[oa]|caro\(a\)|hi|hello) ,]],
      [[(?:ol[áa]|oi|prezad[oa]|car[oa]|bom dia) (?:\{|\[|<|%|xxx|x{2,}|null|undefined|]]
        .. [[fulano|nome\b)]],
      [[(?:prezado\(a\)|caro\(a\)|prezados senhores|caro/a|prezado/a|sr\(a\)|senhor\(a\)|]]
        .. [[interessado\(a\))]],
    },

    -- What presses

    -- coming back to you, any news, any thoughts
    bump = {
      [[(?:retomando|retomar|retomo|retorno|voltando|volto|voltar|passando|passo|]]
        .. [[s[óo] passando|a passar|venho|resgatando|refor[çc]ando|refor[çc]o|dando|]]
        .. [[reenviando|reenvio|subindo|subo|subir|trazendo|insistindo|insisto|relembrando|]]
        .. [[relembro|lembrando|a retomar|fazendo|]]
        .. [[cutucando) (?:(?:[\w'-]+ ){0,3})?(?:nosso contato|contato|contacto|por aqui|aqui|]]
        .. [[minha|meu|a minha|o meu|à carga|mensagem|para (?:saber|ver|lembrar|refor[çc]ar)|]]
        .. [[pra (?:saber|ver|lembrar|dar|refor[çc]ar)|follow[- ]?up|convite|assunto|conversa|]]
        .. [[topo|up\b|à sua|este|esta|esse|essa|o tema|a falar|ao assunto|proposta|rapidinho|]]
        .. [[um toque|um al[ôóo]|no seu)]],
      [[follow[- ]?up|bump|up\b(?= ?(?:[!.?]|n[ao]|$))|lembrete|reminder|relembrete]],
      [[(?:alguma|algum|tem|teve|h[áa]|houve|tens|tiveste|alguma previs[ãa]o|qualquer|]]
        .. [[conseguiu|tem alguma) (?:(?:[\w'-]+ ){0,1})?(?:novidades?|not[íi]cias?|retorno|]]
        .. [[feedback|resposta|posi[çc][ãa]o|posicionamento|atualiza[çc][ãa]o|update|]]
        .. [[decis[ãa]o|chance|oportunidade de|parecer|previs[ãa]o)(?: d[eao]| sobre| a[íi]|]]
        .. [[ pra| para| da sua| do lado)?[^.?!]{0,50}(?:\?|$|ver|ler|analisar|avaliar|olhar|]]
        .. [[pensar)]],
      [[(?:aguardo|aguardando|à espera|esperando|espero|no aguardo|fico no aguardo|]]
        .. [[fico à espera|fico a aguardar|continuo à espera|sigo aguardando|sigo no aguardo|]]
        .. [[ainda espero|aguardamos) (?:(?:[\w'-]+ ){0,2})?(?:retorno|resposta|resposta sua|]]
        .. [[seu|sua|o seu|a sua|a tua|posi[çc][ãa]o|feedback|contato|contacto|not[íi]cias|$|]]
        .. [[\.|!)]],
      [[(?:n[ãa]o|nao|n) (?:(?:[\w'-]+ ){0,1})?(?:tive|obtive|recebi|houve|tivemos|]]
        .. [[recebemos|vi|consegui|ouvi|chegou|me deu|deu) (?:(?:[\w'-]+ ){0,1})?(?:seu |]]
        .. [[a sua |sua |nenhum |nenhuma |o seu |ainda |]]
        .. [[a tua )?(?:(?:[\w'-]+ ){0,1})?(?:retorno|resposta|not[íi]cias?|contato|contacto|]]
        .. [[feedback|um oi|sinal|nada|novidades)]],
      [[(?:sem|nenhum[a]?|at[ée] agora|nada de|ainda sem|]]
        .. [[zero) (?:(?:[\w'-]+ ){0,1})?(?:retorno|resposta|respostas|not[íi]cias|sinal|nada|]]
        .. [[feedback|resposta sua)]],
      [[(?:conseguiu|conseguiste|consegue|deu|deu tempo|teve tempo|teve chance|tiveste|]]
        .. [[j[áa]|p[ôóo]de|p[ôóo]de j[áa]|teve oportunidade|chegou a|chegaste a|chance de|]]
        .. [[tempo de) (?:(?:[\w'-]+ ){0,1})?(?:de )?(?:pensar|avaliar|olhar|ver|ler|analisar|]]
        .. [[dar uma olhada|refletir|decidir|dar uma vista|verificar|considerar|conversar|]]
        .. [[confirmar|pensou|avaliou|decidiu|viu|leu|dar)\b(?=[^.?!]{0,80}(?:\?|$))]],
      [[^(?:(?:[\w'-]+ ){0,1})?(?:up|oi|ol[áa]|e a[íi]|ent[ãa]o|bom dia|boa tarde|]]
        .. [[boa noite|al[ôóo]|tudo bem|oie+|opa|ei|eai|hello|toc toc|oi sumid[oa]|sumid[oa]|]]
        .. [[bump|lembrete|\?+)(?:,? [\w-]+)?[ ?!.👀🙂😊⬆️🙈]*$]],
      [[^(?:(?:[\w'-]+ ){0,2})(?:up|bump|s[óo] um up|e a[íi]|e ent[ãa]o|lembrete|]]
        .. [[relembrando|[úu]ltimo lembrete|follow[- ]?up|toc toc|oi de novo|ol[áa] de novo|]]
        .. [[eu de novo|sou eu de novo|olha eu)\b]],
      [[(?:eu de novo|sou eu (?:de novo|outra vez|novamente)|olha eu|voltei|]]
        .. [[cá estou (?:eu )?(?:de novo|outra vez)|n[ãa]o (?:vou )?desisto|n[ãa]o desisti|]]
        .. [[n[ãa]o desistir|sou persistente|insistente|persistente|brasileiro n[ãa]o desiste|]]
        .. [[[áa]gua mole|teimos[oa]|[úu]ltima tentativa|nova tentativa|tentando de novo|]]
        .. [[tentar novamente|tento de novo|mais uma tentativa|outra vez por aqui)]],
      [[(?:o que|que) (?:(?:[\w'-]+ ){0,1})?(?:achou|acharam|achaste|decidiu|decidiram|]]
        .. [[decidiste|me diz|ficou|pensou|resolveu)\b[^.?!]{0,60}\?]],
      [[(?:ainda|continua|segue|sigo|continuo|mant[ée]m|]]
        .. [[mant[ée]m-se) (?:(?:[\w'-]+ ){0,1})?(?:interessad[oa]|de p[ée]|v[áa]lid[oa]|]]
        .. [[dispon[íi]vel|interesse|a fim|no aguardo|aguardando|à espera|esperando|em aberto|]]
        .. [[guardad[oa]|reservad[oa]|com a vaga|de p[ée] o)]],
      [[(?:e a[íi]|e ent[ãa]o|ent[ãa]o|entao),? (?:(?:[\w'-]+ ){0,3})?(?:topa|vamos|bora|]]
        .. [[fechamos|fechado|como ficamos|em que ficamos|qual|decidiu|alguma|o que|vai|posso|]]
        .. [[pensou|que tal|rola|marcamos|\?)]],
      [[(?:me dá|me d[êée]|d[êée]-me|dá-me|me dar|poderia me dar|preciso de|]]
        .. [[s[óo] preciso de|agrade[çc]o|pode me dar|pe[çc]o) (?:(?:[\w'-]+ ){0,1})?(?:um|uma|]]
        .. [[o seu|sua|a sua|seu|de) (?:(?:[\w'-]+ ){0,1})?(?:retorno|resposta|posi[çc][ãa]o|]]
        .. [[posicionamento|feedback|ok|sinal|devolutiva|sim ou|defini[çc][ãa]o)]],
      [[(?:cad[êée]|kd) (?:vc|voc[êée]|tu|o senhor|a senhora)|me deixa na m[ãa]o|]]
        .. [[conto com (?:vc|voc[êée]) hein|(?:fico|ficou|est[áa]|continua|]]
        .. [[parad[oa]) (?:(?:[\w'-]+ ){0,2})?(?:na agonia|incomplet[oa]|parad[oa]|pendente|]]
        .. [[em branco|em aberto|à espera da sua|à sua espera)]],
      [[(?:retorno|volto|escrevo|venho|insisto) (?:(?:[\w'-]+ ){0,2})?(?:pela|por|]]
        .. [[mais uma|novamente|outra vez|por dever)]],
      [[(?:chegou|chegaste) a (?:(?:[\w'-]+ ){0,1})?(?:ver|ler|separar|pensar|olhar|falar|]]
        .. [[conversar|abrir|decidir|preencher)]],
      [[(?:s[óo] (?:preciso|falta)|falta (?:apenas|]]
        .. [[s[óo])) (?:(?:[\w'-]+ ){0,1})?(?:d[oa] |o |a )?(?:seu|sua|teu|tua)]],
      [[(?:n[ãa]o costumo|n[ãa]o gosto de|n[ãa]o queria|n[ãa]o quero|]]
        .. [[detesto) (?:(?:[\w'-]+ ){0,1})?(?:insistir|incomodar|ser chat[oa]|cobrar|]]
        .. [[pressionar|apressar)]],
      [[(?:ainda|continuamos|continuo|seguimos|]]
        .. [[continuarei) (?:(?:[\w'-]+ ){0,1})?(?:aguard\w+|à espera|a aguardar|esperando)]],
    },

    -- did you see my message
    seen_message = {
      [[(?:viu|vistes?|viste|leu|leste|recebeu|recebeste|chegou a ver|conseguiu ver|]]
        .. [[conseguiu ler|chegaste a ver|chegou a ler|abriu|p[ôóo]de ver|teve chance de ver|]]
        .. [[deu tempo de ver|teve tempo de ver|reparou|conferiu) (?:(?:[\w'-]+ ){0,1})?(?:a |]]
        .. [[o |as |os )?(?:minha|meu|minhas|meus|nossa|nosso|[úu]ltima|que eu|o que|mensagem|]]
        .. [[mensagens|e-?mail|convite|proposta|material|apresenta[çc][ãa]o|v[íi]deo|link)]],
      [[(?:minha|a minha|meu|o meu|minhas|as minhas|]]
        .. [[meus) (?:(?:[\w'-]+ ){0,1})?(?:mensagem|mensagens|e-?mail|convite|proposta|recado|]]
        .. [[contato|e-?mails|[úu]ltima)s? (?:(?:[\w'-]+ ){0,3})?(?:chegou|chegaram|foi vista|]]
        .. [[foi lida|passou|n[ãa]o chegou|lida|entregue|ficou|caiu|visualizada|se perdeu|]]
        .. [[perdeu-se)]],
      [[(?:vi|vejo|aparece|aqui diz|o linkedin (?:me )?(?:mostra|diz|avisa)|reparei|notei|]]
        .. [[sei) (?:(?:[\w'-]+ ){0,1})?que (?:(?:[\w'-]+ ){0,2})?(?:visualizou|leu|viu|abriu|]]
        .. [[visualizada|lida|leste|viste|abriste|foi lida|foi visualizada|baixou|clicou|]]
        .. [[assistiu|visitou|espreitou|j[áa] abriu)]],
      [[(?:visualizou|visualizaste|leu|viu|visto|lida|visualizada|lido|v[áa]cuo|]]
        .. [[no v[áa]cuo|vista) (?:(?:[\w'-]+ ){0,1})?(?:e (?:n[ãa]o|nada|nem|ignorou)|]]
        .. [[mas (?:n[ãa]o|nada)|sem resposta|e sil[êée]ncio|no v[áa]cuo)|(?:me deixou|deixar|]]
        .. [[deixou|me deixaram|ficar|fiquei|deixando) (?:(?:[\w'-]+ ){0,1})?(?:no|]]
        .. [[de) (?:v[áa]cuo|visto|visualizado|lado)|ticks? azul|tracinhos azuis|tiquinhos]],
    },

    -- guilt, scolding
    reproach = {
      [[(?:ignor\w+) (?:(?:[\w'-]+ ){0,1})?(?:minhas?|meus?|me|as|a|mensagens|assim|]]
        .. [[completamente|quem|desta|algu[ée]m|por completo)\b(?<!pode ignorar a)(?<!ignore a)]],
      [[(?:est[áa]|est[áa]s|vai|v[ãa]o|anda|voc[êée]|continua|me|]]
        .. [[t[áa]) (?:(?:[\w'-]+ ){0,1})?(?:me |a )?(?:ignorando|ignorar-me|ignorar|ignora|]]
        .. [[ignorou|evitando|fugindo de mim|ghost\w*|dando gelo|gelo)]],
      [[(?:por que|porque|por qu[êée]|porqu[êée]) (?:(?:[\w'-]+ ){0,1})?(?:n[ãa]o|nao|n|]]
        .. [[tu|voc[êée]) (?:(?:[\w'-]+ ){0,1})?(?:me |voc[êée] |se |)?(?:respond\w+|retorn\w+|]]
        .. [[fal\w+|dá)]],
      [[(?:n[ãa]o|nem|nunca|ningu[ée]m) (?:(?:[\w'-]+ ){0,2})?(?:respond\w+|retornou|]]
        .. [[retornaste|retorna|se dign\w+|teve a (?:delicadeza|educa[çc][ãa]o|gentileza|]]
        .. [[dec[êée]ncia)|mere[çc]o|me deu retorno|deu retorno|dá retorno|disse nada|diz nada|]]
        .. [[dizer nada)\b(?! (?:à|ao|na|no) (?:professor|cliente|pesquisa|inqu[ée]rito))]],
      [[(?:falta de|m[íi]nimo de|por|quest[ãa]o de|sinal de|pouca|]]
        .. [[um pouco de) (?:(?:[\w'-]+ ){0,1})?(?:educa[çc][ãa]o|respeito|considera[çc][ãa]o|]]
        .. [[profissionalismo|cortesia|gentileza|delicadeza|empatia)\b(?! (?:f[íi]sica|]]
        .. [[infantil|ambiental|especial|financeira|m[ée]dica|superior|b[áa]sica))]],
      [[(?:chatead[oa]|decepcionad[oa]|desapontad[oa]|frustrad[oa]|ofendid[oa]|magoad[oa]|]]
        .. [[triste|desiludid[oa]|surpres[oa]|estranhei|constrangedor|chato|feio|lament[áa]vel|]]
        .. [[deselegante|indelicad[oa]|mal-educad[oa]|grosseir[oa]|desrespeit\w+|]]
        .. [[arrogante)\b(?=[^.?!]{0,100}(?:respost\w*|retorn\w*|respond\w*|sil[êée]ncio|]]
        .. [[com voc[êée]|consigo|contigo|voc[êée]|ignor\w*|deix\w*|assim|sua|seu|postura|]]
        .. [[atitude|perder|v[áa]cuo|nem|n[ãa]o))]],
      [[(?:gastei|perdi|dediquei|investi|tirei|reservei|usei|preparei|passei|separei|]]
        .. [[fiz quest[ãa]o de|tive o (?:cuidado|trabalho) de) (?:(?:[\w'-]+ ){0,3})?(?:tempo|]]
        .. [[minutos|horas|tarde|noite|manh[ãa]|proposta|an[áa]lise|energia|fim de semana|]]
        .. [[para voc[êée]|pra voc[êée]|v[íi]deo|diagn[óo]stico|material|preparar|fazer)]],
      [[(?:seu|o seu|teu|o teu|esse|este|tanto) sil[êée]ncio|sil[êée]ncio (?:seu|]]
        .. [[da sua parte|tamb[ée]m|diz|é|total|absoluto)]],
      [[(?:fiz|disse|falei|eu fiz|te fiz|escrevi) (?:(?:[\w'-]+ ){0,1})?(?:algo|]]
        .. [[alguma coisa|alguma) (?:(?:[\w'-]+ ){0,1})?(?:errad[oa]|mal|que)]],
      [[(?:nem|sequer|ao menos|pelo menos|custa|custava|custa nada|]]
        .. [[n[ãa]o custa) (?:(?:[\w'-]+ ){0,2})?(?:um|uma|responder|dizer|o)? ?(?:"?n[ãa]o"?|]]
        .. [[oi|obrigad[oa]|resposta|sim|retorno|responder|aviso|ol[áa]|satisfa[çc][ãa]o)]],
      [[(?:vai|vais|ir[áa]|pode|voc[êée] vai|n[ãa]o v[áa]|]]
        .. [[n[ãa]o venha) (?:(?:[\w'-]+ ){0,2})?(?:se arrepender|arrepender-se|arrepender|]]
        .. [[perder (?:essa|esta|a)|deixar passar|chorar|lamentar)|]]
        .. [[deixar (?:(?:[\w'-]+ ){0,1})?(?:passar|escapar)|oportunidade (?:bate|n[ãa]o bate|]]
        .. [[[úu]nica de)]],
      [[(?:seus|os seus|teus) concorrentes (?:j[áa]|n[ãa]o|est[ãa]o|agradecem|v[ãa]o)|]]
        .. [[depois n[ãa]o (?:diga|reclame|venha|digas)]],
      [[(?:esperava|achei que|pensei que|pensava que|imaginei que|julgava que|]]
        .. [[acreditei que) (?:(?:[\w'-]+ ){0,2})?(?:mais|voc[êée]|vc|fosse|fossem|era|]]
        .. [[[ée]ramos|um|uma|tivesse|o senhor|algu[ée]m|tratasse|estava)]],
      [[(?:falando|falar|a falar|falo|conversando) (?:(?:[\w'-]+ ){0,1})?(?:sozinh[oa]|]]
        .. [[com (?:as|a|uma) parede|pro vento|para as paredes)]],
      [[(?:considero|entendo|encaro|vou entender|vou considerar|interpretar|tomo|]]
        .. [[assumo) (?:(?:[\w'-]+ ){0,1})?(?:o )?(?:seu|teu|esse|sil[êée]ncio|]]
        .. [[isso)(?:(?:[\w'-]+ ){0,1})? ?(?:sil[êée]ncio|como)]],
      [[(?:vou|terei de|irei|serei obrigad[oa] a|posso) (?:(?:[\w'-]+ ){0,2})?(?:procurar|]]
        .. [[falar|falar direto|escrever|contactar|contatar|]]
        .. [[ir direto) (?:(?:[\w'-]+ ){0,1})?(?:diretamente |direto )?(?:com |a |ao |]]
        .. [[à )?(?:(?:[\w'-]+ ){0,1})?(?:seu|sua|o seu|a sua) (?:(?:[\w'-]+ ){0,1})?(?:chefe|]]
        .. [[diretor\w*|superior|s[óo]ci[oa]|ceo|gestor\w*|concorrente|patr[ãa]o|administra\w+)]],
      [[(?:se n[ãa]o quer|se n[ãa]o queres|n[ãa]o quer),? (?:(?:[\w'-]+ ){0,1})?(?:diz-se|]]
        .. [[diga|diz|é s[óo]|basta)|deix\w+ (?:(?:[\w'-]+ ){0,3})?(?:sem (?:resposta|]]
        .. [[retorno))|(?:de|é de) (?:se )?lamentar que|dei-me ao trabalho|me dei ao trabalho|]]
        .. [[seria uma pena|(?:d[óo]i|doeu|que agonia|me dá uma agonia)|pra qu[êée] (?:aceitar|]]
        .. [[me aceit)|aceitou (?:minha conex[ãa]o|o convite) (?:pra|para|e)]],
    },

    -- last message, I close your file
    break_up = {
      [[(?:[úu]ltima|[úu]ltima vez|[úu]ltimo|]]
        .. [[derradeir[oa]) (?:(?:[\w'-]+ ){0,1})?(?:mensagem|tentativa|contato|contacto|]]
        .. [[e-?mail|vez|aviso|recado|follow|chamada|insist[êée]ncia|lembrete|toque|abordagem|]]
        .. [[carta)]],
      [[(?:n[ãa]o|nao) (?:(?:[\w'-]+ ){0,1})?(?:vou|irei|te|lhe|pretendo|voltarei|]]
        .. [[quero) (?:(?:[\w'-]+ ){0,2})?(?:mais )?(?:incomod\w+|insist\w+|perturb\w+|]]
        .. [[escrever\w*|contat\w+|contact\w+|te chatear|chatear|mandar|procurar|enviar|]]
        .. [[chat\w+|import\w+)]],
      [[(?:vou|posso|irei|prometo) (?:(?:[\w'-]+ ){0,1})?(?:encerrar|parar|fechar|deixar|]]
        .. [[arquivar|retirar|tirar|cancelar|dar por|remover|finalizar|desistir|liberar|passar|]]
        .. [[partir|sair|desaparecer|sumir|repassar|oferecer|]]
        .. [[ceder) (?:(?:[\w'-]+ ){0,3})?(?:por aqui|contato|contacto|seu|sua|de (?:te|lhe|]]
        .. [[insistir|incomodar|enviar|escrever|mandar|voc[êée])|processo|conversa|assunto|]]
        .. [[ficha|cadastro|voc[êée] em paz|te em paz|em paz|da lista|da minha lista|]]
        .. [[encerrad[oa]|arquivo|outr[oa]|vaga|adiante|lugar|para (?:outro|outra|]]
        .. [[o pr[óo]ximo)|pra (?:outro|outra|frente)|convite|proposta)]],
      [[(?:encerro|encerrando|fecho|fechando|encerrar|arquivo|dou por encerrad[oa]|]]
        .. [[paro) (?:(?:[\w'-]+ ){0,1})?(?:por aqui|seu|sua|teu|tua|meu|minha|este|esse|nosso|]]
        .. [[aqui|de (?:te|lhe))]],
      [[(?:entendo|presumo|suponho|assumo|vou assumir|vou entender|deduzo|concluo|imagino|]]
        .. [[devo entender|deduzir|parto do princ[íi]pio|considero|percebo|vou considerar|]]
        .. [[devo assumir|posso assumir|interpreto) (?:(?:[\w'-]+ ){0,1})?(?:que|]]
        .. [[como) (?:(?:[\w'-]+ ){0,4})?(?:interesse|momento|prioridade|interessad[oa]|quer|]]
        .. [[queira|n[ãa]o é|n[ãa]o h[áa]|sentido|necessidade|desistiu|desinteresse|n[ãa]o tem|]]
        .. [[um n[ãa]o|n[ãa]o|recusa)]],
      [[(?:se|caso) (?:(?:[\w'-]+ ){0,1})?(?:n[ãa]o|nao|]]
        .. [[n) (?:(?:[\w'-]+ ){0,2})?(?:respond\w+|retorn\w+|ouvir|receber|tiver (?:retorno|]]
        .. [[resposta|not[íi]cias)|houver (?:retorno|resposta)|der (?:retorno|not[íi]cias)|]]
        .. [[confirm\w+|disser nada|me disser)\b[^.?!]{0,60}(?:,|entend|vou|fech|encerr|]]
        .. [[consider|pass|arquiv|presum|assum|libero|desist|par)\w*]],
      [[(?:sem (?:resposta|retorno|confirma[çc][ãa]o|o seu retorno|a sua resposta|]]
        .. [[not[íi]cias)|na (?:aus[êée]ncia|falta) de (?:resposta|retorno|]]
        .. [[confirma[çc][ãa]o)) (?:(?:[\w'-]+ ){0,2})?(?:at[ée]|,|hoje|amanh[ãa]|seu|sua|]]
        .. [[nos pr[óo]ximos|em|vou|entendo|considero)]],
      [[(?:te|lhe|o|a) deixo (?:(?:[\w'-]+ ){0,1})?(?:em paz|tranquil[oa])|]]
        .. [[deixo-[oa] em paz|(?:desejo|boa sorte|]]
        .. [[sucesso) (?:(?:[\w'-]+ ){0,3})?(?:na sua jornada|nos seus (?:projetos|desafios)|]]
        .. [[mesmo assim|ent[ãa]o|pra voc[êée] ent[ãa]o)|sem ressentimentos|sem m[áa]goas|]]
        .. [[adeus|uma pena|é uma pena|que pena|at[ée] nunca|a porta (?:fica|est[áa]|continua)|]]
        .. [[as portas (?:ficam|est[ãa]o)|quem perde]],
      [[(?:prometo|juro|depois|ap[óo]s) (?:(?:[\w'-]+ ){0,2})?(?:que )?(?:n[ãa]o|paro|]]
        .. [[é a [úu]ltima|disso|desta|dessa|isso) (?:(?:[\w'-]+ ){0,1})?(?:incomod\w+|]]
        .. [[insist\w+|mais|paro|sumo|desapare[çc]o|te deixo|mensagem|escrevo|chateio)]],
      [[(?:encerrando|apagar|apago|jogo no lixo|jogo fora|deleto|fecho|]]
        .. [[arquivando) (?:(?:[\w'-]+ ){0,2})?(?:teu|seu|sua|tua|o texto|tudo|arquivo|]]
        .. [[cadastro|ficha|aqui)]],
      [[(?:vou ser|serei|fui|sou) obrigad[oa] a|quer ou (?:jogo|passo|deixo|cancelo)|]]
        .. [[[úu]ltima chamada|(?:passo|passar) (?:(?:[\w'-]+ ){0,2})(?:pra|para a) frente]],
    },

    -- third time, my earlier messages
    nudge_count = {
      [[(?:terceir[oa]|3ª|3a|3º|segund[oa]|2ª|2a|quart[oa]|4ª|4a|quint[oa]|5ª|sext[oa]|]]
        .. [[en[ée]sim[oa]) (?:(?:[\w'-]+ ){0,1})?(?:vez|mensagem|tentativa|contato|contacto|]]
        .. [[e-?mail|convite|follow|aviso|lembrete|recado)\b]],
      [[(?:minhas?|meus?|as minhas|nossos?|nossas?) (?:(?:\d|duas|dois|tr[êée]s|quatro|]]
        .. [[v[áa]rias|in[úu]meras|outras|[úu]ltim[oa]s?|]]
        .. [[primeir[oa]s?) )?(?:(?:[\w'-]+ ){0,1})?(?:mensagens|mensagem anterior|e-?mails|]]
        .. [[contatos|contactos|tentativas|anterior(?:es)?|[úu]ltima mensagem|]]
        .. [[[úu]ltimo (?:contato|e-?mail|contacto)|convites|liga[çc][õo]es|recados|lembretes)\b]],
      [[(?:j[áa]|eu j[áa]|te|lhe) (?:(?:[\w'-]+ ){0,1})?(?:te |lhe |)?(?:escrevi|mandei|]]
        .. [[enviei|tentei|chamei|liguei|contactei|contatei|falei|]]
        .. [[procurei) (?:(?:[\w'-]+ ){0,4})?(?:vezes|mensagens|mensagem|semana|m[êée]s|dias|]]
        .. [[contato|contacto|antes|anteriormente|outras|ontem|segunda|ter[çc]a|quarta|quinta|]]
        .. [[sexta|atr[áa]s|passad[oa]|convite|proposta|e-?mail|duas|tr[êée]s|h[áa])]],
      [[(?:novamente|de novo|mais uma vez|outra vez|]]
        .. [[uma vez mais)\b(?=[^.?!]{0,80}(?:mensagem|contato|contacto|te|lhe|convite|escrev|]]
        .. [[tent|aqui|voc[êée]|insist|proposta|retorn|resposta|$))]],
      [[(?:duas|dois|tr[êée]s|quatro|cinco|v[áa]rias|\d+|in[úu]meras|]]
        .. [[algumas) (?:mensagens|vezes|tentativas|e-?mails|contatos|contactos|semanas (?:sem|]]
        .. [[e|que)|dias (?:sem|e|que)|lembretes|liga[çc][õo]es|]]
        .. [[convites)\b(?=[^.?!]{0,90}(?:sem|nada|n[ãa]o|respo|retorn|sil[êée]ncio|j[áa]|]]
        .. [[escrev|tent|mandei|enviei|depois|e voc[êée]|e nem|ou|$|e ))]],
      [[(?:faz|h[áa]|j[áa] (?:faz|lá v[ãa]o|s[ãa]o|se passaram|passaram)|passaram|]]
        .. [[tem) (?:(?:[\w'-]+ ){0,1})?(?:uma|um|duas|dois|tr[êée]s|quatro|\d+|alguns|algumas|]]
        .. [[v[áa]rios|mais de) ?(?:(?:[\w'-]+ ){0,1})?(?:dias?|semanas?|meses|]]
        .. [[m[êée]s)\b(?=[^.?!]{0,80}(?:mand\w*|envi\w*|escrev\w*|sem|respo\w*|retorn\w*|]]
        .. [[contat\w*|contact\w*|esper\w*|aguard\w*|mensag\w*|propost\w*|tent\w*|que (?:te|]]
        .. [[lhe)))]],
      [[(?:como|conforme) (?:(?:[\w'-]+ ){0,1})?(?:te |lhe )?(?:disse|escrevi|mencionei|]]
        .. [[comentei|falei|expliquei|referi|avisei) (?:(?:[\w'-]+ ){0,3})?(?:antes|]]
        .. [[anteriormente|na (?:[úu]ltima|mensagem|semana)|na anterior|acima|semana|outro dia|]]
        .. [[e-?mail)]],
      [[(?:mensagem|e-?mail|convite|proposta|recado) (?:(?:[\w'-]+ ){0,1})?(?:d[aeo] |]]
        .. [[de )?(?:anterior|passad[oa]|segunda|ter[çc]a|quarta|quinta|sexta|ontem|]]
        .. [[semana passada|outro dia|dia \d+|abaixo|acima|\d+ de)]],
      [[(?:pela|é a|esta é a|essa é a|vai a) (?:segunda|terceira|quarta|quinta|2ª|3ª|4ª|]]
        .. [=[2a|3a)|\(\d[ªa] (?:vez|mensagem|tentativa)\)|prorrogad[oa]]=],
    },

    -- I know you are busy, it may have slipped through
    assume_busy = {
      [[(?:sei|imagino|entendo|compreendo|acredito|suponho|calculo|presumo|deve|certeza|]]
        .. [[percebo|voc[êée] deve|acho) (?:(?:[\w'-]+ ){0,3})?(?:que )?(?:(?:[\w'-]+ ){0,4})]]
        .. [[?(?:ocupad[oa]s?|corrid[oa]|correria|agenda|sobrecarregad[oa]s?|atarefad[oa]s?|]]
        .. [[cheia|cheio|atolad[oa]|rotina|mil coisas|assoberbad[oa]|sem tempo|loucura|]]
        .. [[pouco tempo|muitas mensagens|dezenas de mensagens|muitas (?:demandas|]]
        .. [[solicita[çc][õo]es)|afogad[oa]|caixa (?:de entrada )?cheia)]],
      [[(?:na correria|correria|dia a dia (?:corrido|agitado)|semana (?:corrida|cheia|]]
        .. [[agitada)|agenda (?:cheia|lotada|corrida|apertada|deve)|vida corrida|]]
        .. [[rotina (?:corrida|puxada)|dias agitados|fim do ano corrido|fecho de (?:m[êée]s|]]
        .. [[ano|trimestre)|fechamento (?:do m[êée]s|do trimestre)|entre (?:uma reuni[ãa]o|]]
        .. [[reuni[õo]es|consultas|plant[õo]es|aulas))]],
      [[(?:passou|passado|passou-lhe|ter passado|possa ter passado|tenha passado|]]
        .. [[se perdeu|perdeu-se|se perdido|tenha se perdido|perdid[oa]|ficou|enterrad[oa]|]]
        .. [[soterrad[oa]|esquecid[oa]|caiu|ca[íi]do|caiu no|escapou|sumiu|afundou|engolid[oa]|]]
        .. [[ido parar) (?:(?:[\w'-]+ ){0,1})?(?:despercebid[oa]|batid[oa]|ao lado|na (?:caixa|]]
        .. [[correria|pilha|confus[ãa]o|rotina|sua caixa)|no (?:meio|spam|lixo|fundo|]]
        .. [[esquecimento|limbo)|entre|em meio|debaixo|para tr[áa]s|pra tr[áa]s|por baixo|]]
        .. [[n[ao]s? (?:tantas|outras|suas|montes|mil))]],
      [[(?:talvez|provavelmente|quem sabe|certamente|pode ser que|]]
        .. [[de certeza) (?:(?:[\w'-]+ ){0,1})?(?:n[ãa]o tenha|n[ãa]o teve|n[ãa]o viu|]]
        .. [[tenha (?:passado|se perdido|esquecido|ficado)|esteja|minha mensagem|ainda n[ãa]o|]]
        .. [[n[ãa]o tenhas|n[ãa]o tiveste|esqueceu|nem viu|estivesse)]],
      [[(?:n[ãa]o (?:teve|conseguiu|tiveste|deve ter tido|tenha tido|]]
        .. [[deu) (?:(?:[\w'-]+ ){0,1})?(?:tempo|oportunidade|chance|ver|ler|responder|]]
        .. [[cabe[çc]a)|(?:seu tempo|o seu tempo) (?:é|vale)|n[ãa]o quero (?:tomar|roubar|]]
        .. [[ocupar) (?:(?:[\w'-]+ ){0,1})?(?:seu|o seu) tempo)]],
    },

    -- reply 1, 2 or 3; yes or no is enough
    one_word_answer = {
      [[(?:"?sim"? ou "?n[ãa]o"?|sim/n[ãa]o|s ou n|]]
        .. [["?n[ãa]o"? ou "?sim"?)(?=[^.?!]{0,40}(?:\?|basta|j[áa]|resolve|me|chega|ajuda|$|]]
        .. [[[.!]))]],
      [[(?:s[óo]|apenas|basta|um|simples|nem que seja|bastava|]]
        .. [[mesmo) (?:(?:[\w'-]+ ){0,1})?(?:um )?(?:(?:[\w'-]+ ){0,1})?["']?(?:sim|n[ãa]o|ok|]]
        .. [[👍|oi|joinha|emoji|stop|aviso)["']?(?=[^.?!]{0,60}(?:basta|j[áa]|ajuda|resolve|me|]]
        .. [[chega|serve|é suficiente|e (?:eu|te|j[áa])|responde|$|[.!]))]],
      [[(?:respond\w+|digit\w+|mand\w+|envi\w+|diga|escolh\w+|marque|]]
        .. [[escrev\w+)(?:[- ]me)? (?:(?:[\w'-]+ ){0,2})?(?:com |apenas |s[óo] |o n[úu]mero |]]
        .. [[um n[úu]mero |a op[çc][ãa]o )*["']?(?:1|2|3|a|b|um n[úu]mero|n[úu]mero)["']?(?:,|]]
        .. [[ ou|\)|\.|:|;| para| pra| se| e |$)]],
      [[(?:^|[ .:])1[).:-] ?[^.]{3,40} 2[).:-] ?]],
      [[(?:uma|numa|em uma|duas|s[óo] uma) (?:(?:[\w'-]+ ){0,1})?(?:palavra|letra|linha|]]
        .. [[palavras)\b(?=[^.?!]{0,40}(?:basta|chega|resolve|s[óo]|j[áa]|$|é|:|bastam))]],
      [[(?:leva|demora|n[ãa]o leva|toma) (?:(?:[\w'-]+ ){0,1})?(?:s[óo] )?(?:\d+|dez|]]
        .. [[trinta|cinco|uns|poucos|um|1) (?:segundos?|minuto|seg|s)\b]],
      [[(?:s[óo]|apenas|somente|responde|]]
        .. [[responda) (?:(?:[\w'-]+ ){0,2})?(?:com )?(?:um n[úu]mero|o n[úu]mero|uma letra|]]
        .. [[emoji)|preciso (?:s[óo] )?do seu ok|s[óo] (?:do|o) seu ok|, ok\?]],
    },

    -- as discussed, as promised: claims that may be untrue
    fake_reply = {
      [[(?:conforme|como|tal como|segundo) (?:(?:[\w'-]+ ){0,1})?(?:combinamos|combinado|]]
        .. [[combin[áa]mos|conversamos|conversado|convers[áa]mos|falamos|falado|fal[áa]mos|]]
        .. [[prometido|prometi|acordado|acordamos|solicitado|solicitou|alinhado|alinhamos|]]
        .. [[tratado|t[íi]nhamos combinado|discutido|discutimos|hav[íi]amos|lhe falei|te falei|]]
        .. [[tinha dito|tinha prometido|referido|pediu|pedido)]],
      [[(?:ap[óo]s|depois d[aeo]|dando sequ[êée]ncia|dando continuidade|na sequ[êée]ncia|]]
        .. [[em seguimento|seguindo|em continuidade|continuando|no seguimento|]]
        .. [[retomando) (?:(?:[\w'-]+ ){0,1})?(?:à |a |ao |o |da |do )?(?:nossa|nosso|sua|]]
        .. [[seu) (?:(?:[\w'-]+ ){0,1})?(?:conversa|reuni[ãa]o|call|contato|contacto|interesse|]]
        .. [[liga[çc][ãa]o|bate-papo|papo|troca|encontro|visita|inscri[çc][ãa]o|chamada|]]
        .. [[solicita[çc][ãa]o|pedido|cadastro)]],
      [[^(?:re|res|enc|fwd?|fw) ?:]],
      [[(?:quando|da [úu]ltima vez que|]]
        .. [[na [úu]ltima vez que) (?:(?:[\w'-]+ ){0,1})?(?:a gente |nós |nos )?(?:conversamos|]]
        .. [[falamos|convers[áa]mos|fal[áa]mos|encontramos|vimos|conhecemos|se falou|se viu|]]
        .. [[estivemos)]],
      [[(?:nossa|nosso|a nossa|o nosso) (?:(?:[\w'-]+ ){0,1})?(?:[úu]ltima|[úu]ltimo|]]
        .. [[conversa anterior|conversa d[aeo]|papo d[aeo]|conversa passada|]]
        .. [[reuni[ãa]o anterior|breve|recente|[óo]tima) (?:(?:[\w'-]+ ){0,1})?(?:conversa|]]
        .. [[reuni[ãa]o|call|contato|papo|chamada|encontro|liga[çc][ãa]o|semana|passada)?]],
      [[(?:voc[êée]|vc|voc[êée]s|tu|o senhor|a senhora) (?:(?:[\w'-]+ ){0,1})?(?:me |]]
        .. [[nos )?(?:tinha|havia|tinhas|demonstrou|manifestou|mostrou|disse|falou|comentou|]]
        .. [[prometeu|ficou|tinha ficado|ficaste|pediu|mencionou|]]
        .. [[confirmou) (?:(?:[\w'-]+ ){0,1})?(?:interesse|que|de|dito|falado|comentado|]]
        .. [[prometido|ficado|demonstrado|pedido|pra|para)\b]],
      [[(?:seu|o seu|um|uma|nosso|teu) (?:(?:[\w'-]+ ){0,1})?(?:amig[oa]|colega|]]
        .. [[conhecid[oa]|contato|contacto|s[óo]ci[oa]|diretor\w*|chefe|amigo em comum|]]
        .. [[contato em comum) (?:(?:[\w'-]+ ){0,1})?(?:me |nos )?(?:falou|indicou|recomendou|]]
        .. [[disse|passou|sugeriu|comentou|deu)]],
      [[lembra de mim|se lembra de mim|lembras-te de mim]],
      [[(?:dei a palavra|guardei (?:pra|para|como)|como ficamos de|ficou de me|]]
        .. [[voc[êée] (?:ficou|tinha ficado) de|coloquei (?:o )?seu nome|j[áa] (?:coloquei|]]
        .. [[inclui|inclu[íi]|pus) (?:o )?seu nome)]],
    },

    -- What other labels say

    -- a role, a vacancy, your CV
    job_offer = {
      [[(?:vaga|oportunidade|posi[çc][ãa]o|cargo|emprego|fun[çc][ãa]o|processo seletivo|]]
        .. [[contrata[çc][ãa]o) (?:(?:[\w'-]+ ){0,2})?(?:de|para|como|em|na [áa]rea|remota|]]
        .. [[h[íi]brida|presencial|clt|pj|aberta|efetiva|s[êée]nior|senior|internacional|]]
        .. [[confidencial|com sal[áa]rio) (?:(?:[\w'-]+ ){0,2})?(?:gerente|analista|]]
        .. [[desenvolvedor\w*|engenheir[oa]|diretor\w*|coordenador\w*|especialista|]]
        .. [[consultor\w*|gestor\w*|product|data|tech|head|l[íi]der|enfermeir[oa]|m[ée]dic[oa]|]]
        .. [[contabilista|contador\w*|advogad[oa]|pj|clt|remot[oa]|professor\w*|cliente|]]
        .. [[empresa|multinacional|startup|lisboa|porto|s[ãa]o paulo|farmac[êée]utic\w+|]]
        .. [[t[ée]cnic\w+|supervisor\w*|backend|frontend|jur[íi]dic[oa]|controller|comprador\w*)]],
      [[(?:estou|estamos|sou|meu cliente|um cliente|nosso cliente|cliente nosso|]]
        .. [[uma empresa) (?:(?:[\w'-]+ ){0,2})?(?:recrutando|contratando|a recrutar|]]
        .. [[a contratar|com (?:uma )?vaga|procura|busca|est[áa] buscando|est[áa] contratando|]]
        .. [[à procura de (?:um|uma)|selecionando (?:um|uma|para)|recruta|com uma posi[çc][ãa]o)]],
      [[(?:aberto|aberta|dispon[íi]vel|disposto|disposta|ouvir|]]
        .. [[escuta) (?:(?:[\w'-]+ ){0,1})?(?:a|à|para|]]
        .. [[de) (?:(?:[\w'-]+ ){0,1})?(?:novas? oportunidades?|novos desafios|mudan[çc]a|]]
        .. [[mudar|propostas|ouvir|novos projetos|oportunidades|recoloca[çc][ãa]o|o mercado|]]
        .. [[novo desafio)]],
      [[(?:seu|teu|o seu|me envie o|envie seu|manda o|]]
        .. [[envia o) (?:(?:[\w'-]+ ){0,1})?(?:curr[íi]culo|cv|curriculum|perfil (?:se encaixa|]]
        .. [[encaixa|tem fit|bate|combina|corresponde|adequa))]],
      [[(?:sal[áa]rio|remunera[çc][ãa]o|faixa salarial|pretens[ãa]o salarial|]]
        .. [[pacote (?:de benef[íi]cios|salarial)|bruto|clt|pj|vale[- ]refei[çc][ãa]o|]]
        .. [[subs[íi]dio de|remoto|100% remoto|h[íi]brido|]]
        .. [[presencial) (?:(?:[\w'-]+ ){0,2})?(?:de |at[ée] |entre |: ?|competitiv[oa]|]]
        .. [[atrativ[oa]|r\$|€|\d|ou pj|ou clt|\+|anual|mensal|alimenta[çc][ãa]o|benef[íi]cios|]]
        .. [[em lisboa|em s[ãa]o paulo|no porto)]],
      [[(?:recrutador\w*|headhunter|hunter|talent acquisition|tech recruiter|r&s|]]
        .. [[consultora de rh|recrutamento) (?:(?:[\w'-]+ ){0,1})?(?:na|no|da|do|e |aqui|em|]]
        .. [[pela|a)\b(?=[^.?!]{0,160}(?:vaga|posi[çc][ãa]o|oportunidade|perfil|cliente|]]
        .. [[processo|procur|busc|contrat))]],
      [[(?:job description|descri[çc][ãa]o da vaga|detalhes da vaga|processo seletivo|]]
        .. [[vaga (?:aberta|confidencial|nova)|trocar de emprego|mudar de emprego|]]
        .. [[novo desafio profissional|novos desafios profissionais|integrar (?:a|o) (?:equipa|]]
        .. [[equipe|time))]],
    },

    -- a stranger wants free work
    favour = {
      [[(?:question[áa]rio|inqu[ée]rito|pesquisa|formul[áa]rio|survey|enquete|]]
        .. [[google forms?)\b(?=[^.?!]{0,160}(?:respond\w*|preench\w*|participa\w*|minutos?|]]
        .. [[min|link|ajud\w*|tcc|mestrado|tese|divulg\w*|partilh\w*|compartilh\w*|\?|]]
        .. [[an[óo]nim\w*|an[ôóo]nim\w*))]],
      [[(?:responder|preencher|responda|preencha|participar) (?:(?:[\w'-]+ ){0,2})?(?:a|]]
        .. [[ao|o|um|uma|meu|minha|da|de|nosso|nossa|este|]]
        .. [[esta) (?:(?:[\w'-]+ ){0,1})?(?:question[áa]rio|inqu[ée]rito|pesquisa|]]
        .. [[formul[áa]rio|enquete|estudo)]],
      [[(?:votar|vote|vota|voto|votos|vota[çc][ãa]o)\b(?=[^.?!]{0,120}(?:mim|nós|nosso|]]
        .. [[nossa|meu|minha|link|concurso|pr[êée]mio|pr[ée]mio|clic\w*|projeto|ajud\w*|]]
        .. [[startup|filh[oa]))]],
      [[(?:curtir|curta|comentar|comente|compartilhar|compartilhe|partilhar|partilhe|]]
        .. [[repostar|like|divulgar|divulgue|impulsionar|dar um like|]]
        .. [[curtida) (?:(?:[\w'-]+ ){0,2})?(?:meu|minha|nosso|nossa|este|esse|esta|essa|o|a|]]
        .. [[[úu]ltimo) (?:(?:[\w'-]+ ){0,1})?(?:post|publica[çc][ãa]o|v[íi]deo|artigo|]]
        .. [[p[áa]gina|conte[úu]do|campanha|perfil|vaquinha|reel|vaga)]],
      [[(?:seguir|siga|segue|subscrever|inscrever-se|se inscrever|]]
        .. [[assinar) (?:(?:[\w'-]+ ){0,1})?(?:minha|meu|nossa|nosso|a minha|o meu|a nossa|]]
        .. [[na minha|no meu) (?:p[áa]gina|canal|newsletter|perfil|instagram|empresa|podcast)]],
      [[(?:recomendar|recomenda[çc][ãa]o|validar|endossar|recomende|]]
        .. [[escrever uma recomenda[çc][ãa]o) (?:(?:[\w'-]+ ){0,2})?(?:compet[êée]ncias|]]
        .. [[no linkedin|meu perfil|no meu perfil|minhas|aqui no)]],
      [[(?:opini[ãa]o|feedback|avalia[çc][ãa]o|parecer|olhada|vista de olhos|dicas|]]
        .. [[sugest[õo]es|conselhos|cr[íi]ticas) (?:(?:[\w'-]+ ){0,2})?(?:sobre|no|na|ao|à|em|]]
        .. [[para|do|da|a) (?:(?:[\w'-]+ ){0,1})?(?:meu|minha|nosso|nossa|o meu|]]
        .. [[a minha) (?:(?:[\w'-]+ ){0,1})?(?:site|app|aplicativo|curr[íi]culo|cv|livro|]]
        .. [[perfil|projeto|ideia|startup|portf[óo]lio|portef[óo]lio|pitch|manuscrito|romance|]]
        .. [[produto|p[áa]gina|neg[óo]cio|canal|blog|tcc|trabalho)]],
      [[(?:ler|revisar|rever|testar|avaliar|olhar|corrigir) (?:(?:[\w'-]+ ){0,1})?(?:o |]]
        .. [[a |meu|minha|nosso|nossa) ?(?:(?:[\w'-]+ ){0,1})?(?:manuscrito|livro|curr[íi]culo|]]
        .. [[cv|tcc|disserta[çc][ãa]o|app|aplicativo|site|portf[óo]lio|projeto|conto|romance|]]
        .. [[plano de neg[óo]cios|pitch|contrato|artigo|prot[óo]tipo|texto)]],
      [[(?:me |-me )?(?:apresentar|indicar|introduzir|p[ôóo]r em contacto|]]
        .. [[colocar em contato|conectar) (?:(?:[\w'-]+ ){0,1})?(?:a|ao|à|com|]]
        .. [[para) (?:(?:[\w'-]+ ){0,1})?(?:algu[ée]m|seu|sua|o seu|a sua|diretor\w*|rh|]]
        .. [[investidor\w*|seus contatos|um|presidente|ceo|recrutador\w*|a [A-Z]\w+)]],
      [[(?:uma|um|pequen[oa]|grande|rapidinh[oa]|esse) (?:favor|favorzinho|ajudinha|]]
        .. [[forcinha|for[çc]a|m[ãa]ozinha|help)]],
      [[(?:avalia[çc][ãa]o|5 estrelas|cinco estrelas|review|]]
        .. [[coment[áa]rio) (?:(?:[\w'-]+ ){0,1})?(?:no google|na app|na amazon|positiv[oa]|]]
        .. [[na nossa|no nosso|na play)]],
    },

    -- inheritance, prize, advance fee, paid per day
    scam_bait = {
      [[(?:heran[çc]a|herdeir[oa]|falecid[oa]|testamento|benefici[áa]ri[oa]|]]
        .. [[parente mais pr[óo]ximo|mesmo sobrenome|mesmo apelido|conta inativa|]]
        .. [[fundos? (?:bloquead\w+|inativ\w+|retid\w+)|doa[çc][ãa]o|vi[úu]v[oa]|]]
        .. [[c[âa]ncer terminal|cancro terminal|[úu]ltima vontade|]]
        .. [[caridade)\b(?=[^.?!]{0,200}(?:milh\w*|€|\$|d[óo]lares|euros|banco|transfer\w*|]]
        .. [[fundo\w*|confian\w*|valor|client\w*|soma|partilh\w*|%|advogad\w*))]],
      [[(?:milh[õo]es|mil) de (?:d[óo]lares|euros|libras|]]
        .. [[reais)\b(?=[^.?!]{0,140}(?:transfer|conta|banco|heran[çc]a|partilh|confiden|]]
        .. [[investir|fundo))]],
      [[(?:voc[êée]|o senhor|a senhora|seu (?:perfil|n[úu]mero|]]
        .. [[e-?mail)) (?:(?:[\w'-]+ ){0,1})?(?:foi sortead[oa]|ganhou|]]
        .. [[foi selecionad[oa] para (?:receber|ganhar)|foi contemplad[oa]|acaba de ganhar)]],
      [[(?:taxa (?:de (?:libera[çc][ãa]o|transfer[êée]ncia|inscri[çc][ãa]o para a vaga|]]
        .. [[processamento|cadastro|desbloqueio)|administrativa|antecipada)|western union|]]
        .. [[moneygram|gift card|pix (?:de|para liberar|antecipado)|pagar (?:o|a) (?:curso|]]
        .. [[treinamento|uniforme|exame|kit|material|taxa) (?:antes|para come[çc]ar))]],
      [[(?:trabalho|vaga|tarefas?|emprego|renda) (?:(?:[\w'-]+ ){0,2})?(?:remot[oa]|]]
        .. [[online|em casa|simples|flex[íi]vel|meio per[íi]odo|part-time|]]
        .. [[extra)\b[^.?!]{0,80}(?:(?:r\$|€|\$|us\$|usdt)? ?\d+[^.?!]{0,14}(?:por|ao|/|]]
        .. [[a) ?(?:dia|hora|tarefa|semana)|sem experi[êée]ncia|di[áa]ri[oa])]],
      [[(?:ganh\w+|receb\w+|fatur\w+|pag\w+|lucr\w+) (?:(?:[\w'-]+ ){0,2})?(?:at[ée] |de |]]
        .. [[entre )?(?:r\$|€|\$|us\$)? ?\d[\d .,]{0,9} ?(?:€|reais|euros|usdt|]]
        .. [[d[óo]lares)?(?: ?(?:a|e|-) ?(?:r\$|€|\$)? ?\d[\d.]*)? ?(?:por|ao|/) ?(?:dia|hora|]]
        .. [[tarefa|semana)]],
      [[(?:transfer[êée]ncia|assunto|proposta|transa[çc][ãa]o|]]
        .. [[neg[óo]cio) (?:(?:[\w'-]+ ){0,1})?(?:urgente|confidencial|sigilos[oa]|100% legal|]]
        .. [[sem riscos)]],
      [[(?:mentor\w*|professor\w*|tio|tia|primo|analista|]]
        .. [[amig[oa]) (?:(?:[\w'-]+ ){0,3})?(?:me ensinou|ensina|me mostrou|que opera|]]
        .. [[que investe)\b[^.?!]{0,80}(?:invest|trad|cripto|bolsa|lucr)\w*]],
      [[(?:sua conta|seu perfil|a sua conta) (?:(?:[\w'-]+ ){0,1})?(?:foi|ser[áa]|]]
        .. [[est[áa]) (?:(?:[\w'-]+ ){0,1})?(?:bloquead[oa]|suspens[oa]|limitad[oa]|]]
        .. [[desativad[oa]|restrit[oa])]],
      [[(?:militar|soldado|general|m[ée]dico da onu|engenheiro (?:de petr[óo]leo|]]
        .. [[offshore)|diplomata|plataforma de petr[óo]leo)\b(?=[^.?!]{0,140}(?:s[íi]ria|]]
        .. [[miss[ãa]o|onu|confian|amizade|pacote|vi[úu]v|fundos|sozinh|aposentar|]]
        .. [[afeganist[ãa]o))]],
    },

    -- WhatsApp, Telegram, private mail
    move_channel = {
      [[whats ?app|whats\b|zap\b|zapzap|wpp\b|wa\.me|telegram|t\.me|signal(?= ?[:?.])|]]
        .. [[messenger|google chat|hangouts|skype]],
      [[(?:meu|o meu|seu|o seu|teu) (?:(?:[\w'-]+ ){0,1})?(?:n[úu]mero|celular|]]
        .. [[telem[óo]vel|e-?mail (?:pessoal|particular|privado)|contato pessoal|insta|instagram)]],
      [[(?:me |-me )?(?:chama|chame|manda|mande|escreva|escreve|envia|envie|adiciona|]]
        .. [[adicione|fale|fala)(?:[- ]me| comigo)? (?:(?:[\w'-]+ ){0,2})?(?:no|pelo|para o|]]
        .. [[pro|ao|por|em) (?:(?:[\w'-]+ ){0,1})?(?:privado|pv|n[úu]mero|e-?mail|meu|]]
        .. [[particular|inbox|direct|sms|instagram|insta)]],
      [[(?:n[ãa]o (?:uso|entro|acesso|estou|fico) (?:(?:[\w'-]+ ){0,1})?(?:muito|muito no|]]
        .. [[sempre|com frequ[êée]ncia|tanto)|raramente (?:uso|entro|abro|acedo)|]]
        .. [[pouco (?:o )?linkedin)]],
      [[(?:continuar|conversar|falar|continuamos|]]
        .. [[conversamos) (?:(?:[\w'-]+ ){0,2})?(?:fora d|em outro lugar|por outr[oa] (?:app|]]
        .. [[canal)|por lá|mais à vontade|noutro lado|em privado)]],
    },

    -- looks, dating
    flirt = {
      [[(?:lind[oa]|linda demais|bonit[oa]|gat[oa]|gatinh[oa]|charmos[oa]|atraente|]]
        .. [[maravilhos[oa]|deslumbrante|gostos[oa]|princesa|]]
        .. [[bel[íi]ssim[oa])\b(?=[^.?!]{0,60}(?:foto|voc[êée]|sorriso|olhos|olhar|mulher|]]
        .. [[homem|demais|assim|mo[çc]a|solteir|hein|[😍😘❤🌹]))(?! (?:trajet[óo]ria|carreira|]]
        .. [[trabalho|iniciativa|projeto|hist[óo]ria|dia|semana|post|texto))]],
      [[(?:seu|sua|teu|tua|que|seus|o seu|esse) (?:(?:[\w'-]+ ){0,1})?(?:sorriso|olhos|]]
        .. [[olhar|beleza|rosto|foto|charme|l[áa]bios|eleg[âa]ncia|boca)\b]],
      [[(?:voc[êée]|tu|vc|[ée]s|é) (?:(?:[\w'-]+ ){0,2})?(?:solteir[oa]|casad[oa]|]]
        .. [[comprometid[oa]|tem namorad[oa]|namora)]],
      [[(?:solteir[oa]|vi[úu]v[oa] (?:h[áa]|e)|divorciad[oa]|alma g[êée]mea|]]
        .. [[relacionamento s[ée]rio|amor da minha vida|paix\w+|apaixon\w+ (?:por voc[êée]|]]
        .. [[pelo seu|à primeira)|namorad[oa]|carente|solid[ãa]o|sozinh[oa] (?:h[áa]|e|]]
        .. [[na vida)|encontro rom[âa]ntico|me apaixon\w+|penso em (?:voc[êée]|ti)|sonhei com)\b]],
      [[(?:jantar|vinho|sair|cinema|drinks?|um copo|]]
        .. [[praia) (?:(?:[\w'-]+ ){0,2})?(?:comigo|s[óo] nós|a dois|nós dois|juntos|uma noite|]]
        .. [[qualquer dia|à luz)]],
      [[(?:te |-te |o |a )?conhecer (?:melhor|voc[êée] melhor|te melhor|pessoalmente fora|]]
        .. [[a fundo|-te melhor)|(?:fazer|ser|nova|procuro|busco|]]
        .. [[sua) (?:(?:[\w'-]+ ){0,1})?amizade|ser (?:seu|teu) amig[oa]|]]
        .. [[linkedin n[ãa]o é (?:lugar|tinder|para isso)|tinder]],
      [[(?:meu bem|meu amor|querida linda|minha linda|meu anjo|beijo no cora[çc][ãa]o|]]
        .. [[beijos? (?:na|no)|gata|del[íi]cia|minha flor)]],
    },

    -- the whole message says hi or how are you
    small_talk = {
      [[^(?:oi|ol[áa]|ola|bom dia|boa tarde|boa noite|oie+|hello|hi|hey|opa|e a[íi]|]]
        .. [[viva)(?:,? [\w'-]+){0,2} ?[!.,?😊👋🙂]* ?(?:tudo (?:bem|bom|joia|certo|ok|tranquilo)|]]
        .. [[como (?:vai|est[áa]|est[áa]s|tem passado|voc[êée] est[áa]|vc est[áa]|]]
        .. [[c[êée] t[áa])|td bem|tudo bem contigo|prazer|beleza|espero que esteja bem|]]
        .. [[de boa)?(?: (?:com voc[êée]|contigo|consigo|por a[íi]|com vc|e voc[êée]|hoje|]]
        .. [[tudo bom|tudo bem|\?|!|\.|😊|🙂|👋|🙏|🌷))*(?: ?[!.?😊🙂👋🙏🌷]+)*$]],
      [[^(?:(?:[\w'-]+ ){0,1})?(?:prazer|obrigad[oa]|feliz|muito prazer|grat[oa]|valeu|]]
        .. [[bem-vind[oa])\b[^.?!]{0,60}[.!😊🙂🤝🙏 ]*(?:(?:tenha )?(?:uma |um )?(?:[óo]tim[oa]|]]
        .. [[boa|excelente|bom|linda|aben[çc]oad[oa]) (?:dia|semana|tarde|noite|]]
        .. [[fim)\b[^.?!]{0,20}[.!😊 ]*)?$]],
      [[(?:como (?:vai|est[áa]|est[áa]s|vai voc[êée]|v[ãa]o as coisas|voc[êée] est[áa]|]]
        .. [[tem passado|tem andado)|tudo bem(?: com voc[êée]| contigo| consigo| por a[íi])?|]]
        .. [[tudo bom|de onde (?:voc[êée] é|[ée]s|é|fala|tc)|o que voc[êée] faz|]]
        .. [[como foi (?:seu|o seu) dia|td bem) ?\?*[.! 😊🙂]*$]],
      [[^.{0,60}(?:tenha|tenham|uma|um|desejo|[óo]tim[oa]|excelente|boa|bom|feliz|]]
        .. [[aben[çc]oad[oa]|linda) (?:(?:[\w'-]+ ){0,2})?(?:dia|semana|tarde|noite|]]
        .. [[fim de semana|final de semana|domingo|p[áa]scoa|sexta|fds)[ !.😊🙂☀️🌷🙏]*$]],
    },

    -- congratulations as the button writes them
    congrats_button = {
      [[^(?:(?:[\w'-]+ ){0,1})?parab[ée]ns[^.?!]{0,10}(?:pel[oa]|]]
        .. [[por)\b[^.?!]{0,80}(?:cargo|anivers[áa]rio|promo[çc][ãa]o|emprego|fun[çc][ãa]o|]]
        .. [[anos|nov[oa]|conquista|posi[çc][ãa]o|desafio)\b[^.?!]{0,40}[.! 🎉👏]*$]],
      [[parab[ée]ns (?:(?:[\w'-]+ ){0,1})?(?:pel[oa]s?|]]
        .. [[por) (?:(?:[\w'-]+ ){0,2})?(?:nov[oa] (?:cargo|fun[çc][ãa]o|posi[çc][ãa]o|emprego|]]
        .. [[desafio|job|etapa)|anivers[áa]rio (?:de (?:trabalho|empresa)|profissional)|]]
        .. [[promo[çc][ãa]o|\d+ anos (?:de|na|no)|anos de (?:empresa|casa)|nomea[çc][ãa]o|]]
        .. [[anivers[áa]rio)]],
      [[(?:feliz|bom) (?:anivers[áa]rio (?:de (?:trabalho|empresa)|profissional)|dia d[oa])]],
      [[^(?:feliz|bom) anivers[áa]rio[^.?!]{0,30}[.! 🎂🎉🎈]*$]],
      [[^(?:(?:[\w'-]+ ){0,1})?parab[ée]ns[^.?!]{0,15}[.! 🎉👏👏🎂]*$]],
    },

    -- Counter-evidence: a real person for a real reason

    -- we met, spoke, sat together at a named event
    met_there = {
      [[(?:nos )?(?:conhecemos|conhecemo-nos|conhecemos-nos|encontramos|encontr[áa]mos|]]
        .. [[cruzamos|cruz[áa]mo-nos|cruz[áa]mos|esbarramos|vimos|falamos|fal[áa]mos|]]
        .. [[conversamos|convers[áa]mos|sentamos) (?:(?:[\w'-]+ ){0,2})?(?:ontem|anteontem|na|]]
        .. [[no|em|durante|depois d[aeo]|à sa[íi]da|semana passada|s[áa]bado|domingo|segunda|]]
        .. [[ter[çc]a|quarta|quinta|sexta|outro dia|m[êée]s passado|pessoalmente|à porta|]]
        .. [[junto)\b(?! (?:linkedin|prazo|futuro|breve|geral))]],
      [[(?:conheci|encontrei|vi|ouvi|assisti|estive com|falei com|conversei com|]]
        .. [[sentei ao lado de|conheci-o|conheci-a|te vi|vi-te|ouvi-o|ouvi-a|]]
        .. [[ouvi voc[êée]) (?:(?:[\w'-]+ ){0,1})?(?:voc[êée]|vc|-l[oa]|a senhora|o senhor|te|]]
        .. [[voc[êée]s|a sua (?:palestra|apresenta[çc][ãa]o|aula)|sua (?:palestra|]]
        .. [[apresenta[çc][ãa]o|aula|fala|defesa)|falar) (?:(?:[\w'-]+ ){0,1})?(?:ontem|na|no|]]
        .. [[em|durante|semana passada|s[áa]bado|domingo|segunda|ter[çc]a|quarta|quinta|sexta|]]
        .. [[outro dia)]],
      [[(?:estava|estive|est[áa]vamos|estivemos|fiquei|sentei|sentei-me|]]
        .. [[sent[áa]mo-nos) (?:(?:[\w'-]+ ){0,2})?(?:na (?:plateia|primeira fila|segunda fila|]]
        .. [[[úu]ltima fila|mesa|sala|turma|oficina|banca|fila|sess[ãa]o|mesma)|no (?:fundo|]]
        .. [[p[úu]blico|audit[óo]rio|stand|grupo|mesmo)|ao (?:seu|teu) lado|ao lado|]]
        .. [[à sua frente|atr[áa]s de)]],
      [[(?:sou|fui) (?:(?:[\w'-]+ ){0,1})?(?:eu )?(?:quem|que|aquele|aquela|o (?:cara|]]
        .. [[rapaz|tipo|mo[çc]o|gajo)|a (?:mo[çc]a|rapariga|mulher|]]
        .. [[menina)) (?:(?:[\w'-]+ ){0,1})?(?:que|de|d[ao]|te|lhe|com|perguntou|fez|estava|]]
        .. [[ficou|derrubou)]],
      [[(?:prazer|bom|gostei|adorei|foi (?:[óo]timo|um prazer|bom|muito bom)|gosto|]]
        .. [[legal) (?:(?:[\w'-]+ ){0,2})?(?:conhecer|conhec[êée]-l[oa]|conhecer-te|]]
        .. [[te conhecer|te ver|rever|ver voc[êée]|v[êée]-l[oa]|te encontrar|encontrar|]]
        .. [[conversar|falar|ouvir) (?:(?:[\w'-]+ ){0,3})?(?:ontem|na|no|em|s[áa]bado|domingo|]]
        .. [[segunda|ter[çc]a|quarta|quinta|sexta|semana passada|pessoalmente|hoje|]]
        .. [[durante)\b(?! (?:linkedin|sua rede|minha rede|meu))]],
      [[(?:nossa|a nossa|o nosso|nosso) (?:(?:[\w'-]+ ){0,1})?(?:conversa|papo|bate-papo|]]
        .. [[encontro|discuss[ãa]o|debate) (?:(?:[\w'-]+ ){0,1})?(?:d[aeo] (?:ontem|segunda|]]
        .. [[ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo|corredor|almo[çc]o|caf[ée]|fila|]]
        .. [[comboio|trem|avi[ãa]o|stand|feira|congresso)|n[oa] (?:corredor|fila|intervalo|]]
        .. [[feira|congresso|coffee|stand|trem|comboio|aeroporto|jantar|f[óo]rum)|no fim)]],
      [[(?:ontem|s[áa]bado|domingo|semana passada|segunda|ter[çc]a|quarta|quinta|]]
        .. [[sexta)(?: à noite| de manh[ãa]| à tarde| passad[oa])? (?:na|no|à|ao|em|]]
        .. [[durante)\b[^.?!]{0,50}(?:conhec|convers|encontr|fal[áa]m|falam|cruz|sent|]]
        .. [[perguntei|disse)\w*]],
      [[(?:vizinh[oa] de (?:mesa|assento|banco|stand|cadeira)|na fila d[oa]|]]
        .. [[no intervalo d[oa]|no coffee break|no coquetel|ao lado no (?:avi[ãa]o|comboio|]]
        .. [[trem|[ôóo]nibus)|depois d[ao] (?:sua|tua) (?:palestra|aula|apresenta[çc][ãa]o|]]
        .. [[fala|defesa|comunica[çc][ãa]o|interven[çc][ãa]o|oficina))]],
      [[(?:voc[êée]|vc|tu|o senhor|a senhora) (?:me )?(?:emprestou|deu|deu-me|deixou|]]
        .. [[explicou|mostrou|ajudou|socorreu|indicou|contou|]]
        .. [[falou) (?:(?:[\w'-]+ ){0,3})?(?:ontem|cart[ãa]o|no (?:congresso|evento|encontro|]]
        .. [[aeroporto|corredor|s[áa]bado)|na (?:feira|fila|palestra|sexta|quinta|ter[çc]a|]]
        .. [[quarta|segunda|oficina))]],
      [[(?:assisti|fui|vi|ouvi|estive) (?:(?:[\w'-]+ ){0,1})?(?:ao?|à|]]
        .. [[n[ao]) (?:(?:[\w'-]+ ){0,2})?(?:case|palestra|fala|painel|apresenta[çc][ãa]o|]]
        .. [[oficina|sess[ãa]o|mesa|semin[áa]rio|aula|ensaio|concerto|]]
        .. [[assembleia) (?:de voc[êée]s|do senhor|da senhora|sua|seu|n[ao] |em |que)]],
      [[(?:sentei|dormia|sentava|sentei-me) (?:(?:[\w'-]+ ){0,1})?na (?:[úu]ltima|]]
        .. [[primeira|segunda)|(?:sou|aqui é) (?:(?:[\w'-]+ ){0,3})(?:que estava|que dormia|]]
        .. [[que sentou|que perguntou|da batida|do (?:[ôóo]nibus|bus|comboio|trem|voo|mercado|]]
        .. [[balc[ãa]o)|que lhe|que te|a quem)]],
      [[(?:na|durante a|no|citei|disse|perguntou|perguntei|falei|]]
        .. [[mostrei)(?: ontem)? (?:(?:[\w'-]+ ){0,3})?(?:na|no) (?:sess[ãa]o|assembleia|]]
        .. [[reuni[ãa]o|aula|encontro|congresso|feira|evento|semin[áa]rio|mesa) (?:d[aeo]|em|]]
        .. [[ontem)\b]],
    },

    -- X gave me your name, X says hello
    common_person = {
      [[(?:[\w-]+ )(?:me |nos )?(?:deu-me|me deu|passou-me|me passou|deu|passou|enviou-me|]]
        .. [[me mandou|forneceu|facultou-me|me indicou) (?:(?:[\w'-]+ ){0,1})?(?:o |a )?(?:seu|]]
        .. [[teu|sua|tua) (?:contato|contacto|nome|n[úu]mero|e-?mail|perfil|endere[çc]o)]],
      [[(?:[\w-]+ )(?:me |nos )?(?:disse|falou|sugeriu|recomendou|aconselhou|pediu|contou|]]
        .. [[indicou|disse-me|falou-me|sugeriu-me|recomendou-me|contou-me|pediu-me|]]
        .. [[encorajou) (?:(?:[\w'-]+ ){0,1})?(?:para (?:falar|procurar|escrever|te|lhe|o|a|]]
        .. [[entrar|perguntar|contactar)|que (?:voc[êée]|vc|o senhor|a senhora|tu|era|[ée]s|é|]]
        .. [[eu|falasse|procurasse|te|lhe|a contactasse|o contactasse)|pra (?:falar|te|]]
        .. [[procurar|eu)|de (?:voc[êée]|ti|si|vc)|do seu|da sua|muito (?:bem )?de|voc[êée]|]]
        .. [[a falar|a contact[áa]-l[oa]|seu nome|o seu nome)]],
      [[(?:por (?:indica[çc][ãa]o|sugest[ãa]o|recomenda[çc][ãa]o|interm[ée]dio)|]]
        .. [[indicad[oa] (?:pel[oa]|por)|a conselho|da parte|a pedido|atrav[ée]s|]]
        .. [[quem me indicou foi) (?:d[aeo]|de|pelo|]]
        .. [[pela)? ?(?:(?:[\w'-]+ ){0,1})?(?!um cliente|empresa)[\w-]{3,}]],
      [[(?:manda|mandou|envia|deixou|mandam|]]
        .. [[pede para mandar) (?:(?:[\w'-]+ ){0,1})?(?:um |uns |os )?(?:abra[çc]o|beijo|]]
        .. [[lembran[çc]as|cumprimentos|sauda[çc][õo]es|beijinhos|]]
        .. [[oi)\b(?! (?:para todos os clientes))]],
      [[(?:sou|é) (?:o |a |um |uma )?(?:(?:[\w'-]+ ){0,1})?(?:irm[ãa]|irm[ãa]o|prima|]]
        .. [[primo|filha|filho|m[ãa]e|pai|esposa|marido|mulher|sobrinha|sobrinho|amig[oa]|]]
        .. [[colega|namorad[oa]|cunhad[oa]|nora|genro|ex-alun[oa]|orientand[oa]|vizinh[oa]|]]
        .. [[afilhad[oa]|tia|tio|neta|neto|av[óo]|sucessora?|]]
        .. [[substitut[oa]) (?:(?:[\w'-]+ ){0,1})?(?:d[aeo]) (?!profiss[ãa]o|trabalho|[áa]rea)]],
      [[(?:sua|seu|a sua|o seu|tua|teu|a tua|o teu) (?:(?:[\w'-]+ ){0,1})?(?:irm[ãa]|]]
        .. [[irm[ãa]o|prima|primo|filha|filho|m[ãa]e|pai|esposa|marido|mulher|colega|]]
        .. [[orientador\w*|ex-alun[oa]|vizinh[oa]|cunhad[oa]|chefe|s[óo]ci[oa]|professor\w*|]]
        .. [[estagi[áa]ri[oa]|tia|tio|sobrinh[oa]|]]
        .. [[antecessor\w*) (?:(?:[\w'-]+ ){0,1})?[\w-]+ (?:(?:[\w'-]+ ){0,1})?(?:me|disse|]]
        .. [[contou|trabalha|estuda|falou|é|foi|pediu|e eu|deu|passou|mandou|indicou)]],
      [[(?:[\w-]+) e eu (?:(?:[\w'-]+ ){0,1})?(?:trabalhamos|estudamos|fomos|somos|]]
        .. [[estamos|dividimos|organizamos|jogamos|tocamos|est[áa]vamos)]],
      [[(?:amig[oa]|colega|conhecid[oa]) em comum,? (?:o |a )?[\w-]{3,}|]]
        .. [[trabalhei com (?:o|a) (?:seu|sua|teu|tua) (?:pai|m[ãa]e|irm[ãa]|irm[ãa]o|marido|]]
        .. [[mulher|esposa)]],
      [[(?:abra[çc]o|beijo|cumprimentos|lembran[çc]as) (?:ao|à|pro|pra|para o|]]
        .. [[para a) (?:seu|sua|teu|tua|seus) (?:pai|m[ãa]e|irm\w+|marido|mulher|esposa|]]
        .. [[filh\w+|tio|tia|av[óo]|av[ôóo]|equipa|equipe)]],
      [[(?:os|as|dos|das|o|a) (?:seus|suas|seu|sua|teu|tua) (?:alun[oa]s?|netos?|colegas|]]
        .. [[estagi[áa]ri[oa]|paciente|filh[oa]|turma) (?:(?:[\w'-]+ ){0,2})?(?:d[ao] \d|]]
        .. [[escrev\w+|me |contou|pediu|disse|veio|est[áa]|trouxe|mandou|deixou|que)]],
    },

    -- worked together, same class, years ago
    shared_past = {
      [[(?:trabalhamos|trabalh[áa]mos|estudamos|estud[áa]mos|fizemos|dividimos|]]
        .. [[partilh[áa]mos|fomos|[ée]ramos|estivemos|jogamos|jog[áa]vamos|servimos|moramos|]]
        .. [[entramos|come[çc]amos|cursamos|formamos|form[áa]mo-nos|estagiamos|]]
        .. [[trabalh[áa]vamos|d[áa]vamos|divid[íi]amos) (?:(?:[\w'-]+ ){0,3})?(?:junt[oa]s|]]
        .. [[na mesma|no mesmo|colegas|vizinhos|n[ao]s? (?:anos|tempos|[A-Z]?[\w-]+ (?:em|]]
        .. [[de) (?:19|20)\d\d)|em (?:19|20)\d\d|faculdade|mestrado|est[áa]gio|a mesma|o mesmo|]]
        .. [[sala|turma|equipe|equipa|mesa|da mesma|dupla|rep[úu]blica)]],
      [[(?:ex|antig[oa]s?)[ -](?:colegas?|alun[oa]s?|estagi[áa]ri[oa]s?|chefe|]]
        .. [[orientand[oa]s?|vizinh[oa]s?|professor\w*|companheir[oa]s?|monitor\w*|camaradas?|]]
        .. [[turma|equipa|equipe|bolsista|cliente|paciente)\b]],
      [[(?:fui|era|eu era) (?:(?:[\w'-]+ ){0,1})?(?:seu|sua|teu|tua|vosso|]]
        .. [[estagi[áa]ri[oa]|alun[oa]|bolsista|da (?:sua|tua|turma|mesma|primeira|[úu]ltima)|]]
        .. [[do (?:seu|teu|grupo|mesmo)|colega|orientand[oa]|monitora?|aprendiz)\b]],
      [[(?:mesm[oa]) (?:turma|sala|escola|faculdade|universidade|laborat[óo]rio|labo?|]]
        .. [[equipe|equipa|curso|rep[úu]blica|bairro|col[ée]gio|liceu|mestrado|est[áa]gio|]]
        .. [[empresa|ano|companhia|quartel|andar|time de|grupo de pesquisa|orientador\w*|banda|]]
        .. [[coro|secund[áa]ria|departamento|setor de)]],
      [[(?:voc[êée]|tu|vc|o senhor|a senhora|o professor|]]
        .. [[a professora) (?:(?:[\w'-]+ ){0,1})?(?:me |nos )?(?:deu aula|dava aulas?|ensinou|]]
        .. [[ensinou-me|orientou|orientou-me|deu-me aulas|contratou|contratou-me|foi (?:meu|]]
        .. [[minha|nosso|nossa)|era (?:meu|minha|nosso|nossa|da|do|coordenador)|formou|]]
        .. [[corrigiu|reprovou|aturou|foste (?:meu|minha)|eras)]],
      [[(?:h[áa]|faz) (?:(?:[\w'-]+ ){0,1})?(?:quase |mais de |uns |umas )*(?:\d+|dois|]]
        .. [[tr[êée]s|quatro|cinco|seis|sete|oito|dez|quinze|vinte|muitos|uns|]]
        .. [[alguns) anos (?:(?:[\w'-]+ ){0,2})?(?:que|atr[áa]s|no|na|em|quando|sem|n[ãa]o|]]
        .. [[lá)\b(?=[^.?!]{0,80}(?:nos|voc[êée]|juntos|te|vi|turma|trabalh|estud|aula|]]
        .. [[faculdade|escola|seu|sua|falamos|conhec|junta|projeto))]],
      [[(?:quando|na [ée]poca em que|no tempo em que) (?:(?:[\w'-]+ ){0,1})?(?:eu |]]
        .. [[voc[êée] |a gente |nós |ainda )?(?:trabalh\w+|estud\w+|era|eras|[ée]ramos|estava|]]
        .. [[estavas|est[áa]vamos|dava|davas|divid[íi]amos|morava|estagi\w+|lecionava|]]
        .. [[coordenava|chefiava)\b[^.?!]{0,60}(?:na|no|em|juntos|comigo|com voc[êée]|da|do)]],
      [[(?:na [ée]poca d[aeo]|nos tempos d[aeo]|no tempo d[aeo]|dos tempos d[aeo]|]]
        .. [[lembra(?:-se|s-te)? (?:d[aeo]|de mim d|quando|daquele|daquela)|voc[êée] lembra|]]
        .. [[te lembras|lembras-te|se lembra|velhos tempos|quanto tempo|h[áa] quanto tempo|]]
        .. [[bons tempos|saudades?|que é feito de (?:ti|si)|o que (?:é )?feito|]]
        .. [[sumid[oa])\b(?! (?:d[oa] nossa (?:[úu]ltima )?(?:conversa|proposta)|de responder))]],
      [[(?:turma|formatura|formand[oa]s|curso|ciclo) de (?:19|20)?\d\d\b|]]
        .. [[reencontro d[aeo]|jantar de curso]],
      [[(?:minha|meu|a minha) (?:orientador[ea]?|professora|professor|chefe|]]
        .. [[primeira chefe|banca|tutor\w*|preceptor\w*) (?:(?:[\w'-]+ ){0,1})?(?:na|no|em|de|]]
        .. [[do|da|durante)]],
      [[(?:faz|h[áa]) (?:\w+) anos (?:d[ao]|que|desd[ea])|(?:stor|stora|professora?|]]
        .. [[fessora?|mestre|treinador|chefe|dr\.?|doutor),? (?:(?:[\w'-]+ ){0,1})?(?:sou|]]
        .. [[é) (?:o|a|eu)\b|fui (?:(?:[\w'-]+ ){0,1})?(?:da|do) (?:turma|equipe|equipa|time|]]
        .. [[grupo|servi[çc]o|laborat[óo]rio)|me contratou|(?:quando|onde) (?:eu )?(?:era|]]
        .. [[fui) (?:estagi|alun|estoqu|aprendiz)\w+|depois de (?:\w+) (?:anos|]]
        .. [[sustenta[çc][õo]es|audi[êée]ncias|plant[õo]es|safras|obras) (?:em lados|junt|]]
        .. [[no mesmo|na mesma)]],
    },

    -- your talk, paper, library, post on X in which you
    your_work = {
      [[(?:seu|sua|seus|suas|o seu|a sua|teu|tua|vosso|]]
        .. [[vossa) (?:(?:[\w'-]+ ){0,1})?(?:artigo|livro|palestra|apresenta[çc][ãa]o|tese|]]
        .. [[disserta[çc][ãa]o|paper|post|texto|aula|entrevista|coluna|cr[ôóo]nica|cr[óo]nica|]]
        .. [[reportagem|mat[ée]ria|estudo|pesquisa|coment[áa]rio|v[íi]deo|tutorial|oficina|]]
        .. [[guia|cap[íi]tulo|poster|p[ôóo]ster|podcast|epis[óo]dio|romance|conto|relat[óo]rio|]]
        .. [[mapa|exposi[çc][ãa]o|tradu[çc]\w+|comunica[çc][ãa]o|interven[çc][ãa]o|resposta|]]
        .. [[fala|newsletter|ensaio|document[áa]rio|receita|projeto|slide|slides|planilha|fio|]]
        .. [[thread|carta|an[áa]lise|gr[áa]fico|tabela|benchmark|ficheiro|arquivo|fotografia|]]
        .. [[foto|caderno|pe[çc]a|concerto)s? (?:(?:[\w'-]+ ){0,2})?(?:sobre|no|na|em|]]
        .. [[de (?:segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo|ontem|20\d\d|19\d\d|]]
        .. [[janeiro|fevereiro|mar[çc]o|abril|maio|junho|julho|agosto|setembro|outubro|]]
        .. [[novembro|dezembro)|d[oa] (?:dia|congresso|jornal|revista|edi[çc][ãa]o|expresso|]]
        .. [[p[úu]blico|folha|estad[ãa]o|simp[óo]sio|encontro)|publicad[oa]|onde|em que|]]
        .. [[que (?:saiu|explica|compara|li|mostra)|explica|mostra|me (?:ajudou|salvou|fez)|]]
        .. [[p[áa]gina|p\.|acerca|circula|a respeito)\b(?! (?:linkedin (?:é|s[ãa]o|me)|perfil))]],
      [[(?:sua|seu|o seu|a sua|teu|tua) (?:(?:[\w'-]+ ){0,1})?(?:biblioteca|plugin|]]
        .. [[extens[ãa]o|pacote|package|m[óo]dulo|script|reposit[óo]rio|repo|patch|]]
        .. [[pull request|pr|issue|fork|c[óo]digo|commit|branch|changelog|readme|dataset|]]
        .. [[release|driver|ferramenta)\b(?=[^.?!]{0,140}(?:github|gitlab|vers[ãa]o|v?\d+\.\d|]]
        .. [[bug|open source|livre|uso|usamos|corrig|merge|instal|debian|python|rust|contribu|]]
        .. [[manten|#\d|issue|erro|teste|licen[çc]a|fun[çc][ãa]o|compil|quebr|rodou|corre))]],
      [[github|gitlab|codeberg|stack ?overflow|pypi|npm|cran|zenodo|scielo|arxiv|lattes|]]
        .. [[lista de discuss[ãa]o]],
      [[(?:issue|ticket|pr|pull request|merge request|bug|commit|patch) ?(?:n[º°]|]]
        .. [[n[úu]mero)? ?#?\d+]],
      [[(?:voc[êée]|vc|o senhor|a senhora|tu|voc[êée]s|o professor|]]
        .. [[a professora) (?:(?:[\w'-]+ ){0,1})?(?:escreveu|publicou|citou|apresentou|]]
        .. [[defendeu|disse|mencionou|descreveu|explicou|comparou|traduziu|mostrou|mant[ée]m|]]
        .. [[desenvolveu|postou|respondeu|comentou|fotografou|sugere|cita|defende|descreve|]]
        .. [[compara|afirma|escreve|escreveste|disseste|citaste|mostraste|prop[õo]e|contou|]]
        .. [[relata|abordou|conclui|argumenta|coordenou) (?:(?:[\w'-]+ ){0,2})?(?:que|no|na|]]
        .. [[sobre|em|a|o|os|as|um|uma|como|isso|à|ao)]],
      [[(?:li|reli|assisti|ouvi|terminei|acabei de ler|estou lendo|estou a ler|acabei|]]
        .. [[usei|uso|usamos|testei|apliquei|citei|repliquei|reproduzi|estudei|traduzi|vi|]]
        .. [[utilizo|segui) (?:(?:[\w'-]+ ){0,1})?(?:a |o |à |ao |as |os )?(?:seu|sua|teu|tua|]]
        .. [[vosso|vossa|seus|suas) (?!(?:(?:[\w'-]+ ){0,1})?(?:perfil|trajet[óo]ria|empresa|]]
        .. [[p[áa]gina|site|atua[çc][ãa]o|percurso|experi[êée]ncia|mensagem|curr[íi]culo|vaga|]]
        .. [[post no linkedin|trabalho|carreira|posts|publica[çc][õo]es|]]
        .. [[conte[úu]dos?))(?:(?:[\w'-]+ ){0,1})?[\w-]{4,}]],
      [[(?:no|do|na|da|pelo|pela|ao ler o|lendo o) (?:seu|sua|teu|]]
        .. [[tua) (?:(?:[\w'-]+ ){0,1})?(?:artigo|livro|tese|post|texto|palestra|]]
        .. [[disserta[çc][ãa]o|relat[óo]rio|cap[íi]tulo|paper|entrevista|aula|coluna|pesquisa|]]
        .. [[oficina|estudo|guia)\b]],
      [[(?:sua|a sua|seu|o seu|tua|teu) (?:(?:[\w'-]+ ){0,1})?(?:pergunta|]]
        .. [[observa[çc][ãa]o|hip[óo]tese|m[ée]todo|metodologia|argumento|conclus[ãa]o|]]
        .. [[cr[íi]tica|sugest[ãa]o|f[óo]rmula|dica|ideia|t[ée]cnica|distin[çc][ãa]o|teorema|]]
        .. [[exemplo|coment[áa]rio|curva|curvas|figura|tabela) (?:(?:[\w'-]+ ){0,1})?(?:sobre|]]
        .. [[d[aeo]s?|no|na|em|acerca|nº|\d)\b(?! (?:neg[óo]cio|marketing|vendas|trabalho))]],
      [[(?:autor|autora|mantenedor|mantenedora|tradutor|tradutora|criador|]]
        .. [[criadora) d[aeo] (?!conte[úu]do|valor|m[ée]todo|]]
        .. [[marca)(?:(?:[\w'-]+ ){0,1})?[\w-]{3,}]],
      [[(?:o|no|do|ao|um|meu|seu|teu) (?:pr|commit|fork|branch|merge|issue|changelog|]]
        .. [[readme|ci|patch|crate|repo|milestone)\b]],
      [[(?:sua|a sua|na sua|da sua|tua) (?:reportagem|mat[ée]ria|cr[ôóo]nica|coluna|tese|]]
        .. [[nota|norma|palestra|aula|discord[âa]ncia|pondera[çc][ãa]o|senten[çc]a|decis[ãa]o|]]
        .. [[receita|pesquisa) (?:(?:[\w'-]+ ){0,1})?(?:d[aeo]s?|sobre|n[ao])]],
      [[li (?:(?:[\w'-]+ ){0,1})?(?:o |a )?(?:seu|sua|teu|tua) (?:texto|artigo|livro|]]
        .. [[reportagem|tese|parecer|nota|voto|post sobre|estudo|cap[íi]tulo|conto|]]
        .. [[trabalho sobre)]],
      [[(?:o que|a metade do que|o texto que|a norma que|aquilo que|]]
        .. [[a frase que) (?:voc[êée]s|voc[êée]|vc|o senhor|a senhora|tu) (?:public\w+|]]
        .. [[escrev\w+|chamou|disse\w*|citou|fotograf\w+|mostr\w+)]],
    },

    -- you asked me for it, here is the X you wanted
    you_asked = {
      [[(?:como|conforme|tal como) (?:voc[êée]|vc|o senhor|a senhora|me|voc[êée]s|]]
        .. [[tu) (?:(?:[\w'-]+ ){0,1})?(?:pediu|pediste|solicitou|sugeriu|perguntou|]]
        .. [[havia pedido|tinha pedido|pediram|recomendou|combinou)]],
      [[(?:voc[êée]|vc|voc[êée]s|tu|o senhor|a senhora|o professor|]]
        .. [[a professora) (?:(?:[\w'-]+ ){0,1})?(?:me |nos |tinha |havia )?(?:pediu|pediste|]]
        .. [[pedido|perguntou|perguntaste|solicitou|queria saber|pediu-me|perguntou-me|]]
        .. [[procurava|estava procurando|estavas à procura|andava à procura|encomendou|queria|]]
        .. [[comentou que (?:precisava|queria|procurava)|disse (?:para|pra) (?:eu|te|lhe|]]
        .. [[cobrar|escrever))]],
      [[(?:segue|aqui (?:vai|est[áa]|est[ãa]o|v[ãa]o)|envio|mando|anexo|seguem|eis|]]
        .. [[encontrei) (?:(?:[\w'-]+ ){0,1})?(?:o|a|os|as|um|uma|aquele|aquela|]]
        .. [[link) ?(?:(?:[\w'-]+ ){0,4})?(?:que (?:voc[êée]|vc|me|o senhor|a senhora|pediu|]]
        .. [[pediste|prometi|tinha|queria|falei|comentei|falamos|procurava)|prometid[oa]s?|]]
        .. [[pedid[oa]s?|solicitad[oa]s?|que te)]],
      [[(?:em resposta|respondendo|para responder|em rela[çc][ãa]o|quanto|]]
        .. [[sobre) (?:(?:[\w'-]+ ){0,1})?(?:à|ao|a|o) (?:sua|seu|tua|teu) (?:pergunta|pedido|]]
        .. [[d[úu]vida|quest[ãa]o|an[úu]ncio|coment[áa]rio|mensagem|candidatura|encomenda|]]
        .. [[e-?mail|solicita[çc][ãa]o|or[çc]amento)]],
      [[(?:recebi|recebemos|vi|li) (?:(?:[\w'-]+ ){0,1})?(?:o |a )?(?:seu|sua|teu|]]
        .. [[tua) (?:(?:[\w'-]+ ){0,1})?(?:pedido|candidatura|encomenda|an[úu]ncio|d[úu]vida|]]
        .. [[pergunta|e-?mail|recado|mensagem (?:de|sobre|no)|inscri[çc][ãa]o|coment[áa]rio|]]
        .. [[formul[áa]rio|curr[íi]culo)]],
      [[(?:cobrar|cobrando|lembrar voc[êée]|te lembrar|]]
        .. [[lembr[áa]-l[oa]) (?:(?:[\w'-]+ ){0,2})?(?:como (?:pediu|combinamos)|que prometeu)|]]
        .. [[(?:voc[êée]|vc|o senhor|a senhora|tu) (?:(?:[\w'-]+ ){0,1})?(?:ficou|ficaste|]]
        .. [[ficou de|prometeu|prometeste) (?:de |me )?(?:enviar|mandar|confirmar|ver|trazer|]]
        .. [[devolver|emprestar|passar|levar|assinar)]],
      [[(?:que|o que|do que|como) (?:me |nos )(?:pediu|perguntou|pediste|perguntaste|]]
        .. [[solicitou|encomendou|cobrou)|que (?:a senhora|o senhor|voc[êée]|vc) (?:pediu|]]
        .. [[mandou|perguntou|aderiu|encomendou|solicitou|deixou|viu projetad\w+|entregou|]]
        .. [[enviou)|(?:voc[êée]|vc) (?:mandou|pediu pra|pediu para)]],
    },

    -- thanks for your help, review, fix, answer
    thanks_done = {
      [[(?:obrigad[oa]|agrade[çc]o|agradecer|grat[oa]|valeu|obrigad[íi]ssim[oa]|]]
        .. [[agradecemos|gratid[ãa]o|obrigad[oa]s|thanks|]]
        .. [[brigad[oa]) (?:(?:[\w'-]+ ){0,4})?(?:pel[oa]s?|por|a|o|]]
        .. [[de) (?:(?:[\w'-]+ ){0,3})?(?:ajuda|revis[ãa]o|resposta|dica|dicas|conselhos?|]]
        .. [[explica[çc][ãa]o|corre[çc][ãa]o|apoio|aula|aulas|orienta[çc][ãa]o|carta|]]
        .. [[recomenda[çc][ãa]o|indica[çc][ãa]o|paci[êée]ncia|carona|boleia|visita|palestra|]]
        .. [[parecer|leitura|coment[áa]rios|empr[ée]stimo|acolhimento|hospitalidade|presente|]]
        .. [[jantar|almo[çc]o|tarde|noite|livro|for[çc]a|socorro|patch|contribui[çc][ãa]o|]]
        .. [[parceria de anos|aten[çc][ãa]o (?:de|ontem|na)|conversa (?:de|d|na|no)|oficina|]]
        .. [[apresenta[çc][ãa]o|convite para (?:a|o)|generosidade|foto|fotos|caf[ée]|]]
        .. [[tempo (?:de|ontem|que)|reparo|conserto|sugest[ãa]o|refer[êée]ncia|gesto|cuidado|]]
        .. [[devolu[çc][ãa]o|material|c[óo]digo|correc[çc][ãa]o|revis[õo]es|esclarecimento)\b]],
      [[(?:obrigad[oa]|agrade[çc]o|valeu|grat[oa]|]]
        .. [[agradecemos) (?:(?:[\w'-]+ ){0,3})?(?:por|de|a) (?:(?:[\w'-]+ ){0,1})?(?:ter|me|]]
        .. [[nos|ter-me|terem|ter-nos)(?:em)? (?:(?:[\w'-]+ ){0,1})?(?:ajud\w+|respond\w+|]]
        .. [[ensin\w+|receb\w+|acolh\w+|corrig\w+|revis\w+|explic\w+|indic\w+|defend\w+|]]
        .. [[salv\w+|emprest\w+|esper\w+|vindo|recomend\w+|orient\w+|lid[oa]|avis\w+|atendido|]]
        .. [[organizado|dado|trazido|mostrado|escrito|aceite o convite)\b]],
      [[(?:gra[çc]as a|sem) (?:voc[êée]|vc|ti|si|sua (?:ajuda|dica|aula|carta|revis[ãa]o|]]
        .. [[indica[çc][ãa]o)|seu (?:conselho|artigo|script|livro)|a sua (?:ajuda|aula|]]
        .. [[revis[ãa]o|carta)|o seu (?:conselho|artigo|livro)|]]
        .. [[voc[êée]s),? (?:(?:[\w'-]+ ){0,2})?(?:consegui|conseguimos|n[ãa]o|passei|entendi|]]
        .. [[percebi|fui|o|a|meu|minha|eu|hoje|teria)]],
      [[(?:sua|seu|a sua|o seu|tua|teu|suas|seus) (?:(?:[\w'-]+ ){0,1})?(?:dica|ajuda|]]
        .. [[conselho|corre[çc][ãa]o|explica[çc][ãa]o|carta|aula|revis[ãa]o|sugest[ãa]o|]]
        .. [[resposta|solu[çc][ãa]o|indica[çc][ãa]o|orienta[çc][ãa]o|script|patch|conselhos|]]
        .. [[coment[áa]rios|dicas) (?:(?:[\w'-]+ ){0,2})?(?:me ajudou|ajudou|salvou|funcionou|]]
        .. [[deu certo|resolveu|me salvou|ajudaram|fez (?:toda )?(?:a )?diferen[çc]a|valeu|foi|]]
        .. [[foram|mudou|serviu|resultou)]],
      [[(?:voc[êée]|vc|tu|o senhor|a senhora) (?:(?:[\w'-]+ ){0,1})?(?:me |]]
        .. [[nos )?(?:salvou|ajudou|socorreu|livrou|salvaste|ajudaste|atendeu|tratou|operou|]]
        .. [[ensinou-me)|deu certo,? obrigad[oa]|muito obrigad[oa] (?:mesmo|pela|por)]],
    },

    -- sorry for the late reply, the mix-up
    apology = {
      [[(?:desculp\w+|perd[ãa]o|perdoe|lamento|pe[çc]o desculpas?|sinto muito|]]
        .. [[foi mal) (?:(?:[\w'-]+ ){0,3})?(?:pel[oa]|a|o|por|de|da|do|n[ãa]o|s[óo]|estar|]]
        .. [[ter)? ?(?:(?:[\w'-]+ ){0,2})?(?:demora|atraso|demorar|atrasar|tarde|confus[ãa]o|]]
        .. [[mal[- ]entendido|engano|erro|esquecimento|transtorno|trapalhada|falha|]]
        .. [[responder s[óo]|respondido|ter (?:esquecido|faltado|demorado|sa[íi]do|sumido|]]
        .. [[cancelado|trocado|confundido|perdido|ido)|cancelar|furo|bolo|falta|aus[êée]ncia|]]
        .. [[sumi[çc]o|barulho|troca|faltado|lapso|sil[êée]ncio de|n[ãa]o (?:ter|poder|ir)|]]
        .. [[bagun[çc]a)\b]],
      [[(?:demorei|demor[áa]mos|atrasei|esqueci|tardei|sumi|troquei|confundi|]]
        .. [[falhei) (?:(?:[\w'-]+ ){0,2})?(?:a|para|pra|de|em|me|na|no|as|o|os|mas|]]
        .. [[porque) ?(?:responder|te responder|lhe responder|retornar|dar|enviar|mandar|nomes|]]
        .. [[datas|avisar|envio|resposta|devolver)]],
      [[(?:s[óo] (?:vi|li|pude|consegui) (?:(?:[\w'-]+ ){0,1})?(?:agora|hoje|ontem|ler|]]
        .. [[ver|responder)|respondo (?:s[óo] agora|com atraso|tarde)|s[óo] agora (?:vi|li|]]
        .. [[respondo|consegui))]],
      [[(?:a culpa (?:é|foi) (?:minha|nossa)|erro meu|falha minha|erro nosso|mea culpa|]]
        .. [[mil desculpas|vacilo meu)]],
    },

    -- see you Thursday, our meeting tomorrow
    agreed_date = {
      [[(?<=[.!?,] )at[ée] (?:segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo|]]
        .. [[amanh[ãa]|logo)(?= ?[!.]| ?$)]],
      [[(?:nos vemos|a gente se v[êée]|vemo-nos|te vejo|vejo-te|te espero|espero-te|]]
        .. [[te encontro|encontro voc[êée]|combinado|confirmad[oa]|]]
        .. [[marcad[oa]) (?:(?:[\w'-]+ ){0,1})?(?:na |no |para |pra )?(?:segunda|ter[çc]a|]]
        .. [[quarta|quinta|sexta|s[áa]bado|domingo|amanh[ãa]|logo à noite|]]
        .. [[semana que vem)\b(?!.{0,20}(?:\?| ou ))]],
      [[(?:nossa|nosso|a nossa|o nosso|a|o) (?:(?:[\w'-]+ ){0,1})?(?:reuni[ãa]o|encontro|]]
        .. [[aula|consulta|ensaio|jogo|almo[çc]o|jantar|visita|defesa|banca|treino|assembleia|]]
        .. [[plant[ãa]o|sess[ãa]o|mutir[ãa]o|entrevista|oficina) (?:(?:[\w'-]+ ){0,1})?(?:de |]]
        .. [[da |do |d[ae] |é |fica |est[áa] |ser[áa] |passou |mudou |ficou |]]
        .. [[foi )(?:(?:[\w'-]+ ){0,1})?(?:amanh[ãa]|segunda|ter[çc]a|quarta|quinta|sexta|]]
        .. [[s[áa]bado|domingo|hoje|adiad[oa]|antecipad[oa]|confirmad[oa]|cancelad[oa]|para|]]
        .. [[pra|marcad[oa]|dia \d+|remarcad[oa]|transferid[oa])\b]],
      [[(?:sala|audit[óo]rio|mesa|quadra|laborat[óo]rio|sal[ãa]o|campo|anfiteatro|]]
        .. [[restaurante|carro|van|hor[áa]rio) (?:(?:[\w'-]+ ){0,1})?(?:est[áa] |foi |j[áa] |]]
        .. [[fica |ficou )?(?:(?:[\w'-]+ ){0,1})?(?:reservad[oa]|confirmad[oa]|marcad[oa]|]]
        .. [[mudou|trocad[oa])]],
      [[(?:adi\w+|remarc\w+|antecip\w+|transfer\w+|pass\w+|mud\w+|]]
        .. [[adiar) (?:(?:[\w'-]+ ){0,3})?(?:para|pra|das|de) (?:as |às |a |o )?(?:\d+ ?h|]]
        .. [[segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo|amanh[ãa]|outra (?:data|]]
        .. [[sala|semana)|\d{1,2}:\d\d|dia \d+)]],
      [[(?:ficou|fic[áa]mos|ficamos|t[íi]nhamos|combinamos|combin[áa]mos|]]
        .. [[est[áa]) (?:(?:[\w'-]+ ){0,1})?(?:combinad[oa]|marcad[oa]|de (?:nos ver|]]
        .. [[almo[çc]ar|jantar|nos encontrar)|acertad[oa]|]]
        .. [[agendad[oa]) (?:(?:[\w'-]+ ){0,1})?(?:para|pra|na|no|às|de|que|s[áa]bado|segunda|]]
        .. [[ter[çc]a|quarta|quinta|sexta|amanh[ãa])]],
      [[(?:chego|passo a[íi]|levo|estarei|vou estar|confirmo|apare[çc]o|espero voc[êée]|]]
        .. [[saio|busco|te pego|apanho-te|vou buscar) (?:(?:[\w'-]+ ){0,4})?(?:segunda|]]
        .. [[ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo|amanh[ãa]|às \d+|às \d+h|\d+ ?h|]]
        .. [[hoje à noite|esta[çc][ãa]o|aeroporto|rodovi[áa]ria)\b(?!.{0,12} ou )]],
      [[(?:amanh[ãa]|segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|]]
        .. [[domingo) (?:depois das|às|pelas|a partir das) \d+ ?h?\b(?!.{0,30}\?)]],
      [[(?:vou estar|estarei) (?:na|no|em) (?:conf|congresso|feira|encontro|simp[óo]sio|]]
        .. [[col[óo]quio|defesa|formatura|assembleia)|quando (?:vier|vieres|passar|passares|]]
        .. [[estiver|voltar) (?:a|por|em|de|aqui)\b|(?:formatura|defesa|festa|estreia|]]
        .. [[lan[çc]amento|casamento) é (?:dia|no|na|s[áa]bado|amanh[ãa])]],
    },

    -- our team, grant, committee, codebase; we share a customer
    shared_project = {
      [[(?:nosso|nossa|o nosso|a nossa|do nosso|]]
        .. [[da nossa) (?:(?:[\w'-]+ ){0,1})?(?:projeto (?:conjunto|de extens[ãa]o|de pesquisa|]]
        .. [[comum|fapesp|erasmus|europeu)|equipa de projeto|edital|comit[êée]|comit[ée]|]]
        .. [[comiss[ãa]o|artigo (?:conjunto|em)|laborat[óo]rio|condom[íi]nio|conselho|banca|]]
        .. [[cons[óo]rcio|reposit[óo]rio|c[óo]digo|servidor|obra|cliente (?:comum|em comum)|]]
        .. [[relat[óo]rio|associa[çc][ãa]o|coral|turma|departamento|escola|hospital|unidade|]]
        .. [[setor|grupo de (?:trabalho|pesquisa|estudos?)|colegiado|sindicato|secretaria|]]
        .. [[andar|plant[ãa]o|turno|coordena[çc][ãa]o|programa de p[óo]s|cap[íi]tulo conjunto|]]
        .. [[submiss[ãa]o|bolsa)\b(?! (?:de especialistas|especializad[oa]|oferec\w+|de vendas|]]
        .. [[comercial|de solu[çc][õo]es))]],
      [[(?:entro|come[çc]o|vou come[çc]ar|come[çc]arei|vou entrar|ingresso|assumo|assumi|]]
        .. [[vou assumir|integro|vou integrar|junto-me|passo a integrar|vou trabalhar|chego|]]
        .. [[substituo|vou substituir|fico no lugar|fui transferid[oa]|sou (?:o|a) (?:nov[oa]|]]
        .. [[substitut[oa])) (?:(?:[\w'-]+ ){0,3})?(?:sua equipe|vossa equipa|a sua equipa|]]
        .. [[seu time|sua [áa]rea|seu setor|equipe|equipa|time|lugar d|n[oa] segunda|segunda|]]
        .. [[dia \d|vaga d|coordena[çc][ãa]o|departamento|com voc[êée]s|convosco|]]
        .. [[na (?:enfermaria|escola|unidade|reda[çc][ãa]o)|o posto|cargo|turma|colega|titular|]]
        .. [[administrador\w*)]],
      [[(?:estamos|somos|trabalhamos|estou|vamos|fazemos|fiquei|]]
        .. [[ficamos) (?:(?:[\w'-]+ ){0,2})?(?:no mesmo (?:projeto|comit[êée]|grupo|edital|]]
        .. [[setor|andar|time|caso|processo|programa)|na mesma (?:comiss[ãa]o|equipe|equipa|]]
        .. [[unidade|banca|obra|licita[çc][ãa]o|turma)|juntos (?:no|na|nesse|neste|em)|]]
        .. [[ambos (?:no|na)|colegas de (?:departamento|setor|equipe|equipa|trabalho)|]]
        .. [[pelo mesmo cliente|parceiros no)]],
      [[(?:ata|pauta|ordem de trabalhos|parecer|banca|comiss[ãa]o|colegiado|]]
        .. [[presta[çc][ãa]o de contas|edital|relat[óo]rio final|sprint|deploy|merge|]]
        .. [[code review|migra[çc][ãa]o|homologa[çc][ãa]o|entrega|release|auditoria interna|]]
        .. [[passagem de turno|plant[ãa]o|escala|invent[áa]rio|processo n|protocolo|autos|]]
        .. [[audi[êée]ncia|peti[çc][ãa]o|cronograma|minuta|comit[ée]|condom[íi]nio|assembleia|]]
        .. [[grupo de trabalho|wp\d|reuni[ãa]o de (?:equipe|equipa|condom[íi]nio|pais|projeto|]]
        .. [[departamento|colegiado|turma))\b(?=[^.?!]{0,120}(?:segunda|ter[çc]a|quarta|quinta|]]
        .. [[sexta|nosso|nossa|nós|a gente|juntos|assin\w*|sua parte|voc[êée]|prazo|vers[ãa]o|]]
        .. [[at[ée]|amanh[ãa]|preciso|falta|revis\w*|mand\w*|envi\w*))(?! (?:gratuit|]]
        .. [[de mentoria|do curso))]],
      [[(?:sua|a sua|tua|minha|a minha) (?:parte|se[çc][ãa]o|sec[çc][ãa]o|]]
        .. [[contribui[çc][ãa]o|revis[ãa]o|vers[ãa]o|assinatura|nota fiscal|fatura|]]
        .. [[apresenta[çc][ãa]o|pasta) (?:(?:[\w'-]+ ){0,1})?(?:d[aeo]|no|na|est[áa]|ficou|]]
        .. [[j[áa]|at[ée]|para|chegou|falta|sai)\b(?=[^.?!]{0,100}(?:relat[óo]rio|artigo|]]
        .. [[projeto|cap[íi]tulo|documento|pronta|at[ée]|segunda|ter[çc]a|quarta|quinta|sexta|]]
        .. [[entrega|edital|c[óo]digo|ata|processo|p[áa]gina|dossi[êée]|contrato|revista|]]
        .. [[edi[çc][ãa]o))]],
      [[(?:meu|minha|o meu|a minha|nosso|nossa) (?:chefe|diretora?|coordenadora?|]]
        .. [[orientadora?|gerente|editora?|patroa|patr[ãa]o|]]
        .. [[chefia) (?:(?:[\w'-]+ ){0,1})?(?:pediu|mandou|quer|autorizou|liberou|sugeriu|]]
        .. [[disse|perguntou|concordou|me pediu|aprovou)\b]],
      [[(?:seu|sua|o seu|a sua|teu|tua) (?:(?:[\w'-]+ ){0,1})?(?:paciente|processo|]]
        .. [[pedido nº|encomenda (?:n|de)|nota fiscal|prontu[áa]rio|crach[áa]|ficha|]]
        .. [[resumo (?:foi|est[áa])|proposta foi aceit[ea]|submiss[ãa]o|]]
        .. [[inscri[çc][ãa]o n[oa] (?:torneio|col[óo]quio|simp[óo]sio)|matr[íi]cula|]]
        .. [[cliente (?:autoriz|pediu|assin)\w*)\b]],
      [[(?:nossa|a nossa|nosso|o nosso) (?:cota[çc][ãa]o|escritura|impugna[çc][ãa]o|]]
        .. [[defesa|pe[çc]a|ap[óo]lice|assembleia|cooperativa|turma|norma|estudo|submiss[ãa]o|]]
        .. [[peti[çc][ãa]o)\b(?! com (?:voc[êée]|voc[êée]s))]],
      [[(?:o|a|nosso|seu|do) (?:prazo d[aeo] (?:impugna[çc][ãa]o|recurso|entrega|]]
        .. [[submiss[ãa]o|inscri[çc][ãa]o da turma|contesta[çc][ãa]o|edital)|provas finais|]]
        .. [[auto de infra[çc][ãa]o|processo (?:n|d)|escritura|penhora|conservat[óo]ria|]]
        .. [[sinistro|jur[íi]dico|almoxarifado|tribunal|diretoria decidiu|editor pediu|]]
        .. [[comprador j[áa]|pasta d[oa] (?:comit[êée]|projeto|equipe))]],
      [[(?:mandei|enviei|deixei|subi) (?:(?:[\w'-]+ ){0,1})?(?:o|a|os|as) (?:auto|]]
        .. [[planilha|pr|pdf|minuta|contrato|laudo|parecer|prova|provas|relat[óo]rio|nota|guia|]]
        .. [[arquivo|ficheiro|chave|carta)\b[^.?!]{0,80}(?:e-?mail|pasta|ontem|ter[çc]a|]]
        .. [[segunda|quarta|quinta|sexta|chegou|drive|secretaria)]],
      [[(?:ainda )?estou no processo|(?:[úu]ltima|segunda|primeira) (?:etapa|]]
        .. [[fase) d[ao] (?:vaga|processo|sele[çc][ãa]o)|terminam o contrato|(?:voc[êée]s|]]
        .. [[voc[êée]) comentaram? que]],
    },

    -- mum, kids, dinner, hugs, nicknames
    family_friend = {
      [[(?:mam[ãa]e|papai|m[ãa]ezinha|vov[óo]|vov[ôóo]|titia|titio|maninh[oa]|sogr[oa]|]]
        .. [[cunhad[oa]|afilhad[oa]|madrinha|padrinho|compadre|comadre|(?:a|sua|tua|minha|da|]]
        .. [[a tua|a sua) (?:m[ãa]e|av[óo]|irm[ãa]|esposa|sogra|filha|tia)|(?:o|seu|teu|meu|do|]]
        .. [[o teu|o seu) (?:pai|av[ôóo]|irm[ãa]o|marido|sogro|filho|cachorro|gato|c[ãa]o)|]]
        .. [[(?:as|os) (?:crian[çc]as|mi[úu]dos|meninos|meninas|g[ée]meos|g[êée]meos|pequenos|]]
        .. [[sobrinhos))\b(?! (?:sabe o quanto|ajuda a empresa))]],
      [[(?:beijos?|beijinhos?|bjs?|bjos|abra[çc][ãa]o|abra[çc]o apertado|beij[ãa]o|]]
        .. [[saudades|xi-cora[çc][ãa]o|te amo|]]
        .. [[cheiro)\b(?! (?:no cora[çc][ãa]o de todos os clientes|na boca|na alma))]],
      [[(?:churrasco|churras|cervejinha|cerveja|breja|chope|chopp|imperial|copos|bejecas|]]
        .. [[feijoada|anivers[áa]rio d[aoe]|casamento|batizado|ch[áa] de beb[êée]|]]
        .. [[formatura d[aoe]|nasceu|beb[êée]|beb[ée]|gr[áa]vida|festa (?:junina|de fam[íi]lia|]]
        .. [[surpresa|d[oa] [\w]+)|almo[çc]o de (?:domingo|fam[íi]lia)|f[ée]rias (?:juntos|na|]]
        .. [[em)|jantar (?:lá em casa|em casa|aqui em casa|cá em casa)|pelada|futebolzinho|]]
        .. [[praia com|passar o natal|ceia|caldo verde|sardinhada|magusto)\b(?! (?:corporativ|]]
        .. [[networking|de neg[óo]cios))]],
      [[(?:meu (?:velho|irm[ãa]o|parceiro|chapa|querido amigo|caro amigo de)|merm[ãa]o|]]
        .. [[par[çc]a|[óo] pá|minha nega|nego|velho,|v[ée]i|man[ée]|mi[úu]d[oa]|guria|guri|]]
        .. [[tch[êée]|migs|compadre|meu puto|bicho,|minha filha)]],
      [[(?:como (?:est[áa]|est[ãa]o|vai|v[ãa]o|anda|andam)|manda um|dá um|lembran[çc]as|]]
        .. [[abra[çc]o|beijo|not[íi]cias) (?:(?:[\w'-]+ ){0,1})?(?:a|o|os|as|à|ao|aos|pra|para|]]
        .. [[d[ao]s?) (?:(?:[\w'-]+ ){0,1})?(?:fam[íi]lia|crian[çc]as|m[ãa]e|pai|pequen[oa]s?|]]
        .. [[filh[oa]s?|mi[úu]dos|esposa|marido|meninas|pessoal d[aeo]|turma d|gente toda|]]
        .. [[todos a[íi]|todos lá|v[óo]|v[ôóo]|beb[êée]|beb[ée])]],
      [[(?:vamos|bora|temos que|temos de|precisamos|]]
        .. [[quando) (?:(?:[\w'-]+ ){0,2})?(?:tomar uma|beber um|beber uns|jantar lá|nos ver|]]
        .. [[matar (?:a )?saudade\w*|combinar (?:um|uma|aquel[ea])|aquela (?:cerveja|pizza)|]]
        .. [[marcar aquel[ea]|juntar a turma|fazer um churras\w*)]],
      [[(?:kkk+|paz e bem|um abra[çc]o de \w+|meu tio|minha tia|minha av[óo]|meu av[ôóo]|]]
        .. [[falecid[oa]|bolo de|te pago um caf[ée]|cada um (?:paga|leva) o seu|]]
        .. [[saiu de chinelo|casou|meninos d[ao]|d\. \w+ manda)\b(?! banco)]],
    },

    -- the sender wants to buy or hire from the reader
    wants_to_buy = {
      [[(?:quero|queria|gostaria de|gostava de|queremos|quer[íi]amos|gostar[íi]amos de|]]
        .. [[preciso|precisamos|pretendo|pretendemos|desejo|posso|consigo|como fa[çc]o para|]]
        .. [[quero muito) (?:(?:[\w'-]+ ){0,1})?(?:comprar|encomendar|contratar (?:voc[êée]|vc|]]
        .. [[os seus|seus|o senhor|a senhora|voc[êée]s|um|uma|-|os vossos)|contrat[áa]-l[oa]|]]
        .. [[alugar|reservar (?:uma mesa|um quarto|o sal[ãa]o|a casa|sess[ãa]o)|adquirir|]]
        .. [[pedir um or[çc]amento|solicitar (?:um )?or[çc]amento|or[çc]ar|fazer (?:uma|]]
        .. [[um) (?:encomenda|pedido|reserva)|marcar (?:uma )?consulta (?:com|para)|]]
        .. [[me consultar|assinar (?:a sua|sua|o seu)|levar \d+|de (?:um|uma|]]
        .. [[\d+) (?:or[çc]amento|tradut\w+|advogad[oa]|fot[óo]graf[oa]|encanador|eletricista|]]
        .. [[contador|pedreiro|arquitet[oa]|perit[oa]|int[ée]rprete|marceneir[oa]|fornecedor\w*))]],
      [[(?:pode|poderia|podia|consegue|pode-me|poderia me|voc[êée] pode|podem|]]
        .. [[poderiam) (?:(?:[\w'-]+ ){0,2})?(?:enviar|mandar|fazer|passar|dar|dizer|me passar|]]
        .. [[me enviar|cotar|indicar-me|indicar|informar|]]
        .. [[fazer-me) (?:(?:[\w'-]+ ){0,2})?(?:or[çc]amento|cota[çc][ãa]o|pre[çc]o|pre[çc]os|]]
        .. [[valor|valores|tabela|tarifa|honor[áa]rios|uma proposta para|factura|]]
        .. [[fatura proforma|prazo)]],
      [[(?:qual|quais|quanto|que) (?:(?:[\w'-]+ ){0,1})?(?:é |s[ãa]o |seria |seriam |sai |]]
        .. [[fica |voc[êée] |vc |o senhor |a senhora )?(?:(?:[\w'-]+ ){0,1})?(?:o |a |]]
        .. [[os )?(?:seu |sua |seus |vosso )?(?:pre[çc]o|valor|or[çc]amento|prazo|custo|]]
        .. [[honor[áa]rios|cobra|cobram|custaria|ficaria|di[áa]ria|cach[êée]|tarifa|cobraria|]]
        .. [[leva|levam)\b(?=[^.?!]{0,90}\?)(?! (?:para a sua empresa|n[ãa]o ter))]],
      [[(?:voc[êée]|vc|voc[êée]s|o senhor|a senhora|ainda)? ?(?:aceita|aceitam|atende|]]
        .. [[atendem|faz|fazem|vende|vendem|tem|t[êée]m|entrega|entregam|conserta|restaura|]]
        .. [[traduz|dá|produz|envia|enviam|aceitas|fazes|vendes|recebe|recebem|trabalha com|]]
        .. [[pega|pegam) (?:(?:[\w'-]+ ){0,1})?(?:ainda |tamb[ée]m |novos |novas |pe[çc]as |]]
        .. [[lotes |encomendas |esse tipo |pequen\w+ )?(?:(?:[\w'-]+ ){0,1})?(?:clientes|]]
        .. [[pacientes|alunos|encomendas?|pedidos|casos|causas|aulas particulares|]]
        .. [[tradu[çc][õo]es|em estoque|em stock|vaga para (?:paciente|cliente|aluno|meu|]]
        .. [[minha)|disponibilidade para (?:fazer|traduzir|um|uma|fotograf\w+)|lote|]]
        .. [[sob encomenda|particulares|para entrega|freelas?|restauros?|]]
        .. [[pe[çc]as)\b(?=[^.?!]{0,90}\?)]],
      [[(?:procuro|procuramos|estou à procura de|estamos à procura de|busco|buscamos|]]
        .. [[precisamos de|preciso de|estou procurando|estamos procurando|necessito de|]]
        .. [[necessitamos de) (?:(?:[\w'-]+ ){0,1})?(?:um|uma|algu[ée]m|quem|de|dois|duas|]]
        .. [[\d+) (?:(?:[\w'-]+ ){0,1})?(?:tradut\w+|advogad[oa]|fot[óo]graf[oa]|ilustrador\w*|]]
        .. [[arquitet[oa]|luthier|marceneir[oa]|revisor\w*|int[ée]rprete|contador\w*|]]
        .. [[contabilista|perit[oa]|professor\w*|padaria|restaurador\w*|fornecedor\w*|]]
        .. [[m[úu]sic[oa]|eletricista|que (?:fa[çc]a|traduza|conserte|restaure|forne[çc]a|]]
        .. [[revise|produza|entregue)|quem (?:fa[çc]a|conserte|traduza)|confeiteir[oa]|]]
        .. [[cozinheir[oa]|costureir[oa]|dentista|fisioterapeuta|psic[óo]log[oa]|]]
        .. [[veterin[áa]ri[oa]|encadernador\w*|canalizador)]],
      [[(?:minha|a minha|nossa|uma|a [úu]ltima|meu|o meu|nosso) (?:encomenda|reserva|]]
        .. [[compra|pedido|assinatura)\b(?=[^.?!]{0,80}(?:com voc[êée]|convosco|com voc[êée]s|]]
        .. [[chegou|de |nº|aumentar|repetir|para|confirm|na sua loja|mesa|quarto))|(?:sou|]]
        .. [[somos) (?:(?:[\w'-]+ ){0,1})?(?:seu |vosso |sua )?(?:cliente|clientes|assinante|]]
        .. [[fregu[êée]s|paciente) (?:(?:[\w'-]+ ){0,1})?(?:d[aeo]|h[áa]|seu|desde|sua)]],
      [[(?:seu|sua|o seu|a sua|teu|tua) (?:(?:[\w'-]+ ){0,1})?(?:an[úu]ncio|bicicleta|]]
        .. [[carro|mel|vinho|queijo|azeite|p[ãa]o|quadro|escultura|cer[âa]mica|m[óo]vel|]]
        .. [[s[íi]tio|loja|ateli[êée]|livro|mesa|viola|piano|produto|]]
        .. [[caf[ée]) (?:(?:[\w'-]+ ){0,2})?(?:ainda est[áa]|est[áa] à venda|dispon[íi]vel|]]
        .. [[me interessa|interessa-me|continua|à venda|quanto)]],
      [[(?:temos|tenho|h[áa]) (?:(?:[\w'-]+ ){0,1})?(?:verba|or[çc]amento|budget|]]
        .. [[autoriza[çc][ãa]o|cabimento) (?:(?:[\w'-]+ ){0,1})?(?:de|para|aprovad[oa])|]]
        .. [[pagamos (?:(?:[\w'-]+ ){0,1})?(?:à vista|o frete|o seu|sua|a sua|por|os|]]
        .. [[antecipad\w+)]],
    },

    -- a concrete question on the reader's own matter
    specific_question = {
      [[(?:p[áa]gina|p[áa]g\.|p\.|cap[íi]tulo|cap\.|par[áa]grafo|figura|tabela|]]
        .. [[equa[çc][ãa]o|se[çc][ãa]o|sec[çc][ãa]o|anexo|nota|artigo|linha|exerc[íi]cio|slide|]]
        .. [[l[âa]mina|verso|quadro|quest[ãa]o|item|al[íi]nea|lote) ?(?:n[º°] ?)?(?:\d+|]]
        .. [[ [ivx]+\b)]],
      [[(?:vers[ãa]o|v) ?\d+\.\d+|(?:python|debian|ubuntu|postgres\w*|java|linux|firefox|]]
        .. [[php|django|node|rust|kernel) ?\d+(?:\.\d+)?]],
      [[(?:uma|duas|tenho uma|tenho duas|uma r[áa]pida|minha|]]
        .. [[a minha) (?:(?:[\w'-]+ ){0,1})?(?:d[úu]vidas?|perguntas?|quest[õo]es|]]
        .. [[quest[ãa]o) (?:(?:[\w'-]+ ){0,1})?(?:sobre|acerca|concret[oa]|t[ée]cnic[oa]|]]
        .. [[quanto|pr[áa]tic[oa]|a respeito)\b(?! (?:seu neg[óo]cio|sua empresa|como voc[êée]s))]],
      [[(?:como|por que|porque|porqu[êée]|por qu[êée]) (?:(?:[\w'-]+ ){0,1})?(?:voc[êée]|]]
        .. [[vc|o senhor|a senhora|voc[êée]s|é que|tu|]]
        .. [[foi que)? ?(?:(?:[\w'-]+ ){0,1})?(?:chegou|chegaram|calculou|calcularam|mediu|]]
        .. [[mediram|escolheu|escolheram|obteve|obtiveram|tratou|trataram|resolveu|resolveram|]]
        .. [[traduziu|datou|definiu|definiram|configurou|compilou|calibrou|interpretou|excluiu|]]
        .. [[separou|classificou|controlou|transcreveu|normalizou|validou|]]
        .. [[conseguiu)\b(?! (?:resultados|sucesso|clientes))]],
      [[(?:voc[êée]|vc|o senhor|a senhora|voc[êée]s|tu|ainda)? ?(?:usou|usaram|utilizou|]]
        .. [[tem|t[êée]m|testou|guardou|sabe|saberia|lembra|considerou|consideraram|usaste|]]
        .. [[tens|guardaste|chegou a|mediu|publicou|disponibiliza|recomenda|foi|]]
        .. [[era) (?:(?:[\w'-]+ ){0,5})?(?:protocolo|temperatura|coeficiente|par[âa]metro|]]
        .. [[amostra|algoritmo|dados (?:brutos|de|do)|a fonte|a refer[êée]ncia|manuscrito|]]
        .. [[variante|dosagem|c[óo]digo-fonte|script|jurisprud[êée]ncia|ac[óo]rd[ãa]o|]]
        .. [[posologia|corpus|calibra[çc][ãa]o|edi[çc][ãa]o|tradu[çc][ãa]o|receita|planilha|]]
        .. [[a metodologia|modelo|resultados|o erro|medi[çc][õo]es|grupo controle|]]
        .. [[grupo de controlo|o prontu[áa]rio|dose|a norma|a pe[çc]a|termo)\b(?=[^.?!]{0,120}\?)]],
      [[(?:obtive|obtenho|encontro|encontrei|cheguei|deu|dá|me dá|esbarrei|travei|]]
        .. [[n[ãa]o consigo|n[ãa]o consegui|aqui dá|meus resultados|os meus resultados|]]
        .. [[nossas medi[çc][õo]es|nossos dados)\b[^.?!]{0,60}(?:erro|valor|resultado|]]
        .. [[diferen\w*|vers[ãa]o|reproduzir|instalar|compilar|na (?:p[áa]gina|tabela|figura|]]
        .. [[se[çc][ãa]o|etapa)|divergem?|passo|replicar|c[áa]lculo|%)]],
      [[(?:protocolo|calibra[çc][ãa]o|amostra\w*|separador|importa[çc][ãa]o|tomografia|]]
        .. [[diagn[óo]stico|dosagem|variante|corpus|transcri[çc][ãa]o|anota[çc][ãa]o|]]
        .. [[coeficiente|edi[çc][ãa]o cr[íi]tica|escava[çc][ãa]o|manuscrito|esp[ée]cime|]]
        .. [[herb[áa]rio|gen[óo]tipo|catalisador|autos|prontu[áa]rio|umidade|humidade|kappa|]]
        .. [[prontu[áa]rios|ac[óo]rd[ãa]o|gabarito)\b(?=[^.?!]{0,120}(?:seu|sua|seus|nosso|]]
        .. [[nossa|teu|tua|\?|comparar|de \d|voc[êée]s))]],
      [[(?:item|p[áa]gina|n[óo]|tema|bloco|evento|artigo|ficheiro|anexo|]]
        .. [[coluna) (?:n[º°] ?)?(?:\d+|[a-d]\b)]],
      [[(?:discord[âa]ncia|diverg[êée]ncia|pondera[çc][ãa]o|benchmarks?|marco temporal|]]
        .. [[endianness|raking|imparidades|norma que|tabela de|a m[ée]trica|o gr[áa]fico|]]
        .. [[os gr[áa]ficos|consumo caiu|n[ãa]o sei explicar)]],
      [[pode perguntar-lhe|consegue me dizer se|sabe se (?:a|o|j[áa]|ainda)|a quem devo|]]
        .. [[qual (?:das|dos) (?:duas|dois|quatro|tr[êée]s)]],
    },

    -- the sender seeks a job, internship, thesis place, career advice
    asks_job = {
      [[(?:procuro|estou procurando|estou à procura|busco|estou buscando|em busca|]]
        .. [[à procura|procurando|ando à procura|gostaria de|gostava de|quero|pretendo|]]
        .. [[me candidat\w+|candidatei-me|candidatar-me|sonho em|]]
        .. [[concorrer) (?:(?:[\w'-]+ ){0,3})?(?:est[áa]gio|emprego|trabalho na|vaga (?:de|em|]]
        .. [[na|no|como)|recoloca[çc][ãa]o|primeiro emprego|orientador\w*|mestrado|doutorado|]]
        .. [[doutoramento|inicia[çc][ãa]o cient[íi]fica|bolsa|oportunidade (?:de est[áa]gio|]]
        .. [[como|na [áa]rea|de trabalho|de emprego)|jovem aprendiz|resid[êée]ncia|]]
        .. [[trabalhar (?:com voc[êée]|convosco|na sua|no seu|a[íi]|com voc[êée]s)|]]
        .. [[orienta[çc][ãa]o (?:de|no|para)|transi[çc][ãa]o para|p[óo]s-doc\w*|à vaga|]]
        .. [[vaga publicada)]],
      [[(?:minha candidatura|a minha candidatura|meu curr[íi]culo|o meu curr[íi]culo|]]
        .. [[meu cv|o meu cv|meu portf[óo]lio|candidatura espont[âa]nea|]]
        .. [[meu projeto de (?:mestrado|doutorado|tcc|pesquisa|tese)|carta de motiva[çc][ãa]o|]]
        .. [[vaga de est[áa]gio|vaga de (?:orienta[çc][ãa]o|mestrado))\b(?! e (?:fechou|]]
        .. [[te convido))]],
      [[(?:voc[êée]s|voc[êée]|vc|a empresa|o laborat[óo]rio|o grupo|a equipa|a equipe|]]
        .. [[o escrit[óo]rio)? ?(?:aceitam|aceita|contratam|contrata|recebem|recebe|t[êée]m|]]
        .. [[abrem|orienta|orientaria|est[ãa]o contratando|est[áa] aceitando|tem vaga|]]
        .. [[t[êée]m vagas?|aceitaria|recrutam|haver[áa]|abriu|]]
        .. [[h[áa]) (?:(?:[\w'-]+ ){0,1})?(?:estagi[áa]ri[oa]s?|est[áa]gio|est[áa]gios|]]
        .. [[orientand[oa]s|alun[oa]s de (?:mestrado|doutorado|ic|inicia[çc][ãa]o)|]]
        .. [[volunt[áa]ri[oa]s|vagas? (?:de|para|j[úu]nior|no laborat[óo]rio)|bolsistas?|]]
        .. [[novos orientandos|j[úu]nior|juniores|rec[ée]m-formad[oa]s)\b]],
      [[(?:aceitaria|poderia|pode|podia|toparia|estaria dispon[íi]vel|]]
        .. [[estaria dispost[oa]) (?:(?:[\w'-]+ ){0,2})?(?:me orientar|ser (?:meu|]]
        .. [[minha) (?:orientador\w*|mentor\w*|tutor\w*)|orientar-me|orientar (?:meu|o meu|]]
        .. [[a minha|minha)|me dar (?:uma )?dicas? (?:de|sobre a) (?:carreira|[áa]rea|]]
        .. [[profiss[ãa]o)|me indicar (?:para|vagas)|me aconselhar|]]
        .. [[conversar sobre (?:a (?:sua )?(?:[áa]rea|profiss[ãa]o|carreira)|como é trabalhar))]],
      [[(?:sou|estou) (?:(?:[\w'-]+ ){0,1})?(?:estudante|alun[oa]|formand[oa]|]]
        .. [[rec[ée]m-formad[oa]|graduand[oa]|no (?:[úu]ltimo|terceiro|quarto|quinto|]]
        .. [[segundo) (?:ano|semestre|per[íi]odo)|finalista|desempregad[oa]|mestrand[oa]|]]
        .. [[doutorand[oa]|caloir[oa])\b[^.?!]{0,120}(?:est[áa]gio|procuro|gostaria|queria|]]
        .. [[gostava|orient\w*|tcc|tese|vaga|carreira|d[úu]vida|conselh\w*|trabalho sobre|]]
        .. [[escrevo|pesquis\w*|investig\w*)]],
      [[(?:mudar de (?:[áa]rea|carreira|profiss[ãa]o)|entrar na (?:[áa]rea|profiss[ãa]o)|]]
        .. [[come[çc]ar na (?:[áa]rea|profiss[ãa]o|carreira)|seguir (?:a )?(?:carreira|]]
        .. [[essa [áa]rea))\b[^.?!]{0,90}(?:conselho|dica|perguntar|como|sua|seu|\?|opini[ãa]o)]],
    },

    -- answers something
    answer_tone = {
      [[^(?:(?:[\w'-]+ ){0,2},? ?)?(?:sim|ok|claro|perfeito|combinado|fechado|com certeza|]]
        .. [[com prazer|[óo]tima ideia|boa ideia|boa pergunta|beleza|show|[óo]timo|recebi|]]
        .. [[recebido|certo|entendi|entendido|anotado|verdade|de facto|de fato|pois é|]]
        .. [[exatamente|sem problemas?|imagina|de nada|feito|tranquilo|n[ãa]o,|haha|kkk+|rsrs|]]
        .. [[ah,|opa,|maravilha|fico feliz que tenha)\b(?! ?(?:voc[êée]|que conect|perfil|]]
        .. [[trajet[óo]ria))]],
      [[(?:obrigad[oa]|agrade[çc]o|valeu|grat[oa]) (?:(?:[\w'-]+ ){0,1})?(?:pel[oa]|]]
        .. [[por) (?:(?:[\w'-]+ ){0,1})?(?:sua |tua |seu |teu |vossa )?(?:resposta|retorno|]]
        .. [[mensagem|responder|confirma[çc][ãa]o|rapidez|proposta|e-?mail|esclarecimento|]]
        .. [[pergunta|recado|interesse n[oa]|candidatura|retornar|honestidade|]]
        .. [[sinceridade)\b(?<!agrade[çc]o por sua)]],
      [[(?:(?:quinta|sexta|segunda|ter[çc]a|quarta|s[áa]bado|\d+ ?h|esse hor[áa]rio|]]
        .. [[a data|o dia \d+|pra mim|para mim) (?:(?:[\w'-]+ ){0,1})?(?:funciona|]]
        .. [[est[áa] (?:[óo]timo|bom|bem)|t[áa] (?:[óo]timo|bom)|serve|dá certo|fica bem|]]
        .. [[por mim)|por mim (?:tudo bem|est[áa]|pode|ok)|pode ser,|concordo com|]]
        .. [[confirmo (?:a|o|presen[çc]a|que|para)|topo sim|aceito (?:sim|com|o convite)|]]
        .. [[contem comigo|conte comigo)]],
      [[(?:respondendo|para responder|em resposta|sobre a sua pergunta|quanto à sua|]]
        .. [[como voc[êée] (?:disse|falou|sugeriu|perguntou|pediu)|voc[êée] tem raz[ãa]o|]]
        .. [[tens raz[ãa]o|tem toda a raz[ãa]o|tinha raz[ãa]o|bem visto|bem lembrado|]]
        .. [[boa observa[çc][ãa]o|faz sentido o que|gostei da sua (?:ideia|sugest[ãa]o|]]
        .. [[proposta))\b]],
    },

    -- typo, broken link, bug, lost thing, someone uses your name
    heads_up = {
      [[(?:erro de (?:digita[çc][ãa]o|portugu[êée]s|data|c[áa]lculo|gralha)|gralhas?|]]
        .. [[errinho|erro (?:n[oa]|na|em)|link (?:(?:[\w'-]+ ){0,3})?(?:quebrado|]]
        .. [[n[ãa]o (?:abre|funciona)|errado|partido|vai para|caiu|leva|dá)|erro 404|]]
        .. [[p[áa]gina 404|bug (?:n[oa]|em|ao)|invers[ãa]o|typo|data errada|n[úu]mero errado|]]
        .. [[nome errado|trocad[oa]s|est[áa] errad[oa])\b]],
      [[(?:s[óo] (?:para|pra|queria) (?:(?:[\w'-]+ ){0,1})?(?:avisar|te avisar|lhe avisar|]]
        .. [[alertar|informar que)|queria (?:avisar|te avisar|alertar|avis[áa]-l[oa])|]]
        .. [[aviso que|alerto que|para sua informa[çc][ãa]o|fyi|acho que (?:voc[êée]|]]
        .. [[vc) (?:deveria|devia|vai querer) saber|(?:repare|note|aten[çc][ãa]o) que|]]
        .. [[n[ãa]o sei se (?:j[áa] )?(?:viu|reparou|sabe|percebeu|]]
        .. [[notou) (?:(?:[\w'-]+ ){0,1})?(?:mas|que) (?:(?:[\w'-]+ ){0,3})(?:site|link|]]
        .. [[formul[áa]rio|e-?mail|nome|foto|artigo|p[áa]gina|conta|documento))]],
      [[(?:algu[ée]m|um perfil|uma conta|um site|uma pessoa|um golpista|uma empresa|]]
        .. [[est[ãa]o) (?:(?:[\w'-]+ ){0,2})?(?:usando|usar|a usar|usa|copiou|clonou|plagiou|]]
        .. [[se passando|a fazer-se passar|se faz passar|copiaram|clonaram|plagiaram|roubou|]]
        .. [[vendendo|reproduziu|republicou)\b[^.?!]{0,60}(?:seu|sua|voc[êée]|vc|teu|tua|vosso|]]
        .. [[em seu nome)]],
      [[(?:encontrei|achei|achamos|encontr[áa]mos|recolhi|ficou aqui|ficou comigo|]]
        .. [[chegou aqui|recebi por engano|veio parar) (?:(?:[\w'-]+ ){0,1})?(?:a |o |as |]]
        .. [[os )?(?:seu|sua|seus|suas|teu|tua|um|uma)? ?(?:(?:[\w'-]+ ){0,1})?(?:carteira|]]
        .. [[chaves?|crach[áa]|celular|telem[óo]vel|mochila|cachecol|guarda-chuva|]]
        .. [[correspond[êée]ncia|encomenda|caderno|cachorro|c[ãa]o|gato|bicicleta|passaporte|]]
        .. [[pen ?drive|[óo]culos|computador|casaco|alian[çc]a|documentos?|fatura|carta|bolsa|]]
        .. [[livro|agenda)]],
      [[(?:voc[êée]|vc|tu|o senhor|a senhora) (?:(?:[\w'-]+ ){0,1})?(?:esqueceu|deixou|]]
        .. [[perdeu|esqueceste|deixaste|deixou cair) (?:(?:[\w'-]+ ){0,1})?(?:o |a |seu|sua|os|]]
        .. [[as|um|uma|aqui|cá)]],
      [[(?:seu|sua|o seu|a sua|vosso|vossa|teu|tua) (?:(?:[\w'-]+ ){0,1})?(?:site|]]
        .. [[formul[áa]rio|e-?mail|n[úu]mero|servidor|p[áa]gina|certificado|link|endere[çc]o|]]
        .. [[portal|conta|app|aplicativo|fatura|nota|telefone|sistema|]]
        .. [[caixa) (?:(?:[\w'-]+ ){0,1})?(?:est[áa] (?:fora|ca[íi]d[oa]|com (?:erro|defeito)|]]
        .. [[quebrad[oa]|voltando|cheia|expirad[oa]|hackead[oa]|em baixo|desativad[oa])|]]
        .. [[n[ãa]o (?:abre|funciona|carrega|responde|recebe|aceita|chega)|voltou|caiu|dá erro|]]
        .. [[expirou|devolve|devolveu|foi (?:hackead[oa]|clonad[oa]|rejeitad[oa]|devolvid[oa]))]],
      [[(?:e-?mail|mensagem|carta|correio) (?:(?:[\w'-]+ ){0,1})?(?:voltou|]]
        .. [[foi devolvid[oa]|retornou|veio devolvid[oa]|bateu na trave|deu bounce)|(?:desde|]]
        .. [[depois d[aeo]) (?:a )?(?:atualiza[çc][ãa]o|[úu]ltima atualiza[çc][ãa]o|]]
        .. [[migra[çc][ãa]o|nova vers[ãa]o)]],
      [[(?:n[ãa]o por falha|n[úu]mero de (?:s[ée]rie|registro)|]]
        .. [[est[áa] com o nome (?:d[oa]|errado)|caiu em (?:spam|quarentena)|anda caindo|]]
        .. [[caindo em quarentena|era culpa minha|j[áa] foi aprovad[oa]|foi aprovad[oa]|]]
        .. [[n[ãa]o p[ôóo]s (?:morada|endere[çc]o)|aparece (?:na|uma|como))]],
    },

    -- neighbour, association, school, church, club, village
    local_life = {
      [[(?:vizinh[oa]s?|pr[ée]dio|condom[íi]nio|s[íi]ndic[oa]|apartamento (?:de cima|]]
        .. [[de baixo|ao lado|\d+)|andar de (?:cima|baixo)|\d+º (?:andar|esq|dto)|portaria|]]
        .. [[elevador|vazamento|infiltra[çc][ãa]o|rua de (?:tr[áa]s|cima|baixo)|nossa rua|]]
        .. [[mesma rua|muro|garagem|horta comunit[áa]ria|]]
        .. [[administra[çc][ãa]o do pr[ée]dio)\b(?=[^.?!]{0,120}(?:sou|moro|nosso|nossa|seu|]]
        .. [[sua|reuni[ãa]o|vazamento|obra|s[áa]bado|domingo|barulho|chaves?|festa|gato|]]
        .. [[cachorro|c[ãa]o|vaga|lixo|teto|parede|aqui|do \d|d[ao] (?:pr[ée]dio|lado|frente|]]
        .. [[bloco)))(?! (?:comerci|à venda|de luxo))]],
      [[(?:moro|moramos|vivo|vivemos|resido) (?:(?:[\w'-]+ ){0,3})?(?:no|na|em frente|]]
        .. [[ao lado|aqui|no mesmo|na mesma|duas|perto|à frente)\b(?! (?:que todos|mundo))]],
      [[(?:pais e (?:mestres|encarregados)|apm|associa[çc][ãa]o de pais|]]
        .. [[encarregad[oa]s? de educa[çc][ãa]o|professora? d[aeo] (?:minha|meu|sua|seu|turma|]]
        .. [[[\w]+)|creche|jardim de inf[âa]ncia|festa junina|reuni[ãa]o de pais|]]
        .. [[escola d[aeo]s? (?:minha|meu|meus|minhas|crian[çc]as|seu|sua|[\w]+)|col[ée]gio d|]]
        .. [[excurs[ãa]o d|turma d[aeo] (?:minha|meu)|m[ãa]e d[aeo] [\w]+|pai d[aeo] [\w]+|]]
        .. [[coleguinha|\d+º ano|\dª s[ée]rie|quinto ano|catequese)\b(?! obra| ideia| projeto)]],
      [[(?:par[óo]quia|igreja|missa|padre|pastor\w*|culto|centro esp[íi]rita|terreiro|]]
        .. [[coral|coro|banda filarm[óo]nica|filarm[óo]nica|orquestra|teatro amador|]]
        .. [[banco alimentar|banco de alimentos|sop[ãa]o|cruz vermelha|]]
        .. [[bombeiros volunt[áa]rios|escuteiros|escoteiros|mutir[ãa]o|rancho folcl[óo]rico|]]
        .. [[feira de (?:troca|livros|ado[çc][ãa]o|artesanato)|bazar|quermesse|]]
        .. [[doa[çc][ãa]o de sangue|hemocentro|doar sangue|volunt[áa]ri[oa]s?|voluntariado|]]
        .. [[biblioteca (?:municipal|comunit[áa]ria|do bairro)|junta de freguesia|]]
        .. [[c[âa]mara municipal|prefeitura|posto de sa[úu]de|ubs|abrigo|ong|vaquinha da|]]
        .. [[campanha do agasalho|romaria|festa d[aeo] (?:padroeir[oa]|aldeia|bairro|]]
        .. [[santo))\b(?! de (?:empres[áa]rios|l[íi]deres empresariais))]],
      [[(?:clube|associa[çc][ãa]o|grupo|time|equipa|liga) (?:(?:[\w'-]+ ){0,1})?(?:de |]]
        .. [[do |da |desportiv[oa] |recreativ[oa] |]]
        .. [[de bairro )?(?:(?:[\w'-]+ ){0,1})?(?:futebol|futsal|v[ôóo]lei|voleibol|t[êée]nis|]]
        .. [[t[ée]nis|jud[ôóo]|judo|nata[çc][ãa]o|caminhada|corrida|vela|surf|xadrez|leitura|]]
        .. [[escalada|ciclismo|pedal|basquete|andebol|teatro|fotografia|atletismo|astronomia|]]
        .. [[apicultura|moradores|jardinagem|tric[ôóo]|dan[çc]a|capoeira|mergulho|costura|yoga|]]
        .. [[genealogia|hist[óo]ria local|remo|canoagem|bordado|choro|samba|fado|rancho)]],
      [[(?:te adicionei|adicionei|te adiciono|estou te adicionando|escrevo por aqui|]]
        .. [[mando por aqui|te chamo aqui|uso o linkedin|]]
        .. [[escrevo-lhe por aqui) (?:(?:[\w'-]+ ){0,1})?(?:aqui |por aqui )?(?:porque|pq|]]
        .. [[j[áa] que|pois n[ãa]o|caso|por n[ãa]o ter|s[óo] porque|porque n[ãa]o tenho)]],
      [[(?:biblioteca|bibliotec[áa]rio|bibliotec[áa]ria|pastelaria d|]]
        .. [[comunidade de energia|cooperativa|clube (?:d[oe] (?:bairro|campo)|recreativo)|]]
        .. [[samu|posto|s[óo]cios|quota|assembleia|grupo d[oa] (?:turma|pr[ée]dio|bairro|]]
        .. [[igreja|escola))\b(?=[^.?!]{0,100}(?:nossa|nosso|ontem|seu|sua|aqui|onde|meu|minha|]]
        .. [[telhado|alunos|turma|s[óo]cios))]],
    },

    -- no need to answer
    no_ask = {
      [[(?:n[ãa]o (?:precisa|precisas|precisam|é preciso|h[áa] necessidade de|espero|]]
        .. [[carece|necessita)) (?:(?:[\w'-]+ ){0,1})?(?:de )?(?:responder|resposta|retornar|]]
        .. [[retorno|de nada|agradecer|se preocupar|fazer nada)]],
      [[(?:era s[óo] isso|é s[óo] isso|s[óo] isso|é isso(?= ?[.!]| ?$)|era isto|]]
        .. [[é s[óo](?= ?[.!]| ?$)|nada mais|s[óo] (?:queria|quis|vim|para|]]
        .. [[pra) (?:(?:[\w'-]+ ){0,1})?(?:te |lhe |)?(?:agradecer|dizer|contar|avisar|]]
        .. [[parabenizar (?:pelo|pela)|dar (?:um|os) (?:oi|parab[ée]ns)|registrar|]]
        .. [[que (?:soubesse|voc[êée] soubesse))|queria (?:s[óo]|apenas) (?:agradecer|dizer|]]
        .. [[te dizer|lhe dizer|contar)|(?:apenas|simplesmente) (?:agradecer|obrigad[oa]))]],
      [[(?:sem pressa|n[ãa]o tem pressa|n[ãa]o h[áa] pressa|quando (?:puder|der|puderes|]]
        .. [[tiver um tempo|tiveres tempo|conseguir)|nada urgente|n[ãa]o é urgente|]]
        .. [[no seu tempo|com calma)\b(?! (?:agend|marcar|aproveit))]],
      [[sem (?:(?:[\w'-]+ ){0,1})?pressa (?:nenhuma|alguma)|sem press[ãa]o nenhuma|]]
        .. [[n[ãa]o te quero apressar|s[óo] (?:confirmando|para confirmar) se|gostaria (?:que|]]
        .. [[q) (?:o senhor|o sr|a senhora|voc[êée]) soubesse|]]
        .. [[se n[ãa]o der,? (?:(?:[\w'-]+ ){0,1})?(?:tudo bem|entendo|sem problema|sai)]],
    },

    -- sender says no, has no time, turns the reader down
    declines = {
      [[(?:n[ãa]o (?:vou|vamos|posso|podemos|poderei|poderemos|consigo|conseguirei|]]
        .. [[conseguimos|irei|estou|estamos|tenho como|temos como|]]
        .. [[estarei)) (?:(?:[\w'-]+ ){0,3})?(?:poder|conseguir|aceitar|participar|comparecer|]]
        .. [[ir|dar conta|assumir|atender|receber|buscando|procurando|interessad[oa]s?|]]
        .. [[a aceitar|a contratar|aceitando|dispon[íi]ve(?:l|is)|dar seguimento|avan[çc]ar|]]
        .. [[ajudar desta|pegar|orientar|tempo|comprometer|encaixar|precisando|contratando)\b]],
      [[(?:infelizmente|lamentavelmente|com pesar|]]
        .. [[com pena) (?:(?:[\w'-]+ ){0,1})?(?:n[ãa]o|nao|vou ter|terei|tenho|temos|preciso|a|]]
        .. [[o|sua|seu|j[áa]|neste|este|nosso|tivemos)]],
      [[(?:tenho que|terei que|terei de|preciso|vou ter que|tenho de|prefiro|]]
        .. [[somos obrigados a|sou obrigad[oa] a|vou|devo) (?:(?:[\w'-]+ ){0,1})?(?:recusar|]]
        .. [[declinar|desistir d[aeo]|cancelar|passar desta|dizer n[ãa]o|abrir m[ãa]o)]],
      [[(?:sua|a sua|o seu|seu) (?:(?:[\w'-]+ ){0,1})?(?:candidatura|proposta|artigo|]]
        .. [[manuscrito|pedido|curr[íi]culo|submiss[ãa]o) (?:(?:[\w'-]+ ){0,1})?(?:n[ãa]o foi|]]
        .. [[foi recusad[oa]|foi rejeitad[oa]|n[ãa]o (?:poder[áa]|p[ôóo]de|avan[çc]a|avan[çc]ou))]],
      [[(?:obrigad[oa],? mas (?:n[ãa]o|j[áa]|estou|estamos|por)|dispenso|]]
        .. [[n[ãa]o,? obrigad[oa],? (?:j[áa]|n[ãa]o|estou|estamos|mas)|]]
        .. [[fica para (?:a pr[óo]xima|outra)|minha agenda (?:est[áa]|n[ãa]o) (?:cheia|lotada|]]
        .. [[permite)|(?:estou|estamos) (?:lotad[oa]s?|sem vagas|com a agenda cheia|cheios)|]]
        .. [[obrigad[oa] por (?:lembrar|se lembrar|ter pensado|pensar) (?:de|em) (?:mim|nós))]],
    },

    -- asks the reader to speak, review, teach, sit on a jury, be interviewed
    reader_as_expert = {
      [[(?:aceitaria|aceita|toparia|topa|poderia|podia|pode|gostaria|gostava|]]
        .. [[estaria dispon[íi]vel|quer|teria disponibilidade|teria interesse|aceitava|aceitas|]]
        .. [[convidar|convido|convidamos|convid[áa]-l[oa]|te convidar|queria|queremos|]]
        .. [[gostar[íi]amos|vimos convidar) (?:(?:[\w'-]+ ){0,5})?(?:dar uma (?:palestra|aula|]]
        .. [[oficina)|falar (?:para|aos|às|pra) (?:os |as |nossos |nossas |meus |]]
        .. [[minhas )?(?:alun[oa]s|turma|estudantes|jovens|crian[çc]as|moradores|professores|]]
        .. [[residentes)|ser (?:parecerista|banca|avaliador\w*|jurad[oa]|arguente|]]
        .. [[palestrante n[oa] (?:nossa semana|escola|faculdade|col[óo]quio))|]]
        .. [[compor a (?:banca|mesa)|integrar (?:a banca|o j[úu]ri|a comiss[ãa]o)|]]
        .. [[participar d[ae] (?:(?:[\w'-]+ ){0,1})?(?:banca|mesa-redonda|mesa redonda|j[úu]ri|]]
        .. [[semana acad[êée]mica|col[óo]quio|defesa|semin[áa]rio d|simp[óo]sio)|]]
        .. [[emitir (?:um )?parecer|avaliar (?:um |o |este )?(?:manuscrito|artigo|projeto|]]
        .. [[trabalhos)|rever (?:um|o|este) (?:manuscrito|artigo)|revisar (?:um|o|]]
        .. [[este) (?:manuscrito|artigo|cap[íi]tulo)|conceder (?:uma )?entrevista|]]
        .. [[dar (?:uma )?entrevista|dar um depoimento|moderar|apresentar (?:seu|sua|o seu|]]
        .. [[a sua) (?:trabalho|pesquisa|livro|tese)|escrever (?:o )?(?:pref[áa]cio|]]
        .. [[cap[íi]tulo|posf[áa]cio)|visitar (?:a|nossa|minha) (?:escola|turma)|]]
        .. [[receber (?:(?:[\w'-]+ ){0,1})?(?:turma|alunos|crian[çc]as)|lecionar|ministrar)]],
      [[(?:banca (?:de|d[oa]|examinadora)|j[úu]ri (?:de|d[oa]) (?:pr[ée]mio (?:escolar|]]
        .. [[liter[áa]rio)|tese|concurso|doutoramento|mestrado|provas)|arguente|parecerista|]]
        .. [[parecer (?:ad hoc|sobre o|para a revista)|revis[ãa]o por pares|peer[- ]review|]]
        .. [[aula (?:aberta|magna|inaugural na)|semana acad[êée]mica|feira de (?:profiss[õo]es|]]
        .. [[ci[êée]ncias)|semin[áa]rio (?:d[oa] (?:nosso )?(?:departamento|grupo|]]
        .. [[laborat[óo]rio|programa))|roda de conversa com|prova de agrega[çc][ãa]o|]]
        .. [[defesa (?:de|da|do) (?:tese|mestrado|doutorado|tcc|disserta[çc][ãa]o|meu|minha))\b]],
      [[(?:sou|jornalista|rep[óo]rter|redator[ao]?|]]
        .. [[produtor[ao]?) (?:(?:[\w'-]+ ){0,1})?(?:jornalista|rep[óo]rter|d[aoe]|na|no|]]
        .. [[freelancer)\b[^.?!]{0,160}(?:entrevista\w*|reportagem|depoimento|mat[ée]ria|]]
        .. [[ouvi-l[oa]|ouvir voc[êée]|pauta|citar|comentar|opini[ãa]o de|pe[çc]a sobre|fonte|]]
        .. [[artigo sobre)]],
      [[(?:passagens?|hospedagem|desloca[çc][ãa]o|deslocamento|estadia|di[áa]rias?|]]
        .. [[transporte|despesas|alojamento) (?:(?:[\w'-]+ ){0,2})?(?:pag[oa]s?|]]
        .. [[por nossa conta|cobert[oa]s?|custead[oa]s?|reembolsad[oa]s?|inclus[oa]s?|]]
        .. [[asseguradas?|a nosso cargo)]],
      [[(?:pagamos|h[áa]|temos|oferecemos) (?:(?:[\w'-]+ ){0,1})?(?:cach[êée]|]]
        .. [[pr[óo]-labore|honor[áa]rios|uma ajuda de custo|ajuda de custo|as passagens|]]
        .. [[a desloca[çc][ãa]o|as despesas)]],
    },
  },

  -- over the headline of the sender
  headlines = {
    seller = {
      [[(?:comercial|vendas|vendedora?|executiv[oa] (?:de (?:contas|vendas|neg[óo]cios)|]]
        .. [[comercial)|gerente (?:comercial|de (?:vendas|contas|neg[óo]cios|parcerias|]]
        .. [[relacionamento))|diretora? comercial|consultora? (?:comercial|de (?:vendas|]]
        .. [[neg[óo]cios))|representante|desenvolvimento de neg[óo]cios|novos neg[óo]cios|]]
        .. [[parcerias|expans[ãa]o|pr[ée]-vendas|closer|key account|gestora? (?:comercial|]]
        .. [[de (?:clientes|contas))|sucesso do cliente|capta[çc][ãa]o|prospec[çc][ãa]o|]]
        .. [[relacionamento|patroc[íi]nios?|solu[çc][õo]es|fornecedor\w*|distribuidor\w*|]]
        .. [[inside|coordenadora? comercial|t[ée]cnic[oa][- ]comercial|inscri[çc][õo]es|]]
        .. [[convites|curadoria|fintech|edtech|healthtech|legaltech|proptech|neg[óo]cios|]]
        .. [[comiss[õo]es)]],
      [[(?:admiss[õo]es|embaixador\w*|p[óo]s-venda comercial|account|solu[çc][õo]es em|]]
        .. [[especialista em vendas|expans[ãa]o de franquias|inside sales)]],
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
      [[(?:ajudo|ajudamos|ajudando|eu ajudo|transformo|conecto|crio|desenvolvo|capacito|]]
        .. [[apoio|apoiamos|acelero|impulsiono|levo|ensino|mostro como|destravo|guio|empodero|]]
        .. [[potencializo|conectamos|transformamos|aceleramos)\b.{0,60}]],
      [[(?:aumente|dobre|multiplique|transforme|automatize|reduza|economize|venda|escale|]]
        .. [[conquiste|atraia|descubra|fature|invista|alcance|proteja|poupe|acelere|cres[çc]a|]]
        .. [[contrate|simplifique|potencialize)\b.{0,50}]],
      [[(?:sua|seu|seus|suas|o seu|a sua) (?:(?:[\w'-]+ ){0,1})?(?:empresa|neg[óo]cio|]]
        .. [[vendas|clientes|marca|carreira|equipe|equipa|time|patrim[ôóo]nio|patrim[óo]nio|]]
        .. [[resultados|vida|potencial|opera[çc][ãa]o|im[óo]vel|faturamento|presen[çc]a|sonho|]]
        .. [[sa[úu]de|dinheiro|lucro|perfil|agenda|conte[úu]do|independ[êée]ncia|futuro|]]
        .. [[processo|contas)]],
      [[sem (?:(?:[\w'-]+ ){0,1})?(?:prospectar|an[úu]ncios|esfor[çc]o|chefe|burocracia|]]
        .. [[estresse|stress|contratar|risco|c[óo]digo|d[íi]vidas|enrola[çc][ãa]o|]]
        .. [[complica[çc][ãa]o)]],
      [[\+? ?(?:de )?\d[\d.]* ?(?:mil|k|m|\+)? ?(?:clientes|empresas|alun[oa]s|vidas|]]
        .. [[mentorad[oa]s|projetos|milh[õo]es|fam[íi]lias|profissionais|executivos|im[óo]veis|]]
        .. [[lares)]],
      [[(?:r\$|€|us\$) ?\d+.{0,20}|\d+ ?(?:milh[õo]es|mi) (?:em|de|faturad\w+|gerad\w+)]],
      [[(?:me chama|chama no|chame|link na bio|agende|dm|fale comigo|no direct|whatsapp|]]
        .. [[vamos conversar|conecte-se|diagn[óo]stico gratuito)]],
      [[(?:liberdade|independ[êée]ncia) financeira|renda (?:extra|passiva)|]]
        .. [[alta performance|high ticket|prop[óo]sito|vision[áa]ri[oa]|apaixonad[oa] por|]]
        .. [[inova[çc][ãa]o que|que transformam?|sob medida|do zero ao]],
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
      [[(?:ag[êée]ncia|produtora|est[úu]dio|software house|f[áa]brica de software|]]
        .. [[terceiriza[çc][ãa]o|outsourcing|assessoria (?:de (?:imprensa|marketing|]]
        .. [[comunica[çc][ãa]o))|gestora? de tr[áa]fego|tr[áa]fego pago|social media|marketing|]]
        .. [[publicidade|copywriter|redator[ao] publicit[áa]ri[oa]|web ?design\w*|]]
        .. [[cria[çc][ãa]o de sites|desenvolvimento (?:web|de software|mobile)|]]
        .. [[identidade visual|branding|seo|gera[çc][ãa]o de leads|automa[çc][ãa]o|]]
        .. [[assistente virtual|growth|conte[úu]do|videomaker|filmmaker|]]
        .. [[rela[çc][õo]es p[úu]blicas|squads?|consultoria (?:de|em) (?:marketing|ti|vendas)|]]
        .. [[performance)]],
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
      [[(?:coach|mentora?|mentoria|palestrante|treinadora?|treinamentos?|formadora?|]]
        .. [[terapeuta|hipnoterapeuta|psicanalista|consteladora?|desenvolvimento (?:humano|]]
        .. [[pessoal|de l[íi]deres)|intelig[êée]ncia emocional|especialista em (?:pessoas|]]
        .. [[comportamento|carreira|alta performance)|facilitadora?|lideran[çc]a|pnl|mindset|]]
        .. [[master coach|escritora? e palestrante|autora? (?:best[- ]?seller|e palestrante)|]]
        .. [[orador motivacional|master|reiki\w*|estrategista)]],
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
      [[(?:recrutadora?|recrutamento|recursos humanos|rh|r&s|talentos?|talent|headhunter|]]
        .. [[hunter|sele[çc][ãa]o|business partner|gente (?:e|&) gest[ãa]o|hunting|]]
        .. [[outplacement|trabalho tempor[áa]rio|aquisi[çc][ãa]o de talentos|dho|]]
        .. [[consultora? de (?:rh|recrutamento|carreira)|analista de (?:rh|r&s|recrutamento))]],
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
      [[(?:assessora? de investimentos|investimentos?|investidora?|]]
        .. [[planejadora? financeir[oa]|planejamento (?:financeiro|sucess[óo]rio|]]
        .. [[tribut[áa]rio)|consultora? (?:financeir[oa]|imobili[áa]ri[oa]|de investimentos|]]
        .. [[patrimonial)|seguros|corretora?(?: de (?:seguros|im[óo]veis))?|]]
        .. [[mediador\w* (?:de seguros|imobili[áa]ri[oa])|imobili[áa]ri[oa]|im[óo]veis|]]
        .. [[cons[óo]rcios?|cr[ée]dito|intermedi[áa]ri[oa] de cr[ée]dito|banc[oa]|]]
        .. [[banc[áa]ri[oa]|banc[áa]rio|previd[êée]ncia|wealth|gest[ãa]o (?:de patrim[ôóo]nio|]]
        .. [[de patrim[óo]nio|patrimonial|de fortunas)|prote[çc][ãa]o patrimonial|]]
        .. [[recupera[çc][ãa]o tribut[áa]ria|tribut[áa]ri[oa]|cripto\w*|trader|c[âa]mbio|]]
        .. [[construtora|incorporadora|fundos|educador\w* financeir[oa]|]]
        .. [[agente imobili[áa]ri[oa]|capital|holding|angariador\w*)]],
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
      [[(?:fundadora?|cofundadora?|co-fundadora?|s[óo]ci[oa](?:-\w+)?|ceo|]]
        .. [[propriet[áa]ri[oa]|don[oa]|empres[áa]ri[oa]|empreendedora?|diretora?[- ](?:geral|]]
        .. [[executiv[oa]|presidente)|presidente|administradora? da|startup|gerente[- ]geral|]]
        .. [[s[óo]cio-gerente|empreendedorismo|criadora? d)]],
      [[(?:co-?)?founder]],
      [[ceo]],
      [[coo]],
      [[owner]],
      [[entrepreneur]],
      [[managing (?:director|partner)]],
      [[start-?up]],
    },

    practitioner = {
      [[(?:engenheir[oa]|enfermeir[oa]|professora? (?:de|d[oa] (?:ensino|escola|rede)|]]
        .. [[municipal|estadual|prim[áa]ri[oa])|professora?|educadora?|advogad[oa]|jurista|]]
        .. [[not[áa]ri[oa]|m[ée]dic[oa]|residente|farmac[êée]utic[oa]|veterin[áa]ri[oa]|]]
        .. [[fisioterapeuta|fonoaudi[óo]log[oa]|terapeuta da fala|psic[óo]log[oa]|dentista|]]
        .. [[assistente social|bibliotec[áa]ri[oa]|arquivista|muse[óo]log[oa]|conservadora?|]]
        .. [[restauradora?|jornalista|rep[óo]rter|tradutora?|int[ée]rprete|revisora?|]]
        .. [[livreir[oa]|arquitet[oa]|urbanista|top[óo]graf[oa]|marceneir[oa]|carpinteir[oa]|]]
        .. [[luthier|padeir[oa]|cozinheir[oa]|chef\b|eletricista|encanador\w*|canalizador\w*|]]
        .. [[pedreir[oa]|mec[âa]nic[oa]|t[ée]cnic[oa]|motorista|agricultora?|vitivinicult\w+|]]
        .. [[en[óo]log[oa]|produtora? rural|apicultora?|queijeir[oa]|relojoeir[oa]|ourives|]]
        .. [[ceramista|oleir[oa]|costureir[oa]|desenvolvedora?|programadora?|]]
        .. [[administradora? de (?:sistemas|redes|banco)|analista|cientista de dados|]]
        .. [[estat[íi]stic[oa]|atu[áa]ri[oa]|contadora?|contabilista|controller|auditora?|]]
        .. [[compradora?|log[íi]stica|ge[óo]log[oa]|bi[óo]log[oa]|qu[íi]mic[oa]|f[íi]sic[oa]|]]
        .. [[hidr[óo]log[oa]|ocean[óo]graf[oa]|meteorologista|arque[óo]log[oa]|historiadora?|]]
        .. [[m[úu]sic[oa]|ator|atriz|fot[óo]graf[oa]|ilustradora?|servidora? p[úu]blic[oa]|]]
        .. [[funcion[áa]ri[oa] p[úu]blic[oa]|policial|bombeir[oa]|ju[íi]za?|magistrad[oa]|]]
        .. [[promotora? de justi[çc]a|defensora? p[úu]blic[oa]|procuradora?|]]
        .. [[oficial de justi[çc]a|secret[áa]ri[oa]|coordenadora? (?:pedag[óo]gic[oa]|]]
        .. [[de (?:projetos|produ[çc][ãa]o|enfermagem))|gerente de (?:projetos|produ[çc][ãa]o|]]
        .. [[qualidade|manuten[çc][ãa]o)|operador\w*|mantenedora?|carteir[oa]|aposentad[oa]|]]
        .. [[reformad[oa]|volunt[áa]ri[oa]|vereadora?|nutricionista|optometrista|radiologista|]]
        .. [[auxiliar|assistente (?:administrativ[oa]|de (?:dire[çc][ãa]o|biblioteca))|]]
        .. [[documentarista|editora?|designer|soldadora?|torneiro|pescadora?|marinheir[oa]|]]
        .. [[piloto|agr[ôóo]nom[oa]|agr[óo]nom[oa]|zootecnista|jardineir[oa]|cervejeir[oa]|]]
        .. [[encadernador\w*|s[íi]ndic[oa]|parteira|param[ée]dic[oa]|socorrista|]]
        .. [[investigadora? criminal|guia|curadora? de museu|tesoureir[oa]|perit[oa]|]]
        .. [[despachante|escrevente|delegad[oa])]],
      [[(?:oficial|fiscal|auditora? fiscal|bibliotec[áa]ri[oa]|estoquista|]]
        .. [[gerente de (?:p[óo]s-venda|loja|rh|opera[çc][õo]es|ti)|samu|confeiteir[oa]|]]
        .. [[pasteleir[oa]|servidor\w*|rh de f[áa]brica|condutora? de ambul[âa]ncia|]]
        .. [[analista de dp|almoxarife|irm[ãa]|frade|freira|padre|di[áa]cono)]],
      [[(?:\w+ )?engineer(?:ing)?]],
      [[developer]],
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
      [[(?:professora? (?:titular|associad[oa]|adjunt[oa]|universit[áa]ri[oa]|doutora?|]]
        .. [[auxiliar|catedr[áa]tic[oa]|em[ée]rit[oa]|da (?:universidade|usp|uf\w+|unicamp|]]
        .. [[puc))|pesquisadora?|investigadora?|doutor(?:a|anda|ando)?|mestrand[oa]|]]
        .. [[p[óo]s-doc\w*|p[óo]s-doutorand[oa]|docente|universidade|faculdade|usp|unicamp|]]
        .. [[unesp|ufrj|ufmg|fiocruz|embrapa|cnpq|fct\b|iscte|laborat[óo]rio de|]]
        .. [[instituto (?:superior|federal|de (?:ci[êée]ncias|investiga[çc][ãa]o|pesquisa))|]]
        .. [[bolseir[oa]|c[áa]tedra|reitora?)]],
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
      [[(?:estudante|alun[oa]|graduand[oa]|universit[áa]ri[oa]|mestrand[oa]|doutorand[oa]|]]
        .. [[estagi[áa]ri[oa]|formand[oa]|licenciand[oa]|rec[ée]m-formad[oa]|jovem aprendiz|]]
        .. [[bolsista|finalista de|residente|cursando|à procura de (?:est[áa]gio|emprego)|]]
        .. [[em busca de (?:est[áa]gio|recoloca[çc][ãa]o))]],
      [[student]],
      [[undergraduate]],
      [[(?:msc|bsc|mba|ma) (?:student|candidate)]],
      [[ph\.? ?d\.? (?:student|candidate)]],
      [[intern]],
      [[trainee]],
    },
  },
}
