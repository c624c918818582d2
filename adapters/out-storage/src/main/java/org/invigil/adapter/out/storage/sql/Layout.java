package org.invigil.adapter.out.storage.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.invigil.domain.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of aggregate lies in its table.
 *
 * @param table its name, a word of the glossary
 * @param type the aggregate, a record or a sealed interface of records
 * @param owner whose key seals the body: the candidate, session or institution
 * @param institution makes the owner's key at the first row; absent where the key was made before
 * @param lookups columns beside the body, by which rows are found; never personal in clear
 */
public record Layout<T, I>(
    String table,
    Class<T> type,
    Function<T, I> id,
    Function<I, UUID> idValue,
    Function<T, UUID> owner,
    Optional<Function<T, InstitutionId>> institution,
    List<Lookup<T>> lookups) {

  /** A column and what stands in it; see {@link Values} for the types. */
  public record Lookup<T>(String column, Function<T, @Nullable Object> value) {}

  public Layout {
    lookups = List.copyOf(lookups);
  }

  /** A table whose rows are sealed under their own key, named by their identifier. */
  public static <T, I> Layout<T, I> of(
      String table, Class<T> type, Function<T, I> id, Function<I, UUID> idValue) {
    return new Layout<>(table, type, id, idValue, id.andThen(idValue), Optional.empty(), List.of());
  }

  /** Sealed under the key of {@code owner}, which exists already. */
  public Layout<T, I> ownedBy(Function<T, UUID> owner) {
    return new Layout<>(table, type, id, idValue, owner, institution, lookups);
  }

  /** The owner's key is made, under its institution's, when it does not exist yet. */
  public Layout<T, I> makingKeysFor(Function<T, InstitutionId> institution) {
    return new Layout<>(table, type, id, idValue, owner, Optional.of(institution), lookups);
  }

  public Layout<T, I> with(String column, Function<T, @Nullable Object> value) {
    List<Lookup<T>> more = new ArrayList<>(lookups);
    more.add(new Lookup<>(column, value));
    return new Layout<>(table, type, id, idValue, owner, institution, more);
  }
}
