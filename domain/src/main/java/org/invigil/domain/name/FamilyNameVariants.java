package org.invigil.domain.name;

/**
 * Family names that are one name, or one Chinese character, as different systems and hands romanise
 * it. Each line of the first table is one character: Pinyin, Wade-Giles, Cantonese, Hokkien and
 * Teochew, Hakka, Korean, Vietnamese, in no order. Collected by hand from common knowledge of these
 * systems, not copied from a list.
 */
record FamilyNameVariants() {

  static final String CHARACTERS =
      """
      wang wong ong heng bong vong hwang vuong uong heong
      li lee lei ly le rhee ri yi lie dy rii lii lye
      zhang chang cheung cheong teo teoh tio chong jang truong teow tiu tjong tiong djang zhong
      liu lau liew low lao lew ryu yoo yu luu lieu loo liou niu
      chen chan tan tran chin chinn ting jin tjhin tjan dan tang tann chern zen
      yang yeung young yeo yeoh ieong njoo duong nyo iu njo yong ngeo
      huang wong hwang ng wee oei hoang huynh vong wang ooi oey bong uy wung
      zhao chao chiu teo tio jo cho trieu tjio chew joe chio
      wu ng goh go eng ngo gouw oh o ung woo ing gho ou
      zhou chow chau chou chew joo ju chu tjioe jo jou chiu
      xu hsu hui tsui chee khoo co seo suh so heo hua khaw kor tjie tu hii kho chi hur huh hoi
      sun suen soon sng son suan ton swen syn
      ma mah ba mar beh be
      zhu chu chue choo joo ju tjoe chee gee che zhoo jue
      hu ho woo wu oh ow ou foo
      guo kuo kwok kok quek koay kwak quach gwak kuok kwek keh guok gock
      he ho hor ha hoh her hoe
      gao kao ko kou goh go cao gho kow
      lin lam lim rim im yim lum liem lym ling
      luo lo law loh low la ra na lor loo
      zheng cheng cheang tay teh tee jeong jung chung trinh the tjeng ty chong jeng
      liang leung leong niu neo ryang yang luong nio nioh lang leoung
      xie hsieh tse che chia tjia sa ta sia cheah zia tsia dze tjhia
      song sung soong suang tong xung
      tang tong teng thng dang tng thang dong
      han hon hang
      feng fung pang hong bang phung fong pung
      yu yue ee yee ie iu u yuh woo uy yi
      dong tung tang tong
      xiao hsiao siu siew siauw so tieu sio shaw siow seow sieu
      cheng ching jeong trinh seng thia
      cao tsao cho tso chaw jo tao chow
      yuan yuen wan won vien nguyen ruan yuon oan woon
      deng teng tang dang deung
      fu foo poh hu bu pu pho
      shen sim sum sham shum tham sen sem thum shim
      zeng tseng tsang chen tjan chan jeung tang chang zen tjen jung
      peng pang phe pan bang banh phang
      lu lyu lui loo lo lwee no noh ro yeo yo lyo lue
      su so saw soh soo to shu sou
      jiang chiang keung kang kong gang khuong keong cheong kiang tjiang cheung kheung
      cai tsai choi choy chua chai chye chae thai tjoa sai tsoi chuah tsay choa tjhoa
      jia chia ka ga kah gia
      ding ting teng jeong dinh deng chung jung
      wei ngai wai nguy gooi wee wi guy ngui
      xue hsueh sit sih seol tiet suet sie sul
      ye yeh yip yap ip iap diep yeap yeo seop jap
      yan yim yen ngiam eom um om nghiem gan yeom nhan giam
      pan poon phua pua phan ban pun phoa poen
      du to tu tou toh do doh doe too
      dai tai tay day te toi
      xia hsia ha hah hay
      zhong chung chong cheong tjung jong tiong
      tian tin tien thian chun jeon dien tan tean
      ren yam jen jim im yim nham yan ngim
      fan fam hoan pham huan beom bum van hwan fann houn
      fang fong png pang hong bang phuong hng
      shi shih sze see si seok suk sek sy thach shek ssu syh sia
      yao yiu yeow yo dieu yeo you
      tan tam ham tham dam thum
      liao liu leow liau lieu liaw leu leo
      zou chow chau chou tsou trau tsow
      xiong hsiung hung hong him yung hing
      jin chin kam gim kim kum gam kin
      lu luk lok liok look yook yuk luc loke
      hao hok kak hau ho hac
      kong hung khong khung gong khou
      bai pai pak peh baek paik bach baik beck pek bak
      cui tsui chui chwee choi choe thoi chey choy
      kang hong khng hang khuong gang khang
      mao mo mou mau moh
      qiu chiu yau khoo khu hew koo gu goo khau hiu kiu hieu
      qin chin chun tjin jin tan chan
      jiang chiang cheung chio tjiang jang tuong chiong
      gu koo ku kou go goo co kouw
      hou hau how hao hoo
      shao shiu siu sio so thieu siow
      meng mang beng bang maeng manh
      long lung leng liong yong ryong loong
      wan man ban van
      duan tuen tuan twan dan doan toan
      qian chien tsin chin jeon chinh tien chee
      tang thng tong teng
      yin wan yun yoon doan wen
      li lai lay lee le lye
      yi ngai yick yik ie dich ee
      chang sheung siong sang thuong
      wu mo mu vo vu bu moo bo boe
      qiao chiao kiu kieu giao gyo kyo kiao
      he hok hoh ha hac ho
      lai lye lay loa noi
      gong kung keng kiong cung
      wen man boon bun van mun oon vun von wan on
      pang bong pong bang
      fan huan hoan phan bun pon
      lan nam lam lang
      yin yan un eun an ngan
      shi si see su sze thi shih ssu
      tao to tou tho dao do toh
      hong hung ang fung
      zhai chak tjik jak trach
      ni ngai gay ge nghe
      yan ngan gan an nhan
      an on ahn ann
      zhuang chong chng chuang jang trang tjong tng
      niu ngau gu woo nguu
      you yau yiu yu yoo woo vuu
      mei mui moi bwe bue mae mai boey
      zhan chim tsim chiam jeom jan tjiam
      xin hsin san sin tan sun shin
      guan kwan kuan gwan quan koan
      ke ko or kua kwa ka kha o
      pu po poh phoo pho bok
      tu to tou toh do too
      mo mok boh mak mac
      mai mak beh maek mach mack
      ai ngai hi ae
      ning ling leng nyeong ninh
      lei lui loy noe loi louie
      bu po poh bo bok
      shu su seo thu syu
      lian lin lien ryeon yeon nin
      rao yiu jiau yo nhieu
      zuo cho tso tjoh jwa ta
      ji kei kee gi ki ky kwee chi kwai gye
      ling leng ning neung lang
      huo fok hok kwak hoac huoh
      mi mai bi my
      pei pui poe bae pae bui bay
      weng yung eng ong ung ang
      geng kang keng gyeong canh
      ouyang auyeung auyong owyang ouyong auyang ouyoung aoyang
      situ szeto seto soohoo ssutu sito
      zhuge chuko chugot chukot jegal gia cat
      shangguan sheungkwun shangkuan seungkwan
      sima ssuma szema sama
      xiahou hsiahou hahau
      huangfu wongpo hwangbo
      zhuo cheuk toh tak cho
      che chia kui cha xa
      bi bat pit pil pat
      nan nam lam
      qu chu ku wat kuat khuat keoi kook
      cen tsen shum sam sham sum sim
      zha cha
      qi chi chai kai tse chee
      ge ko kot kat cat
      kuang kwong hong khong
      mu mok bok muk
      qiang chiang keung
      you yau
      """;

  static final String KOREAN =
      """
      kim gim ghim|lee yi i rhee ri li lie rie leigh yie ree|park pak bak bahk pahk|choi choe chey chwe
      jung jeong chung chong cheong joung|kang gang kahng|cho jo joe choh|yoon yun youn yune|jang chang
      im lim rim yim leem|han hahn|oh o|seo suh so sur|shin sin sheen|kwon gwon kweon|hwang whang
      ahn an|song sung|ryu yoo yu you ryoo liu lyu|jeon chun jun chon jeun|ko go koh goh
      moon mun|yang ryang|son sohn shon|bae pae bai|baek paek paik back|heo hur huh ho her
      shim sim|noh roh no ro|ha hah|kwak gwak|seong sung song|cha tcha|joo ju chu|woo wu u
      koo gu ku goo|na ra la rha|jin chin|ji chi jee chee|eom um om uhm|chae chai|won weon
      cheon chun chon|bang pang|gong kong|hyun hyeon hyon|byun byeon pyon|yeom yum yom
      yeo yuh yo|chu choo|do to|so soh|seok suk sok|seon sun son|seol sul sol|ma mah|gil kil
      yeon youn yon|wi wee|pyo phyo|myung myeong myong|ki gi kee|ban pan|yuk yook
      je jae che|namgung namkoong namkung|kuk gook kook guk|eo uh|eun un|pyeon pyun
      sunwoo seonu sonu|dokgo tokko|jegal chegal
      """;

  static final String ELSEWHERE =
      """
      # Vietnamese, as Chinese and English hands write it
      nguyen ruan yuen nguyan nguen|tran chen chan|le lai li|pham fan|huynh hoang huang wong
      vu vo wu|dang teng deng|bui pei|do du to|ho hu wu|ngo wu ng|duong yang yeung|ly li lee
      # names of the cart maker, the smith: emigrants translate or respell them
      schmidt schmitt schmid smith smit schmied kovacs kowalski kowalczyk kuznetsov kovalenko lefebvre
      schneider snyder sneider taylor snijders szabo krawczyk portnov sartori schneyder
      muller mueller miller molnar molinari mlynar millar mlinar moller mullar
      schwarz black schwartz swart czarny noir negri cerny fekete schwarzmann
      weiss white bianchi blanc blanco wit feher bialy weisz wise vaysberg beli
      klein little kleine small petit kis malinowski maly cline kline|gross grosz large grand nagy
      konig koenig king roi rey kiraly krol kral korol kinig|zimmermann zimmerman carpenter charpentier
      fischer fisher pescatore visser rybak halasz fiszer rybakov|bauer bower farmer boer bowers
      jager jaeger hunter yeager jagger hunt|koch cook kok|stein stone sztein shtein steen stayn
      wolf wolfe wulf volk lobo lupo wolff vilk farkas wilk volkov|vogel bird fogel|baum boim
      meyer meier maier mayer meir mayr majer myers|hoffmann hofmann hoffman gofman hofman
      schafer schaefer shepherd shaffer sheffer|krause kraus krauss crouse|becker baker bekker piekarz
      # Hebrew, and how it came through German, Polish, Russian and Arabic
      cohen kohen kohn kahn kagan cahen coen kogan cohn kahana katz|levi levy lewi levin halevi lewy
      schwartz shvarts|horowitz gurevich hurwitz horovitz gurvich|rabinowitz rabinovich rabin
      goldberg goldberger|bendavid davidson|mizrahi mizrachi|peretz peres perez
      chaimovich haimovich|yosef yosefi yosifov|shapira shapiro spira szapiro|weiss vais weisz
      # Slavic family names that no skeleton brings together
      tchaikovsky chaykovskiy chaikovskii czajkowski tschaikowski cajkovskij chaikovsky ciaikovski
      khrushchev hruscev chruschtschow jrushchov khrouchtchev chruszczow|gorbachev gorbatschow gorbacov
      yeltsin eltsin jelzin jelcyn eltsine|zhukov jukov schukow zukov joukov|chekhov tschechow cehov
      chekhov tchekhov czechow|shostakovich schostakowitsch chostakovitch sostakovic szostakowicz
      zhivago jivago|yushchenko juschtschenko iushchenko|shevchenko schewtschenko szewczenko
      # Arabic family names
      gaddafi qaddafi kadhafi khadafy gathafi qadhafi kaddafi ghaddafi|khoury khouri houri elkhoury
      haddad hadad|hariri hareeri|shami chami sami|masri misri|maghribi maghrabi|tunsi tounsi
      qureshi quraishi koreishi kureishi coraichi|sheikh shaikh cheikh|ansari ensari|husseini husayni
      chaudhry chowdhury choudhury chaudhary chaudhuri choudhry chowdhary chaudry|mirza mirzaev
      # Tibetan, as China writes it in Pinyin
      tashi zhaxi|tsering ciren tshering cering|dorje duoji dorji|lobsang luosang|dolma zhuoma drolma
      tenzin danzeng|norbu luobu|wangchuk wangqiu wangchuck|sonam suolang|lhamo lamu|phuntsok pingcuo
      dawa dawa|gyatso jiacuo gyaltso|gyaltsen jianzan|choedon quzhen|yangzom yangzong|nyima nima
      # South Asian
      banerjee bandyopadhyay banerji bannerjee|mukherjee mukhopadhyay mookerjee mukerji mukharji
      chatterjee chattopadhyay chatterji|ganguly gangopadhyay ganguli|bhattacharya bhattacharjee
      bhattacharya bhattacharyya|tagore thakur|sen sengupta|das dass|ghosh ghose|bose basu bosu|mitra mitter
      pal paul|datta dutta dutt|roy ray rai|sarkar sircar|sinha singh simha singha sinh|varma verma barma
      sharma sarma|shah saha sah|shukla sukul|mishra misra|agarwal aggarwal agrawal|gupta gupto guptha
      pillai pillay|nair nayar|menon menen|iyer aiyar ayyar|iyengar ayyangar|reddy reddi|rao rau row
      patel patil|joshi jhoshi jyoti|pandey pande panday|tiwari tewari tivari|dwivedi dubey
      trivedi trivedy tiwari|chaturvedi choubey chaubey|fernando fernandes|silva desilva
      """;
}
