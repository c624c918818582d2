package org.invigil.domain.name;

/**
 * Given names that one person is known to bear: spellings, pet names, and forms in other languages.
 * A line is a group; a name may stand in several. Collected by hand from common knowledge of these
 * languages, not copied from a list. Never complete: see ADR 10.
 */
record GivenNameVariants() {

  static final String BIBLICAL =
      """
      # one saint, many languages: emigrants write now one form, now the other
      john johann johannes johan jan jon joan juan joao jean giovanni gianni ivan iwan ioan ion ian
      john evan sean shaun shawn eoin owen ivo janos jani juhani juho jannis giannis yannis ioannis
      john yahya yohanan yohannes jack johnny jackie jock hans hansi hannes jens henne joop vanya
      john ivanko janek jas janusz ivica honza jancsi hovhannes ohannes jovan ioane huan johnnie
      james jim jimmy jamie jem jaime jayme jacques giacomo diego tiago thiago iago santiago hamish
      jacob jakob jacobo jakub kuba yakov yaakov iakov jacques giacomo jake jaco koby kobi coby
      jacob yacoub yaqub yakub jaap jakov jokubas jaakko iakovos jaume jacopo cobus kubus kobus
      joseph josef jose giuseppe beppe peppe peppino pino yusuf yousef youssef yosef josip jozef
      joseph joe joey jozsef joska osip iosif yossi pepe pepito sepp seppl beppo jupp zef jo juozas
      joseph yusup youcef yusif ioseb hovsep zezinho zeca ze josep usef
      mary maria marie mariam maryam miriam mirjam miryam marija mariya mariia masha molly polly
      mary mariana maire maura moira mia mimi marika marusia marysia marusya manya maya marjo maja
      mary maryann marion mitzi mari mariette marietta mariella marys mieke marijke riet ria meryem
      peter petr pyotr piotr petro pierre pedro pietro petros boutros butrus piet pieter petter
      peter per peder peer pekka petteri pete petya petia pero petar pjotr pierrot perico bedros
      paul pavel pavlo pablo paolo paulo pal pawel boulos bulus pauli poul pasha pasquale
      paul pol pavlos paavo povilas pablito pavlik
      andrew andrei andrey andrii andriy andre andrea andreas andres andrzej ondrej ondra andras
      andrew andy drew andriyko andryusha antti anders anderz andris andrija jedrzej jedrek dries
      stephen steven stefan stephan stefano etienne esteban estevan istvan pista stepan steve stevie
      stephen szczepan stjepan stephanos stefanos tapani staffan steffen stipe estevao stepha
      michael mikhail mykhailo mykhaylo michal michel miguel michele mihail mihai mihaly misi misha
      michael mike mick mickey mickie mischa mikael mikkel mikko mihkel michiel michalis mikel miki
      michael michail micky misko mihajlo mihailo mixail mikayel miquel migue
      david dave davey davy dawid dawud daoud daud davit dovid dudi taavi dewi dai dovydas
      daniel dan danny daniil danil danylo daniele danilo dani danya danek
      matthew matt mateo mateus matheus mathieu matthieu matteo matthias mattias mateusz matej
      matthew matyas matvey matvii matti mathis mats matz thijs matthijs mattheus matas teo
      mark marc marco marcos marcus markus marek marko markos
      luke luc lucas lukas luca lukasz luka loukas lukacs
      thomas tom tommy tomas tomasz tommaso tome tuomas tamas foma tomaz toma tomek maso thom
      simon simone semyon semen symon szymon shimon simeon simao siemen sam shimi siim semion
      philip phil filip felipe philippe philipp filippo filippos fulop flip pip pippo lipe filipp
      bartholomew bart bartolomeo bartolome bartek bartosz bartlomiej barth meeus
      elizabeth elisabeth elisabetta isabel isabella isabelle ysabel elizaveta yelizaveta yelyzaveta
      elizabeth eliza elise elisa else elsa elsie elspeth liz lizzie lizzy liza lisa liesl lise bess
      elizabeth beth betty betsy bessie libby lillibet lilibet ilse ilsa bettina betje erzsebet elzbieta
      elizabeth ela bozsi alzbeta bela eliisa elisaveta elisavet bet isa chabela isabelita lili zsoka
      margaret margarita margarete margarethe margareta marguerite margherita malgorzata margriet
      margaret peggy peg meg megan maggie madge marge margie margot margo greta grete gretchen gosia
      margaret rita daisy mairead marketa greet grietje merete mette marit margit margita
      catherine katherine kathryn katharina katarina katerina ekaterina yekaterina kateryna catalina
      catherine caterina catarina katarzyna kate katie kathy cathy kitty kit kay katya katia katyusha
      catherine kasia kaska kaija kaisa kati katalin kata karin karen trina rina trine trijntje tineke
      catherine caitlin kathleen cathleen catriona aikaterini ekaterini kathe kaethe kaja
      anne anna ann hanna hannah chana hana ana anja anya ania aneta anita anouk annie nan nancy nina
      anne anika annika anneke annette anka asia aniela ani anushka nyusha nusha aniko hanne chaja
      helen helena elena olena yelena alena ilona ilka helene eleni lena lenka lene ellen nell nellie
      helen nelly eleanor eleanora leonor lenochka ileana jelena hela halina ela
      susan susanna suzanne sue susie suzy zuzana zuzanna shoshana susana sanna zsuzsanna zsuzsa
      sarah sara sally sadie sari zara sarit sarka saara
      rebecca rebekah rivka becky becca reba riva
      rachel raquel rahel rochel shelly rachela
      martha marta marthe marfa mattie
      magdalena magdalene madeleine madeline magda lena madlen malena madalena maddy magdi
      eve eva evie ewa hawa havva chava yeva ieva
      judith judit judy jutta yehudit judyta edit
      samuel sam sammy samuil shmuel samuele
      benjamin ben benny benji binyamin bunyamin veniamin beniamino
      abraham abram avram avraham ibrahim ebrahim abe avi braham bram brahim ibraheem ibro
      isaac yitzhak itzhak ishaq izaak ike isak eizik zak yitzchak isacco iishaq
      solomon shlomo sulayman suleiman sulaiman suleyman salomon salomo sleiman souleymane
      moses moshe musa moussa mose moises moyshe movses moisei mousa moishe
      aaron aron aharon harun haroun arn haroon
      elijah elias eliyahu ilya illia ilia ilias ilyas elie eli ellis eliahu ilja
      joshua josh yehoshua josue giosue jozua yeshua
      jesus isa chucho chuy chus issa
      zachary zacharias zachariah zakaria zakariya zachar zechariah zack zak zacarias
      raphael rafael rafi raffaele rafal rafa raffi
      gabriel gavriel jibril gabriele gabor gavriil gabi gabe gavrila jabril djibril
      joachim joaquin joaquim gioacchino yakym jochen achim jokin quim
      nathaniel nathan natan nathanael netanel nate nat
      jeremiah jeremy jeremias yirmiyahu jerry geremia
      emmanuel emanuel manuel manny manolo manolis emanuele immanuel mano manoel manolito emmanouil
      """;

  static final String EUROPEAN =
      """
      # English
      robert rob bob bobby robbie robin bert rab roberto ruprecht rupert robi
      william will bill billy willy willie liam wilhelm willem guillaume guillermo guglielmo vilhelm
      william wim wil helmut vilmos guilherme memo gwilym uilliam viljami ville wiliam bil
      richard dick rick rich ricky richie dickie ricardo riccardo ryszard rikard hick rico
      edward ed ted eddie ned teddy eduardo edoardo eduard edouard edvard duarte lalo edek
      charles chuck charlie carl karl carlos carlo karel karol carlito chas chip karoly kalle kaarlo
      henry harry hank heinrich henri enrique enrico henrik hendrik henryk henk heinz heiko heikki
      henry quique kike rik hinnerk enric arrigo jindrich hal heino
      anthony tony anton antonio antoine antoni antonin tonio toni tono antek antal antun anto ante
      anthony toninho nino tonino ton teun theunis tonci antonios antonis
      lawrence laurence larry laurent lorenzo lourenco lars lasse lavrentiy lavrentii wawrzyniec lorenz
      laurence rens lauri lauritz lovro lorinc laurie
      frances fran fanny francesca franziska francisca francoise paca paquita franka frankie
      francis frank francisco franz francesco francois frans franciszek frantisek ferenc paco pancho
      francis curro cesco franco franjo feri frankie kiko chico quico xico frane pacho fran
      theodore ted theo theodor teodor teodoro fyodor fedor fedir todor teo theodoros thodoris fedya
      dorothy dot dolly dorothea dorota dodie dora dorottya dory
      theodora dora teodora fedora
      patricia pat patty trish patti tricia patrizia patrycja
      patrick pat paddy padraig patricio patrice patryk patrizio
      gareth gary|gerald gerry jerry gerard geraldo gerhard gerd gert gerrit geert gherardo
      george georg georges jorge giorgio yuri yuriy yury jiri jerzy jurgen jorg joris juraj georgi
      george georgios giorgos yorgos yiorgos jordi gheorghe iurii yegor egor juri jurek gyorgy
      george yura goran jyrki geordie georgiy heorhii heorhiy gevorg kevork jurgis joerg juergen iuri
      gregory greg grigory grigori grigoriy hryhorii gregorio gregor grzegorz grisha krikor grigor
      gregory goyo gregoire gregorius grigorios
      alexander aleksandr aleksander alexandre alejandro alessandro oleksandr olexandr alec alek
      alexander alex alexis sasha sacha sascha sanya shura sandro sandor alistair alasdair sandy
      alexander iskander iskandar eskandar xander zander aliaksandr alexandros alekos olek olya sandru
      alexander sander skender aleks alessio lex alik alyaksandr lesandro
      alexandra aleksandra alex sasha sandra sanya shura oleksandra alessandra alejandra ola lexi
      nicholas nicolas nikolas nikolai nikolay nikolaj mykola nikola nicola niccolo miklos nick nicky
      nicholas klaus claus niklas nikolaos nikos kolya colin nils niels nico nicolau mikolaj koljan
      nicholas nikita miko mikulas colas
      eugene yevgeny evgeny evgenii yevgeniy yevhen yevhenii evgueni eugenio eugeniusz gene jeno zhenya
      eugene eugen zhenia evgenios
      christine kristin kirsten christina kristina cristina christiane kristen kirsi tina krystyna
      christine chris chrissy chrissie stina krisztina stine
      christopher chris cristobal christoph christophe cristoforo krzysztof kristof krystof kit topher
      christopher kris kristoffer christos hristo christo stoffel krzys christoforos tobal
      christian cristian kristian krystian christiaan chris karsten carsten
      victoria vicky vittoria viktoria viktoriya wiktoria viki vika tori vicki tory
      victor viktor vittorio wiktor vitya witek
      louis luis luigi ludwig lewis ludovic lodewijk luiz ludvik lajos lou louie aloysius alois
      louis gino lui ludovico luisito lucho alojz ludek gigi
      louise luisa luise lou lulu luiza lujza
      oliver olivier oliverio ollie oliviero olaf
      barbara babs barb barbie varvara basia bara borbala varya barbel bebe babette wava
      jane joan joanna joanne jean janet janice jeanne juana giovanna johanna ivana ioanna yana jana
      jane jenny janie jennifer jeannette jeanette janina asia hanna jo joasia juanita ivanka hanne
      cecilia cecily cecile celia sheila sis cilla cecylia silke
      agnes ines inez agnieszka agnese agnieska inessa aga neza
      amelia amy emily milly emilia emilie millie amalia mila
      sophia sophie sofia zofia zosia sonia sonya sofiya sofiia sonja zofie sofie fifi zsofia
      theresa teresa therese tereza teri terry tess tessa resi maite tere trees teresita
      veronica veronika berenice vera ronnie weronika veronique nika
      virginia ginny gina ginger virginie
      deborah debra debbie deb devora dvora
      penelope penny pinelopi|pamela pam|gwendolyn gwen|winifred winnie|florence flo florencia
      gertrude gertrud trudy trude trudi traudl gerti|wilhelmina mina minnie billie wilma willemijn
      wilhelmina wilhelmine helma mien mientje minna vilma guillermina
      albert al bert bertie alberto albrecht adalbert|alfred alf fred freddie alfredo alfie fredo
      frederick frederic friedrich federico frederik fryderyk fred fritz freddy fredrik bedrich fritzi
      arthur art artie arturo artur arturas|augustine austin agustin agostino augustin gus augusto tin
      archibald archie|bernard bernardo bernhard bernie bernd barney nardo|cornelius cornelis kees neil
      cornelius corneel niels kornel korneliusz cor cees|dennis denis denys dionisio dionysios
      donald don donnie domhnall|douglas doug|ernest ernst ernesto ernie erno arnost neto tito
      geoffrey jeffrey jeff geoff godfrey gottfried goffredo|gilbert gil bert gilberto
      harold harry hal harald haraldo|herbert herb bert herbie|hubert bert hugh hugo hub huib hubertus
      joel yoel|julian julio julius jules giulio giuliano yulian julek gyula jule juliano julien
      julia julie yulia iuliia yuliya juliet juliana giulia yulya jill gillian julita julieta jula
      kenneth ken kenny|leonard len lenny leonardo leo leon lennie leonhard leonid lyonya
      leo lev leon leonid lion lew|martin marty martino marcin marten maarten martti martinho marton tin
      maximilian max maximiliano massimo maxim maksim maksym maksymilian massimiliano maks maxi
      nicole nicola nikki colette nicoletta nika|norman norm|oscar oskar ossi|ralph rafe raoul raul rolf
      raymond ray raimundo ramon raimund raimondo mundo moncho|reginald reg reggie reynold reinhold rex
      roderick rod rory roddy rodrigo ruairi ruaidhri|rodrigo ruy rui|roger rogelio rutger ruggero
      ronald ron ronnie ranald ronaldo|rudolph rudolf rudy rolf rodolfo fito rudi ruud
      russell russ rusty|sebastian seb sebastiao bastian basti sebastien sebastiano sebas chano bas
      stanislav stanislaw stan stas staszek stanislas stanley stash|sylvester silvester silvestre sly
      terence terry terrence|timothy tim timofey timoteo timo tymon timur|valentine valentin valentino val
      vincent vince vicente vincenzo vinny enzo vincenty cente cenek vinzenz|walter walt wally gualterio
      walter wouter valter wat|zoe zoi zoya|alice alicia alisa alix ally alicja aliz
      amanda mandy|angela angie angelina angel angelika gela angeliki|antonia toni antonina antonie
      beatrice beatrix beatriz bea trixie beata bice|belinda linda|bridget brigid birgit brigitte bridie
      bridget birgitta brigida brigita bride gitte britta|caroline carolina karolina carrie lina carol
      caroline karoline karola caro karolin|charlotte lottie carlotta carlota lotte charlie charlene
      clara claire klara chiara clare|constance connie constanza konstanze costanza
      diana diane di dianne|emma em emmy imke|esther ester hester estera essie hettie
      faith vera fe|gabriella gabriela gabrielle gabi gaby|georgina georgia gina jorjina
      harriet hattie henrietta henriette jet enriqueta|hilda hilde hildegard|ida itka
      jacqueline jackie jacky|jessica jess jessie|josephine josefina josefa josie fina pepa josefine
      josephine giuseppina pepita sefa jozefa fifine|laura laurie lora laurette lauretta loretta
      lillian lily lilian liliana lilly lil|lucy lucia lucie luz lucja lucilla lucila luzia
      mabel amabel|matilda mathilde maud tilly till tilda matylda|mildred millie
      natalie natalia nataliya natasha natalya nataliia nata tasha natacha natalija
      olivia livia liv ollie|pauline paula paulina paola pola pavla polina|phoebe febe
      rosemary rose rosie romy|rose rosa roza rosie ruza rozalia rosalia rosita chayo
      stephanie steph stefania stefanie estefania stevie fanny|sylvia silvia sylvie sylwia
      ursula uschi orsolya ursel ulla orsola urszula ursule|vanessa nessa|yvonne ivonne yvette
      # Spanish, Portuguese, Italian, French
      ignacio nacho ignatius ignazio inaki ignacy ignac ignatz inigo|guadalupe lupe lupita
      rosario charo chayo|dolores lola loli lolita|concepcion concha conchita conchi|consuelo chelo
      mercedes merche meche mecha|pilar pili|encarnacion encarna|francisca paca paqui curra
      inmaculada inma|milagros mila|soledad sole chole|remedios reme|antonia tona|graciela chela
      isidro isidoro isidor|fernando nando ferdinand fernao ferdinando hernan hernando fer ferran
      alfonso poncho alonso fonso afonso alphonse alfons|roberto beto tito|alberto beto tito
      humberto beto umberto|gilberto beto|enrique kike|rafael rafa|jesus chus suso|jose chepe
      luis lucho|eduardo edu dudu guayo|sergio checo|arturo turo|rodolfo fito|adolfo fito adolf
      gonzalo gonza chalo|santiago santi chago yago|hortensia tencha|aurelio yeyo|refugio cuca
      teodoro doro|gerardo lalo|salvador chava salva|vicente chente|cristina cris tina
      fabricio fabrizio fabrice fabio|raimundo mundinho|sebastiao tiao bastiao
      francisco chiquinho|antonio tonho toninho totonho|jose zeze|manuel mane nelo|maria mariquinha
      domenico mimmo domingo dominique dominic dominik mingo menico|gaetano tano caetano cayetano
      gennaro januario|raffaele lello|luigi luisito|salvatore toto sal turi salvador sauveur
      vincenzo cenzo|agata agathe agatha agota|achille achilles
      # German, Dutch, Nordic
      dietrich dieter dirk derrick theodoric diederik diede thierry|wolfgang wolf wolfi
      ulrich uli ulrik ulrico udo|friederike rike frederica rieke|hildegard hilla
      sieglinde linde sigi|siegfried sigi sigurd sjurd|walburga burgl|ottilie otti tilly
      bernhardine dina|leopold poldi leopoldo|johanna hanna hanni jo|katharina kathi trine kathe
      hendrika rika riek heintje|petronella nel nelleke petra|geertruida truus geert|adriana jana adje
      adrian adriaan arie ad hadrian adriano jaan adrien|antonius toon ton|gijsbert gijs bert
      wilhelmus wim willem|jacoba coba|cornelia corrie cora nel|aleida alida adelaide heidi adele
      adelheid heidi alida adele|olaf olav ole ola oluf|gustav gosta gustavo gustaf kustaa
      sigrid siri|ragnhild randi|ingeborg inga inge ingrid bojan|torbjorn thorbjorn|bjorn bjoern
      gudrun gunna|sigurdur siggi|jonas jon jonah yunus younes yunes iona
      haakon hakon|eric erik eirik erich erkki eerik eryk|margrethe grete mette|birgitte gitte
      """;

  static final String EASTERN =
      """
      # Slavic
      dmitri dmitry dmytro dima dimitri dimitrios mitya dimitris dimitar dmitrii dmitriy mitja jim
      sergei sergey serhii serhiy serguei sergej sergio serge seryozha sierz siarhei
      vladimir volodymyr vova volodya wladimir vladimer uladzimir wlodzimierz vlad wladyslaw
      vladislav vlad vladyslav wladyslaw slava ladislav laszlo laci uladzislau ladislao
      yaroslav jaroslav slava jaroslaw jarek|vyacheslav slava viacheslav vaclav wenceslas vjaceslav
      vyacheslav waclaw venceslao james vasek|svyatoslav slava sviatoslav|mstislav slava|rostislav rostyslav slava
      anastasia nastya anastasiya anastasiia nastia stacy asya natasia anastazja
      tatiana tanya tetiana tatyana tania tatjana tetyana
      oksana xenia ksenia kseniya oxana kseniia aksinya|olga olha olya helga olia lyolya ola
      igor ihor inge ingvar|oleg oleh helge alik|gennady hennadii gena gennadiy hennadiy genya
      galina halyna halina galya gala halka|svetlana svitlana sveta lana fotini photini
      lyudmila ludmila liudmyla luda lyuda mila lyuba ljudmila|lyubov liubov luba lyuba ljubov lubov
      nadezhda nadiia nadia nadya hope nadja nadejda|vera vira faith wiera|irina iryna irene ira irena
      irina eirini arina irinka ireneusz|marina maryna|larisa larysa lara lora
      valentina valentyna valya|valeria valeriya valeriia lera valery|valery valeriy valerii valera
      konstantin konstantinos kostas costas kostya kostiantyn constantine constantin dinos konstanty
      konstantin kosta kostek costantino|maxim maks max|alexei alexey oleksii oleksiy aleksei aleksey
      alexei alyosha lyosha alexis alexios alexej aleksy aliaksei lesha alejo alessio
      roman roma romano romain|pavel pasha|boris borya borys|mikhail mishka|nikita mykyta nikitas
      arkady arkadiy arkadii arkadiusz|anatoly anatolii tolya anatole anatoliy anatol
      timofei tymofii tima|kirill kyrylo cyril kiril cyryl kyrillos|gleb hlib hleb
      bogdan bohdan theodore|daria darya dasha daryna dariia|ekaterina katyusha
      elizaveta liza yelizaveta lizaveta|evgenia zhenya yevgenia yevheniia eugenia eugenie
      fyodor fedir|ilya ilyusha|lev lyova leo|semyon syoma|stepan styopa|taras tarasik
      vasily vasyl vasiliy vasilii basil vasya vasilis vassilios vassilis vasilios basilio wasyl vasile vaso bill
      vasily basile bazyli|viktoria vika|yefim efim chaim|zinaida zina|zoya zoe
      yaroslava slava|stanislava stasia|yury yurko
      malgorzata gosia malgosia|katarzyna kaska|agnieszka aga|jakub kuba kubus|wojciech wojtek adalbert
      wojciech vojtech vojta bela george albert|grzegorz grzesiek|zbigniew zbyszek|tadeusz tadek thaddeus tadeo
      kazimierz casimir kazik kazimir casimiro|jadwiga hedwig jadzia hedvika hedy jadviga
      stanislaw staszek stasiek|boleslaw bolek|slawomir slawek|przemyslaw przemek|miroslaw mirek
      jaroslaw jarek|dariusz darek darius|mariusz marius mario|arkadiusz arek|wladyslaw wladek
      zdzislaw zdzich|ryszard rysiek|elzbieta ela|joanna asia|barbara baska|krystyna krysia
      aleksandra ola|magdalena magda|bozena bozenka|danuta danka|urszula ula|anna andzia
      jiri jirka|frantisek franta|josef pepa pepik|jan honza|vaclav vasek|ladislav lada
      zdenek zdenko sidonius|katerina katka|bohumil bohous|bozena bozka
      istvan pisti|laszlo ladislaus|erzsebet bori zsike|sandor sanyi|gyorgy gyuri|jozsef joci
      gabor gabriel|miklos niki|katalin kati|zoltan zoli|attila ati|tibor tibi tiberius
      gheorghe gigi ghita george gelu|ioan nelu ionel ionut|constantin costel dinu|dumitru mitica dimitri
      vasile lica|alexandru sandu|stefan fanica|elena ileana lenuta
      # Greek
      dimitrios dimitris mitsos dimos takis|panagiotis panos takis panayiotis panayotis peter
      charalambos haralambos babis lambis haralampos|evangelos vangelis angelos evaggelos
      athanasios thanasis nasos thanos sakis athanassios|spyridon spyros spiros|efstathios stathis
      efstathios stathis steve|stavros steve|anastasios tasos anastassios|apostolos tolis|ilias lias
      theodoros thodoris|grigorios grigoris|aristotelis aris telis aristotle|stylianos stelios stelian
      paraskevi voula evi vivi|vasiliki vaso kiki vicky|eleftherios lefteris terry|emmanouil manolis
      eleftheria ria|konstantina dina ntina|despina deppy|evangelia litsa eva lia|sotirios sotiris sam
      kyriakos kyriacos dominic|kyriaki kiki|aikaterini katina|nikolaos nikolas|antonios antonis
      chrysoula chrysanthi|christos hristos chris xristos|efthymios thimios tim
      # Hebrew and Yiddish
      chaim haim hayim hyman hayyim vitaly|yehuda judah jude judas juda yudel leib|tzvi zvi hirsch harry
      dov ber boris bernard|aryeh leib leo|zeev wolf velvel vladimir|menachem mendel menahem
      ephraim efraim froim|asher anshel|naftali naphtali hirsch|eliezer lazar lazarus eleazar leizer
      yisrael israel srul yisroel|shimon shimi|meir meyer|mordechai mordecai motti motel max
      gershon gerson|pinchas pinhas phineas pini|dov dubi|esther hadassah|chaya haya vita eve
      tzipora zipporah feiga tsipora|yocheved jochebed|leah lea lia leia|dina dinah|shira shirah
      miriam miri mira|yael jael|rivka rivkah|batsheva bathsheba sheva|shoshana rose susan
      yonatan jonathan jon yoni nathan|yehonatan jonathan yoni|uri uriah|baruch boruch bendit benedict
      # Armenian, Georgian, Persian, Turkic
      hayk haik|garegin karekin|sargis sarkis sergei|tigran dikran|vardan vartan|hakob hagop jacob james
      ghazar lazar|giorgi gia george gio|davit dato|mikheil misha|levan leo|nino nina|ketevan keti
      khosrow khosrau hosrov xosrov cosroe|parviz parvez perviz|jamshid jamshed cemsit|rustam rostam
      rustam rustem|farhad ferhat|shirin sirin shereen|bahram behram|dariush darius daryoush
      mehmet mahmut mohammed|cemal jamal gamal djamel jemal|cemil jamil gamil jameel|ayse aisha ayesha
      emine amina amineh|hatice khadija khadijah kadija hadija|fatma fatima|omer umar|huseyin hussein
      cafer jafar jaffar djaafar gafar|cihan jahan|celal jalal galal|can jan john|ahmet ahmed
      selahattin saladin salahuddin salah|nurettin nureddin nuruddin|sukru shukri|sevket shawkat
      serif sharif cherif|semsettin shamsuddin|riza reza rida ridha raza|ramazan ramadan ramzan
      osman uthman othman|yunus younes|halil khalil|hayrettin khairuddin|isik ishik
      """;

  static final String ARABIC_AND_AFRICAN =
      """
      # Arabic, and how French, English, Malay, Turkish and West African hands write it
      mohammed muhammad mohamed mohammad muhammed mohamad mehmet muhamad mohd md mhd muh mohamud mhmd
      muhammad mamadou mouhamed mohand moh mehmed mamadu muhammadu mahomet magomed mahamadou mohamud
      ahmed ahmad ahmet ahamed ahmadou amadou akhmad akhmed hamada achmad ehmed
      hussein husain hossein hussain husayn huseyin hocine housni hossain husein houcine huseynov
      hasan hassan hassane hasson lassana|ali aly alioune|omar umar omer oumar omari|uthman osman othman
      uthman ousmane usman ossman otman|said saeed sayed syed saiyid sayyid saidou sayeed seyed
      khalid khaled haled khalide|fatima fatimah fatma fatoumata fatou fatimata fatouma faty
      aisha ayesha aysha aicha aissatou aishah asha ayse aissata eicha|khadija khadijah kadija
      khadija hadiza khadidja khadidiatou kadiatou hatice khadeeja|zainab zaynab zeinab zeynep zenab
      zainab zineb zaineb|maryam mariam meryem mariama|amina aminah aminata ameena|yasmin yasmine jasmine
      yasmin yasemin jasmin|jamal gamal djamel jemal cemal jamaal|jamila gamila djamila jameela cemile
      jafar gaafar djaafar jaafar cafer|jamil gamil djamil cemil|abdullah abdulla abdoulaye abdellah
      abdullah abdallah abdalla abdulah|ismail esmail ishmael ismael smail ismaila esmaeil
      nur noor nour nura nuur|yasin yassine yaseen yasseen iassine|mustafa mostafa moustapha mustapha
      mustafa mustafah moustafa|mahmud mahmoud mehmood mamoudou mahmood mahamoud|hamza hamzah hamsa
      bilal belal billal bilel|tariq tarek tarik tarique|faisal faysal feisal faycal faizal
      salih saleh salah salihu saliou|sulayman solomon|musa moussa|yahya yehia yahia iahia john
      ridwan redouane rizwan ridouane radwan|ziyad ziad zied|zayd zaid zeid zied|wahid waheed ouahid
      walid waleed oualid velid|wasim waseem ouassim vasim|rashid rasheed rachid rashed resit
      sharif cherif shareef serif sheriff|shaykh sheikh cheikh sheik shaikh seyh|shakir chakir sakir
      jibril djibril gibril jibreel cebrail|dhul zul|zulfiqar zulfikar dhulfiqar
      hafiz hafez hafeez hafidh|nasir nasser naseer nacer|nizar nezar|qasim kasim kassem gasem kacem
      qasim qassem belkacem ghassem|qais kais kays qays|qadir kader kadir qader|hisham hicham hesham
      ihsan ehsan|imad emad|isam essam issam esam|iyad eyad|muhsin mohsen mohcine mohsin
      munir mounir monir muneer|mansur mansour mansoor|murad mourad morad|usama osama oussama
      yunus younis younes yunis yones|idris driss idriss edris|amir emir ameer|karim kareem kerim
      hakim hakeem|latif lateef letif|majid majeed madjid magid|nabil nabeel|rahim raheem
      sadiq sadik sadeq sadegh|samir sameer|tahir taher|tawfiq taufik toufik tevfik tawfik taoufik
      haitham haytham haysam|laila layla leila leyla lailah|huda hoda houda|nadia nadiya nadya
      safiya safiyya sofia safia safiatou|sumaya soumaya sumayyah|salma selma|suhail sohail souhail
      ubayd obaid obeid|wafa ouafa vefa|zahra zohra zahrah|rida reda ridha reza|dua doaa
      # Hausa, Swahili, Ethiopian, West African
      haruna harun|adamu adam adama|ibrahima ibrahim|aliyu ali|sani muhammad|bello muhammad
      isah isa issa|yakubu jacob yaqub|shehu sheikh|audu abdullahi abdu|garba abubakar|lawal lawan
      juma jumaa friday|saidi said|hamisi khamis|rashidi rashid|salum salim|maryamu mary
      yohannes john yohanis|petros peter|tewodros theodore tedros|giorgis george|mikael michael
      haile haylu hailu|tesfaye tesfay|gebre gabre|selassie sellassie silassie|wolde welde
      kwame kwami kwabena|kofi yoofi fiifi|kwaku kweku yaw|akua ekua|yaa yaaba|ama amma|afia efua afua
      emeka chukwuemeka|chidi chidiebere|ngozi ngo|nkechi nkechinyere|ifeanyi ify|uche uchenna
      chinedu nedu|obi obinna|tunde babatunde olatunde|yemi oluyemi opeyemi|femi olufemi
      dele bamidele oladele|kunle adekunle olakunle|seun oluwaseun|tayo omotayo adetayo|bola adebola
      segun olusegun|wale adewale olawale|bisi adebisi|sade folasade|tope temitope|funke olufunke
      """;

  static final String ASIAN =
      """
      # South Asian
      krishna krishnan krsna kishan kishen kanhaiya|lakshmi laxmi luxmi lekshmi|vishnu bishnu
      vikram bikram|vivek bibek|vijay bijay bijoy vijaya|vinod binod|varun barun|vasant basant
      ganesh ganapathi ganesan|suresh sureshkumar|ramesh rameshwar|mahesh maheshwar|rajesh raju raj
      rajendra raju rajinder rajender|surendra surinder surender|narendra narinder narender naren
      mahendra mohinder mahinder mahender|harindra harinder|jitendra jeetendra jitender jeetu jitu
      devendra davinder devinder|virendra varinder virender birendra|upendra upinder|dharmendra dharminder
      yogendra joginder|shiva siva sheo shiv sivan|shankar sankar shanker|shanti santhi shanthi santi
      sathish satish sateesh|sathya satya|sri shri shree sree|srinivas shrinivas srinivasan seenu vasu
      subramaniam subrahmanyan subramanian subbu mani murugan|venkatesh venkat venkatesan venky
      balakrishnan balu bala balakrishna|parvati parvathi parbati|saraswati saraswathi|sita seetha
      gita geetha geeta githa|mina meena|rina reena|lila leela|dipak deepak dipu|dipti deepthi deepti
      anirudh aniruddha|amit ameet|ajit ajith ajeet|ravi rabi|rabindra ravindra ravinder robindro
      arun aroon|asha aasha|pooja puja|puja pooja|sunil suneel|sanjay sanjai sanjoy|ashok asok ashoka
      chandra chander chandran|dharma dharam|karthik kartik karthikeyan kartick
      lalita lalitha|latha lata|murthy murti moorthy murty|mukherjee mukhopadhyay|manju manjula
      nitin nithin|prakash parkash|prabhu prabhakar|pradip pradeep pradipta|priya preeya priyanka
      radha radhika raadha|rohit rohith|rukmini rukmani|sachin sachindra|samir sameer|shubha subha
      sudha shudha|sushil susheel|swati swathi|tara thara|uma umadevi|usha ushadevi|yash yashwant
      munna manoj|bablu babu|gurpreet gopi|harpreet happy harry|manpreet mani|jaspreet jassi
      parminder paramjit|kulwinder kuldeep|sukhwinder sukhi|gurmeet gurmit|baljit baljeet
      abul abu|rehman rahman rehmaan|iqbal ikbal eqbal|zia ziya|parveen parvin perveen praveen
      # Vietnamese, Thai, Filipino, Indonesian
      suharto soeharto|sukarno soekarno|yudhoyono judojono|sutrisno soetrisno|yusuf jusuf|yanto janto
      joko djoko jokowi|cahya tjahja tjahya|suryo soerjo surjo|budi boedi|untung oentoeng
      sri srie|made i|ketut tut|putu wayan gede|agus agoes
      juan dodong|ferdinand bongbong|jose boy|ramon monching|eduardo danding|corazon cory
      somchai somchay|bhumibol phumiphon|adulyadej adunyadet|thaksin taksin|vajira wachira
      chulalongkorn chula|suphat supat|prayut prayuth|phra pra|srisuwan sisuwan|wattana vadhana
      """;
}
