package org.zhiliang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void a_cell_that_could_start_a_formula_starts_with_a_quote(String cell) {
        assertThat(SpreadsheetCsv.safe(cell)).isEqualTo("'" + cell);
    }

    @Test
    void commas_quotes_and_empty_cells_are_written_as_a_spreadsheet_reads_them() {
        String csv =
                new SpreadsheetCsv(List.of("编号", "=名称")).row("甲,\"乙\"", null).toString();
        assertThat(csv).isEqualTo("\uFEFF编号,'=名称\r\n\"甲,\"\"乙\"\"\",\r\n");
    }
}
