package org.invigil.domain.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kind of a document by what it calls itself; the most particular words first. */
final class KindWords {

  private static final Map<DocumentKind, List<String>> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        DocumentKind.PROVISIONAL_DRIVING_LICENCE,
        List.of("provisionaldrivinglicence", "learnerpermit", "learnersdriver", "learnerlicence"));
    WORDS.put(
        DocumentKind.DRIVING_LICENCE,
        List.of(
            "drivinglicence",
            "driverlicense",
            "driverslicense",
            "driverlicence",
            "permisdeconduire",
            "fuhrerschein",
            "permisodeconducir",
            "licenciadeconducir",
            "patentediguida",
            "cartadeconducao",
            "rijbewijs",
            "korkort",
            "prawojazdy"));
    WORDS.put(
        DocumentKind.NATIONAL_IDENTITY_CARD,
        List.of(
            "identitycard",
            "nationalid",
            "personalausweis",
            "cartenationaledidentite",
            "cartedidentite",
            "documentonacionaldeidentidad",
            "ceduladeciudadania",
            "ceduladeidentidad",
            "cartadidentita",
            "cartaodecidadao",
            "identiteitskaart",
            "henkilokortti",
            "dowodosobisty"));
    WORDS.put(
        DocumentKind.PASSPORT,
        List.of("passport", "passeport", "reisepass", "pasaporte", "passaporto", "paspoort"));
    WORDS.put(
        DocumentKind.INSTITUTION_CARD,
        List.of(
            "studentcard",
            "studentid",
            "studentidentification",
            "campuscard",
            "studierendenausweis",
            "studentenausweis",
            "cartedetudiant",
            "carneestudiantil",
            "carnetuniversitario",
            "tesserino",
            "university",
            "universitat",
            "universite",
            "universidad",
            "college"));
  }

  private KindWords() {}

  static Optional<DocumentKind> of(DocumentText text) {
    var letters = text.letters();
    return WORDS.entrySet().stream()
        .filter(it -> it.getValue().stream().anyMatch(letters::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Everything that a document calls itself, in small letters without spaces. */
  static Stream<String> foundIn(DocumentText text) {
    var letters = text.letters();
    return WORDS.values().stream().flatMap(List::stream).filter(letters::contains);
  }
}
