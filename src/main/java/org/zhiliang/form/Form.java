package org.zhiliang.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form as its file describes it.
 *
 * @param id the id, which is also the name of the file
 * @param version a short hash of the file: the same file has the same version everywhere
 * @param parts the top-level components in their order
 */
public record Form(String id, String version, List<Part> parts) {

    private static final Set<PartType> UNKNOWN_TO_TASKLIST = Set.of(PartType.FILEPICKER, PartType.DYNAMICLIST);

    public Form {
        parts = List.copyOf(parts);
    }

    /** All components at any depth. */
    public Stream<Part> all() {
        return parts.stream().flatMap(Part::all);
    }

    /** The keys of the values at the top level of a submission. */
    public Set<String> keys() {
        return keysOf(parts).collect(Collectors.toUnmodifiableSet());
    }

    /** The component whose value has this key at the top level. */
    public Optional<Part> part(String key) {
        return inScope(parts).filter(part -> part.key().equals(key)).findFirst();
    }

    /** Whether the task list of the engine's own web application can show the form. */
    public boolean fitsTasklist() {
        return all().noneMatch(part -> UNKNOWN_TO_TASKLIST.contains(part.type()));
    }

    /** The pages of a long form: its top-level groups with the property {@code step}; empty for a form of one page. */
    public List<Part> steps() {
        return parts.stream().filter(part -> !part.property("step").isEmpty()).toList();
    }

    /** This form with the pages of another one before its own, for filling in both at once. */
    public Form behind(Form cover) {
        return new Form(
                id, version, Stream.concat(cover.parts.stream(), parts.stream()).toList());
    }

    /** Whether an expression anywhere in the form looks at the value with this key. */
    public boolean isLookedAt(String key) {
        Pattern word = Pattern.compile("(?<![\\w.])" + Pattern.quote(key) + "(?!\\w)");
        return all().flatMap(part -> part.expressions().stream())
                .anyMatch(expression -> word.matcher(expression).find());
    }

    /** The parts that carry a value in the scope of the given ones: groups without a path are looked through. */
    static Stream<Part> inScope(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.isTransparent() ? inScope(part.parts()) : Stream.of(part))
                .filter(part -> !part.key().isEmpty());
    }

    private static Stream<String> keysOf(List<Part> parts) {
        return inScope(parts).map(Part::key);
    }
}
