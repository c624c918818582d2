package org.invigil.domain.name;

import java.util.Set;

/** Words that are not names by themselves, without marks. */
record Vocabulary() {

  static final Set<String> TITLES =
      words(
          """
          mr mrs ms miss mx dr prof professor sir dame rev reverend dipl dott dottssa
          herr frau mme mlle haji hajji hajjah hj datuk dato smt shri daw lic\
          """);

  /** Particles that are hardly ever a name of their own. */
  static final Set<String> PARTICLES =
      words(
          """
          von vom zu zum zur der den des van ten ter te t op de del della dello delle degli dei dos
          das du da do di la las los le lo li y e i und af av al el ul ar as ash at an ad az bin ibn
          binti bint bte bt ben ap\
          """);

  /** Particles of the list above that are also names; at an end of the text they are read so. */
  static final Set<String> ALSO_NAMES =
      words("van den ter te du da do di la le lo li al ben bin an ar as at ad e i y t ap des");

  static final Set<String> SUFFIXES =
      words(
          """
          jr sr junior senior ii iii iv 2nd 3rd 4th esq phd msc bsc mba md filho neto sobrinho fils
          pere\
          """);

  /** Suffixes of the list above that are a family name if no other is left. */
  static final Set<String> ALSO_FAMILY_NAMES =
      words("junior senior md filho neto sobrinho fils pere");

  static final Set<String> PLACEHOLDERS = words("fnu lnu nfn nln xxx xxxx");

  /** Words that form a name with the next one, and are never to be dropped. */
  static final Set<String> FUSING = words("abd abu umm um bou");

  static final Set<String> ARTICLES = words("al el ul ar er ur as es us at an ad az ash il");

  static final Set<String> FATHERS = words("oglu oghlu ogly ugli ogli kizi qizi kyzy gizi");

  /** Family names that come with two syllables of one given name. */
  static final Set<String> BEFORE_SYLLABLES =
      words(
          """
          kim lee yi park pak choi jung jeong chung kang cho yoon yun jang lim han oh seo shin kwon
          hwang ahn song wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo
          ma luo liang chan wong cheung lau ng leung tan chang hsu tsai chow\
          """);

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
