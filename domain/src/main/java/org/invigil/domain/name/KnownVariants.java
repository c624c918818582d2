package org.invigil.domain.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names that one person is known to write, or to be called by, in several ways. The list is never
 * complete; it only keeps such names from being called different.
 */
record KnownVariants() {

  private static final String GROUPS =
      """
      mohammed muhammad mohamed mohammad muhammed mohamad mehmet muhamad mohd md mhd muh mohamud
      ahmed ahmad ahmet ahamed|hussein husain hossein hussain husayn huseyin|hasan hassan
      ali aly|yusuf youssef yousef joseph jozef josef giuseppe jose yosef|omar umar omer
      ibrahim abraham ebrahim|ismail esmail ishmael|fatima fatimah fatma|aisha ayesha aysha aicha
      khalid khaled|said saeed sayed syed saiyid sayyid|abdullah abdulla|uthman osman othman
      alexander aleksandr alex sasha sacha alejandro alessandro aleksander olexandr oleksandr sandro
      alexandra aleksandra alex sasha sandra|sergei sergey serhii serguei sergej sergio
      yuri iurii yuriy yury jurij iuri|julia yulia iuliia yuliya julija|anastasia nastya
      nikolai mykola nicholas nick nikolay nicolas nikolaus klaus|dmitri dmitry dmytro dima dimitri
      michael mikhail mykhailo misha mike michal miguel michel|volodymyr vladimir vova wladimir
      yekaterina ekaterina kateryna catherine katherine kate katya katie katarina katarzyna cathy
      elena olena helen helena yelena lena|anna hanna ann anne anya|ivan john johann ian juan jean
      john jack johnny jon|jonathan jon|peter pyotr petro pedro pierre petr piotr pete
      paul pavel pavlo pablo pawel|george georgios yorgos giorgos georgy jorge jiri yury
      konstantinos kostas costas|dimitrios dimitris jim|ioannis yannis giannis john
      robert bob rob bobby bert|william bill will billy liam|richard dick rick rich ricky
      edward ed ted eddie ned|james jim jimmy jamie jaime|thomas tom tommy|charles chuck charlie
      henry harry hank heinrich|david dave dawid|daniel dan danny|anthony tony antonio
      elizabeth liz beth betty lisa elisabeth eliza elsa bess|margaret peggy meg maggie greta rita
      mary molly polly maria marie ma|dorothy dot dolly|sarah sally sara|susan sue susie zuzana
      theodore ted theo|lawrence larry laurence|frances fran fanny|francis frank francisco paco
      francisco pancho|patricia pat patty trish|patrick pat paddy|rebecca becky|samuel sam
      jose pepe|ignacio nacho|guadalupe lupe|rosario charo|dolores lola|jesus chuy|manuel manolo
      lee li yi rhee ri lie|park pak bak|choi choe|jung jeong chung jong|cho jo|kang gang
      kim gim|yoon yun|ryu yoo yu you|im lim rim yim|noh roh no|song sung seong
      wong huang wang hwang vong ng|lu lv lyu lue|nu nv nyu|chan chen tan tran chin|cheung zhang chang cheong teo
      lam lin lim|lau liu low|ng wu goh ang|xu hsu hui|zhou chow chou|cai tsai choi chua|he ho
      xie hsieh tse|zhao chao chiu|ye yeh yip|guo kuo kwok|liang leung|zheng cheng teng
      qing ching|xiao hsiao siu|zhu chu|qian chien|jiang chiang|cao tsao|deng teng tang
      saint st sainte|kristin kirsten christine kristine|stefan stephan stephen steven steve
      stefan esteban etienne istvan|andrew andrei andriy andreas andre andrzej andy drew
      philip phil felipe philippe|matthew matt mateo mathieu|gregory greg grigory hryhorii
      yevgeny evgeny eugene yevhen evgenii|oksana xenia ksenia|tatiana tanya tetiana tatyana
      natalia natasha nataliya|olga olha|igor ihor|oleg oleh|gennady hennadii|halyna galina
      haakon hakon|johannes johan joop hans jan john johann|gareth gary|siobhan chevonne|sean shaun shawn|caitlin kathleen
      """;

  private static final Map<String, Set<Integer>> INDEX = index();

  private static Map<String, Set<Integer>> index() {
    var index = new HashMap<String, Set<Integer>>();
    var groups = GROUPS.split("[|\n]");
    for (var group = 0; group < groups.length; group++) {
      for (var name : groups[group].strip().split(" ")) {
        index.computeIfAbsent(name, _ -> new HashSet<>()).add(group);
      }
    }
    return Map.copyOf(index);
  }

  static boolean related(String one, String two) {
    var groups = INDEX.getOrDefault(one, Set.of());
    return !groups.isEmpty()
        && INDEX.getOrDefault(two, Set.of()).stream().anyMatch(groups::contains);
  }
}
