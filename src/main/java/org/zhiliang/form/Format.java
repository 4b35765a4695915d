package org.zhiliang.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats that a form file may ask for by {@code properties.format} or by the file's own {@code validationType}. */
enum Format {
    USCC("uscc") {
        @Override
        boolean fits(String text) {
            return text.matches("[0-9A-HJ-NPQRTUWXY]{18}") && creditCodeCheck(text) == text.charAt(17);
        }
    },
    CN_ID("cn-id") {
        @Override
        boolean fits(String text) {
            return text.matches("[1-9]\\d{16}[\\dX]")
                    && isDate(text.substring(6, 14))
                    && idCheck(text) == text.charAt(17);
        }
    },
    CN_PHONE("cn-phone") {
        @Override
        boolean fits(String text) {
            return CHINESE_PHONE.matcher(text).matches();
        }
    },
    PHONE("phone") {
        @Override
        boolean fits(String text) {
            return CHINESE_PHONE.matcher(text).matches() || text.matches("\\+\\d[\\d -]{5,18}\\d");
        }
    },
    /** No number of a telephone or a document in its place; a firm may be called 361. */
    NAME("name") {
        @Override
        boolean fits(String text) {
            return !text.matches("[\\dXx+() -]{7,}");
        }
    },
    EMAIL("email") {
        @Override
        boolean fits(String text) {
            return text.matches("[^\\s@<>\"]{1,64}@[^\\s@<>\".]{1,63}(\\.[^\\s@<>\".]{1,63}){1,6}");
        }
    };

    /** Mobile with or without +86, area code and number with or without extension, 400 and 800 numbers, hotlines. */
    private static final Pattern CHINESE_PHONE = Pattern.compile(
            "(\\+?86[ -]?)?1[3-9]\\d{9}|(0\\d{2,3}[ -]?)?[2-8]\\d{6,7}([ -]\\d{1,6})?|[48]00[ -]?\\d{3}[ -]?\\d{4}|1[02]\\d{3}|9[56]\\d{3,6}");

    private static final String CREDIT_CODE_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final String fileName;

    Format(String fileName) {
        this.fileName = fileName;
    }

    abstract boolean fits(String text);

    /** The name of the format that the file asks for, empty if it asks for none. */
    static String named(String property, String validationType) {
        String name = !property.isEmpty() ? property : "custom".equals(validationType) ? "" : validationType;
        if (!name.isEmpty()) {
            of(name);
        }
        return name;
    }

    static Format of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.fileName.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the format '" + name + "' is unknown"));
    }

    String fileName() {
        return fileName;
    }

    /** Codes are kept in capitals, whatever the keyboard made of them. */
    String tidy(String text) {
        return this == USCC || this == CN_ID ? text.replace(" ", "").toUpperCase(Locale.ROOT) : text;
    }

    /** GB 32100: weighted sum modulo 31 over an alphabet without I, O, S, V and Z. */
    private static char creditCodeCheck(String code) {
        int sum = 0;
        for (int i = 0; i < CREDIT_CODE_WEIGHTS.length; i++) {
            sum += CREDIT_CODE_DIGITS.indexOf(code.charAt(i)) * CREDIT_CODE_WEIGHTS[i];
        }
        return CREDIT_CODE_DIGITS.charAt((31 - sum % 31) % 31);
    }

    /** GB 11643: weighted sum modulo 11, where X stands for ten. */
    private static char idCheck(String id) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (id.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    private static boolean isDate(String digits) {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
