package org.zhiliang.access;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * Reads over what was typed into a form, in the words of its page. A room that has forms for people who are signed in
 * declares one, so that what was typed when the session ended can be shown where the page itself is not.
 */
public interface FormWords {

    /**
     * One answer.
     *
     * @param label what the page calls the field; empty where it has no name there
     */
    record Line(String label, String text) {}

    /**
     * @param action the path that the form is sent to
     * @return what was filled in, in the order of the page; empty where it is no form of this room
     */
    Optional<List<Line>> read(String action, MultiValueMap<String, String> fields);
}
