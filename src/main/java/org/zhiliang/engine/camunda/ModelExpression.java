package org.zhiliang.engine.camunda;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an expression in a diagram asks: {@code ${bean.method(arguments)}}, read without an engine. */
record ModelExpression(String text) {

    /** @param arguments how many are passed; -1 where a property is read instead of a method called */
    record Call(String bean, String member, int arguments) {}

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern MEMBER = Pattern.compile("([A-Za-z_]\\w*)\\.([A-Za-z_]\\w*)\\s*(\\(?)");

    static boolean isOne(String text) {
        return text.contains("${") || text.contains("#{");
    }

    List<String> literals() {
        return LITERAL.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Every member that is asked of a name, except the case number of the execution. */
    List<Call> calls() {
        String plain = withoutLiterals();
        return MEMBER.matcher(plain)
                .results()
                .filter(found -> !found.group().equals("execution.processBusinessKey"))
                .map(found -> new Call(found.group(1), found.group(2), arguments(plain, found)))
                .toList();
    }

    private String withoutLiterals() {
        return LITERAL.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement("'" + "_".repeat(found.group(1).length()) + "'"));
    }

    private static int arguments(String plain, MatchResult found) {
        if (found.group(3).isEmpty()) {
            return -1;
        }
        int depth = 1;
        int commas = 0;
        int at = found.end();
        for (; at < plain.length() && depth > 0; at++) {
            char c = plain.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            commas += c == ',' && depth == 1 ? 1 : 0;
        }
        return plain.substring(found.end(), Math.max(found.end(), at - 1)).isBlank() ? 0 : commas + 1;
    }
}
