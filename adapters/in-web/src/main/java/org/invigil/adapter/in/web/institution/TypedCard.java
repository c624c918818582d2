package org.invigil.adapter.in.web.institution;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.regex.Pattern;
import org.invigil.adapter.in.web.page.Codes;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.onboarding.ChooseDocuments;
import org.invigil.domain.document.CardField;
import org.invigil.domain.document.FieldPlace;
import org.invigil.domain.document.OwnCard;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;

/** A card as it is described in a form: each field by a label, or by four numbers of a box. */
public final class TypedCard {

  private static final Pattern BOX =
      Pattern.compile("(?:(?:0(?:[.][0-9]{1,6})?|1(?:[.]0{1,6})?)(?:\\s*[,;]\\s*|$)){4}");

  private TypedCard() {}

  static Checked<OwnCard> read(Form form) {
    var places = new EnumMap<CardField, FieldPlace>(CardField.class);
    for (var field : CardField.values()) {
      form.given(Codes.of(field)).ifPresent(it -> places.put(field, place(it)));
    }
    return OwnCard.described(
        form.text("name"),
        form.text("words").lines().map(String::strip).filter(it -> !it.isEmpty()).toList(),
        places);
  }

  private static FieldPlace place(String typed) {
    if (!BOX.matcher(typed).matches()) {
      return new FieldPlace.Labelled(typed);
    }
    var sides = Arrays.stream(typed.split("[,;]")).mapToDouble(Double::parseDouble).toArray();
    return new FieldPlace.InBox(sides[0], sides[1], sides[2], sides[3]);
  }

  /** How a place is written in the form and shown on the page. */
  public static String written(FieldPlace place) {
    return switch (place) {
      case FieldPlace.Labelled(var words) -> words;
      case FieldPlace.InBox(var left, var top, var width, var height) ->
          left + ", " + top + ", " + width + ", " + height;
    };
  }

  /** What is missing, in the words of the rule. */
  static String said(Visitor visitor, ChooseDocuments.Invalid no) {
    return no.broken().rule() == RuleCode.OWN_CARD
        ? visitor.words().say("documents.card-needs", no.broken().allowed())
        : Pages.said(visitor.words(), no);
  }
}
