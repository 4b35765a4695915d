package org.zhiliang.audit;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV that a spreadsheet opens as text: no cell can start a formula, and the byte order mark makes it read
 * Chinese as UTF-8.
 */
public final class SpreadsheetCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder text = new StringBuilder("\uFEFF");
    private final CSVPrinter printer;

    public SpreadsheetCsv(List<String> header) {
        try {
            this.printer = new CSVPrinter(text, CSVFormat.EXCEL);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        row(header.toArray());
    }

    /** Adds a row; null is an empty cell. */
    public SpreadsheetCsv row(@Nullable Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(SpreadsheetCsv::safe).toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return this;
    }

    /** A cell that no spreadsheet takes for a formula: a quote is put before the signs that start one. */
    public static String safe(@Nullable Object cell) {
        String value = cell == null ? "" : cell.toString();
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
